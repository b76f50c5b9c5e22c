<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>gelt::Activity</name>
    <message numerus="yes">
        <source>A deadline is longer than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>A deadline is longer than %n character. Shorten it.</numerusform>
            <numerusform>A deadline is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not the number of an activity. Numbers start at 1.</source>
        <translation>%1 is not the number of an activity. Numbers start at 1.</translation>
    </message>
    <message>
        <source>The activity has no title. Write what is to be done.</source>
        <translation>The activity has no title. Write what is to be done.</translation>
    </message>
    <message numerus="yes">
        <source>The title of the activity is longer than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>The title of the activity is longer than %n character. Shorten it.</numerusform>
            <numerusform>The title of the activity is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message>
        <source>A budget is below zero. Write the amount without a sign.</source>
        <translation>A budget is below zero. Write the amount without a sign.</translation>
    </message>
    <message>
        <source>The extension has no reason. Say why the deadline changes.</source>
        <translation>The extension has no reason. Say why the deadline changes.</translation>
    </message>
</context>
<context>
    <name>gelt::ActivityTable</name>
    <message>
        <source>No.</source>
        <extracomment>column header; must stay one that the import knows: &quot;N.º&quot;</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>column header; must stay one that the import knows: &quot;Fase&quot;</extracomment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>column header; must stay one that the import knows: &quot;Actividad&quot;</extracomment>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Short name</source>
        <extracomment>column header; must stay one that the import knows: &quot;Nombre corto&quot;</extracomment>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>column header; must stay one that the import knows: &quot;Descripción&quot;</extracomment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Responsible</source>
        <extracomment>column header; must stay one that the import knows: &quot;Responsable&quot;</extracomment>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Support</source>
        <extracomment>column header; must stay one that the import knows: &quot;Apoyo&quot;</extracomment>
        <translation>Support</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>column header; must stay one that the import knows: &quot;Meta&quot;</extracomment>
        <translation>Target</translation>
    </message>
    <message>
        <source>Indicator</source>
        <extracomment>column header; must stay one that the import knows: &quot;Indicador&quot;</extracomment>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <extracomment>column header; must stay one that the import knows: &quot;Medio de verificación&quot;</extracomment>
        <translation>Expected evidence</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>column header; must stay one that the import knows: &quot;Ponderación&quot;</extracomment>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>column header; must stay one that the import knows: &quot;Presupuesto&quot;</extracomment>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Executed budget</source>
        <extracomment>column header; must stay one that the import knows: &quot;Presupuesto ejecutado&quot;</extracomment>
        <translation>Executed budget</translation>
    </message>
    <message>
        <source>Deadline</source>
        <extracomment>column header; must stay one that the import knows: &quot;Plazo&quot;</extracomment>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Deadline type</source>
        <extracomment>column header; must stay one that the import knows: &quot;Tipo de plazo&quot;</extracomment>
        <translation>Deadline type</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>column header; must stay one that the import knows: &quot;Inicio&quot;</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>column header; must stay one that the import knows: &quot;Vence&quot;</extracomment>
        <translation>Due</translation>
    </message>
    <message>
        <source>Periodicity</source>
        <extracomment>column header; must stay one that the import knows: &quot;Periodicidad&quot;</extracomment>
        <translation>Periodicity</translation>
    </message>
    <message>
        <source>Deadline in force</source>
        <extracomment>column header; must stay one that the import knows: &quot;Plazo vigente&quot;</extracomment>
        <translation>Deadline in force</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>column header; must stay one that the import knows: &quot;Avance&quot;</extracomment>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>column header; must stay one that the import knows: &quot;Programado&quot;</extracomment>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Compliance</source>
        <extracomment>column header; must stay one that the import knows: &quot;Cumplimiento&quot;</extracomment>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>column header; must stay one that the import knows: &quot;Estado&quot;</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>(no phase)</source>
        <extracomment>cell of a table where an activity stands under no phase; the import must know it: &quot;(sin fase)&quot;</extracomment>
        <translation>(no phase)</translation>
    </message>
</context>
<context>
    <name>gelt::Backups</name>
    <message>
        <source>The folder “%1” for backups could not be made. Choose another folder.</source>
        <translation>The folder “%1” for backups could not be made. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>gelt::Check</name>
    <message>
        <source>There is no such day in a plan. Give a date between 01/01/%1 and 31/12/%2.</source>
        <translation>There is no such day in a plan. Give a date between 01/01/%1 and 31/12/%2.</translation>
    </message>
    <message>
        <source>The last day stands before the first, or outside the years %1 to %2. Correct one of the dates.</source>
        <translation>The last day stands before the first, or outside the years %1 to %2. Correct one of the dates.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is longer than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>“%1” is longer than %n character. Shorten it.</numerusform>
            <numerusform>“%1” is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text is longer than %n character(s). Shorten it, or add it as evidence.</source>
        <translation>
            <numerusform>A text is longer than %n character. Shorten it, or add it as evidence.</numerusform>
            <numerusform>A text is longer than %n characters. Shorten it, or add it as evidence.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry is voided without a reason. Say why it no longer counts.</source>
        <translation>An entry is voided without a reason. Say why it no longer counts.</translation>
    </message>
</context>
<context>
    <name>gelt::Checking</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>The file is damaged: %1</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” refers to a row that is not there.</source>
        <translation>Row %1 of the table “%2” refers to a row that is not there.</translation>
    </message>
    <message>
        <source>The logs are open for deletion, which they never are in a file at rest.</source>
        <translation>The logs are open for deletion, which they never are in a file at rest.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2”: %3</source>
        <translation>Row %1 of the table “%2”: %3</translation>
    </message>
    <message>
        <source>A file of evidence is not what it was: its SHA-256 was %1.</source>
        <translation>A file of evidence is not what it was: its SHA-256 was %1.</translation>
    </message>
    <message>
        <source>The file “%1” of evidence %2 is not in the plan file.</source>
        <translation>The file “%1” of evidence %2 is not in the plan file.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the plan file are evidence of nothing any more.</source>
        <translation>
            <numerusform>%n file in the plan file is evidence of nothing any more.</numerusform>
            <numerusform>%n files in the plan file are evidence of nothing any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>A follow-up of activity %1 on %2 does not fit the kind of its deadline and is not counted.</source>
        <translation>A follow-up of activity %1 on %2 does not fit the kind of its deadline and is not counted.</translation>
    </message>
</context>
<context>
    <name>gelt::Column</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>Expected evidence</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Executed budget</source>
        <translation>Executed budget</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Deadline type</source>
        <translation>Deadline type</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Periodicity</source>
        <translation>Periodicity</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Computed</translation>
    </message>
</context>
<context>
    <name>gelt::Copying</name>
    <message>
        <source>A copy could not be written in “%1”. Check that the folder may be written and the disk is connected.</source>
        <translation>A copy could not be written in “%1”. Check that the folder may be written and the disk is connected.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk. Check that the disk is connected and has room.</source>
        <translation>“%1” could not be written to the disk. Check that the disk is connected and has room.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>There is a file “%1” already. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” could not be given its name. Check that the folder may be written.</source>
        <translation>“%1” could not be given its name. Check that the folder may be written.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it, or choose another.</source>
        <translation>There is no folder “%1”. Make it, or choose another.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore the last backup.</source>
        <translation>“%1” is damaged. Restore the last backup.</translation>
    </message>
</context>
<context>
    <name>gelt::Database</name>
    <message>
        <source>There is a file “%1” already. Open it, or choose another name.</source>
        <translation>There is a file “%1” already. Open it, or choose another name.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it, or choose another.</source>
        <translation>There is no folder “%1”. Make it, or choose another.</translation>
    </message>
    <message>
        <source>“%1” may be read but not written. Open it read-only, or copy it to another folder.</source>
        <translation>“%1” may be read but not written. Open it read-only, or copy it to another folder.</translation>
    </message>
    <message>
        <source>The program or computer stopped in the middle of a change to “%1”. What you see is the state before it; the file itself is repaired when it is next opened for editing.</source>
        <translation>The program or computer stopped in the middle of a change to “%1”. What you see is the state before it; the file itself is repaired when it is next opened for editing.</translation>
    </message>
    <message>
        <source>“%1” is of an older version and is brought to this one when it is opened for editing. Open it so once, or work on a copy.</source>
        <translation>“%1” is of an older version and is brought to this one when it is opened for editing. Open it so once, or work on a copy.</translation>
    </message>
    <message>
        <source>“%1” was used twice at the same time. Nothing was changed; please report this fault.</source>
        <translation>“%1” was used twice at the same time. Nothing was changed; please report this fault.</translation>
    </message>
    <message>
        <source>“%1” is open read-only, so nothing can be changed. Open it for editing.</source>
        <translation>“%1” is open read-only, so nothing can be changed. Open it for editing.</translation>
    </message>
    <message>
        <source>“%1” cannot be made because nothing can be written in its folder. Choose another folder.</source>
        <translation>“%1” cannot be made because nothing can be written in its folder. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>gelt::Deadline</name>
    <message>
        <source>The deadline has a last day and no meaning. Choose what kind of deadline it is.</source>
        <translation>The deadline has a last day and no meaning. Choose what kind of deadline it is.</translation>
    </message>
    <message>
        <source>The deadline has a first day that its kind does not know. Choose another kind, or leave the first day out.</source>
        <translation>The deadline has a first day that its kind does not know. Choose another kind, or leave the first day out.</translation>
    </message>
    <message>
        <source>The deadline recurs and does not say how often. Choose a periodicity.</source>
        <translation>The deadline recurs and does not say how often. Choose a periodicity.</translation>
    </message>
    <message>
        <source>The deadline has a periodicity and does not recur. Choose a recurring one, or leave the periodicity out.</source>
        <translation>The deadline has a periodicity and does not recur. Choose a recurring one, or leave the periodicity out.</translation>
    </message>
</context>
<context>
    <name>gelt::DeadlineKind</name>
    <message>
        <source>Date</source>
        <extracomment>of a deadline: one day; the Spanish must be &quot;Fecha&quot;, because tables are read back by it</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Span</source>
        <extracomment>of a deadline: from a day to a day; the Spanish must be &quot;Lapso&quot;</extracomment>
        <translation>Span</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>of a deadline; the Spanish must be &quot;Hasta&quot;</extracomment>
        <translation>Until</translation>
    </message>
    <message>
        <source>Recurring</source>
        <extracomment>of a deadline; the Spanish must be &quot;Recurrente&quot;</extracomment>
        <translation>Recurring</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>of a deadline that was not understood; the Spanish must be &quot;Sin interpretar&quot;</extracomment>
        <translation>Unread</translation>
    </message>
</context>
<context>
    <name>gelt::Desktop</name>
    <message>
        <source>There is no display to open a window on. “plan-gelt --help” lists the commands that need none.</source>
        <translation>There is no display to open a window on. “plan-gelt --help” lists the commands that need none.</translation>
    </message>
</context>
<context>
    <name>gelt::Evidence</name>
    <message>
        <source>The file of evidence “%1” has no name of its own. Name it without folders.</source>
        <translation>The file of evidence “%1” has no name of its own. Name it without folders.</translation>
    </message>
    <message>
        <source>The checksum of evidence “%1” is not a SHA-256. Add the file again.</source>
        <translation>The checksum of evidence “%1” is not a SHA-256. Add the file again.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Keep it elsewhere and add its address instead.</source>
        <translation>“%1” is larger than %2 MB. Keep it elsewhere and add its address instead.</translation>
    </message>
    <message>
        <source>Evidence “%1” has neither a file nor an address. Add one of them.</source>
        <translation>Evidence “%1” has neither a file nor an address. Add one of them.</translation>
    </message>
    <message numerus="yes">
        <source>The address of evidence “%1” is longer than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>The address of evidence “%1” is longer than %n character. Shorten it.</numerusform>
            <numerusform>The address of evidence “%1” is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence “%1” names a file that is not there. Add the file again.</source>
        <translation>Evidence “%1” names a file that is not there. Add the file again.</translation>
    </message>
    <message>
        <source>The evidence has no code. Give one that no other has.</source>
        <translation>The evidence has no code. Give one that no other has.</translation>
    </message>
    <message>
        <source>Evidence “%1” has no title. Say what it is.</source>
        <translation>Evidence “%1” has no title. Say what it is.</translation>
    </message>
    <message numerus="yes">
        <source>The title of evidence “%1” is longer than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>The title of evidence “%1” is longer than %n character. Shorten it.</numerusform>
            <numerusform>The title of evidence “%1” is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence “%1” has both a file and an address. Keep one of them.</source>
        <translation>Evidence “%1” has both a file and an address. Keep one of them.</translation>
    </message>
</context>
<context>
    <name>gelt::Evidences</name>
    <message>
        <source>“%1” cannot be read. Check that it is there and may be read.</source>
        <translation>“%1” cannot be read. Check that it is there and may be read.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Keep it elsewhere and add its address instead.</source>
        <translation>“%1” is larger than %2 MB. Keep it elsewhere and add its address instead.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>There is no file “%1”. Check the name.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a file, or put the folder into a ZIP file.</source>
        <translation>“%1” is not a file. Choose a file, or put the folder into a ZIP file.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read. Close it in the other program and add it again.</source>
        <translation>“%1” changed while it was being read. Close it in the other program and add it again.</translation>
    </message>
    <message>
        <source>The file of the evidence is not in this plan file. Ask whoever made the plan for it.</source>
        <translation>The file of the evidence is not in this plan file. Ask whoever made the plan for it.</translation>
    </message>
    <message>
        <source>The file of the evidence could not be written. Check that the disk has room.</source>
        <translation>The file of the evidence could not be written. Check that the disk has room.</translation>
    </message>
    <message>
        <source>The file of the evidence is damaged in the plan file. Restore it from a backup.</source>
        <translation>The file of the evidence is damaged in the plan file. Restore it from a backup.</translation>
    </message>
</context>
<context>
    <name>gelt::File</name>
    <message>
        <source>The disk is full: “%1” was not written. Free some space or choose another place.</source>
        <translation>The disk is full: “%1” was not written. Free some space or choose another place.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: permission denied. Choose another place.</source>
        <translation>“%1” cannot be written: permission denied. Choose another place.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>There is no file “%1”. Check the name.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a file.</source>
        <translation>“%1” is not a file. Choose a file.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2, and at most %3 are read. Check that it is the right file.</source>
        <translation>“%1” is too large: %2, and at most %3 are read. Check that it is the right file.</translation>
    </message>
    <message>
        <source>“%1” is not a file and cannot be written over. Choose another name.</source>
        <translation>“%1” is not a file and cannot be written over. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1” could not be written.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that its folder exists, or choose another place.</source>
        <translation>“%1” could not be written. Check that its folder exists, or choose another place.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it and that the disk is connected.</source>
        <translation>“%1” cannot be read. Check that you may read it and that the disk is connected.</translation>
    </message>
</context>
<context>
    <name>gelt::FileHeader</name>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>There is no file “%1”. Check the name.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the plan file in it.</source>
        <translation>“%1” is a folder. Choose the plan file in it.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a plan file.</source>
        <translation>“%1” is not a file. Choose a plan file.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Ask whoever owns it for permission, or copy it.</source>
        <translation>“%1” cannot be read. Ask whoever owns it for permission, or copy it.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that the disk is still connected.</source>
        <translation>“%1” cannot be read. Check that the disk is still connected.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file, or restore a backup.</source>
        <translation>“%1” is empty. Choose another file, or restore a backup.</translation>
    </message>
    <message>
        <source>“%1” is not a plan file. Choose another file.</source>
        <translation>“%1” is not a plan file. Choose another file.</translation>
    </message>
    <message>
        <source>“%1” is cut short. Restore the last backup.</source>
        <translation>“%1” is cut short. Restore the last backup.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. Choose a plan file.</source>
        <translation>“%1” is a database of another program. Choose a plan file.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of the program. Install that version to open it.</source>
        <translation>“%1” was written by a newer version of the program. Install that version to open it.</translation>
    </message>
</context>
<context>
    <name>gelt::FollowUp</name>
    <message>
        <source>The follow-up names the occurrence %1 and says nothing of it. Say whether it was fulfilled, or name none.</source>
        <translation>The follow-up names the occurrence %1 and says nothing of it. Say whether it was fulfilled, or name none.</translation>
    </message>
    <message>
        <source>The follow-up names no occurrence. Say which period it speaks of, such as 2013-T2.</source>
        <translation>The follow-up names no occurrence. Say which period it speaks of, such as 2013-T2.</translation>
    </message>
    <message>
        <source>The follow-up says no progress. Write a percentage from 0 to 100.</source>
        <translation>The follow-up says no progress. Write a percentage from 0 to 100.</translation>
    </message>
    <message>
        <source>The follow-up says a progress beside something else. Record each in a follow-up of its own.</source>
        <translation>The follow-up says a progress beside something else. Record each in a follow-up of its own.</translation>
    </message>
    <message>
        <source>The follow-up does not say why the occurrence does not apply. Write the reason.</source>
        <translation>The follow-up does not say why the occurrence does not apply. Write the reason.</translation>
    </message>
    <message>
        <source>The follow-up gives a reason that nothing asks for. Write it as a note.</source>
        <translation>The follow-up gives a reason that nothing asks for. Write it as a note.</translation>
    </message>
    <message>
        <source>The follow-up is empty. Write a note.</source>
        <translation>The follow-up is empty. Write a note.</translation>
    </message>
</context>
<context>
    <name>gelt::FollowUps</name>
    <message>
        <source>The activity is not in the plan, or was removed from it. Choose another.</source>
        <translation>The activity is not in the plan, or was removed from it. Choose another.</translation>
    </message>
    <message>
        <source>The entry is not in the plan. Look at the log again.</source>
        <translation>The entry is not in the plan. Look at the log again.</translation>
    </message>
    <message>
        <source>The entry was voided already, so nothing was changed. Look at the log again.</source>
        <translation>The entry was voided already, so nothing was changed. Look at the log again.</translation>
    </message>
    <message>
        <source>Activity %1 does not recur, so it has no occurrences. Report its progress in per cent.</source>
        <translation>Activity %1 does not recur, so it has no occurrences. Report its progress in per cent.</translation>
    </message>
    <message>
        <source>Activity %1 recurs, so it has no percentage of its own. Report the occurrence that was fulfilled.</source>
        <translation>Activity %1 recurs, so it has no percentage of its own. Report the occurrence that was fulfilled.</translation>
    </message>
</context>
<context>
    <name>gelt::History</name>
    <message>
        <source>“%1” was to be done in the middle of another step. Nothing was changed; please report this fault.</source>
        <translation>“%1” was to be done in the middle of another step. Nothing was changed; please report this fault.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
</context>
<context>
    <name>gelt::Import</name>
    <message>
        <source>A quotation mark opens in this row and never closes, so the row was taken as written; check this row and those below it.</source>
        <translation>A quotation mark opens in this row and never closes, so the row was taken as written; check this row and those below it.</translation>
    </message>
    <message>
        <source>This is not a text file: a character no text holds is at byte %1; save the table or text again as UTF-8 and import that.</source>
        <translation>This is not a text file: a character no text holds is at byte %1; save the table or text again as UTF-8 and import that.</translation>
    </message>
    <message>
        <source>The text is damaged: its beginning says it is Unicode, but it is not valid; save the table or text again as UTF-8 and import that.</source>
        <translation>The text is damaged: its beginning says it is Unicode, but it is not valid; save the table or text again as UTF-8 and import that.</translation>
    </message>
    <message>
        <source>The table is too large at row %1; split it into parts and import them one by one.</source>
        <translation>The table is too large at row %1; split it into parts and import them one by one.</translation>
    </message>
    <message numerus="yes">
        <source>Row %1, column “%2”: the text is longer than %n character(s); shorten it and import again.</source>
        <translation>
            <numerusform>Row %1, column “%2”: the text is longer than %n character; shorten it and import again.</numerusform>
            <numerusform>Row %1, column “%2”: the text is longer than %n characters; shorten it and import again.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not an amount of money, so it was not imported; write it as 1.500.000.</source>
        <translation>This is not an amount of money, so it was not imported; write it as 1.500.000.</translation>
    </message>
    <message>
        <source>This is not a weight, so it was not imported; write a number such as 12,5.</source>
        <translation>This is not a weight, so it was not imported; write a number such as 12,5.</translation>
    </message>
    <message>
        <source>It says nothing in the column of activities.</source>
        <translation>It says nothing in the column of activities.</translation>
    </message>
    <message>
        <source>No activity was found in the file; a table is expected with a row of headers such as Actividad, Responsable and Plazo, or lines of activity, description and deadline.</source>
        <translation>No activity was found in the file; a table is expected with a row of headers such as Actividad, Responsable and Plazo, or lines of activity, description and deadline.</translation>
    </message>
    <message>
        <source>No activity was found in “%1”; a table is expected with a row of headers such as Actividad, Responsable and Plazo, or lines of activity, description and deadline.</source>
        <translation>No activity was found in “%1”; a table is expected with a row of headers such as Actividad, Responsable and Plazo, or lines of activity, description and deadline.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n activities; split the table and import its parts.</source>
        <translation>
            <numerusform>There is more than %n activity; split the table and import its parts.</numerusform>
            <numerusform>There are more than %n activities; split the table and import its parts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>This number stands in two rows, so the activities were numbered anew from 1.</source>
        <translation>This number stands in two rows, so the activities were numbered anew from 1.</translation>
    </message>
    <message>
        <source>This is not a whole number from 1, so the activities were numbered anew from 1.</source>
        <translation>This is not a whole number from 1, so the activities were numbered anew from 1.</translation>
    </message>
    <message>
        <source>Row %1 has the same title; if it is the same activity, delete one of the two.</source>
        <translation>Row %1 has the same title; if it is the same activity, delete one of the two.</translation>
    </message>
    <message>
        <source>The plan&apos;s last day stands before its first; correct one of the two.</source>
        <translation>The plan&apos;s last day stands before its first; correct one of the two.</translation>
    </message>
    <message>
        <source>The type, start, due day and periodicity of this row do not fit together; the deadline was read from its words.</source>
        <translation>The type, start, due day and periodicity of this row do not fit together; the deadline was read from its words.</translation>
    </message>
    <message>
        <source>This deadline was not understood; the days of the row were taken for it.</source>
        <translation>This deadline was not understood; the days of the row were taken for it.</translation>
    </message>
    <message>
        <source>These days are not those of the deadline, which stands as written; check which is right.</source>
        <translation>These days are not those of the deadline, which stands as written; check which is right.</translation>
    </message>
    <message>
        <source>This periodicity was not understood and was not imported; write one such as Trimestral.</source>
        <translation>This periodicity was not understood and was not imported; write one such as Trimestral.</translation>
    </message>
    <message>
        <source>The deadline is not one that falls due again and again, so the periodicity was not imported; check the deadline.</source>
        <translation>The deadline is not one that falls due again and again, so the periodicity was not imported; check the deadline.</translation>
    </message>
    <message>
        <source>The title says how often and the deadline only until when, so it was taken as recurring (%1) until then; check it.</source>
        <translation>The title says how often and the deadline only until when, so it was taken as recurring (%1) until then; check it.</translation>
    </message>
    <message>
        <source>The activity has no deadline, so it never falls due; give it one.</source>
        <translation>The activity has no deadline, so it never falls due; give it one.</translation>
    </message>
    <message>
        <source>This deadline was not understood; it stays as written and never falls due until its meaning is given.</source>
        <translation>This deadline was not understood; it stays as written and never falls due until its meaning is given.</translation>
    </message>
    <message>
        <source>No value of this column is above 1, so they were taken as parts of one (0,4 as 40 %); check them.</source>
        <translation>No value of this column is above 1, so they were taken as parts of one (0,4 as 40 %); check them.</translation>
    </message>
    <message>
        <source>Reported progress: %1</source>
        <translation>Reported progress: %1</translation>
    </message>
    <message>
        <source>This is not a percentage from 0 to 100, so it was kept as a note; correct it and report the progress by hand.</source>
        <translation>This is not a percentage from 0 to 100, so it was kept as a note; correct it and report the progress by hand.</translation>
    </message>
    <message>
        <source>A recurring activity advances by its occurrences, so the percentage was kept as a note; report the occurrences that are done.</source>
        <translation>A recurring activity advances by its occurrences, so the percentage was kept as a note; report the occurrences that are done.</translation>
    </message>
    <message>
        <source>The percentage was rounded to two decimals: %1.</source>
        <translation>The percentage was rounded to two decimals: %1.</translation>
    </message>
    <message>
        <source>It is a heading, and not that of a phase.</source>
        <translation>It is a heading, and not that of a phase.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) stand between this title and its deadline and were taken as its description; check that they belong together.</source>
        <translation>
            <numerusform>%n paragraph stands between this title and its deadline and was taken as its description; check that they belong together.</numerusform>
            <numerusform>%n paragraphs stand between this title and its deadline and were taken as its description; check that they belong together.</numerusform>
        </translation>
    </message>
    <message>
        <source>No deadline follows it, so it was not taken for an activity.</source>
        <translation>No deadline follows it, so it was not taken for an activity.</translation>
    </message>
    <message>
        <source>None of its cells is a deadline.</source>
        <translation>None of its cells is a deadline.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>column %1</translation>
    </message>
    <message>
        <source>No header says what this cell means, so it was not imported; put a row of headers above the table and import again to keep it.</source>
        <translation>No header says what this cell means, so it was not imported; put a row of headers above the table and import again to keep it.</translation>
    </message>
    <message>
        <source>It stands above the row of headers.</source>
        <translation>It stands above the row of headers.</translation>
    </message>
    <message>
        <source>It is not a row of the table.</source>
        <translation>It is not a row of the table.</translation>
    </message>
    <message>
        <source>It is a row of totals.</source>
        <translation>It is a row of totals.</translation>
    </message>
    <message>
        <source>The program works this column out itself; its values were not imported.</source>
        <translation>The program works this column out itself; its values were not imported.</translation>
    </message>
    <message>
        <source>It is not known what this column means, so its values were not imported; name it as the plan does and import again to keep them.</source>
        <translation>It is not known what this column means, so its values were not imported; name it as the plan does and import again to keep them.</translation>
    </message>
    <message>
        <source>The text is too large at line %1; split it into parts and import them one by one.</source>
        <translation>The text is too large at line %1; split it into parts and import them one by one.</translation>
    </message>
</context>
<context>
    <name>gelt::Importer</name>
    <message>
        <source>What should be imported names two things by the same key. Correct it where it was made.</source>
        <translation>What should be imported names two things by the same key. Correct it where it was made.</translation>
    </message>
    <message>
        <source>What should be imported refers to something that is not in it. Correct it where it was made.</source>
        <translation>What should be imported refers to something that is not in it. Correct it where it was made.</translation>
    </message>
    <message>
        <source>%1 is not the number of an activity. Numbers start at 1.</source>
        <translation>%1 is not the number of an activity. Numbers start at 1.</translation>
    </message>
    <message>
        <source>Two activities have the number %1. Give each its own.</source>
        <translation>Two activities have the number %1. Give each its own.</translation>
    </message>
</context>
<context>
    <name>gelt::Imports</name>
    <message>
        <source>The import is not in the plan any more, so there is nothing to take back.</source>
        <translation>The import is not in the plan any more, so there is nothing to take back.</translation>
    </message>
    <message>
        <source>The import of “%1” cannot be taken back: things recorded since rely on it. Take those back first.</source>
        <translation>The import of “%1” cannot be taken back: things recorded since rely on it. Take those back first.</translation>
    </message>
</context>
<context>
    <name>gelt::Interchange</name>
    <message>
        <source>this is no interchange file of this program.</source>
        <translation>this is no interchange file of this program.</translation>
    </message>
    <message>
        <source>Action plan %1–%2</source>
        <translation>Action plan %1–%2</translation>
    </message>
    <message>
        <source>a voided entry says the day on which it was voided.</source>
        <translation>a voided entry says the day on which it was voided.</translation>
    </message>
    <message>
        <source>each person needs an id of its own.</source>
        <translation>each person needs an id of its own.</translation>
    </message>
    <message>
        <source>there is no person “%1”.</source>
        <translation>there is no person “%1”.</translation>
    </message>
    <message>
        <source>each phase needs an id of its own.</source>
        <translation>each phase needs an id of its own.</translation>
    </message>
    <message>
        <source>the number %1 is given twice.</source>
        <translation>the number %1 is given twice.</translation>
    </message>
    <message>
        <source>there are more activities than a plan may have.</source>
        <translation>there are more activities than a plan may have.</translation>
    </message>
    <message>
        <source>there is no phase “%1”.</source>
        <translation>there is no phase “%1”.</translation>
    </message>
    <message>
        <source>the deadline was not understood and is kept as it is written.</source>
        <translation>the deadline was not understood and is kept as it is written.</translation>
    </message>
    <message>
        <source>a status says which it is: suspendida, no_aplica or reemplazada.</source>
        <translation>a status says which it is: suspendida, no_aplica or reemplazada.</translation>
    </message>
    <message>
        <source>there is no activity %1.</source>
        <translation>there is no activity %1.</translation>
    </message>
    <message>
        <source>a follow-up has a progress or an occurrence, not both.</source>
        <translation>a follow-up has a progress or an occurrence, not both.</translation>
    </message>
    <message>
        <source>the activity is recurring: a percentage is kept and does not count, occurrences do.</source>
        <translation>the activity is recurring: a percentage is kept and does not count, occurrences do.</translation>
    </message>
    <message>
        <source>the activity has no such occurrence: the follow-up is kept and does not count.</source>
        <translation>the activity has no such occurrence: the follow-up is kept and does not count.</translation>
    </message>
    <message>
        <source>“%1” names no occurrence.</source>
        <translation>“%1” names no occurrence.</translation>
    </message>
    <message>
        <source>the code “%1” is given twice.</source>
        <translation>the code “%1” is given twice.</translation>
    </message>
    <message>
        <source>the activity has no follow-up %1.</source>
        <translation>the activity has no follow-up %1.</translation>
    </message>
    <message>
        <source>the file itself does not travel in this format; only its name and hash come in.</source>
        <translation>the file itself does not travel in this format; only its name and hash come in.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that this version of the program cannot hold were left out.</source>
        <translation>
            <numerusform>%n record that this version of the program cannot hold was left out.</numerusform>
            <numerusform>%n records that this version of the program cannot hold were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is of version %1 of the format and this program reads up to %2. Use a newer version of the program.</source>
        <translation>The file is of version %1 of the format and this program reads up to %2. Use a newer version of the program.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply to be a plan. Check that it is the right file.</source>
        <translation>The JSON is nested too deeply to be a plan. Check that it is the right file.</translation>
    </message>
    <message>
        <source>This is no interchange file of this program.</source>
        <translation>This is no interchange file of this program.</translation>
    </message>
    <message>
        <source>no reason is given; “not stated” stands in its place.</source>
        <translation>no reason is given; “not stated” stands in its place.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Line %1 is not valid JSON. Check that the file is whole.</source>
        <translation>Line %1 is not valid JSON. Check that the file is whole.</translation>
    </message>
    <message>
        <source>The export could not be written. Check that the disk has room.</source>
        <translation>The export could not be written. Check that the disk has room.</translation>
    </message>
</context>
<context>
    <name>gelt::Inversion</name>
    <message>
        <source>This was changed since by somebody else, so the step cannot be taken back or made again. Nothing was changed.</source>
        <translation>This was changed since by somebody else, so the step cannot be taken back or made again. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>gelt::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Cut-off: </source>
        <translation>&amp;Cut-off: </translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Cut-off</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Choose a plan with File › Open.</source>
        <translation>Choose a plan with File › Open.</translation>
    </message>
    <message>
        <source>%1 — Plan GEL-T</source>
        <translation>%1 — Plan GEL-T</translation>
    </message>
    <message>
        <source>%1, to look at only</source>
        <translation>%1, to look at only</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Open a plan</translation>
    </message>
    <message>
        <source>Plans (*.gelt)</source>
        <translation>Plans (*.gelt)</translation>
    </message>
    <message>
        <source>Progress %1 · Programmed %2 · Compliance %3 (%4)</source>
        <translation>Progress %1 · Programmed %2 · Compliance %3 (%4)</translation>
    </message>
    <message>
        <source>Progress %1 · Programmed %2 · Compliance %3</source>
        <translation>Progress %1 · Programmed %2 · Compliance %3</translation>
    </message>
</context>
<context>
    <name>gelt::Migrations</name>
    <message>
        <source>The program lacks a part of itself. Install it again.</source>
        <translation>The program lacks a part of itself. Install it again.</translation>
    </message>
    <message>
        <source>“%1” cannot be brought to this version: a row in it refers to one that is not there. Restore the last backup.</source>
        <translation>“%1” cannot be brought to this version: a row in it refers to one that is not there. Restore the last backup.</translation>
    </message>
</context>
<context>
    <name>gelt::Occurrence</name>
    <message>
        <source>done</source>
        <extracomment>of an occurrence of a recurring activity</extracomment>
        <translation>done</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>done late</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pending</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>does not apply</translation>
    </message>
</context>
<context>
    <name>gelt::Periodicity</name>
    <message>
        <source>weekly</source>
        <translation>weekly</translation>
    </message>
    <message>
        <source>half-monthly</source>
        <extracomment>every half month: the 1st to the 15th, the 16th to the end (quincenal)</extracomment>
        <translation>half-monthly</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monthly</translation>
    </message>
    <message>
        <source>two-monthly</source>
        <extracomment>every two months (bimestral)</extracomment>
        <translation>two-monthly</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>quarterly</translation>
    </message>
    <message>
        <source>four-monthly</source>
        <extracomment>every four months (cuatrimestral)</extracomment>
        <translation>four-monthly</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>half-yearly</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>yearly</translation>
    </message>
</context>
<context>
    <name>gelt::Person</name>
    <message>
        <source>The person has no name, position or unit. Write one of them.</source>
        <translation>The person has no name, position or unit. Write one of them.</translation>
    </message>
    <message>
        <source>The appointment names no position or unit. Write one of them.</source>
        <translation>The appointment names no position or unit. Write one of them.</translation>
    </message>
    <message>
        <source>A person cannot stand in for themselves. Choose somebody else as the delegate.</source>
        <translation>A person cannot stand in for themselves. Choose somebody else as the delegate.</translation>
    </message>
</context>
<context>
    <name>gelt::Plan</name>
    <message>
        <source>The coat of arms is neither a PNG nor a JPEG picture. Choose another file.</source>
        <translation>The coat of arms is neither a PNG nor a JPEG picture. Choose another file.</translation>
    </message>
    <message>
        <source>The coat of arms is larger than %1 MB. Choose a smaller picture.</source>
        <translation>The coat of arms is larger than %1 MB. Choose a smaller picture.</translation>
    </message>
    <message>
        <source>“Due soon” is set to %1 days. Choose 0 to %2.</source>
        <translation>“Due soon” is set to %1 days. Choose 0 to %2.</translation>
    </message>
    <message>
        <source>The thresholds of the traffic light are out of order. Choose them so that yellow is not above green and both lie between 0 and 100.</source>
        <translation>The thresholds of the traffic light are out of order. Choose them so that yellow is not above green and both lie between 0 and 100.</translation>
    </message>
    <message>
        <source>The plan has no name. Write one.</source>
        <translation>The plan has no name. Write one.</translation>
    </message>
    <message>
        <source>The phase has no name. Write one.</source>
        <translation>The phase has no name. Write one.</translation>
    </message>
</context>
<context>
    <name>gelt::PlanModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Programmed</source>
        <translation>Programmed</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>gelt::Plans</name>
    <message>
        <source>“%1” holds no plan. Restore the last backup.</source>
        <translation>“%1” holds no plan. Restore the last backup.</translation>
    </message>
</context>
<context>
    <name>gelt::Print</name>
    <message>
        <source>%1%</source>
        <extracomment>the end of a chart&apos;s axis; %1 is 100</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The PDF could not be written. Choose another place.</source>
        <translation>The PDF could not be written. Choose another place.</translation>
    </message>
    <message>
        <source>The PDF could not be put together. Please report this.</source>
        <translation>The PDF could not be put together. Please report this.</translation>
    </message>
    <message>
        <source>There is nothing to list here.</source>
        <translation>There is nothing to list here.</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <extracomment>the number of a table, before its caption</extracomment>
        <translation>Table %1.</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <extracomment>the number of a figure, before its caption</extracomment>
        <translation>Figure %1.</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(continued)</translation>
    </message>
    <message>
        <source>The pages could not be painted. Please report this.</source>
        <translation>The pages could not be painted. Please report this.</translation>
    </message>
    <message>
        <source>“%1” could not be put together as a PDF. Please report this.</source>
        <translation>“%1” could not be put together as a PDF. Please report this.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>%1 is the caption of a table, or a phase, that goes on from the page before</extracomment>
        <translation>%1 (continued)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>the foot of a page; %1 is its number, %2 how many there are</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>The pages could not be written to the folder for temporary files “%1”. Make room there and try again.</source>
        <translation>The pages could not be written to the folder for temporary files “%1”. Make room there and try again.</translation>
    </message>
</context>
<context>
    <name>gelt::Quantity</name>
    <message>
        <source>“%1” is not a progress. Write a number from 0 to 100 with at most two decimals.</source>
        <translation>“%1” is not a progress. Write a number from 0 to 100 with at most two decimals.</translation>
    </message>
    <message>
        <source>“%1” is not a weight. Write a number from 0 to 1000000 with at most three decimals.</source>
        <translation>“%1” is not a weight. Write a number from 0 to 1000000 with at most three decimals.</translation>
    </message>
    <message>
        <source>A progress lies outside 0 to 100 %. Write a number within.</source>
        <translation>A progress lies outside 0 to 100 %. Write a number within.</translation>
    </message>
    <message>
        <source>A weight lies outside 0 to 1000000. Write a number within.</source>
        <translation>A weight lies outside 0 to 1000000. Write a number within.</translation>
    </message>
</context>
<context>
    <name>gelt::RecoveredCopy</name>
    <message>
        <source>“%1” needs a private copy to be read, and no temporary folder could be made. Check that the disk has room.</source>
        <translation>“%1” needs a private copy to be read, and no temporary folder could be made. Check that the disk has room.</translation>
    </message>
    <message>
        <source>“%1” needs a private copy to be read, and it could not be written. Check that the disk has room.</source>
        <translation>“%1” needs a private copy to be read, and it could not be written. Check that the disk has room.</translation>
    </message>
    <message>
        <source>“%1” is being written at this moment. Try again in a little while.</source>
        <translation>“%1” is being written at this moment. Try again in a little while.</translation>
    </message>
</context>
<context>
    <name>gelt::Schema</name>
    <message>
        <source>“%1” is not built as plan files are: it was damaged or altered by another program. Restore the last backup.</source>
        <translation>“%1” is not built as plan files are: it was damaged or altered by another program. Restore the last backup.</translation>
    </message>
</context>
<context>
    <name>gelt::SessionLock</name>
    <message>
        <source>“%1” is open for editing on %2. Open it read-only, or have it closed there first.</source>
        <translation>“%1” is open for editing on %2. Open it read-only, or have it closed there first.</translation>
    </message>
    <message>
        <source>“%1” is open for editing on %2 since %3. Open it read-only, or have it closed there first.</source>
        <translation>“%1” is open for editing on %2 since %3. Open it read-only, or have it closed there first.</translation>
    </message>
    <message>
        <source>“%1” is being edited by %2 on %3 since %4. Open it read-only, or ask them to close it first.</source>
        <translation>“%1” is being edited by %2 on %3 since %4. Open it read-only, or ask them to close it first.</translation>
    </message>
    <message>
        <source>“%1” cannot be edited because nothing can be written in its folder. Open it read-only, or copy it to another folder.</source>
        <translation>“%1” cannot be edited because nothing can be written in its folder. Open it read-only, or copy it to another folder.</translation>
    </message>
    <message>
        <source>“%1” is locked, perhaps by a computer that stopped while it was open. Open it read-only, or make sure that nobody has it open and take it over.</source>
        <translation>“%1” is locked, perhaps by a computer that stopped while it was open. Open it read-only, or make sure that nobody has it open and take it over.</translation>
    </message>
</context>
<context>
    <name>gelt::SqlError</name>
    <message>
        <source>“%1” is in use by another program at this moment. Try again in a little while.</source>
        <translation>“%1” is in use by another program at this moment. Try again in a little while.</translation>
    </message>
    <message>
        <source>“%1” can be read but not written. Copy it to a folder where you may write.</source>
        <translation>“%1” can be read but not written. Copy it to a folder where you may write.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check that the disk is still connected.</source>
        <translation>“%1” could not be read or written. Check that the disk is still connected.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed in “%1”. Free some space and try again.</source>
        <translation>The disk is full: nothing was changed in “%1”. Free some space and try again.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that its folder exists and may be written.</source>
        <translation>“%1” cannot be opened. Check that its folder exists and may be written.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore the last backup.</source>
        <translation>“%1” is damaged. Restore the last backup.</translation>
    </message>
    <message>
        <source>A text or file is too large for “%1”. Shorten it.</source>
        <translation>A text or file is too large for “%1”. Shorten it.</translation>
    </message>
    <message>
        <source>The change breaks a rule of “%1”, so nothing was changed. Check the values and what refers to them.</source>
        <translation>The change breaks a rule of “%1”, so nothing was changed. Check the values and what refers to them.</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”. Close other programs.</source>
        <translation>There is not enough memory for “%1”. Close other programs.</translation>
    </message>
    <message>
        <source>“%1” could not be used because of a fault in the program. Nothing was changed; please report it.</source>
        <translation>“%1” could not be used because of a fault in the program. Nothing was changed; please report it.</translation>
    </message>
</context>
<context>
    <name>gelt::SqlType</name>
    <message>
        <source>The plan file holds “%1” where that can have no meaning. Restore the last backup.</source>
        <translation>The plan file holds “%1” where that can have no meaning. Restore the last backup.</translation>
    </message>
</context>
<context>
    <name>gelt::State</name>
    <message>
        <source>Done</source>
        <extracomment>of an activity</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Done late</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>On track</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Not available</source>
        <extracomment>of the traffic light: nothing was programmed yet</extracomment>
        <translation>Not available</translation>
    </message>
</context>
<context>
    <name>gelt::Status</name>
    <message>
        <source>The status has no reason. Say why the activity is left out.</source>
        <translation>The status has no reason. Say why the activity is left out.</translation>
    </message>
    <message>
        <source>The status names an activity that replaces this one. Choose “replaced”, or name none.</source>
        <translation>The status names an activity that replaces this one. Choose “replaced”, or name none.</translation>
    </message>
    <message>
        <source>An activity cannot replace itself. Choose another.</source>
        <translation>An activity cannot replace itself. Choose another.</translation>
    </message>
</context>
<context>
    <name>gelt::Transaction</name>
    <message>
        <source>What should be changed is no longer in the plan. Look at the plan again.</source>
        <translation>What should be changed is no longer in the plan. Look at the plan again.</translation>
    </message>
    <message>
        <source>“%1” was to be changed while it is only being read. Please report this fault.</source>
        <translation>“%1” was to be changed while it is only being read. Please report this fault.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime, so nothing was changed. Look at it again and repeat the change.</source>
        <translation>Somebody else changed this in the meantime, so nothing was changed. Look at it again and repeat the change.</translation>
    </message>
</context>
<context>
    <name>gelt::cli::Backup</name>
    <message>
        <source>Makes a checked copy of the plan file.</source>
        <translation>Makes a checked copy of the plan file.</translation>
    </message>
    <message>
        <source>Makes a plan file from a backup; never over a file that exists.</source>
        <translation>Makes a plan file from a backup; never over a file that exists.</translation>
    </message>
    <message>
        <source>--out is missing: the file to make.</source>
        <translation>--out is missing: the file to make.</translation>
    </message>
    <message>
        <source>“%1” made from the backup.</source>
        <translation>“%1” made from the backup.</translation>
    </message>
    <message>
        <source>Checks the plan file: integrity, schema, hashes and numbering.</source>
        <translation>Checks the plan file: integrity, schema, hashes and numbering.</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Wrong: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>The file is sound.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n problem(s). Restore a backup with “plan-gelt restore”.</source>
        <translation>
            <numerusform>The file has %n problem. Restore a backup with “plan-gelt restore”.</numerusform>
            <numerusform>The file has %n problems. Restore a backup with “plan-gelt restore”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::cli::Command</name>
    <message>
        <source>plan-gelt [FILE]   opens the desktop; the commands below need no display.</source>
        <translation>plan-gelt [FILE]   opens the desktop; the commands below need no display.</translation>
    </message>
    <message>
        <source>Everywhere: --lang es|en, --help. Exit status: 0 done, 1 it could not be done, 2 wrong usage.</source>
        <translation>Everywhere: --lang es|en, --help. Exit status: 0 done, 1 it could not be done, 2 wrong usage.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>There is no command “%1”. “plan-gelt --help” lists them.</source>
        <translation>There is no command “%1”. “plan-gelt --help” lists them.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) were given.</source>
        <translation>
            <numerusform>%n word was given.</numerusform>
            <numerusform>%n words were given.</numerusform>
        </translation>
    </message>
    <message>
        <source>An option lacks its value.</source>
        <translation>An option lacks its value.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>There is no option “%1” here.</translation>
    </message>
    <message>
        <source>Not all of the output could be written. Free some space or choose another place, and repeat.</source>
        <translation>Not all of the output could be written. Free some space or choose another place, and repeat.</translation>
    </message>
</context>
<context>
    <name>gelt::cli::Export</name>
    <message>
        <source>Writes the whole plan as an interchange file, or its activities as CSV.</source>
        <translation>Writes the whole plan as an interchange file, or its activities as CSV.</translation>
    </message>
    <message>
        <source>.%1: not available yet.</source>
        <translation>.%1: not available yet.</translation>
    </message>
    <message>
        <source>--out names a file that ends in .json, .csv, .xlsx or .ics.</source>
        <translation>--out names a file that ends in .json, .csv, .xlsx or .ics.</translation>
    </message>
    <message>
        <source>“%1” written.</source>
        <translation>“%1” written.</translation>
    </message>
</context>
<context>
    <name>gelt::cli::FollowUp</name>
    <message>
        <source>Activity %1 is not recurring and has no occurrences: report it with --progress.</source>
        <translation>Activity %1 is not recurring and has no occurrences: report it with --progress.</translation>
    </message>
    <message>
        <source>Activity %1 has no occurrence “%2”; they go from %3 to %4.</source>
        <translation>Activity %1 has no occurrence “%2”; they go from %3 to %4.</translation>
    </message>
    <message>
        <source>Reports progress on an activity, or an occurrence of it as done.</source>
        <translation>Reports progress on an activity, or an occurrence of it as done.</translation>
    </message>
    <message>
        <source>--date is missing: the day the follow-up speaks of.</source>
        <translation>--date is missing: the day the follow-up speaks of.</translation>
    </message>
    <message>
        <source>--progress and --occurrence exclude each other.</source>
        <translation>--progress and --occurrence exclude each other.</translation>
    </message>
    <message>
        <source>One of --progress, --occurrence and --note is needed.</source>
        <translation>One of --progress, --occurrence and --note is needed.</translation>
    </message>
    <message>
        <source>“%1” is no activity number.</source>
        <translation>“%1” is no activity number.</translation>
    </message>
    <message>
        <source>The plan has no activity %1. “plan-gelt status” lists them.</source>
        <translation>The plan has no activity %1. “plan-gelt status” lists them.</translation>
    </message>
    <message>
        <source>Activity %1 is recurring: report an occurrence (--occurrence %2) and not a percentage.</source>
        <translation>Activity %1 is recurring: report an occurrence (--occurrence %2) and not a percentage.</translation>
    </message>
    <message>
        <source>Report on activity %1</source>
        <translation>Report on activity %1</translation>
    </message>
    <message>
        <source>Activity %1: %2 on %3.</source>
        <translation>Activity %1: %2 on %3.</translation>
    </message>
    <message>
        <source>Activity %1: occurrence %2 done on %3.</source>
        <translation>Activity %1: occurrence %2 done on %3.</translation>
    </message>
    <message>
        <source>Activity %1: note on %2.</source>
        <translation>Activity %1: note on %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence kept.</source>
        <translation>
            <numerusform>%n piece of evidence kept.</numerusform>
            <numerusform>%n pieces of evidence kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::cli::Import</name>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>the plan has an activity with this title already: number %1.</source>
        <translation>the plan has an activity with this title already: number %1.</translation>
    </message>
    <message>
        <source>Brings a plan from a text, a table or an interchange file into FILE, which is made where it does not exist.</source>
        <translation>Brings a plan from a text, a table or an interchange file into FILE, which is made where it does not exist.</translation>
    </message>
    <message>
        <source>“%1”: this format is not available yet. Save it as CSV or plain text.</source>
        <translation>“%1”: this format is not available yet. Save it as CSV or plain text.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Import “%1”</translation>
    </message>
    <message>
        <source>“%1” exists and has its own period and entity: leave --from, --to and --entity out.</source>
        <translation>“%1” exists and has its own period and entity: leave --from, --to and --entity out.</translation>
    </message>
    <message>
        <source>“%1” has activities: an interchange file would take their place. Add --replace to do that; a backup is made first.</source>
        <translation>“%1” has activities: an interchange file would take their place. Add --replace to do that; a backup is made first.</translation>
    </message>
    <message>
        <source>“%1” would bring (nothing was written):</source>
        <translation>“%1” would bring (nothing was written):</translation>
    </message>
    <message>
        <source>“%1” brought:</source>
        <translation>“%1” brought:</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n phase</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message>
        <source>period %1 to %2, read from the deadlines</source>
        <translation>period %1 to %2, read from the deadlines</translation>
    </message>
    <message>
        <source>period %1 to %2</source>
        <translation>period %1 to %2</translation>
    </message>
    <message>
        <source>--format: “%1” is no format.</source>
        <translation>--format: “%1” is no format.</translation>
    </message>
    <message>
        <source>--replace goes with an interchange file (json).</source>
        <translation>--replace goes with an interchange file (json).</translation>
    </message>
</context>
<context>
    <name>gelt::cli::Later</name>
    <message>
        <source>Not available yet.</source>
        <translation>Not available yet.</translation>
    </message>
    <message>
        <source>“plan-gelt %1” is not available yet.</source>
        <translation>“plan-gelt %1” is not available yet.</translation>
    </message>
</context>
<context>
    <name>gelt::cli::New</name>
    <message>
        <source>Makes a plan file, from the GEL-T template or empty.</source>
        <translation>Makes a plan file, from the GEL-T template or empty.</translation>
    </message>
    <message>
        <source>--template and --empty exclude each other.</source>
        <translation>--template and --empty exclude each other.</translation>
    </message>
    <message>
        <source>There is one template: gelt.</source>
        <translation>There is one template: gelt.</translation>
    </message>
    <message>
        <source>Action plan %1</source>
        <translation>Action plan %1</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Make the plan</translation>
    </message>
    <message numerus="yes">
        <source>“%1” made: %2 to %3, %n activity(ies).</source>
        <translation>
            <numerusform>“%1” made: %2 to %3, %n activity.</numerusform>
            <numerusform>“%1” made: %2 to %3, %n activities.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::cli::Options</name>
    <message>
        <source>--%1: “%2” is no day; write it as 2012-12-31.</source>
        <translation>--%1: “%2” is no day; write it as 2012-12-31.</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from and --to go together.</translation>
    </message>
    <message>
        <source>--to: the plan&apos;s last day comes before its first.</source>
        <translation>--to: the plan&apos;s last day comes before its first.</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s):</source>
        <translation>
            <numerusform>%n doubt:</numerusform>
            <numerusform>%n doubts:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not understood:</source>
        <translation>
            <numerusform>%n row not understood:</numerusform>
            <numerusform>%n rows not understood:</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A column and what stands in it.</extracomment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>gelt::cli::Report</name>
    <message>
        <source>Writes a report as PDF, or its table as CSV.</source>
        <translation>Writes a report as PDF, or its table as CSV.</translation>
    </message>
    <message>
        <source>--kind is missing.</source>
        <translation>--kind is missing.</translation>
    </message>
    <message>
        <source>--kind: “%1” is no report.</source>
        <translation>--kind: “%1” is no report.</translation>
    </message>
    <message>
        <source>--out names a file that ends in .pdf, .xlsx or .csv.</source>
        <translation>--out names a file that ends in .pdf, .xlsx or .csv.</translation>
    </message>
    <message>
        <source>%1: not available yet.</source>
        <translation>%1: not available yet.</translation>
    </message>
    <message>
        <source>“%1” written.</source>
        <translation>“%1” written.</translation>
    </message>
</context>
<context>
    <name>gelt::cli::Status</name>
    <message>
        <source>Cut-off: %1</source>
        <translation>Cut-off: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Progress of the plan</translation>
    </message>
    <message>
        <source>Programmed to date</source>
        <translation>Programmed to date</translation>
    </message>
    <message>
        <source>Compliance to date</source>
        <translation>Compliance to date</translation>
    </message>
    <message>
        <source>Compliance of %1</source>
        <translation>Compliance of %1</translation>
    </message>
    <message>
        <source>States: %1</source>
        <translation>States: %1</translation>
    </message>
    <message>
        <source>Backlog of earlier years: %1</source>
        <translation>Backlog of earlier years: %1</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Activ.</source>
        <translation>Activ.</translation>
    </message>
    <message>
        <source>Progr. %</source>
        <translation>Progr. %</translation>
    </message>
    <message>
        <source>Progress %</source>
        <translation>Progress %</translation>
    </message>
    <message>
        <source>Compl. %</source>
        <translation>Compl. %</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Shows how the plan stands at a date.</source>
        <translation>Shows how the plan stands at a date.</translation>
    </message>
</context>
<context>
    <name>gelt::interchange::Node</name>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>the number %1</translation>
    </message>
    <message>
        <source>the text “%1”</source>
        <translation>the text “%1”</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>expected %1, found %2.</source>
        <translation>expected %1, found %2.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words known here.</source>
        <translation>“%1” is not one of the words known here.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>the text has %1 characters and may have %2. Shorten it.</source>
        <translation>the text has %1 characters and may have %2. Shorten it.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>%1 lies outside %2 to %3.</source>
        <translation>%1 lies outside %2 to %3.</translation>
    </message>
    <message>
        <source>%1 has more decimals than are kept here.</source>
        <translation>%1 has more decimals than are kept here.</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2012-06-30.</source>
        <translation>“%1” is no day; write it as 2012-06-30.</translation>
    </message>
    <message>
        <source>“%1” is no moment; write it as 2012-06-30T15:04:05.000Z.</source>
        <translation>“%1” is no moment; write it as 2012-06-30T15:04:05.000Z.</translation>
    </message>
    <message>
        <source>the text “%1” holds characters that are not valid.</source>
        <translation>the text “%1” holds characters that are not valid.</translation>
    </message>
</context>
<context>
    <name>gelt::report::ActionPlan</name>
    <message>
        <source>no deadline</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>Extended on %1: %2</source>
        <translation>Extended on %1: %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>no description</translation>
    </message>
    <message>
        <source>descriptions</source>
        <translation>descriptions</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>not assigned</translation>
    </message>
    <message>
        <source>people responsible</source>
        <translation>people responsible</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>targets</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>Expected evidence</translation>
    </message>
    <message>
        <source>expected evidence</source>
        <translation>expected evidence</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>The plan does not state: %1.</source>
        <translation>The plan does not state: %1.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>approved in %1</source>
        <translation>approved in %1</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Printed on %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activity(ies)</source>
        <translation>
            <numerusform>%1 of %n activity</numerusform>
            <numerusform>%1 of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>no filter</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n phase</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
    <message>
        <source>deadlines as they are written</source>
        <translation>deadlines as they are written</translation>
    </message>
    <message>
        <source>The plan has no activities.</source>
        <translation>The plan has no activities.</translation>
    </message>
</context>
<context>
    <name>gelt::report::Common</name>
    <message>
        <source>Initial: %1</source>
        <translation>Initial: %1</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>In force: %1</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>not interpreted</source>
        <translation>not interpreted</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, to %2</translation>
    </message>
    <message>
        <source>(next business day: %1)</source>
        <translation>(next business day: %1)</translation>
    </message>
    <message>
        <source>ACTA %1</source>
        <translation>ACTA %1</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>No phase</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Leader of the GEL-T committee</source>
        <translation>Leader of the GEL-T committee</translation>
    </message>
</context>
<context>
    <name>gelt::report::Format</name>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>The pattern of a date in a sentence, as QLocale::toString() reads it.</extracomment>
        <translation>MMMM d, yyyy</translation>
    </message>
    <message>
        <source>NA</source>
        <translation>NA</translation>
    </message>
</context>
<context>
    <name>gelt::report::ProgressReport</name>
    <message>
        <source>(%1 or more)</source>
        <translation>(%1 or more)</translation>
    </message>
    <message>
        <source>(%1 to less than %2)</source>
        <translation>(%1 to less than %2)</translation>
    </message>
    <message>
        <source>(less than %1)</source>
        <translation>(less than %1)</translation>
    </message>
    <message>
        <source>(nothing was programmed yet)</source>
        <translation>(nothing was programmed yet)</translation>
    </message>
    <message>
        <source>On %1, %2 of the plan %3 had been done; nothing was due by that date.</source>
        <translation>On %1, %2 of the plan %3 had been done; nothing was due by that date.</translation>
    </message>
    <message>
        <source>On %1, %2 of the plan %3 had been done, and %4 of what was programmed up to that date.</source>
        <translation>On %1, %2 of the plan %3 had been done, and %4 of what was programmed up to that date.</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Progress of the plan</translation>
    </message>
    <message>
        <source>of all that is planned for %1</source>
        <translation>of all that is planned for %1</translation>
    </message>
    <message>
        <source>Programmed to date: %1</source>
        <translation>Programmed to date: %1</translation>
    </message>
    <message>
        <source>Compliance to date</source>
        <translation>Compliance to date</translation>
    </message>
    <message>
        <source>of what was programmed up to the cut-off</source>
        <translation>of what was programmed up to the cut-off</translation>
    </message>
    <message>
        <source>Compliance of %1</source>
        <translation>Compliance of %1</translation>
    </message>
    <message>
        <source>of what fell due in %1</source>
        <translation>of what fell due in %1</translation>
    </message>
    <message>
        <source>Activities by state (%1)</source>
        <translation>Activities by state (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the percentages: %1.</source>
        <translation>Left out of the percentages: %1.</translation>
    </message>
    <message>
        <source>Results by phase on %1 (percentages)</source>
        <translation>Results by phase on %1 (percentages)</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Activ.</source>
        <translation>Activ.</translation>
    </message>
    <message>
        <source>Programmed</source>
        <translation>Programmed</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>The whole plan</translation>
    </message>
    <message>
        <source>Programmed and progress by phase on %1 (% of the plan %2)</source>
        <translation>Programmed and progress by phase on %1 (% of the plan %2)</translation>
    </message>
    <message>
        <source>%1 programmed</source>
        <translation>%1 programmed</translation>
    </message>
    <message>
        <source>%1 progress</source>
        <translation>%1 progress</translation>
    </message>
    <message>
        <source>%1: programmed %2, progress %3.</source>
        <translation>%1: programmed %2, progress %3.</translation>
    </message>
    <message>
        <source>Programmed and progress by phase on %1.</source>
        <translation>Programmed and progress by phase on %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n occurrence(s) fulfilled</source>
        <translation>
            <numerusform>%1 of %n occurrence fulfilled</numerusform>
            <numerusform>%1 of %n occurrences fulfilled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed on %1</source>
        <translation>Completed on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Recurring activities on %1</source>
        <translation>Recurring activities on %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Periodicity</source>
        <translation>Periodicity</translation>
    </message>
    <message>
        <source>Fulfilled / apply</source>
        <translation>Fulfilled / apply</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Backlog of earlier years</source>
        <translation>Backlog of earlier years</translation>
    </message>
    <message>
        <source>No activity came late into %1.</source>
        <translation>No activity came late into %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) came late into %1: %2.</source>
        <translation>
            <numerusform>%n activity came late into %1: %2.</numerusform>
            <numerusform>%n activities came late into %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended at the cut-off, and late before: %1.</source>
        <translation>Suspended at the cut-off, and late before: %1.</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>How it was measured</translation>
    </message>
    <message>
        <source>is what was done of the whole: the latest percentage reported up to the cut-off, or the occurrences fulfilled of those that apply.</source>
        <translation>is what was done of the whole: the latest percentage reported up to the cut-off, or the occurrences fulfilled of those that apply.</translation>
    </message>
    <message>
        <source>is what should have been done by the cut-off: all of it from the due day on; for “until …”, the months elapsed; for recurring activities, the occurrences already due.</source>
        <translation>is what should have been done by the cut-off: all of it from the due day on; for “until …”, the months elapsed; for recurring activities, the occurrences already due.</translation>
    </message>
    <message>
        <source>is what was done of what was programmed, never over 100 %. Where nothing was programmed yet it does not exist (NA).</source>
        <translation>is what was done of what was programmed, never over 100 %. Where nothing was programmed yet it does not exist (NA).</translation>
    </message>
    <message>
        <source>Traffic light:</source>
        <translation>Traffic light:</translation>
    </message>
    <message>
        <source>green from %1, yellow from %2, red below.</source>
        <translation>green from %1, yellow from %2, red below.</translation>
    </message>
    <message>
        <source>Left out of the percentages:</source>
        <translation>Left out of the percentages:</translation>
    </message>
    <message>
        <source>suspended, not applicable and replaced activities.</source>
        <translation>suspended, not applicable and replaced activities.</translation>
    </message>
    <message>
        <source>Weights:</source>
        <translation>Weights:</translation>
    </message>
    <message>
        <source>the plan is the weighted mean of its phases.</source>
        <translation>the plan is the weighted mean of its phases.</translation>
    </message>
    <message>
        <source>all activities together, each by its own weight, or 1 where it has none.</source>
        <translation>all activities together, each by its own weight, or 1 where it has none.</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>that fall on a day off count from the next business day on.</source>
        <translation>that fall on a day off count from the next business day on.</translation>
    </message>
    <message>
        <source>stand as they are written, also on days off.</source>
        <translation>stand as they are written, also on days off.</translation>
    </message>
    <message numerus="yes">
        <source>The %n activity(ies) on %1, in the order of the plan</source>
        <translation>
            <numerusform>The only activity on %1</numerusform>
            <numerusform>The %n activities on %1, in the order of the plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Deadline and due day</source>
        <translation>Deadline and due day</translation>
    </message>
    <message>
        <source>Progr. %</source>
        <translation>Progr. %</translation>
    </message>
    <message>
        <source>Progress %</source>
        <translation>Progress %</translation>
    </message>
    <message>
        <source>Compl. %</source>
        <translation>Compl. %</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>not assigned</translation>
    </message>
    <message>
        <source>Progress report of %1</source>
        <translation>Progress report of %1</translation>
    </message>
    <message>
        <source>Cut-off %1</source>
        <translation>Cut-off %1</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Progress report</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>Issued on %1</translation>
    </message>
    <message>
        <source>Summary of results</source>
        <translation>Summary of results</translation>
    </message>
    <message>
        <source>The plan has no activities.</source>
        <translation>The plan has no activities.</translation>
    </message>
    <message>
        <source>Progress by phase</source>
        <translation>Progress by phase</translation>
    </message>
    <message>
        <source>Activities of the plan</source>
        <translation>Activities of the plan</translation>
    </message>
    <message>
        <source>Recurring activities</source>
        <translation>Recurring activities</translation>
    </message>
</context>
</TS>
