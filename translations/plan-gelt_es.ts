<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_CO" sourcelanguage="en">
<context>
    <name>gelt::Activity</name>
    <message numerus="yes">
        <source>A deadline is longer than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>Un plazo tiene más de %n carácter. Debe acortarse.</numerusform>
            <numerusform>Un plazo tiene más de %n caracteres. Debe acortarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not the number of an activity. Numbers start at 1.</source>
        <translation>%1 no es un número de actividad. Los números empiezan en 1.</translation>
    </message>
    <message>
        <source>The activity has no title. Write what is to be done.</source>
        <translation>La actividad no tiene título. Falta escribir qué se va a hacer.</translation>
    </message>
    <message numerus="yes">
        <source>The title of the activity is longer than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>El título de la actividad tiene más de %n carácter. Debe acortarse.</numerusform>
            <numerusform>El título de la actividad tiene más de %n caracteres. Debe acortarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>A budget is below zero. Write the amount without a sign.</source>
        <translation>Un presupuesto es menor que cero. El valor se escribe sin signo.</translation>
    </message>
    <message>
        <source>The extension has no reason. Say why the deadline changes.</source>
        <translation>La prórroga no tiene motivo. Falta decir por qué cambia el plazo.</translation>
    </message>
</context>
<context>
    <name>gelt::ActivityTable</name>
    <message>
        <source>No.</source>
        <extracomment>column header; must stay one that the import knows: &quot;N.º&quot;</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>column header; must stay one that the import knows: &quot;Fase&quot;</extracomment>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>column header; must stay one that the import knows: &quot;Actividad&quot;</extracomment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Short name</source>
        <extracomment>column header; must stay one that the import knows: &quot;Nombre corto&quot;</extracomment>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>column header; must stay one that the import knows: &quot;Descripción&quot;</extracomment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Responsible</source>
        <extracomment>column header; must stay one that the import knows: &quot;Responsable&quot;</extracomment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Support</source>
        <extracomment>column header; must stay one that the import knows: &quot;Apoyo&quot;</extracomment>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>column header; must stay one that the import knows: &quot;Meta&quot;</extracomment>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Indicator</source>
        <extracomment>column header; must stay one that the import knows: &quot;Indicador&quot;</extracomment>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <extracomment>column header; must stay one that the import knows: &quot;Medio de verificación&quot;</extracomment>
        <translation>Medio de verificación</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>column header; must stay one that the import knows: &quot;Ponderación&quot;</extracomment>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>column header; must stay one that the import knows: &quot;Presupuesto&quot;</extracomment>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Executed budget</source>
        <extracomment>column header; must stay one that the import knows: &quot;Presupuesto ejecutado&quot;</extracomment>
        <translation>Presupuesto ejecutado</translation>
    </message>
    <message>
        <source>Deadline</source>
        <extracomment>column header; must stay one that the import knows: &quot;Plazo&quot;</extracomment>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Deadline type</source>
        <extracomment>column header; must stay one that the import knows: &quot;Tipo de plazo&quot;</extracomment>
        <translation>Tipo de plazo</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>column header; must stay one that the import knows: &quot;Inicio&quot;</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>column header; must stay one that the import knows: &quot;Vence&quot;</extracomment>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Periodicity</source>
        <extracomment>column header; must stay one that the import knows: &quot;Periodicidad&quot;</extracomment>
        <translation>Periodicidad</translation>
    </message>
    <message>
        <source>Deadline in force</source>
        <extracomment>column header; must stay one that the import knows: &quot;Plazo vigente&quot;</extracomment>
        <translation>Plazo vigente</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>column header; must stay one that the import knows: &quot;Avance&quot;</extracomment>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>column header; must stay one that the import knows: &quot;Programado&quot;</extracomment>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Compliance</source>
        <extracomment>column header; must stay one that the import knows: &quot;Cumplimiento&quot;</extracomment>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>column header; must stay one that the import knows: &quot;Estado&quot;</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>(no phase)</source>
        <extracomment>cell of a table where an activity stands under no phase; the import must know it: &quot;(sin fase)&quot;</extracomment>
        <translation>(sin fase)</translation>
    </message>
</context>
<context>
    <name>gelt::Backups</name>
    <message>
        <source>The folder “%1” for backups could not be made. Choose another folder.</source>
        <translation>No se pudo crear la carpeta «%1» para los respaldos. Se puede elegir otra carpeta.</translation>
    </message>
</context>
<context>
    <name>gelt::Check</name>
    <message>
        <source>There is no such day in a plan. Give a date between 01/01/%1 and 31/12/%2.</source>
        <translation>Un plan no admite ese día. La fecha debe estar entre el 01/01/%1 y el 31/12/%2.</translation>
    </message>
    <message>
        <source>The last day stands before the first, or outside the years %1 to %2. Correct one of the dates.</source>
        <translation>El último día es anterior al primero o está fuera de los años %1 a %2. Debe corregirse una de las fechas.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is longer than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>«%1» tiene más de %n carácter. Debe acortarse.</numerusform>
            <numerusform>«%1» tiene más de %n caracteres. Debe acortarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text is longer than %n character(s). Shorten it, or add it as evidence.</source>
        <translation>
            <numerusform>Un texto tiene más de %n carácter. Debe acortarse o agregarse como evidencia.</numerusform>
            <numerusform>Un texto tiene más de %n caracteres. Debe acortarse o agregarse como evidencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry is voided without a reason. Say why it no longer counts.</source>
        <translation>Un registro se anula sin motivo. Falta decir por qué ya no cuenta.</translation>
    </message>
</context>
<context>
    <name>gelt::Checking</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>El archivo está dañado: %1</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” refers to a row that is not there.</source>
        <translation>La fila %1 de la tabla «%2» remite a una fila que no existe.</translation>
    </message>
    <message>
        <source>The logs are open for deletion, which they never are in a file at rest.</source>
        <translation>Los registros permiten borrado, lo que nunca ocurre en un archivo en reposo.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2”: %3</source>
        <translation>Fila %1 de la tabla «%2»: %3</translation>
    </message>
    <message>
        <source>A file of evidence is not what it was: its SHA-256 was %1.</source>
        <translation>Un archivo de evidencia ya no es el que era: su SHA-256 era %1.</translation>
    </message>
    <message>
        <source>The file “%1” of evidence %2 is not in the plan file.</source>
        <translation>El archivo «%1» de la evidencia %2 no está en el archivo del plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the plan file are evidence of nothing any more.</source>
        <translation>
            <numerusform>%n archivo del archivo del plan ya no es evidencia de nada.</numerusform>
            <numerusform>%n archivos del archivo del plan ya no son evidencia de nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>A follow-up of activity %1 on %2 does not fit the kind of its deadline and is not counted.</source>
        <translation>Un seguimiento de la actividad %1 del %2 no corresponde a su tipo de plazo y no se cuenta.</translation>
    </message>
</context>
<context>
    <name>gelt::Column</name>
    <message>
        <source>Number</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>Medio de verificación</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Executed budget</source>
        <translation>Presupuesto ejecutado</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Deadline type</source>
        <translation>Tipo de plazo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Periodicity</source>
        <translation>Periodicidad</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculada</translation>
    </message>
</context>
<context>
    <name>gelt::Copying</name>
    <message>
        <source>A copy could not be written in “%1”. Check that the folder may be written and the disk is connected.</source>
        <translation>No se pudo escribir una copia en «%1». Conviene revisar que la carpeta permita escribir y que el disco esté conectado.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk. Check that the disk is connected and has room.</source>
        <translation>No se pudo escribir «%1» en el disco. Conviene revisar que el disco esté conectado y tenga espacio.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>Ya existe un archivo «%1». Se puede elegir otro nombre.</translation>
    </message>
    <message>
        <source>“%1” could not be given its name. Check that the folder may be written.</source>
        <translation>No se pudo dar su nombre a «%1». Conviene revisar que la carpeta permita escribir.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it, or choose another.</source>
        <translation>No existe la carpeta «%1». Se puede crear o elegir otra.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore the last backup.</source>
        <translation>«%1» está dañado. Se puede restaurar el último respaldo.</translation>
    </message>
</context>
<context>
    <name>gelt::Database</name>
    <message>
        <source>There is a file “%1” already. Open it, or choose another name.</source>
        <translation>Ya existe un archivo «%1». Se puede abrir o elegir otro nombre.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it, or choose another.</source>
        <translation>No existe la carpeta «%1». Se puede crear o elegir otra.</translation>
    </message>
    <message>
        <source>“%1” may be read but not written. Open it read-only, or copy it to another folder.</source>
        <translation>«%1» se puede leer, pero no escribir. Se puede abrir en solo lectura o copiar a otra carpeta.</translation>
    </message>
    <message>
        <source>The program or computer stopped in the middle of a change to “%1”. What you see is the state before it; the file itself is repaired when it is next opened for editing.</source>
        <translation>El programa o el computador se detuvo en medio de un cambio a «%1». Se muestra el estado anterior a ese cambio; el archivo se repara la próxima vez que se abra para editar.</translation>
    </message>
    <message>
        <source>“%1” is of an older version and is brought to this one when it is opened for editing. Open it so once, or work on a copy.</source>
        <translation>«%1» es de una versión anterior y se actualiza al abrirlo para editar. Se puede abrir así una vez o trabajar sobre una copia.</translation>
    </message>
    <message>
        <source>“%1” was used twice at the same time. Nothing was changed; please report this fault.</source>
        <translation>«%1» se usó dos veces al mismo tiempo. No se cambió nada; conviene informar de esta falla.</translation>
    </message>
    <message>
        <source>“%1” is open read-only, so nothing can be changed. Open it for editing.</source>
        <translation>«%1» está abierto en solo lectura y no se puede cambiar nada. Se puede abrir para editar.</translation>
    </message>
    <message>
        <source>“%1” cannot be made because nothing can be written in its folder. Choose another folder.</source>
        <translation>No se puede crear «%1»: en su carpeta no se puede escribir. Conviene elegir otra carpeta.</translation>
    </message>
</context>
<context>
    <name>gelt::Deadline</name>
    <message>
        <source>The deadline has a last day and no meaning. Choose what kind of deadline it is.</source>
        <translation>El plazo tiene último día y no tiene interpretación. Falta elegir qué tipo de plazo es.</translation>
    </message>
    <message>
        <source>The deadline has a first day that its kind does not know. Choose another kind, or leave the first day out.</source>
        <translation>El plazo tiene un primer día que su tipo no admite. Se puede elegir otro tipo o dejar sin primer día.</translation>
    </message>
    <message>
        <source>The deadline recurs and does not say how often. Choose a periodicity.</source>
        <translation>El plazo es recurrente y no dice cada cuánto. Falta elegir una periodicidad.</translation>
    </message>
    <message>
        <source>The deadline has a periodicity and does not recur. Choose a recurring one, or leave the periodicity out.</source>
        <translation>El plazo tiene periodicidad y no es recurrente. Se puede elegir uno recurrente o dejar sin periodicidad.</translation>
    </message>
</context>
<context>
    <name>gelt::DeadlineKind</name>
    <message>
        <source>Date</source>
        <extracomment>of a deadline: one day; the Spanish must be &quot;Fecha&quot;, because tables are read back by it</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Span</source>
        <extracomment>of a deadline: from a day to a day; the Spanish must be &quot;Lapso&quot;</extracomment>
        <translation>Lapso</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>of a deadline; the Spanish must be &quot;Hasta&quot;</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Recurring</source>
        <extracomment>of a deadline; the Spanish must be &quot;Recurrente&quot;</extracomment>
        <translation>Recurrente</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>of a deadline that was not understood; the Spanish must be &quot;Sin interpretar&quot;</extracomment>
        <translation>Sin interpretar</translation>
    </message>
</context>
<context>
    <name>gelt::Desktop</name>
    <message>
        <source>There is no display to open a window on. “plan-gelt --help” lists the commands that need none.</source>
        <translation>No hay pantalla donde abrir una ventana. «plan-gelt --help» muestra las órdenes que no la necesitan.</translation>
    </message>
</context>
<context>
    <name>gelt::Evidence</name>
    <message>
        <source>The file of evidence “%1” has no name of its own. Name it without folders.</source>
        <translation>El archivo de la evidencia «%1» no tiene nombre propio. El nombre se escribe sin carpetas.</translation>
    </message>
    <message>
        <source>The checksum of evidence “%1” is not a SHA-256. Add the file again.</source>
        <translation>La suma de verificación de la evidencia «%1» no es un SHA-256. Debe agregarse el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Keep it elsewhere and add its address instead.</source>
        <translation>«%1» pesa más de %2 MB. Se puede guardar en otro lugar y agregar su dirección.</translation>
    </message>
    <message>
        <source>Evidence “%1” has neither a file nor an address. Add one of them.</source>
        <translation>La evidencia «%1» no tiene archivo ni dirección. Falta agregar uno de los dos.</translation>
    </message>
    <message numerus="yes">
        <source>The address of evidence “%1” is longer than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>La dirección de la evidencia «%1» tiene más de %n carácter. Debe acortarse.</numerusform>
            <numerusform>La dirección de la evidencia «%1» tiene más de %n caracteres. Debe acortarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence “%1” names a file that is not there. Add the file again.</source>
        <translation>La evidencia «%1» nombra un archivo que no está. Debe agregarse el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The evidence has no code. Give one that no other has.</source>
        <translation>La evidencia no tiene código. Falta darle uno que ninguna otra tenga.</translation>
    </message>
    <message>
        <source>Evidence “%1” has no title. Say what it is.</source>
        <translation>La evidencia «%1» no tiene título. Falta decir qué es.</translation>
    </message>
    <message numerus="yes">
        <source>The title of evidence “%1” is longer than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>El título de la evidencia «%1» tiene más de %n carácter. Debe acortarse.</numerusform>
            <numerusform>El título de la evidencia «%1» tiene más de %n caracteres. Debe acortarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence “%1” has both a file and an address. Keep one of them.</source>
        <translation>La evidencia «%1» tiene archivo y dirección a la vez. Debe quedar uno de los dos.</translation>
    </message>
</context>
<context>
    <name>gelt::Evidences</name>
    <message>
        <source>“%1” cannot be read. Check that it is there and may be read.</source>
        <translation>No se puede leer «%1». Conviene revisar que exista y que permita la lectura.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Keep it elsewhere and add its address instead.</source>
        <translation>«%1» pesa más de %2 MB. Se puede guardar en otro lugar y agregar su dirección.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>No existe el archivo «%1». Conviene revisar el nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a file, or put the folder into a ZIP file.</source>
        <translation>«%1» no es un archivo. Se puede elegir un archivo o guardar la carpeta en un archivo ZIP.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read. Close it in the other program and add it again.</source>
        <translation>«%1» cambió mientras se leía. Debe cerrarse en el otro programa y agregarse de nuevo.</translation>
    </message>
    <message>
        <source>The file of the evidence is not in this plan file. Ask whoever made the plan for it.</source>
        <translation>El archivo de la evidencia no está en este archivo del plan. Se puede pedir a quien hizo el plan.</translation>
    </message>
    <message>
        <source>The file of the evidence could not be written. Check that the disk has room.</source>
        <translation>No se pudo escribir el archivo de la evidencia. Conviene revisar que el disco tenga espacio.</translation>
    </message>
    <message>
        <source>The file of the evidence is damaged in the plan file. Restore it from a backup.</source>
        <translation>El archivo de la evidencia está dañado en el archivo del plan. Se puede restaurar desde un respaldo.</translation>
    </message>
</context>
<context>
    <name>gelt::File</name>
    <message>
        <source>The disk is full: “%1” was not written. Free some space or choose another place.</source>
        <translation>El disco está lleno: no se escribió «%1». Se puede liberar espacio o elegir otro lugar.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: permission denied. Choose another place.</source>
        <translation>No se puede escribir «%1»: no hay permiso. Se puede elegir otro lugar.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>No existe el archivo «%1». Conviene revisar el nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a file.</source>
        <translation>«%1» no es un archivo. Debe elegirse un archivo.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2, and at most %3 are read. Check that it is the right file.</source>
        <translation>«%1» es demasiado grande: %2, y se leen máximo %3. Conviene revisar que sea el archivo correcto.</translation>
    </message>
    <message>
        <source>“%1” is not a file and cannot be written over. Choose another name.</source>
        <translation>«%1» no es un archivo y no se puede sobrescribir. Se puede elegir otro nombre.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>No se pudo escribir «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that its folder exists, or choose another place.</source>
        <translation>No se pudo escribir «%1». Conviene revisar que su carpeta exista, o elegir otro lugar.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it and that the disk is connected.</source>
        <translation>No se puede leer «%1». Conviene revisar el permiso de lectura y que el disco esté conectado.</translation>
    </message>
</context>
<context>
    <name>gelt::FileHeader</name>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>No existe el archivo «%1». Conviene revisar el nombre.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the plan file in it.</source>
        <translation>«%1» es una carpeta. Debe elegirse el archivo del plan que está en ella.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a plan file.</source>
        <translation>«%1» no es un archivo. Debe elegirse el archivo de un plan.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Ask whoever owns it for permission, or copy it.</source>
        <translation>No se puede leer «%1». Se puede pedir permiso a su propietario o hacer una copia.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that the disk is still connected.</source>
        <translation>No se puede leer «%1». Conviene revisar que el disco siga conectado.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file, or restore a backup.</source>
        <translation>«%1» está vacío. Se puede elegir otro archivo o restaurar un respaldo.</translation>
    </message>
    <message>
        <source>“%1” is not a plan file. Choose another file.</source>
        <translation>«%1» no es el archivo de un plan. Se puede elegir otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is cut short. Restore the last backup.</source>
        <translation>«%1» está incompleto. Se puede restaurar el último respaldo.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. Choose a plan file.</source>
        <translation>«%1» es una base de datos de otro programa. Debe elegirse el archivo de un plan.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of the program. Install that version to open it.</source>
        <translation>«%1» se escribió con una versión más nueva del programa. Para abrirlo debe instalarse esa versión.</translation>
    </message>
</context>
<context>
    <name>gelt::FollowUp</name>
    <message>
        <source>The follow-up names the occurrence %1 and says nothing of it. Say whether it was fulfilled, or name none.</source>
        <translation>El seguimiento nombra la ocurrencia %1 y no dice nada de ella. Falta decir si se cumplió, o no nombrar ninguna.</translation>
    </message>
    <message>
        <source>The follow-up names no occurrence. Say which period it speaks of, such as 2013-T2.</source>
        <translation>El seguimiento no nombra ninguna ocurrencia. Falta decir de qué período habla, por ejemplo 2013-T2.</translation>
    </message>
    <message>
        <source>The follow-up says no progress. Write a percentage from 0 to 100.</source>
        <translation>El seguimiento no dice el avance. Falta escribir un porcentaje de 0 a 100.</translation>
    </message>
    <message>
        <source>The follow-up says a progress beside something else. Record each in a follow-up of its own.</source>
        <translation>El seguimiento dice un avance junto con otra cosa. Cada una se registra en su propio seguimiento.</translation>
    </message>
    <message>
        <source>The follow-up does not say why the occurrence does not apply. Write the reason.</source>
        <translation>El seguimiento no dice por qué no aplica la ocurrencia. Falta escribir el motivo.</translation>
    </message>
    <message>
        <source>The follow-up gives a reason that nothing asks for. Write it as a note.</source>
        <translation>El seguimiento da un motivo que no se pide. Se puede escribir como nota.</translation>
    </message>
    <message>
        <source>The follow-up is empty. Write a note.</source>
        <translation>El seguimiento está vacío. Falta escribir una nota.</translation>
    </message>
</context>
<context>
    <name>gelt::FollowUps</name>
    <message>
        <source>The activity is not in the plan, or was removed from it. Choose another.</source>
        <translation>La actividad no está en el plan o se retiró de él. Se puede elegir otra.</translation>
    </message>
    <message>
        <source>The entry is not in the plan. Look at the log again.</source>
        <translation>El registro no está en el plan. Conviene revisar de nuevo el historial.</translation>
    </message>
    <message>
        <source>The entry was voided already, so nothing was changed. Look at the log again.</source>
        <translation>El registro ya estaba anulado y no se cambió nada. Conviene revisar de nuevo el historial.</translation>
    </message>
    <message>
        <source>Activity %1 does not recur, so it has no occurrences. Report its progress in per cent.</source>
        <translation>La actividad %1 no es recurrente y no tiene ocurrencias. Su avance se reporta en porcentaje.</translation>
    </message>
    <message>
        <source>Activity %1 recurs, so it has no percentage of its own. Report the occurrence that was fulfilled.</source>
        <translation>La actividad %1 es recurrente y no tiene porcentaje propio. Se reporta la ocurrencia que se cumplió.</translation>
    </message>
</context>
<context>
    <name>gelt::History</name>
    <message>
        <source>“%1” was to be done in the middle of another step. Nothing was changed; please report this fault.</source>
        <translation>Se intentó «%1» en medio de otro paso. No se cambió nada; conviene informar de esta falla.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>gelt::Import</name>
    <message>
        <source>A quotation mark opens in this row and never closes, so the row was taken as written; check this row and those below it.</source>
        <translation>En esta fila se abren unas comillas que nunca se cierran y la fila se tomó como está escrita; conviene revisar esta fila y las que siguen.</translation>
    </message>
    <message>
        <source>This is not a text file: a character no text holds is at byte %1; save the table or text again as UTF-8 and import that.</source>
        <translation>No es un archivo de texto: en el byte %1 hay un carácter que ningún texto tiene; se puede guardar de nuevo la tabla o el texto como UTF-8 e importarlo.</translation>
    </message>
    <message>
        <source>The text is damaged: its beginning says it is Unicode, but it is not valid; save the table or text again as UTF-8 and import that.</source>
        <translation>El texto está dañado: su comienzo dice que es Unicode, pero no es válido; se puede guardar de nuevo la tabla o el texto como UTF-8 e importarlo.</translation>
    </message>
    <message>
        <source>The table is too large at row %1; split it into parts and import them one by one.</source>
        <translation>La tabla es demasiado grande en la fila %1; se puede dividir en partes e importarlas una por una.</translation>
    </message>
    <message numerus="yes">
        <source>Row %1, column “%2”: the text is longer than %n character(s); shorten it and import again.</source>
        <translation>
            <numerusform>Fila %1, columna «%2»: el texto tiene más de %n carácter; debe acortarse e importarse de nuevo.</numerusform>
            <numerusform>Fila %1, columna «%2»: el texto tiene más de %n caracteres; debe acortarse e importarse de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not an amount of money, so it was not imported; write it as 1.500.000.</source>
        <translation>No es un valor en dinero y no se importó; se escribe como 1.500.000.</translation>
    </message>
    <message>
        <source>This is not a weight, so it was not imported; write a number such as 12,5.</source>
        <translation>No es una ponderación y no se importó; se escribe un número como 12,5.</translation>
    </message>
    <message>
        <source>It says nothing in the column of activities.</source>
        <translation>No dice nada en la columna de actividades.</translation>
    </message>
    <message>
        <source>No activity was found in the file; a table is expected with a row of headers such as Actividad, Responsable and Plazo, or lines of activity, description and deadline.</source>
        <translation>No se encontró ninguna actividad en el archivo; se espera una tabla con una fila de encabezados como Actividad, Responsable y Plazo, o líneas de actividad, descripción y plazo.</translation>
    </message>
    <message>
        <source>No activity was found in “%1”; a table is expected with a row of headers such as Actividad, Responsable and Plazo, or lines of activity, description and deadline.</source>
        <translation>No se encontró ninguna actividad en «%1»; se espera una tabla con una fila de encabezados como Actividad, Responsable y Plazo, o líneas de actividad, descripción y plazo.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n activities; split the table and import its parts.</source>
        <translation>
            <numerusform>Hay más de %n actividad; se puede dividir la tabla e importar sus partes.</numerusform>
            <numerusform>Hay más de %n actividades; se puede dividir la tabla e importar sus partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>This number stands in two rows, so the activities were numbered anew from 1.</source>
        <translation>Este número está en dos filas y las actividades se numeraron de nuevo desde 1.</translation>
    </message>
    <message>
        <source>This is not a whole number from 1, so the activities were numbered anew from 1.</source>
        <translation>No es un número entero desde 1 y las actividades se numeraron de nuevo desde 1.</translation>
    </message>
    <message>
        <source>Row %1 has the same title; if it is the same activity, delete one of the two.</source>
        <translation>La fila %1 tiene el mismo título; si es la misma actividad, conviene eliminar una de las dos.</translation>
    </message>
    <message>
        <source>The plan&apos;s last day stands before its first; correct one of the two.</source>
        <translation>El último día del plan es anterior al primero; debe corregirse uno de los dos.</translation>
    </message>
    <message>
        <source>The type, start, due day and periodicity of this row do not fit together; the deadline was read from its words.</source>
        <translation>El tipo, el inicio, el vencimiento y la periodicidad de esta fila no concuerdan; el plazo se leyó de sus palabras.</translation>
    </message>
    <message>
        <source>This deadline was not understood; the days of the row were taken for it.</source>
        <translation>No se entendió este plazo; se tomaron las fechas de la fila.</translation>
    </message>
    <message>
        <source>These days are not those of the deadline, which stands as written; check which is right.</source>
        <translation>Estas fechas no son las del plazo, que queda como está escrito; conviene revisar cuáles son las correctas.</translation>
    </message>
    <message>
        <source>This periodicity was not understood and was not imported; write one such as Trimestral.</source>
        <translation>No se entendió esta periodicidad y no se importó; se escribe una como Trimestral.</translation>
    </message>
    <message>
        <source>The deadline is not one that falls due again and again, so the periodicity was not imported; check the deadline.</source>
        <translation>El plazo no vence de manera repetida y la periodicidad no se importó; conviene revisar el plazo.</translation>
    </message>
    <message>
        <source>The title says how often and the deadline only until when, so it was taken as recurring (%1) until then; check it.</source>
        <translation>El título dice cada cuánto y el plazo solo hasta cuándo; se tomó como recurrente (%1) hasta entonces; conviene revisarlo.</translation>
    </message>
    <message>
        <source>The activity has no deadline, so it never falls due; give it one.</source>
        <translation>La actividad no tiene plazo y nunca vence; falta darle uno.</translation>
    </message>
    <message>
        <source>This deadline was not understood; it stays as written and never falls due until its meaning is given.</source>
        <translation>No se entendió este plazo; se conserva tal cual y no vence mientras no se indique qué significa.</translation>
    </message>
    <message>
        <source>No value of this column is above 1, so they were taken as parts of one (0,4 as 40 %); check them.</source>
        <translation>Ningún valor de esta columna es mayor que 1 y se tomaron como partes de la unidad (0,4 como 40&#xa0;%); conviene revisarlos.</translation>
    </message>
    <message>
        <source>Reported progress: %1</source>
        <translation>Avance reportado: %1</translation>
    </message>
    <message>
        <source>This is not a percentage from 0 to 100, so it was kept as a note; correct it and report the progress by hand.</source>
        <translation>No es un porcentaje de 0 a 100 y se conservó como nota; conviene corregirlo y reportar el avance a mano.</translation>
    </message>
    <message>
        <source>A recurring activity advances by its occurrences, so the percentage was kept as a note; report the occurrences that are done.</source>
        <translation>Una actividad recurrente avanza por sus ocurrencias y el porcentaje se conservó como nota; se reportan las ocurrencias cumplidas.</translation>
    </message>
    <message>
        <source>The percentage was rounded to two decimals: %1.</source>
        <translation>El porcentaje se redondeó a dos decimales: %1.</translation>
    </message>
    <message>
        <source>It is a heading, and not that of a phase.</source>
        <translation>Es un encabezado, y no el de una fase.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) stand between this title and its deadline and were taken as its description; check that they belong together.</source>
        <translation>
            <numerusform>Hay %n párrafo entre este título y su plazo y se tomó como su descripción; conviene revisar que correspondan.</numerusform>
            <numerusform>Hay %n párrafos entre este título y su plazo y se tomaron como su descripción; conviene revisar que correspondan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No deadline follows it, so it was not taken for an activity.</source>
        <translation>No le sigue ningún plazo y no se tomó como actividad.</translation>
    </message>
    <message>
        <source>None of its cells is a deadline.</source>
        <translation>Ninguna de sus celdas es un plazo.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>No header says what this cell means, so it was not imported; put a row of headers above the table and import again to keep it.</source>
        <translation>Ningún encabezado dice qué significa esta celda y no se importó; para conservarla se pone una fila de encabezados sobre la tabla y se importa de nuevo.</translation>
    </message>
    <message>
        <source>It stands above the row of headers.</source>
        <translation>Está encima de la fila de encabezados.</translation>
    </message>
    <message>
        <source>It is not a row of the table.</source>
        <translation>No es una fila de la tabla.</translation>
    </message>
    <message>
        <source>It is a row of totals.</source>
        <translation>Es una fila de totales.</translation>
    </message>
    <message>
        <source>The program works this column out itself; its values were not imported.</source>
        <translation>El programa calcula esta columna; sus valores no se importaron.</translation>
    </message>
    <message>
        <source>It is not known what this column means, so its values were not imported; name it as the plan does and import again to keep them.</source>
        <translation>No se sabe qué significa esta columna y sus valores no se importaron; para conservarlos se le da el nombre que usa el plan y se importa de nuevo.</translation>
    </message>
    <message>
        <source>The text is too large at line %1; split it into parts and import them one by one.</source>
        <translation>El texto es demasiado grande en la línea %1; se puede dividir en partes e importarlas una por una.</translation>
    </message>
</context>
<context>
    <name>gelt::Importer</name>
    <message>
        <source>What should be imported names two things by the same key. Correct it where it was made.</source>
        <translation>Lo que se va a importar identifica dos elementos con la misma clave. Debe corregirse donde se hizo.</translation>
    </message>
    <message>
        <source>What should be imported refers to something that is not in it. Correct it where it was made.</source>
        <translation>Lo que se va a importar remite a algo que no contiene. Debe corregirse donde se hizo.</translation>
    </message>
    <message>
        <source>%1 is not the number of an activity. Numbers start at 1.</source>
        <translation>%1 no es un número de actividad. Los números empiezan en 1.</translation>
    </message>
    <message>
        <source>Two activities have the number %1. Give each its own.</source>
        <translation>Dos actividades tienen el número %1. Cada una debe tener el suyo.</translation>
    </message>
</context>
<context>
    <name>gelt::Imports</name>
    <message>
        <source>The import is not in the plan any more, so there is nothing to take back.</source>
        <translation>La importación ya no está en el plan y no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>The import of “%1” cannot be taken back: things recorded since rely on it. Take those back first.</source>
        <translation>No se puede deshacer la importación de «%1»: lo registrado después depende de ella. Debe deshacerse primero lo posterior.</translation>
    </message>
</context>
<context>
    <name>gelt::Interchange</name>
    <message>
        <source>this is no interchange file of this program.</source>
        <translation>no es un archivo de intercambio de este programa.</translation>
    </message>
    <message>
        <source>Action plan %1–%2</source>
        <translation>Plan de acción %1–%2</translation>
    </message>
    <message>
        <source>a voided entry says the day on which it was voided.</source>
        <translation>un registro anulado dice el día en que se anuló.</translation>
    </message>
    <message>
        <source>each person needs an id of its own.</source>
        <translation>cada persona necesita un id propio.</translation>
    </message>
    <message>
        <source>there is no person “%1”.</source>
        <translation>no existe la persona «%1».</translation>
    </message>
    <message>
        <source>each phase needs an id of its own.</source>
        <translation>cada fase necesita un id propio.</translation>
    </message>
    <message>
        <source>the number %1 is given twice.</source>
        <translation>el número %1 está dos veces.</translation>
    </message>
    <message>
        <source>there are more activities than a plan may have.</source>
        <translation>hay más actividades de las que admite un plan.</translation>
    </message>
    <message>
        <source>there is no phase “%1”.</source>
        <translation>no existe la fase «%1».</translation>
    </message>
    <message>
        <source>the deadline was not understood and is kept as it is written.</source>
        <translation>no se entendió el plazo y se conserva tal cual.</translation>
    </message>
    <message>
        <source>a status says which it is: suspendida, no_aplica or reemplazada.</source>
        <translation>un estado dice cuál es: suspendida, no_aplica o reemplazada.</translation>
    </message>
    <message>
        <source>there is no activity %1.</source>
        <translation>no existe la actividad %1.</translation>
    </message>
    <message>
        <source>a follow-up has a progress or an occurrence, not both.</source>
        <translation>un seguimiento tiene avance u ocurrencia, no ambos.</translation>
    </message>
    <message>
        <source>the activity is recurring: a percentage is kept and does not count, occurrences do.</source>
        <translation>la actividad es recurrente: el porcentaje se conserva y no cuenta; cuentan las ocurrencias.</translation>
    </message>
    <message>
        <source>the activity has no such occurrence: the follow-up is kept and does not count.</source>
        <translation>la actividad no tiene esa ocurrencia: el seguimiento se conserva y no cuenta.</translation>
    </message>
    <message>
        <source>“%1” names no occurrence.</source>
        <translation>«%1» no nombra ninguna ocurrencia.</translation>
    </message>
    <message>
        <source>the code “%1” is given twice.</source>
        <translation>el código «%1» está dos veces.</translation>
    </message>
    <message>
        <source>the activity has no follow-up %1.</source>
        <translation>la actividad no tiene el seguimiento %1.</translation>
    </message>
    <message>
        <source>the file itself does not travel in this format; only its name and hash come in.</source>
        <translation>el archivo mismo no viaja en este formato; solo llegan su nombre y su hash.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that this version of the program cannot hold were left out.</source>
        <translation>
            <numerusform>Se dejó fuera %n registro que esta versión del programa no puede guardar.</numerusform>
            <numerusform>Se dejaron fuera %n registros que esta versión del programa no puede guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is of version %1 of the format and this program reads up to %2. Use a newer version of the program.</source>
        <translation>El archivo es de la versión %1 del formato y este programa lee hasta la %2. Debe usarse una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply to be a plan. Check that it is the right file.</source>
        <translation>El JSON está demasiado anidado para ser un plan. Conviene revisar que sea el archivo correcto.</translation>
    </message>
    <message>
        <source>This is no interchange file of this program.</source>
        <translation>No es un archivo de intercambio de este programa.</translation>
    </message>
    <message>
        <source>no reason is given; “not stated” stands in its place.</source>
        <translation>no se da ningún motivo; en su lugar queda «no indicado».</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Line %1 is not valid JSON. Check that the file is whole.</source>
        <translation>La línea %1 no es JSON válido. Conviene revisar que el archivo esté completo.</translation>
    </message>
    <message>
        <source>The export could not be written. Check that the disk has room.</source>
        <translation>No se pudo escribir la exportación. Conviene revisar que el disco tenga espacio.</translation>
    </message>
</context>
<context>
    <name>gelt::Inversion</name>
    <message>
        <source>This was changed since by somebody else, so the step cannot be taken back or made again. Nothing was changed.</source>
        <translation>Otra persona cambió esto después y el paso no se puede deshacer ni rehacer. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>gelt::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Cut-off: </source>
        <translation>&amp;Corte: </translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Choose a plan with File › Open.</source>
        <translation>Un plan se abre con Archivo › Abrir.</translation>
    </message>
    <message>
        <source>%1 — Plan GEL-T</source>
        <translation>%1 — Plan GEL-T</translation>
    </message>
    <message>
        <source>%1, to look at only</source>
        <translation>%1, solo lectura</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Plans (*.gelt)</source>
        <translation>Planes (*.gelt)</translation>
    </message>
    <message>
        <source>Progress %1 · Programmed %2 · Compliance %3 (%4)</source>
        <translation>Avance %1 · Programado %2 · Cumplimiento %3 (%4)</translation>
    </message>
    <message>
        <source>Progress %1 · Programmed %2 · Compliance %3</source>
        <translation>Avance %1 · Programado %2 · Cumplimiento %3</translation>
    </message>
</context>
<context>
    <name>gelt::Migrations</name>
    <message>
        <source>The program lacks a part of itself. Install it again.</source>
        <translation>Al programa le falta una de sus partes. Debe instalarse de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be brought to this version: a row in it refers to one that is not there. Restore the last backup.</source>
        <translation>No se puede actualizar «%1» a esta versión: una de sus filas remite a otra que no existe. Se puede restaurar el último respaldo.</translation>
    </message>
</context>
<context>
    <name>gelt::Occurrence</name>
    <message>
        <source>done</source>
        <extracomment>of an occurrence of a recurring activity</extracomment>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>cumplida tarde</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no aplica</translation>
    </message>
</context>
<context>
    <name>gelt::Periodicity</name>
    <message>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <source>half-monthly</source>
        <extracomment>every half month: the 1st to the 15th, the 16th to the end (quincenal)</extracomment>
        <translation>quincenal</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <source>two-monthly</source>
        <extracomment>every two months (bimestral)</extracomment>
        <translation>bimestral</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>trimestral</translation>
    </message>
    <message>
        <source>four-monthly</source>
        <extracomment>every four months (cuatrimestral)</extracomment>
        <translation>cuatrimestral</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>semestral</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>anual</translation>
    </message>
</context>
<context>
    <name>gelt::Person</name>
    <message>
        <source>The person has no name, position or unit. Write one of them.</source>
        <translation>La persona no tiene nombre, cargo ni dependencia. Falta escribir uno de ellos.</translation>
    </message>
    <message>
        <source>The appointment names no position or unit. Write one of them.</source>
        <translation>El nombramiento no dice cargo ni dependencia. Falta escribir uno de ellos.</translation>
    </message>
    <message>
        <source>A person cannot stand in for themselves. Choose somebody else as the delegate.</source>
        <translation>Una persona no puede delegar en sí misma. Debe elegirse a otra persona como delegada.</translation>
    </message>
</context>
<context>
    <name>gelt::Plan</name>
    <message>
        <source>The coat of arms is neither a PNG nor a JPEG picture. Choose another file.</source>
        <translation>El escudo no es una imagen PNG ni JPEG. Se puede elegir otro archivo.</translation>
    </message>
    <message>
        <source>The coat of arms is larger than %1 MB. Choose a smaller picture.</source>
        <translation>El escudo pesa más de %1 MB. Se puede elegir una imagen más pequeña.</translation>
    </message>
    <message>
        <source>“Due soon” is set to %1 days. Choose 0 to %2.</source>
        <translation>«Próxima a vencer» está en %1 días. Se puede elegir de 0 a %2.</translation>
    </message>
    <message>
        <source>The thresholds of the traffic light are out of order. Choose them so that yellow is not above green and both lie between 0 and 100.</source>
        <translation>Los umbrales del semáforo no están en orden. El amarillo no puede superar al verde y ambos deben estar entre 0 y 100.</translation>
    </message>
    <message>
        <source>The plan has no name. Write one.</source>
        <translation>El plan no tiene nombre. Falta escribir uno.</translation>
    </message>
    <message>
        <source>The phase has no name. Write one.</source>
        <translation>La fase no tiene nombre. Falta escribir uno.</translation>
    </message>
</context>
<context>
    <name>gelt::PlanModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Programmed</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>gelt::Plans</name>
    <message>
        <source>“%1” holds no plan. Restore the last backup.</source>
        <translation>«%1» no contiene ningún plan. Se puede restaurar el último respaldo.</translation>
    </message>
</context>
<context>
    <name>gelt::Print</name>
    <message>
        <source>%1%</source>
        <extracomment>the end of a chart&apos;s axis; %1 is 100</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The PDF could not be written. Choose another place.</source>
        <translation>No se pudo escribir el PDF. Se puede elegir otro lugar.</translation>
    </message>
    <message>
        <source>The PDF could not be put together. Please report this.</source>
        <translation>No se pudo componer el PDF. Conviene informar de esta falla.</translation>
    </message>
    <message>
        <source>There is nothing to list here.</source>
        <translation>No hay nada que listar aquí.</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <extracomment>the number of a table, before its caption</extracomment>
        <translation>Tabla %1.</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <extracomment>the number of a figure, before its caption</extracomment>
        <translation>Figura %1.</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(continuación)</translation>
    </message>
    <message>
        <source>The pages could not be painted. Please report this.</source>
        <translation>No se pudieron dibujar las páginas. Conviene informar de esta falla.</translation>
    </message>
    <message>
        <source>“%1” could not be put together as a PDF. Please report this.</source>
        <translation>No se pudo componer «%1» como PDF. Conviene informar de esta falla.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>%1 is the caption of a table, or a phase, that goes on from the page before</extracomment>
        <translation>%1 (continuación)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>the foot of a page; %1 is its number, %2 how many there are</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The pages could not be written to the folder for temporary files “%1”. Make room there and try again.</source>
        <translation>No se pudieron escribir las páginas en la carpeta de archivos temporales «%1». Conviene liberar espacio allí y repetir.</translation>
    </message>
</context>
<context>
    <name>gelt::Quantity</name>
    <message>
        <source>“%1” is not a progress. Write a number from 0 to 100 with at most two decimals.</source>
        <translation>«%1» no es un avance. Se escribe un número de 0 a 100 con máximo dos decimales.</translation>
    </message>
    <message>
        <source>“%1” is not a weight. Write a number from 0 to 1000000 with at most three decimals.</source>
        <translation>«%1» no es una ponderación. Se escribe un número de 0 a 1000000 con máximo tres decimales.</translation>
    </message>
    <message>
        <source>A progress lies outside 0 to 100 %. Write a number within.</source>
        <translation>Un avance está fuera de 0 a 100&#xa0;%. Se escribe un número entre esos límites.</translation>
    </message>
    <message>
        <source>A weight lies outside 0 to 1000000. Write a number within.</source>
        <translation>Una ponderación está fuera de 0 a 1000000. Se escribe un número entre esos límites.</translation>
    </message>
</context>
<context>
    <name>gelt::RecoveredCopy</name>
    <message>
        <source>“%1” needs a private copy to be read, and no temporary folder could be made. Check that the disk has room.</source>
        <translation>Para leer «%1» hace falta una copia privada y no se pudo crear una carpeta temporal. Conviene revisar que el disco tenga espacio.</translation>
    </message>
    <message>
        <source>“%1” needs a private copy to be read, and it could not be written. Check that the disk has room.</source>
        <translation>Para leer «%1» hace falta una copia privada y no se pudo escribir. Conviene revisar que el disco tenga espacio.</translation>
    </message>
    <message>
        <source>“%1” is being written at this moment. Try again in a little while.</source>
        <translation>«%1» se está escribiendo en este momento. Se puede intentar de nuevo en un rato.</translation>
    </message>
</context>
<context>
    <name>gelt::Schema</name>
    <message>
        <source>“%1” is not built as plan files are: it was damaged or altered by another program. Restore the last backup.</source>
        <translation>«%1» no tiene la estructura de un archivo de plan: está dañado o lo alteró otro programa. Se puede restaurar el último respaldo.</translation>
    </message>
</context>
<context>
    <name>gelt::SessionLock</name>
    <message>
        <source>“%1” is open for editing on %2. Open it read-only, or have it closed there first.</source>
        <translation>«%1» está abierto para editar en %2. Se puede abrir en solo lectura o pedir que antes se cierre allí.</translation>
    </message>
    <message>
        <source>“%1” is open for editing on %2 since %3. Open it read-only, or have it closed there first.</source>
        <translation>«%1» está abierto para editar en %2 desde %3. Se puede abrir en solo lectura o pedir que antes se cierre allí.</translation>
    </message>
    <message>
        <source>“%1” is being edited by %2 on %3 since %4. Open it read-only, or ask them to close it first.</source>
        <translation>%2 edita «%1» en %3 desde %4. Se puede abrir en solo lectura o pedirle que antes lo cierre.</translation>
    </message>
    <message>
        <source>“%1” cannot be edited because nothing can be written in its folder. Open it read-only, or copy it to another folder.</source>
        <translation>«%1» no se puede editar porque en su carpeta no se puede escribir. Se puede abrir en solo lectura o copiar a otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” is locked, perhaps by a computer that stopped while it was open. Open it read-only, or make sure that nobody has it open and take it over.</source>
        <translation>«%1» está bloqueado, quizá por un computador que se apagó mientras estaba abierto. Se puede abrir solo para lectura, o tomarlo después de comprobar que nadie lo tiene abierto.</translation>
    </message>
</context>
<context>
    <name>gelt::SqlError</name>
    <message>
        <source>“%1” is in use by another program at this moment. Try again in a little while.</source>
        <translation>Otro programa usa «%1» en este momento. Se puede intentar de nuevo en un rato.</translation>
    </message>
    <message>
        <source>“%1” can be read but not written. Copy it to a folder where you may write.</source>
        <translation>«%1» se puede leer, pero no escribir. Se puede copiar a una carpeta que permita escribir.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check that the disk is still connected.</source>
        <translation>No se pudo leer ni escribir «%1». Conviene revisar que el disco siga conectado.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed in “%1”. Free some space and try again.</source>
        <translation>El disco está lleno: no se cambió nada en «%1». Se puede liberar espacio e intentar de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that its folder exists and may be written.</source>
        <translation>No se puede abrir «%1». Conviene revisar que su carpeta exista y permita escribir.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore the last backup.</source>
        <translation>«%1» está dañado. Se puede restaurar el último respaldo.</translation>
    </message>
    <message>
        <source>A text or file is too large for “%1”. Shorten it.</source>
        <translation>Un texto o archivo es demasiado grande para «%1». Debe reducirse.</translation>
    </message>
    <message>
        <source>The change breaks a rule of “%1”, so nothing was changed. Check the values and what refers to them.</source>
        <translation>El cambio incumple una regla de «%1» y no se cambió nada. Conviene revisar los valores y lo que depende de ellos.</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”. Close other programs.</source>
        <translation>No hay memoria suficiente para «%1». Se pueden cerrar otros programas.</translation>
    </message>
    <message>
        <source>“%1” could not be used because of a fault in the program. Nothing was changed; please report it.</source>
        <translation>No se pudo usar «%1» por una falla del programa. No se cambió nada; conviene informar de ella.</translation>
    </message>
</context>
<context>
    <name>gelt::SqlType</name>
    <message>
        <source>The plan file holds “%1” where that can have no meaning. Restore the last backup.</source>
        <translation>El archivo del plan contiene «%1» donde no puede tener sentido. Se puede restaurar el último respaldo.</translation>
    </message>
</context>
<context>
    <name>gelt::State</name>
    <message>
        <source>Done</source>
        <extracomment>of an activity</extracomment>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Cumplida tarde</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciada</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Atrasada</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No aplica</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazada</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Not available</source>
        <extracomment>of the traffic light: nothing was programmed yet</extracomment>
        <translation>NA</translation>
    </message>
</context>
<context>
    <name>gelt::Status</name>
    <message>
        <source>The status has no reason. Say why the activity is left out.</source>
        <translation>El estado no tiene motivo. Falta decir por qué la actividad queda fuera.</translation>
    </message>
    <message>
        <source>The status names an activity that replaces this one. Choose “replaced”, or name none.</source>
        <translation>El estado nombra una actividad que reemplaza a esta. Se puede elegir «reemplazada» o no nombrar ninguna.</translation>
    </message>
    <message>
        <source>An activity cannot replace itself. Choose another.</source>
        <translation>Una actividad no puede reemplazarse a sí misma. Debe elegirse otra.</translation>
    </message>
</context>
<context>
    <name>gelt::Transaction</name>
    <message>
        <source>What should be changed is no longer in the plan. Look at the plan again.</source>
        <translation>Lo que se va a cambiar ya no está en el plan. Conviene revisar de nuevo el plan.</translation>
    </message>
    <message>
        <source>“%1” was to be changed while it is only being read. Please report this fault.</source>
        <translation>Se intentó cambiar «%1» mientras solo se lee. Conviene informar de esta falla.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime, so nothing was changed. Look at it again and repeat the change.</source>
        <translation>Entretanto otra persona cambió este dato y no se cambió nada. Conviene revisarlo y repetir el cambio.</translation>
    </message>
</context>
<context>
    <name>gelt::cli::Backup</name>
    <message>
        <source>Makes a checked copy of the plan file.</source>
        <translation>Hace una copia verificada del archivo del plan.</translation>
    </message>
    <message>
        <source>Makes a plan file from a backup; never over a file that exists.</source>
        <translation>Hace un archivo de plan a partir de un respaldo; nunca sobre un archivo que existe.</translation>
    </message>
    <message>
        <source>--out is missing: the file to make.</source>
        <translation>Falta --out: el archivo que se va a hacer.</translation>
    </message>
    <message>
        <source>“%1” made from the backup.</source>
        <translation>Se hizo «%1» a partir del respaldo.</translation>
    </message>
    <message>
        <source>Checks the plan file: integrity, schema, hashes and numbering.</source>
        <translation>Revisa el archivo del plan: integridad, esquema, hashes y numeración.</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Falla: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>El archivo está en buen estado.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n problem(s). Restore a backup with “plan-gelt restore”.</source>
        <translation>
            <numerusform>El archivo tiene %n falla. Se puede restaurar un respaldo con «plan-gelt restore».</numerusform>
            <numerusform>El archivo tiene %n fallas. Se puede restaurar un respaldo con «plan-gelt restore».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::cli::Command</name>
    <message>
        <source>plan-gelt [FILE]   opens the desktop; the commands below need no display.</source>
        <translation>plan-gelt [FILE]   abre el escritorio; las órdenes siguientes no necesitan pantalla.</translation>
    </message>
    <message>
        <source>Everywhere: --lang es|en, --help. Exit status: 0 done, 1 it could not be done, 2 wrong usage.</source>
        <translation>En todas: --lang es|en, --help. Código de salida: 0 hecho, 1 no se pudo hacer, 2 uso incorrecto.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>There is no command “%1”. “plan-gelt --help” lists them.</source>
        <translation>No existe la orden «%1». «plan-gelt --help» las lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) were given.</source>
        <translation>
            <numerusform>Se dio %n palabra.</numerusform>
            <numerusform>Se dieron %n palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>An option lacks its value.</source>
        <translation>A una opción le falta su valor.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Aquí no hay una opción «%1».</translation>
    </message>
    <message>
        <source>Not all of the output could be written. Free some space or choose another place, and repeat.</source>
        <translation>No se pudo escribir toda la salida. Conviene liberar espacio o elegir otro lugar, y repetir.</translation>
    </message>
</context>
<context>
    <name>gelt::cli::Export</name>
    <message>
        <source>Writes the whole plan as an interchange file, or its activities as CSV.</source>
        <translation>Escribe el plan completo como archivo de intercambio, o sus actividades como CSV.</translation>
    </message>
    <message>
        <source>.%1: not available yet.</source>
        <translation>.%1: aún no está disponible.</translation>
    </message>
    <message>
        <source>--out names a file that ends in .json, .csv, .xlsx or .ics.</source>
        <translation>--out nombra un archivo que termina en .json, .csv, .xlsx o .ics.</translation>
    </message>
    <message>
        <source>“%1” written.</source>
        <translation>Se escribió «%1».</translation>
    </message>
</context>
<context>
    <name>gelt::cli::FollowUp</name>
    <message>
        <source>Activity %1 is not recurring and has no occurrences: report it with --progress.</source>
        <translation>La actividad %1 no es recurrente y no tiene ocurrencias: se reporta con --progress.</translation>
    </message>
    <message>
        <source>Activity %1 has no occurrence “%2”; they go from %3 to %4.</source>
        <translation>La actividad %1 no tiene la ocurrencia «%2»; van de %3 a %4.</translation>
    </message>
    <message>
        <source>Reports progress on an activity, or an occurrence of it as done.</source>
        <translation>Reporta el avance de una actividad, o una ocurrencia suya como cumplida.</translation>
    </message>
    <message>
        <source>--date is missing: the day the follow-up speaks of.</source>
        <translation>Falta --date: el día del que habla el seguimiento.</translation>
    </message>
    <message>
        <source>--progress and --occurrence exclude each other.</source>
        <translation>--progress y --occurrence se excluyen entre sí.</translation>
    </message>
    <message>
        <source>One of --progress, --occurrence and --note is needed.</source>
        <translation>Se necesita --progress, --occurrence o --note.</translation>
    </message>
    <message>
        <source>“%1” is no activity number.</source>
        <translation>«%1» no es un número de actividad.</translation>
    </message>
    <message>
        <source>The plan has no activity %1. “plan-gelt status” lists them.</source>
        <translation>El plan no tiene la actividad %1. «plan-gelt status» las lista.</translation>
    </message>
    <message>
        <source>Activity %1 is recurring: report an occurrence (--occurrence %2) and not a percentage.</source>
        <translation>La actividad %1 es recurrente: se reporta una ocurrencia (--occurrence %2) y no un porcentaje.</translation>
    </message>
    <message>
        <source>Report on activity %1</source>
        <translation>Reportar la actividad %1</translation>
    </message>
    <message>
        <source>Activity %1: %2 on %3.</source>
        <translation>Actividad %1: %2 al %3.</translation>
    </message>
    <message>
        <source>Activity %1: occurrence %2 done on %3.</source>
        <translation>Actividad %1: ocurrencia %2 cumplida el %3.</translation>
    </message>
    <message>
        <source>Activity %1: note on %2.</source>
        <translation>Actividad %1: nota del %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence kept.</source>
        <translation>
            <numerusform>%n evidencia guardada.</numerusform>
            <numerusform>%n evidencias guardadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::cli::Import</name>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>the plan has an activity with this title already: number %1.</source>
        <translation>el plan ya tiene una actividad con este título: la número %1.</translation>
    </message>
    <message>
        <source>Brings a plan from a text, a table or an interchange file into FILE, which is made where it does not exist.</source>
        <translation>Trae un plan de un texto, una tabla o un archivo de intercambio a FILE, que se crea si no existe.</translation>
    </message>
    <message>
        <source>“%1”: this format is not available yet. Save it as CSV or plain text.</source>
        <translation>«%1»: este formato aún no está disponible. Se puede guardar como CSV o texto plano.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importar «%1»</translation>
    </message>
    <message>
        <source>“%1” exists and has its own period and entity: leave --from, --to and --entity out.</source>
        <translation>«%1» existe y tiene su propio período y entidad: --from, --to y --entity sobran.</translation>
    </message>
    <message>
        <source>“%1” has activities: an interchange file would take their place. Add --replace to do that; a backup is made first.</source>
        <translation>«%1» tiene actividades: un archivo de intercambio tomaría su lugar. Para hacerlo se agrega --replace; antes se hace un respaldo.</translation>
    </message>
    <message>
        <source>“%1” would bring (nothing was written):</source>
        <translation>«%1» traería (no se escribió nada):</translation>
    </message>
    <message>
        <source>“%1” brought:</source>
        <translation>«%1» trajo:</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n fase</numerusform>
            <numerusform>%n fases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n seguimiento</numerusform>
            <numerusform>%n seguimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>period %1 to %2, read from the deadlines</source>
        <translation>período %1 a %2, leído de los plazos</translation>
    </message>
    <message>
        <source>period %1 to %2</source>
        <translation>período %1 a %2</translation>
    </message>
    <message>
        <source>--format: “%1” is no format.</source>
        <translation>--format: «%1» no es un formato.</translation>
    </message>
    <message>
        <source>--replace goes with an interchange file (json).</source>
        <translation>--replace va con un archivo de intercambio (json).</translation>
    </message>
</context>
<context>
    <name>gelt::cli::Later</name>
    <message>
        <source>Not available yet.</source>
        <translation>Aún no está disponible.</translation>
    </message>
    <message>
        <source>“plan-gelt %1” is not available yet.</source>
        <translation>«plan-gelt %1» aún no está disponible.</translation>
    </message>
</context>
<context>
    <name>gelt::cli::New</name>
    <message>
        <source>Makes a plan file, from the GEL-T template or empty.</source>
        <translation>Hace un archivo de plan, con la plantilla GEL-T o vacío.</translation>
    </message>
    <message>
        <source>--template and --empty exclude each other.</source>
        <translation>--template y --empty se excluyen entre sí.</translation>
    </message>
    <message>
        <source>There is one template: gelt.</source>
        <translation>Hay una plantilla: gelt.</translation>
    </message>
    <message>
        <source>Action plan %1</source>
        <translation>Plan de acción %1</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Crear el plan</translation>
    </message>
    <message numerus="yes">
        <source>“%1” made: %2 to %3, %n activity(ies).</source>
        <translation>
            <numerusform>Se hizo «%1»: %2 a %3, %n actividad.</numerusform>
            <numerusform>Se hizo «%1»: %2 a %3, %n actividades.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::cli::Options</name>
    <message>
        <source>--%1: “%2” is no day; write it as 2012-12-31.</source>
        <translation>--%1: «%2» no es un día; se escribe como 2012-12-31.</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from y --to van juntas.</translation>
    </message>
    <message>
        <source>--to: the plan&apos;s last day comes before its first.</source>
        <translation>--to: el último día del plan es anterior al primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s):</source>
        <translation>
            <numerusform>%n duda:</numerusform>
            <numerusform>%n dudas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not understood:</source>
        <translation>
            <numerusform>%n fila sin interpretar:</numerusform>
            <numerusform>%n filas sin interpretar:</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A column and what stands in it.</extracomment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>gelt::cli::Report</name>
    <message>
        <source>Writes a report as PDF, or its table as CSV.</source>
        <translation>Escribe un informe como PDF, o su tabla como CSV.</translation>
    </message>
    <message>
        <source>--kind is missing.</source>
        <translation>Falta --kind.</translation>
    </message>
    <message>
        <source>--kind: “%1” is no report.</source>
        <translation>--kind: «%1» no es un informe.</translation>
    </message>
    <message>
        <source>--out names a file that ends in .pdf, .xlsx or .csv.</source>
        <translation>--out nombra un archivo que termina en .pdf, .xlsx o .csv.</translation>
    </message>
    <message>
        <source>%1: not available yet.</source>
        <translation>%1: aún no está disponible.</translation>
    </message>
    <message>
        <source>“%1” written.</source>
        <translation>Se escribió «%1».</translation>
    </message>
</context>
<context>
    <name>gelt::cli::Status</name>
    <message>
        <source>Cut-off: %1</source>
        <translation>Corte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Semáforo</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Avance del plan</translation>
    </message>
    <message>
        <source>Programmed to date</source>
        <translation>Programado a la fecha</translation>
    </message>
    <message>
        <source>Compliance to date</source>
        <translation>Cumplimiento a la fecha</translation>
    </message>
    <message>
        <source>Compliance of %1</source>
        <translation>Cumplimiento de la vigencia %1</translation>
    </message>
    <message>
        <source>States: %1</source>
        <translation>Estados: %1</translation>
    </message>
    <message>
        <source>Backlog of earlier years: %1</source>
        <translation>Rezago de vigencias anteriores: %1</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Activ.</source>
        <translation>Activ.</translation>
    </message>
    <message>
        <source>Progr. %</source>
        <translation>Prog. %</translation>
    </message>
    <message>
        <source>Progress %</source>
        <translation>Avance %</translation>
    </message>
    <message>
        <source>Compl. %</source>
        <translation>Cumpl. %</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Shows how the plan stands at a date.</source>
        <translation>Muestra cómo va el plan en una fecha.</translation>
    </message>
</context>
<context>
    <name>gelt::interchange::Node</name>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>el número %1</translation>
    </message>
    <message>
        <source>the text “%1”</source>
        <translation>el texto «%1»</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>expected %1, found %2.</source>
        <translation>se esperaba %1 y se encontró %2.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words known here.</source>
        <translation>«%1» no es una de las palabras que se conocen aquí.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>the text has %1 characters and may have %2. Shorten it.</source>
        <translation>el texto tiene %1 caracteres y puede tener %2. Debe acortarse.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>%1 lies outside %2 to %3.</source>
        <translation>%1 está fuera de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 has more decimals than are kept here.</source>
        <translation>%1 tiene más decimales de los que se guardan aquí.</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2012-06-30.</source>
        <translation>«%1» no es un día; se escribe como 2012-06-30.</translation>
    </message>
    <message>
        <source>“%1” is no moment; write it as 2012-06-30T15:04:05.000Z.</source>
        <translation>«%1» no es un momento; se escribe como 2012-06-30T15:04:05.000Z.</translation>
    </message>
    <message>
        <source>the text “%1” holds characters that are not valid.</source>
        <translation>el texto «%1» contiene caracteres no válidos.</translation>
    </message>
</context>
<context>
    <name>gelt::report::ActionPlan</name>
    <message>
        <source>no deadline</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>Extended on %1: %2</source>
        <translation>Prórroga del %1: %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>sin descripción</translation>
    </message>
    <message>
        <source>descriptions</source>
        <translation>descripciones</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>people responsible</source>
        <translation>responsables</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>metas</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>Evidencia esperada</translation>
    </message>
    <message>
        <source>expected evidence</source>
        <translation>evidencia esperada</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>The plan does not state: %1.</source>
        <translation>El plan no indica: %1.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>approved in %1</source>
        <translation>aprobada en %1</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Impreso el %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activity(ies)</source>
        <translation>
            <numerusform>%1 de %n actividad</numerusform>
            <numerusform>%1 de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>sin filtro</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n fase</numerusform>
            <numerusform>%n fases</numerusform>
        </translation>
    </message>
    <message>
        <source>deadlines as they are written</source>
        <translation>el plazo se transcribe como está escrito</translation>
    </message>
    <message>
        <source>The plan has no activities.</source>
        <translation>El plan no tiene actividades.</translation>
    </message>
</context>
<context>
    <name>gelt::report::Common</name>
    <message>
        <source>Initial: %1</source>
        <translation>Inicial: %1</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>Vigente: %1</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>not interpreted</source>
        <translation>sin interpretar</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>(next business day: %1)</source>
        <translation>(hábil siguiente: %1)</translation>
    </message>
    <message>
        <source>ACTA %1</source>
        <translation>ACTA %1</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Sin fase</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Alcalde Municipal</translation>
    </message>
    <message>
        <source>Leader of the GEL-T committee</source>
        <translation>Líder del comité GEL-T</translation>
    </message>
</context>
<context>
    <name>gelt::report::Format</name>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>The pattern of a date in a sentence, as QLocale::toString() reads it.</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>(%1 o más)</translation>
    </message>
    <message>
        <source>(%1 to less than %2)</source>
        <translation>(%1 a menos de %2)</translation>
    </message>
    <message>
        <source>(less than %1)</source>
        <translation>(menos de %1)</translation>
    </message>
    <message>
        <source>(nothing was programmed yet)</source>
        <translation>(aún no hay nada programado)</translation>
    </message>
    <message>
        <source>On %1, %2 of the plan %3 had been done; nothing was due by that date.</source>
        <translation>Al %1 se había ejecutado el %2 del plan %3; a esa fecha no había nada programado.</translation>
    </message>
    <message>
        <source>On %1, %2 of the plan %3 had been done, and %4 of what was programmed up to that date.</source>
        <translation>Al %1 se había ejecutado el %2 del plan %3 y se había cumplido el %4 de lo programado hasta esa fecha.</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Avance del plan</translation>
    </message>
    <message>
        <source>of all that is planned for %1</source>
        <translation>de todo lo previsto para %1</translation>
    </message>
    <message>
        <source>Programmed to date: %1</source>
        <translation>Programado a la fecha: %1</translation>
    </message>
    <message>
        <source>Compliance to date</source>
        <translation>Cumplimiento a la fecha</translation>
    </message>
    <message>
        <source>of what was programmed up to the cut-off</source>
        <translation>de lo programado hasta el corte</translation>
    </message>
    <message>
        <source>Compliance of %1</source>
        <translation>Vigencia %1</translation>
    </message>
    <message>
        <source>of what fell due in %1</source>
        <translation>cumplimiento de lo que correspondía a %1</translation>
    </message>
    <message>
        <source>Activities by state (%1)</source>
        <translation>Actividades por estado (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the percentages: %1.</source>
        <translation>Fuera del cálculo: %1.</translation>
    </message>
    <message>
        <source>Results by phase on %1 (percentages)</source>
        <translation>Resultado por fase al %1 (porcentajes)</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Activ.</source>
        <translation>Activ.</translation>
    </message>
    <message>
        <source>Programmed</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Semáforo</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Todo el plan</translation>
    </message>
    <message>
        <source>Programmed and progress by phase on %1 (% of the plan %2)</source>
        <translation>Programado y avance por fase al %1 (% del plan %2)</translation>
    </message>
    <message>
        <source>%1 programmed</source>
        <translation>%1 programado</translation>
    </message>
    <message>
        <source>%1 progress</source>
        <translation>%1 avance</translation>
    </message>
    <message>
        <source>%1: programmed %2, progress %3.</source>
        <translation>%1: programado %2, avance %3.</translation>
    </message>
    <message>
        <source>Programmed and progress by phase on %1.</source>
        <translation>Programado y avance por fase al %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n occurrence(s) fulfilled</source>
        <translation>
            <numerusform>%1 de %n ocurrencia cumplida</numerusform>
            <numerusform>%1 de %n ocurrencias cumplidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencida</numerusform>
            <numerusform>%n vencidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed on %1</source>
        <translation>Cumplida el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de atraso</numerusform>
            <numerusform>%n días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Recurring activities on %1</source>
        <translation>Actividades recurrentes al %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Periodicity</source>
        <translation>Periodicidad</translation>
    </message>
    <message>
        <source>Fulfilled / apply</source>
        <translation>Cumpl. / aplican</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Backlog of earlier years</source>
        <translation>Rezago de vigencias anteriores</translation>
    </message>
    <message>
        <source>No activity came late into %1.</source>
        <translation>Ninguna actividad llegó con rezago a la vigencia %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) came late into %1: %2.</source>
        <translation>
            <numerusform>%n actividad llegó con rezago a la vigencia %1: %2.</numerusform>
            <numerusform>%n actividades llegaron con rezago a la vigencia %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended at the cut-off, and late before: %1.</source>
        <translation>Suspendidas al corte y con rezago anterior: %1.</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Cómo se midió</translation>
    </message>
    <message>
        <source>is what was done of the whole: the latest percentage reported up to the cut-off, or the occurrences fulfilled of those that apply.</source>
        <translation>es lo hecho sobre el total: el último porcentaje reportado hasta el corte o, en las recurrentes, las ocurrencias cumplidas sobre las que aplican.</translation>
    </message>
    <message>
        <source>is what should have been done by the cut-off: all of it from the due day on; for “until …”, the months elapsed; for recurring activities, the occurrences already due.</source>
        <translation>es lo que debía estar hecho al corte: el total desde el día en que vence; en los plazos «hasta …», los meses transcurridos; en las recurrentes, las ocurrencias cuyo último día ya llegó.</translation>
    </message>
    <message>
        <source>is what was done of what was programmed, never over 100 %. Where nothing was programmed yet it does not exist (NA).</source>
        <translation>es lo hecho sobre lo programado y nunca pasa de 100&#xa0;%. Mientras no hay nada programado no existe (NA).</translation>
    </message>
    <message>
        <source>Traffic light:</source>
        <translation>Semáforo:</translation>
    </message>
    <message>
        <source>green from %1, yellow from %2, red below.</source>
        <translation>verde desde %1, amarillo desde %2, rojo por debajo.</translation>
    </message>
    <message>
        <source>Left out of the percentages:</source>
        <translation>Fuera del cálculo:</translation>
    </message>
    <message>
        <source>suspended, not applicable and replaced activities.</source>
        <translation>las actividades suspendidas, las que no aplican y las reemplazadas.</translation>
    </message>
    <message>
        <source>Weights:</source>
        <translation>Ponderación:</translation>
    </message>
    <message>
        <source>the plan is the weighted mean of its phases.</source>
        <translation>el plan es el promedio ponderado de sus fases.</translation>
    </message>
    <message>
        <source>all activities together, each by its own weight, or 1 where it has none.</source>
        <translation>todas las actividades juntas, cada una con su propia ponderación, o 1 si no la tiene.</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Los plazos</translation>
    </message>
    <message>
        <source>that fall on a day off count from the next business day on.</source>
        <translation>que caen en día no hábil vencen el día hábil siguiente.</translation>
    </message>
    <message>
        <source>stand as they are written, also on days off.</source>
        <translation>valen como están escritos, también en días no hábiles.</translation>
    </message>
    <message numerus="yes">
        <source>The %n activity(ies) on %1, in the order of the plan</source>
        <translation>
            <numerusform>La única actividad al %1</numerusform>
            <numerusform>Las %n actividades al %1, en el orden del plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Deadline and due day</source>
        <translation>Plazo y vencimiento</translation>
    </message>
    <message>
        <source>Progr. %</source>
        <translation>Prog. %</translation>
    </message>
    <message>
        <source>Progress %</source>
        <translation>Avance %</translation>
    </message>
    <message>
        <source>Compl. %</source>
        <translation>Cumpl. %</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>Progress report of %1</source>
        <translation>Informe de avance: %1</translation>
    </message>
    <message>
        <source>Cut-off %1</source>
        <translation>Corte %1</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Informe de avance</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>Emitido el %1</translation>
    </message>
    <message>
        <source>Summary of results</source>
        <translation>Resumen de resultados</translation>
    </message>
    <message>
        <source>The plan has no activities.</source>
        <translation>El plan no tiene actividades.</translation>
    </message>
    <message>
        <source>Progress by phase</source>
        <translation>Avance por fase</translation>
    </message>
    <message>
        <source>Activities of the plan</source>
        <translation>Actividades del plan</translation>
    </message>
    <message>
        <source>Recurring activities</source>
        <translation>Actividades recurrentes</translation>
    </message>
</context>
</TS>
