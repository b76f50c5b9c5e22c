<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
</context>
<context>
    <name>gelt::Acta</name>
    <message>
        <source>The number of an acta goes from 1 to 99999.</source>
        <translation>The number of an acta goes from 1 to 99999.</translation>
    </message>
    <message>
        <source>An approved acta has a number.</source>
        <translation>An approved acta has a number.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file.</source>
        <translation>“%1” is not the name of a file.</translation>
    </message>
    <message>
        <source>The fingerprint (SHA-256) of “%1” is not one.</source>
        <translation>The fingerprint (SHA-256) of “%1” is not one.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Annulled</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation>Extraordinary</translation>
    </message>
    <message>
        <source>Sent to review</source>
        <translation>Sent to review</translation>
    </message>
    <message>
        <source>Returned with observations</source>
        <translation>Returned with observations</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>ACTA %1</source>
        <translation>ACTA %1</translation>
    </message>
    <message>
        <source>ACTA (no number)</source>
        <translation>ACTA (no number)</translation>
    </message>
    <message>
        <source>An annulment needs its day and its cause.</source>
        <translation>An annulment needs its day and its cause.</translation>
    </message>
    <message>
        <source>An annex needs a title.</source>
        <translation>An annex needs a title.</translation>
    </message>
    <message>
        <source>An annex cannot have less than no sheets.</source>
        <translation>An annex cannot have less than no sheets.</translation>
    </message>
</context>
<context>
    <name>gelt::ActaActs</name>
    <message>
        <source>Save the signed pages</source>
        <translation>Save the signed pages</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” written, byte for byte as it was signed</source>
        <translation>“%1” written, byte for byte as it was signed</translation>
    </message>
    <message>
        <source>This acta has no decisions.</source>
        <translation>This acta has no decisions.</translation>
    </message>
    <message>
        <source>Attach the scan of the signed paper</source>
        <translation>Attach the scan of the signed paper</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</translation>
    </message>
    <message>
        <source>Attach a scan to %1</source>
        <translation>Attach a scan to %1</translation>
    </message>
    <message>
        <source>The scan is kept with the acta</source>
        <translation>The scan is kept with the acta</translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”. Save it and open it from there.</source>
        <translation>No program of this computer opens “%1”. Save it and open it from there.</translation>
    </message>
    <message>
        <source>Send %1 to review</source>
        <translation>Send %1 to review</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Send to review</translation>
    </message>
    <message>
        <source>The acta goes to the members, who answer with observations or approve it. It can still be changed.</source>
        <translation>The acta goes to the members, who answer with observations or approve it. It can still be changed.</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note:</translation>
    </message>
    <message>
        <source>Note for the members, may be empty</source>
        <translation>Note for the members, may be empty</translation>
    </message>
    <message>
        <source>Return %1 with observations</source>
        <translation>Return %1 with observations</translation>
    </message>
    <message>
        <source>Return with observations</source>
        <translation>Return with observations</translation>
    </message>
    <message>
        <source>The acta is a draft again, and the observations stay in its history.</source>
        <translation>The acta is a draft again, and the observations stay in its history.</translation>
    </message>
    <message>
        <source>&amp;Observations:</source>
        <translation>&amp;Observations:</translation>
    </message>
    <message>
        <source>Observations of the members</source>
        <translation>Observations of the members</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Approving fixes again what acta %1 says. It cannot be undone.</source>
        <translation>Approving fixes again what acta %1 says. It cannot be undone.</translation>
    </message>
    <message>
        <source>Approving gives it the number %1 and cannot be undone.</source>
        <translation>Approving gives it the number %1 and cannot be undone.</translation>
    </message>
    <message>
        <source>Approve the acta</source>
        <translation>Approve the acta</translation>
    </message>
    <message>
        <source>What it says is fixed from then on. Until it is signed it can be reopened with a reason.</source>
        <translation>What it says is fixed from then on. Until it is signed it can be reopened with a reason.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Keep as draft</translation>
    </message>
    <message>
        <source>Approve acta %1</source>
        <translation>Approve acta %1</translation>
    </message>
    <message>
        <source>Acta %1 is approved</source>
        <translation>Acta %1 is approved</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Reopen %1</translation>
    </message>
    <message>
        <source>Reopen the acta</source>
        <translation>Reopen the acta</translation>
    </message>
    <message>
        <source>It is in review again and keeps its number. The reason stays in its history; it cannot be undone.</source>
        <translation>It is in review again and keeps its number. The reason stays in its history; it cannot be undone.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reason:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Say why it is reopened.</source>
        <translation>Say why it is reopened.</translation>
    </message>
    <message>
        <source>Sign the acta</source>
        <translation>Sign the acta</translation>
    </message>
    <message>
        <source>Signing keeps the pages of acta %1 in the plan for ever, byte for byte. It cannot be undone.</source>
        <translation>Signing keeps the pages of acta %1 in the plan for ever, byte for byte. It cannot be undone.</translation>
    </message>
    <message>
        <source>Afterwards the pages are printed and signed on paper, and the scan can be attached. A mistake is then corrected only by a clarifying acta.</source>
        <translation>Afterwards the pages are printed and signed on paper, and the scan can be attached. A mistake is then corrected only by a clarifying acta.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>The acta was not signed, because the backup before it could not be made: %1</source>
        <translation>The acta was not signed, because the backup before it could not be made: %1</translation>
    </message>
    <message>
        <source>Sign acta %1</source>
        <translation>Sign acta %1</translation>
    </message>
    <message>
        <source>The pages are kept. They can be printed for the signatures.</source>
        <translation>The pages are kept. They can be printed for the signatures.</translation>
    </message>
    <message>
        <source>Archive the acta</source>
        <translation>Archive the acta</translation>
    </message>
    <message>
        <source>Acta %1 is archived, signed and complete. It cannot be undone.</source>
        <translation>Acta %1 is archived, signed and complete. It cannot be undone.</translation>
    </message>
    <message>
        <source>There is no scan of the signed paper yet. It can be attached later too.</source>
        <translation>There is no scan of the signed paper yet. It can be attached later too.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Archive acta %1</source>
        <translation>Archive acta %1</translation>
    </message>
    <message>
        <source>Annul %1</source>
        <translation>Annul %1</translation>
    </message>
    <message>
        <source>Annul the acta</source>
        <translation>Annul the acta</translation>
    </message>
    <message>
        <source>The acta is out of force for good. It keeps its number and stays with a mark on every page, the day and the cause; its commitments no longer count. It cannot be undone.</source>
        <translation>The acta is out of force for good. It keeps its number and stays with a mark on every page, the day and the cause; its commitments no longer count. It cannot be undone.</translation>
    </message>
    <message>
        <source>&amp;Cause:</source>
        <translation>&amp;Cause:</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Annul</translation>
    </message>
    <message>
        <source>Say the cause of the annulment.</source>
        <translation>Say the cause of the annulment.</translation>
    </message>
    <message>
        <source>Begin an acta that clarifies %1</source>
        <translation>Begin an acta that clarifies %1</translation>
    </message>
    <message>
        <source>An acta with a number is never deleted; it can be annulled.</source>
        <translation>An acta with a number is never deleted; it can be annulled.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Delete %1</translation>
    </message>
</context>
<context>
    <name>gelt::ActaCommitments</name>
    <message>
        <source>The commitment is no longer in the plan. Look at the list again.</source>
        <translation>The commitment is no longer in the plan. Look at the list again.</translation>
    </message>
    <message>
        <source>%1 was annulled, and its commitments with it: nothing follows them up.</source>
        <translation>%1 was annulled, and its commitments with it: nothing follows them up.</translation>
    </message>
    <message>
        <source>The activity is not in the plan, or was removed from it. Choose another.</source>
        <translation>The activity is not in the plan, or was removed from it. Choose another.</translation>
    </message>
    <message>
        <source>The point of the agenda is no longer in the acta. Look at the acta again.</source>
        <translation>The point of the agenda is no longer in the acta. Look at the acta again.</translation>
    </message>
    <message>
        <source>This commitment became activity %1 of the plan: its progress and its deadline are reported there.</source>
        <translation>This commitment became activity %1 of the plan: its progress and its deadline are reported there.</translation>
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
        <source>This commitment became activity %1 of the plan already.</source>
        <translation>This commitment became activity %1 of the plan already.</translation>
    </message>
</context>
<context>
    <name>gelt::ActaEditor</name>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>As it is printed</source>
        <translation>As it is printed</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Development</translation>
    </message>
    <message>
        <source>Signatures, annexes, notice and next meeting</source>
        <translation>Signatures, annexes, notice and next meeting</translation>
    </message>
    <message>
        <source>Actas</source>
        <translation>Actas</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Home)</source>
        <translation>Back to the list (Alt+Home)</translation>
    </message>
    <message>
        <source>Next point of the agenda</source>
        <translation>Next point of the agenda</translation>
    </message>
    <message>
        <source>Point before of the agenda</source>
        <translation>Point before of the agenda</translation>
    </message>
    <message>
        <source>Check before approval</source>
        <translation>Check before approval</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Check: nothing pending</source>
        <translation>Check: nothing pending</translation>
    </message>
    <message numerus="yes">
        <source>Check: %n pending</source>
        <translation>
            <numerusform>Check: %n pending</numerusform>
            <numerusform>Check: %n pending</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Send to review</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approve…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Sign…</translation>
    </message>
    <message>
        <source>Attach scan…</source>
        <translation>Attach scan…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archive…</translation>
    </message>
</context>
<context>
    <name>gelt::ActaFinding</name>
    <message>
        <source>Nobody is named to sign the acta.</source>
        <translation>Nobody is named to sign the acta.</translation>
    </message>
    <message>
        <source>The acta of the meeting before has not been approved yet.</source>
        <translation>The acta of the meeting before has not been approved yet.</translation>
    </message>
    <message>
        <source>%1 is of a later meeting and has its number already.</source>
        <translation>%1 is of a later meeting and has its number already.</translation>
    </message>
    <message>
        <source>The acta does not say when the meeting began.</source>
        <translation>The acta does not say when the meeting began.</translation>
    </message>
    <message>
        <source>The acta does not say when the meeting ended.</source>
        <translation>The acta does not say when the meeting ended.</translation>
    </message>
    <message>
        <source>The acta does not say where the committee met.</source>
        <translation>The acta does not say where the committee met.</translation>
    </message>
    <message>
        <source>Nobody in the roll has a vote, so there can be no quorum.</source>
        <translation>Nobody in the roll has a vote, so there can be no quorum.</translation>
    </message>
    <message>
        <source>There was no quorum: %1 of the %2 members with vote were there, and %3 are needed.</source>
        <translation>There was no quorum: %1 of the %2 members with vote were there, and %3 are needed.</translation>
    </message>
    <message>
        <source>Nothing says whether %1 came.</source>
        <translation>Nothing says whether %1 came.</translation>
    </message>
    <message>
        <source>The delegate of %1 has no name.</source>
        <translation>The delegate of %1 has no name.</translation>
    </message>
    <message>
        <source>The acta has no agenda.</source>
        <translation>The acta has no agenda.</translation>
    </message>
    <message>
        <source>Nothing was written on point %1 of the agenda, “%2”.</source>
        <translation>Nothing was written on point %1 of the agenda, “%2”.</translation>
    </message>
    <message>
        <source>%1 votes were counted on “%2”, and %3 members with vote were there.</source>
        <translation>%1 votes were counted on “%2”, and %3 members with vote were there.</translation>
    </message>
    <message>
        <source>Commitment %1 has no date: “%2”.</source>
        <translation>Commitment %1 has no date: “%2”.</translation>
    </message>
    <message>
        <source>Nobody is responsible for commitment %1: “%2”.</source>
        <translation>Nobody is responsible for commitment %1: “%2”.</translation>
    </message>
    <message>
        <source>Commitment %1 has no date, and nobody is responsible for it: “%2”.</source>
        <translation>Commitment %1 has no date, and nobody is responsible for it: “%2”.</translation>
    </message>
</context>
<context>
    <name>gelt::ActaHistoryDialog</name>
    <message>
        <source>History · %1</source>
        <translation>History · %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Nothing was recorded of this acta: the file was made by an older program, or its history was replaced.</source>
        <translation>Nothing was recorded of this acta: the file was made by an older program, or its history was replaced.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>The whole history as text, to be pasted into a document</source>
        <translation>The whole history as text, to be pasted into a document</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>gelt::ActaLife</name>
    <message>
        <source>The pages that should be signed are no PDF. Nothing was signed; please report this fault.</source>
        <translation>The pages that should be signed are no PDF. Nothing was signed; please report this fault.</translation>
    </message>
    <message>
        <source>There is an acta with the number %1 already. Look at the number again.</source>
        <translation>There is an acta with the number %1 already. Look at the number again.</translation>
    </message>
    <message>
        <source>An older acta cannot have the number %1: the program has numbered as far as %2 and goes on from there.</source>
        <translation>An older acta cannot have the number %1: the program has numbered as far as %2 and goes on from there.</translation>
    </message>
    <message>
        <source>Only a draft is sent to review, and this acta is none any more.</source>
        <translation>Only a draft is sent to review, and this acta is none any more.</translation>
    </message>
    <message>
        <source>Only an acta in review goes back to be drafted, and this one is not in review.</source>
        <translation>Only an acta in review goes back to be drafted, and this one is not in review.</translation>
    </message>
    <message>
        <source>%1 has been approved already.</source>
        <translation>%1 has been approved already.</translation>
    </message>
    <message>
        <source>The acta is not ready to be approved: %1 Mend it, or write why it is approved nevertheless.</source>
        <translation>The acta is not ready to be approved: %1 Mend it, or write why it is approved nevertheless.</translation>
    </message>
    <message>
        <source>Only an acta that is approved and not signed yet is opened again. What is signed is corrected by an acta of its own.</source>
        <translation>Only an acta that is approved and not signed yet is opened again. What is signed is corrected by an acta of its own.</translation>
    </message>
    <message>
        <source>An acta is opened again for a reason. Write it.</source>
        <translation>An acta is opened again for a reason. Write it.</translation>
    </message>
    <message>
        <source>Only an approved acta is signed, and once.</source>
        <translation>Only an approved acta is signed, and once.</translation>
    </message>
    <message>
        <source>The acta was changed since its pages were made, so nothing was signed. Look at them again.</source>
        <translation>The acta was changed since its pages were made, so nothing was signed. Look at them again.</translation>
    </message>
    <message>
        <source>Only a signed acta is archived.</source>
        <translation>Only a signed acta is archived.</translation>
    </message>
    <message>
        <source>%1 has been annulled already.</source>
        <translation>%1 has been annulled already.</translation>
    </message>
    <message>
        <source>Only an acta that has been approved is annulled. A draft is deleted.</source>
        <translation>Only an acta that has been approved is annulled. A draft is deleted.</translation>
    </message>
    <message>
        <source>A scan shows the signatures, so it is kept with an acta that is signed.</source>
        <translation>A scan shows the signatures, so it is kept with an acta that is signed.</translation>
    </message>
</context>
<context>
    <name>gelt::ActaListModel</name>
    <message>
        <source>Yes, %1 of %2</source>
        <translation>Yes, %1 of %2</translation>
    </message>
    <message>
        <source>No, %1 of %2</source>
        <translation>No, %1 of %2</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>Clarifying</source>
        <translation>Clarifying</translation>
    </message>
    <message>
        <source>Quorum: %1</source>
        <translation>Quorum: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
</context>
<context>
    <name>gelt::ActaListView</name>
    <message>
        <source>Prepare acta</source>
        <translation>Prepare acta</translation>
    </message>
    <message>
        <source>There are no actas yet.</source>
        <translation>There are no actas yet.</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Remove filters</translation>
    </message>
    <message>
        <source>No acta matches the filters.</source>
        <translation>No acta matches the filters.</translation>
    </message>
    <message>
        <source>Actas of the committee</source>
        <translation>Actas of the committee</translation>
    </message>
    <message>
        <source>Filter actas</source>
        <translation>Filter actas</translation>
    </message>
    <message>
        <source>Filter actas by what they say</source>
        <translation>Filter actas by what they say</translation>
    </message>
    <message>
        <source>What was said, decisions, commitments, people, number; accents and capitals do not matter (Ctrl+F)</source>
        <translation>What was said, decisions, commitments, people, number; accents and capitals do not matter (Ctrl+F)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Year of the meeting</source>
        <translation>Year of the meeting</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>Any year</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <translation>
            <numerusform>And %n more of this kind.</numerusform>
            <numerusform>And %n more of this kind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program leaves no gaps; an older acta on paper can be registered.</source>
        <translation>The program leaves no gaps; an older acta on paper can be registered.</translation>
    </message>
</context>
<context>
    <name>gelt::ActaTextEdit</name>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Insert table</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Decision made of the selected words (Ctrl+D)</source>
        <translation>Decision made of the selected words (Ctrl+D)</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Commitment made of the selected words (Ctrl+M)</source>
        <translation>Commitment made of the selected words (Ctrl+M)</translation>
    </message>
    <message>
        <source>Paste without format</source>
        <translation>Paste without format</translation>
    </message>
    <message>
        <source>This is too much to paste at once; the most is 5 MB. Paste it in parts, or attach it as an annex.</source>
        <translation>This is too much to paste at once; the most is 5 MB. Paste it in parts, or attach it as an annex.</translation>
    </message>
    <message>
        <source>The table is too large for the text of an acta; attach it as an annex.</source>
        <translation>The table is too large for the text of an acta; attach it as an annex.</translation>
    </message>
    <message>
        <source>The text would be too long for one item of the agenda; divide it among several, or attach it as an annex.</source>
        <translation>The text would be too long for one item of the agenda; divide it among several, or attach it as an annex.</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Looking for suggestions…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>Add “%1” to my dictionary</source>
        <translation>Add “%1” to my dictionary</translation>
    </message>
    <message>
        <source>Ignore “%1” in this acta</source>
        <translation>Ignore “%1” in this acta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>My dictionary…</source>
        <translation>My dictionary…</translation>
    </message>
</context>
<context>
    <name>gelt::ActaWords</name>
    <message>
        <source>Acta %1 · %2</source>
        <translation>Acta %1 · %2</translation>
    </message>
    <message>
        <source>Acta without number · %1</source>
        <translation>Acta without number · %1</translation>
    </message>
    <message>
        <source>acta %1</source>
        <translation>acta %1</translation>
    </message>
    <message>
        <source>the acta of %1</source>
        <translation>the acta of %1</translation>
    </message>
    <message>
        <source>Send the notice of meeting</source>
        <translation>Send the notice of meeting</translation>
    </message>
    <message>
        <source>Write and approve</source>
        <translation>Write and approve</translation>
    </message>
    <message>
        <source>Approve, or return with observations</source>
        <translation>Approve, or return with observations</translation>
    </message>
    <message>
        <source>Print and sign</source>
        <translation>Print and sign</translation>
    </message>
    <message>
        <source>Attach the scan and archive</source>
        <translation>Attach the scan and archive</translation>
    </message>
    <message>
        <source>Nobody of the roll has a vote, so no quorum can be counted</source>
        <translation>Nobody of the roll has a vote, so no quorum can be counted</translation>
    </message>
    <message>
        <source>There is quorum: %1 of %2 with vote; %3 required</source>
        <translation>There is quorum: %1 of %2 with vote; %3 required</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with vote missing for the quorum (%1 of %2)</source>
        <translation>
            <numerusform>%n member with vote missing for the quorum (%1 of %2)</numerusform>
            <numerusform>%n members with vote missing for the quorum (%1 of %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1 is there more than once.</source>
        <translation>Number %1 is there more than once.</translation>
    </message>
    <message>
        <source>Number %1 is missing.</source>
        <translation>Number %1 is missing.</translation>
    </message>
    <message>
        <source>Numbers %1 to %2 are missing.</source>
        <translation>Numbers %1 to %2 are missing.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Roll call and quorum</source>
        <translation>Roll call and quorum</translation>
    </message>
    <message>
        <source>Approval of the agenda</source>
        <translation>Approval of the agenda</translation>
    </message>
    <message>
        <source>Approval of the previous acta</source>
        <translation>Approval of the previous acta</translation>
    </message>
    <message>
        <source>Follow-up of commitments</source>
        <translation>Follow-up of commitments</translation>
    </message>
    <message>
        <source>Proposals and other business</source>
        <translation>Proposals and other business</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Chair · with vote</source>
        <translation>Chair · with vote</translation>
    </message>
    <message>
        <source>Chair · without vote</source>
        <translation>Chair · without vote</translation>
    </message>
    <message>
        <source>Secretary · with vote</source>
        <translation>Secretary · with vote</translation>
    </message>
    <message>
        <source>Secretary · without vote</source>
        <translation>Secretary · without vote</translation>
    </message>
    <message>
        <source>With vote</source>
        <translation>With vote</translation>
    </message>
    <message>
        <source>Without vote</source>
        <translation>Without vote</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>with vote</source>
        <translation>with vote</translation>
    </message>
    <message>
        <source>without vote</source>
        <translation>without vote</translation>
    </message>
</context>
<context>
    <name>gelt::Actas</name>
    <message>
        <source>There was no previous acta to approve, as this is the committee’s first meeting.</source>
        <translation>There was no previous acta to approve, as this is the committee’s first meeting.</translation>
    </message>
    <message>
        <source>The acta of the meeting of %1 was read and approved.</source>
        <translation>The acta of the meeting of %1 was read and approved.</translation>
    </message>
    <message>
        <source>%1 of %2 was read and approved.</source>
        <translation>%1 of %2 was read and approved.</translation>
    </message>
    <message>
        <source>The agenda to begin with is no longer in the plan. Choose another.</source>
        <translation>The agenda to begin with is no longer in the plan. Choose another.</translation>
    </message>
    <message>
        <source>The draft of the acta in which it was said was deleted.</source>
        <translation>The draft of the acta in which it was said was deleted.</translation>
    </message>
    <message>
        <source>The acta is no longer in the plan. Look at the list again.</source>
        <translation>The acta is no longer in the plan. Look at the list again.</translation>
    </message>
    <message>
        <source>%1 has been approved, and what it says cannot be changed any more.</source>
        <translation>%1 has been approved, and what it says cannot be changed any more.</translation>
    </message>
    <message>
        <source>Only a signed acta is corrected by another one; %1 can still be corrected itself or is out of force.</source>
        <translation>Only a signed acta is corrected by another one; %1 can still be corrected itself or is out of force.</translation>
    </message>
    <message>
        <source>Clarification of %1</source>
        <translation>Clarification of %1</translation>
    </message>
    <message>
        <source>%1 has its number and stays for good. It can be annulled, not deleted.</source>
        <translation>%1 has its number and stays for good. It can be annulled, not deleted.</translation>
    </message>
    <message>
        <source>Commitment %1 of this draft is followed up already, so the draft stays. Void what was reported of it first.</source>
        <translation>Commitment %1 of this draft is followed up already, so the draft stays. Void what was reported of it first.</translation>
    </message>
</context>
<context>
    <name>gelt::ActasPage</name>
    <message>
        <source>&amp;New meeting…</source>
        <translation>&amp;New meeting…</translation>
    </message>
    <message>
        <source>Prepare the acta of a meeting (Ctrl+N)</source>
        <translation>Prepare the acta of a meeting (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Regis&amp;ter an older acta…</source>
        <translation>Regis&amp;ter an older acta…</translation>
    </message>
    <message>
        <source>A&amp;gendas to begin with…</source>
        <translation>A&amp;gendas to begin with…</translation>
    </message>
    <message>
        <source>&amp;How the committee meets…</source>
        <translation>&amp;How the committee meets…</translation>
    </message>
    <message>
        <source>&amp;Print preview</source>
        <translation>&amp;Print preview</translation>
    </message>
    <message>
        <source>The pages of the acta as they are printed (Ctrl+Shift+P)</source>
        <translation>The pages of the acta as they are printed (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>Notice of &amp;meeting</source>
        <translation>Notice of &amp;meeting</translation>
    </message>
    <message>
        <source>Attendance &amp;sheet</source>
        <translation>Attendance &amp;sheet</translation>
    </message>
    <message>
        <source>E&amp;xtract of a decision</source>
        <translation>E&amp;xtract of a decision</translation>
    </message>
    <message>
        <source>Open the &amp;kept pages</source>
        <translation>Open the &amp;kept pages</translation>
    </message>
    <message>
        <source>Send to re&amp;view…</source>
        <translation>Send to re&amp;view…</translation>
    </message>
    <message>
        <source>Return with o&amp;bservations…</source>
        <translation>Return with o&amp;bservations…</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Approve…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Reopen…</translation>
    </message>
    <message>
        <source>S&amp;ign…</source>
        <translation>S&amp;ign…</translation>
    </message>
    <message>
        <source>Attach s&amp;can…</source>
        <translation>Attach s&amp;can…</translation>
    </message>
    <message>
        <source>Archiv&amp;e…</source>
        <translation>Archiv&amp;e…</translation>
    </message>
    <message>
        <source>Ann&amp;ul…</source>
        <translation>Ann&amp;ul…</translation>
    </message>
    <message>
        <source>Begin a clari&amp;fying acta</source>
        <translation>Begin a clari&amp;fying acta</translation>
    </message>
    <message>
        <source>De&amp;lete draft</source>
        <translation>De&amp;lete draft</translation>
    </message>
    <message numerus="yes">
        <source>%n acta(s)</source>
        <translation>
            <numerusform>%n acta</numerusform>
            <numerusform>%n actas</numerusform>
        </translation>
    </message>
    <message>
        <source>M&amp;y dictionary…</source>
        <translation>My dictionary…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Histor&amp;y…</translation>
    </message>
</context>
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
    <name>gelt::ActivityTab</name>
    <message>
        <source>Select an activity to see it here.</source>
        <translation>Select an activity to see it here.</translation>
    </message>
    <message>
        <source>The plan is open for reading only.</source>
        <translation>The plan is open for reading only.</translation>
    </message>
    <message>
        <source>The plan is still being read.</source>
        <translation>The plan is still being read.</translation>
    </message>
    <message>
        <source>The plan is shown at another cut-off; go back to today to change it.</source>
        <translation>The plan is shown at another cut-off; go back to today to change it.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities are selected. Select one to see it here.</source>
        <translation>
            <numerusform>%n activities are selected. Select one to see it here.</numerusform>
            <numerusform>%n activities are selected. Select one to see it here.</numerusform>
        </translation>
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
    <message>
        <source>Activities</source>
        <extracomment>name of a table</extracomment>
        <translation>Activities</translation>
    </message>
</context>
<context>
    <name>gelt::AddEvidence</name>
    <message>
        <source>“%1” is no address of a web page.</source>
        <translation>“%1” is no address of a web page.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 were not added.</source>
        <translation>
            <numerusform>%n of %1 were not added.</numerusform>
            <numerusform>%n of %1 were not added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>Keep it all the same</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>“%1” is a program or script: opening it can harm a computer.</source>
        <translation>“%1” is a program or script: opening it can harm a computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files are programs or scripts: opening them can harm a computer.</source>
        <translation>
            <numerusform>%n of the files are programs or scripts: opening them can harm a computer.</numerusform>
            <numerusform>%n of the files are programs or scripts: opening them can harm a computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan keeps it as it is and never opens it; it can only be saved elsewhere.</source>
        <translation>The plan keeps it as it is and never opens it; it can only be saved elsewhere.</translation>
    </message>
    <message>
        <source>With this the plan would hold %1 of evidence. Copies and backups become as large, and slow.</source>
        <translation>With this the plan would hold %1 of evidence. Copies and backups become as large, and slow.</translation>
    </message>
    <message>
        <source>Large files can lie elsewhere, with their address as evidence.</source>
        <translation>Large files can lie elsewhere, with their address as evidence.</translation>
    </message>
    <message>
        <source>Activity %1 had that evidence already.</source>
        <translation>Activity %1 had that evidence already.</translation>
    </message>
    <message>
        <source>The plan had that file already: %1 now proves activity %2 as well.</source>
        <translation>The plan had that file already: %1 now proves activity %2 as well.</translation>
    </message>
    <message>
        <source>Evidence %1 added to activity %2.</source>
        <translation>Evidence %1 added to activity %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence added to activity %1.</source>
        <translation>
            <numerusform>%n piece of evidence added to activity %1.</numerusform>
            <numerusform>%n pieces of evidence added to activity %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the plan had already; it keeps its code.</source>
        <translation>
            <numerusform>%n of them the plan had already; it keeps its code.</numerusform>
            <numerusform>%n of them the plan had already; it keeps its code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add evidence to activity %1</source>
        <translation>Add evidence to activity %1</translation>
    </message>
    <message>
        <source>Files that are evidence</source>
        <translation>Files that are evidence</translation>
    </message>
</context>
<context>
    <name>gelt::AddressDialog</name>
    <message>
        <source>Add a web address</source>
        <translation>Add a web address</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>the address itself</source>
        <translation>the address itself</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Address:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Title:</translation>
    </message>
    <message>
        <source>&amp;Seen on:</source>
        <translation>&amp;Seen on:</translation>
    </message>
    <message>
        <source>A&amp;ccess:</source>
        <translation>A&amp;ccess:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Seen on</translation>
    </message>
    <message>
        <source>Write or paste the address of the page.</source>
        <translation>Write or paste the address of the page.</translation>
    </message>
    <message>
        <source>That is no web address. It begins with http:// or https://.</source>
        <translation>That is no web address. It begins with http:// or https://.</translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>The text is longer than %n character. Shorten it.</numerusform>
            <numerusform>The text is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::AgendaItem</name>
    <message>
        <source>A point of the agenda needs a title.</source>
        <translation>A point of the agenda needs a title.</translation>
    </message>
    <message>
        <source>Roll call and verification of the quorum</source>
        <translation>Roll call and verification of the quorum</translation>
    </message>
    <message>
        <source>Approval of the agenda</source>
        <translation>Approval of the agenda</translation>
    </message>
    <message>
        <source>Approval of the previous acta</source>
        <translation>Approval of the previous acta</translation>
    </message>
    <message>
        <source>Follow-up of commitments</source>
        <translation>Follow-up of commitments</translation>
    </message>
    <message>
        <source>Proposals and other business</source>
        <translation>Proposals and other business</translation>
    </message>
    <message>
        <source>A decision needs its words.</source>
        <translation>A decision needs its words.</translation>
    </message>
    <message>
        <source>Votes are counted from 0.</source>
        <translation>Votes are counted from 0.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>A template needs a name.</translation>
    </message>
</context>
<context>
    <name>gelt::AgendaList</name>
    <message>
        <source>Developed</source>
        <translation>Developed</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Undeveloped</source>
        <translation>Undeveloped</translation>
    </message>
    <message>
        <source>%1. %2; %3</source>
        <translation>%1. %2; %3</translation>
    </message>
</context>
<context>
    <name>gelt::AgendaModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a group of a list and what is in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Activity or period</source>
        <translation>Activity or period</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>gelt::AgendaPart</name>
    <message>
        <source>Add point</source>
        <translation>Add point</translation>
    </message>
    <message>
        <source>A new point at the end; Alt+Up and Alt+Down move it</source>
        <translation>A new point at the end; Alt+Up and Alt+Down move it</translation>
    </message>
    <message>
        <source>Change a point of the agenda</source>
        <translation>Change a point of the agenda</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Delete with what was said on it</source>
        <translation>Delete with what was said on it</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n developed</source>
        <translation>
            <numerusform>%1 of %n developed</numerusform>
            <numerusform>%1 of %n developed</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a point to the agenda</source>
        <translation>Add a point to the agenda</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>New point</translation>
    </message>
    <message>
        <source>Move a point of the agenda</source>
        <translation>Move a point of the agenda</translation>
    </message>
    <message>
        <source>Delete a point of the agenda</source>
        <translation>Delete a point of the agenda</translation>
    </message>
    <message>
        <source>Change what a point of the agenda is for</source>
        <translation>Change what a point of the agenda is for</translation>
    </message>
</context>
<context>
    <name>gelt::AgendaTemplatesDialog</name>
    <message>
        <source>Agendas to begin with</source>
        <translation>Agendas to begin with</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>A meeting begins with the usual agenda or with one of these. One point a line; the points that the program fills in (roll call, previous acta, follow-up of commitments…) keep their words.</source>
        <translation>A meeting begins with the usual agenda or with one of these. One point a line; the points that the program fills in (roll call, previous acta, follow-up of commitments…) keep their words.</translation>
    </message>
    <message>
        <source>New agenda</source>
        <translation>New agenda</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>&amp;Agenda:</source>
        <translation>&amp;Agenda:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Points:</source>
        <translation>&amp;Points:</translation>
    </message>
    <message>
        <source>Name of the agenda</source>
        <translation>Name of the agenda</translation>
    </message>
    <message>
        <source>Points, one a line</source>
        <translation>Points, one a line</translation>
    </message>
    <message>
        <source>Agenda %1</source>
        <translation>Agenda %1</translation>
    </message>
    <message>
        <source>“%1” has no points.</source>
        <translation>“%1” has no points.</translation>
    </message>
    <message>
        <source>Change the agendas to begin with</source>
        <translation>Change the agendas to begin with</translation>
    </message>
</context>
<context>
    <name>gelt::AgendaTexts</name>
    <message>
        <source>Not interpreted</source>
        <extracomment>a deadline whose words were not understood</extracomment>
        <translation>Not interpreted</translation>
    </message>
    <message>
        <source>Nothing reported yet</source>
        <translation>Nothing reported yet</translation>
    </message>
    <message>
        <source>Progress %1, last follow-up %2</source>
        <translation>Progress %1, last follow-up %2</translation>
    </message>
    <message>
        <source>holiday, next business day %1</source>
        <translation>holiday, next business day %1</translation>
    </message>
    <message>
        <source>Saturday, next business day %1</source>
        <translation>Saturday, next business day %1</translation>
    </message>
    <message>
        <source>Sunday, next business day %1</source>
        <translation>Sunday, next business day %1</translation>
    </message>
    <message>
        <source>No deadline is written</source>
        <translation>No deadline is written</translation>
    </message>
    <message>
        <source>The deadline “%1” was not understood</source>
        <translation>The deadline “%1” was not understood</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Period %1</translation>
    </message>
    <message>
        <source>extended on %1</source>
        <translation>extended on %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>that same day</source>
        <translation>that same day</translation>
    </message>
    <message>
        <source>Nobody is responsible.</source>
        <translation>Nobody is responsible.</translation>
    </message>
    <message>
        <source>Responsible: %1.</source>
        <translation>Responsible: %1.</translation>
    </message>
    <message>
        <source>Activity %1, not interpreted: %2. %3. %4</source>
        <translation>Activity %1, not interpreted: %2. %3. %4</translation>
    </message>
    <message>
        <source>Activity %1, %2: %3. Due on %4, %5. %6. %7</source>
        <extracomment>%1 number, %2 state, %3 title, %4 date, %5 &quot;in 19 days&quot;, %6 progress or period, %7 who</extracomment>
        <translation>Activity %1, %2: %3. Due on %4, %5. %6. %7</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>heading of what is past its deadline</extracomment>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Due that same day</source>
        <translation>Due that same day</translation>
    </message>
    <message numerus="yes">
        <source>Due in the next %n day(s)</source>
        <translation>
            <numerusform>Due in the next %n day</numerusform>
            <numerusform>Due in the next %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>heading of what falls due after the next days</extracomment>
        <translation>Later</translation>
    </message>
    <message>
        <source>Deadlines to clarify</source>
        <translation>Deadlines to clarify</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Nobody responsible</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n due soon</numerusform>
            <numerusform>%n due soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::ArmsEdit</name>
    <message>
        <source>The picture is larger than %1 MB or %2 × %2 points. Choose a smaller one.</source>
        <translation>The picture is larger than %1 MB or %2 × %2 points. Choose a smaller one.</translation>
    </message>
    <message>
        <source>The file could not be read. Choose another one.</source>
        <translation>The file could not be read. Choose another one.</translation>
    </message>
    <message>
        <source>This is neither a PNG nor a JPEG picture. Choose another file.</source>
        <translation>This is neither a PNG nor a JPEG picture. Choose another file.</translation>
    </message>
    <message>
        <source>The picture is damaged. Choose another file.</source>
        <translation>The picture is damaged. Choose another file.</translation>
    </message>
    <message>
        <source>Re&amp;move picture</source>
        <translation>Re&amp;move picture</translation>
    </message>
    <message>
        <source>&amp;Choose a picture…</source>
        <translation>&amp;Choose a picture…</translation>
    </message>
    <message>
        <source>PNG or JPEG; it is kept in the plan and printed on covers.</source>
        <translation>PNG or JPEG; it is kept in the plan and printed on covers.</translation>
    </message>
    <message>
        <source>Choose the coat of arms</source>
        <translation>Choose the coat of arms</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No coat of arms</source>
        <translation>No coat of arms</translation>
    </message>
    <message>
        <source>Coat of arms</source>
        <translation>Coat of arms</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>No picture</translation>
    </message>
</context>
<context>
    <name>gelt::Ask</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>gelt::Attendance</name>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtual</translation>
    </message>
    <message>
        <source>By a delegate</source>
        <translation>By a delegate</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Whoever stands in the roll needs a name or a position.</source>
        <translation>Whoever stands in the roll needs a name or a position.</translation>
    </message>
    <message>
        <source>A guest has no vote.</source>
        <translation>A guest has no vote.</translation>
    </message>
    <message>
        <source>Nobody leaves before they arrive.</source>
        <translation>Nobody leaves before they arrive.</translation>
    </message>
</context>
<context>
    <name>gelt::AttendanceDelegate</name>
    <message>
        <source>As what somebody is there</source>
        <translation>As what somebody is there</translation>
    </message>
</context>
<context>
    <name>gelt::AttendanceModel</name>
    <message>
        <source>arrived at %1</source>
        <translation>arrived at %1</translation>
    </message>
    <message>
        <source>left at %1</source>
        <translation>left at %1</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, chosen</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, not chosen</translation>
    </message>
    <message>
        <source>%1: key %2 in its row</source>
        <translation>%1: key %2 in its row</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtual</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Who came instead?</source>
        <translation>Who came instead?</translation>
    </message>
    <message>
        <source>%1. F2 or a double click changes it</source>
        <translation>%1. F2 or a double click changes it</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Delegate, excuse, hours</source>
        <translation>Delegate, excuse, hours</translation>
    </message>
</context>
<context>
    <name>gelt::AttendancePart</name>
    <message>
        <source>Add guest…</source>
        <translation>Add guest…</translation>
    </message>
    <message>
        <source>The rest are present</source>
        <translation>The rest are present</translation>
    </message>
    <message>
        <source>Renew the roll</source>
        <translation>Renew the roll</translation>
    </message>
    <message>
        <source>Everybody of whom nothing was said yet is noted as present</source>
        <translation>Everybody of whom nothing was said yet is noted as present</translation>
    </message>
    <message>
        <source>Brings the roll in step with the members of the committee on the day of the meeting</source>
        <translation>Brings the roll in step with the members of the committee on the day of the meeting</translation>
    </message>
    <message>
        <source>Attendance. 1 to 5 choose how somebody took part</source>
        <translation>Attendance. 1 to 5 choose how somebody took part</translation>
    </message>
    <message>
        <source>Chairs the meeting</source>
        <translation>Chairs the meeting</translation>
    </message>
    <message>
        <source>Is the secretary</source>
        <translation>Is the secretary</translation>
    </message>
    <message>
        <source>Has a vote</source>
        <translation>Has a vote</translation>
    </message>
    <message>
        <source>Take off the roll</source>
        <translation>Take off the roll</translation>
    </message>
    <message>
        <source>Note the attendance of %1</source>
        <translation>Note the attendance of %1</translation>
    </message>
    <message>
        <source>Take %1 off the roll</source>
        <translation>Take %1 off the roll</translation>
    </message>
    <message>
        <source>Renew the roll of an acta</source>
        <translation>Renew the roll of an acta</translation>
    </message>
    <message>
        <source>Note the rest as present</source>
        <translation>Note the rest as present</translation>
    </message>
    <message>
        <source>Change as what %1 is there</source>
        <translation>Change as what %1 is there</translation>
    </message>
    <message>
        <source>Change how %1 is called in an acta</source>
        <translation>Change how %1 is called in an acta</translation>
    </message>
</context>
<context>
    <name>gelt::Autostart</name>
    <message>
        <source>What starts at login could not be changed. Check that “%1” can be written.</source>
        <translation>What starts at login could not be changed. Check that “%1” can be written.</translation>
    </message>
</context>
<context>
    <name>gelt::BackupModel</name>
    <message>
        <source>Made by hand</source>
        <translation>Made by hand</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Before an import</translation>
    </message>
    <message>
        <source>Before the file was brought to a newer version</source>
        <translation>Before the file was brought to a newer version</translation>
    </message>
    <message>
        <source>Before minutes were signed</source>
        <translation>Before minutes were signed</translation>
    </message>
    <message>
        <source>Before another backup was restored</source>
        <translation>Before another backup was restored</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Of every day</source>
        <translation>Of every day</translation>
    </message>
</context>
<context>
    <name>gelt::Backups</name>
    <message>
        <source>The folder “%1” for backups could not be made. Choose another folder.</source>
        <translation>The folder “%1” for backups could not be made. Choose another folder.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Check that the disk is connected, or make the folder.</source>
        <translation>There is no folder “%1”. Check that the disk is connected, or make the folder.</translation>
    </message>
</context>
<context>
    <name>gelt::CalendarFile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Due: %1. %2</source>
        <extracomment>name of an event in a calendar: number and name of an activity</extracomment>
        <translation>Due: %1. %2</translation>
    </message>
    <message>
        <source>Due: %1. %2 (%3)</source>
        <extracomment>name of an event in a calendar: number and name of an activity, and the period, such as 2013-T2</extracomment>
        <translation>Due: %1. %2 (%3)</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
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
        <source>Deadline as written</source>
        <translation>Deadline as written</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>Expected evidence</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Commitment: %1</source>
        <extracomment>name of an event in a calendar: what somebody undertook in a meeting</extracomment>
        <translation>Commitment: %1</translation>
    </message>
    <message>
        <source>The calendar could not be made.</source>
        <translation>The calendar could not be made.</translation>
    </message>
</context>
<context>
    <name>gelt::Card</name>
    <message>
        <source>Delete; it can be undone</source>
        <translation>Delete; it can be undone</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>gelt::ChallengeModel</name>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Whose</source>
        <extracomment>of the committee, of the administration or of the community</extracomment>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>gelt::ChallengesEdit</name>
    <message>
        <source>This challenge is no longer in the plan: it was removed meanwhile.</source>
        <translation>This challenge is no longer in the plan: it was removed meanwhile.</translation>
    </message>
    <message>
        <source>Challenges of the year</source>
        <translation>Challenges of the year</translation>
    </message>
    <message>
        <source>&amp;Add challenge</source>
        <translation>&amp;Add challenge</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>A day, or “Quarterly”</source>
        <translation>A day, or “Quarterly”</translation>
    </message>
    <message>
        <source>Their numbers: 10, 14</source>
        <translation>Their numbers: 10, 14</translation>
    </message>
    <message>
        <source>&amp;Challenge:</source>
        <translation>&amp;Challenge:</translation>
    </message>
    <message>
        <source>&amp;Whose:</source>
        <translation>&amp;Whose:</translation>
    </message>
    <message>
        <source>Res&amp;ponsibility:</source>
        <translation>Res&amp;ponsibility:</translation>
    </message>
    <message>
        <source>Du&amp;e:</source>
        <translation>Du&amp;e:</translation>
    </message>
    <message>
        <source>Ac&amp;tivities:</source>
        <translation>Ac&amp;tivities:</translation>
    </message>
    <message>
        <source>Change a challenge</source>
        <translation>Change a challenge</translation>
    </message>
    <message>
        <source>Change whose a challenge is</source>
        <translation>Change whose a challenge is</translation>
    </message>
    <message>
        <source>Change the responsibility for a challenge</source>
        <translation>Change the responsibility for a challenge</translation>
    </message>
    <message>
        <source>Change when a challenge is due</source>
        <translation>Change when a challenge is due</translation>
    </message>
    <message>
        <source>Change the activities of a challenge</source>
        <translation>Change the activities of a challenge</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>New challenge</translation>
    </message>
    <message>
        <source>Add a challenge</source>
        <translation>Add a challenge</translation>
    </message>
    <message>
        <source>Remove a challenge</source>
        <translation>Remove a challenge</translation>
    </message>
    <message>
        <source>Move a challenge</source>
        <translation>Move a challenge</translation>
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
    <message>
        <source>A file in the plan file is not what it was: its SHA-256 was %1.</source>
        <translation>A file in the plan file is not what it was: its SHA-256 was %1.</translation>
    </message>
    <message>
        <source>The file “%1” of an annex is not in the plan file.</source>
        <translation>The file “%1” of an annex is not in the plan file.</translation>
    </message>
    <message>
        <source>%1 is signed, and its signed pages are not there.</source>
        <translation>%1 is signed, and its signed pages are not there.</translation>
    </message>
    <message>
        <source>%1 has signed pages and is not signed.</source>
        <translation>%1 has signed pages and is not signed.</translation>
    </message>
    <message>
        <source>The file “%1” of %2 is not in the plan file.</source>
        <translation>The file “%1” of %2 is not in the plan file.</translation>
    </message>
    <message>
        <source>The life of %1 does not say how it came to be what it is.</source>
        <translation>The life of %1 does not say how it came to be what it is.</translation>
    </message>
    <message>
        <source>The quorum of %1 was not kept on its approval.</source>
        <translation>The quorum of %1 was not kept on its approval.</translation>
    </message>
    <message>
        <source>There are two actas with the number %1.</source>
        <translation>There are two actas with the number %1.</translation>
    </message>
    <message>
        <source>There is no acta with the number %1.</source>
        <translation>There is no acta with the number %1.</translation>
    </message>
    <message>
        <source>There are no actas with the numbers %1 to %2.</source>
        <translation>There are no actas with the numbers %1 to %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) or commitment(s) hang on the agenda of another acta.</source>
        <translation>
            <numerusform>%n decision or commitment hang on the agenda of another acta.</numerusform>
            <numerusform>%n decisions or commitments hang on the agenda of another acta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of the report “%1”, issued on %2, are not in the plan file.</source>
        <translation>The pages of the report “%1”, issued on %2, are not in the plan file.</translation>
    </message>
    <message>
        <source>The pages of the report “%1”, issued on %2, are not as long as they were.</source>
        <translation>The pages of the report “%1”, issued on %2, are not as long as they were.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s). The storage says first: “%1”</source>
        <translation>
            <numerusform>The file is damaged in %n place. The storage says first: “%1”</numerusform>
            <numerusform>The file is damaged in %n places. The storage says first: “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::ChecksDialog</name>
    <message>
        <source>Approve the acta</source>
        <translation>Approve the acta</translation>
    </message>
    <message>
        <source>Check before approval</source>
        <translation>Check before approval</translation>
    </message>
    <message>
        <source>What is pending</source>
        <translation>What is pending</translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>Take me there</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Keep as draft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing is pending: the acta can be approved.</source>
        <translation>Nothing is pending: the acta can be approved.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before the approval.</source>
        <translation>
            <numerusform>%n thing to look at before the approval.</numerusform>
            <numerusform>%n things to look at before the approval.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason to approve it all the same</source>
        <translation>Reason to approve it all the same</translation>
    </message>
    <message>
        <source>It can be approved all the same with a &amp;reason, which stays in the history:</source>
        <translation>It can be approved all the same with a &amp;reason, which stays in the history:</translation>
    </message>
    <message>
        <source>Approve all the same…</source>
        <translation>Approve all the same…</translation>
    </message>
</context>
<context>
    <name>gelt::ChoiceField</name>
    <message>
        <source>(several values)</source>
        <translation>(several values)</translation>
    </message>
</context>
<context>
    <name>gelt::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>gelt::Clipboard</name>
    <message>
        <source>There are no rows on the clipboard. Copy rows of a table in Word, Excel or LibreOffice and paste them here.</source>
        <translation>There are no rows on the clipboard. Copy rows of a table in Word, Excel or LibreOffice and paste them here.</translation>
    </message>
    <message>
        <source>What was copied is too large: %1. Copy fewer rows at a time.</source>
        <translation>What was copied is too large: %1. Copy fewer rows at a time.</translation>
    </message>
    <message>
        <source>What was copied is not text, so nothing was pasted. Copy the rows again.</source>
        <translation>What was copied is not text, so nothing was pasted. Copy the rows again.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Clipboard</translation>
    </message>
</context>
<context>
    <name>gelt::ClosingPart</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Change who signs an acta</source>
        <translation>Change who signs an acta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Change an annex</source>
        <translation>Change an annex</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Next meeting:</source>
        <translation>Next meeting:</translation>
    </message>
    <message>
        <source>Day of the next meeting</source>
        <translation>Day of the next meeting</translation>
    </message>
    <message>
        <source>Time of the next meeting</source>
        <translation>Time of the next meeting</translation>
    </message>
    <message>
        <source>Next place:</source>
        <translation>Next place:</translation>
    </message>
    <message>
        <source>Place of the next meeting</source>
        <translation>Place of the next meeting</translation>
    </message>
    <message>
        <source>Notice of:</source>
        <translation>Notice of:</translation>
    </message>
    <message>
        <source>Day of the notice of meeting</source>
        <translation>Day of the notice of meeting</translation>
    </message>
    <message>
        <source>Notice says:</source>
        <translation>Notice says:</translation>
    </message>
    <message>
        <source>What the notice of meeting says besides</source>
        <translation>What the notice of meeting says besides</translation>
    </message>
    <message>
        <source>Transcribed by:</source>
        <translation>Transcribed by:</translation>
    </message>
    <message>
        <source>Who transcribed the acta</source>
        <translation>Who transcribed the acta</translation>
    </message>
    <message>
        <source>Change the next meeting of an acta</source>
        <translation>Change the next meeting of an acta</translation>
    </message>
    <message>
        <source>Change the notice of a meeting</source>
        <translation>Change the notice of a meeting</translation>
    </message>
    <message>
        <source>Change who transcribed an acta</source>
        <translation>Change who transcribed an acta</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Annexes; a file can be dropped here</source>
        <translation>Annexes; a file can be dropped here</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Attach file…</translation>
    </message>
    <message>
        <source>Add somebody who signs an acta</source>
        <translation>Add somebody who signs an acta</translation>
    </message>
    <message>
        <source>Change the order of who signs</source>
        <translation>Change the order of who signs</translation>
    </message>
    <message>
        <source>Remove somebody who signs an acta</source>
        <translation>Remove somebody who signs an acta</translation>
    </message>
    <message>
        <source>New annex</source>
        <translation>New annex</translation>
    </message>
    <message>
        <source>Add an annex</source>
        <translation>Add an annex</translation>
    </message>
    <message>
        <source>Remove an annex</source>
        <translation>Remove an annex</translation>
    </message>
    <message>
        <source>Attach a file to the acta</source>
        <translation>Attach a file to the acta</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Attach a file to an acta</source>
        <translation>Attach a file to an acta</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Group:</translation>
    </message>
    <message>
        <source>Group that met</source>
        <translation>Group that met</translation>
    </message>
    <message>
        <source>City:</source>
        <translation>City:</translation>
    </message>
    <message>
        <source>City where the acta is dated</source>
        <translation>City where the acta is dated</translation>
    </message>
    <message>
        <source>Change the group of an acta</source>
        <translation>Change the group of an acta</translation>
    </message>
    <message>
        <source>Change the city of an acta</source>
        <translation>Change the city of an acta</translation>
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
    <name>gelt::ColumnsPanel</name>
    <message>
        <source>What the columns are</source>
        <translation>What the columns are</translation>
    </message>
    <message>
        <source>If a column was taken for something else, say here what it is; the plan is read again.</source>
        <translation>If a column was taken for something else, say here what it is; the plan is read again.</translation>
    </message>
    <message>
        <source>&amp;Row %1 holds the names of the columns</source>
        <translation>&amp;Row %1 holds the names of the columns</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>What “%1” is</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(left out)</translation>
    </message>
</context>
<context>
    <name>gelt::Commitment</name>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Fulfilled</translation>
    </message>
    <message>
        <source>Fulfilled late</source>
        <translation>Fulfilled late</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>A commitment says what is to be done.</source>
        <translation>A commitment says what is to be done.</translation>
    </message>
    <message>
        <source>Commitments are numbered from 1.</source>
        <translation>Commitments are numbered from 1.</translation>
    </message>
    <message>
        <source>A commitment that became an activity says which.</source>
        <translation>A commitment that became an activity says which.</translation>
    </message>
    <message>
        <source>A new deadline says the day, and nothing else has one.</source>
        <translation>A new deadline says the day, and nothing else has one.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>A note needs words.</translation>
    </message>
    <message>
        <source>A commitment is withdrawn with a reason.</source>
        <translation>A commitment is withdrawn with a reason.</translation>
    </message>
</context>
<context>
    <name>gelt::CommitmentCard</name>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Who is responsible</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Number of the activity of the plan that it serves</source>
        <translation>Number of the activity of the plan that it serves</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Change a commitment</source>
        <translation>Change a commitment</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Add a commitment</translation>
    </message>
    <message>
        <source>Commitment %1</source>
        <translation>Commitment %1</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>New commitment</translation>
    </message>
    <message>
        <source>Who answers for it?</source>
        <translation>Who answers for it?</translation>
    </message>
    <message>
        <source>The date is missing</source>
        <translation>The date is missing</translation>
    </message>
    <message>
        <source>There is no such activity</source>
        <translation>There is no such activity</translation>
    </message>
</context>
<context>
    <name>gelt::CommitmentEntryDialog</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Fulfilled on:</source>
        <translation>&amp;Fulfilled on:</translation>
    </message>
    <message>
        <source>Da&amp;te:</source>
        <translation>Da&amp;te:</translation>
    </message>
    <message>
        <source>Fulfilled on</source>
        <translation>Fulfilled on</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>&amp;New deadline:</source>
        <translation>&amp;New deadline:</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>New deadline</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reason:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reported &amp;by:</source>
        <translation>Reported &amp;by:</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Note on a commitment</source>
        <translation>Note on a commitment</translation>
    </message>
    <message>
        <source>Mark as fulfilled</source>
        <translation>Mark as fulfilled</translation>
    </message>
    <message>
        <source>Withdraw a commitment</source>
        <translation>Withdraw a commitment</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Save note</translation>
    </message>
    <message>
        <source>Give new deadline</source>
        <translation>Give new deadline</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n commitment(s)</source>
        <translation>
            <numerusform>Note on %n commitment</numerusform>
            <numerusform>Note on %n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n commitment(s) as fulfilled</source>
        <translation>
            <numerusform>Mark %n commitment as fulfilled</numerusform>
            <numerusform>Mark %n commitments as fulfilled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New deadline of %n commitment(s)</source>
        <translation>
            <numerusform>New deadline of %n commitment</numerusform>
            <numerusform>New deadline of %n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n commitment(s)</source>
        <translation>
            <numerusform>Withdraw %n commitment</numerusform>
            <numerusform>Withdraw %n commitments</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what there is to say.</source>
        <translation>Write what there is to say.</translation>
    </message>
    <message>
        <source>Say why the committee no longer asks for it.</source>
        <translation>Say why the committee no longer asks for it.</translation>
    </message>
</context>
<context>
    <name>gelt::CommitmentModel</name>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message numerus="yes">
        <source>Due in the next %n day(s)</source>
        <translation>
            <numerusform>Due in the next %n day</numerusform>
            <numerusform>Due in the next %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Without a date</translation>
    </message>
    <message>
        <source>Fulfilled or withdrawn</source>
        <translation>Fulfilled or withdrawn</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commitment(s)</source>
        <translation>
            <numerusform>%1: %n commitment</numerusform>
            <numerusform>%1: %n commitments</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Commitment %1, %2: %3. Responsible: %4. Due: %5.</source>
        <translation>Commitment %1, %2: %3. Responsible: %4. Due: %5.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
</context>
<context>
    <name>gelt::CommitmentPanel</name>
    <message>
        <source>Go to the activity</source>
        <translation>Go to the activity</translation>
    </message>
    <message>
        <source>Mar&amp;k as fulfilled…</source>
        <translation>Mar&amp;k as fulfilled…</translation>
    </message>
    <message>
        <source>Ne&amp;w deadline…</source>
        <translation>Ne&amp;w deadline…</translation>
    </message>
    <message>
        <source>Choose a commitment to see what happened to it.</source>
        <translation>Choose a commitment to see what happened to it.</translation>
    </message>
    <message>
        <source>Activity of the plan</source>
        <translation>Activity of the plan</translation>
    </message>
    <message>
        <source>Responsible:</source>
        <translation>Responsible:</translation>
    </message>
    <message>
        <source>Due:</source>
        <translation>Due:</translation>
    </message>
    <message>
        <source>Agreed in:</source>
        <translation>Agreed in:</translation>
    </message>
    <message>
        <source>Acti&amp;vity of the plan:</source>
        <translation>Acti&amp;vity of the plan:</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Commitment %1</source>
        <translation>Commitment %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>%1 (agreed: %2)</source>
        <translation>%1 (agreed: %2)</translation>
    </message>
    <message>
        <source>It became this activity: go to it</source>
        <translation>It became this activity: go to it</translation>
    </message>
    <message>
        <source>Tie a commitment to an activity</source>
        <translation>Tie a commitment to an activity</translation>
    </message>
</context>
<context>
    <name>gelt::CommitmentReportDialog</name>
    <message>
        <source>Follow-up of a commitment</source>
        <translation>Follow-up of a commitment</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Fulfilled &amp;on:</source>
        <translation>Fulfilled &amp;on:</translation>
    </message>
    <message>
        <source>Said &amp;on:</source>
        <translation>Said &amp;on:</translation>
    </message>
    <message>
        <source>&amp;New date:</source>
        <translation>&amp;New date:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note:</translation>
    </message>
    <message>
        <source>Fulfilled on</source>
        <translation>Fulfilled on</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Said on</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>New date</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>A note needs words.</translation>
    </message>
    <message>
        <source>Record the follow-up of a commitment</source>
        <translation>Record the follow-up of a commitment</translation>
    </message>
</context>
<context>
    <name>gelt::CommitmentVoidDialog</name>
    <message>
        <source>Void an entry</source>
        <translation>Void an entry</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>The entry of %1 stays in the log, struck through, and counts no longer.</source>
        <translation>The entry of %1 stays in the log, struck through, and counts no longer.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reason:</translation>
    </message>
    <message>
        <source>&amp;Decided on:</source>
        <translation>&amp;Decided on:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Say why the entry is taken back.</source>
        <translation>Say why the entry is taken back.</translation>
    </message>
    <message>
        <source>Void an entry of a commitment</source>
        <translation>Void an entry of a commitment</translation>
    </message>
</context>
<context>
    <name>gelt::CommitmentWords</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Fulfilled</translation>
    </message>
    <message>
        <source>New deadline: %1</source>
        <translation>New deadline: %1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Acta %1: %2</source>
        <translation>Acta %1: %2</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>Reported by %1.</translation>
    </message>
    <message>
        <source>%1 (reported by %2)</source>
        <translation>%1 (reported by %2)</translation>
    </message>
    <message>
        <source>Voided: %1</source>
        <translation>Voided: %1</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (draft)</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>unassigned</translation>
    </message>
    <message>
        <source>fulfilled on %1</source>
        <translation>fulfilled on %1</translation>
    </message>
    <message>
        <source>Agreed. Due on %1.</source>
        <translation>Agreed. Due on %1.</translation>
    </message>
    <message>
        <source>Agreed, without a date.</source>
        <translation>Agreed, without a date.</translation>
    </message>
    <message>
        <source>Acta %1</source>
        <translation>Acta %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Its day passed without a report.</source>
        <translation>Its day passed without a report.</translation>
    </message>
    <message>
        <source>Next acta</source>
        <translation>Next acta</translation>
    </message>
    <message>
        <source>Enters by itself into its follow-up of commitments.</source>
        <translation>Enters by itself into its follow-up of commitments.</translation>
    </message>
</context>
<context>
    <name>gelt::CommitmentsPage</name>
    <message>
        <source>&amp;Commitment…</source>
        <translation>&amp;Commitment…</translation>
    </message>
    <message>
        <source>Write a commitment into an acta that is open (Ctrl+N)</source>
        <translation>Write a commitment into an acta that is open (Ctrl+N)</translation>
    </message>
    <message>
        <source>Mar&amp;k as fulfilled…</source>
        <translation>Mar&amp;k as fulfilled…</translation>
    </message>
    <message>
        <source>Say on which day it was fulfilled (Ctrl+Enter)</source>
        <translation>Say on which day it was fulfilled (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ne&amp;w deadline…</source>
        <translation>Ne&amp;w deadline…</translation>
    </message>
    <message>
        <source>Give another day; the agreed one stays on record</source>
        <translation>Give another day; the agreed one stays on record</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Write down what was said of it</source>
        <translation>Write down what was said of it</translation>
    </message>
    <message>
        <source>Wit&amp;hdraw…</source>
        <translation>Wit&amp;hdraw…</translation>
    </message>
    <message>
        <source>The committee no longer asks for it; with a reason</source>
        <translation>The committee no longer asks for it; with a reason</translation>
    </message>
    <message>
        <source>&amp;Void the last entry…</source>
        <translation>&amp;Void the last entry…</translation>
    </message>
    <message>
        <source>Take back the last entry of its log, with a reason (Delete)</source>
        <translation>Take back the last entry of its log, with a reason (Delete)</translation>
    </message>
    <message>
        <source>Make it an &amp;activity</source>
        <translation>Make it an &amp;activity</translation>
    </message>
    <message>
        <source>Add it to the action plan; from then on its state is the activity&apos;s</source>
        <translation>Add it to the action plan; from then on its state is the activity&apos;s</translation>
    </message>
    <message>
        <source>&amp;Go to its acta</source>
        <translation>&amp;Go to its acta</translation>
    </message>
    <message>
        <source>Open the acta that made it (Enter)</source>
        <translation>Open the acta that made it (Enter)</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copy &amp;table</translation>
    </message>
    <message>
        <source>Copy the commitments as a table for Excel or Word (Ctrl+C)</source>
        <translation>Copy the commitments as a table for Excel or Word (Ctrl+C)</translation>
    </message>
    <message>
        <source>Print per &amp;responsible</source>
        <translation>Print per &amp;responsible</translation>
    </message>
    <message>
        <source>One sheet for each responsible, to fill in by hand and bring back</source>
        <translation>One sheet for each responsible, to fill in by hand and bring back</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>&amp;Side panel</translation>
    </message>
    <message>
        <source>Show or hide all about the chosen commitment (F4)</source>
        <translation>Show or hide all about the chosen commitment (F4)</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>New commitment</translation>
    </message>
    <message>
        <source>Commitments are written into an acta, and none is open now.</source>
        <translation>Commitments are written into an acta, and none is open now.</translation>
    </message>
    <message>
        <source>Prepare the acta of the meeting first.</source>
        <translation>Prepare the acta of the meeting first.</translation>
    </message>
    <message>
        <source>Go to the actas</source>
        <translation>Go to the actas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Make it an activity</source>
        <translation>Make it an activity</translation>
    </message>
    <message>
        <source>“%1” is added to the action plan as an activity.</source>
        <translation>“%1” is added to the action plan as an activity.</translation>
    </message>
    <message>
        <source>From then on it is followed up there, and its state here is the activity&apos;s.</source>
        <translation>From then on it is followed up there, and its state here is the activity&apos;s.</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Add to the plan</translation>
    </message>
    <message>
        <source>Leave it as a commitment</source>
        <translation>Leave it as a commitment</translation>
    </message>
    <message>
        <source>Make a commitment an activity</source>
        <translation>Make a commitment an activity</translation>
    </message>
    <message>
        <source>Open, and changed since the last meeting</source>
        <translation>Open, and changed since the last meeting</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Anybody</translation>
    </message>
    <message>
        <source>Any acta</source>
        <translation>Any acta</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>Copied %n row</numerusform>
            <numerusform>Copied %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Filter commitments</source>
        <translation>Filter commitments</translation>
    </message>
    <message>
        <source>Filter commitments by words, responsible, acta or activity</source>
        <translation>Filter commitments by words, responsible, acta or activity</translation>
    </message>
    <message>
        <source>Words, responsible, acta or activity; accents and capitals do not matter (Ctrl+F)</source>
        <translation>Words, responsible, acta or activity; accents and capitals do not matter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Remove filters</translation>
    </message>
    <message>
        <source>Open and recent</source>
        <translation>Open and recent</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Shown: %1</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Acta %1</source>
        <translation>Acta %1</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>There are no commitments yet. They are written down in the acta of a meeting.</source>
        <translation>There are no commitments yet. They are written down in the acta of a meeting.</translation>
    </message>
    <message>
        <source>There are no open commitments.</source>
        <translation>There are no open commitments.</translation>
    </message>
    <message>
        <source>No commitment matches the filters.</source>
        <translation>No commitment matches the filters.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 open · %4 overdue</source>
        <translation>%1 of %2 · %3 open · %4 overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) selected</source>
        <translation>
            <numerusform>%n commitment selected</numerusform>
            <numerusform>%n commitments selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::CommitteeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name of the person</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position now</source>
        <translation>Position now</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit now</source>
        <translation>Unit now</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Whether the person sits in the committee on the day shown, and as what</source>
        <translation>Whether the person sits in the committee on the day shown, and as what</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Whether the member votes; only members with vote count for the quórum</source>
        <translation>Whether the member votes; only members with vote count for the quórum</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>First and last day of the membership</source>
        <translation>First and last day of the membership</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Delegates</translation>
    </message>
    <message>
        <source>Who stands in for the person on the day shown</source>
        <translation>Who stands in for the person on the day shown</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Number of activities that the person answers for</source>
        <translation>Number of activities that the person answers for</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Whether the person is offered for new work</source>
        <translation>Whether the person is offered for new work</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>no dates</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Yes · %1</source>
        <translation>Yes · %1</translation>
    </message>
    <message>
        <source>With vote</source>
        <translation>With vote</translation>
    </message>
    <message>
        <source>Without vote</source>
        <translation>Without vote</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>member with vote</source>
        <translation>member with vote</translation>
    </message>
    <message>
        <source>member without vote</source>
        <translation>member without vote</translation>
    </message>
    <message>
        <source>represented by %1</source>
        <translation>represented by %1</translation>
    </message>
    <message numerus="yes">
        <source>answers for %n activity(ies)</source>
        <translation>
            <numerusform>answers for %n activity</numerusform>
            <numerusform>answers for %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>%1, known by the position or unit</source>
        <translation>%1, known by the position or unit</translation>
    </message>
</context>
<context>
    <name>gelt::CommitteePage</name>
    <message>
        <source>People of the plan</source>
        <translation>People of the plan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>No member with vote: without them no quórum can be counted.</source>
        <translation>No member with vote: without them no quórum can be counted.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with vote; quórum: %1</source>
        <translation>
            <numerusform>%n member with vote; quórum: %1</numerusform>
            <numerusform>%n members with vote; quórum: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with vote on %1; quórum: %2</source>
        <translation>
            <numerusform>%n member with vote on %1; quórum: %2</numerusform>
            <numerusform>%n members with vote on %1; quórum: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Make &amp;active</source>
        <translation>Make &amp;active</translation>
    </message>
    <message>
        <source>Make in&amp;active</source>
        <translation>Make in&amp;active</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>Copied %n row</numerusform>
            <numerusform>Copied %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;person…</source>
        <translation>Add &amp;person…</translation>
    </message>
    <message>
        <source>Add a person, position or unit (Ctrl+N)</source>
        <translation>Add a person, position or unit (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Edit the chosen person in the panel (F2)</source>
        <translation>Edit the chosen person in the panel (F2)</translation>
    </message>
    <message>
        <source>Add a &amp;membership…</source>
        <translation>Add a &amp;membership…</translation>
    </message>
    <message>
        <source>Give the chosen person a seat in the committee</source>
        <translation>Give the chosen person a seat in the committee</translation>
    </message>
    <message>
        <source>E&amp;nd membership…</source>
        <translation>E&amp;nd membership…</translation>
    </message>
    <message>
        <source>Say the last day of the chosen person as a member</source>
        <translation>Say the last day of the chosen person as a member</translation>
    </message>
    <message>
        <source>No longer offered for new work; old records keep the name</source>
        <translation>No longer offered for new work; old records keep the name</translation>
    </message>
    <message>
        <source>Mer&amp;ge with…</source>
        <translation>Mer&amp;ge with…</translation>
    </message>
    <message>
        <source>Make one entry of two that are the same person</source>
        <translation>Make one entry of two that are the same person</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Delete the chosen person (Delete)</source>
        <translation>Delete the chosen person (Delete)</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copy table</translation>
    </message>
    <message>
        <source>Copy the people that are shown as a table for Excel or Word (Ctrl+C)</source>
        <translation>Copy the people that are shown as a table for Excel or Word (Ctrl+C)</translation>
    </message>
    <message>
        <source>Only current membe&amp;rs</source>
        <translation>Only current membe&amp;rs</translation>
    </message>
    <message>
        <source>Show only the members of the committee on the day shown</source>
        <translation>Show only the members of the committee on the day shown</translation>
    </message>
    <message>
        <source>&amp;Inactive too</source>
        <translation>&amp;Inactive too</translation>
    </message>
    <message>
        <source>Show also the people who are no longer offered</source>
        <translation>Show also the people who are no longer offered</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>&amp;Side panel</translation>
    </message>
    <message>
        <source>Show or hide all about the chosen person (F4)</source>
        <translation>Show or hide all about the chosen person (F4)</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filter people</translation>
    </message>
    <message>
        <source>Filter people by name, position, unit or role</source>
        <translation>Filter people by name, position, unit or role</translation>
    </message>
    <message>
        <source>Name, position, unit or role; accents and capitals do not matter (Ctrl+F)</source>
        <translation>Name, position, unit or role; accents and capitals do not matter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Remove filters</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Side panel</translation>
    </message>
    <message>
        <source>The members are still to be written down: without them no quórum can be counted.</source>
        <translation>The members are still to be written down: without them no quórum can be counted.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Nobody matches the filters.</source>
        <translation>Nobody matches the filters.</translation>
    </message>
</context>
<context>
    <name>gelt::CommitteeSettings</name>
    <message>
        <source>The committee needs a name, as minutes print it.</source>
        <translation>The committee needs a name, as minutes print it.</translation>
    </message>
    <message>
        <source>A quorum is at least 1 person, and a fraction at most 1.</source>
        <translation>A quorum is at least 1 person, and a fraction at most 1.</translation>
    </message>
    <message>
        <source>The first number of actas goes from 1 to 99999.</source>
        <translation>The first number of actas goes from 1 to 99999.</translation>
    </message>
</context>
<context>
    <name>gelt::CommitteeSettingsDialog</name>
    <message>
        <source>How the committee meets</source>
        <translation>How the committee meets</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>First number of the program</source>
        <translation>First number of the program</translation>
    </message>
    <message>
        <source>Members needed</source>
        <translation>Members needed</translation>
    </message>
    <message>
        <source>Fraction: numerator</source>
        <translation>Fraction: numerator</translation>
    </message>
    <message>
        <source>Fraction: denominator</source>
        <translation>Fraction: denominator</translation>
    </message>
    <message>
        <source>Anew each year: 2013-001</source>
        <translation>Anew each year: 2013-001</translation>
    </message>
    <message>
        <source>Running on: 001</source>
        <translation>Running on: 001</translation>
    </message>
    <message>
        <source>Half of the members with vote plus one</source>
        <translation>Half of the members with vote plus one</translation>
    </message>
    <message>
        <source>A fixed number of members</source>
        <translation>A fixed number of members</translation>
    </message>
    <message>
        <source>A fraction of the members with vote</source>
        <translation>A fraction of the members with vote</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Group:</translation>
    </message>
    <message>
        <source>&amp;City:</source>
        <translation>&amp;City:</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>&amp;Numbers:</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation>&amp;First number:</translation>
    </message>
    <message>
        <source>&amp;Quorum:</source>
        <translation>&amp;Quorum:</translation>
    </message>
    <message>
        <source>&amp;Members needed:</source>
        <translation>&amp;Members needed:</translation>
    </message>
    <message>
        <source>F&amp;raction:</source>
        <translation>F&amp;raction:</translation>
    </message>
    <message>
        <source>Group, as minutes name it</source>
        <translation>Group, as minutes name it</translation>
    </message>
    <message>
        <source>City where papers are dated</source>
        <translation>City where papers are dated</translation>
    </message>
    <message>
        <source>Row of numbers</source>
        <translation>Row of numbers</translation>
    </message>
    <message>
        <source>Rule of the quorum</source>
        <translation>Rule of the quorum</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Notice of meeting</source>
        <translation>Notice of meeting</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>Series (TRD)</source>
        <translation>Series (TRD)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Data of quality systems, as far as there are any:</source>
        <translation>Data of quality systems, as far as there are any:</translation>
    </message>
    <message>
        <source>Change how the committee meets</source>
        <translation>Change how the committee meets</translation>
    </message>
</context>
<context>
    <name>gelt::ComparedReport</name>
    <message>
        <source>%1. %2: %3, now %4</source>
        <extracomment>what, the figure, then, now: &quot;Plan. Progress: 40.9 %, now 42.1 %&quot;</extracomment>
        <translation>%1. %2: %3, now %4</translation>
    </message>
</context>
<context>
    <name>gelt::ComponentsDialog</name>
    <message>
        <source>Compared with none</source>
        <translation>Compared with none</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Phases in reports</source>
        <translation>Phases in reports</translation>
    </message>
    <message>
        <source>The annual report compares a phase with what a decree asks of its component, where one is chosen. Charts and slides call the phase by its short name.</source>
        <translation>The annual report compares a phase with what a decree asks of its component, where one is chosen. Charts and slides call the phase by its short name.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Short name of %1</source>
        <translation>Short name of %1</translation>
    </message>
    <message>
        <source>Component of %1</source>
        <translation>Component of %1</translation>
    </message>
    <message>
        <source>Change the short name of the phase “%1”</source>
        <translation>Change the short name of the phase “%1”</translation>
    </message>
    <message>
        <source>Change the component of the phase “%1”</source>
        <translation>Change the component of the phase “%1”</translation>
    </message>
    <message>
        <source>The plan has no phases.</source>
        <translation>The plan has no phases.</translation>
    </message>
    <message>
        <source>This phase is no longer in the plan: it was removed meanwhile.</source>
        <translation>This phase is no longer in the plan: it was removed meanwhile.</translation>
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
    <message>
        <source>The disk of the folder “%1” is full: no copy was written. Free some space or choose another place.</source>
        <translation>The disk of the folder “%1” is full: no copy was written. Free some space or choose another place.</translation>
    </message>
</context>
<context>
    <name>gelt::CsvWriter</name>
    <message>
        <source>The table could not be written.</source>
        <translation>The table could not be written.</translation>
    </message>
    <message>
        <source>Given up: the table was not written.</source>
        <translation>Given up: the table was not written.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose another place.</source>
        <translation>The folder “%1” could not be made. Choose another place.</translation>
    </message>
</context>
<context>
    <name>gelt::CutOffSelector</name>
    <message>
        <source>&amp;Cut-off</source>
        <translation>&amp;Cut-off</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Today</translation>
    </message>
    <message>
        <source>The day at which the plan is looked at (Ctrl+T); Ctrl+Shift+T goes back to today</source>
        <translation>The day at which the plan is looked at (Ctrl+T); Ctrl+Shift+T goes back to today</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>Cut-off: today, %1</source>
        <translation>Cut-off: today, %1</translation>
    </message>
    <message>
        <source>Cut-off: %1</source>
        <translation>Cut-off: %1</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
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
    <message>
        <source>The disk is full: “%1” was not made. Free some space or choose another place.</source>
        <translation>The disk is full: “%1” was not made. Free some space or choose another place.</translation>
    </message>
</context>
<context>
    <name>gelt::DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>A day as dd/mm/yyyy; Alt+Down opens the calendar</source>
        <translation>A day as dd/mm/yyyy; Alt+Down opens the calendar</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Choose in a calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Choose in a calendar</translation>
    </message>
    <message>
        <source>A day is missing. Write it as dd/mm/yyyy.</source>
        <translation>A day is missing. Write it as dd/mm/yyyy.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as dd/mm/yyyy.</source>
        <translation>“%1” is not a day. Write it as dd/mm/yyyy.</translation>
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
    <name>gelt::DeadlineEdit</name>
    <message>
        <source>no deadline</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>As the plan says it: “Junio 2013”, “Hasta 2015”, “Permanente”, “15/06/2013”. Alt+Down sets by hand what it means</source>
        <translation>As the plan says it: “Junio 2013”, “Hasta 2015”, “Permanente”, “15/06/2013”. Alt+Down sets by hand what it means</translation>
    </message>
    <message numerus="yes">
        <source>The deadline is longer than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>The deadline is longer than %n character. Shorten it.</numerusform>
            <numerusform>The deadline is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the day…</source>
        <translation>Set the day…</translation>
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
    <name>gelt::DecisionCard</name>
    <message>
        <source>All in favour</source>
        <translation>All in favour</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>Change a decision</source>
        <translation>Change a decision</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Add a decision</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Votes: %1</source>
        <translation>Votes: %1</translation>
    </message>
    <message>
        <source>Count the votes on a decision</source>
        <translation>Count the votes on a decision</translation>
    </message>
    <message>
        <source>All voters who are there voted in favour</source>
        <translation>All voters who are there voted in favour</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Decision %1</translation>
    </message>
    <message>
        <source>They are those present with vote (%1)</source>
        <translation>They are those present with vote (%1)</translation>
    </message>
    <message>
        <source>%1 votes, and only %2 voters are there</source>
        <translation>%1 votes, and only %2 voters are there</translation>
    </message>
    <message>
        <source>%1 votes of %2 voters who are there</source>
        <translation>%1 votes of %2 voters who are there</translation>
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
    <name>gelt::DevelopmentPart</name>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>What was said on this point</source>
        <translation>What was said on this point</translation>
    </message>
    <message>
        <source>What was said, in the past tense. Ctrl+D makes a decision of the selected words, Ctrl+M a commitment.</source>
        <translation>What was said, in the past tense. Ctrl+D makes a decision of the selected words, Ctrl+M a commitment.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to correct</source>
        <translation>
            <numerusform>%n word to correct</numerusform>
            <numerusform>%n words to correct</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a decision of the selected words, or an empty one (Ctrl+D)</source>
        <translation>Makes a decision of the selected words, or an empty one (Ctrl+D)</translation>
    </message>
    <message>
        <source>Makes a commitment of the selected words, or an empty one (Ctrl+M)</source>
        <translation>Makes a commitment of the selected words, or an empty one (Ctrl+M)</translation>
    </message>
    <message>
        <source>Development · %1. %2</source>
        <translation>Development · %1. %2</translation>
    </message>
    <message>
        <source>Write on “%1”</source>
        <translation>Write on “%1”</translation>
    </message>
    <message>
        <source>Delete a decision</source>
        <translation>Delete a decision</translation>
    </message>
    <message>
        <source>Delete a commitment</source>
        <translation>Delete a commitment</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Add a decision</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Add a commitment</translation>
    </message>
</context>
<context>
    <name>gelt::DraftModel</name>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>of a deadline: how often, and its last day (&quot;quarterly, until 31/12/2015&quot;)</extracomment>
        <translation>%1, until %2</translation>
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
        <source>No phase</source>
        <translation>No phase</translation>
    </message>
    <message>
        <source>“%1” was not taken: %2</source>
        <translation>“%1” was not taken: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
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
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretation</translation>
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
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>gelt::DraftPreview</name>
    <message>
        <source>Activities that come in</source>
        <translation>Activities that come in</translation>
    </message>
    <message>
        <source>What there is to look at</source>
        <translation>What there is to look at</translation>
    </message>
    <message>
        <source>There is nothing to look at: every cell was understood.</source>
        <translation>There is nothing to look at: every cell was understood.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columns of the table</translation>
    </message>
    <message numerus="yes">
        <source>What comes in · %n thing(s) to look at</source>
        <translation>
            <numerusform>What comes in · %n thing to look at</numerusform>
            <numerusform>What comes in · %n things to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>What comes in</translation>
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
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not read</source>
        <translation>
            <numerusform>%n row not read</numerusform>
            <numerusform>%n rows not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::Dropped</name>
    <message>
        <source>What was dropped is not a file of this computer.</source>
        <translation>What was dropped is not a file of this computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped. Drop one at a time.</source>
        <translation>
            <numerusform>%n files were dropped. Drop one at a time.</numerusform>
            <numerusform>%n files were dropped. Drop one at a time.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>There is no file “%1”. Check the name.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Drop the plan file, or the table to import, that is in it.</source>
        <translation>“%1” is a folder. Drop the plan file, or the table to import, that is in it.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Drop a plan, a table or a text.</source>
        <translation>“%1” is not a file. Drop a plan, a table or a text.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation>“%1” cannot be read. Check that you may read it.</translation>
    </message>
    <message>
        <source>“%1” is a program. Drop a plan, a table or a text.</source>
        <translation>“%1” is a program. Drop a plan, a table or a text.</translation>
    </message>
    <message>
        <source>“%1” holds neither a plan nor a table or text to import.</source>
        <translation>“%1” holds neither a plan nor a table or text to import.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2, and at most %3 are read. Check that it is the right file.</source>
        <translation>“%1” is too large: %2, and at most %3 are read. Check that it is the right file.</translation>
    </message>
</context>
<context>
    <name>gelt::DuePopup</name>
    <message>
        <source>&amp;Any deadline</source>
        <translation>&amp;Any deadline</translation>
    </message>
    <message>
        <source>&amp;Overdue</source>
        <translation>&amp;Overdue</translation>
    </message>
    <message numerus="yes">
        <source>Due in the &amp;next %n day(s)</source>
        <translation>
            <numerusform>Due in the &amp;next %n day</numerusform>
            <numerusform>Due in the &amp;next %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Due &amp;between</source>
        <translation>Due &amp;between</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>gelt::EditDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>What was typed here has not been recorded.</source>
        <translation>What was typed here has not been recorded.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
</context>
<context>
    <name>gelt::Edits</name>
    <message>
        <source>Activity %1 was removed from the plan in the meantime, so nothing was changed.</source>
        <translation>Activity %1 was removed from the plan in the meantime, so nothing was changed.</translation>
    </message>
    <message>
        <source>No activity is selected, so nothing was changed. Select one first.</source>
        <translation>No activity is selected, so nothing was changed. Select one first.</translation>
    </message>
    <message>
        <source>Somebody else changed this of activity %1 in the meantime, so nothing was changed. Look at it again and repeat the change.</source>
        <translation>Somebody else changed this of activity %1 in the meantime, so nothing was changed. Look at it again and repeat the change.</translation>
    </message>
    <message>
        <source>Somebody chosen here was taken out of the committee in the meantime. Choose again.</source>
        <translation>Somebody chosen here was taken out of the committee in the meantime. Choose again.</translation>
    </message>
    <message>
        <source>Change the title of activity %1</source>
        <translation>Change the title of activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the title of %n activities</source>
        <translation>
            <numerusform>Change the title of %n activities</numerusform>
            <numerusform>Change the title of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the short name of activity %1</source>
        <translation>Change the short name of activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the short name of %n activities</source>
        <translation>
            <numerusform>Change the short name of %n activities</numerusform>
            <numerusform>Change the short name of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the description of activity %1</source>
        <translation>Change the description of activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the description of %n activities</source>
        <translation>
            <numerusform>Change the description of %n activities</numerusform>
            <numerusform>Change the description of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the indicator of activity %1</source>
        <translation>Change the indicator of activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the indicator of %n activities</source>
        <translation>
            <numerusform>Change the indicator of %n activities</numerusform>
            <numerusform>Change the indicator of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the expected evidence of activity %1</source>
        <translation>Change the expected evidence of activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the expected evidence of %n activities</source>
        <translation>
            <numerusform>Change the expected evidence of %n activities</numerusform>
            <numerusform>Change the expected evidence of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the target of activity %1</source>
        <translation>Change the target of activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the target of %n activities</source>
        <translation>
            <numerusform>Change the target of %n activities</numerusform>
            <numerusform>Change the target of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the weight of activity %1</source>
        <translation>Change the weight of activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the weight of %n activities</source>
        <translation>
            <numerusform>Change the weight of %n activities</numerusform>
            <numerusform>Change the weight of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the first deadline of activity %1</source>
        <translation>Correct the first deadline of activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Correct the first deadline of %n activities</source>
        <translation>
            <numerusform>Correct the first deadline of %n activities</numerusform>
            <numerusform>Correct the first deadline of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Move activity %1 to another phase</source>
        <translation>Move activity %1 to another phase</translation>
    </message>
    <message numerus="yes">
        <source>Move %n activities to another phase</source>
        <translation>
            <numerusform>Move %n activities to another phase</numerusform>
            <numerusform>Move %n activities to another phase</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the budget of activity %1</source>
        <translation>Change the budget of activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the budget of %n activities</source>
        <translation>
            <numerusform>Change the budget of %n activities</numerusform>
            <numerusform>Change the budget of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the responsible of activity %1</source>
        <translation>Change the responsible of activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the responsible of %n activities</source>
        <translation>
            <numerusform>Change the responsible of %n activities</numerusform>
            <numerusform>Change the responsible of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Change who supports activity %1</source>
        <translation>Change who supports activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Change who supports %n activities</source>
        <translation>
            <numerusform>Change who supports %n activities</numerusform>
            <numerusform>Change who supports %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction of the deadline as written</source>
        <translation>Correction of the deadline as written</translation>
    </message>
    <message>
        <source>Suspend activity %1</source>
        <translation>Suspend activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n activities</source>
        <translation>
            <numerusform>Suspend %n activities</numerusform>
            <numerusform>Suspend %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark activity %1 as not applicable</source>
        <translation>Mark activity %1 as not applicable</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n activities as not applicable</source>
        <translation>
            <numerusform>Mark %n activities as not applicable</numerusform>
            <numerusform>Mark %n activities as not applicable</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark activity %1 as replaced</source>
        <translation>Mark activity %1 as replaced</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n activities as replaced</source>
        <translation>
            <numerusform>Mark %n activities as replaced</numerusform>
            <numerusform>Mark %n activities as replaced</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the deadline of activity %1</source>
        <translation>Correct the deadline of activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Correct the deadline of %n activities</source>
        <translation>
            <numerusform>Correct the deadline of %n activities</numerusform>
            <numerusform>Correct the deadline of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend the deadline of activity %1</source>
        <translation>Extend the deadline of activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Extend the deadline of %n activities</source>
        <translation>
            <numerusform>Extend the deadline of %n activities</numerusform>
            <numerusform>Extend the deadline of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Void an extension of activity %1</source>
        <translation>Void an extension of activity %1</translation>
    </message>
    <message>
        <source>End a status of activity %1</source>
        <translation>End a status of activity %1</translation>
    </message>
    <message>
        <source>Leave the end of a status of activity %1 open</source>
        <translation>Leave the end of a status of activity %1 open</translation>
    </message>
    <message>
        <source>The status of activity %1 was voided in the meantime, so nothing was changed.</source>
        <translation>The status of activity %1 was voided in the meantime, so nothing was changed.</translation>
    </message>
    <message>
        <source>Void a status of activity %1</source>
        <translation>Void a status of activity %1</translation>
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
    <message>
        <source>Administrative act</source>
        <extracomment>kind of evidence: a decree, a resolution (acto administrativo)</extracomment>
        <translation>Administrative act</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>kind of evidence: of a meeting (acta)</extracomment>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>kind of evidence: an official letter (oficio)</extracomment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>kind of evidence (informe)</extracomment>
        <translation>Report</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photograph</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>kind of evidence</extracomment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Public</source>
        <extracomment>who may see a piece of evidence: everybody</extracomment>
        <translation>Public</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>who may see a piece of evidence: not everybody</extracomment>
        <translation>Reserved</translation>
    </message>
</context>
<context>
    <name>gelt::EvidenceDialog</name>
    <message>
        <source>Evidence %1</source>
        <translation>Evidence %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Date of the fact</source>
        <translation>Date of the fact</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Title:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Kind:</translation>
    </message>
    <message>
        <source>&amp;Date of the fact:</source>
        <translation>&amp;Date of the fact:</translation>
    </message>
    <message>
        <source>A&amp;ccess:</source>
        <translation>A&amp;ccess:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Seen on</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Address:</translation>
    </message>
    <message>
        <source>&amp;Seen on:</source>
        <translation>&amp;Seen on:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>File:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <extracomment>the checksum of a file</extracomment>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Change evidence %1</source>
        <translation>Change evidence %1</translation>
    </message>
</context>
<context>
    <name>gelt::EvidenceFiles</name>
    <message>
        <source>Open evidence</source>
        <translation>Open evidence</translation>
    </message>
    <message>
        <source>“%1” is a program or script and is not opened from here: it could harm this computer.</source>
        <translation>“%1” is a program or script and is not opened from here: it could harm this computer.</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>Save it elsewhere…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page, so it is not opened.</source>
        <translation>“%1” is no address of a web page, so it is not opened.</translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”.</source>
        <translation>No program of this computer opens “%1”.</translation>
    </message>
    <message>
        <source>There is no place for temporary files. Check that the disk has room.</source>
        <translation>There is no place for temporary files. Check that the disk has room.</translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”. Save it and open it from there.</source>
        <translation>No program of this computer opens “%1”. Save it and open it from there.</translation>
    </message>
    <message>
        <source>Save evidence %1</source>
        <translation>Save evidence %1</translation>
    </message>
</context>
<context>
    <name>gelt::EvidenceTab</name>
    <message>
        <source>File…</source>
        <translation>File…</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Address…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Link to another activity…</source>
        <translation>Link to another activity…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Unlink</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence, %1</source>
        <translation>
            <numerusform>%n piece of evidence, %1</numerusform>
            <numerusform>%n pieces of evidence, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence. A file can be dropped here.</source>
        <translation>No evidence. A file can be dropped here.</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>No evidence.</translation>
    </message>
    <message>
        <source>Add files as evidence (Ctrl+E); they can also be dropped here</source>
        <translation>Add files as evidence (Ctrl+E); they can also be dropped here</translation>
    </message>
    <message>
        <source>Add a web address as evidence</source>
        <translation>Add a web address as evidence</translation>
    </message>
    <message>
        <source>Open with the program that the system has for it (Enter)</source>
        <translation>Open with the program that the system has for it (Enter)</translation>
    </message>
    <message>
        <source>Select the evidence to open.</source>
        <translation>Select the evidence to open.</translation>
    </message>
    <message>
        <source>Add evidence to activity %1</source>
        <translation>Add evidence to activity %1</translation>
    </message>
    <message>
        <source>Evidence %1 saved.</source>
        <translation>Evidence %1 saved.</translation>
    </message>
    <message>
        <source>Unlink evidence</source>
        <translation>Unlink evidence</translation>
    </message>
    <message>
        <source>%1 proves nothing else, so it leaves the plan with this. Undo brings it back.</source>
        <translation>%1 proves nothing else, so it leaves the plan with this. Undo brings it back.</translation>
    </message>
    <message>
        <source>Take it out of the plan</source>
        <translation>Take it out of the plan</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Unlink evidence %1 from activity %2</source>
        <translation>Unlink evidence %1 from activity %2</translation>
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
    <name>gelt::Exporting</name>
    <message>
        <source>Export the whole plan</source>
        <translation>Export the whole plan</translation>
    </message>
    <message>
        <source>Interchange files (*.json)</source>
        <translation>Interchange files (*.json)</translation>
    </message>
    <message>
        <source>Export the activities as a table</source>
        <translation>Export the activities as a table</translation>
    </message>
    <message>
        <source>%1, activities at %2</source>
        <translation>%1, activities at %2</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>“%1” is the plan itself and would be lost. Choose another name.</source>
        <translation>“%1” is the plan itself and would be lost. Choose another name.</translation>
    </message>
    <message>
        <source>Export all tables as a workbook</source>
        <translation>Export all tables as a workbook</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>Export all tables to a folder</source>
        <translation>Export all tables to a folder</translation>
    </message>
    <message>
        <source>Export what is due as a calendar</source>
        <translation>Export what is due as a calendar</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
    <message>
        <source>Exporting the plan…</source>
        <translation>Exporting the plan…</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) longer than a cell can hold were cut; each says so at its end.</source>
        <translation>
            <numerusform>%n text longer than a cell can hold was cut; it says so at its end.</numerusform>
            <numerusform>%n texts longer than a cell can hold were cut; each says so at its end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::ExtensionDialog</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(several values)</translation>
    </message>
    <message>
        <source>Deadline of activity %1</source>
        <translation>Deadline of activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Deadline of %n activities</source>
        <translation>
            <numerusform>Deadline of %n activities</numerusform>
            <numerusform>Deadline of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, decided on %2</source>
        <translation>%1, decided on %2</translation>
    </message>
    <message>
        <source>It was &amp;written wrongly: correct it</source>
        <translation>It was &amp;written wrongly: correct it</translation>
    </message>
    <message>
        <source>It was decided &amp;anew: record an extension</source>
        <translation>It was decided &amp;anew: record an extension</translation>
    </message>
    <message>
        <source>First deadline:</source>
        <translation>First deadline:</translation>
    </message>
    <message>
        <source>In force:</source>
        <translation>In force:</translation>
    </message>
    <message>
        <source>&amp;New deadline:</source>
        <translation>&amp;New deadline:</translation>
    </message>
    <message>
        <source>&amp;Decided on:</source>
        <translation>&amp;Decided on:</translation>
    </message>
    <message>
        <source>A&amp;cta:</source>
        <translation>A&amp;cta:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reason:</translation>
    </message>
    <message>
        <source>such as 2013-001</source>
        <translation>such as 2013-001</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Write the new deadline.</source>
        <translation>Write the new deadline.</translation>
    </message>
    <message>
        <source>The new deadline is the one in force. Write another.</source>
        <translation>The new deadline is the one in force. Write another.</translation>
    </message>
    <message>
        <source>The decision lies in the future. Give the day on which it was taken.</source>
        <translation>The decision lies in the future. Give the day on which it was taken.</translation>
    </message>
    <message>
        <source>Write the reason of the extension.</source>
        <translation>Write the reason of the extension.</translation>
    </message>
    <message>
        <source>Record the extension</source>
        <translation>Record the extension</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>gelt::ExtractDialog</name>
    <message>
        <source>No decision holds these words.</source>
        <translation>No decision holds these words.</translation>
    </message>
    <message>
        <source>Show the extract</source>
        <translation>Show the extract</translation>
    </message>
    <message>
        <source>Extract of a decision</source>
        <translation>Extract of a decision</translation>
    </message>
    <message>
        <source>Words or number of the decision</source>
        <translation>Words or number of the decision</translation>
    </message>
    <message>
        <source>Find a decision</source>
        <translation>Find a decision</translation>
    </message>
    <message>
        <source>Decisions of the acta</source>
        <translation>Decisions of the acta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Decision %1 · %2. %3</source>
        <translation>Decision %1 · %2. %3</translation>
    </message>
    <message>
        <source>%1 in favour, %2 against, %3 blank</source>
        <translation>%1 in favour, %2 against, %3 blank</translation>
    </message>
</context>
<context>
    <name>gelt::Field</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>gelt::FigureBox</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a figure, its value and what it means</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>gelt::FiguresPanel</name>
    <message>
        <source>Progress and compliance by phase</source>
        <translation>Progress and compliance by phase</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>The line across a bar is what was programmed by that day.</source>
        <translation>The line across a bar is what was programmed by that day.</translation>
    </message>
    <message>
        <source>Counting: the rest of the plan is still being read.</source>
        <translation>Counting: the rest of the plan is still being read.</translation>
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
        <source>Compliance of %1</source>
        <translation>Compliance of %1</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>counting</translation>
    </message>
    <message>
        <source>programmed %1</source>
        <extracomment>below the progress: what should be done by now</extracomment>
        <translation>programmed %1</translation>
    </message>
    <message>
        <source>%1 · the whole plan</source>
        <translation>%1 · the whole plan</translation>
    </message>
    <message>
        <source>%1 · this year</source>
        <translation>%1 · this year</translation>
    </message>
    <message>
        <source>nothing programmed this year</source>
        <translation>nothing programmed this year</translation>
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
    <message>
        <source>“%1” was not replaced: another program may have it open. Close it there, or choose another name.</source>
        <translation>“%1” was not replaced: another program may have it open. Close it there, or choose another name.</translation>
    </message>
    <message>
        <source>“%1” is a plan and would be lost. Choose another name.</source>
        <translation>“%1” is a plan and would be lost. Choose another name.</translation>
    </message>
</context>
<context>
    <name>gelt::FileDesk</name>
    <message>
        <source>Plans (*.gelt)</source>
        <translation>Plans (*.gelt)</translation>
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
    <name>gelt::FilterBar</name>
    <message>
        <source>Filter activities</source>
        <translation>Filter activities</translation>
    </message>
    <message>
        <source>Words of the title, description, deadline, phase or people; accents and capitals do not matter (Ctrl+F)</source>
        <translation>Words of the title, description, deadline, phase or people; accents and capitals do not matter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>State…</source>
        <translation>State…</translation>
    </message>
    <message>
        <source>Phase…</source>
        <translation>Phase…</translation>
    </message>
    <message>
        <source>Responsible…</source>
        <translation>Responsible…</translation>
    </message>
    <message>
        <source>Due…</source>
        <translation>Due…</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Not finished</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Nobody responsible</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Takes the condition “%1” away</source>
        <translation>Takes the condition “%1” away</translation>
    </message>
    <message>
        <source>States</source>
        <translation>States</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Changes this condition</source>
        <translation>Changes this condition</translation>
    </message>
</context>
<context>
    <name>gelt::FilterWords</name>
    <message>
        <source>State: not finished</source>
        <translation>State: not finished</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>State: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation>
            <numerusform>%n states</numerusform>
            <numerusform>%n states</numerusform>
        </translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>Phase: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phases</source>
        <translation>
            <numerusform>%n phases</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Responsible: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message numerus="yes">
        <source>Due in the next %n day(s)</source>
        <translation>
            <numerusform>Due in the next %n day</numerusform>
            <numerusform>Due in the next %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Due from %1 on</source>
        <translation>Due from %1 on</translation>
    </message>
    <message>
        <source>Due until %1</source>
        <translation>Due until %1</translation>
    </message>
    <message>
        <source>Due %1–%2</source>
        <translation>Due %1–%2</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>text “%1”</translation>
    </message>
</context>
<context>
    <name>gelt::FindingsModel</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>Activity %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doubt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>heading of a column that says &quot;Doubt&quot;, &quot;Refused&quot; or &quot;Not read&quot;</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>As written</translation>
    </message>
    <message>
        <source>What was done and what can be done</source>
        <translation>What was done and what can be done</translation>
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
    <name>gelt::FollowUpDialog</name>
    <message>
        <source>Register a follow-up</source>
        <translation>Register a follow-up</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Somebody &amp;verified it</source>
        <translation>Somebody &amp;verified it</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Evidence:</translation>
    </message>
    <message>
        <source>Activity %1 · %2</source>
        <translation>Activity %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n activities: %1</source>
        <translation>
            <numerusform>%n activities: %1</numerusform>
            <numerusform>%n activities: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Progress, or the period that comes next</source>
        <translation>&amp;Progress, or the period that comes next</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Progress</translation>
    </message>
    <message>
        <source>A &amp;fulfilled period</source>
        <translation>A &amp;fulfilled period</translation>
    </message>
    <message>
        <source>As &amp;fulfilled, the period that comes next</source>
        <translation>As &amp;fulfilled, the period that comes next</translation>
    </message>
    <message>
        <source>A period that does n&amp;ot apply</source>
        <translation>A period that does n&amp;ot apply</translation>
    </message>
    <message>
        <source>A &amp;note alone</source>
        <translation>A &amp;note alone</translation>
    </message>
    <message>
        <source>Reports:</source>
        <translation>Reports:</translation>
    </message>
    <message>
        <source>Progress in per cent</source>
        <translation>Progress in per cent</translation>
    </message>
    <message>
        <source>Progress, %:</source>
        <translation>Progress, %:</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>P&amp;eriod:</source>
        <translation>P&amp;eriod:</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Achievements, difficulties</source>
        <translation>Achievements, difficulties</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reason:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Date:</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <translation>No&amp;te:</translation>
    </message>
    <message>
        <source>Reported &amp;by:</source>
        <translation>Reported &amp;by:</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Verified on:</source>
        <translation>Verified on:</translation>
    </message>
    <message>
        <source>Verified by:</source>
        <translation>Verified by:</translation>
    </message>
    <message>
        <source>Opinion:</source>
        <translation>Opinion:</translation>
    </message>
    <message>
        <source>Say how far it is, from 0 to 100 %.</source>
        <translation>Say how far it is, from 0 to 100 %.</translation>
    </message>
</context>
<context>
    <name>gelt::FollowUpDraft</name>
    <message>
        <source>Choose the period that is reported.</source>
        <translation>Choose the period that is reported.</translation>
    </message>
    <message>
        <source>Say why the period does not apply.</source>
        <translation>Say why the period does not apply.</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>Write the note.</translation>
    </message>
    <message>
        <source>Say who verified it, or take the mark off.</source>
        <translation>Say who verified it, or take the mark off.</translation>
    </message>
    <message>
        <source>No activity is selected.</source>
        <translation>No activity is selected.</translation>
    </message>
    <message>
        <source>None of these activities has a period left to report. Write a note instead.</source>
        <translation>None of these activities has a period left to report. Write a note instead.</translation>
    </message>
    <message>
        <source>Register a follow-up of activity %1</source>
        <translation>Register a follow-up of activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Register a follow-up of %n activities</source>
        <translation>
            <numerusform>Register a follow-up of %n activities</numerusform>
            <numerusform>Register a follow-up of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>That day is still to come: the figures count it from then on.</source>
        <translation>That day is still to come: the figures count it from then on.</translation>
    </message>
    <message>
        <source>That is before the plan begins (%1). It is recorded as said.</source>
        <translation>That is before the plan begins (%1). It is recorded as said.</translation>
    </message>
    <message>
        <source>That is after the plan ended (%1). It is recorded as said.</source>
        <translation>That is after the plan ended (%1). It is recorded as said.</translation>
    </message>
    <message>
        <source>It is less than before for: %1.</source>
        <translation>It is less than before for: %1.</translation>
    </message>
    <message>
        <source>A later entry, of %1, says %2 and stays the current one.</source>
        <translation>A later entry, of %1, says %2 and stays the current one.</translation>
    </message>
    <message>
        <source>Nothing was reported before.</source>
        <translation>Nothing was reported before.</translation>
    </message>
    <message>
        <source>It was %1 on %2.</source>
        <translation>It was %1 on %2.</translation>
    </message>
    <message>
        <source>It was %1 on %2: the progress falls.</source>
        <translation>It was %1 on %2: the progress falls.</translation>
    </message>
    <message>
        <source>The activity is marked “%1”: what is reported is kept and counts in no total.</source>
        <translation>The activity is marked “%1”: what is reported is kept and counts in no total.</translation>
    </message>
    <message>
        <source>It was recorded as not applicable, which holds until that entry is voided.</source>
        <translation>It was recorded as not applicable, which holds until that entry is voided.</translation>
    </message>
    <message>
        <source>It was fulfilled on %1; as not applicable it counts no longer.</source>
        <translation>It was fulfilled on %1; as not applicable it counts no longer.</translation>
    </message>
    <message>
        <source>It was fulfilled already, on %1.</source>
        <translation>It was fulfilled already, on %1.</translation>
    </message>
    <message>
        <source>Its last day was %1: it counts as fulfilled late.</source>
        <translation>Its last day was %1: it counts as fulfilled late.</translation>
    </message>
    <message>
        <source>It begins on %1, after that day.</source>
        <translation>It begins on %1, after that day.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an activity&apos;s number, %2 a period: 10 (2013-T2)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The progress is recorded for: %1.</source>
        <translation>The progress is recorded for: %1.</translation>
    </message>
    <message>
        <source>As fulfilled is recorded the period that comes next: %1.</source>
        <translation>As fulfilled is recorded the period that comes next: %1.</translation>
    </message>
    <message>
        <source>No period is left, so nothing is recorded, for: %1.</source>
        <translation>No period is left, so nothing is recorded, for: %1.</translation>
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
    <name>gelt::FollowUpsTab</name>
    <message>
        <source>Register…</source>
        <translation>Register…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>No progress has been reported yet.</source>
        <translation>No progress has been reported yet.</translation>
    </message>
    <message>
        <source>Register a follow-up</source>
        <translation>Register a follow-up</translation>
    </message>
    <message>
        <source>Register a follow-up (Ctrl+Enter)</source>
        <translation>Register a follow-up (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Select the entry to void.</source>
        <translation>Select the entry to void.</translation>
    </message>
    <message>
        <source>The entry is void already.</source>
        <translation>The entry is void already.</translation>
    </message>
    <message>
        <source>Take the selected entry back, with a reason (Delete)</source>
        <translation>Take the selected entry back, with a reason (Delete)</translation>
    </message>
</context>
<context>
    <name>gelt::GeneralPanel</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>First deadline</source>
        <translation>First deadline</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Extend…</translation>
    </message>
    <message>
        <source>Record that the committee decided a later deadline</source>
        <translation>Record that the committee decided a later deadline</translation>
    </message>
    <message>
        <source>Deadline in force</source>
        <translation>Deadline in force</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Supports</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Short name, for slides and charts</source>
        <translation>Short name, for slides and charts</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Product or evidence expected</source>
        <translation>Product or evidence expected</translation>
    </message>
    <message>
        <source>Budget, pesos</source>
        <translation>Budget, pesos</translation>
    </message>
    <message>
        <source>Executed, pesos</source>
        <translation>Executed, pesos</translation>
    </message>
    <message>
        <source>Suspend, leave out or replace…</source>
        <translation>Suspend, leave out or replace…</translation>
    </message>
    <message>
        <source>Statuses that people set</source>
        <translation>Statuses that people set</translation>
    </message>
    <message>
        <source>Voided on %1: %2</source>
        <translation>Voided on %1: %2</translation>
    </message>
    <message>
        <source>“%1”, an extension decided on %2.</source>
        <translation>“%1”, an extension decided on %2.</translation>
    </message>
    <message>
        <source>“%1”, an extension decided on %2, acta %3.</source>
        <translation>“%1”, an extension decided on %2, acta %3.</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <extracomment>%1 is a status (&quot;Suspended&quot;)</extracomment>
        <translation>%1 from %2 to %3.</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <translation>%1 since %2.</translation>
    </message>
    <message>
        <source>Replaced by activity %1.</source>
        <translation>Replaced by activity %1.</translation>
    </message>
    <message>
        <source>Last day…</source>
        <translation>Last day…</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>It stays in the log and counts no longer. Reason:</source>
        <translation>It stays in the log and counts no longer. Reason:</translation>
    </message>
    <message>
        <source>Void the extension</source>
        <translation>Void the extension</translation>
    </message>
    <message>
        <source>Last day of the status</source>
        <translation>Last day of the status</translation>
    </message>
    <message>
        <source>Void the status</source>
        <translation>Void the status</translation>
    </message>
    <message>
        <source>Status of activity %1</source>
        <translation>Status of activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Status of %n activities</source>
        <translation>
            <numerusform>Status of %n activities</numerusform>
            <numerusform>Status of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an activity to see and edit it here.</source>
        <translation>Select an activity to see and edit it here.</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>No phase</translation>
    </message>
</context>
<context>
    <name>gelt::GuestDialog</name>
    <message>
        <source>Add a guest</source>
        <translation>Add a guest</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>&amp;Position:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Write a name or a position.</source>
        <translation>Write a name or a position.</translation>
    </message>
    <message>
        <source>Add a guest to an acta</source>
        <translation>Add a guest to an acta</translation>
    </message>
</context>
<context>
    <name>gelt::Handover</name>
    <message>
        <source>“%1” could not be read again after it was written. Check the disk.</source>
        <translation>“%1” could not be read again after it was written. Check the disk.</translation>
    </message>
    <message>
        <source>The hand-over was given up; nothing was written.</source>
        <translation>The hand-over was given up; nothing was written.</translation>
    </message>
    <message>
        <source>The plan for other programs</source>
        <translation>The plan for other programs</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>draft %1</translation>
    </message>
    <message>
        <source>Scan of %1</source>
        <translation>Scan of %1</translation>
    </message>
    <message>
        <source>Annex of %1: %2</source>
        <translation>Annex of %1: %2</translation>
    </message>
    <message>
        <source>%1 annulled</source>
        <translation>%1 annulled</translation>
    </message>
    <message>
        <source>%1 %2 public</source>
        <translation>%1 %2 public</translation>
    </message>
    <message>
        <source>%1, cut-off %2</source>
        <translation>%1, cut-off %2</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>no activity</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>There is a file “%1” already. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not empty. Choose another folder.</source>
        <translation>“%1” is there already and is not empty. Choose another folder.</translation>
    </message>
    <message>
        <source>The finished hand-over could not be given the name “%1”. Choose another place.</source>
        <translation>The finished hand-over could not be given the name “%1”. Choose another place.</translation>
    </message>
    <message>
        <source>Nothing can be written in “%1”. Check that the folder exists and may be written.</source>
        <translation>Nothing can be written in “%1”. Check that the folder exists and may be written.</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>The plan file</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Annex of an acta</source>
        <translation>Annex of an acta</translation>
    </message>
    <message>
        <source>Issued report</source>
        <translation>Issued report</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>What is handed over</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Files and the SHA-256 of their bytes</source>
        <translation>Files and the SHA-256 of their bytes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Evidence that is an address</source>
        <translation>Evidence that is an address</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Seen on</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Index of the hand-over</source>
        <translation>Index of the hand-over</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>How to verify it</translation>
    </message>
    <message>
        <source>SHA256SUMS lists every file with the SHA-256 of its bytes, this index included. “plan-gelt verify” reads all of them and says whether anything was changed, is missing or was put in afterwards; “sha256sum -c SHA256SUMS” does so without the program.</source>
        <translation>SHA256SUMS lists every file with the SHA-256 of its bytes, this index included. “plan-gelt verify” reads all of them and says whether anything was changed, is missing or was put in afterwards; “sha256sum -c SHA256SUMS” does so without the program.</translation>
    </message>
    <message>
        <source>The program shows the SHA-256 of SHA256SUMS when it has written or verified the hand-over: written into the acta of the hand-over it proves the whole.</source>
        <translation>The program shows the SHA-256 of SHA256SUMS when it has written or verified the hand-over: written into the acta of the hand-over it proves the whole.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message numerus="yes">
        <source>The plan names %n file(s) that it does not hold: %1.</source>
        <translation>
            <numerusform>The plan names %n file that it does not hold: %1.</numerusform>
            <numerusform>The plan names %n files that it does not hold: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Index of the hand-over of %1</source>
        <translation>Index of the hand-over of %1</translation>
    </message>
    <message>
        <source>Hand-over of %1</source>
        <translation>Hand-over of %1</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Written on %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end.</source>
        <translation>“%1” cannot be read to its end.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds more than %n file(s). Choose the folder or ZIP of the hand-over itself.</source>
        <translation>
            <numerusform>“%1” holds more than %n file. Choose the folder or ZIP of the hand-over itself.</numerusform>
            <numerusform>“%1” holds more than %n files. Choose the folder or ZIP of the hand-over itself.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names a file “%2” that no hand-over has. It was not made by this program.</source>
        <translation>“%1” names a file “%2” that no hand-over has. It was not made by this program.</translation>
    </message>
    <message>
        <source>There is nothing at “%1”. Check the name.</source>
        <translation>There is nothing at “%1”. Check the name.</translation>
    </message>
    <message>
        <source>“%1” is no plan file, and no folder or ZIP of a hand-over. Check that it was copied whole.</source>
        <translation>“%1” is no plan file, and no folder or ZIP of a hand-over. Check that it was copied whole.</translation>
    </message>
    <message>
        <source>Line %1 of SHA256SUMS is not what the program writes, so nothing can be verified.</source>
        <translation>Line %1 of SHA256SUMS is not what the program writes, so nothing can be verified.</translation>
    </message>
    <message>
        <source>Verifying was given up.</source>
        <translation>Verifying was given up.</translation>
    </message>
    <message>
        <source>“%1” is no file of the hand-over: it leads to another place.</source>
        <translation>“%1” is no file of the hand-over: it leads to another place.</translation>
    </message>
    <message>
        <source>“%1” says that it is larger than any hand-over.</source>
        <translation>“%1” says that it is larger than any hand-over.</translation>
    </message>
    <message>
        <source>“%1” is no hand-over: there is no SHA256SUMS in it.</source>
        <translation>“%1” is no hand-over: there is no SHA256SUMS in it.</translation>
    </message>
    <message>
        <source>“%1” was put in afterwards: it is not among the files handed over.</source>
        <translation>“%1” was put in afterwards: it is not among the files handed over.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” is missing.</translation>
    </message>
    <message>
        <source>“%1” was changed: its bytes are not those that were handed over.</source>
        <translation>“%1” was changed: its bytes are not those that were handed over.</translation>
    </message>
    <message>
        <source>The plan could not be copied to the folder for temporary files “%1”. Make room there and try again.</source>
        <translation>The plan could not be copied to the folder for temporary files “%1”. Make room there and try again.</translation>
    </message>
    <message>
        <source>The signed pages of %1 that the plan keeps are not among the files.</source>
        <translation>The signed pages of %1 that the plan keeps are not among the files.</translation>
    </message>
    <message>
        <source>The issued report “%1” that the plan keeps is not among the files.</source>
        <translation>The issued report “%1” that the plan keeps is not among the files.</translation>
    </message>
    <message>
        <source>“%1” is not as it was handed over, so nothing was taken from it. “plan-gelt verify” says what is wrong.</source>
        <translation>“%1” is not as it was handed over, so nothing was taken from it. “plan-gelt verify” says what is wrong.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written.</source>
        <translation>The folder for temporary files cannot be written.</translation>
    </message>
    <message>
        <source>There is no room in the folder for temporary files.</source>
        <translation>There is no room in the folder for temporary files.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written. Free some space or choose another place.</source>
        <translation>The disk is full: “%1” was not written. Free some space or choose another place.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that its folder may be written and the disk is connected.</source>
        <translation>“%1” could not be written. Check that its folder may be written and the disk is connected.</translation>
    </message>
    <message>
        <source>as noted in the plan; the signed one is on paper</source>
        <extracomment>behind the name of an acta: its pages are what the plan says of one that was signed before there was a plan</extracomment>
        <translation>as noted in the plan; the signed one is on paper</translation>
    </message>
    <message>
        <source>The pages of an acta could not be written. Check that the disk has room.</source>
        <translation>The pages of an acta could not be written. Check that the disk has room.</translation>
    </message>
</context>
<context>
    <name>gelt::HeaderPart</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>going on</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Meeting</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>F&amp;rom</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>T&amp;o</translation>
    </message>
    <message>
        <source>&amp;Place, or how people meet from afar</source>
        <translation>&amp;Place, or how people meet from afar</translation>
    </message>
    <message>
        <source>Change the kind of meeting of an acta</source>
        <translation>Change the kind of meeting of an acta</translation>
    </message>
    <message>
        <source>Change the date of an acta</source>
        <translation>Change the date of an acta</translation>
    </message>
    <message>
        <source>Change the hours of an acta</source>
        <translation>Change the hours of an acta</translation>
    </message>
    <message>
        <source>Change the place of an acta</source>
        <translation>Change the place of an acta</translation>
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
    <name>gelt::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Nothing was recorded of this activity: the file was made by an older program, or its history was replaced.</source>
        <translation>Nothing was recorded of this activity: the file was made by an older program, or its history was replaced.</translation>
    </message>
</context>
<context>
    <name>gelt::HolidaysEdit</name>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Remo&amp;ve</translation>
    </message>
    <message>
        <source>Local days off</source>
        <translation>Local days off</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Day off to add</source>
        <translation>Day off to add</translation>
    </message>
    <message>
        <source>Name, such as the town’s festival</source>
        <translation>Name, such as the town’s festival</translation>
    </message>
    <message>
        <source>Name of the day off to add</source>
        <translation>Name of the day off to add</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;dd</translation>
    </message>
    <message>
        <source>Remove the chosen day (Delete)</source>
        <translation>Remove the chosen day (Delete)</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 is in the list already.</translation>
    </message>
    <message>
        <source>%1 is a national holiday and counts as such already.</source>
        <translation>%1 is a national holiday and counts as such already.</translation>
    </message>
</context>
<context>
    <name>gelt::HomePage</name>
    <message>
        <source>What falls due and who owes it</source>
        <translation>What falls due and who owes it</translation>
    </message>
    <message>
        <source>Report follow-up</source>
        <translation>Report follow-up</translation>
    </message>
    <message>
        <source>Go to the activity</source>
        <translation>Go to the activity</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>By date</translation>
    </message>
    <message>
        <source>By responsible</source>
        <translation>By responsible</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Fold all groups</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Unfold all groups</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Overdue first, then by the day they fall due</source>
        <translation>Overdue first, then by the day they fall due</translation>
    </message>
    <message>
        <source>What each person owes</source>
        <translation>What each person owes</translation>
    </message>
    <message>
        <source>Enter opens the chosen line</source>
        <translation>Enter opens the chosen line</translation>
    </message>
    <message>
        <source>Open the action plan</source>
        <translation>Open the action plan</translation>
    </message>
    <message>
        <source>The plan has no activities yet.</source>
        <translation>The plan has no activities yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n due soon</numerusform>
            <numerusform>%n due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>Copied %n row</numerusform>
            <numerusform>Copied %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting: these are the first activities, the rest of the plan is still being read.</source>
        <translation>Counting: these are the first activities, the rest of the plan is still being read.</translation>
    </message>
    <message>
        <source>Nothing is owed: every activity is done or was taken out of the count.</source>
        <translation>Nothing is owed: every activity is done or was taken out of the count.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is overdue, and nothing falls due in the next %n day(s).</source>
        <translation>
            <numerusform>Nothing is overdue, and nothing falls due in the next %n day.</numerusform>
            <numerusform>Nothing is overdue, and nothing falls due in the next %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is open to look at only.</source>
        <translation>The plan is open to look at only.</translation>
    </message>
    <message>
        <source>The plan is shown at another cut-off. Go back to today to register.</source>
        <translation>The plan is shown at another cut-off. Go back to today to register.</translation>
    </message>
    <message>
        <source>Register what was done for the chosen line (Ctrl+Enter)</source>
        <translation>Register what was done for the chosen line (Ctrl+Enter)</translation>
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
    <message>
        <source>The plan has an activity with this title already: number %1.</source>
        <translation>The plan has an activity with this title already: number %1.</translation>
    </message>
    <message>
        <source>The file is damaged or was not copied whole; copy it again, or open it in the program that made it and save it anew.</source>
        <translation>The file is damaged or was not copied whole; copy it again, or open it in the program that made it and save it anew.</translation>
    </message>
    <message>
        <source>What is packed in the file is too large to be read; copy the table alone into a new file and import that.</source>
        <translation>What is packed in the file is too large to be read; copy the table alone into a new file and import that.</translation>
    </message>
    <message>
        <source>The file is protected with a password; open it in the program that made it, take the password away, save it and import it again.</source>
        <translation>The file is protected with a password; open it in the program that made it, take the password away, save it and import it again.</translation>
    </message>
    <message>
        <source>The file has the old format of Word (.doc); open it, save it as .docx and import that.</source>
        <translation>The file has the old format of Word (.doc); open it, save it as .docx and import that.</translation>
    </message>
    <message>
        <source>The file has an old office format, such as .xls; open it, save it as .xlsx and import that.</source>
        <translation>The file has an old office format, such as .xls; open it, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>The file is neither a spreadsheet nor a text document, whatever its name says; open it in the program that made it and save it as .xlsx, .ods or .docx.</source>
        <translation>The file is neither a spreadsheet nor a text document, whatever its name says; open it in the program that made it and save it as .xlsx, .ods or .docx.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet, so it was left empty; correct it and import again.</source>
        <translation>The cell holds an error of the spreadsheet, so it was left empty; correct it and import again.</translation>
    </message>
    <message>
        <source>The cell holds a formula without its result, so it was left empty; open the file in a spreadsheet program, save it and import again.</source>
        <translation>The cell holds a formula without its result, so it was left empty; open the file in a spreadsheet program, save it and import again.</translation>
    </message>
    <message>
        <source>The file does not have the text of this cell, so it was left empty; write it again and import again.</source>
        <translation>The file does not have the text of this cell, so it was left empty; write it again and import again.</translation>
    </message>
    <message>
        <source>The cell is formatted as a date and its number is no day, so it was left empty; correct it and import again.</source>
        <translation>The cell is formatted as a date and its number is no day, so it was left empty; correct it and import again.</translation>
    </message>
    <message>
        <source>The cell shows no year; the one that it holds was taken. Check it.</source>
        <translation>The cell shows no year; the one that it holds was taken. Check it.</translation>
    </message>
    <message>
        <source>The file holds macros; they were neither run nor imported.</source>
        <translation>The file holds macros; they were neither run nor imported.</translation>
    </message>
    <message>
        <source>The document is too large at row %1; split it into parts and import them one by one.</source>
        <translation>The document is too large at row %1; split it into parts and import them one by one.</translation>
    </message>
    <message>
        <source>The document has tracked changes: what was inserted was read, what was deleted was not.</source>
        <translation>The document has tracked changes: what was inserted was read, what was deleted was not.</translation>
    </message>
    <message numerus="yes">
        <source>%n text box(es) of the document were not read; check that they hold nothing of the plan.</source>
        <translation>
            <numerusform>%n text box of the document were not read; check that they hold nothing of the plan.</numerusform>
            <numerusform>%n text boxes of the document were not read; check that they hold nothing of the plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds neither a spreadsheet nor a document whose tables can be read; open it in the program that made it and save it as .xlsx, .ods or .docx.</source>
        <translation>The file holds neither a spreadsheet nor a document whose tables can be read; open it in the program that made it and save it as .xlsx, .ods or .docx.</translation>
    </message>
    <message>
        <source>An interchange file is a whole plan and not a table.</source>
        <translation>An interchange file is a whole plan and not a table.</translation>
    </message>
    <message>
        <source>It is a heading that no activities follow.</source>
        <translation>It is a heading that no activities follow.</translation>
    </message>
    <message>
        <source>There is no sheet “%1” in the file; it has: %2.</source>
        <translation>There is no sheet “%1” in the file; it has: %2.</translation>
    </message>
    <message>
        <source>Only the sheet “%1” was read; if the others hold activities too, import them one by one.</source>
        <translation>Only the sheet “%1” was read; if the others hold activities too, import them one by one.</translation>
    </message>
    <message>
        <source>The sheet that was read is hidden in the workbook; check that it is the plan.</source>
        <translation>The sheet that was read is hidden in the workbook; check that it is the plan.</translation>
    </message>
    <message>
        <source>The sheet is damaged at row %1; open it in a spreadsheet program, save it again and import that.</source>
        <translation>The sheet is damaged at row %1; open it in a spreadsheet program, save it again and import that.</translation>
    </message>
    <message>
        <source>These rows are hidden in the spreadsheet and were read all the same; check that they belong to the plan.</source>
        <translation>These rows are hidden in the spreadsheet and were read all the same; check that they belong to the plan.</translation>
    </message>
    <message>
        <source>These columns are hidden in the spreadsheet and were read all the same; check that they belong to the plan.</source>
        <translation>These columns are hidden in the spreadsheet and were read all the same; check that they belong to the plan.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>Cells right of column %1 were left out; if they are of the plan, move them to the left and import again.</source>
        <translation>Cells right of column %1 were left out; if they are of the plan, move them to the left and import again.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) are like those listed here; correct them in the spreadsheet and import again.</source>
        <translation>
            <numerusform>%n more cell are like those listed here; correct them in the spreadsheet and import again.</numerusform>
            <numerusform>%n more cells are like those listed here; correct them in the spreadsheet and import again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook holds too much text; copy the table alone into a new file and import that.</source>
        <translation>The workbook holds too much text; copy the table alone into a new file and import that.</translation>
    </message>
    <message>
        <source>This is a plan file or another database, not a source for one. Of a plan make a JSON first (“plan-gelt export PLAN --out X.json”) and import that.</source>
        <translation>This is a plan file or another database, not a source for one. Of a plan make a JSON first (“plan-gelt export PLAN --out X.json”) and import that.</translation>
    </message>
    <message>
        <source>This is a PDF, and no plan is read from one. Import the document that it was made from (DOCX, ODS or XLSX), or copy its table into a text file.</source>
        <translation>This is a PDF, and no plan is read from one. Import the document that it was made from (DOCX, ODS or XLSX), or copy its table into a text file.</translation>
    </message>
</context>
<context>
    <name>gelt::ImportDialog</name>
    <message>
        <source>“%1” is a plan file: open it with File › Open.</source>
        <translation>“%1” is a plan file: open it with File › Open.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Reading “%1”…</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>Reading was stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>&amp;Replace the open plan “%1” with it</source>
        <translation>&amp;Replace the open plan “%1” with it</translation>
    </message>
    <message>
        <source>&amp;Add to the open plan “%1”</source>
        <translation>&amp;Add to the open plan “%1”</translation>
    </message>
    <message>
        <source>Replace the plan</source>
        <translation>Replace the plan</translation>
    </message>
    <message>
        <source>“%1” takes the place of everything in the open plan: activities, follow-ups, people and history.</source>
        <translation>“%1” takes the place of everything in the open plan: activities, follow-ups, people and history.</translation>
    </message>
    <message>
        <source>It cannot be undone. A backup of the plan as it is now is made first.</source>
        <translation>It cannot be undone. A backup of the plan as it is now is made first.</translation>
    </message>
    <message>
        <source>Do not replace it</source>
        <translation>Do not replace it</translation>
    </message>
    <message>
        <source>Choose what to import</source>
        <translation>Choose what to import</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Import a plan</translation>
    </message>
    <message>
        <source>A file dropped here, or rows copied in Word, Excel or LibreOffice.</source>
        <translation>A file dropped here, or rows copied in Word, Excel or LibreOffice.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choose a file…</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;Paste rows</translation>
    </message>
    <message>
        <source>Reads the rows that were copied in another program (%1)</source>
        <translation>Reads the rows that were copied in another program (%1)</translation>
    </message>
    <message>
        <source>Read the file as</source>
        <translation>Read the file as</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>How the file is read</translation>
    </message>
    <message>
        <source>What the file seems to be</source>
        <translation>What the file seems to be</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>Interchange file (JSON)</source>
        <translation>Interchange file (JSON)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>&amp;Entity:</source>
        <translation>&amp;Entity:</translation>
    </message>
    <message>
        <source>First day of the plan</source>
        <translation>First day of the plan</translation>
    </message>
    <message>
        <source>Last day of the plan</source>
        <translation>Last day of the plan</translation>
    </message>
    <message>
        <source>Pe&amp;riod:</source>
        <translation>Pe&amp;riod:</translation>
    </message>
    <message>
        <source>as the &amp;deadlines say</source>
        <translation>as the &amp;deadlines say</translation>
    </message>
    <message>
        <source>Pro&amp;gress is of:</source>
        <translation>Pro&amp;gress is of:</translation>
    </message>
    <message>
        <source>The day that percentages and notes of the table speak of</source>
        <translation>The day that percentages and notes of the table speak of</translation>
    </message>
    <message>
        <source>Make a &amp;new plan file</source>
        <translation>Make a &amp;new plan file</translation>
    </message>
    <message>
        <source>The open plan cannot be changed now: it is open read-only, shown at another cut-off or still being read.</source>
        <translation>The open plan cannot be changed now: it is open read-only, shown at another cut-off or still being read.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Plans to import (*.txt *.csv *.tsv *.json *.xlsx *.xlsm *.ods *.docx *.docm);;All files (*)</source>
        <translation>Plans to import (*.txt *.csv *.tsv *.json *.xlsx *.xlsm *.ods *.docx *.docm);;All files (*)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Workbook (XLSX)</translation>
    </message>
    <message>
        <source>Spreadsheet (ODS)</source>
        <translation>Spreadsheet (ODS)</translation>
    </message>
    <message>
        <source>Document (DOCX)</source>
        <translation>Document (DOCX)</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Sheet of the workbook</translation>
    </message>
    <message>
        <source>The sheet that is read</source>
        <translation>The sheet that is read</translation>
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
    <message>
        <source>The plan has an acta with the number %1 already, so nothing was imported.</source>
        <translation>The plan has an acta with the number %1 already, so nothing was imported.</translation>
    </message>
    <message>
        <source>“%1” should be kept with an acta that has no number; only signed actas keep files.</source>
        <translation>“%1” should be kept with an acta that has no number; only signed actas keep files.</translation>
    </message>
    <message>
        <source>The plan has other texts for the report of %1 already, so nothing was imported. Take them out of one of the two.</source>
        <translation>The plan has other texts for the report of %1 already, so nothing was imported. Take them out of one of the two.</translation>
    </message>
    <message>
        <source>It is not said when the report “%1” was issued.</source>
        <translation>It is not said when the report “%1” was issued.</translation>
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
    <message>
        <source>This plan holds actas that have their numbers, and those can never be deleted. Import into a new file instead.</source>
        <translation>This plan holds actas that have their numbers, and those can never be deleted. Import into a new file instead.</translation>
    </message>
    <message>
        <source>The import of “%1” cannot be taken back: it brought actas that have their numbers.</source>
        <translation>The import of “%1” cannot be taken back: it brought actas that have their numbers.</translation>
    </message>
    <message>
        <source>This plan holds reports that were issued, and those can never be deleted. Import into a new file instead.</source>
        <translation>This plan holds reports that were issued, and those can never be deleted. Import into a new file instead.</translation>
    </message>
    <message>
        <source>The import of “%1” cannot be taken back: it brought reports that were issued.</source>
        <translation>The import of “%1” cannot be taken back: it brought reports that were issued.</translation>
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
    <message>
        <source>“%1” is no time of day such as 09:30.</source>
        <translation>“%1” is no time of day such as 09:30.</translation>
    </message>
    <message>
        <source>there is no acta “%1”.</source>
        <translation>there is no acta “%1”.</translation>
    </message>
    <message>
        <source>each acta needs an id of its own.</source>
        <translation>each acta needs an id of its own.</translation>
    </message>
    <message>
        <source>each commitment needs an id of its own.</source>
        <translation>each commitment needs an id of its own.</translation>
    </message>
    <message>
        <source>“%1” is no number of an acta such as 2013-001.</source>
        <translation>“%1” is no number of an acta such as 2013-001.</translation>
    </message>
    <message>
        <source>a signed acta says the day on which it was signed.</source>
        <translation>a signed acta says the day on which it was signed.</translation>
    </message>
    <message>
        <source>what happened is not said.</source>
        <translation>what happened is not said.</translation>
    </message>
    <message>
        <source>there is no commitment “%1”.</source>
        <translation>there is no commitment “%1”.</translation>
    </message>
    <message>
        <source>the acta has no item %1.</source>
        <translation>the acta has no item %1.</translation>
    </message>
    <message>
        <source>two actas have the number %1.</source>
        <translation>two actas have the number %1.</translation>
    </message>
    <message>
        <source>the files of actas (signed pages, scans, annexes) do not travel in this format; only their names and hashes come in.</source>
        <translation>the files of actas (signed pages, scans, annexes) do not travel in this format; only their names and hashes come in.</translation>
    </message>
    <message>
        <source>the texts of %1 are given twice.</source>
        <translation>the texts of %1 are given twice.</translation>
    </message>
    <message>
        <source>it is not said what was issued.</source>
        <translation>it is not said what was issued.</translation>
    </message>
    <message>
        <source>it is not said when the report was issued.</source>
        <translation>it is not said when the report was issued.</translation>
    </message>
    <message>
        <source>the pages of issued reports do not travel in this format; only their names and hashes come in.</source>
        <translation>the pages of issued reports do not travel in this format; only their names and hashes come in.</translation>
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
    <name>gelt::IssuedModel</name>
    <message>
        <source>Cut-off %1 · issued %2</source>
        <translation>Cut-off %1 · issued %2</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Issued %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · public</source>
        <extracomment>beside the number of pages of an issued report: it is the version for the public</extracomment>
        <translation>%1 · public</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>gelt::IssuedPanel</name>
    <message>
        <source>Issued reports</source>
        <translation>Issued reports</translation>
    </message>
    <message>
        <source>No report has been issued yet.</source>
        <translation>No report has been issued yet.</translation>
    </message>
    <message>
        <source>What is known of the chosen report</source>
        <translation>What is known of the chosen report</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Opens a copy of the issued file with the program that the computer has for it</source>
        <translation>Opens a copy of the issued file with the program that the computer has for it</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Writes the issued file, byte for byte</source>
        <translation>Writes the issued file, byte for byte</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Compare with now</translation>
    </message>
    <message>
        <source>Says which figures would be others now, and why; the issued report does not change</source>
        <translation>Says which figures would be others now, and why; the issued report does not change</translation>
    </message>
    <message>
        <source>Issued reports  %1</source>
        <translation>Issued reports  %1</translation>
    </message>
    <message>
        <source>Whole: it is the very file that was issued.</source>
        <translation>Whole: it is the very file that was issued.</translation>
    </message>
    <message>
        <source>Damaged: it is not the file that was issued. A backup may hold it.</source>
        <translation>Damaged: it is not the file that was issued. A backup may hold it.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>The issued report does not change.</source>
        <translation>The issued report does not change.</translation>
    </message>
</context>
<context>
    <name>gelt::IssuedReports</name>
    <message>
        <source>The pages that should be issued are no PDF. Nothing was issued; please report this fault.</source>
        <translation>The pages that should be issued are no PDF. Nothing was issued; please report this fault.</translation>
    </message>
    <message>
        <source>The report “%1” is larger than %2 MB and cannot be kept in the plan. Issue it with fewer pictures.</source>
        <translation>The report “%1” is larger than %2 MB and cannot be kept in the plan. Issue it with fewer pictures.</translation>
    </message>
    <message>
        <source>The plan was changed since the pages were made, so nothing was issued. Look at them again.</source>
        <translation>The plan was changed since the pages were made, so nothing was issued. Look at them again.</translation>
    </message>
    <message>
        <source>There is no such report among those that were issued.</source>
        <translation>There is no such report among those that were issued.</translation>
    </message>
    <message>
        <source>The pages of “%1” are not in this plan file: it came from another file without them. Look for them where it was issued.</source>
        <translation>The pages of “%1” are not in this plan file: it came from another file without them. Look for them where it was issued.</translation>
    </message>
    <message>
        <source>The pages of “%1” are damaged in the plan file. Restore them from a backup.</source>
        <translation>The pages of “%1” are damaged in the plan file. Restore them from a backup.</translation>
    </message>
</context>
<context>
    <name>gelt::KnownAt</name>
    <message>
        <source>What was known of the plan on %1 cannot be found out: the history in this file begins on %2.</source>
        <translation>What was known of the plan on %1 cannot be found out: the history in this file begins on %2.</translation>
    </message>
    <message>
        <source>What was known of the plan on %1 cannot be found out: an import was taken back since, by an older version of this program that did not note what it had brought.</source>
        <translation>What was known of the plan on %1 cannot be found out: an import was taken back since, by an older version of this program that did not note what it had brought.</translation>
    </message>
    <message>
        <source>There is no such report among those that were issued.</source>
        <translation>There is no such report among those that were issued.</translation>
    </message>
</context>
<context>
    <name>gelt::LastDayDialog</name>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Last day:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Leave it open</translation>
    </message>
    <message>
        <source>Set the last day</source>
        <translation>Set the last day</translation>
    </message>
</context>
<context>
    <name>gelt::LineField</name>
    <message>
        <source>(several values)</source>
        <translation>(several values)</translation>
    </message>
</context>
<context>
    <name>gelt::LinkDialog</name>
    <message>
        <source>Link evidence %1</source>
        <translation>Link evidence %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Number or words of an activity</source>
        <translation>Number or words of an activity</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>“%1” can prove more than one activity.</source>
        <translation>“%1” can prove more than one activity.</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Find:</translation>
    </message>
    <message>
        <source>&amp;Activity:</source>
        <translation>&amp;Activity:</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Period:</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the whole activity</source>
        <translation>the whole activity</translation>
    </message>
    <message>
        <source>No activity has those words. Write others, or its number.</source>
        <translation>No activity has those words. Write others, or its number.</translation>
    </message>
    <message>
        <source>Activity %1 has this evidence already. Choose another, or one of its periods.</source>
        <translation>Activity %1 has this evidence already. Choose another, or one of its periods.</translation>
    </message>
    <message>
        <source>Link evidence %1 to activity %2</source>
        <translation>Link evidence %1 to activity %2</translation>
    </message>
</context>
<context>
    <name>gelt::LogWords</name>
    <message>
        <source>Reported by %1; recorded %2</source>
        <translation>Reported by %1; recorded %2</translation>
    </message>
    <message>
        <source>Reported by %1; recorded %2 by %3</source>
        <translation>Reported by %1; recorded %2 by %3</translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>Recorded %1</translation>
    </message>
    <message>
        <source>Recorded %1 by %2</source>
        <translation>Recorded %1 by %2</translation>
    </message>
    <message>
        <source>Verified %1 by %2</source>
        <translation>Verified %1 by %2</translation>
    </message>
    <message>
        <source>Verified %1 by %2: %3</source>
        <translation>Verified %1 by %2: %3</translation>
    </message>
    <message>
        <source>Voided %1: %2</source>
        <translation>Voided %1: %2</translation>
    </message>
    <message>
        <source>Voided %1 by %3: %2</source>
        <translation>Voided %1 by %3: %2</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Period %1</translation>
    </message>
    <message>
        <source>%1 fulfilled</source>
        <translation>%1 fulfilled</translation>
    </message>
    <message>
        <source>%1 does not apply</source>
        <translation>%1 does not apply</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>words alone, without a figure</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>Seen %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: fulfilled on %4.</source>
        <translation>%1, from %2 to %3: fulfilled on %4.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: fulfilled late, on %4.</source>
        <translation>%1, from %2 to %3: fulfilled late, on %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1, from %2 to %3: pending, %n day(s) left.</source>
        <translation>
            <numerusform>%1, from %2 to %3: pending, %n day left.</numerusform>
            <numerusform>%1, from %2 to %3: pending, %n days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, from %2 to %3: overdue for %n day(s).</source>
        <translation>
            <numerusform>%1, from %2 to %3: overdue for %n day.</numerusform>
            <numerusform>%1, from %2 to %3: overdue for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 to %3: does not apply.</source>
        <translation>%1, from %2 to %3: does not apply.</translation>
    </message>
</context>
<context>
    <name>gelt::MainWindow</name>
    <message>
        <source>Cut-off</source>
        <translation>Cut-off</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>%1 — Plan GEL-T</source>
        <translation>%1 — Plan GEL-T</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Search everything   Ctrl+K</source>
        <translation>Search everything   Ctrl+K</translation>
    </message>
    <message>
        <source>Looks for activities, follow-ups, people and evidence (Ctrl+K)</source>
        <translation>Looks for activities, follow-ups, people and evidence (Ctrl+K)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>Cut-off %1.</source>
        <translation>Cut-off %1.</translation>
    </message>
    <message>
        <source>The plan is shown as it stood on that day, to look at only; what was reported for later days does not count.</source>
        <translation>The plan is shown as it stood on that day, to look at only; what was reported for later days does not count.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) overdue or behind</source>
        <translation>
            <numerusform>%n activity overdue or behind</numerusform>
            <numerusform>%n activities overdue or behind</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan was opened yet on this computer</source>
        <translation>No plan was opened yet on this computer</translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation>New on this page</translation>
    </message>
    <message>
        <source>Leave the filter</source>
        <translation>Leave the filter</translation>
    </message>
    <message>
        <source>About Plan GEL-T</source>
        <translation>About Plan GEL-T</translation>
    </message>
    <message>
        <source>Plan GEL-T %1</source>
        <translation>Plan GEL-T %1</translation>
    </message>
    <message>
        <source>Action plans of municipal committees, kept in one file. Free software under the GNU General Public License, version 3 or later. It works without internet and sends nothing.</source>
        <translation>Action plans of municipal committees, kept in one file. Free software under the GNU General Public License, version 3 or later. It works without internet and sends nothing.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>One change is not in the file: %1.</source>
        <translation>One change is not in the file: %1.</translation>
    </message>
    <message>
        <source>Save it first</source>
        <translation>Save it first</translation>
    </message>
    <message>
        <source>“%1” was made; it stands among the recent plans.</source>
        <translation>“%1” was made; it stands among the recent plans.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Go on without it</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Other keys</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not in the file: %1.</source>
        <translation>
            <numerusform>%n change is not in the file: %1.</numerusform>
            <numerusform>%n changes are not in the file: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them first</source>
        <translation>Save them first</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Go on without them</translation>
    </message>
    <message>
        <source>Actas</source>
        <translation>Actas</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) overdue</source>
        <translation>
            <numerusform>%n commitment overdue</numerusform>
            <numerusform>%n commitments overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>gelt::MeetingFindings</name>
    <message>
        <source>due on %1</source>
        <translation>due on %1</translation>
    </message>
</context>
<context>
    <name>gelt::MeetingsPanel</name>
    <message>
        <source>See all</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>Open commitments</source>
        <translation>Open commitments</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>There are no open commitments.</source>
        <translation>There are no open commitments.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n overdue</source>
        <translation>
            <numerusform>%1 · %n overdue</numerusform>
            <numerusform>%1 · %n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting has been prepared yet.</source>
        <translation>No meeting has been prepared yet.</translation>
    </message>
    <message>
        <source>Nobody said yet when the committee meets again.</source>
        <translation>Nobody said yet when the committee meets again.</translation>
    </message>
    <message>
        <source>Go to the actas</source>
        <translation>Go to the actas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ordinary meeting</source>
        <translation>Ordinary meeting</translation>
    </message>
    <message>
        <source>Extraordinary meeting</source>
        <translation>Extraordinary meeting</translation>
    </message>
    <message>
        <source>The members have not been called to it yet.</source>
        <translation>The members have not been called to it yet.</translation>
    </message>
    <message>
        <source>Go to its acta</source>
        <translation>Go to its acta</translation>
    </message>
    <message>
        <source>Prepare the acta</source>
        <translation>Prepare the acta</translation>
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
    <name>gelt::Misfits</name>
    <message>
        <source>A period that is no more</source>
        <translation>A period that is no more</translation>
    </message>
    <message>
        <source>An entry of %1 speaks of %2. The deadline in force has no such period.</source>
        <translation>An entry of %1 speaks of %2. The deadline in force has no such period.</translation>
    </message>
    <message>
        <source>Those days lie in %1 now.</source>
        <translation>Those days lie in %1 now.</translation>
    </message>
    <message>
        <source>Count it for %1</source>
        <translation>Count it for %1</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Void it</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Keep it as it is</translation>
    </message>
    <message>
        <source>The entry is not in the plan any more. Look at the log again.</source>
        <translation>The entry is not in the plan any more. Look at the log again.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries speak of periods that the deadline in force does not have: %1. They are kept and count for nothing.</source>
        <translation>
            <numerusform>%n entries speak of periods that the deadline in force does not have: %1. They are kept and count for nothing.</numerusform>
            <numerusform>%n entries speak of periods that the deadline in force does not have: %1. They are kept and count for nothing.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline in force has no such period</source>
        <translation>The deadline in force has no such period</translation>
    </message>
    <message>
        <source>Settle periods that are no more, of activity %1</source>
        <translation>Settle periods that are no more, of activity %1</translation>
    </message>
</context>
<context>
    <name>gelt::MoneyEdit</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write pesos as in %2.</source>
        <translation>“%1” is not an amount. Write pesos as in %2.</translation>
    </message>
    <message>
        <source>The amount is over %1. Write a smaller one.</source>
        <translation>The amount is over %1. Write a smaller one.</translation>
    </message>
</context>
<context>
    <name>gelt::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>gelt::NewCommitmentDialog</name>
    <message>
        <source>New commitment</source>
        <translation>New commitment</translation>
    </message>
    <message>
        <source>Add commitment</source>
        <translation>Add commitment</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>&amp;Acta:</source>
        <translation>&amp;Acta:</translation>
    </message>
    <message>
        <source>&amp;Commitment:</source>
        <translation>&amp;Commitment:</translation>
    </message>
    <message>
        <source>&amp;Responsible:</source>
        <translation>&amp;Responsible:</translation>
    </message>
    <message>
        <source>&amp;Due:</source>
        <translation>&amp;Due:</translation>
    </message>
    <message>
        <source>Acti&amp;vity of the plan:</source>
        <translation>Acti&amp;vity of the plan:</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Activity of the plan</source>
        <translation>Activity of the plan</translation>
    </message>
    <message>
        <source>Commitments are written into an acta. Prepare one first.</source>
        <translation>Commitments are written into an acta. Prepare one first.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Say what is to be done.</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Add a commitment</translation>
    </message>
</context>
<context>
    <name>gelt::NewFileField</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;hange…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>The file has no name yet. Write one.</source>
        <translation>The file has no name yet. Write one.</translation>
    </message>
    <message>
        <source>Write the whole name of the file with its folder, or choose it.</source>
        <translation>Write the whole name of the file with its folder, or choose it.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose another.</source>
        <translation>There is no folder “%1”. Choose another.</translation>
    </message>
    <message>
        <source>There is a file with this name already; it stays. Choose another name.</source>
        <translation>There is a file with this name already; it stays. Choose another name.</translation>
    </message>
    <message>
        <source>Name of the new plan</source>
        <translation>Name of the new plan</translation>
    </message>
</context>
<context>
    <name>gelt::NewMeetingDialog</name>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Prepare acta</source>
        <translation>Prepare acta</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>The usual agenda</source>
        <translation>The usual agenda</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Date:</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Time:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Kind:</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Place:</translation>
    </message>
    <message>
        <source>Place, or how people meet from afar</source>
        <translation>Place, or how people meet from afar</translation>
    </message>
    <message>
        <source>&amp;Agenda:</source>
        <translation>&amp;Agenda:</translation>
    </message>
    <message>
        <source>Agenda to begin with</source>
        <translation>Agenda to begin with</translation>
    </message>
    <message>
        <source>The members of that day stand on the roll, and the open commitments come into the follow-up by themselves.</source>
        <translation>The members of that day stand on the roll, and the open commitments come into the follow-up by themselves.</translation>
    </message>
    <message>
        <source>Prepare an acta</source>
        <translation>Prepare an acta</translation>
    </message>
</context>
<context>
    <name>gelt::NewPlan</name>
    <message>
        <source>Action plan %1</source>
        <translation>Action plan %1</translation>
    </message>
</context>
<context>
    <name>gelt::NewPlanDialog</name>
    <message>
        <source>&amp;The GEL-T template: the phases and activities of the manual, to be adjusted</source>
        <translation>&amp;The GEL-T template: the phases and activities of the manual, to be adjusted</translation>
    </message>
    <message>
        <source>An em&amp;pty plan</source>
        <translation>An em&amp;pty plan</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>&amp;Make the plan</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Municipality of …</source>
        <translation>Municipality of …</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>First day of the plan</source>
        <translation>First day of the plan</translation>
    </message>
    <message>
        <source>Last day of the plan</source>
        <translation>Last day of the plan</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two days of a period</extracomment>
        <translation>to</translation>
    </message>
    <message>
        <source>&amp;Entity:</source>
        <translation>&amp;Entity:</translation>
    </message>
    <message>
        <source>&amp;Department:</source>
        <translation>&amp;Department:</translation>
    </message>
    <message>
        <source>Pe&amp;riod:</source>
        <translation>Pe&amp;riod:</translation>
    </message>
    <message>
        <source>Begin with:</source>
        <translation>Begin with:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;File:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The plan&apos;s last day comes before its first.</source>
        <translation>The plan&apos;s last day comes before its first.</translation>
    </message>
    <message>
        <source>Write whose plan it is: it stands on every document.</source>
        <translation>Write whose plan it is: it stands on every document.</translation>
    </message>
</context>
<context>
    <name>gelt::NextPeriod</name>
    <message>
        <source>The next period must begin after %1, the first day of the plan that it follows.</source>
        <translation>The next period must begin after %1, the first day of the plan that it follows.</translation>
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
    <name>gelt::OlderActaDialog</name>
    <message>
        <source>Register an older acta</source>
        <translation>Register an older acta</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>For an acta that exists on paper, so that the numbers are complete and commitments can name it. Its pages can be attached as a scan. It cannot be undone.</source>
        <translation>For an acta that exists on paper, so that the numbers are complete and commitments can name it. Its pages can be attached as a scan. It cannot be undone.</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Number:</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Date:</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Kind:</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Place:</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Write the number as year and sequence, “2012-001”.</source>
        <translation>Write the number as year and sequence, “2012-001”.</translation>
    </message>
    <message>
        <source>Write the number as “001”.</source>
        <translation>Write the number as “001”.</translation>
    </message>
    <message>
        <source>Register the older acta %1</source>
        <translation>Register the older acta %1</translation>
    </message>
</context>
<context>
    <name>gelt::OpenActa</name>
    <message>
        <source>It is approved, so what it says is fixed. It can be signed, or reopened with a reason.</source>
        <translation>It is approved, so what it says is fixed. It can be signed, or reopened with a reason.</translation>
    </message>
    <message>
        <source>It is signed and can no longer be changed. A mistake is corrected by a clarifying acta.</source>
        <translation>It is signed and can no longer be changed. A mistake is corrected by a clarifying acta.</translation>
    </message>
    <message>
        <source>It was annulled and stays as it was. It can be printed.</source>
        <translation>It was annulled and stays as it was. It can be printed.</translation>
    </message>
    <message>
        <source>The file is open to be read only, so nothing can be changed.</source>
        <translation>The file is open to be read only, so nothing can be changed.</translation>
    </message>
    <message>
        <source>The plan is shown at another cut-off. Go back to today to write.</source>
        <translation>The plan is shown at another cut-off. Go back to today to write.</translation>
    </message>
    <message>
        <source>The plan is still being read. In a moment it can be written.</source>
        <translation>The plan is still being read. In a moment it can be written.</translation>
    </message>
    <message>
        <source>This is no longer in the acta. Look at it again.</source>
        <translation>This is no longer in the acta. Look at it again.</translation>
    </message>
    <message>
        <source>It is an older acta: the original is on paper, and what is noted of it here stays as it is.</source>
        <translation>It is an older acta: the original is on paper, and what is noted of it here stays as it is.</translation>
    </message>
</context>
<context>
    <name>gelt::OpenElsewhere</name>
    <message>
        <source>“%1” is open in another program. Close it there, or choose another name.</source>
        <translation>“%1” is open in another program. Close it there, or choose another name.</translation>
    </message>
</context>
<context>
    <name>gelt::OpeningSummary</name>
    <message numerus="yes">
        <source>%n deadline(s) passed without being met.</source>
        <translation>
            <numerusform>%n deadline passed without being met.</numerusform>
            <numerusform>%n deadlines passed without being met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) come up in the next 7 days.</source>
        <translation>
            <numerusform>%n deadline come up in the next 7 days.</numerusform>
            <numerusform>%n deadlines come up in the next 7 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::OptionsPanel</name>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>C&amp;ut-off</source>
        <translation>C&amp;ut-off</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>&amp;Internal, complete</source>
        <translation>&amp;Internal, complete</translation>
    </message>
    <message>
        <source>Pu&amp;blic, without personal data</source>
        <translation>Pu&amp;blic, without personal data</translation>
    </message>
    <message>
        <source>Without phones, addresses, numbers of identity, and evidence that is reserved</source>
        <translation>Without phones, addresses, numbers of identity, and evidence that is reserved</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Includes</translation>
    </message>
    <message>
        <source>Re&amp;sponsible</source>
        <translation>Re&amp;sponsible</translation>
    </message>
    <message>
        <source>Ph&amp;ases</source>
        <translation>Ph&amp;ases</translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation>Colum&amp;ns</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Oficio</source>
        <extracomment>the Colombian paper of 216 × 330 mm</extracomment>
        <translation>Oficio</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>the orientation of the sheets that a document has by itself</extracomment>
        <translation>As usual</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>%1 has not ended at the cut-off: the document says “partial cut-off”.</source>
        <translation>%1 has not ended at the cut-off: the document says “partial cut-off”.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Under no phase</source>
        <translation>Under no phase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>As &amp;known on</source>
        <extracomment>of a document: what was recorded later is left out</extracomment>
        <translation>As &amp;known on</translation>
    </message>
    <message>
        <source>What was recorded after that day is left out, and the pages say so.</source>
        <translation>What was recorded after that day is left out, and the pages say so.</translation>
    </message>
</context>
<context>
    <name>gelt::Ordering</name>
    <message>
        <source>What should be moved is no longer in the plan.</source>
        <translation>What should be moved is no longer in the plan.</translation>
    </message>
</context>
<context>
    <name>gelt::OwedModel</name>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Commitment, %1: %2. Responsible: %3. Due: %4.</source>
        <translation>Commitment, %1: %2. Responsible: %3. Due: %4.</translation>
    </message>
</context>
<context>
    <name>gelt::OwnWordsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>My dictionary</source>
        <translation>My dictionary</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>My words</translation>
    </message>
    <message>
        <source>Names, places and terms that the dictionary of the language does not have. They are kept on this computer and are right in every acta.</source>
        <translation>Names, places and terms that the dictionary of the language does not have. They are kept on this computer and are right in every acta.</translation>
    </message>
    <message>
        <source>&amp;Find or add a word:</source>
        <translation>&amp;Find or add a word:</translation>
    </message>
    <message>
        <source>Takes the selected words out (Delete)</source>
        <translation>Takes the selected words out (Delete)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>There are no words of yours yet</source>
        <translation>There are no words of yours yet</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n word(s)</source>
        <translation>
            <numerusform>%1 of %n word</numerusform>
            <numerusform>%1 of %n words</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes out again: %1</source>
        <translation>Takes out again: %1</translation>
    </message>
    <message>
        <source>Puts back: %1</source>
        <translation>Puts back: %1</translation>
    </message>
</context>
<context>
    <name>gelt::PagesView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>gelt::PasteDialog</name>
    <message>
        <source>Paste activities</source>
        <translation>Paste activities</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>No phase</translation>
    </message>
    <message>
        <source>&amp;Rows without a phase go under:</source>
        <translation>&amp;Rows without a phase go under:</translation>
    </message>
    <message>
        <source>&amp;Add to the plan</source>
        <translation>&amp;Add to the plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>No activity was found in what was copied. Say what the columns are, or copy the rows again.</source>
        <translation>No activity was found in what was copied. Say what the columns are, or copy the rows again.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n activity(ies)</source>
        <translation>
            <numerusform>Paste %n activity</numerusform>
            <numerusform>Paste %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be pasted: the plan is open read-only, shown at another cut-off or still being read.</source>
        <translation>Nothing can be pasted: the plan is open read-only, shown at another cut-off or still being read.</translation>
    </message>
</context>
<context>
    <name>gelt::Patience</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>gelt::PendingStrip</name>
    <message>
        <source>“%1” is not where it was: it was moved or deleted, or its disk was disconnected. Put it back and try again, or save to another file.</source>
        <translation>“%1” is not where it was: it was moved or deleted, or its disk was disconnected. Put it back and try again, or save to another file.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Save to another file…</source>
        <translation>&amp;Save to another file…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>Writes the change to the file, if it can be written now</source>
        <translation>Writes the change to the file, if it can be written now</translation>
    </message>
    <message>
        <source>Copies the whole plan with this change to another file and goes on there</source>
        <translation>Copies the whole plan with this change to another file and goes on there</translation>
    </message>
    <message>
        <source>Forgets the change; the plan stays as it was before it</source>
        <translation>Forgets the change; the plan stays as it was before it</translation>
    </message>
    <message>
        <source>Not saved: %1. %2</source>
        <extracomment>%1 is the change as an imperative (&quot;Change the responsible of activity 9&quot;), %2 a sentence that says why</extracomment>
        <translation>Not saved: %1. %2</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>Discard the change</translation>
    </message>
    <message>
        <source>“%1” was not saved and will be forgotten.</source>
        <translation>“%1” was not saved and will be forgotten.</translation>
    </message>
    <message>
        <source>The plan stays as it was before it.</source>
        <translation>The plan stays as it was before it.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>an edit within a list of edits; quotation marks only</extracomment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved: %1. %2</source>
        <translation>
            <numerusform>%n change not saved: %1. %2</numerusform>
            <numerusform>%n changes not saved: %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not saved and will be forgotten: %1.</source>
        <translation>
            <numerusform>%n change was not saved and will be forgotten: %1.</numerusform>
            <numerusform>%n changes were not saved and will be forgotten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan stays as it was before them.</source>
        <translation>The plan stays as it was before them.</translation>
    </message>
</context>
<context>
    <name>gelt::PeopleEdit</name>
    <message>
        <source>Type a name, a position or a unit; Enter or a comma takes the marked one, Backspace takes the last one out</source>
        <translation>Type a name, a position or a unit; Enter or a comma takes the marked one, Backspace takes the last one out</translation>
    </message>
    <message>
        <source>Nobody in the committee is called “%1”.</source>
        <translation>Nobody in the committee is called “%1”.</translation>
    </message>
    <message>
        <source>Add “%1” to the committee</source>
        <translation>Add “%1” to the committee</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(several values)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
</context>
<context>
    <name>gelt::PercentEdit</name>
    <message>
        <source>0 to 100</source>
        <translation>0 to 100</translation>
    </message>
</context>
<context>
    <name>gelt::PeriodModel</name>
    <message>
        <source>D</source>
        <extracomment>one or two letters for “Done” (cumplida)</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>DL</source>
        <extracomment>one or two letters for “Done late” (cumplida tarde)</extracomment>
        <translation>DL</translation>
    </message>
    <message>
        <source>P</source>
        <extracomment>one or two letters for “Pending” (pendiente)</extracomment>
        <translation>P</translation>
    </message>
    <message>
        <source>O</source>
        <extracomment>one or two letters for “Overdue” (vencida)</extracomment>
        <translation>O</translation>
    </message>
    <message>
        <source>NA</source>
        <extracomment>one or two letters for “Does not apply” (no aplica)</extracomment>
        <translation>NA</translation>
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
    <name>gelt::PeriodsTab</name>
    <message>
        <source>Register…</source>
        <translation>Register…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Entries of the period</source>
        <translation>Entries of the period</translation>
    </message>
    <message>
        <source>No period lies between the start and the end of this activity.</source>
        <translation>No period lies between the start and the end of this activity.</translation>
    </message>
    <message>
        <source>This activity has a single deadline; it has no periods.</source>
        <translation>This activity has a single deadline; it has no periods.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Select a period to see what was recorded of it.</source>
        <translation>Select a period to see what was recorded of it.</translation>
    </message>
    <message>
        <source>Register a follow-up of this period (Enter)</source>
        <translation>Register a follow-up of this period (Enter)</translation>
    </message>
    <message>
        <source>Take the selected entry back, with a reason</source>
        <translation>Take the selected entry back, with a reason</translation>
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
    <name>gelt::PersonChip</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (new)</translation>
    </message>
    <message>
        <source>%1
No longer active in the committee</source>
        <translation>%1
No longer active in the committee</translation>
    </message>
    <message>
        <source>%1, chosen; Delete takes it out</source>
        <translation>%1, chosen; Delete takes it out</translation>
    </message>
</context>
<context>
    <name>gelt::PersonChooser</name>
    <message>
        <source>Name or position</source>
        <translation>Name or position</translation>
    </message>
    <message>
        <source>Find a person by name or position</source>
        <translation>Find a person by name or position</translation>
    </message>
    <message>
        <source>Who registers</source>
        <translation>Who registers</translation>
    </message>
    <message>
        <source>Another person…</source>
        <translation>Another person…</translation>
    </message>
    <message>
        <source>Who registers?</source>
        <translation>Who registers?</translation>
    </message>
    <message>
        <source>Registers: %1</source>
        <translation>Registers: %1</translation>
    </message>
    <message>
        <source>Who registers? Nobody was chosen yet.</source>
        <translation>Who registers? Nobody was chosen yet.</translation>
    </message>
    <message>
        <source>Choose who works at this computer: their name goes into every entry</source>
        <translation>Choose who works at this computer: their name goes into every entry</translation>
    </message>
    <message>
        <source>%1 goes into every entry as who made it. Choose somebody else here.</source>
        <translation>%1 goes into every entry as who made it. Choose somebody else here.</translation>
    </message>
    <message>
        <source>%1 (member)</source>
        <translation>%1 (member)</translation>
    </message>
    <message>
        <source>Name of who works at this computer:</source>
        <translation>Name of who works at this computer:</translation>
    </message>
</context>
<context>
    <name>gelt::PhasesModel</name>
    <message>
        <source>suspended</source>
        <extracomment>beside the compliance of a phase all of whose activities are suspended</extracomment>
        <translation>suspended</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <extracomment>beside the compliance of a phase without activities that count</extracomment>
        <translation>nothing counted</translation>
    </message>
    <message>
        <source>not programmed yet</source>
        <extracomment>beside the compliance of a phase of which nothing should have been done by now</extracomment>
        <translation>not programmed yet</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a phase and why it has no figures</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: progress %2, programmed %3, compliance %4, %5.</source>
        <translation>%1: progress %2, programmed %3, compliance %4, %5.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
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
    <name>gelt::PlanActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activity</translation>
    </message>
    <message>
        <source>Adds an activity behind the chosen one (Ctrl+N)</source>
        <translation>Adds an activity behind the chosen one (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Report follow-up</source>
        <translation>&amp;Report follow-up</translation>
    </message>
    <message>
        <source>Reports progress on what is chosen, or a period of it as done</source>
        <translation>Reports progress on what is chosen, or a period of it as done</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Evidence</translation>
    </message>
    <message>
        <source>Attaches files or an address to the activity</source>
        <translation>Attaches files or an address to the activity</translation>
    </message>
    <message>
        <source>&amp;Why this figure?</source>
        <translation>&amp;Why this figure?</translation>
    </message>
    <message>
        <source>Shows where the figures come from</source>
        <translation>Shows where the figures come from</translation>
    </message>
    <message>
        <source>Ed&amp;it the cell</source>
        <translation>Ed&amp;it the cell</translation>
    </message>
    <message>
        <source>Changes the cell in place (F2)</source>
        <translation>Changes the cell in place (F2)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicate</translation>
    </message>
    <message>
        <source>Makes a copy without what was reported</source>
        <translation>Makes a copy without what was reported</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>De&amp;lete</translation>
    </message>
    <message>
        <source>Deletes the chosen activities; it can be undone</source>
        <translation>Deletes the chosen activities; it can be undone</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Moves the chosen activities past the one above</source>
        <translation>Moves the chosen activities past the one above</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Move d&amp;own</translation>
    </message>
    <message>
        <source>Moves the chosen activities past the one below</source>
        <translation>Moves the chosen activities past the one below</translation>
    </message>
    <message>
        <source>Mo&amp;ve to phase</source>
        <translation>Mo&amp;ve to phase</translation>
    </message>
    <message>
        <source>Add a p&amp;hase…</source>
        <translation>Add a p&amp;hase…</translation>
    </message>
    <message>
        <source>Adds a phase behind the others</source>
        <translation>Adds a phase behind the others</translation>
    </message>
    <message>
        <source>Re&amp;name the phase…</source>
        <translation>Re&amp;name the phase…</translation>
    </message>
    <message>
        <source>Gives the phase of the chosen row another name</source>
        <translation>Gives the phase of the chosen row another name</translation>
    </message>
    <message>
        <source>Delete the pha&amp;se</source>
        <translation>Delete the pha&amp;se</translation>
    </message>
    <message>
        <source>Deletes the phase; its activities then stand under no phase</source>
        <translation>Deletes the phase; its activities then stand under no phase</translation>
    </message>
    <message>
        <source>Move the phase up</source>
        <translation>Move the phase up</translation>
    </message>
    <message>
        <source>Moves the phase of the chosen row past the one above</source>
        <translation>Moves the phase of the chosen row past the one above</translation>
    </message>
    <message>
        <source>Move the phase down</source>
        <translation>Move the phase down</translation>
    </message>
    <message>
        <source>Moves the phase of the chosen row past the one below</source>
        <translation>Moves the phase of the chosen row past the one below</translation>
    </message>
    <message>
        <source>Cop&amp;y table</source>
        <translation>Cop&amp;y table</translation>
    </message>
    <message>
        <source>Copies the chosen rows, or all that are shown, for Excel or Word (Ctrl+C)</source>
        <translation>Copies the chosen rows, or all that are shown, for Excel or Word (Ctrl+C)</translation>
    </message>
    <message>
        <source>Pas&amp;te rows…</source>
        <translation>Pas&amp;te rows…</translation>
    </message>
    <message>
        <source>Adds the rows of a table copied in Excel or Word, after a preview (Ctrl+V)</source>
        <translation>Adds the rows of a table copied in Excel or Word, after a preview (Ctrl+V)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Compact rows</translation>
    </message>
    <message>
        <source>Shows each activity on one line</source>
        <translation>Shows each activity on one line</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>Colu&amp;mns…</translation>
    </message>
    <message>
        <source>Chooses the columns</source>
        <translation>Chooses the columns</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>Side &amp;panel</translation>
    </message>
    <message>
        <source>Shows or hides the chosen activity’s details (F4)</source>
        <translation>Shows or hides the chosen activity’s details (F4)</translation>
    </message>
</context>
<context>
    <name>gelt::PlanColumns</name>
    <message>
        <source>not interpreted</source>
        <translation>not interpreted</translation>
    </message>
    <message>
        <source>%1, extended</source>
        <translation>%1, extended</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>The activity’s number, given once</source>
        <translation>The activity’s number, given once</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Actualización de la página WEB</source>
        <translation>Actualización de la página WEB</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Who answers for it</translation>
    </message>
    <message>
        <source>Líder Comité</source>
        <translation>Líder Comité</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>The deadline as written, and what it means</source>
        <translation>The deadline as written, and what it means</translation>
    </message>
    <message>
        <source>Permanente actualización</source>
        <translation>Permanente actualización</translation>
    </message>
    <message>
        <source>Progr.</source>
        <translation>Progr.</translation>
    </message>
    <message>
        <source>Programmed: how much should be done at the cut-off</source>
        <translation>Programmed: how much should be done at the cut-off</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>How much is done at the cut-off; the stroke is what was programmed</source>
        <translation>How much is done at the cut-off; the stroke is what was programmed</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>How much of what was programmed is done</source>
        <translation>How much of what was programmed is done</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>How the activity stands at the cut-off</source>
        <translation>How the activity stands at the cut-off</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Ev.</source>
        <translation>Ev.</translation>
    </message>
    <message>
        <source>Pieces of evidence</source>
        <translation>Pieces of evidence</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What the plan says of it</source>
        <translation>What the plan says of it</translation>
    </message>
    <message>
        <source>Levantamiento de información sobre</source>
        <translation>Levantamiento de información sobre</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Supporting</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Who helps</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>What it counts for; 1 where nothing is said</source>
        <translation>What it counts for; 1 where nothing is said</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>What it should reach</source>
        <translation>What it should reach</translation>
    </message>
    <message>
        <source>2 talleres al año</source>
        <translation>2 talleres al año</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>Expected evidence</translation>
    </message>
    <message>
        <source>The product or evidence that the plan asks for</source>
        <translation>The product or evidence that the plan asks for</translation>
    </message>
    <message>
        <source>Acta y lista de asistencia</source>
        <translation>Acta y lista de asistencia</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>Last follow-up</translation>
    </message>
    <message>
        <source>The day of the last follow-up</source>
        <translation>The day of the last follow-up</translation>
    </message>
</context>
<context>
    <name>gelt::PlanDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>not programmed</source>
        <translation>not programmed</translation>
    </message>
    <message>
        <source>not progr.</source>
        <translation>not progr.</translation>
    </message>
</context>
<context>
    <name>gelt::PlanFiles</name>
    <message>
        <source>Open a plan</source>
        <translation>Open a plan</translation>
    </message>
    <message>
        <source>“%1” is open read-only: it may not be written there.</source>
        <translation>“%1” is open read-only: it may not be written there.</translation>
    </message>
    <message>
        <source>“%1” is open in this program already.</source>
        <translation>“%1” is open in this program already.</translation>
    </message>
    <message>
        <source>The plan is in use</source>
        <translation>The plan is in use</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Open read-only</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Take it over only if nobody works there, for example because that computer was switched off with the plan open. Two who write at the same time can damage the plan.</source>
        <translation>Take it over only if nobody works there, for example because that computer was switched off with the plan open. Two who write at the same time can damage the plan.</translation>
    </message>
    <message>
        <source>Its last sign of life is of %1. %2</source>
        <translation>Its last sign of life is of %1. %2</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>Do not open it</translation>
    </message>
    <message>
        <source>“%1” is damaged, and there are no backups of it in “%2”. Look for a copy on other disks or in the mail.</source>
        <translation>“%1” is damaged, and there are no backups of it in “%2”. Look for a copy on other disks or in the mail.</translation>
    </message>
    <message>
        <source>The plan is damaged</source>
        <translation>The plan is damaged</translation>
    </message>
    <message>
        <source>There are backups of it. The damaged file is kept whatever is chosen.</source>
        <translation>There are backups of it. The damaged file is kept whatever is chosen.</translation>
    </message>
    <message>
        <source>See the backups…</source>
        <translation>See the backups…</translation>
    </message>
    <message>
        <source>After an interruption</source>
        <translation>After an interruption</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>“%1” is not there any more, or its disk is not connected.</source>
        <translation>“%1” is not there any more, or its disk is not connected.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Make the plan</translation>
    </message>
    <message>
        <source>Plan GEL-T example</source>
        <translation>Plan GEL-T example</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>The example</translation>
    </message>
    <message>
        <source>There is an example from before in “%1”.</source>
        <translation>There is an example from before in “%1”.</translation>
    </message>
    <message>
        <source>It holds what was changed in it. A fresh one gets a name of its own.</source>
        <translation>It holds what was changed in it. A fresh one gets a name of its own.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Open that one</translation>
    </message>
    <message>
        <source>Make a fresh one</source>
        <translation>Make a fresh one</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Make the example</source>
        <translation>Make the example</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Import “%1”</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>“%1” was imported.</translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation>Save the plan as</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more, and only a part of it had been read. Restore a backup, or connect its disk again.</source>
        <translation>“%1” cannot be read any more, and only a part of it had been read. Restore a backup, or connect its disk again.</translation>
    </message>
    <message>
        <source>The plan cannot be read any more</source>
        <translation>The plan cannot be read any more</translation>
    </message>
    <message>
        <source>“%1” cannot be read: its disk was disconnected or it is damaged. What is on screen can still be saved.</source>
        <translation>“%1” cannot be read: its disk was disconnected or it is damaged. What is on screen can still be saved.</translation>
    </message>
    <message>
        <source>Without the files of evidence and the history of changes.</source>
        <translation>Without the files of evidence and the history of changes.</translation>
    </message>
    <message>
        <source>Save what is on screen</source>
        <translation>Save what is on screen</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <extracomment>name of a file: %1 is that of the plan</extracomment>
        <translation>%1, copy</translation>
    </message>
    <message>
        <source>Copy the plan as</source>
        <translation>Copy the plan as</translation>
    </message>
    <message>
        <source>Copied to “%1”.</source>
        <translation>Copied to “%1”.</translation>
    </message>
    <message>
        <source>Backup made: “%1”.</source>
        <translation>Backup made: “%1”.</translation>
    </message>
    <message>
        <source>“%1” written.</source>
        <translation>“%1” written.</translation>
    </message>
    <message>
        <source>The plan is open read-only, so it cannot be replaced here.</source>
        <translation>The plan is open read-only, so it cannot be replaced here.</translation>
    </message>
    <message>
        <source>Without the files of evidence and the history of changes. Not in it, and to be done again there: %1.</source>
        <translation>Without the files of evidence and the history of changes. Not in it, and to be done again there: %1.</translation>
    </message>
</context>
<context>
    <name>gelt::PlanPage</name>
    <message>
        <source>New activity</source>
        <translation>New activity</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n activity deleted. Ctrl+Z brings them back.</numerusform>
            <numerusform>%n activities deleted. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Add a phase</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>Name of the phase</translation>
    </message>
    <message>
        <source>Rename the phase</source>
        <translation>Rename the phase</translation>
    </message>
    <message>
        <source>Phase deleted; its activities stand under no phase. Ctrl+Z brings it back.</source>
        <translation>Phase deleted; its activities stand under no phase. Ctrl+Z brings it back.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) selected</source>
        <translation>
            <numerusform>%n activity selected</numerusform>
            <numerusform>%n activities selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::PlanProperties</name>
    <message>
        <source>The file is open to look at only: nothing can be changed.</source>
        <translation>The file is open to look at only: nothing can be changed.</translation>
    </message>
    <message>
        <source>The plan is shown as of another day or is still being read: nothing can be changed.</source>
        <translation>The plan is shown as of another day or is still being read: nothing can be changed.</translation>
    </message>
    <message>
        <source>Change the properties of the plan</source>
        <translation>Change the properties of the plan</translation>
    </message>
    <message>
        <source>Properties of the plan</source>
        <translation>Properties of the plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Measuring</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Business days</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>ACTA 001 of 15/06/2012</source>
        <translation>ACTA 001 of 15/06/2012</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation>&amp;First day:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Last day:</translation>
    </message>
    <message>
        <source>Deadlines that were read keep the days they were given when they were written; another period does not read them again.</source>
        <translation>Deadlines that were read keep the days they were given when they were written; another period does not read them again.</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Version:</translation>
    </message>
    <message>
        <source>&amp;Approved by:</source>
        <translation>&amp;Approved by:</translation>
    </message>
    <message>
        <source>&amp;Municipality:</source>
        <translation>&amp;Municipality:</translation>
    </message>
    <message>
        <source>&amp;Department:</source>
        <translation>&amp;Department:</translation>
    </message>
    <message>
        <source>N&amp;IT:</source>
        <translation>N&amp;IT:</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>Cate&amp;gory:</translation>
    </message>
    <message>
        <source>Coat of arms:</source>
        <translation>Coat of arms:</translation>
    </message>
    <message>
        <source>&amp;Green from:</source>
        <translation>&amp;Green from:</translation>
    </message>
    <message>
        <source>&amp;Yellow from:</source>
        <translation>&amp;Yellow from:</translation>
    </message>
    <message>
        <source>Below both the light is red. Reports that were issued keep the thresholds of their day.</source>
        <translation>Below both the light is red. Reports that were issued keep the thresholds of their day.</translation>
    </message>
    <message>
        <source>“Due soon” begins, &amp;days before:</source>
        <translation>“Due soon” begins, &amp;days before:</translation>
    </message>
    <message>
        <source>“&amp;Permanente” means:</source>
        <translation>“&amp;Permanente” means:</translation>
    </message>
    <message>
        <source>Holds for deadlines that are written from now on. Those of today keep the meaning that is stored with them; it is changed in each activity.</source>
        <translation>Holds for deadlines that are written from now on. Those of today keep the meaning that is stored with them; it is changed in each activity.</translation>
    </message>
    <message>
        <source>&amp;Saturday is a business day</source>
        <translation>&amp;Saturday is a business day</translation>
    </message>
    <message>
        <source>&amp;Move deadlines on days off to the next business day</source>
        <translation>&amp;Move deadlines on days off to the next business day</translation>
    </message>
    <message>
        <source>Local days off, besides the national holidays</source>
        <translation>Local days off, besides the national holidays</translation>
    </message>
    <message>
        <source>Otherwise deadlines stand as written, and the next business day is only shown. Where they are moved, every report says so in its method.</source>
        <translation>Otherwise deadlines stand as written, and the next business day is only shown. Where they are moved, every report says so in its method.</translation>
    </message>
</context>
<context>
    <name>gelt::PlanSentence</name>
    <message>
        <source>progress %1, compliance not programmed yet</source>
        <translation>progress %1, compliance not programmed yet</translation>
    </message>
    <message>
        <source>progress %1, compliance %2, %3</source>
        <translation>progress %1, compliance %2, %3</translation>
    </message>
    <message>
        <source>Activity %1, %2: %3, %4</source>
        <translation>Activity %1, %2: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n activity(ies): %2</source>
        <translation>
            <numerusform>%1, %n activity: %2</numerusform>
            <numerusform>%1, %n activities: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1

%2</source>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>Deadline: %1 (%2)</source>
        <translation>Deadline: %1 (%2)</translation>
    </message>
    <message>
        <source>%1
At first: %2</source>
        <translation>%1
At first: %2</translation>
    </message>
    <message>
        <source>Progress %1, programmed %2</source>
        <translation>Progress %1, programmed %2</translation>
    </message>
    <message>
        <source>Nothing was programmed by the cut-off, so there is nothing to comply with yet.</source>
        <translation>Nothing was programmed by the cut-off, so there is nothing to comply with yet.</translation>
    </message>
</context>
<context>
    <name>gelt::PlanTable</name>
    <message>
        <source>Action plan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>A click sorts within the phases; drag to move or resize; right click to choose columns</source>
        <translation>A click sorts within the phases; drag to move or resize; right click to choose columns</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Columns as at first</translation>
    </message>
    <message>
        <source>The plan has no activities. Ctrl+N adds one; File › Import brings those that there are.</source>
        <translation>The plan has no activities. Ctrl+N adds one; File › Import brings those that there are.</translation>
    </message>
    <message>
        <source>No activity meets the filters.</source>
        <translation>No activity meets the filters.</translation>
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
    <name>gelt::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>These choices hold on this computer. What belongs to the plan stands in its properties.</source>
        <translation>These choices hold on this computer. What belongs to the plan stands in its properties.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Who registers</source>
        <translation>Who registers</translation>
    </message>
    <message>
        <source>The name that goes into every entry made at this computer</source>
        <translation>The name that goes into every entry made at this computer</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Person:</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Look and language</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Compact &amp;rows: one line each</source>
        <translation>Compact &amp;rows: one line each</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Theme:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Remind once a day what is &amp;overdue and due soon</source>
        <translation>Remind once a day what is &amp;overdue and due soon</translation>
    </message>
    <message>
        <source>&amp;Start with the computer, beside the clock</source>
        <translation>&amp;Start with the computer, beside the clock</translation>
    </message>
</context>
<context>
    <name>gelt::Preview</name>
    <message>
        <source>Preview: %1</source>
        <translation>Preview: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Save as PDF…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Oficio</source>
        <extracomment>the Colombian paper of 216 × 330 mm</extracomment>
        <translation>Oficio</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Pap&amp;er:</source>
        <translation>Pap&amp;er:</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Fit page</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Size of the pages</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>gelt::PreviewPane</name>
    <message>
        <source>The acta as it is printed</source>
        <translation>The acta as it is printed</translation>
    </message>
    <message>
        <source>As it is printed</source>
        <translation>As it is printed</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Oficio</source>
        <translation>Oficio</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Size of the pages</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
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
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Cut-off %1</source>
        <translation>Cut-off %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Progress within the deadline</source>
        <translation>Progress within the deadline</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>Initial deadline</source>
        <translation>Initial deadline</translation>
    </message>
    <message>
        <source>Several occurrences</source>
        <translation>Several occurrences</translation>
    </message>
    <message>
        <source>D</source>
        <comment>done</comment>
        <extracomment>one letter in a cell of a table of periods: done in time</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>L</source>
        <comment>done late</comment>
        <extracomment>one letter in a cell of a table of periods: done, but late</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>P</source>
        <comment>pending</comment>
        <extracomment>one letter in a cell of a table of periods: pending</extracomment>
        <translation>P</translation>
    </message>
    <message>
        <source>O</source>
        <comment>overdue</comment>
        <extracomment>one letter in a cell of a table of periods: overdue</extracomment>
        <translation>O</translation>
    </message>
    <message>
        <source>The document was not written: it was cancelled.</source>
        <translation>The document was not written: it was cancelled.</translation>
    </message>
</context>
<context>
    <name>gelt::Printing</name>
    <message>
        <source>The pages could not be printed. Check the printer and try again.</source>
        <translation>The pages could not be printed. Check the printer and try again.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the pages. Check that it is on and connected, and try again.</source>
        <translation>The printer “%1” did not take the pages. Check that it is on and connected, and try again.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>This computer has no printer.</translation>
    </message>
    <message>
        <source>The pages can be saved as a PDF file, to be printed elsewhere.</source>
        <translation>The pages can be saved as a PDF file, to be printed elsewhere.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Printing was cancelled.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Writing the PDF…</translation>
    </message>
</context>
<context>
    <name>gelt::ProofList</name>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>File…</translation>
    </message>
    <message>
        <source>Choose files; they can also be dropped here</source>
        <translation>Choose files; they can also be dropped here</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Address…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Files that are evidence</source>
        <translation>Files that are evidence</translation>
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
    <name>gelt::ReadingDialog</name>
    <message>
        <source>What the deadline means</source>
        <translation>What the deadline means</translation>
    </message>
    <message>
        <source>Due on one day</source>
        <translation>Due on one day</translation>
    </message>
    <message>
        <source>From a day to a day, due on the last</source>
        <translation>From a day to a day, due on the last</translation>
    </message>
    <message>
        <source>Month by month until a day</source>
        <translation>Month by month until a day</translation>
    </message>
    <message>
        <source>Again and again, by periods</source>
        <translation>Again and again, by periods</translation>
    </message>
    <message>
        <source>The plan writes no deadline.</source>
        <translation>The plan writes no deadline.</translation>
    </message>
    <message>
        <source>The plan writes: “%1”.</source>
        <translation>The plan writes: “%1”.</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>&amp;Meaning:</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation>&amp;First day:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Last day:</translation>
    </message>
    <message>
        <source>&amp;Periodicity:</source>
        <translation>&amp;Periodicity:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Day:</translation>
    </message>
</context>
<context>
    <name>gelt::RecentModel</name>
    <message>
        <source>“%1” is not there any more, or its disk is not connected. The Delete key takes it out of the list.</source>
        <translation>“%1” is not there any more, or its disk is not connected. The Delete key takes it out of the list.</translation>
    </message>
    <message>
        <source>%1, not there any more, in %2</source>
        <translation>%1, not there any more, in %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>Not there any more: %1</translation>
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
    <name>gelt::RemindersPanel</name>
    <message>
        <source>&amp;Remind once a day, beside the clock, of what passed or comes up</source>
        <translation>&amp;Remind once a day, beside the clock, of what passed or comes up</translation>
    </message>
    <message>
        <source>&amp;Start when the computer session starts, without a window</source>
        <translation>&amp;Start when the computer session starts, without a window</translation>
    </message>
    <message>
        <source>While it reminds, closing the window leaves the program beside the clock; its menu there quits it.</source>
        <translation>While it reminds, closing the window leaves the program beside the clock; its menu there quits it.</translation>
    </message>
    <message>
        <source>This desktop shows no icons beside the clock, so the program cannot remind from there. On opening a plan it says all the same what waits.</source>
        <translation>This desktop shows no icons beside the clock, so the program cannot remind from there. On opening a plan it says all the same what waits.</translation>
    </message>
</context>
<context>
    <name>gelt::ReportOptions</name>
    <message>
        <source>Matrix of periods</source>
        <translation>Matrix of periods</translation>
    </message>
    <message>
        <source>Achievements, difficulties and challenges</source>
        <translation>Achievements, difficulties and challenges</translation>
    </message>
    <message>
        <source>Comparison with the decree</source>
        <extracomment>the minimum percentages that a national decree asks of municipalities</extracomment>
        <translation>Comparison with the decree</translation>
    </message>
    <message>
        <source>List of evidence and actas</source>
        <translation>List of evidence and actas</translation>
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
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>Expected evidence</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
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
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>gelt::ReportPreview</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The document as it is printed</source>
        <translation>The document as it is printed</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Search in the pages</source>
        <translation>Search in the pages</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Size of the pages</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Place before</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Lay out</translation>
    </message>
    <message>
        <source>Only the first pages are laid out.</source>
        <translation>Only the first pages are laid out.</translation>
    </message>
    <message>
        <source>The pages are not laid out as they are now.</source>
        <translation>The pages are not laid out as they are now.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Laying out the pages…</translation>
    </message>
    <message>
        <source>The pages are being laid out.</source>
        <translation>The pages are being laid out.</translation>
    </message>
    <message>
        <source>The pages are not laid out.</source>
        <translation>The pages are not laid out.</translation>
    </message>
    <message>
        <source>%1 of …</source>
        <translation>%1 of …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the first is the place that is shown, the second how many there are</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Not in the pages</source>
        <translation>Not in the pages</translation>
    </message>
</context>
<context>
    <name>gelt::Reporting</name>
    <message>
        <source>The activity is not in the plan, or was removed from it. Choose another.</source>
        <translation>The activity is not in the plan, or was removed from it. Choose another.</translation>
    </message>
    <message>
        <source>Activity %1 does not recur, so it has no occurrences. Report its progress in per cent.</source>
        <translation>Activity %1 does not recur, so it has no occurrences. Report its progress in per cent.</translation>
    </message>
    <message>
        <source>Activity %1 has no occurrence “%2”; they go from %3 to %4.</source>
        <translation>Activity %1 has no occurrence “%2”; they go from %3 to %4.</translation>
    </message>
    <message>
        <source>No activity was named. Say which one the report is about.</source>
        <translation>No activity was named. Say which one the report is about.</translation>
    </message>
    <message>
        <source>The evidence is not in the plan any more. Add it again.</source>
        <translation>The evidence is not in the plan any more. Add it again.</translation>
    </message>
    <message>
        <source>The evidence was unlinked in the meantime, so nothing was changed.</source>
        <translation>The evidence was unlinked in the meantime, so nothing was changed.</translation>
    </message>
    <message>
        <source>Evidence without a name was given. Name a file, or an address of the web.</source>
        <translation>Evidence without a name was given. Name a file, or an address of the web.</translation>
    </message>
    <message>
        <source>“%1” is no whole address of the web. Copy it again, without blanks.</source>
        <translation>“%1” is no whole address of the web. Copy it again, without blanks.</translation>
    </message>
</context>
<context>
    <name>gelt::ReportsPage</name>
    <message>
        <source>Shows this document</source>
        <translation>Shows this document</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Prints the document (Ctrl+P)</source>
        <translation>Prints the document (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>Writes the document as an archival PDF</source>
        <translation>Writes the document as an archival PDF</translation>
    </message>
    <message>
        <source>Save as &amp;Excel…</source>
        <translation>Save as &amp;Excel…</translation>
    </message>
    <message>
        <source>Writes the tables of the document as a spreadsheet (XLSX)</source>
        <translation>Writes the tables of the document as a spreadsheet (XLSX)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Save as &amp;CSV…</translation>
    </message>
    <message>
        <source>Writes the tables of the document as text that any spreadsheet reads</source>
        <translation>Writes the tables of the document as text that any spreadsheet reads</translation>
    </message>
    <message>
        <source>&amp;Issue report…</source>
        <translation>&amp;Issue report…</translation>
    </message>
    <message>
        <source>&amp;Achievements and challenges…</source>
        <translation>&amp;Achievements and challenges…</translation>
    </message>
    <message>
        <source>What people write for the annual report: texts, challenges, signatures</source>
        <translation>What people write for the annual report: texts, challenges, signatures</translation>
    </message>
    <message>
        <source>Thresholds and &amp;method…</source>
        <translation>Thresholds and &amp;method…</translation>
    </message>
    <message>
        <source>From which compliance on the light is green or yellow, and what days count</source>
        <translation>From which compliance on the light is green or yellow, and what days count</translation>
    </message>
    <message>
        <source>Phases in reports…</source>
        <translation>Phases in reports…</translation>
    </message>
    <message>
        <source>With what of a decree each phase is compared, and its short name on charts and slides</source>
        <translation>With what of a decree each phase is compared, and its short name on charts and slides</translation>
    </message>
    <message>
        <source>&amp;Search in the pages</source>
        <translation>&amp;Search in the pages</translation>
    </message>
    <message>
        <source>Looks for words in the pages (Ctrl+F)</source>
        <translation>Looks for words in the pages (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Open the issued report</source>
        <translation>&amp;Open the issued report</translation>
    </message>
    <message>
        <source>Opens the issued file that is chosen</source>
        <translation>Opens the issued file that is chosen</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of the issued report…</source>
        <translation>Save a cop&amp;y of the issued report…</translation>
    </message>
    <message>
        <source>Writes the issued file, byte for byte</source>
        <translation>Writes the issued file, byte for byte</translation>
    </message>
    <message>
        <source>Compare &amp;with now</source>
        <translation>Compare &amp;with now</translation>
    </message>
    <message>
        <source>Says which figures would be others now, and why</source>
        <translation>Says which figures would be others now, and why</translation>
    </message>
    <message>
        <source>Issued &amp;reports</source>
        <translation>Issued &amp;reports</translation>
    </message>
    <message>
        <source>Shows or hides the issued reports (F4)</source>
        <translation>Shows or hides the issued reports (F4)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written</source>
        <translation>Cancelled; nothing was written</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Writing the PDF…</translation>
    </message>
    <message>
        <source>“%1” was written</source>
        <translation>“%1” was written</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Save as Excel</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message numerus="yes">
        <source>The document has %n table(s). A CSV file holds one.</source>
        <translation>
            <numerusform>The document has %n table. A CSV file holds one.</numerusform>
            <numerusform>The document has %n tables. A CSV file holds one.</numerusform>
        </translation>
    </message>
    <message>
        <source>All, in a folder…</source>
        <translation>All, in a folder…</translation>
    </message>
    <message>
        <source>Only “%1”…</source>
        <translation>Only “%1”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Tables as text (*.csv)</translation>
    </message>
    <message>
        <source>Writing the spreadsheet…</source>
        <translation>Writing the spreadsheet…</translation>
    </message>
    <message>
        <source>Writing the tables…</source>
        <translation>Writing the tables…</translation>
    </message>
    <message>
        <source>The tables were written to “%1”</source>
        <translation>The tables were written to “%1”</translation>
    </message>
    <message>
        <source>Issue report</source>
        <translation>Issue report</translation>
    </message>
    <message>
        <source>“%1” is kept as it is now, with its date and hash.</source>
        <translation>“%1” is kept as it is now, with its date and hash.</translation>
    </message>
    <message numerus="yes">
        <source>Its cut-off is %1 and it has %n page(s). Issuing cannot be undone, and an issued report is never changed or deleted.</source>
        <translation>
            <numerusform>Its cut-off is %1 and it has %n page. Issuing cannot be undone, and an issued report is never changed or deleted.</numerusform>
            <numerusform>Its cut-off is %1 and it has %n pages. Issuing cannot be undone, and an issued report is never changed or deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Making the pages that are kept…</source>
        <translation>Making the pages that are kept…</translation>
    </message>
    <message>
        <source>Issue the report “%1”</source>
        <translation>Issue the report “%1”</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Issued: %1</translation>
    </message>
    <message>
        <source>No report is chosen.</source>
        <translation>No report is chosen.</translation>
    </message>
    <message>
        <source>No program of this computer opens PDF files. Save a copy and open it elsewhere.</source>
        <translation>No program of this computer opens PDF files. Save a copy and open it elsewhere.</translation>
    </message>
    <message>
        <source>Save a copy of the issued report</source>
        <translation>Save a copy of the issued report</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>button: a file of this kind</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Issue report…</source>
        <translation>Issue report…</translation>
    </message>
    <message>
        <source>Pages or issued reports</source>
        <translation>Pages or issued reports</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Issued reports</source>
        <translation>Issued reports</translation>
    </message>
    <message>
        <source>under no phase</source>
        <translation>under no phase</translation>
    </message>
    <message>
        <source>only: %1</source>
        <extracomment>says at the foot of a page which phases it shows</extracomment>
        <translation>only: %1</translation>
    </message>
    <message>
        <source>Issued reports (%1)</source>
        <translation>Issued reports (%1)</translation>
    </message>
    <message>
        <source>Keeps these pages as they are, with their date and hash; it cannot be undone</source>
        <translation>Keeps these pages as they are, with their date and hash; it cannot be undone</translation>
    </message>
    <message>
        <source>The file is open to look at only: nothing can be issued.</source>
        <translation>The file is open to look at only: nothing can be issued.</translation>
    </message>
    <message>
        <source>The plan is shown as of another day or is still being read: nothing can be issued.</source>
        <translation>The plan is shown as of another day or is still being read: nothing can be issued.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be replaced: another program may have it open. The hand-over is in “%2”.</source>
        <translation>“%1” could not be replaced: another program may have it open. The hand-over is in “%2”.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>Hand-over of %1</source>
        <translation>Hand-over of %1</translation>
    </message>
    <message>
        <source>Hand-overs (*.zip)</source>
        <translation>Hand-overs (*.zip)</translation>
    </message>
    <message>
        <source>Writing the hand-over…</source>
        <translation>Writing the hand-over…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was written: %n file(s).</source>
        <translation>
            <numerusform>“%1” was written: %n file.</numerusform>
            <numerusform>“%1” was written: %n files.</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of SHA256SUMS, for the acta of the hand-over:
%1</source>
        <translation>SHA-256 of SHA256SUMS, for the acta of the hand-over:
%1</translation>
    </message>
    <message>
        <source>The plan names these files without holding them: %1</source>
        <translation>The plan names these files without holding them: %1</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copy the hash</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Verify a hand-over</source>
        <translation>Verify a hand-over</translation>
    </message>
    <message>
        <source>Hand-overs (*.zip SHA256SUMS)</source>
        <translation>Hand-overs (*.zip SHA256SUMS)</translation>
    </message>
    <message>
        <source>Verifying the hand-over…</source>
        <translation>Verifying the hand-over…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is as it was handed over: %n file(s), each byte for byte.</source>
        <translation>
            <numerusform>“%1” is as it was handed over: %n file, each byte for byte.</numerusform>
            <numerusform>“%1” is as it was handed over: %n files, each byte for byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is NOT as it was handed over: %n problem(s).</source>
        <translation>
            <numerusform>“%1” is NOT as it was handed over: %n problem.</numerusform>
            <numerusform>“%1” is NOT as it was handed over: %n problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of SHA256SUMS:
%1</source>
        <translation>SHA-256 of SHA256SUMS:
%1</translation>
    </message>
    <message>
        <source>&amp;Hand-over (empalme)…</source>
        <translation>&amp;Hand-over (empalme)…</translation>
    </message>
    <message>
        <source>Writes everything for whoever comes next: plan, actas, reports, evidence and an index with their SHA-256</source>
        <translation>Writes everything for whoever comes next: plan, actas, reports, evidence and an index with their SHA-256</translation>
    </message>
    <message>
        <source>&amp;Verify a hand-over…</source>
        <translation>&amp;Verify a hand-over…</translation>
    </message>
    <message>
        <source>Proves byte by byte that a hand-over is as it was written</source>
        <translation>Proves byte by byte that a hand-over is as it was written</translation>
    </message>
    <message>
        <source>Reading what was known…</source>
        <translation>Reading what was known…</translation>
    </message>
    <message>
        <source>The pages say what was known on another day: nothing can be issued.</source>
        <translation>The pages say what was known on another day: nothing can be issued.</translation>
    </message>
</context>
<context>
    <name>gelt::RestoreDialog</name>
    <message>
        <source>As a &amp;new file</source>
        <translation>As a &amp;new file</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>There are no backups in “%1”.</source>
        <translation>There are no backups in “%1”.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>In the &amp;place of “%1”, which is kept as a backup</source>
        <translation>In the &amp;place of “%1”, which is kept as a backup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1, backup of %2</source>
        <extracomment>name of a file: %1 is that of the plan, %2 the moment of the backup</extracomment>
        <translation>%1, backup of %2</translation>
    </message>
    <message>
        <source>“%1” goes back to what it was %2.</source>
        <translation>“%1” goes back to what it was %2.</translation>
    </message>
    <message>
        <source>What was recorded since is not in it any more. The plan as it is now is kept beside it and can be restored in the same way.</source>
        <translation>What was recorded since is not in it any more. The plan as it is now is kept beside it and can be restored in the same way.</translation>
    </message>
    <message>
        <source>Go back to the backup</source>
        <translation>Go back to the backup</translation>
    </message>
    <message>
        <source>Leave the plan as it is</source>
        <translation>Leave the plan as it is</translation>
    </message>
</context>
<context>
    <name>gelt::ReviewPart</name>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Fulfilled</translation>
    </message>
    <message>
        <source>New date…</source>
        <translation>New date…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>There are no commitments to look at in this meeting.</source>
        <translation>There are no commitments to look at in this meeting.</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) to look at. They are printed by themselves.</source>
        <translation>
            <numerusform>%n commitment to look at. They are printed by themselves.</numerusform>
            <numerusform>%n commitments to look at. They are printed by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::RollEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Who came instead</source>
        <translation>Who came instead</translation>
    </message>
    <message>
        <source>Position of who came instead</source>
        <translation>Position of who came instead</translation>
    </message>
    <message>
        <source>How the delegate is accredited</source>
        <translation>How the delegate is accredited</translation>
    </message>
    <message>
        <source>Excuse or remark</source>
        <translation>Excuse or remark</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as hh:mm.</source>
        <translation>“%1” is not a time. Write it as hh:mm.</translation>
    </message>
</context>
<context>
    <name>gelt::SaveState</name>
    <message>
        <source>today %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>yesterday %1</translation>
    </message>
    <message>
        <source>Open for editing</source>
        <translation>Open for editing</translation>
    </message>
    <message>
        <source>Nobody holds the file any more: it can be edited here</source>
        <translation>Nobody holds the file any more: it can be edited here</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Everything is saved</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Read-only: it has been open on %1 since %2</source>
        <translation>Read-only: it has been open on %1 since %2</translation>
    </message>
    <message>
        <source>Read-only: %1 has had it open on %2 since %3</source>
        <translation>Read-only: %1 has had it open on %2 since %3</translation>
    </message>
    <message>
        <source>Read-only: the file is not there any more</source>
        <translation>Read-only: the file is not there any more</translation>
    </message>
    <message>
        <source>Read-only: somebody has it open</source>
        <translation>Read-only: somebody has it open</translation>
    </message>
    <message>
        <source>Read-only: the file may not be written</source>
        <translation>Read-only: the file may not be written</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Backup: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>No backup today</source>
        <translation>No backup today</translation>
    </message>
</context>
<context>
    <name>gelt::Saving</name>
    <message>
        <source>%1, damaged %2</source>
        <extracomment>name of a file: %1 is that of the plan, %2 the moment in which it was set aside</extracomment>
        <translation>%1, damaged %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved aside. Check that its folder may be written, or restore to a new file.</source>
        <translation>“%1” could not be moved aside. Check that its folder may be written, or restore to a new file.</translation>
    </message>
    <message>
        <source>“%1” cannot be replaced because a change to it was interrupted and never completed. Choose another name.</source>
        <translation>“%1” cannot be replaced because a change to it was interrupted and never completed. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” could not be replaced. Check that the folder may be written, or choose another name.</source>
        <translation>“%1” could not be replaced. Check that the folder may be written, or choose another name.</translation>
    </message>
    <message>
        <source>“%1” is the plan that is open. Choose another name for the copy.</source>
        <translation>“%1” is the plan that is open. Choose another name for the copy.</translation>
    </message>
    <message>
        <source>“%1” is not a file and cannot be written over. Choose another name.</source>
        <translation>“%1” is not a file and cannot be written over. Choose another name.</translation>
    </message>
    <message>
        <source>Save what was on screen</source>
        <translation>Save what was on screen</translation>
    </message>
</context>
<context>
    <name>gelt::ScheduleLegend</name>
    <message>
        <source>Progress within the deadline</source>
        <translation>Progress within the deadline</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>Initial deadline</source>
        <translation>Initial deadline</translation>
    </message>
</context>
<context>
    <name>gelt::SchedulePage</name>
    <message>
        <source>Scale of the time line</source>
        <translation>Scale of the time line</translation>
    </message>
    <message>
        <source>Scale of the time line (Ctrl+wheel, Ctrl++, Ctrl+−)</source>
        <translation>Scale of the time line (Ctrl+wheel, Ctrl++, Ctrl+−)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quarters</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Show more time (Ctrl+−)</source>
        <translation>Show more time (Ctrl+−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Show less time, larger (Ctrl++)</source>
        <translation>Show less time, larger (Ctrl++)</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Go to today</translation>
    </message>
    <message>
        <source>Scroll the time line to today</source>
        <translation>Scroll the time line to today</translation>
    </message>
    <message>
        <source>Go to the cut-off</source>
        <translation>Go to the cut-off</translation>
    </message>
    <message>
        <source>Scroll the time line to the cut-off date</source>
        <translation>Scroll the time line to the cut-off date</translation>
    </message>
    <message>
        <source>Open in the action plan</source>
        <translation>Open in the action plan</translation>
    </message>
    <message>
        <source>Go to the activity in the action plan (Enter)</source>
        <translation>Go to the activity in the action plan (Enter)</translation>
    </message>
    <message>
        <source>Expand all phases</source>
        <translation>Expand all phases</translation>
    </message>
    <message>
        <source>Show the activities of all phases</source>
        <translation>Show the activities of all phases</translation>
    </message>
    <message>
        <source>Collapse all phases</source>
        <translation>Collapse all phases</translation>
    </message>
    <message>
        <source>Hide the activities of all phases</source>
        <translation>Hide the activities of all phases</translation>
    </message>
    <message>
        <source>Widen the names</source>
        <translation>Widen the names</translation>
    </message>
    <message>
        <source>Give the names more room (Ctrl+Shift+Right)</source>
        <translation>Give the names more room (Ctrl+Shift+Right)</translation>
    </message>
    <message>
        <source>Narrow the names</source>
        <translation>Narrow the names</translation>
    </message>
    <message>
        <source>Give the names less room (Ctrl+Shift+Left)</source>
        <translation>Give the names less room (Ctrl+Shift+Left)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Preview the schedule and print it (Ctrl+Shift+P)</source>
        <translation>Preview the schedule and print it (Ctrl+Shift+P)</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activity(ies)</source>
        <translation>
            <numerusform>%1 of %n activity</numerusform>
            <numerusform>%1 of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied what the line says</source>
        <translation>Copied what the line says</translation>
    </message>
    <message>
        <source>The filter hides this activity.</source>
        <translation>The filter hides this activity.</translation>
    </message>
    <message>
        <source>Today lies outside the days of the plan.</source>
        <translation>Today lies outside the days of the plan.</translation>
    </message>
</context>
<context>
    <name>gelt::ScheduleView</name>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>Cut-off %1</source>
        <translation>Cut-off %1</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>No activity matches the filters.</source>
        <translation>No activity matches the filters.</translation>
    </message>
    <message>
        <source>The plan has no activities. They are added on the page “Action plan” (Ctrl+2).</source>
        <translation>The plan has no activities. They are added on the page “Action plan” (Ctrl+2).</translation>
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
    <name>gelt::SearchModel</name>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; another word narrows it down</source>
        <translation>
            <numerusform>and %n more; another word narrows it down</numerusform>
            <numerusform>and %n more; another word narrows it down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity %1, %2</source>
        <translation>Activity %1, %2</translation>
    </message>
    <message>
        <source>period %1</source>
        <translation>period %1</translation>
    </message>
    <message>
        <source>not active</source>
        <extracomment>beside somebody of the committee</extracomment>
        <translation>not active</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n found</source>
        <translation>
            <numerusform>%1: %n found</numerusform>
            <numerusform>%1: %n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity %1. %2</source>
        <translation>Activity %1. %2</translation>
    </message>
    <message>
        <source>Follow-up: %1. %2</source>
        <translation>Follow-up: %1. %2</translation>
    </message>
    <message>
        <source>Person: %1. %2</source>
        <translation>Person: %1. %2</translation>
    </message>
    <message>
        <source>Evidence %1. %2</source>
        <translation>Evidence %1. %2</translation>
    </message>
    <message>
        <source>Actas</source>
        <translation>Actas</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Acta: %1. %2</source>
        <translation>Acta: %1. %2</translation>
    </message>
    <message>
        <source>Commitment: %1. %2</source>
        <translation>Commitment: %1. %2</translation>
    </message>
</context>
<context>
    <name>gelt::SearchPopup</name>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Search activities, follow-ups, evidence, actas, commitments and people</source>
        <translation>Search activities, follow-ups, evidence, actas, commitments and people</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>The rest of the plan is still being read: there may be more.</source>
        <translation>The rest of the plan is still being read: there may be more.</translation>
    </message>
    <message>
        <source>Follow-ups and evidence are still being read: there may be more.</source>
        <translation>Follow-ups and evidence are still being read: there may be more.</translation>
    </message>
    <message>
        <source>Up and down choose, Enter opens, Esc closes. Accents, case and hyphens do not matter.</source>
        <translation>Up and down choose, Enter opens, Esc closes. Accents, case and hyphens do not matter.</translation>
    </message>
    <message>
        <source>Nothing in the plan holds “%1”.</source>
        <translation>Nothing in the plan holds “%1”.</translation>
    </message>
</context>
<context>
    <name>gelt::Section</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>gelt::Session</name>
    <message>
        <source>The plan is still being read. Wait a moment and try again.</source>
        <translation>The plan is still being read. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>The plan is shown as it was at another cut-off, so nothing can be changed. Go back to today first.</source>
        <translation>The plan is shown as it was at another cut-off, so nothing can be changed. Go back to today first.</translation>
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
    <name>gelt::SheetNames</name>
    <message>
        <source>Table</source>
        <extracomment>name of a sheet that has no other</extracomment>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>gelt::SheetText</name>
    <message>
        <source>[cut here: a cell holds no more; the plan has the whole text]</source>
        <extracomment>at the end of a cell of a spreadsheet that could not hold its text</extracomment>
        <translation>[cut here: a cell holds no more; the plan has the whole text]</translation>
    </message>
</context>
<context>
    <name>gelt::ShortcutsDialog</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>How to</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Report a follow-up</source>
        <translation>Report a follow-up</translation>
    </message>
    <message>
        <source>Choose the activity in the action plan.</source>
        <translation>Choose the activity in the action plan.</translation>
    </message>
    <message>
        <source>Press Ctrl+Return, or “Report follow-up”.</source>
        <translation>Press Ctrl+Return, or “Report follow-up”.</translation>
    </message>
    <message>
        <source>Say the day it speaks of and the progress, or which period was done. A note may be all there is.</source>
        <translation>Say the day it speaks of and the progress, or which period was done. A note may be all there is.</translation>
    </message>
    <message>
        <source>A wrong follow-up is voided with a reason; it stays in the history.</source>
        <translation>A wrong follow-up is voided with a reason; it stays in the history.</translation>
    </message>
    <message>
        <source>Extend a deadline</source>
        <translation>Extend a deadline</translation>
    </message>
    <message>
        <source>Edit the deadline of the activity.</source>
        <translation>Edit the deadline of the activity.</translation>
    </message>
    <message>
        <source>Say that it is an extension, not a correction: the day of the decision, the reason and the acta.</source>
        <translation>Say that it is an extension, not a correction: the day of the decision, the reason and the acta.</translation>
    </message>
    <message>
        <source>The first deadline stays; reports show both.</source>
        <translation>The first deadline stays; reports show both.</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Attach evidence</translation>
    </message>
    <message>
        <source>Drop a file on the activity, or press Ctrl+E.</source>
        <translation>Drop a file on the activity, or press Ctrl+E.</translation>
    </message>
    <message>
        <source>Say what it is and whether it is public or reserved.</source>
        <translation>Say what it is and whether it is public or reserved.</translation>
    </message>
    <message>
        <source>The file is kept within the plan, so that it goes wherever the plan goes.</source>
        <translation>The file is kept within the plan, so that it goes wherever the plan goes.</translation>
    </message>
    <message>
        <source>Look at another day</source>
        <translation>Look at another day</translation>
    </message>
    <message>
        <source>Press Ctrl+T and choose the cut-off.</source>
        <translation>Press Ctrl+T and choose the cut-off.</translation>
    </message>
    <message>
        <source>Every page shows the figures of that day; nothing can be changed meanwhile.</source>
        <translation>Every page shows the figures of that day; nothing can be changed meanwhile.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T goes back to today.</source>
        <translation>Ctrl+Shift+T goes back to today.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Choose “Restore a backup” in the File menu.</source>
        <translation>Choose “Restore a backup” in the File menu.</translation>
    </message>
    <message>
        <source>Choose a copy by its day and hour.</source>
        <translation>Choose a copy by its day and hour.</translation>
    </message>
    <message>
        <source>It is opened as a file of its own; the plan of now stays where it is.</source>
        <translation>It is opened as a file of its own; the plan of now stays where it is.</translation>
    </message>
    <message>
        <source>How the main things are done</source>
        <translation>How the main things are done</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>Actions and keys</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Find an action or a key</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions and their keys</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>No action matches.</translation>
    </message>
</context>
<context>
    <name>gelt::SidePanel</name>
    <message>
        <source>&amp;Report follow-up</source>
        <translation>&amp;Report follow-up</translation>
    </message>
    <message>
        <source>Ev&amp;idence</source>
        <translation>Ev&amp;idence</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>%1 · progress %2 · compliance %3</source>
        <translation>%1 · progress %2 · compliance %3</translation>
    </message>
    <message>
        <source>Activity %1 · %2</source>
        <translation>Activity %1 · %2</translation>
    </message>
    <message>
        <source>No activity is chosen</source>
        <translation>No activity is chosen</translation>
    </message>
    <message>
        <source>What is changed here changes in all of them</source>
        <translation>What is changed here changes in all of them</translation>
    </message>
    <message>
        <source>Choose one in the table to see its details</source>
        <translation>Choose one in the table to see its details</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activities</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::Speller</name>
    <message>
        <source>No Spanish dictionary is installed, so spelling is not checked; everything else works. On Debian and Ubuntu the package “hunspell-es” has it.</source>
        <translation>No Spanish dictionary is installed, so spelling is not checked; everything else works. On Debian and Ubuntu the package “hunspell-es” has it.</translation>
    </message>
    <message>
        <source>The dictionary of own words “%1” cannot be written.</source>
        <translation>The dictionary of own words “%1” cannot be written.</translation>
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
    <message>
        <source>“%1” cannot be opened. Check that its folder exists and may be written, and that the disk has room.</source>
        <translation>“%1” cannot be opened. Check that its folder exists and may be written, and that the disk has room.</translation>
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
    <name>gelt::StateLegend</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 letters, %2 word of a state, %3 how many: O Overdue 2</extracomment>
        <translation>%1 %2 %3</translation>
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
</context>
<context>
    <name>gelt::StatusDialog</name>
    <message>
        <source>no end</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>number, or none</source>
        <translation>number, or none</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>&amp;Status:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;From:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;To:</translation>
    </message>
    <message>
        <source>Replaced &amp;by:</source>
        <translation>Replaced &amp;by:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reason:</translation>
    </message>
    <message>
        <source>While it holds, the activity is left out of the percentages.</source>
        <translation>While it holds, the activity is left out of the percentages.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>There is no activity “%1”. Write the number of one, or none.</source>
        <translation>There is no activity “%1”. Write the number of one, or none.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Write the reason.</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Set the status</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>gelt::Structure</name>
    <message>
        <source>Activity %1 is no longer in the plan.</source>
        <translation>Activity %1 is no longer in the plan.</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Add an activity</translation>
    </message>
    <message>
        <source>Duplicate activity %1</source>
        <translation>Duplicate activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n activities</source>
        <translation>
            <numerusform>Duplicate %n activities</numerusform>
            <numerusform>Duplicate %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete activity %1</source>
        <translation>Delete activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n activities</source>
        <translation>
            <numerusform>Delete %n activities</numerusform>
            <numerusform>Delete %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Move activity %1</source>
        <translation>Move activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n activities</source>
        <translation>
            <numerusform>Move %n activities</numerusform>
            <numerusform>Move %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Report on activity %1</source>
        <translation>Report on activity %1</translation>
    </message>
    <message>
        <source>Add the phase “%1”</source>
        <translation>Add the phase “%1”</translation>
    </message>
    <message>
        <source>Rename the phase “%1”</source>
        <translation>Rename the phase “%1”</translation>
    </message>
    <message>
        <source>Change the weight of the phase “%1”</source>
        <translation>Change the weight of the phase “%1”</translation>
    </message>
    <message>
        <source>Delete the phase “%1”</source>
        <translation>Delete the phase “%1”</translation>
    </message>
    <message>
        <source>Move the phase “%1”</source>
        <translation>Move the phase “%1”</translation>
    </message>
</context>
<context>
    <name>gelt::StyleHints</name>
    <message>
        <source>Minutes tell what happened: “%1” rather than “%2”.</source>
        <translation>Minutes tell what happened: “%1” rather than “%2”.</translation>
    </message>
    <message>
        <source>A paragraph of minutes reads better when it does not begin with a gerund (“%1”).</source>
        <translation>A paragraph of minutes reads better when it does not begin with a gerund (“%1”).</translation>
    </message>
</context>
<context>
    <name>gelt::SummaryStrip</name>
    <message>
        <source>See what falls due</source>
        <translation>See what falls due</translation>
    </message>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Close this notice (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Close this notice</translation>
    </message>
</context>
<context>
    <name>gelt::SystemTrayIcon</name>
    <message>
        <source>Open Plan GEL-T</source>
        <translation>Open Plan GEL-T</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>gelt::TableMenu</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>Insert row &amp;above</source>
        <translation>Insert row &amp;above</translation>
    </message>
    <message>
        <source>Insert row &amp;below</source>
        <translation>Insert row &amp;below</translation>
    </message>
    <message>
        <source>Insert column to the &amp;left</source>
        <translation>Insert column to the &amp;left</translation>
    </message>
    <message>
        <source>Insert column to the &amp;right</source>
        <translation>Insert column to the &amp;right</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Remove column</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>Remove table</translation>
    </message>
</context>
<context>
    <name>gelt::Tables</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Period fulfilled</source>
        <translation>Period fulfilled</translation>
    </message>
    <message>
        <source>Period does not apply</source>
        <translation>Period does not apply</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <source>Recorded on</source>
        <extracomment>column header: the day on which an entry was written down</extracomment>
        <translation>Recorded on</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <extracomment>column header: the person who wrote an entry down</extracomment>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Voided on</source>
        <extracomment>column header: the day on which an entry was taken back</extracomment>
        <translation>Voided on</translation>
    </message>
    <message>
        <source>Why it was voided</source>
        <translation>Why it was voided</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>column header: what kind of entry of a log it is</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>column header: why a period does not apply</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>name of a table</extracomment>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <extracomment>name of a table</extracomment>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>First deadline</source>
        <translation>First deadline</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>New deadline</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>column header: the due day after later decisions</extracomment>
        <translation>Due</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Extensions</source>
        <extracomment>name of a table: later deadlines (prórrogas)</extracomment>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>column header: the first day</extracomment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>column header: the last day</extracomment>
        <translation>To</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <extracomment>column header: the number of the activity that replaces this one</extracomment>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Statuses</source>
        <extracomment>name of a table: activities suspended, replaced or left out</extracomment>
        <translation>Statuses</translation>
    </message>
    <message>
        <source>(no number)</source>
        <extracomment>instead of the number of an acta that has none yet</extracomment>
        <translation>(no number)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Began</source>
        <extracomment>column header: when a meeting began</extracomment>
        <translation>Began</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>column header: when a meeting ended</extracomment>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Members with vote</source>
        <translation>Members with vote</translation>
    </message>
    <message>
        <source>Needed for quorum</source>
        <extracomment>column header: how many members must be there</extracomment>
        <translation>Needed for quorum</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>column header: how many members were there</extracomment>
        <translation>Present</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Commitments</source>
        <extracomment>name of a table</extracomment>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Annulled on</source>
        <translation>Annulled on</translation>
    </message>
    <message>
        <source>Why it was annulled</source>
        <translation>Why it was annulled</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>Date of the meeting</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Due as agreed</source>
        <extracomment>column header: the due day that the meeting agreed on</extracomment>
        <translation>Due as agreed</translation>
    </message>
    <message>
        <source>Done on</source>
        <extracomment>column header: the day on which a commitment was fulfilled</extracomment>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Last report</source>
        <extracomment>column header: what was reported last</extracomment>
        <translation>Last report</translation>
    </message>
    <message>
        <source>Committee</source>
        <extracomment>name of a table</extracomment>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>In the committee</source>
        <extracomment>column header: what somebody is in the committee: chair, secretary</extracomment>
        <translation>In the committee</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Delegate</source>
        <extracomment>column header: who stands in for a member</extracomment>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>name of a table</extracomment>
        <translation>People</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>column header: an office of the administration (dependencia)</extracomment>
        <translation>Unit</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>column header: whether somebody is offered for new work</extracomment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Actas</source>
        <extracomment>name of a table</extracomment>
        <translation>Actas</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>column header: how many activities enter the figures</extracomment>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Traffic light</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Whole plan</translation>
    </message>
    <message>
        <source>(no phase)</source>
        <translation>(no phase)</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>name of a table</extracomment>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Periods</source>
        <extracomment>name of a table: the periods of recurring activities</extracomment>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Fulfilled on</source>
        <extracomment>column header: the day on which a period was fulfilled</extracomment>
        <translation>Fulfilled on</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Date of the fact</source>
        <translation>Date of the fact</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>Seen on</source>
        <extracomment>column header: the day on which a web address was seen</extracomment>
        <translation>Seen on</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Challenges</source>
        <extracomment>name of a table</extracomment>
        <translation>Challenges</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>column header: a year (vigencia) of the plan</extracomment>
        <translation>Year</translation>
    </message>
    <message>
        <source>Whose</source>
        <extracomment>column header: whose challenge it is</extracomment>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Who does what</translation>
    </message>
    <message>
        <source>By when</source>
        <extracomment>column header: by when, as written</extracomment>
        <translation>By when</translation>
    </message>
    <message>
        <source>NA</source>
        <extracomment>a compliance that does not exist, because nothing was planned yet: &quot;NA&quot;</extracomment>
        <translation>NA</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>gelt::TargetEdit</name>
    <message>
        <source>Counted as %1 %2.</source>
        <translation>Counted as %1 %2.</translation>
    </message>
</context>
<context>
    <name>gelt::TextField</name>
    <message>
        <source>(several values)</source>
        <translation>(several values)</translation>
    </message>
</context>
<context>
    <name>gelt::TimeEdit</name>
    <message>
        <source>A time of 24 hours as hh:mm; “8” is 08:00</source>
        <translation>A time of 24 hours as hh:mm; “8” is 08:00</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as hh:mm.</source>
        <translation>“%1” is not a time. Write it as hh:mm.</translation>
    </message>
</context>
<context>
    <name>gelt::TotalRow</name>
    <message>
        <source>Shows where the figures of the plan come from</source>
        <translation>Shows where the figures of the plan come from</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Whole plan</translation>
    </message>
    <message>
        <source>The rest of the plan is being read…</source>
        <translation>The rest of the plan is being read…</translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n counted</numerusform>
            <numerusform>%n counted</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n suspended apart</source>
        <translation>
            <numerusform>%n suspended apart</numerusform>
            <numerusform>%n suspended apart</numerusform>
        </translation>
    </message>
    <message>
        <source> · year %1 </source>
        <translation> · year %1 </translation>
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
    <name>gelt::Tray</name>
    <message>
        <source>%1 — Plan GEL-T</source>
        <extracomment>the window&apos;s title: the name of the plan that is open</extracomment>
        <translation>%1 — Plan GEL-T</translation>
    </message>
</context>
<context>
    <name>gelt::Value</name>
    <message>
        <source>Somebody else changed this in the meantime. Escape shows what it says now.</source>
        <translation>Somebody else changed this in the meantime. Escape shows what it says now.</translation>
    </message>
</context>
<context>
    <name>gelt::VoidDialog</name>
    <message>
        <source>Void a follow-up</source>
        <translation>Void a follow-up</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Activity %1, %2: %3</source>
        <translation>Activity %1, %2: %3</translation>
    </message>
    <message>
        <source>The entry stays in the log, struck through, and counts no longer.</source>
        <translation>The entry stays in the log, struck through, and counts no longer.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reason:</translation>
    </message>
    <message>
        <source>&amp;Decided on:</source>
        <translation>&amp;Decided on:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Say why the entry is taken back.</source>
        <translation>Say why the entry is taken back.</translation>
    </message>
    <message>
        <source>Void a follow-up of activity %1</source>
        <translation>Void a follow-up of activity %1</translation>
    </message>
    <message numerus="yes">
        <source>Void %n follow-ups of activity %1</source>
        <translation>
            <numerusform>Void %n follow-ups of activity %1</numerusform>
            <numerusform>Void %n follow-ups of activity %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::WeightEdit</name>
    <message>
        <source>not weighted</source>
        <translation>not weighted</translation>
    </message>
</context>
<context>
    <name>gelt::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Action plan, minutes and commitments of the Online Government committee.</source>
        <translation>Action plan, minutes and commitments of the Online Government committee.</translation>
    </message>
    <message>
        <source>Import the plan there is already</source>
        <translation>Import the plan there is already</translation>
    </message>
    <message>
        <source>From Word, Excel, LibreOffice or text. How each row was understood is shown before anything is saved.</source>
        <translation>From Word, Excel, LibreOffice or text. How each row was understood is shown before anything is saved.</translation>
    </message>
    <message>
        <source>Make a plan from the GEL-T template</source>
        <translation>Make a plan from the GEL-T template</translation>
    </message>
    <message>
        <source>Phases and activities of the GEL-T Manual version 3.0, to be adjusted to the municipality.</source>
        <translation>Phases and activities of the GEL-T Manual version 3.0, to be adjusted to the municipality.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Open a plan</translation>
    </message>
    <message>
        <source>A .gelt file of this computer, a USB stick or the network.</source>
        <translation>A .gelt file of this computer, a USB stick or the network.</translation>
    </message>
    <message>
        <source>See the example</source>
        <translation>See the example</translation>
    </message>
    <message>
        <source>A plan of 2012–2015 with follow-ups and people. It can be changed without risk.</source>
        <translation>A plan of 2012–2015 with follow-ups and people. It can be changed without risk.</translation>
    </message>
    <message>
        <source>A file can also be dropped here</source>
        <translation>A file can also be dropped here</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Recent plans</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Take out of the list</translation>
    </message>
    <message>
        <source>No plan has been opened on this computer yet.</source>
        <translation>No plan has been opened on this computer yet.</translation>
    </message>
    <message>
        <source>The next ones will stand in this list.</source>
        <translation>The next ones will stand in this list.</translation>
    </message>
    <message>
        <source>Name or position</source>
        <translation>Name or position</translation>
    </message>
    <message>
        <source>It stands with every follow-up and every minutes. It can be changed at any time in the bar at the bottom.</source>
        <translation>It stands with every follow-up and every minutes. It can be changed at any time in the bar at the bottom.</translation>
    </message>
    <message>
        <source>How it is saved</source>
        <translation>How it is saved</translation>
    </message>
    <message>
        <source>A plan is a single file. It is copied to a USB stick or sent by mail whole.</source>
        <translation>A plan is a single file. It is copied to a USB stick or sent by mail whole.</translation>
    </message>
    <message>
        <source>Every change is saved at once, and there are automatic backups.</source>
        <translation>Every change is saved at once, and there are automatic backups.</translation>
    </message>
    <message>
        <source>It works without the internet. It asks for no account and sends no data.</source>
        <translation>It works without the internet. It asks for no account and sends no data.</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recent</translation>
    </message>
    <message>
        <source>&amp;Who records at this computer?</source>
        <translation>&amp;Who records at this computer?</translation>
    </message>
</context>
<context>
    <name>gelt::WhyDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>gelt::WhyPanel</name>
    <message>
        <source>Parts of the figure</source>
        <translation>Parts of the figure</translation>
    </message>
    <message>
        <source>Enter or a double click shows the activity</source>
        <translation>Enter or a double click shows the activity</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Programmed</source>
        <translation>Programmed</translation>
    </message>
    <message>
        <source>Compliance of %1</source>
        <translation>Compliance of %1</translation>
    </message>
    <message>
        <source>The activity is not in the plan any more.</source>
        <translation>The activity is not in the plan any more.</translation>
    </message>
</context>
<context>
    <name>gelt::WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;New plan…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Open the e&amp;xample</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Save as…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Save a &amp;copy…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restore a &amp;backup…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Activities as &amp;table (CSV)…</source>
        <translation>Activities as &amp;table (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Everything (JSON)…</source>
        <translation>&amp;Everything (JSON)…</translation>
    </message>
    <message>
        <source>Plan proper&amp;ties…</source>
        <translation>Plan proper&amp;ties…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferences…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Print pre&amp;view</source>
        <translation>Print pre&amp;view</translation>
    </message>
    <message>
        <source>C&amp;lose the plan</source>
        <translation>C&amp;lose the plan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Filter this page</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Search everything…</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Home</translation>
    </message>
    <message>
        <source>&amp;Action plan</source>
        <translation>&amp;Action plan</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Schedule</translation>
    </message>
    <message>
        <source>&amp;Committee</source>
        <translation>&amp;Committee</translation>
    </message>
    <message>
        <source>Cut-o&amp;ff…</source>
        <translation>Cut-o&amp;ff…</translation>
    </message>
    <message>
        <source>&amp;Back to today</source>
        <translation>&amp;Back to today</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>Side &amp;panel</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Next pane</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Zoom o&amp;ut</translation>
    </message>
    <message>
        <source>&amp;Zoom as at first</source>
        <translation>&amp;Zoom as at first</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Keys and help</translation>
    </message>
    <message>
        <source>&amp;About Plan GEL-T</source>
        <translation>&amp;About Plan GEL-T</translation>
    </message>
    <message>
        <source>Ac&amp;tas</source>
        <translation>Ac&amp;tas</translation>
    </message>
    <message>
        <source>C&amp;ommitments</source>
        <translation>C&amp;ommitments</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Reports</translation>
    </message>
    <message>
        <source>&amp;Documents (PDF, Excel, CSV): on the page of reports</source>
        <translation>&amp;Documents (PDF, Excel, CSV): on the page of reports</translation>
    </message>
    <message>
        <source>All tables as a &amp;workbook (XLSX)…</source>
        <translation>All tables as a &amp;workbook (XLSX)…</translation>
    </message>
    <message>
        <source>All tables to a &amp;folder (CSV)…</source>
        <translation>All tables to a &amp;folder (CSV)…</translation>
    </message>
    <message>
        <source>What is due as a &amp;calendar (ICS)…</source>
        <translation>What is due as a &amp;calendar (ICS)…</translation>
    </message>
</context>
<context>
    <name>gelt::Workbook</name>
    <message>
        <source>The workbook was cut short while it was made.</source>
        <translation>The workbook was cut short while it was made.</translation>
    </message>
    <message>
        <source>The workbook was not written: the folder for temporary files, “%1”, takes no more. Free some space and try again.</source>
        <translation>The workbook was not written: the folder for temporary files, “%1”, takes no more. Free some space and try again.</translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation>The workbook could not be written.</translation>
    </message>
    <message>
        <source>There is no table to write.</source>
        <translation>There is no table to write.</translation>
    </message>
    <message>
        <source>Given up: the workbook was not written.</source>
        <translation>Given up: the workbook was not written.</translation>
    </message>
</context>
<context>
    <name>gelt::YearReport</name>
    <message>
        <source>%1 is no year of a report.</source>
        <translation>%1 is no year of a report.</translation>
    </message>
    <message>
        <source>Of the committee</source>
        <translation>Of the committee</translation>
    </message>
    <message>
        <source>Of the municipal administration</source>
        <translation>Of the municipal administration</translation>
    </message>
    <message>
        <source>Of the community</source>
        <translation>Of the community</translation>
    </message>
    <message>
        <source>Annual compliance report</source>
        <translation>Annual compliance report</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Progress report</translation>
    </message>
    <message>
        <source>Presentation of results</source>
        <translation>Presentation of results</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Follow-up sheet per responsible</source>
        <translation>Follow-up sheet per responsible</translation>
    </message>
    <message>
        <source>Say what the challenge is.</source>
        <translation>Say what the challenge is.</translation>
    </message>
    <message>
        <source>“%1” is no number of an activity. Write numbers with commas between them.</source>
        <translation>“%1” is no number of an activity. Write numbers with commas between them.</translation>
    </message>
    <message>
        <source>A report that is issued has a title.</source>
        <translation>A report that is issued has a title.</translation>
    </message>
    <message>
        <source>A report that is issued says up to which day its figures go.</source>
        <translation>A report that is issued says up to which day its figures go.</translation>
    </message>
    <message>
        <source>It is not known what the pages of the report “%1” are.</source>
        <translation>It is not known what the pages of the report “%1” are.</translation>
    </message>
    <message>
        <source>The traffic light of the report “%1” cannot be so.</source>
        <translation>The traffic light of the report “%1” cannot be so.</translation>
    </message>
</context>
<context>
    <name>gelt::YearTextsDialog</name>
    <message>
        <source>Achievements and challenges</source>
        <translation>Achievements and challenges</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Texts</translation>
    </message>
    <message>
        <source>C&amp;hallenges</source>
        <translation>C&amp;hallenges</translation>
    </message>
    <message>
        <source>&amp;Version and signatures</source>
        <translation>&amp;Version and signatures</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Year:</translation>
    </message>
    <message>
        <source>Take &amp;last year’s</source>
        <translation>Take &amp;last year’s</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Presentation</translation>
    </message>
    <message>
        <source>What this report is and how it came about; empty: the usual words</source>
        <translation>What this report is and how it came about; empty: the usual words</translation>
    </message>
    <message>
        <source>Change the presentation of the report</source>
        <translation>Change the presentation of the report</translation>
    </message>
    <message>
        <source>&amp;Achievements</source>
        <translation>&amp;Achievements</translation>
    </message>
    <message>
        <source>A paragraph each</source>
        <translation>A paragraph each</translation>
    </message>
    <message>
        <source>Change the achievements of the year</source>
        <translation>Change the achievements of the year</translation>
    </message>
    <message>
        <source>&amp;Difficulties</source>
        <translation>&amp;Difficulties</translation>
    </message>
    <message>
        <source>Change the difficulties of the year</source>
        <translation>Change the difficulties of the year</translation>
    </message>
    <message>
        <source>1.0</source>
        <translation>1.0</translation>
    </message>
    <message>
        <source>Of the archive: 100-22.04</source>
        <translation>Of the archive: 100-22.04</translation>
    </message>
    <message>
        <source>Ve&amp;rsion:</source>
        <translation>Ve&amp;rsion:</translation>
    </message>
    <message>
        <source>&amp;Series:</source>
        <translation>&amp;Series:</translation>
    </message>
    <message>
        <source>Change the version of the report</source>
        <translation>Change the version of the report</translation>
    </message>
    <message>
        <source>Change the series of the report</source>
        <translation>Change the series of the report</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Pr&amp;epared by:</source>
        <translation>Pr&amp;epared by:</translation>
    </message>
    <message>
        <source>Change who prepared the report</source>
        <translation>Change who prepared the report</translation>
    </message>
    <message>
        <source>Revie&amp;wed by:</source>
        <translation>Revie&amp;wed by:</translation>
    </message>
    <message>
        <source>Change who reviewed the report</source>
        <translation>Change who reviewed the report</translation>
    </message>
    <message>
        <source>Appr&amp;oved by:</source>
        <translation>Appr&amp;oved by:</translation>
    </message>
    <message>
        <source>Change who approved the report</source>
        <translation>Change who approved the report</translation>
    </message>
    <message>
        <source>Nothing was written for %1.</source>
        <translation>Nothing was written for %1.</translation>
    </message>
    <message>
        <source>Begins with the texts and challenges of %1.</source>
        <translation>Begins with the texts and challenges of %1.</translation>
    </message>
    <message>
        <source>Only where nothing is written for %1 yet.</source>
        <translation>Only where nothing is written for %1 yet.</translation>
    </message>
    <message>
        <source>The plan is open to look at only, or shown as of another day: nothing can be changed.</source>
        <translation>The plan is open to look at only, or shown as of another day: nothing can be changed.</translation>
    </message>
    <message>
        <source>Take over the texts of %1</source>
        <translation>Take over the texts of %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Something that was typed could not be saved; beside it stands why.</source>
        <translation>Something that was typed could not be saved; beside it stands why.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Close without it</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Go on editing</translation>
    </message>
</context>
<context>
    <name>gelt::cli::ActaCommand</name>
    <message>
        <source>The number %1 is there twice.</source>
        <translation>The number %1 is there twice.</translation>
    </message>
    <message>
        <source>The number %1 is missing.</source>
        <translation>The number %1 is missing.</translation>
    </message>
    <message>
        <source>The numbers %1 to %2 are missing.</source>
        <translation>The numbers %1 to %2 are missing.</translation>
    </message>
    <message>
        <source>There are no actas yet.</source>
        <translation>There are no actas yet.</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>Writes the acta of a meeting as PDF, or lists all of them.</source>
        <translation>Writes the acta of a meeting as PDF, or lists all of them.</translation>
    </message>
    <message>
        <source>Either the number of an acta or --list is needed.</source>
        <translation>Either the number of an acta or --list is needed.</translation>
    </message>
    <message>
        <source>--out goes with the number of an acta.</source>
        <translation>--out goes with the number of an acta.</translation>
    </message>
    <message>
        <source>--json goes with --list.</source>
        <translation>--json goes with --list.</translation>
    </message>
    <message>
        <source>--out names a file that ends in .pdf.</source>
        <translation>--out names a file that ends in .pdf.</translation>
    </message>
    <message>
        <source>“%1” is no number of an acta such as 2013-001.</source>
        <translation>“%1” is no number of an acta such as 2013-001.</translation>
    </message>
    <message>
        <source>There is no acta %1 in “%2”. “plan-gelt acta FILE --list” shows those there are.</source>
        <translation>There is no acta %1 in “%2”. “plan-gelt acta FILE --list” shows those there are.</translation>
    </message>
    <message>
        <source>“%1” written.</source>
        <translation>“%1” written.</translation>
    </message>
    <message>
        <source>FILE NUMBER --out X.pdf | FILE --list [--json]</source>
        <translation>FILE NUMBER --out X.pdf | FILE --list [--json]</translation>
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
    <message>
        <source>FILE [--out DIR]</source>
        <translation>FILE [--out DIR]</translation>
    </message>
    <message>
        <source>BACKUP --out FILE</source>
        <translation>BACKUP --out FILE</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
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
    <message>
        <source>“%1” is a word too many. What has blanks stands between quotation marks.</source>
        <translation>“%1” is a word too many. What has blanks stands between quotation marks.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>--lang takes es (Spanish) or en (English).</source>
        <translation>--lang takes es (Spanish) or en (English).</translation>
    </message>
    <message>
        <source>plan-gelt [--lang es|en] [FILE | COMMAND …]</source>
        <translation>plan-gelt [--lang es|en] [FILE | COMMAND …]</translation>
    </message>
    <message numerus="yes">
        <source>--by: a name has at most %n character(s).</source>
        <translation>
            <numerusform>--by: a name has at most %n character.</numerusform>
            <numerusform>--by: a name has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::cli::Export</name>
    <message>
        <source>--out names a file that ends in .json, .csv, .xlsx or .ics.</source>
        <translation>--out names a file that ends in .json, .csv, .xlsx or .ics.</translation>
    </message>
    <message>
        <source>“%1” written.</source>
        <translation>“%1” written.</translation>
    </message>
    <message>
        <source>Writes the whole plan as an interchange file or a workbook, its activities as CSV, or what is due as a calendar.</source>
        <translation>Writes the whole plan as an interchange file or a workbook, its activities as CSV, or what is due as a calendar.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) longer than a cell can hold were cut; each says so at its end.</source>
        <translation>
            <numerusform>%n text longer than a cell can hold were cut; each says so at its end.</numerusform>
            <numerusform>%n texts longer than a cell can hold were cut; each says so at its end.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE --out X.json|.csv|.xlsx|.ics</source>
        <translation>FILE --out X.json|.csv|.xlsx|.ics</translation>
    </message>
</context>
<context>
    <name>gelt::cli::FollowUp</name>
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
    <message numerus="yes">
        <source>%n of them was in the plan already and keeps its code.</source>
        <translation>
            <numerusform>%n of them was in the plan already and keeps its code.</numerusform>
            <numerusform>%n of them was in the plan already and keeps its code.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE ACTIVITY --date YYYY-MM-DD (--progress N | --occurrence LABEL) [--note TEXT] [--evidence PATH|URL]... [--by NAME]</source>
        <translation>FILE ACTIVITY --date YYYY-MM-DD (--progress N | --occurrence LABEL) [--note TEXT] [--evidence PATH|URL]... [--by NAME]</translation>
    </message>
    <message>
        <source>Warning: %1 lies outside the plan, which runs from %2 to %3.</source>
        <translation>Warning: %1 lies outside the plan, which runs from %2 to %3.</translation>
    </message>
</context>
<context>
    <name>gelt::cli::Handover</name>
    <message>
        <source>Writes everything that a plan holds for whoever comes next: plan, actas, reports, evidence, index.</source>
        <translation>Writes everything that a plan holds for whoever comes next: plan, actas, reports, evidence, index.</translation>
    </message>
    <message>
        <source>--out names a folder, or a file that ends in .zip.</source>
        <translation>--out names a folder, or a file that ends in .zip.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” written: %n file(s), %2.</source>
        <translation>
            <numerusform>“%1” written: %n file, %2.</numerusform>
            <numerusform>“%1” written: %n files, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: the plan names “%1” and does not hold it.</source>
        <translation>Note: the plan names “%1” and does not hold it.</translation>
    </message>
    <message>
        <source>SHA-256 of SHA256SUMS, for the acta of the hand-over: %1</source>
        <translation>SHA-256 of SHA256SUMS, for the acta of the hand-over: %1</translation>
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
        <source>SHA-256 of SHA256SUMS: %1</source>
        <translation>SHA-256 of SHA256SUMS: %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is NOT as it was: %n problem(s).</source>
        <translation>
            <numerusform>“%1” is NOT as it was: %n problem.</numerusform>
            <numerusform>“%1” is NOT as it was: %n problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified: %n file(s), each as it was handed over.</source>
        <translation>
            <numerusform>Verified: %n file, each as it was handed over.</numerusform>
            <numerusform>Verified: %n files, each as it was handed over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: the plan file is sound, and so are the files that it keeps.</source>
        <translation>Verified: the plan file is sound, and so are the files that it keeps.</translation>
    </message>
    <message>
        <source>FILE --out DIR|X.zip</source>
        <translation>FILE --out DIR|X.zip</translation>
    </message>
    <message>
        <source>--out: “%1” is neither a folder nor a ZIP. Only ZIP archives are made: end its name in .zip.</source>
        <translation>--out: “%1” is neither a folder nor a ZIP. Only ZIP archives are made: end its name in .zip.</translation>
    </message>
    <message>
        <source>Proves a hand-over byte by byte; of a plan file, the files that it keeps and that it is sound.</source>
        <translation>Proves a hand-over byte by byte; of a plan file, the files that it keeps and that it is sound.</translation>
    </message>
    <message>
        <source>DIR|X.zip|FILE</source>
        <translation>DIR|X.zip|FILE</translation>
    </message>
</context>
<context>
    <name>gelt::cli::Import</name>
    <message>
        <source>Brings a plan from a text, a table or an interchange file into FILE, which is made where it does not exist.</source>
        <translation>Brings a plan from a text, a table or an interchange file into FILE, which is made where it does not exist.</translation>
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
    <message>
        <source>--sheet goes with a spreadsheet (xlsx or ods).</source>
        <translation>--sheet goes with a spreadsheet (xlsx or ods).</translation>
    </message>
    <message>
        <source>FILE SOURCE [--format auto|text|csv|xlsx|ods|docx|json] [--sheet NAME] [--from YYYY-MM-DD --to YYYY-MM-DD] [--entity NAME] [--date YYYY-MM-DD] [--dry-run] [--replace] [--by NAME]</source>
        <translation>FILE SOURCE [--format auto|text|csv|xlsx|ods|docx|json] [--sheet NAME] [--from YYYY-MM-DD --to YYYY-MM-DD] [--entity NAME] [--date YYYY-MM-DD] [--dry-run] [--replace] [--by NAME]</translation>
    </message>
</context>
<context>
    <name>gelt::cli::New</name>
    <message>
        <source>--template and --empty exclude each other.</source>
        <translation>--template and --empty exclude each other.</translation>
    </message>
    <message>
        <source>There is one template: gelt.</source>
        <translation>There is one template: gelt.</translation>
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
    <message>
        <source>Makes a plan file: from the GEL-T template, empty, or the next period of a plan that was handed over.</source>
        <translation>Makes a plan file: from the GEL-T template, empty, or the next period of a plan that was handed over.</translation>
    </message>
    <message>
        <source>--previous brings the entity and the activities: it goes with neither --template, --empty nor --entity.</source>
        <translation>--previous brings the entity and the activities: it goes with neither --template, --empty nor --entity.</translation>
    </message>
    <message>
        <source>Begin the next period</source>
        <translation>Begin the next period</translation>
    </message>
    <message>
        <source>“%1” made: %2 to %3.</source>
        <translation>“%1” made: %2 to %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), position(s) or unit(s) came along.</source>
        <translation>
            <numerusform>%n person, position or unit came along.</numerusform>
            <numerusform>%n persons, positions or units came along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recurring activity(ies) came along.</source>
        <translation>
            <numerusform>%n recurring activity came along.</numerusform>
            <numerusform>%n recurring activities came along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open commitment(s) came along.</source>
        <translation>
            <numerusform>%n open commitment came along.</numerusform>
            <numerusform>%n open commitments came along.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE [--template gelt | --empty | --previous DIR|X.zip|PLAN] [--entity NAME] [--from YYYY-MM-DD --to YYYY-MM-DD] [--by NAME]</source>
        <translation>FILE [--template gelt | --empty | --previous DIR|X.zip|PLAN] [--entity NAME] [--from YYYY-MM-DD --to YYYY-MM-DD] [--by NAME]</translation>
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
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::cli::Report</name>
    <message>
        <source>--out names a file that ends in .pdf, .xlsx or .csv.</source>
        <translation>--out names a file that ends in .pdf, .xlsx or .csv.</translation>
    </message>
    <message>
        <source>“%1” written.</source>
        <translation>“%1” written.</translation>
    </message>
    <message>
        <source>Only a PDF can be issued: --issue goes with --out X.pdf.</source>
        <translation>Only a PDF can be issued: --issue goes with --out X.pdf.</translation>
    </message>
    <message>
        <source>--known-at takes a day (2013-01-28) or a moment (2013-01-28T15:00:00Z).</source>
        <translation>--known-at takes a day (2013-01-28) or a moment (2013-01-28T15:00:00Z).</translation>
    </message>
    <message>
        <source>What is issued says what is known now: --issue goes without --known-at.</source>
        <translation>What is issued says what is known now: --issue goes without --known-at.</translation>
    </message>
    <message>
        <source>--year takes a year such as 2013.</source>
        <translation>--year takes a year such as 2013.</translation>
    </message>
    <message>
        <source>--year goes with --kind annual and presentation.</source>
        <translation>--year goes with --kind annual and presentation.</translation>
    </message>
    <message>
        <source>--paper is letter, oficio or a4.</source>
        <translation>--paper is letter, oficio or a4.</translation>
    </message>
    <message>
        <source>--as-of must lie in the year of --year.</source>
        <translation>--as-of must lie in the year of --year.</translation>
    </message>
    <message>
        <source>Issue “%1”</source>
        <translation>Issue “%1”</translation>
    </message>
    <message>
        <source>Issued and kept, SHA-256 %1.</source>
        <translation>Issued and kept, SHA-256 %1.</translation>
    </message>
    <message>
        <source>Writes a report as PDF, its tables as XLSX or the first of them as CSV. KIND is one of: %1.</source>
        <translation>Writes a report as PDF, its tables as XLSX or the first of them as CSV. KIND is one of: %1.</translation>
    </message>
    <message>
        <source>--kind is missing. It is one of: %1.</source>
        <translation>--kind is missing. It is one of: %1.</translation>
    </message>
    <message>
        <source>--kind: “%1” is no report. It is one of: %2.</source>
        <translation>--kind: “%1” is no report. It is one of: %2.</translation>
    </message>
    <message>
        <source>FILE --kind KIND [--year YYYY] [--as-of YYYY-MM-DD] [--known-at T] [--public] [--issue] [--paper letter|oficio|a4] [--by NAME] --out X.pdf|.xlsx|.csv</source>
        <translation>FILE --kind KIND [--year YYYY] [--as-of YYYY-MM-DD] [--known-at T] [--public] [--issue] [--paper letter|oficio|a4] [--by NAME] --out X.pdf|.xlsx|.csv</translation>
    </message>
    <message>
        <source>The plan runs from %1 to %2 and has no year %3.</source>
        <translation>The plan runs from %1 to %2 and has no year %3.</translation>
    </message>
    <message>
        <source>Nothing was issued.</source>
        <translation>Nothing was issued.</translation>
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
    <message>
        <source>FILE [--as-of YYYY-MM-DD] [--json]</source>
        <translation>FILE [--as-of YYYY-MM-DD] [--json]</translation>
    </message>
</context>
<context>
    <name>gelt::committee</name>
    <message>
        <source>This is no longer in the plan. Look at the committee again.</source>
        <translation>This is no longer in the plan. Look at the committee again.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Change the name of %1</source>
        <translation>Change the name of %1</translation>
    </message>
    <message>
        <source>Change the position of %1</source>
        <translation>Change the position of %1</translation>
    </message>
    <message>
        <source>Change the unit of %1</source>
        <translation>Change the unit of %1</translation>
    </message>
    <message>
        <source>Change the ID number of %1</source>
        <translation>Change the ID number of %1</translation>
    </message>
    <message>
        <source>Change the phone of %1</source>
        <translation>Change the phone of %1</translation>
    </message>
    <message>
        <source>Change the e-mail of %1</source>
        <translation>Change the e-mail of %1</translation>
    </message>
    <message>
        <source>Make %1 active</source>
        <translation>Make %1 active</translation>
    </message>
    <message>
        <source>Make %1 inactive</source>
        <translation>Make %1 inactive</translation>
    </message>
    <message>
        <source>End the membership of %1 and make them inactive</source>
        <translation>End the membership of %1 and make them inactive</translation>
    </message>
    <message>
        <source>End the membership of %1</source>
        <translation>End the membership of %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>Merge %1 with %2</source>
        <translation>Merge %1 with %2</translation>
    </message>
    <message>
        <source>Change an appointment of %1</source>
        <translation>Change an appointment of %1</translation>
    </message>
    <message>
        <source>Add an appointment of %1</source>
        <translation>Add an appointment of %1</translation>
    </message>
    <message>
        <source>Change a membership of %1</source>
        <translation>Change a membership of %1</translation>
    </message>
    <message>
        <source>Add a membership of %1</source>
        <translation>Add a membership of %1</translation>
    </message>
    <message>
        <source>Change a delegation of %1</source>
        <translation>Change a delegation of %1</translation>
    </message>
    <message>
        <source>Add a delegation of %1</source>
        <translation>Add a delegation of %1</translation>
    </message>
    <message>
        <source>End an appointment of %1</source>
        <translation>End an appointment of %1</translation>
    </message>
    <message>
        <source>End a delegation of %1</source>
        <translation>End a delegation of %1</translation>
    </message>
    <message>
        <source>Remove an appointment of %1</source>
        <translation>Remove an appointment of %1</translation>
    </message>
    <message>
        <source>Remove a membership of %1</source>
        <translation>Remove a membership of %1</translation>
    </message>
    <message>
        <source>Remove a delegation of %1</source>
        <translation>Remove a delegation of %1</translation>
    </message>
</context>
<context>
    <name>gelt::committee::AppointmentDialog</name>
    <message>
        <source>Change the appointment</source>
        <translation>Change the appointment</translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation>Add an appointment</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>&amp;Position:</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>&amp;Unit:</translation>
    </message>
    <message>
        <source>Where it holds today, it becomes the position and unit that the lists show.</source>
        <translation>Where it holds today, it becomes the position and unit that the lists show.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>gelt::committee::DatedDialog</name>
    <message>
        <source>&amp;Since before the plan</source>
        <translation>&amp;Since before the plan</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>S&amp;till</source>
        <translation>S&amp;till</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>F&amp;rom:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>T&amp;o:</translation>
    </message>
</context>
<context>
    <name>gelt::committee::DatedList</name>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Add an entry (Insert)</source>
        <translation>Add an entry (Insert)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change the chosen entry (Return)</source>
        <translation>Change the chosen entry (Return)</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>Give the chosen entry its last day</source>
        <translation>Give the chosen entry its last day</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove an entry that was a mistake (Delete)</source>
        <translation>Remove an entry that was a mistake (Delete)</translation>
    </message>
</context>
<context>
    <name>gelt::committee::DelegationDialog</name>
    <message>
        <source>Change the delegation</source>
        <translation>Change the delegation</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>Add a delegation</translation>
    </message>
    <message>
        <source>Stands &amp;in:</source>
        <translation>Stands &amp;in:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Choose who stands in: somebody of the list. Others are added to the committee first.</source>
        <translation>Choose who stands in: somebody of the list. Others are added to the committee first.</translation>
    </message>
</context>
<context>
    <name>gelt::committee::EndDialog</name>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Last day:</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
</context>
<context>
    <name>gelt::committee::MembershipDialog</name>
    <message>
        <source>Change the membership</source>
        <translation>Change the membership</translation>
    </message>
    <message>
        <source>Add a membership</source>
        <translation>Add a membership</translation>
    </message>
    <message>
        <source>Has a &amp;vote, and counts for the quórum</source>
        <translation>Has a &amp;vote, and counts for the quórum</translation>
    </message>
    <message>
        <source>Chair, leader, secretary …</source>
        <translation>Chair, leader, secretary …</translation>
    </message>
    <message>
        <source>Ro&amp;le:</source>
        <translation>Ro&amp;le:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>gelt::committee::MergeDialog</name>
    <message>
        <source>Merge with another person</source>
        <translation>Merge with another person</translation>
    </message>
    <message>
        <source>“%1” is in the plan twice. Their activities, appointments, memberships and delegations move to the person chosen here, and this entry is deleted.</source>
        <translation>“%1” is in the plan twice. Their activities, appointments, memberships and delegations move to the person chosen here, and this entry is deleted.</translation>
    </message>
    <message>
        <source>Merge &amp;with:</source>
        <translation>Merge &amp;with:</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Choose the person who stays: somebody of the list.</source>
        <translation>Choose the person who stays: somebody of the list.</translation>
    </message>
</context>
<context>
    <name>gelt::committee::PersonBox</name>
    <message>
        <source>Name or position</source>
        <translation>Name or position</translation>
    </message>
</context>
<context>
    <name>gelt::committee::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>&amp;Position:</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>&amp;Unit:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>&amp;Member of the committee</source>
        <translation>&amp;Member of the committee</translation>
    </message>
    <message>
        <source>Has a &amp;vote, and counts for the quórum</source>
        <translation>Has a &amp;vote, and counts for the quórum</translation>
    </message>
    <message>
        <source>&amp;Since before the plan</source>
        <translation>&amp;Since before the plan</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Ro&amp;le:</source>
        <translation>Ro&amp;le:</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>F&amp;rom:</translation>
    </message>
    <message>
        <source>There is already somebody with this name: %1.</source>
        <translation>There is already somebody with this name: %1.</translation>
    </message>
</context>
<context>
    <name>gelt::committee::PersonFields</name>
    <message>
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>If both are the same person, make one entry of the two</source>
        <translation>If both are the same person, make one entry of the two</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Stays in this file. It never enters reports, nor the history (Ley 1581 of 2012).</source>
        <translation>Stays in this file. It never enters reports, nor the history (Ley 1581 of 2012).</translation>
    </message>
    <message>
        <source>&amp;ID number</source>
        <translation>&amp;ID number</translation>
    </message>
    <message>
        <source>ID number, personal data</source>
        <translation>ID number, personal data</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>Ph&amp;one</translation>
    </message>
    <message>
        <source>Phone, personal data</source>
        <translation>Phone, personal data</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>E-mail, personal data</source>
        <translation>E-mail, personal data</translation>
    </message>
    <message>
        <source>There is somebody else with this name: %1.</source>
        <translation>There is somebody else with this name: %1.</translation>
    </message>
</context>
<context>
    <name>gelt::committee::PersonPanel</name>
    <message>
        <source>End the appointment</source>
        <translation>End the appointment</translation>
    </message>
    <message>
        <source>Until when did %1 hold this position?</source>
        <translation>Until when did %1 hold this position?</translation>
    </message>
    <message>
        <source>End the membership</source>
        <translation>End the membership</translation>
    </message>
    <message>
        <source>Until when is %1 a member of the committee?</source>
        <translation>Until when is %1 a member of the committee?</translation>
    </message>
    <message>
        <source>End the delegation</source>
        <translation>End the delegation</translation>
    </message>
    <message>
        <source>Until when does somebody stand in for %1?</source>
        <translation>Until when does somebody stand in for %1?</translation>
    </message>
    <message>
        <source>Make inactive</source>
        <translation>Make inactive</translation>
    </message>
    <message>
        <source>“%1” is a member of the committee today.</source>
        <translation>“%1” is a member of the committee today.</translation>
    </message>
    <message>
        <source>An inactive person is no longer offered. As long as the membership lasts it counts for the quórum.</source>
        <translation>An inactive person is no longer offered. As long as the membership lasts it counts for the quórum.</translation>
    </message>
    <message>
        <source>End the membership today too</source>
        <translation>End the membership today too</translation>
    </message>
    <message>
        <source>Only make inactive</source>
        <translation>Only make inactive</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Delete a person</source>
        <translation>Delete a person</translation>
    </message>
    <message>
        <source>Old records keep the names of those who made them.</source>
        <translation>Old records keep the names of those who made them.</translation>
    </message>
    <message>
        <source>%1 · %2 – %3</source>
        <translation>%1 · %2 – %3</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · since %2</translation>
    </message>
    <message>
        <source>%1 · until %2</source>
        <translation>%1 · until %2</translation>
    </message>
    <message>
        <source>Choose a person to see their positions, memberships and activities.</source>
        <translation>Choose a person to see their positions, memberships and activities.</translation>
    </message>
    <message>
        <source>Positions held</source>
        <translation>Positions held</translation>
    </message>
    <message>
        <source>No position with dates.</source>
        <translation>No position with dates.</translation>
    </message>
    <message>
        <source>Seats in the committee</source>
        <translation>Seats in the committee</translation>
    </message>
    <message>
        <source>Not a member so far.</source>
        <translation>Not a member so far.</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Delegates</translation>
    </message>
    <message>
        <source>Nobody stands in.</source>
        <translation>Nobody stands in.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Answers for no activity and supports none.</source>
        <translation>Answers for no activity and supports none.</translation>
    </message>
    <message>
        <source>Activities that the person answers for or supports</source>
        <translation>Activities that the person answers for or supports</translation>
    </message>
    <message>
        <source>Return or a double click goes to the activity</source>
        <translation>Return or a double click goes to the activity</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Merge with…</translation>
    </message>
    <message>
        <source>Make one entry of two that are the same person</source>
        <translation>Make one entry of two that are the same person</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>The file is open to look at only: nothing can be changed.</source>
        <translation>The file is open to look at only: nothing can be changed.</translation>
    </message>
    <message>
        <source>Shown as of %1: nothing can be changed.</source>
        <translation>Shown as of %1: nothing can be changed.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>position · unit</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>with vote</source>
        <translation>with vote</translation>
    </message>
    <message>
        <source>without vote</source>
        <translation>without vote</translation>
    </message>
    <message>
        <source>Member · %1</source>
        <translation>Member · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stands in for: %1</source>
        <translation>Stands in for: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number · title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (supports)</source>
        <translation>%1 (supports)</translation>
    </message>
    <message numerus="yes">
        <source>Answers for %n activity(ies), so this person cannot be deleted.</source>
        <translation>
            <numerusform>Answers for %n activity, so this person cannot be deleted.</numerusform>
            <numerusform>Answers for %n activities, so this person cannot be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Supports %n activity(ies), so this person cannot be deleted.</source>
        <translation>
            <numerusform>Supports %n activity, so this person cannot be deleted.</numerusform>
            <numerusform>Supports %n activities, so this person cannot be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is named by %n activity(ies) that were deleted and could come back, so this person cannot be deleted.</source>
        <translation>
            <numerusform>Is named by %n activity that were deleted and could come back, so this person cannot be deleted.</numerusform>
            <numerusform>Is named by %n activities that were deleted and could come back, so this person cannot be deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands in for somebody, so this person cannot be deleted.</source>
        <translation>Stands in for somebody, so this person cannot be deleted.</translation>
    </message>
    <message>
        <source>Is named in the history or in a follow-up, so this person cannot be deleted.</source>
        <translation>Is named in the history or in a follow-up, so this person cannot be deleted.</translation>
    </message>
    <message>
        <source>Not a member</source>
        <translation>Not a member</translation>
    </message>
    <message>
        <source>Member with vote</source>
        <translation>Member with vote</translation>
    </message>
    <message>
        <source>Member without vote</source>
        <translation>Member without vote</translation>
    </message>
    <message>
        <source>%1 · inactive: no longer offered</source>
        <translation>%1 · inactive: no longer offered</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Make active</translation>
    </message>
    <message>
        <source>No longer offered for new work; old records keep the name</source>
        <translation>No longer offered for new work; old records keep the name</translation>
    </message>
    <message>
        <source>Offered for new work again</source>
        <translation>Offered for new work again</translation>
    </message>
    <message>
        <source>%1 It can be made inactive: then it is no longer offered.</source>
        <translation>%1 It can be made inactive: then it is no longer offered.</translation>
    </message>
    <message>
        <source>Delete this person with their positions and memberships</source>
        <translation>Delete this person with their positions and memberships</translation>
    </message>
    <message numerus="yes">
        <source>Stands in the acta of %n meeting(s), so this person cannot be deleted.</source>
        <translation>
            <numerusform>Stands in the acta of %n meeting, so this person cannot be deleted.</numerusform>
            <numerusform>Stands in the acta of %n meetings, so this person cannot be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signs the report of %n year(s), so this person cannot be deleted.</source>
        <translation>
            <numerusform>Signs the report of %n year, so this person cannot be deleted.</numerusform>
            <numerusform>Signs the report of %n years, so this person cannot be deleted.</numerusform>
        </translation>
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
    <name>gelt::people</name>
    <message>
        <source>This person is no longer in the plan. Look at the committee again.</source>
        <translation>This person is no longer in the plan. Look at the committee again.</translation>
    </message>
    <message>
        <source>“%1” is named in the plan and cannot be deleted. Make them inactive instead.</source>
        <translation>“%1” is named in the plan and cannot be deleted. Make them inactive instead.</translation>
    </message>
    <message>
        <source>A person cannot be merged with themselves. Choose another one.</source>
        <translation>A person cannot be merged with themselves. Choose another one.</translation>
    </message>
    <message>
        <source>“%1” stands in actas that have been approved, and those are never changed. Merge the other way around, so that this person is the one who stays.</source>
        <translation>“%1” stands in actas that have been approved, and those are never changed. Merge the other way around, so that this person is the one who stays.</translation>
    </message>
</context>
<context>
    <name>gelt::report::ActaPages</name>
    <message>
        <source>Clarifies %1 of %2</source>
        <extracomment>%1 is &quot;ACTA 001&quot;, %2 a day</extracomment>
        <translation>Clarifies %1 of %2</translation>
    </message>
    <message>
        <source>Annulled on %1. Cause: %2</source>
        <extracomment>%1 is a day, %2 a reason in a person&apos;s words</extracomment>
        <translation>Annulled on %1. Cause: %2</translation>
    </message>
    <message>
        <source>DATE:</source>
        <translation>DATE:</translation>
    </message>
    <message>
        <source>TIME:</source>
        <translation>TIME:</translation>
    </message>
    <message>
        <source>PLACE:</source>
        <translation>PLACE:</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>the hours of a meeting</extracomment>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>AGENDA</source>
        <translation>AGENDA</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>DEVELOPMENT</translation>
    </message>
    <message>
        <source>There were no commitments to look at.</source>
        <translation>There were no commitments to look at.</translation>
    </message>
    <message>
        <source>COMMITMENTS</source>
        <translation>COMMITMENTS</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>The next meeting will be on %1, at %2. Place: %3.</source>
        <translation>The next meeting will be on %1, at %2. Place: %3.</translation>
    </message>
    <message>
        <source>The next meeting will be on %1, at %2.</source>
        <translation>The next meeting will be on %1, at %2.</translation>
    </message>
    <message>
        <source>The next meeting will be on %1. Place: %2.</source>
        <translation>The next meeting will be on %1. Place: %2.</translation>
    </message>
    <message>
        <source>The next meeting will be on %1.</source>
        <translation>The next meeting will be on %1.</translation>
    </message>
    <message>
        <source>NEXT MEETING</source>
        <translation>NEXT MEETING</translation>
    </message>
    <message>
        <source>The meeting ended at %1.</source>
        <translation>The meeting ended at %1.</translation>
    </message>
    <message>
        <source>The meeting ended at %1. In witness whereof, they sign:</source>
        <translation>The meeting ended at %1. In witness whereof, they sign:</translation>
    </message>
    <message>
        <source>In witness whereof, they sign:</source>
        <translation>In witness whereof, they sign:</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n sheet(s))</source>
        <translation>
            <numerusform>%1 (%n sheet)</numerusform>
            <numerusform>%1 (%n sheets)</numerusform>
        </translation>
    </message>
    <message>
        <source>ANNEXES:</source>
        <translation>ANNEXES:</translation>
    </message>
    <message>
        <source>Transcribed by: %1</source>
        <translation>Transcribed by: %1</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
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
    <name>gelt::report::ActivityList</name>
    <message>
        <source>Activities at %1</source>
        <translation>Activities at %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cut-off %1</source>
        <translation>Cut-off %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activity(ies)</source>
        <translation>
            <numerusform>%1 of %n activity</numerusform>
            <numerusform>%1 of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed on %1 · %2 · %3</source>
        <translation>Printed on %1 · %2 · %3</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>no filter</translation>
    </message>
    <message>
        <source>No activity meets the filters.</source>
        <translation>No activity meets the filters.</translation>
    </message>
    <message>
        <source>The plan has no activities.</source>
        <translation>The plan has no activities.</translation>
    </message>
</context>
<context>
    <name>gelt::report::Ago</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::report::Annual</name>
    <message>
        <source>Coat of arms of %1</source>
        <translation>Coat of arms of %1</translation>
    </message>
    <message>
        <source>Department of %1</source>
        <translation>Department of %1</translation>
    </message>
    <message>
        <source>NIT %1</source>
        <translation>NIT %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Category %1</translation>
    </message>
    <message>
        <source>Territorial Online Government strategy · Action plan %1</source>
        <translation>Territorial Online Government strategy · Action plan %1</translation>
    </message>
    <message>
        <source>Annual compliance report</source>
        <translation>Annual compliance report</translation>
    </message>
    <message>
        <source>Year %1, partial cut-off</source>
        <translation>Year %1, partial cut-off</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Cut-off</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Archive series</source>
        <translation>Archive series</translation>
    </message>
    <message>
        <source>Public version</source>
        <translation>Public version</translation>
    </message>
    <message>
        <source>without personal data or reserved evidence</source>
        <translation>without personal data or reserved evidence</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Activities keep the numbers that the plan gave them. Dates are written dd/mm/yyyy; percentages with one decimal.</source>
        <translation>Activities keep the numbers that the plan gave them. Dates are written dd/mm/yyyy; percentages with one decimal.</translation>
    </message>
    <message>
        <source>Annual compliance report %1 of %2</source>
        <translation>Annual compliance report %1 of %2</translation>
    </message>
    <message>
        <source>Partial cut-off %1</source>
        <translation>Partial cut-off %1</translation>
    </message>
    <message>
        <source>Cut-off %1</source>
        <translation>Cut-off %1</translation>
    </message>
    <message>
        <source>Annual compliance report, year %1</source>
        <translation>Annual compliance report, year %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>Issued on %1</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n recurring activity(ies) has overdue periods.</source>
        <translation>
            <numerusform>None of the %n recurring activity has overdue periods.</numerusform>
            <numerusform>None of the %n recurring activities has overdue periods.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recurring activity(ies)</source>
        <translation>
            <numerusform>%n recurring activity</numerusform>
            <numerusform>%n recurring activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue period(s)</source>
        <translation>
            <numerusform>%n overdue period</numerusform>
            <numerusform>%n overdue periods</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %2, %1 missed some of their periods: %3 altogether.</source>
        <extracomment>%1 is a number, %2 &quot;6 recurring activities&quot;, %3 &quot;12 overdue periods&quot;</extracomment>
        <translation>Of %2, %1 missed some of their periods: %3 altogether.</translation>
    </message>
    <message>
        <source>Activities of the plan</source>
        <translation>Activities of the plan</translation>
    </message>
    <message>
        <source>The plan has no activities.</source>
        <translation>The plan has no activities.</translation>
    </message>
    <message>
        <source>Recurring activities</source>
        <translation>Recurring activities</translation>
    </message>
    <message>
        <source>The plan has no recurring activities.</source>
        <translation>The plan has no recurring activities.</translation>
    </message>
    <message>
        <source>The phases chosen have no recurring activities.</source>
        <translation>The phases chosen have no recurring activities.</translation>
    </message>
    <message>
        <source>The table of their periods was left out of this report.</source>
        <translation>The table of their periods was left out of this report.</translation>
    </message>
    <message>
        <source>Periods that end on the very day of the cut-off count as programmed already, and are overdue only from the next day on.</source>
        <translation>Periods that end on the very day of the cut-off count as programmed already, and are overdue only from the next day on.</translation>
    </message>
    <message>
        <source>Fulfilled periods that the deadline in force no longer has are kept and do not count: %1.</source>
        <translation>Fulfilled periods that the deadline in force no longer has are kept and do not count: %1.</translation>
    </message>
    <message>
        <source>Commitments of the actas on %1</source>
        <translation>Commitments of the actas on %1</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Challenges for %1, with responsibility and date</source>
        <translation>Challenges for %1, with responsibility and date</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>not assigned</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Challenges and responsibilities</source>
        <translation>Challenges and responsibilities</translation>
    </message>
    <message>
        <source>No challenges were written for %1.</source>
        <translation>No challenges were written for %1.</translation>
    </message>
    <message numerus="yes">
        <source>For %1 there is (are) %n challenge(s). Of the committee: %2; of the municipal administration: %3; of the community: %4.</source>
        <extracomment>%1 is a year; %2, %3 and %4 are numbers of challenges</extracomment>
        <translation>
            <numerusform>For %1 there is (are) %n challenge. Of the committee: %2; of the municipal administration: %3; of the community: %4.</numerusform>
            <numerusform>For %1 there is (are) %n challenges. Of the committee: %2; of the municipal administration: %3; of the community: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (seen on %2)</source>
        <translation>%1 (seen on %2)</translation>
    </message>
    <message>
        <source>No evidence is recorded up to the cut-off.</source>
        <translation>No evidence is recorded up to the cut-off.</translation>
    </message>
    <message>
        <source>Evidence up to %1</source>
        <translation>Evidence up to %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title, file or address</source>
        <translation>Title, file or address</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>No actas are recorded for %1.</source>
        <translation>No actas are recorded for %1.</translation>
    </message>
    <message>
        <source>Actas of %1</source>
        <translation>Actas of %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>not signed</translation>
    </message>
    <message>
        <source>Commitments of the actas</source>
        <translation>Commitments of the actas</translation>
    </message>
    <message>
        <source>There are no open commitments.</source>
        <translation>There are no open commitments.</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) was (were) open on %1, %2 of them overdue.</source>
        <translation>
            <numerusform>%n commitment was (were) open on %1, %2 of them overdue.</numerusform>
            <numerusform>%n commitments was (were) open on %1, %2 of them overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) was (were) closed in %1.</source>
        <translation>
            <numerusform>%n commitment was (were) closed in %1.</numerusform>
            <numerusform>%n commitments was (were) closed in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Achievements, difficulties, challenges and responsibilities</source>
        <translation>Achievements, difficulties, challenges and responsibilities</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Achievements</translation>
    </message>
    <message>
        <source>Nothing was written about the achievements of %1.</source>
        <translation>Nothing was written about the achievements of %1.</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Difficulties</translation>
    </message>
    <message>
        <source>Nothing was written about the difficulties of %1.</source>
        <translation>Nothing was written about the difficulties of %1.</translation>
    </message>
    <message>
        <source>Evidence and actas</source>
        <translation>Evidence and actas</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>The list of evidence was left out of this report.</source>
        <translation>The list of evidence was left out of this report.</translation>
    </message>
    <message>
        <source>Actas</source>
        <translation>Actas</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>n/m</source>
        <extracomment>head of a column of counts &quot;3/4&quot;: fulfilled of those that apply</extracomment>
        <translation>n/m</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
    <message>
        <source>State of each period on %1</source>
        <translation>State of each period on %1</translation>
    </message>
    <message>
        <source>Fulf./ apply</source>
        <translation>Fulf./ apply</translation>
    </message>
    <message>
        <source>Overd.</source>
        <translation>Overd.</translation>
    </message>
    <message>
        <source>cut-off %1</source>
        <translation>cut-off %1</translation>
    </message>
    <message>
        <source>The periods of %1 stand one by one; of other years, how many were fulfilled of those that apply.</source>
        <translation>The periods of %1 stand one by one; of other years, how many were fulfilled of those that apply.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>targets of %1: %2</source>
        <translation>targets of %1: %2</translation>
    </message>
    <message>
        <source>historical reference of %1: %2</source>
        <translation>historical reference of %1: %2</translation>
    </message>
    <message>
        <source>no target for %1</source>
        <translation>no target for %1</translation>
    </message>
    <message>
        <source>Legal framework</source>
        <translation>Legal framework</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>For this report</source>
        <translation>For this report</translation>
    </message>
    <message>
        <source>The program knows of no framework of targets that was in force on %1.</source>
        <translation>The program knows of no framework of targets that was in force on %1.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>No members of the committee are recorded for %1.</source>
        <translation>No members of the committee are recorded for %1.</translation>
    </message>
    <message>
        <source>Members of the committee in %1</source>
        <translation>Members of the committee in %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>In the committee</source>
        <translation>In the committee</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>%1 of %2; %3 needed</source>
        <extracomment>of the members with vote, how many were there and how many had to be</extracomment>
        <translation>%1 of %2; %3 needed</translation>
    </message>
    <message>
        <source>with quorum</source>
        <translation>with quorum</translation>
    </message>
    <message>
        <source>without quorum</source>
        <translation>without quorum</translation>
    </message>
    <message>
        <source>No meetings of the committee are recorded for %1.</source>
        <translation>No meetings of the committee are recorded for %1.</translation>
    </message>
    <message>
        <source>Meetings, actas and quorum in %1</source>
        <translation>Meetings, actas and quorum in %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>State of the acta</source>
        <translation>State of the acta</translation>
    </message>
    <message>
        <source>clarifies another</source>
        <translation>clarifies another</translation>
    </message>
    <message>
        <source>Sundays and national holidays.</source>
        <translation>Sundays and national holidays.</translation>
    </message>
    <message numerus="yes">
        <source>Sundays, national holidays and %n day(s) of the municipality&apos;s own.</source>
        <translation>
            <numerusform>Sundays, national holidays and %n day of the municipality&apos;s own.</numerusform>
            <numerusform>Sundays, national holidays and %n days of the municipality&apos;s own.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saturdays, Sundays and national holidays.</source>
        <translation>Saturdays, Sundays and national holidays.</translation>
    </message>
    <message numerus="yes">
        <source>Saturdays, Sundays, national holidays and %n day(s) of the municipality&apos;s own.</source>
        <translation>
            <numerusform>Saturdays, Sundays, national holidays and %n day of the municipality&apos;s own.</numerusform>
            <numerusform>Saturdays, Sundays, national holidays and %n days of the municipality&apos;s own.</numerusform>
        </translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>Presentation and legal framework</source>
        <translation>Presentation and legal framework</translation>
    </message>
    <message>
        <source>This report says what was done in %1 of the plan “%2”, and how that compares with what was programmed.</source>
        <translation>This report says what was done in %1 of the plan “%2”, and how that compares with what was programmed.</translation>
    </message>
    <message>
        <source>The cut-off is partial: it takes the year up to %1 only.</source>
        <translation>The cut-off is partial: it takes the year up to %1 only.</translation>
    </message>
    <message>
        <source>The year %1 lies outside the period of the plan, %2 to %3.</source>
        <translation>The year %1 lies outside the period of the plan, %2 to %3.</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>No presentation was written for %1.</source>
        <translation>No presentation was written for %1.</translation>
    </message>
    <message>
        <source>Committee: members, meetings and actas</source>
        <translation>Committee: members, meetings and actas</translation>
    </message>
    <message numerus="yes">
        <source>The committee met %n time(s) in %1; %2 of them with the quorum counted and reached.</source>
        <translation>
            <numerusform>The committee met %n time in %1; %2 of them with the quorum counted and reached.</numerusform>
            <numerusform>The committee met %n times in %1; %2 of them with the quorum counted and reached.</numerusform>
        </translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>How it was measured</translation>
    </message>
    <message>
        <source>Two percentages always stand together: what was done of the whole plan, and what was done of what was programmed.</source>
        <translation>Two percentages always stand together: what was done of the whole plan, and what was done of what was programmed.</translation>
    </message>
    <message>
        <source>Cut-off:</source>
        <translation>Cut-off:</translation>
    </message>
    <message>
        <source>follow-ups, extensions and statuses dated up to %1 count; those that were voided do not.</source>
        <translation>follow-ups, extensions and statuses dated up to %1 count; those that were voided do not.</translation>
    </message>
    <message>
        <source>Weights of the phases:</source>
        <translation>Weights of the phases:</translation>
    </message>
    <message>
        <source>Days off:</source>
        <translation>Days off:</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formulas</translation>
    </message>
    <message>
        <source>With a the progress, p the programmed and w the weight of an activity:</source>
        <translation>With a the progress, p the programmed and w the weight of an activity:</translation>
    </message>
    <message>
        <source>progress of a group = Σ w·a ÷ Σ w</source>
        <translation>progress of a group = Σ w·a ÷ Σ w</translation>
    </message>
    <message>
        <source>compliance of a group = 100 · Σ w·min(a, p) ÷ Σ w·p, over the activities with p above 0</source>
        <translation>compliance of a group = 100 · Σ w·min(a, p) ÷ Σ w·p, over the activities with p above 0</translation>
    </message>
    <message>
        <source>compliance of the year = 100 · Σ w·min(done, target) ÷ Σ w·target, where the target is what is programmed less what had been done when the year began, and done is what was added since</source>
        <translation>compliance of the year = 100 · Σ w·min(done, target) ÷ Σ w·target, where the target is what is programmed less what had been done when the year began, and done is what was added since</translation>
    </message>
    <message>
        <source>backlog: activities that were behind already when the year began</source>
        <translation>backlog: activities that were behind already when the year began</translation>
    </message>
    <message>
        <source>Figures are computed exactly and rounded, half up, only to be shown.</source>
        <translation>Figures are computed exactly and rounded, half up, only to be shown.</translation>
    </message>
    <message>
        <source>Left out of tables and lists:</source>
        <translation>Left out of tables and lists:</translation>
    </message>
    <message>
        <source>%1. The figures are those of the whole plan.</source>
        <translation>%1. The figures are those of the whole plan.</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>The whole plan</translation>
    </message>
    <message>
        <source>No phase had anything programmed by the cut-off.</source>
        <translation>No phase had anything programmed by the cut-off.</translation>
    </message>
    <message>
        <source>%1 reached %2 of what was programmed.</source>
        <translation>%1 reached %2 of what was programmed.</translation>
    </message>
    <message>
        <source>All phases reached %1 of what was programmed.</source>
        <translation>All phases reached %1 of what was programmed.</translation>
    </message>
    <message>
        <source>%1 reached most of what was programmed (%2), %3 least (%4).</source>
        <translation>%1 reached most of what was programmed (%2), %3 least (%4).</translation>
    </message>
    <message>
        <source>Activities by state and phase on %1</source>
        <translation>Activities by state and phase on %1</translation>
    </message>
    <message>
        <source>Activities by state and phase on %1.</source>
        <translation>Activities by state and phase on %1.</translation>
    </message>
    <message>
        <source>no activities</source>
        <translation>no activities</translation>
    </message>
    <message>
        <source>Activities by state and phase</source>
        <translation>Activities by state and phase</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phases are weighted: the plan is their weighted mean.</source>
        <translation>Phases are weighted: the plan is their weighted mean.</translation>
    </message>
    <message>
        <source>Phases are not weighted: all activities of the plan stand together.</source>
        <translation>Phases are not weighted: all activities of the plan stand together.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) of the plan is (are) under no phase.</source>
        <translation>
            <numerusform>%n activity of the plan is (are) under no phase.</numerusform>
            <numerusform>%n activities of the plan is (are) under no phase.</numerusform>
        </translation>
    </message>
    <message>
        <source>no target</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>Progress by phase</source>
        <translation>Progress by phase</translation>
    </message>
    <message>
        <source>The plan has no phases; its figures are those of the summary.</source>
        <translation>The plan has no phases; its figures are those of the summary.</translation>
    </message>
    <message>
        <source>Programmed is what should have been done by the cut-off; progress is what was done of the whole plan; compliance is what was done of what was programmed. The progress of a phase may be above what was programmed; compliance is never above 100 %.</source>
        <translation>Programmed is what should have been done by the cut-off; progress is what was done of the whole plan; compliance is what was done of what was programmed. The progress of a phase may be above what was programmed; compliance is never above 100 %.</translation>
    </message>
    <message>
        <source>Legal framework %1</source>
        <translation>Legal framework %1</translation>
    </message>
    <message>
        <source>Progress by phase beside the year before and the legal framework (percentages)</source>
        <translation>Progress by phase beside the year before and the legal framework (percentages)</translation>
    </message>
    <message>
        <source>Progress by phase, compared</source>
        <translation>Progress by phase, compared</translation>
    </message>
    <message>
        <source>Progress by phase, compared.</source>
        <translation>Progress by phase, compared.</translation>
    </message>
    <message>
        <source>Beside the year before and the legal framework</source>
        <translation>Beside the year before and the legal framework</translation>
    </message>
    <message>
        <source>Progress and compliance over the cut-offs of %1</source>
        <translation>Progress and compliance over the cut-offs of %1</translation>
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
        <source>Percentages at the cut-offs of %1</source>
        <translation>Percentages at the cut-offs of %1</translation>
    </message>
    <message>
        <source>Programmed</source>
        <translation>Programmed</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>%1: progress %2, compliance %3.</source>
        <translation>%1: progress %2, compliance %3.</translation>
    </message>
    <message>
        <source>How the year went</source>
        <translation>How the year went</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Leader of the GEL-T committee</source>
        <translation>Leader of the GEL-T committee</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>Name and position</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>What holds</translation>
    </message>
    <message>
        <source>%1, partial</source>
        <translation>%1, partial</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Thresholds of the light</source>
        <translation>Thresholds of the light</translation>
    </message>
    <message>
        <source>green from %1; yellow from %2; red below</source>
        <translation>green from %1; yellow from %2; red below</translation>
    </message>
    <message>
        <source>This is the public version: without personal data or reserved evidence</source>
        <translation>This is the public version: without personal data or reserved evidence</translation>
    </message>
    <message>
        <source>Issued apart, without personal data or reserved evidence</source>
        <translation>Issued apart, without personal data or reserved evidence</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrity</translation>
    </message>
    <message>
        <source>The SHA-256 fingerprint of the file is kept in the register of issued reports</source>
        <translation>The SHA-256 fingerprint of the file is kept in the register of issued reports</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Those who sign state that the figures of this report were computed from the follow-ups dated up to %1, by the method of chapter 3, and that the evidence of chapter 10 is kept by the committee.</source>
        <translation>Those who sign state that the figures of this report were computed from the follow-ups dated up to %1, by the method of chapter 3, and that the evidence of chapter 10 is kept by the committee.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>a place and a day</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Procedure of the report</source>
        <translation>Procedure of the report</translation>
    </message>
    <message>
        <source>Document control</source>
        <translation>Document control</translation>
    </message>
    <message>
        <source>Compliance to date and traffic light</source>
        <translation>Compliance to date and traffic light</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>less than %1</translation>
    </message>
    <message>
        <source>%1 to less than %2</source>
        <translation>%1 to less than %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>Compliance %1, %2; yellow from %3, green from %4.</source>
        <translation>Compliance %1, %2; yellow from %3, green from %4.</translation>
    </message>
    <message>
        <source>There is no compliance yet: nothing was programmed by the cut-off.</source>
        <translation>There is no compliance yet: nothing was programmed by the cut-off.</translation>
    </message>
    <message>
        <source>What explains the result</source>
        <translation>What explains the result</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) was (were) completed in time.</source>
        <translation>
            <numerusform>%n activity was (were) completed in time.</numerusform>
            <numerusform>%n activities was (were) completed in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) was (were) completed after the deadline.</source>
        <translation>
            <numerusform>%n activity was (were) completed after the deadline.</numerusform>
            <numerusform>%n activities was (were) completed after the deadline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) is (are) overdue: %1.</source>
        <translation>
            <numerusform>%n activity is (are) overdue: %1.</numerusform>
            <numerusform>%n activities is (are) overdue: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recurring activity(ies) is (are) behind (%1), with %2 overdue altogether.</source>
        <extracomment>%2 is &quot;12 periods&quot;</extracomment>
        <translation>
            <numerusform>%n recurring activity is (are) behind (%1), with %2 overdue altogether.</numerusform>
            <numerusform>%n recurring activities is (are) behind (%1), with %2 overdue altogether.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) not due yet has (have) no progress, though part of it was programmed by now.</source>
        <translation>
            <numerusform>%n activity not due yet has (have) no progress, though part of it was programmed by now.</numerusform>
            <numerusform>%n activities not due yet has (have) no progress, though part of it was programmed by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) has (have) a deadline that could not be interpreted: nothing is programmed for it (them).</source>
        <translation>
            <numerusform>%n activity has (have) a deadline that could not be interpreted: nothing is programmed for it (them).</numerusform>
            <numerusform>%n activities has (have) a deadline that could not be interpreted: nothing is programmed for it (them).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) is (are) suspended, not applicable or replaced and does (do) not count.</source>
        <translation>
            <numerusform>%n activity is (are) suspended, not applicable or replaced and does (do) not count.</numerusform>
            <numerusform>%n activities is (are) suspended, not applicable or replaced and does (do) not count.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had been done by the cut-off, and nothing was due.</source>
        <translation>Nothing had been done by the cut-off, and nothing was due.</translation>
    </message>
    <message>
        <source>The plan begins on %1</source>
        <translation>The plan begins on %1</translation>
    </message>
    <message>
        <source>%1: targets by component</source>
        <translation>%1: targets by component</translation>
    </message>
    <message>
        <source>%1: no target for %2</source>
        <translation>%1: no target for %2</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>%1 points below</source>
        <translation>%1 points below</translation>
    </message>
    <message>
        <source>historical reference</source>
        <translation>historical reference</translation>
    </message>
    <message>
        <source>Summary of results</source>
        <translation>Summary of results</translation>
    </message>
    <message>
        <source>Partial cut-off: the year %1 was still going on.</source>
        <translation>Partial cut-off: the year %1 was still going on.</translation>
    </message>
    <message>
        <source>Results compared</source>
        <translation>Results compared</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
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
        <source>Compliance of the year</source>
        <translation>Compliance of the year</translation>
    </message>
    <message>
        <source>what was to be reached in the year alone</source>
        <translation>what was to be reached in the year alone</translation>
    </message>
    <message>
        <source>Backlog of earlier years</source>
        <translation>Backlog of earlier years</translation>
    </message>
    <message>
        <source>activities behind when the year began</source>
        <translation>activities behind when the year began</translation>
    </message>
    <message>
        <source>first year of the plan</source>
        <translation>first year of the plan</translation>
    </message>
    <message>
        <source>Behind when %1 began: %2.</source>
        <translation>Behind when %1 began: %2.</translation>
    </message>
    <message>
        <source>Against the legal framework</source>
        <translation>Against the legal framework</translation>
    </message>
    <message>
        <source>Phases and what the legal framework asks for in %1 (percentages)</source>
        <translation>Phases and what the legal framework asks for in %1 (percentages)</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>No phase of the plan is tied to a component of a legal framework, so there is nothing to compare.</source>
        <translation>No phase of the plan is tied to a component of a legal framework, so there is nothing to compare.</translation>
    </message>
    <message>
        <source>The progress of the phase stands beside the least percentage of its component. A historical reference is a target of rules that were not in force on the cut-off.</source>
        <translation>The progress of the phase stands beside the least percentage of its component. A historical reference is a target of rules that were not in force on the cut-off.</translation>
    </message>
    <message>
        <source>%1: none applies</source>
        <translation>%1: none applies</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 fulfilled of %n</source>
        <extracomment>%1 is a year</extracomment>
        <translation>
            <numerusform>%1: %2 fulfilled of %n</numerusform>
            <numerusform>%1: %2 fulfilled of %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Known on</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gelt::report::AttendanceSheet</name>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>No vote</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Day and hour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>%1 of %2 with vote</source>
        <extracomment>of the members with a vote so many are needed</extracomment>
        <translation>%1 of %2 with vote</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>First and last names</source>
        <translation>First and last names</translation>
    </message>
    <message>
        <source>Position or entity</source>
        <translation>Position or entity</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Capacity: vote, delegate (accredited) or guest. The data serve only as a record of who attended (Ley 1581 de 2012).</source>
        <translation>Capacity: vote, delegate (accredited) or guest. The data serve only as a record of who attended (Ley 1581 de 2012).</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Attendance list</translation>
    </message>
</context>
<context>
    <name>gelt::report::CommitmentList</name>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open commitment(s)</source>
        <translation>
            <numerusform>%n open commitment</numerusform>
            <numerusform>%n open commitments</numerusform>
        </translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>no filter</translation>
    </message>
    <message>
        <source>There are no open commitments.</source>
        <translation>There are no open commitments.</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What was done, and when</source>
        <translation>What was done, and when</translation>
    </message>
    <message>
        <source>Open commitments</source>
        <translation>Open commitments</translation>
    </message>
    <message>
        <source>Commitments by responsible</source>
        <translation>Commitments by responsible</translation>
    </message>
    <message>
        <source>Commitments of nobody yet</source>
        <translation>Commitments of nobody yet</translation>
    </message>
    <message>
        <source>Commitments of %1</source>
        <translation>Commitments of %1</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Who reports</translation>
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
    <message numerus="yes">
        <source>%1 of %n activity(ies)</source>
        <extracomment>how many of a phase&apos;s activities a filtered list shows</extracomment>
        <translation>
            <numerusform>%1 of %n activity</numerusform>
            <numerusform>%1 of %n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::report::ComparisonWords</name>
    <message numerus="yes">
        <source>%n follow-up(s) recorded later with an earlier date</source>
        <translation>
            <numerusform>%n follow-up recorded later with an earlier date</numerusform>
            <numerusform>%n follow-ups recorded later with an earlier date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) voided since</source>
        <translation>
            <numerusform>%n follow-up voided since</numerusform>
            <numerusform>%n follow-ups voided since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) that were void count again</source>
        <translation>
            <numerusform>%n follow-up that were void count again</numerusform>
            <numerusform>%n follow-ups that were void count again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) recorded later with an earlier date</source>
        <translation>
            <numerusform>%n note recorded later with an earlier date</numerusform>
            <numerusform>%n notes recorded later with an earlier date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) recorded later with an earlier date</source>
        <translation>
            <numerusform>%n extension recorded later with an earlier date</numerusform>
            <numerusform>%n extensions recorded later with an earlier date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) voided since</source>
        <translation>
            <numerusform>%n extension voided since</numerusform>
            <numerusform>%n extensions voided since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) that were void count again</source>
        <translation>
            <numerusform>%n extension that were void count again</numerusform>
            <numerusform>%n extensions that were void count again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) recorded later with an earlier date</source>
        <translation>
            <numerusform>%n status recorded later with an earlier date</numerusform>
            <numerusform>%n statuses recorded later with an earlier date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) voided since</source>
        <translation>
            <numerusform>%n status voided since</numerusform>
            <numerusform>%n statuses voided since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) changed since</source>
        <translation>
            <numerusform>%n status changed since</numerusform>
            <numerusform>%n statuses changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline of %n activity(ies) was corrected</source>
        <translation>
            <numerusform>The deadline of %n activity was corrected</numerusform>
            <numerusform>The deadline of %n activities was corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weight of %n activity(ies) was changed</source>
        <translation>
            <numerusform>The weight of %n activity was changed</numerusform>
            <numerusform>The weight of %n activities was changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) moved to another phase</source>
        <translation>
            <numerusform>%n activity moved to another phase</numerusform>
            <numerusform>%n activities moved to another phase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) added since</source>
        <translation>
            <numerusform>%n activity added since</numerusform>
            <numerusform>%n activities added since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) removed since</source>
        <translation>
            <numerusform>%n activity removed since</numerusform>
            <numerusform>%n activities removed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weight of %n phase(s) was changed</source>
        <translation>
            <numerusform>The weight of %n phase was changed</numerusform>
            <numerusform>The weight of %n phases was changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) added since</source>
        <translation>
            <numerusform>%n phase added since</numerusform>
            <numerusform>%n phases added since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) removed since</source>
        <translation>
            <numerusform>%n phase removed since</numerusform>
            <numerusform>%n phases removed since</numerusform>
        </translation>
    </message>
    <message>
        <source>The period of the plan was changed</source>
        <translation>The period of the plan was changed</translation>
    </message>
    <message>
        <source>Deadlines on days off are counted in another way</source>
        <translation>Deadlines on days off are counted in another way</translation>
    </message>
    <message>
        <source>The thresholds of the traffic light were changed</source>
        <translation>The thresholds of the traffic light were changed</translation>
    </message>
    <message>
        <source>Another number of days counts as “due soon”</source>
        <translation>Another number of days counts as “due soon”</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Traffic light</translation>
    </message>
    <message>
        <source>Activities counted</source>
        <translation>Activities counted</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an activity</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message numerus="yes">
        <source>%1 (activities %2 and %n more)</source>
        <translation>
            <numerusform>%1 (activities %2 and %n more)</numerusform>
            <numerusform>%1 (activities %2 and %n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (activity %2)</source>
        <translation>%1 (activity %2)</translation>
    </message>
    <message>
        <source>%1 (activities %2)</source>
        <translation>%1 (activities %2)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>No phase</translation>
    </message>
    <message>
        <source>By what is known now, the figures as of %1 are the same.</source>
        <translation>By what is known now, the figures as of %1 are the same.</translation>
    </message>
    <message numerus="yes">
        <source>By what is known now, %n figure(s) as of %1 would be different.</source>
        <translation>
            <numerusform>By what is known now, %n figure as of %1 would be different.</numerusform>
            <numerusform>By what is known now, %n figures as of %1 would be different.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::report::DeadlineText</name>
    <message>
        <source>Read as: due on %1.</source>
        <translation>Read as: due on %1.</translation>
    </message>
    <message>
        <source>Read as: from %1 to %2.</source>
        <translation>Read as: from %1 to %2.</translation>
    </message>
    <message>
        <source>Read as: until %2, counted from %1.</source>
        <translation>Read as: until %2, counted from %1.</translation>
    </message>
    <message numerus="yes">
        <source>Read as: %1, %n period(s), until %2.</source>
        <extracomment>%1 is a periodicity (&quot;quarterly&quot;)</extracomment>
        <translation>
            <numerusform>Read as: %1, %n period, until %2.</numerusform>
            <numerusform>Read as: %1, %n periods, until %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set by hand: due on %1.</source>
        <translation>Set by hand: due on %1.</translation>
    </message>
    <message>
        <source>Set by hand: from %1 to %2.</source>
        <translation>Set by hand: from %1 to %2.</translation>
    </message>
    <message>
        <source>Set by hand: until %2, counted from %1.</source>
        <translation>Set by hand: until %2, counted from %1.</translation>
    </message>
    <message numerus="yes">
        <source>Set by hand: %1, %n period(s), until %2.</source>
        <extracomment>%1 is a periodicity (&quot;quarterly&quot;)</extracomment>
        <translation>
            <numerusform>Set by hand: %1, %n period, until %2.</numerusform>
            <numerusform>Set by hand: %1, %n periods, until %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a Sunday; it counts on the next business day, %1.</source>
        <translation>It is a Sunday; it counts on the next business day, %1.</translation>
    </message>
    <message>
        <source>It is a Sunday; next business day: %1.</source>
        <translation>It is a Sunday; next business day: %1.</translation>
    </message>
    <message>
        <source>It is a Saturday; it counts on the next business day, %1.</source>
        <translation>It is a Saturday; it counts on the next business day, %1.</translation>
    </message>
    <message>
        <source>It is a Saturday; next business day: %1.</source>
        <translation>It is a Saturday; next business day: %1.</translation>
    </message>
    <message>
        <source>It is a holiday; it counts on the next business day, %1.</source>
        <translation>It is a holiday; it counts on the next business day, %1.</translation>
    </message>
    <message>
        <source>It is a holiday; next business day: %1.</source>
        <translation>It is a holiday; next business day: %1.</translation>
    </message>
    <message>
        <source>The deadline “%1” was not understood. It is kept as it is; which day is it due?</source>
        <translation>The deadline “%1” was not understood. It is kept as it is; which day is it due?</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>not understood</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n period(s)</source>
        <extracomment>%1 is a periodicity (&quot;quarterly&quot;)</extracomment>
        <translation>
            <numerusform>%1, %n period</numerusform>
            <numerusform>%1, %n periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::report::DecisionExtract</name>
    <message>
        <source>The undersigned secretary certifies that in %1, of the ordinary meeting of %2, under item %3 of the agenda, “%4”, the following decision is recorded:</source>
        <extracomment>%1 is &quot;ACTA 001&quot;, %2 a day, %3 a number, %4 the title of an item of the agenda</extracomment>
        <translation>The undersigned secretary certifies that in %1, of the ordinary meeting of %2, under item %3 of the agenda, “%4”, the following decision is recorded:</translation>
    </message>
    <message>
        <source>The undersigned secretary certifies that in %1, of the extraordinary meeting of %2, under item %3 of the agenda, “%4”, the following decision is recorded:</source>
        <extracomment>%1 is &quot;ACTA 001&quot;, %2 a day, %3 a number, %4 the title of an item of the agenda</extracomment>
        <translation>The undersigned secretary certifies that in %1, of the extraordinary meeting of %2, under item %3 of the agenda, “%4”, the following decision is recorded:</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>EXTRACT OF %1</source>
        <translation>EXTRACT OF %1</translation>
    </message>
    <message>
        <source>%1 of the %2 members with vote took part; the quorum is %3.</source>
        <translation>%1 of the %2 members with vote took part; the quorum is %3.</translation>
    </message>
    <message>
        <source>Issued on %1.</source>
        <extracomment>%1 is a city, %2 a day</extracomment>
        <translation>Issued on %1.</translation>
    </message>
    <message>
        <source>Issued in %1 on %2.</source>
        <translation>Issued in %1 on %2.</translation>
    </message>
</context>
<context>
    <name>gelt::report::Documents</name>
    <message>
        <source>The phases chosen have no activities.</source>
        <translation>The phases chosen have no activities.</translation>
    </message>
    <message>
        <source>Public version</source>
        <translation>Public version</translation>
    </message>
    <message>
        <source>As known on %1 %2</source>
        <extracomment>at the foot of pages: what was recorded later is left out; a day and a time of day</extracomment>
        <translation>As known on %1 %2</translation>
    </message>
</context>
<context>
    <name>gelt::report::EvidenceCodes</name>
    <message>
        <source>%1 (reserved)</source>
        <extracomment>%1 is the code of evidence that is not public</extracomment>
        <translation>%1 (reserved)</translation>
    </message>
</context>
<context>
    <name>gelt::report::Explain</name>
    <message>
        <source>None of its periods applies, so its progress is %1.</source>
        <translation>None of its periods applies, so its progress is %1.</translation>
    </message>
    <message>
        <source>Fulfilled in time: %1.</source>
        <translation>Fulfilled in time: %1.</translation>
    </message>
    <message>
        <source>Fulfilled late: %1.</source>
        <translation>Fulfilled late: %1.</translation>
    </message>
    <message>
        <source>Left out because they do not apply: %1.</source>
        <translation>Left out because they do not apply: %1.</translation>
    </message>
    <message>
        <source>Fulfilled and not counted, because the deadline in force has no such period: %1.</source>
        <translation>Fulfilled and not counted, because the deadline in force has no such period: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 periods are fulfilled: 100 · %1 ÷ %2 = %3.</source>
        <translation>%1 of %2 periods are fulfilled: 100 · %1 ÷ %2 = %3.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>No progress was reported up to %1: %2.</source>
        <translation>No progress was reported up to %1: %2.</translation>
    </message>
    <message>
        <source>The last report up to %1 is the one of %2: %3.</source>
        <translation>The last report up to %1 is the one of %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n later report(s) do not count at this cut-off.</source>
        <translation>
            <numerusform>%n later report do not count at this cut-off.</numerusform>
            <numerusform>%n later reports do not count at this cut-off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voided report(s) do not count.</source>
        <translation>
            <numerusform>%n voided report do not count.</numerusform>
            <numerusform>%n voided reports do not count.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline in force: “%1”, an extension decided on %2. The first one was “%3”.</source>
        <translation>Deadline in force: “%1”, an extension decided on %2. The first one was “%3”.</translation>
    </message>
    <message>
        <source>Deadline: “%1”.</source>
        <translation>Deadline: “%1”.</translation>
    </message>
    <message>
        <source>Its last day, %1, is a day off; by the plan&apos;s setting it counts on %2.</source>
        <translation>Its last day, %1, is a day off; by the plan&apos;s setting it counts on %2.</translation>
    </message>
    <message>
        <source>It was due on %1, by the cut-off: %2.</source>
        <translation>It was due on %1, by the cut-off: %2.</translation>
    </message>
    <message>
        <source>From %1 to %2 are %3 months, of which %4 have ended by %5: 100 · %4 ÷ %3 = %6.</source>
        <translation>From %1 to %2 are %3 months, of which %4 have ended by %5: 100 · %4 ÷ %3 = %6.</translation>
    </message>
    <message>
        <source>Programmed</source>
        <translation>Programmed</translation>
    </message>
    <message>
        <source>None of its periods applies, so nothing is programmed: %1.</source>
        <translation>None of its periods applies, so nothing is programmed: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 periods have fallen due by %3: 100 · %1 ÷ %2 = %4.</source>
        <translation>%1 of %2 periods have fallen due by %3: 100 · %1 ÷ %2 = %4.</translation>
    </message>
    <message>
        <source>It has no deadline, so nothing is programmed: %1.</source>
        <translation>It has no deadline, so nothing is programmed: %1.</translation>
    </message>
    <message>
        <source>The deadline was not understood, so nothing is programmed: %1.</source>
        <translation>The deadline was not understood, so nothing is programmed: %1.</translation>
    </message>
    <message>
        <source>It is due on %1, after the cut-off, so nothing is programmed yet: %2.</source>
        <translation>It is due on %1, after the cut-off, so nothing is programmed yet: %2.</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>The progress is above what was programmed; it counts up to that.</source>
        <translation>The progress is above what was programmed; it counts up to that.</translation>
    </message>
    <message>
        <source>What was reached of what was programmed: 100 · %1 ÷ %2 = %3.</source>
        <translation>What was reached of what was programmed: 100 · %1 ÷ %2 = %3.</translation>
    </message>
    <message>
        <source>Set by a person from %1 to %2, because: %3</source>
        <translation>Set by a person from %1 to %2, because: %3</translation>
    </message>
    <message>
        <source>Set by a person since %1, because: %2</source>
        <translation>Set by a person since %1, because: %2</translation>
    </message>
    <message>
        <source>It is complete since %1, by its last day, %2.</source>
        <translation>It is complete since %1, by its last day, %2.</translation>
    </message>
    <message>
        <source>It is complete since %1.</source>
        <translation>It is complete since %1.</translation>
    </message>
    <message>
        <source>It is complete since %1, after its last day, %2.</source>
        <translation>It is complete since %1, after its last day, %2.</translation>
    </message>
    <message numerus="yes">
        <source>It is not complete, and its last day, %1, passed %n day(s) ago.</source>
        <translation>
            <numerusform>It is not complete, and its last day, %1, passed %n day ago.</numerusform>
            <numerusform>It is not complete, and its last day, %1, passed %n days ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has begun, is not complete, and its last day, %1, has not passed.</source>
        <translation>It has begun, is not complete, and its last day, %1, has not passed.</translation>
    </message>
    <message>
        <source>It has begun and is not complete; no last day is known.</source>
        <translation>It has begun and is not complete; no last day is known.</translation>
    </message>
    <message>
        <source>Nothing was reported of it, and its last day, %1, has not passed.</source>
        <translation>Nothing was reported of it, and its last day, %1, has not passed.</translation>
    </message>
    <message>
        <source>Nothing was reported of it; no last day is known.</source>
        <translation>Nothing was reported of it; no last day is known.</translation>
    </message>
    <message>
        <source>Every period that applies is fulfilled.</source>
        <translation>Every period that applies is fulfilled.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) fell due and are not fulfilled: %1.</source>
        <translation>
            <numerusform>%n period fell due and are not fulfilled: %1.</numerusform>
            <numerusform>%n periods fell due and are not fulfilled: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every period whose last day has passed is fulfilled or does not apply.</source>
        <translation>Every period whose last day has passed is fulfilled or does not apply.</translation>
    </message>
    <message>
        <source>None of its periods applies.</source>
        <translation>None of its periods applies.</translation>
    </message>
    <message>
        <source>No period is fulfilled, and none is overdue.</source>
        <translation>No period is fulfilled, and none is overdue.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>It is left out of the percentages of the phase and of the plan.</source>
        <translation>It is left out of the percentages of the phase and of the plan.</translation>
    </message>
    <message>
        <source>Activity %1 on %2: %3</source>
        <translation>Activity %1 on %2: %3</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>number of an activity</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Sums with weights</source>
        <translation>Sums with weights</translation>
    </message>
    <message numerus="yes">
        <source>And %n more activity(ies), which the sums hold too.</source>
        <translation>
            <numerusform>And %n more activity, which the sums hold too.</numerusform>
            <numerusform>And %n more activities, which the sums hold too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Green: %1 or more.</source>
        <translation>Green: %1 or more.</translation>
    </message>
    <message>
        <source>Yellow: from %1 to less than %2.</source>
        <translation>Yellow: from %1 to less than %2.</translation>
    </message>
    <message>
        <source>Red: less than %1.</source>
        <translation>Red: less than %1.</translation>
    </message>
    <message>
        <source>Nothing was programmed up to the cut-off, so there is nothing to comply with: NA.</source>
        <translation>Nothing was programmed up to the cut-off, so there is nothing to comply with: NA.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Why %1?</translation>
    </message>
    <message>
        <source>Left out because they are suspended: %1.</source>
        <translation>Left out because they are suspended: %1.</translation>
    </message>
    <message>
        <source>Left out because others replace them: %1.</source>
        <translation>Left out because others replace them: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) count(s) here on %1.</source>
        <translation>
            <numerusform>%n activity counts here on %1.</numerusform>
            <numerusform>%n activities count here on %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Progress: the sum of weight · progress ÷ the sum of weights: %1 ÷ %2 = %3.</source>
        <translation>Progress: the sum of weight · progress ÷ the sum of weights: %1 ÷ %2 = %3.</translation>
    </message>
    <message>
        <source>Programmed: the sum of weight · programmed ÷ the sum of weights: %1 ÷ %2 = %3.</source>
        <translation>Programmed: the sum of weight · programmed ÷ the sum of weights: %1 ÷ %2 = %3.</translation>
    </message>
    <message>
        <source>Compliance: what counts of each is its progress, up to what was programmed: 100 · %1 ÷ %2 = %3.</source>
        <translation>Compliance: what counts of each is its progress, up to what was programmed: 100 · %1 ÷ %2 = %3.</translation>
    </message>
    <message>
        <source>All of their weights are 0, so they add up to nothing.</source>
        <translation>All of their weights are 0, so they add up to nothing.</translation>
    </message>
    <message>
        <source>Nothing counts here, so the progress is %1 and there is no compliance: NA.</source>
        <translation>Nothing counts here, so the progress is %1 and there is no compliance: NA.</translation>
    </message>
    <message>
        <source>None has a weight of its own, so each weighs 1.</source>
        <translation>None has a weight of its own, so each weighs 1.</translation>
    </message>
    <message>
        <source>Those that take away most stand first.</source>
        <translation>Those that take away most stand first.</translation>
    </message>
    <message>
        <source>Every phase has a weight, so the plan is the weighted mean of its phases. A phase without anything counted is left out, and of the compliance one where nothing was programmed too.</source>
        <translation>Every phase has a weight, so the plan is the weighted mean of its phases. A phase without anything counted is left out, and of the compliance one where nothing was programmed too.</translation>
    </message>
    <message>
        <source>Progress %1, programmed %2, compliance %3.</source>
        <translation>Progress %1, programmed %2, compliance %3.</translation>
    </message>
    <message>
        <source>Progress before</source>
        <translation>Progress before</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>To reach</translation>
    </message>
    <message>
        <source>Behind already when the year began: %1.</source>
        <translation>Behind already when the year began: %1.</translation>
    </message>
    <message>
        <source>Behind then and suspended now, not counted: %1.</source>
        <translation>Behind then and suspended now, not counted: %1.</translation>
    </message>
    <message>
        <source>The compliance of %1 on %2 is about what was to be reached in that year alone.</source>
        <translation>The compliance of %1 on %2 is about what was to be reached in that year alone.</translation>
    </message>
    <message>
        <source>To reach: what is programmed now, less the progress there was on 31/12/%1. It counts what the progress grew since, up to that.</source>
        <translation>To reach: what is programmed now, less the progress there was on 31/12/%1. It counts what the progress grew since, up to that.</translation>
    </message>
    <message>
        <source>Compliance of %1: 100 · %2 ÷ %3 = %4.</source>
        <translation>Compliance of %1: 100 · %2 ÷ %3 = %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n counted activity(ies) had something to reach. Those that take away most stand first.</source>
        <translation>
            <numerusform>%n counted activity had something to reach. Those that take away most stand first.</numerusform>
            <numerusform>%n counted activities had something to reach. Those that take away most stand first.</numerusform>
        </translation>
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
    <name>gelt::report::Framework</name>
    <message>
        <source>These data describe no legal framework.</source>
        <translation>These data describe no legal framework.</translation>
    </message>
</context>
<context>
    <name>gelt::report::HistoryMeetings</name>
    <message>
        <source>on the roll: %1</source>
        <translation>on the roll: %1</translation>
    </message>
    <message>
        <source>off the roll: %1</source>
        <translation>off the roll: %1</translation>
    </message>
    <message>
        <source>agenda: %1 added</source>
        <translation>agenda: %1 added</translation>
    </message>
    <message>
        <source>agenda: %1 taken off with what was said on it</source>
        <translation>agenda: %1 taken off with what was said on it</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a part of an acta (a name, a point, a decision), %2 what changed in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>older acta of %1 registered</source>
        <translation>older acta of %1 registered</translation>
    </message>
    <message>
        <source>acta of the meeting of %1 prepared</source>
        <translation>acta of the meeting of %1 prepared</translation>
    </message>
    <message>
        <source>acta of %1 deleted</source>
        <translation>acta of %1 deleted</translation>
    </message>
    <message>
        <source>approved with things pending, because: %1</source>
        <translation>approved with things pending, because: %1</translation>
    </message>
    <message>
        <source>number %1 given</source>
        <translation>number %1 given</translation>
    </message>
    <message>
        <source>decision: %1</source>
        <translation>decision: %1</translation>
    </message>
    <message>
        <source>decision %1 deleted</source>
        <translation>decision %1 deleted</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>decision %1</translation>
    </message>
    <message>
        <source>commitment: %1</source>
        <translation>commitment: %1</translation>
    </message>
    <message>
        <source>commitment %1 deleted</source>
        <translation>commitment %1 deleted</translation>
    </message>
    <message>
        <source>commitment %1</source>
        <translation>commitment %1</translation>
    </message>
    <message>
        <source>commitment %1: entry of %2 voided: %3</source>
        <translation>commitment %1: entry of %2 voided: %3</translation>
    </message>
    <message>
        <source>note of %1</source>
        <extracomment>of a commitment, on day %1</extracomment>
        <translation>note of %1</translation>
    </message>
    <message>
        <source>fulfilled on %1</source>
        <extracomment>of a commitment, on day %1</extracomment>
        <translation>fulfilled on %1</translation>
    </message>
    <message>
        <source>new date %2, agreed on %1</source>
        <translation>new date %2, agreed on %1</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <extracomment>of a commitment, on day %1</extracomment>
        <translation>withdrawn on %1</translation>
    </message>
    <message>
        <source>commitment %1: %2</source>
        <translation>commitment %1: %2</translation>
    </message>
    <message>
        <source>commitment %1: %2: %3</source>
        <translation>commitment %1: %2: %3</translation>
    </message>
    <message>
        <source>annex %1 added</source>
        <translation>annex %1 added</translation>
    </message>
    <message>
        <source>annex %1 taken away</source>
        <translation>annex %1 taken away</translation>
    </message>
    <message>
        <source>annex %1</source>
        <translation>annex %1</translation>
    </message>
    <message>
        <source>signs: %1</source>
        <translation>signs: %1</translation>
    </message>
    <message>
        <source>does not sign: %1</source>
        <translation>does not sign: %1</translation>
    </message>
    <message>
        <source>who signs, %1</source>
        <translation>who signs, %1</translation>
    </message>
    <message>
        <source>signed pages kept: %1</source>
        <translation>signed pages kept: %1</translation>
    </message>
    <message>
        <source>scan kept: %1</source>
        <translation>scan kept: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a step in the life of an acta (&quot;Approved&quot;), %2 its day, %3 why or with which remarks</extracomment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 on %2: %3</translation>
    </message>
    <message>
        <source>texts of the report of %1 begun</source>
        <translation>texts of the report of %1 begun</translation>
    </message>
    <message>
        <source>texts of the report of %1 deleted</source>
        <translation>texts of the report of %1 deleted</translation>
    </message>
    <message>
        <source>report of %1</source>
        <translation>report of %1</translation>
    </message>
    <message>
        <source>challenge of %1: %2</source>
        <translation>challenge of %1: %2</translation>
    </message>
    <message>
        <source>challenge %1 deleted</source>
        <translation>challenge %1 deleted</translation>
    </message>
    <message>
        <source>challenge %1</source>
        <translation>challenge %1</translation>
    </message>
</context>
<context>
    <name>gelt::report::HistoryValues</name>
    <message>
        <source>one day</source>
        <extracomment>kind of deadline</extracomment>
        <translation>one day</translation>
    </message>
    <message>
        <source>from a day to a day</source>
        <extracomment>kind of deadline</extracomment>
        <translation>from a day to a day</translation>
    </message>
    <message>
        <source>until a day</source>
        <extracomment>kind of deadline (hasta)</extracomment>
        <translation>until a day</translation>
    </message>
    <message>
        <source>recurring</source>
        <extracomment>kind of deadline</extracomment>
        <translation>recurring</translation>
    </message>
    <message>
        <source>not interpreted</source>
        <extracomment>kind of deadline</extracomment>
        <translation>not interpreted</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>responsible</translation>
    </message>
    <message>
        <source>support</source>
        <translation>support</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>short name</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>place in the list changed</source>
        <translation>place in the list changed</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>value of the target</source>
        <translation>value of the target</translation>
    </message>
    <message>
        <source>unit of the target</source>
        <translation>unit of the target</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>expected evidence</source>
        <translation>expected evidence</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>executed budget</source>
        <translation>executed budget</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>deadline</translation>
    </message>
    <message>
        <source>kind of deadline</source>
        <translation>kind of deadline</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>due day</translation>
    </message>
    <message>
        <source>periodicity</source>
        <translation>periodicity</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>first day of the status</source>
        <translation>first day of the status</translation>
    </message>
    <message>
        <source>last day of the status</source>
        <translation>last day of the status</translation>
    </message>
    <message>
        <source>reason of the status</source>
        <translation>reason of the status</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>seen on</source>
        <translation>seen on</translation>
    </message>
    <message>
        <source>access</source>
        <translation>access</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>ID number changed</source>
        <translation>ID number changed</translation>
    </message>
    <message>
        <source>phone changed</source>
        <translation>phone changed</translation>
    </message>
    <message>
        <source>e-mail changed</source>
        <translation>e-mail changed</translation>
    </message>
    <message>
        <source>offered for new work</source>
        <translation>offered for new work</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>%1 is what changed, %2 and %3 are its values: deadline “Hasta 2014” → “Hasta 2015”</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>somebody who is no longer in the plan</source>
        <translation>somebody who is no longer in the plan</translation>
    </message>
    <message>
        <source>a phase that is no longer in the plan</source>
        <translation>a phase that is no longer in the plan</translation>
    </message>
    <message>
        <source>that is no longer in the plan</source>
        <translation>that is no longer in the plan</translation>
    </message>
    <message>
        <source>chair</source>
        <extracomment>role in a meeting</extracomment>
        <translation>chair</translation>
    </message>
    <message>
        <source>secretary</source>
        <extracomment>role in a meeting</extracomment>
        <translation>secretary</translation>
    </message>
    <message>
        <source>kind of meeting</source>
        <translation>kind of meeting</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>city</source>
        <translation>city</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>series</source>
        <translation>series</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>next meeting</source>
        <translation>next meeting</translation>
    </message>
    <message>
        <source>time of the next meeting</source>
        <translation>time of the next meeting</translation>
    </message>
    <message>
        <source>place of the next meeting</source>
        <translation>place of the next meeting</translation>
    </message>
    <message>
        <source>notice of</source>
        <translation>notice of</translation>
    </message>
    <message>
        <source>text of the notice</source>
        <translation>text of the notice</translation>
    </message>
    <message>
        <source>transcribed by</source>
        <translation>transcribed by</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>delegate</translation>
    </message>
    <message>
        <source>position of the delegate</source>
        <translation>position of the delegate</translation>
    </message>
    <message>
        <source>excuse or remark</source>
        <translation>excuse or remark</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>what was said</translation>
    </message>
    <message>
        <source>place in the agenda changed</source>
        <translation>place in the agenda changed</translation>
    </message>
    <message>
        <source>words</source>
        <translation>words</translation>
    </message>
    <message>
        <source>votes in favour</source>
        <translation>votes in favour</translation>
    </message>
    <message>
        <source>votes against</source>
        <translation>votes against</translation>
    </message>
    <message>
        <source>blank votes</source>
        <translation>blank votes</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activity</translation>
    </message>
    <message>
        <source>followed up as that activity</source>
        <translation>followed up as that activity</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>sheets</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>order of the signatures changed</source>
        <translation>order of the signatures changed</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>presentation</translation>
    </message>
    <message>
        <source>achievements</source>
        <translation>achievements</translation>
    </message>
    <message>
        <source>difficulties</source>
        <translation>difficulties</translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation>prepared by</translation>
    </message>
    <message>
        <source>reviewed by</source>
        <translation>reviewed by</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>approved by</translation>
    </message>
    <message>
        <source>of whom</source>
        <translation>of whom</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>challenge</translation>
    </message>
    <message>
        <source>responsibility</source>
        <translation>responsibility</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>activities</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 changed</translation>
    </message>
</context>
<context>
    <name>gelt::report::HistoryWords</name>
    <message>
        <source>came with an import as %1</source>
        <translation>came with an import as %1</translation>
    </message>
    <message>
        <source>created as %1</source>
        <translation>created as %1</translation>
    </message>
    <message>
        <source>removed from the plan</source>
        <translation>removed from the plan</translation>
    </message>
    <message>
        <source>put back into the plan</source>
        <translation>put back into the plan</translation>
    </message>
    <message>
        <source>responsible %1 → %2</source>
        <translation>responsible %1 → %2</translation>
    </message>
    <message>
        <source>support %1 → %2</source>
        <translation>support %1 → %2</translation>
    </message>
    <message>
        <source>responsible: %1 added</source>
        <translation>responsible: %1 added</translation>
    </message>
    <message>
        <source>support: %1 added</source>
        <translation>support: %1 added</translation>
    </message>
    <message>
        <source>responsible: %1 taken off</source>
        <translation>responsible: %1 taken off</translation>
    </message>
    <message>
        <source>support: %1 taken off</source>
        <translation>support: %1 taken off</translation>
    </message>
    <message>
        <source>extension decided on %1 voided: %2</source>
        <translation>extension decided on %1 voided: %2</translation>
    </message>
    <message>
        <source>extension decided on %1: deadline %2. %3</source>
        <translation>extension decided on %1: deadline %2. %3</translation>
    </message>
    <message>
        <source>extension decided on %1, acta %4: deadline %2. %3</source>
        <translation>extension decided on %1, acta %4: deadline %2. %3</translation>
    </message>
    <message>
        <source>status “%1” from %2 on voided: %3</source>
        <translation>status “%1” from %2 on voided: %3</translation>
    </message>
    <message>
        <source>status “%1” from %2 on holds again</source>
        <translation>status “%1” from %2 on holds again</translation>
    </message>
    <message>
        <source>replaced by activity %1 from %2 on: %3</source>
        <translation>replaced by activity %1 from %2 on: %3</translation>
    </message>
    <message>
        <source>status “%1” from %2 on: %3</source>
        <translation>status “%1” from %2 on: %3</translation>
    </message>
    <message>
        <source>status “%1” from %2 to %4: %3</source>
        <translation>status “%1” from %2 to %4: %3</translation>
    </message>
    <message>
        <source>progress %1 on %2</source>
        <translation>progress %1 on %2</translation>
    </message>
    <message>
        <source>progress %1 on %2: %3</source>
        <translation>progress %1 on %2: %3</translation>
    </message>
    <message>
        <source>period %1 fulfilled on %2</source>
        <translation>period %1 fulfilled on %2</translation>
    </message>
    <message>
        <source>period %1 fulfilled on %2: %3</source>
        <translation>period %1 fulfilled on %2: %3</translation>
    </message>
    <message>
        <source>period %1 does not apply: %2</source>
        <translation>period %1 does not apply: %2</translation>
    </message>
    <message>
        <source>note of %1: %2</source>
        <extracomment>%1 is a day, %2 what somebody noted</extracomment>
        <translation>note of %1: %2</translation>
    </message>
    <message>
        <source>progress %1 of %2 voided: %3</source>
        <translation>progress %1 of %2 voided: %3</translation>
    </message>
    <message>
        <source>fulfilment of period %1 voided: %2</source>
        <translation>fulfilment of period %1 voided: %2</translation>
    </message>
    <message>
        <source>“does not apply” of period %1 voided: %2</source>
        <translation>“does not apply” of period %1 voided: %2</translation>
    </message>
    <message>
        <source>note of %1 voided: %2</source>
        <translation>note of %1 voided: %2</translation>
    </message>
    <message>
        <source>evidence %1 unlinked</source>
        <extracomment>%1 is a piece of evidence: E-003 “Acta del taller”</extracomment>
        <translation>evidence %1 unlinked</translation>
    </message>
    <message>
        <source>evidence %1 linked</source>
        <translation>evidence %1 linked</translation>
    </message>
    <message>
        <source>evidence %1 linked to period %2</source>
        <translation>evidence %1 linked to period %2</translation>
    </message>
    <message>
        <source>evidence %1: %2</source>
        <extracomment>%1 is the code of a piece of evidence, %2 what changed: E-003: title “Acta” → “Acta del taller”</extracomment>
        <translation>evidence %1: %2</translation>
    </message>
</context>
<context>
    <name>gelt::report::NoticeOfMeeting</name>
    <message>
        <source>NOTICE OF ORDINARY MEETING</source>
        <translation>NOTICE OF ORDINARY MEETING</translation>
    </message>
    <message>
        <source>NOTICE OF EXTRAORDINARY MEETING</source>
        <translation>NOTICE OF EXTRAORDINARY MEETING</translation>
    </message>
    <message>
        <source>Members of the %1</source>
        <comment>feminine: de la Junta</comment>
        <translation>Members of the %1</translation>
    </message>
    <message>
        <source>Members of the %1</source>
        <comment>masculine: del Comité</comment>
        <translation>Members of the %1</translation>
    </message>
    <message>
        <source>DATE:</source>
        <translation>DATE:</translation>
    </message>
    <message>
        <source>TIME:</source>
        <translation>TIME:</translation>
    </message>
    <message>
        <source>PLACE:</source>
        <translation>PLACE:</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Enclosed: %1</source>
        <translation>Enclosed: %1</translation>
    </message>
    <message>
        <source>AGENDA</source>
        <translation>AGENDA</translation>
    </message>
    <message>
        <source>COMMITMENTS TO LOOK AT</source>
        <translation>COMMITMENTS TO LOOK AT</translation>
    </message>
    <message>
        <source>Whoever cannot come tells the secretary of the committee and accredits a delegate in writing.</source>
        <translation>Whoever cannot come tells the secretary of the committee and accredits a delegate in writing.</translation>
    </message>
    <message>
        <source>Sincerely,</source>
        <translation>Sincerely,</translation>
    </message>
</context>
<context>
    <name>gelt::report::Papers</name>
    <message>
        <source>chair</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>DEPARTMENT OF %1</source>
        <comment>with the article: del Tolima</comment>
        <translation>DEPARTMENT OF %1</translation>
    </message>
    <message>
        <source>DEPARTMENT OF %1</source>
        <comment>without an article: de Antioquia</comment>
        <translation>DEPARTMENT OF %1</translation>
    </message>
    <message>
        <source>ORDINARY MEETING OF THE %1</source>
        <comment>feminine: de la Junta</comment>
        <translation>ORDINARY MEETING OF THE %1</translation>
    </message>
    <message>
        <source>ORDINARY MEETING OF THE %1</source>
        <comment>masculine: del Comité</comment>
        <translation>ORDINARY MEETING OF THE %1</translation>
    </message>
    <message>
        <source>EXTRAORDINARY MEETING OF THE %1</source>
        <comment>feminine: de la Junta</comment>
        <translation>EXTRAORDINARY MEETING OF THE %1</translation>
    </message>
    <message>
        <source>EXTRAORDINARY MEETING OF THE %1</source>
        <comment>masculine: del Comité</comment>
        <translation>EXTRAORDINARY MEETING OF THE %1</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <extracomment>The pattern of a day with its weekday, as QLocale::toString() reads it.</extracomment>
        <translation>dddd, MMMM d, yyyy</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Series %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Not valid until it is approved</source>
        <translation>Not valid until it is approved</translation>
    </message>
    <message>
        <source>Generated on %1, %2</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>Generated on %1, %2</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>DRAFT</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>On %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Cause: %1</translation>
    </message>
    <message>
        <source>ANNULLED</source>
        <translation>ANNULLED</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>There is no such acta in the plan.</source>
        <translation>There is no such acta in the plan.</translation>
    </message>
    <message>
        <source>Decision %1.</source>
        <translation>Decision %1.</translation>
    </message>
    <message>
        <source>Votes: in favour %1 · against %2 · blank %3 · total %4.</source>
        <translation>Votes: in favour %1 · against %2 · blank %3 · total %4.</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>not assigned</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>no. %1</source>
        <extracomment>the number of a commitment in an acta that has no number yet</extracomment>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <extracomment>%1 is the number of an acta, %2 that of a commitment in it</extracomment>
        <translation>%1, no. %2</translation>
    </message>
    <message>
        <source>Signatures follow:</source>
        <translation>Signatures follow:</translation>
    </message>
</context>
<context>
    <name>gelt::report::Presentation</name>
    <message>
        <source>Coat of arms of %1</source>
        <translation>Coat of arms of %1</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>over the year in very large figures: the year whose results are shown (vigencia)</extracomment>
        <translation>Year</translation>
    </message>
    <message>
        <source>Progress, challenges and responsibilities</source>
        <translation>Progress, challenges and responsibilities</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>Results of %1</translation>
    </message>
    <message>
        <source>Cut-off %1</source>
        <translation>Cut-off %1</translation>
    </message>
    <message>
        <source>Questions and proposals are welcome.</source>
        <translation>Questions and proposals are welcome.</translation>
    </message>
    <message>
        <source>Thank you for following these results</source>
        <translation>Thank you for following these results</translation>
    </message>
    <message>
        <source>The plan has no activities yet</source>
        <translation>The plan has no activities yet</translation>
    </message>
    <message>
        <source>There is nothing to measure on %1.</source>
        <translation>There is nothing to measure on %1.</translation>
    </message>
    <message>
        <source>The year %1 lies outside the plan %2</source>
        <translation>The year %1 lies outside the plan %2</translation>
    </message>
    <message>
        <source>The figures that follow are those of the whole plan on %1.</source>
        <translation>The figures that follow are those of the whole plan on %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the annual report</source>
        <translation>
            <numerusform>and %n more in the annual report</numerusform>
            <numerusform>and %n more in the annual report</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of %1, %2</source>
        <translation>Results of %1, %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>percentages of progress at the year&apos;s begin and now, &quot;from 20 to 45 %&quot;</extracomment>
        <translation>from %1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) fulfilled</source>
        <translation>
            <numerusform>%n period fulfilled</numerusform>
            <numerusform>%n periods fulfilled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n activity(ies) due in %1 were done in time</source>
        <translation>
            <numerusform>The %n activity due in %1 were done in time</numerusform>
            <numerusform>The %n activities due in %1 were done in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) were completed in %1</source>
        <translation>
            <numerusform>%n activity were completed in %1</numerusform>
            <numerusform>%n activities were completed in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was completed in %1</source>
        <translation>Nothing was completed in %1</translation>
    </message>
    <message>
        <source>By %1 no activity had been reported as done or advanced.</source>
        <translation>By %1 no activity had been reported as done or advanced.</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <translation>Photograph: %1</translation>
    </message>
    <message>
        <source>The photograph cannot be shown.</source>
        <translation>The photograph cannot be shown.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence on file</source>
        <translation>
            <numerusform>%n piece of evidence on file</numerusform>
            <numerusform>%n pieces of evidence on file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recurring activity(ies) missed no period of %1</source>
        <translation>
            <numerusform>%n recurring activity missed no period of %1</numerusform>
            <numerusform>%n recurring activities missed no period of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) under way moved forward in %1</source>
        <translation>
            <numerusform>%n activity under way moved forward in %1</numerusform>
            <numerusform>%n activities under way moved forward in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The committee highlights this of %1</source>
        <translation>The committee highlights this of %1</translation>
    </message>
    <message>
        <source>This is how the work of %1 looked</source>
        <translation>This is how the work of %1 looked</translation>
    </message>
    <message>
        <source>Committee</source>
        <extracomment>heads of columns: whose challenges stand below</extracomment>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Challenges of %1: each has a part to do</source>
        <translation>Challenges of %1: each has a part to do</translation>
    </message>
    <message>
        <source>The challenges of %1 are the committee&apos;s</source>
        <translation>The challenges of %1 are the committee&apos;s</translation>
    </message>
    <message>
        <source>The challenges of %1 are the administration&apos;s</source>
        <translation>The challenges of %1 are the administration&apos;s</translation>
    </message>
    <message>
        <source>The challenges of %1 are the community&apos;s</source>
        <translation>The challenges of %1 are the community&apos;s</translation>
    </message>
    <message>
        <source>The challenges of %1 are still to be agreed</source>
        <translation>The challenges of %1 are still to be agreed</translation>
    </message>
    <message>
        <source>Committee, administration and community agree on them.</source>
        <translation>Committee, administration and community agree on them.</translation>
    </message>
    <message>
        <source>These are the responsibilities of %1</source>
        <translation>These are the responsibilities of %1</translation>
    </message>
    <message>
        <source>Green light: of what was due to date</source>
        <translation>Green light: of what was due to date</translation>
    </message>
    <message>
        <source>Yellow light: of what was due to date</source>
        <translation>Yellow light: of what was due to date</translation>
    </message>
    <message>
        <source>Red light: of what was due to date</source>
        <translation>Red light: of what was due to date</translation>
    </message>
    <message>
        <source>nothing was due to date</source>
        <translation>nothing was due to date</translation>
    </message>
    <message>
        <source>Green light: of what was due in %1</source>
        <extracomment>under a large percentage: the traffic light, and what the percentage is of</extracomment>
        <translation>Green light: of what was due in %1</translation>
    </message>
    <message>
        <source>Yellow light: of what was due in %1</source>
        <translation>Yellow light: of what was due in %1</translation>
    </message>
    <message>
        <source>Red light: of what was due in %1</source>
        <translation>Red light: of what was due in %1</translation>
    </message>
    <message>
        <source>nothing was due in %1</source>
        <translation>nothing was due in %1</translation>
    </message>
    <message>
        <source>Nothing was due in %1; %2 of the whole plan is done</source>
        <translation>Nothing was due in %1; %2 of the whole plan is done</translation>
    </message>
    <message>
        <source>The municipality met %1 of what was due in %2</source>
        <translation>The municipality met %1 of what was due in %2</translation>
    </message>
    <message>
        <source>The municipality met %1 of what was due by %2</source>
        <translation>The municipality met %1 of what was due by %2</translation>
    </message>
    <message numerus="yes">
        <source>behind</source>
        <comment>number of activities</comment>
        <extracomment>of recurring activities; beside their number</extracomment>
        <translation>
            <numerusform>behind</numerusform>
            <numerusform>behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue</source>
        <comment>number of activities</comment>
        <extracomment>past their deadline; beside their number</extracomment>
        <translation>
            <numerusform>overdue</numerusform>
            <numerusform>overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue or behind</source>
        <comment>number of activities</comment>
        <translation>
            <numerusform>overdue or behind</numerusform>
            <numerusform>overdue or behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not started</source>
        <comment>number of activities</comment>
        <translation>
            <numerusform>not started</numerusform>
            <numerusform>not started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under way</source>
        <comment>number of activities</comment>
        <translation>
            <numerusform>under way</numerusform>
            <numerusform>under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under way or to start</source>
        <comment>number of activities</comment>
        <translation>
            <numerusform>under way or to start</numerusform>
            <numerusform>under way or to start</numerusform>
        </translation>
    </message>
    <message>
        <source>No phase has moved forward yet</source>
        <translation>No phase has moved forward yet</translation>
    </message>
    <message>
        <source>Only “%1” moved forward; the others are still at zero</source>
        <translation>Only “%1” moved forward; the others are still at zero</translation>
    </message>
    <message>
        <source>The phases move forward before anything is due</source>
        <translation>The phases move forward before anything is due</translation>
    </message>
    <message>
        <source>All phases met %1 of what was due</source>
        <translation>All phases met %1 of what was due</translation>
    </message>
    <message>
        <source>All phases are in green; the lowest met %1</source>
        <translation>All phases are in green; the lowest met %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) hold the plan back: they met %1</source>
        <translation>
            <numerusform>%n phase hold the plan back: they met %1</numerusform>
            <numerusform>%n phases hold the plan back: they met %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds the plan back: it met %2</source>
        <translation>“%1” holds the plan back: it met %2</translation>
    </message>
    <message>
        <source>Programmed, progress and compliance by phase on %1.</source>
        <translation>Programmed, progress and compliance by phase on %1.</translation>
    </message>
    <message>
        <source>%1: programmed %2, progress %3, compliance %4.</source>
        <translation>%1: programmed %2, progress %3, compliance %4.</translation>
    </message>
    <message>
        <source>done of the whole plan %1</source>
        <translation>done of the whole plan %1</translation>
    </message>
    <message numerus="yes">
        <source>done</source>
        <comment>number of activities</comment>
        <extracomment>of activities; beside their number</extracomment>
        <translation>
            <numerusform>done</numerusform>
            <numerusform>done</numerusform>
        </translation>
    </message>
    <message>
        <source>programmed</source>
        <extracomment>the legend of a chart; small letters</extracomment>
        <translation>programmed</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progress</translation>
    </message>
    <message>
        <source>compliance</source>
        <translation>compliance</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <extracomment>how long ago an activity was due</extracomment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>owes %n period(s)</source>
        <extracomment>of a recurring activity</extracomment>
        <translation>
            <numerusform>owes %n period</numerusform>
            <numerusform>owes %n periods</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers for it</source>
        <translation>%1 answers for it</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) passed their deadline without being done</source>
        <translation>
            <numerusform>%n activity passed their deadline without being done</numerusform>
            <numerusform>%n activities passed their deadline without being done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recurring activity(ies) owe periods that have passed</source>
        <translation>
            <numerusform>%n recurring activity owe periods that have passed</numerusform>
            <numerusform>%n recurring activities owe periods that have passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) are late</source>
        <translation>
            <numerusform>%n activity are late</numerusform>
            <numerusform>%n activities are late</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>no reason noted</source>
        <translation>no reason noted</translation>
    </message>
    <message>
        <source>nothing agreed yet</source>
        <translation>nothing agreed yet</translation>
    </message>
    <message>
        <source>No activity is late</source>
        <translation>No activity is late</translation>
    </message>
    <message>
        <source>On %1 no deadline has passed and no period is owed.</source>
        <translation>On %1 no deadline has passed and no period is owed.</translation>
    </message>
    <message>
        <source>This is known of what is late, and of what follows</source>
        <translation>This is known of what is late, and of what follows</translation>
    </message>
    <message>
        <source>These were the difficulties of %1</source>
        <translation>These were the difficulties of %1</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <extracomment>after the title of a slide whose message takes several of them: &quot;(2 of 3)&quot;</extracomment>
        <translation>(%1 of %2)</translation>
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
    <message numerus="yes">
        <source>%1 of %n activity(ies) on %2, sorted as on screen within the phases</source>
        <translation>
            <numerusform>%1 of %n activity on %2, sorted as on screen within the phases</numerusform>
            <numerusform>%1 of %n activities on %2, sorted as on screen within the phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activity(ies) on %2, in the order of the plan</source>
        <translation>
            <numerusform>%1 of %n activity on %2, in the order of the plan</numerusform>
            <numerusform>%1 of %n activities on %2, in the order of the plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>Public version:</source>
        <translation>Public version:</translation>
    </message>
    <message>
        <source>it leaves out phones, addresses of mail and numbers of identity (Ley 1581 de 2012), and evidence that is reserved, its codes included. The figures are the same.</source>
        <translation>it leaves out phones, addresses of mail and numbers of identity (Ley 1581 de 2012), and evidence that is reserved, its codes included. The figures are the same.</translation>
    </message>
</context>
<context>
    <name>gelt::report::ResponsibleSheets</name>
    <message>
        <source>no deadline</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Deadline: %1</translation>
    </message>
    <message>
        <source>Last record:</source>
        <translation>Last record:</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Evidence:</translation>
    </message>
    <message>
        <source>Achievements and difficulties:</source>
        <translation>Achievements and difficulties:</translation>
    </message>
    <message>
        <source>Achievements, difficulties or why it does not apply:</source>
        <translation>Achievements, difficulties or why it does not apply:</translation>
    </message>
    <message>
        <source>Codes, files or addresses of the evidence:</source>
        <translation>Codes, files or addresses of the evidence:</translation>
    </message>
    <message>
        <source>none.</source>
        <translation>none.</translation>
    </message>
    <message>
        <source>%1, progress %2.</source>
        <translation>%1, progress %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Programmed at the cut-off: %1.</source>
        <translation>Programmed at the cut-off: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n period(s) fulfilled; each is fulfilled on its own.</source>
        <translation>
            <numerusform>%1 of %n period fulfilled; each is fulfilled on its own.</numerusform>
            <numerusform>%1 of %n periods fulfilled; each is fulfilled on its own.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cumulative progress, 0 to 100:</source>
        <translation>Cumulative progress, 0 to 100:</translation>
    </message>
    <message>
        <source>Date of the fact:</source>
        <translation>Date of the fact:</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>fulfilled</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>does not apply</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Date:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more period(s) that is (are) owed</source>
        <translation>
            <numerusform>and %n more period that is (are) owed</numerusform>
            <numerusform>and %n more periods that is (are) owed</numerusform>
        </translation>
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
        <source>Cut-off</source>
        <translation>Cut-off</translation>
    </message>
    <message>
        <source>Hand in by</source>
        <translation>Hand in by</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Follow-up sheet per responsible</source>
        <translation>Follow-up sheet per responsible</translation>
    </message>
    <message>
        <source>Cut-off %1</source>
        <translation>Cut-off %1</translation>
    </message>
    <message>
        <source>Write in ink and block letters. Progress goes from 0 to 100 and is cumulative.</source>
        <translation>Write in ink and block letters. Progress goes from 0 to 100 and is cumulative.</translation>
    </message>
    <message>
        <source>Filled in by: name, position and date</source>
        <translation>Filled in by: name, position and date</translation>
    </message>
    <message>
        <source>Received by: name, position and date</source>
        <translation>Received by: name, position and date</translation>
    </message>
    <message>
        <source>There are no unfinished activities to ask about.</source>
        <translation>There are no unfinished activities to ask about.</translation>
    </message>
</context>
<context>
    <name>gelt::report::Roll</name>
    <message>
        <source>%1, by delegation</source>
        <translation>%1, by delegation</translation>
    </message>
    <message>
        <source>%1, by delegation of %2</source>
        <extracomment>%1 is a position, %2 the name of its holder, who sent somebody else</extracomment>
        <translation>%1, by delegation of %2</translation>
    </message>
    <message>
        <source>%1, by delegation of %2, %3</source>
        <extracomment>%1 is the delegate&apos;s position; %2 and %3 are name and position of the member who sent them</extracomment>
        <translation>%1, by delegation of %2, %3</translation>
    </message>
    <message>
        <source>without vote</source>
        <translation>without vote</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtual</translation>
    </message>
    <message>
        <source>arrived at %1</source>
        <translation>arrived at %1</translation>
    </message>
    <message>
        <source>left at %1</source>
        <translation>left at %1</translation>
    </message>
    <message>
        <source>ATTENDEES:</source>
        <translation>ATTENDEES:</translation>
    </message>
    <message>
        <source>GUESTS:</source>
        <translation>GUESTS:</translation>
    </message>
    <message>
        <source>ABSENT:</source>
        <translation>ABSENT:</translation>
    </message>
    <message>
        <source>NOT RECORDED:</source>
        <translation>NOT RECORDED:</translation>
    </message>
    <message>
        <source>(with an excuse)</source>
        <translation>(with an excuse)</translation>
    </message>
    <message>
        <source>(without an excuse)</source>
        <translation>(without an excuse)</translation>
    </message>
</context>
<context>
    <name>gelt::report::Schedule</name>
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
        <source>Printed on %1</source>
        <translation>Printed on %1</translation>
    </message>
    <message>
        <source>Schedule of %1</source>
        <translation>Schedule of %1</translation>
    </message>
    <message>
        <source>Cut-off %1</source>
        <translation>Cut-off %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>The plan has no activities.</source>
        <translation>The plan has no activities.</translation>
    </message>
    <message>
        <source>No activity matches the filter.</source>
        <translation>No activity matches the filter.</translation>
    </message>
</context>
<context>
    <name>gelt::report::TimeLine</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a month and its year above the days of a time line; %1 is the month&apos;s name, %2 the year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>T%1</source>
        <extracomment>a quarter of a year, as in the labels of occurrences (2013-T2); %1 is 1 to 4</extracomment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>Deadline not understood: “%1”</source>
        <translation>Deadline not understood: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Overdue for %n day(s)</source>
        <translation>
            <numerusform>Overdue for %n day</numerusform>
            <numerusform>Overdue for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · brought forward</source>
        <extracomment>beside the bar of an activity whose deadline was brought forward; %1 is its progress</extracomment>
        <translation>%1 · brought forward</translation>
    </message>
    <message>
        <source>brought forward</source>
        <translation>brought forward</translation>
    </message>
    <message>
        <source>%1 · extended</source>
        <extracomment>beside the bar of an activity whose deadline was extended; %1 is its progress</extracomment>
        <translation>%1 · extended</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>extended</translation>
    </message>
    <message>
        <source>It has no deadline.</source>
        <translation>It has no deadline.</translation>
    </message>
    <message>
        <source>The deadline “%1” was not understood.</source>
        <translation>The deadline “%1” was not understood.</translation>
    </message>
    <message>
        <source>Deadline changed from “%1” to “%2”, due on %3.</source>
        <translation>Deadline changed from “%1” to “%2”, due on %3.</translation>
    </message>
    <message>
        <source>Deadline “%1” (%2), until %3.</source>
        <extracomment>%1 is a deadline as written, %2 how often it recurs (&quot;Quarterly&quot;), %3 its last day</extracomment>
        <translation>Deadline “%1” (%2), until %3.</translation>
    </message>
    <message>
        <source>Deadline “%1”, due on %2.</source>
        <translation>Deadline “%1”, due on %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 occurrences fulfilled, %n overdue.</source>
        <translation>
            <numerusform>%1 of %2 occurrences fulfilled, %n overdue.</numerusform>
            <numerusform>%1 of %2 occurrences fulfilled, %n overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n occurrence(s) fulfilled.</source>
        <translation>
            <numerusform>%1 of %n occurrence fulfilled.</numerusform>
            <numerusform>%1 of %n occurrences fulfilled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed on %1, %n day(s) late.</source>
        <translation>
            <numerusform>Completed on %1, %n day late.</numerusform>
            <numerusform>Completed on %1, %n days late.</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed on %1.</source>
        <translation>Completed on %1.</translation>
    </message>
    <message numerus="yes">
        <source>Overdue for %n day(s).</source>
        <translation>
            <numerusform>Overdue for %n day.</numerusform>
            <numerusform>Overdue for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity %1: %2.</source>
        <translation>Activity %1: %2.</translation>
    </message>
    <message>
        <source>State: %1; progress %2, compliance %3, light: %4.</source>
        <translation>State: %1; progress %2, compliance %3, light: %4.</translation>
    </message>
    <message>
        <source>State: %1; progress %2, nothing was due yet.</source>
        <translation>State: %1; progress %2, nothing was due yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activity(ies)</source>
        <translation>
            <numerusform>%1 of %n activity</numerusform>
            <numerusform>%1 of %n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Phase %1: %2; progress %3, compliance %4, light: %5.</source>
        <translation>Phase %1: %2; progress %3, compliance %4, light: %5.</translation>
    </message>
    <message>
        <source>Phase %1: %2; progress %3, nothing was due yet.</source>
        <translation>Phase %1: %2; progress %3, nothing was due yet.</translation>
    </message>
    <message>
        <source>%1: fulfilled on %2; it was due on %3.</source>
        <translation>%1: fulfilled on %2; it was due on %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: fulfilled on %2, %n day(s) late; it was due on %3.</source>
        <translation>
            <numerusform>%1: fulfilled on %2, %n day late; it was due on %3.</numerusform>
            <numerusform>%1: fulfilled on %2, %n days late; it was due on %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: pending, due on %2.</source>
        <translation>%1: pending, due on %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: overdue for %n day(s); it was due on %2.</source>
        <translation>
            <numerusform>%1: overdue for %n day; it was due on %2.</numerusform>
            <numerusform>%1: overdue for %n days; it was due on %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: does not apply.</source>
        <translation>%1: does not apply.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n occurrence(s); fulfilled %3, late %4, overdue %5, pending %6, not applicable %7.</source>
        <extracomment>%1 and %2 are the first and the last of several occurrences (&quot;2013-W05&quot;), %3 to %7 are numbers</extracomment>
        <translation>
            <numerusform>%1 to %2: %n occurrence; fulfilled %3, late %4, overdue %5, pending %6, not applicable %7.</numerusform>
            <numerusform>%1 to %2: %n occurrences; fulfilled %3, late %4, overdue %5, pending %6, not applicable %7.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::yeartexts</name>
    <message>
        <source>The challenge is no longer in the plan. Look at the list again.</source>
        <translation>The challenge is no longer in the plan. Look at the list again.</translation>
    </message>
    <message>
        <source>Somebody else wrote texts for the report of %1 in the meantime, so nothing was changed. Look at them again.</source>
        <translation>Somebody else wrote texts for the report of %1 in the meantime, so nothing was changed. Look at them again.</translation>
    </message>
    <message>
        <source>The challenges belong to reports of two years.</source>
        <translation>The challenges belong to reports of two years.</translation>
    </message>
</context>
</TS>
