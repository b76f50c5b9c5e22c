<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_CO" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>gelt::Acta</name>
    <message>
        <source>The number of an acta goes from 1 to 99999.</source>
        <translation>El número de un acta va de 1 a 99999.</translation>
    </message>
    <message>
        <source>An approved acta has a number.</source>
        <translation>Un acta aprobada tiene número.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file.</source>
        <translation>«%1» no es un nombre de archivo.</translation>
    </message>
    <message>
        <source>The fingerprint (SHA-256) of “%1” is not one.</source>
        <translation>La huella (SHA-256) de «%1» no es válida.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinaria</translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation>Extraordinaria</translation>
    </message>
    <message>
        <source>Sent to review</source>
        <translation>Enviada a revisión</translation>
    </message>
    <message>
        <source>Returned with observations</source>
        <translation>Devuelta con observaciones</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>ACTA %1</source>
        <translation>ACTA %1</translation>
    </message>
    <message>
        <source>ACTA (no number)</source>
        <translation>ACTA (sin número)</translation>
    </message>
    <message>
        <source>An annulment needs its day and its cause.</source>
        <translation>Una anulación requiere su fecha y su causa.</translation>
    </message>
    <message>
        <source>An annex needs a title.</source>
        <translation>Un anexo requiere un título.</translation>
    </message>
    <message>
        <source>An annex cannot have less than no sheets.</source>
        <translation>Un anexo no puede tener menos de cero folios.</translation>
    </message>
</context>
<context>
    <name>gelt::ActaActs</name>
    <message>
        <source>Save the signed pages</source>
        <translation>Guardar las páginas firmadas</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” written, byte for byte as it was signed</source>
        <translation>«%1» guardado, byte por byte como se firmó</translation>
    </message>
    <message>
        <source>This acta has no decisions.</source>
        <translation>Esta acta no tiene decisiones.</translation>
    </message>
    <message>
        <source>Attach the scan of the signed paper</source>
        <translation>Adjuntar el escaneo del papel firmado</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</source>
        <translation>Escaneos (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Attach a scan to %1</source>
        <translation>Adjuntar un escaneo en %1</translation>
    </message>
    <message>
        <source>The scan is kept with the acta</source>
        <translation>El escaneo se conserva con el acta</translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”. Save it and open it from there.</source>
        <translation>Ningún programa de este computador abre «%1». Guardarlo y abrirlo desde allí.</translation>
    </message>
    <message>
        <source>Send %1 to review</source>
        <translation>Enviar %1 a revisión</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Enviar a revisión</translation>
    </message>
    <message>
        <source>The acta goes to the members, who answer with observations or approve it. It can still be changed.</source>
        <translation>El acta pasa a los miembros, que responden con observaciones o la aprueban. Todavía se puede cambiar.</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>N&amp;ota:</translation>
    </message>
    <message>
        <source>Note for the members, may be empty</source>
        <translation>Nota para los miembros, puede quedar vacía</translation>
    </message>
    <message>
        <source>Return %1 with observations</source>
        <translation>Devolver %1 con observaciones</translation>
    </message>
    <message>
        <source>Return with observations</source>
        <translation>Devolver con observaciones</translation>
    </message>
    <message>
        <source>The acta is a draft again, and the observations stay in its history.</source>
        <translation>El acta vuelve a ser borrador y las observaciones quedan en su historial.</translation>
    </message>
    <message>
        <source>&amp;Observations:</source>
        <translation>&amp;Observaciones:</translation>
    </message>
    <message>
        <source>Observations of the members</source>
        <translation>Observaciones de los miembros</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Approving fixes again what acta %1 says. It cannot be undone.</source>
        <translation>Al aprobar se fija de nuevo lo que dice el acta %1. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Approving gives it the number %1 and cannot be undone.</source>
        <translation>Al aprobar recibe el número %1 y no se puede deshacer.</translation>
    </message>
    <message>
        <source>Approve the acta</source>
        <translation>Aprobar el acta</translation>
    </message>
    <message>
        <source>What it says is fixed from then on. Until it is signed it can be reopened with a reason.</source>
        <translation>Desde entonces queda fijo lo que dice. Mientras no esté firmada se puede reabrir con un motivo.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Dejar como borrador</translation>
    </message>
    <message>
        <source>Approve acta %1</source>
        <translation>Aprobar el acta %1</translation>
    </message>
    <message>
        <source>Acta %1 is approved</source>
        <translation>El acta %1 está aprobada</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Reabrir %1</translation>
    </message>
    <message>
        <source>Reopen the acta</source>
        <translation>Reabrir el acta</translation>
    </message>
    <message>
        <source>It is in review again and keeps its number. The reason stays in its history; it cannot be undone.</source>
        <translation>Queda de nuevo en revisión y conserva su número. El motivo queda en su historial; no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Say why it is reopened.</source>
        <translation>Indicar por qué se reabre.</translation>
    </message>
    <message>
        <source>Sign the acta</source>
        <translation>Firmar el acta</translation>
    </message>
    <message>
        <source>Signing keeps the pages of acta %1 in the plan for ever, byte for byte. It cannot be undone.</source>
        <translation>Al firmar, las páginas del acta %1 se conservan en el plan para siempre, byte por byte. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Afterwards the pages are printed and signed on paper, and the scan can be attached. A mistake is then corrected only by a clarifying acta.</source>
        <translation>Después las páginas se imprimen y se firman en papel, y se puede adjuntar el escaneo. Una equivocación se corrige entonces solo con un acta aclaratoria.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>The acta was not signed, because the backup before it could not be made: %1</source>
        <translation>El acta no se firmó, porque no se pudo hacer el respaldo previo: %1</translation>
    </message>
    <message>
        <source>Sign acta %1</source>
        <translation>Firmar el acta %1</translation>
    </message>
    <message>
        <source>The pages are kept. They can be printed for the signatures.</source>
        <translation>Las páginas se conservan. Se pueden imprimir para las firmas.</translation>
    </message>
    <message>
        <source>Archive the acta</source>
        <translation>Archivar el acta</translation>
    </message>
    <message>
        <source>Acta %1 is archived, signed and complete. It cannot be undone.</source>
        <translation>El acta %1 se archiva, firmada y completa. No se puede deshacer.</translation>
    </message>
    <message>
        <source>There is no scan of the signed paper yet. It can be attached later too.</source>
        <translation>Todavía no hay escaneo del papel firmado. También se puede adjuntar después.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Archive acta %1</source>
        <translation>Archivar el acta %1</translation>
    </message>
    <message>
        <source>Annul %1</source>
        <translation>Anular %1</translation>
    </message>
    <message>
        <source>Annul the acta</source>
        <translation>Anular el acta</translation>
    </message>
    <message>
        <source>The acta is out of force for good. It keeps its number and stays with a mark on every page, the day and the cause; its commitments no longer count. It cannot be undone.</source>
        <translation>El acta pierde vigencia definitivamente. Conserva su número y queda con una marca en cada página, el día y la causa; sus compromisos ya no cuentan. No se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Cause:</source>
        <translation>&amp;Causa:</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Say the cause of the annulment.</source>
        <translation>Indicar la causa de la anulación.</translation>
    </message>
    <message>
        <source>Begin an acta that clarifies %1</source>
        <translation>Iniciar un acta que aclare %1</translation>
    </message>
    <message>
        <source>An acta with a number is never deleted; it can be annulled.</source>
        <translation>Un acta con número nunca se elimina; se puede anular.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>gelt::ActaCommitments</name>
    <message>
        <source>The commitment is no longer in the plan. Look at the list again.</source>
        <translation>El compromiso ya no está en el plan. Conviene revisar de nuevo la lista.</translation>
    </message>
    <message>
        <source>%1 was annulled, and its commitments with it: nothing follows them up.</source>
        <translation>%1 se anuló, y con ella sus compromisos: nada les hace seguimiento.</translation>
    </message>
    <message>
        <source>The activity is not in the plan, or was removed from it. Choose another.</source>
        <translation>La actividad no está en el plan o se retiró de él. Conviene elegir otra.</translation>
    </message>
    <message>
        <source>The point of the agenda is no longer in the acta. Look at the acta again.</source>
        <translation>El punto del orden del día ya no está en el acta. Conviene revisar de nuevo el acta.</translation>
    </message>
    <message>
        <source>This commitment became activity %1 of the plan: its progress and its deadline are reported there.</source>
        <translation>Este compromiso se convirtió en la actividad %1 del plan: su avance y su plazo se registran allí.</translation>
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
        <source>This commitment became activity %1 of the plan already.</source>
        <translation>Este compromiso ya se convirtió en la actividad %1 del plan.</translation>
    </message>
</context>
<context>
    <name>gelt::ActaEditor</name>
    <message>
        <source>Write</source>
        <translation>Redactar</translation>
    </message>
    <message>
        <source>As it is printed</source>
        <translation>Como se imprime</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Signatures, annexes, notice and next meeting</source>
        <translation>Firmas, anexos, convocatoria y próxima reunión</translation>
    </message>
    <message>
        <source>Actas</source>
        <translation>Actas</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Home)</source>
        <translation>Volver a la lista (Alt+Inicio)</translation>
    </message>
    <message>
        <source>Next point of the agenda</source>
        <translation>Punto siguiente del orden del día</translation>
    </message>
    <message>
        <source>Point before of the agenda</source>
        <translation>Punto anterior del orden del día</translation>
    </message>
    <message>
        <source>Check before approval</source>
        <translation>Verificar antes de aprobar</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Check: nothing pending</source>
        <translation>Verificación: nada pendiente</translation>
    </message>
    <message numerus="yes">
        <source>Check: %n pending</source>
        <translation>
            <numerusform>Verificación: %n pendiente</numerusform>
            <numerusform>Verificación: %n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Enviar a revisión</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Firmar…</translation>
    </message>
    <message>
        <source>Attach scan…</source>
        <translation>Adjuntar escaneo…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
</context>
<context>
    <name>gelt::ActaFinding</name>
    <message>
        <source>Nobody is named to sign the acta.</source>
        <translation>No se ha indicado quién firma el acta.</translation>
    </message>
    <message>
        <source>The acta of the meeting before has not been approved yet.</source>
        <translation>El acta de la reunión anterior aún no se ha aprobado.</translation>
    </message>
    <message>
        <source>%1 is of a later meeting and has its number already.</source>
        <translation>%1 es de una reunión posterior y ya tiene su número.</translation>
    </message>
    <message>
        <source>The acta does not say when the meeting began.</source>
        <translation>El acta no indica a qué hora empezó la reunión.</translation>
    </message>
    <message>
        <source>The acta does not say when the meeting ended.</source>
        <translation>El acta no indica a qué hora terminó la reunión.</translation>
    </message>
    <message>
        <source>The acta does not say where the committee met.</source>
        <translation>El acta no indica dónde se reunió el comité.</translation>
    </message>
    <message>
        <source>Nobody in the roll has a vote, so there can be no quorum.</source>
        <translation>En el llamado a lista no hay miembros con voto, así que no puede haber quórum.</translation>
    </message>
    <message>
        <source>There was no quorum: %1 of the %2 members with vote were there, and %3 are needed.</source>
        <translation>No hubo quórum: asistieron %1 de los %2 miembros con voto y se requieren %3.</translation>
    </message>
    <message>
        <source>Nothing says whether %1 came.</source>
        <translation>No se indica si %1 asistió.</translation>
    </message>
    <message>
        <source>The delegate of %1 has no name.</source>
        <translation>El delegado de %1 no tiene nombre.</translation>
    </message>
    <message>
        <source>The acta has no agenda.</source>
        <translation>El acta no tiene orden del día.</translation>
    </message>
    <message>
        <source>Nothing was written on point %1 of the agenda, “%2”.</source>
        <translation>No se escribió nada sobre el punto %1 del orden del día, «%2».</translation>
    </message>
    <message>
        <source>%1 votes were counted on “%2”, and %3 members with vote were there.</source>
        <translation>Se contaron %1 votos sobre «%2» y asistían %3 miembros con voto.</translation>
    </message>
    <message>
        <source>Commitment %1 has no date: “%2”.</source>
        <translation>El compromiso %1 no tiene fecha: «%2».</translation>
    </message>
    <message>
        <source>Nobody is responsible for commitment %1: “%2”.</source>
        <translation>El compromiso %1 no tiene responsable: «%2».</translation>
    </message>
    <message>
        <source>Commitment %1 has no date, and nobody is responsible for it: “%2”.</source>
        <translation>El compromiso %1 no tiene fecha ni responsable: «%2».</translation>
    </message>
</context>
<context>
    <name>gelt::ActaHistoryDialog</name>
    <message>
        <source>History · %1</source>
        <translation>Historial · %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing was recorded of this acta: the file was made by an older program, or its history was replaced.</source>
        <translation>De esta acta no quedó nada registrado: el archivo es de un programa anterior o su historial se reemplazó.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The whole history as text, to be pasted into a document</source>
        <translation>Todo el historial como texto, para pegarlo en un documento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>gelt::ActaLife</name>
    <message>
        <source>The pages that should be signed are no PDF. Nothing was signed; please report this fault.</source>
        <translation>Las páginas que deben firmarse no son un PDF. No se firmó nada; conviene informar de esta falla.</translation>
    </message>
    <message>
        <source>There is an acta with the number %1 already. Look at the number again.</source>
        <translation>Ya existe un acta con el número %1. Conviene revisar de nuevo el número.</translation>
    </message>
    <message>
        <source>An older acta cannot have the number %1: the program has numbered as far as %2 and goes on from there.</source>
        <translation>Un acta anterior no puede tener el número %1: el programa ha numerado hasta %2 y continúa desde allí.</translation>
    </message>
    <message>
        <source>Only a draft is sent to review, and this acta is none any more.</source>
        <translation>Solo se envía a revisión un borrador, y esta acta ya no lo es.</translation>
    </message>
    <message>
        <source>Only an acta in review goes back to be drafted, and this one is not in review.</source>
        <translation>Solo un acta en revisión vuelve a borrador, y esta no está en revisión.</translation>
    </message>
    <message>
        <source>%1 has been approved already.</source>
        <translation>%1 ya se aprobó.</translation>
    </message>
    <message>
        <source>The acta is not ready to be approved: %1 Mend it, or write why it is approved nevertheless.</source>
        <translation>El acta no está lista para aprobarse: %1 Conviene corregirla o escribir por qué se aprueba de todos modos.</translation>
    </message>
    <message>
        <source>Only an acta that is approved and not signed yet is opened again. What is signed is corrected by an acta of its own.</source>
        <translation>Solo se reabre un acta aprobada que aún no se ha firmado. Lo firmado se corrige con un acta aparte.</translation>
    </message>
    <message>
        <source>An acta is opened again for a reason. Write it.</source>
        <translation>Un acta se reabre por un motivo. Se debe indicar.</translation>
    </message>
    <message>
        <source>Only an approved acta is signed, and once.</source>
        <translation>Solo se firma un acta aprobada, y una sola vez.</translation>
    </message>
    <message>
        <source>The acta was changed since its pages were made, so nothing was signed. Look at them again.</source>
        <translation>El acta se cambió después de generar sus páginas, así que no se firmó nada. Conviene revisarlas de nuevo.</translation>
    </message>
    <message>
        <source>Only a signed acta is archived.</source>
        <translation>Solo se archiva un acta firmada.</translation>
    </message>
    <message>
        <source>%1 has been annulled already.</source>
        <translation>%1 ya se anuló.</translation>
    </message>
    <message>
        <source>Only an acta that has been approved is annulled. A draft is deleted.</source>
        <translation>Solo se anula un acta que se aprobó. Un borrador se elimina.</translation>
    </message>
    <message>
        <source>A scan shows the signatures, so it is kept with an acta that is signed.</source>
        <translation>El escaneo muestra las firmas; por eso se guarda con un acta firmada.</translation>
    </message>
</context>
<context>
    <name>gelt::ActaListModel</name>
    <message>
        <source>Yes, %1 of %2</source>
        <translation>Sí, %1 de %2</translation>
    </message>
    <message>
        <source>No, %1 of %2</source>
        <translation>No, %1 de %2</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>Clarifying</source>
        <translation>Aclaratoria</translation>
    </message>
    <message>
        <source>Quorum: %1</source>
        <translation>Quórum: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n compromiso</numerusform>
            <numerusform>%n compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
</context>
<context>
    <name>gelt::ActaListView</name>
    <message>
        <source>Prepare acta</source>
        <translation>Preparar acta</translation>
    </message>
    <message>
        <source>There are no actas yet.</source>
        <translation>Aún no hay actas.</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>No acta matches the filters.</source>
        <translation>Ningún acta coincide con los filtros.</translation>
    </message>
    <message>
        <source>Actas of the committee</source>
        <translation>Actas del comité</translation>
    </message>
    <message>
        <source>Filter actas</source>
        <translation>Filtrar actas</translation>
    </message>
    <message>
        <source>Filter actas by what they say</source>
        <translation>Filtrar las actas por lo que dicen</translation>
    </message>
    <message>
        <source>What was said, decisions, commitments, people, number; accents and capitals do not matter (Ctrl+F)</source>
        <translation>Lo que se dijo, decisiones, compromisos, personas, número; no importan las tildes ni las mayúsculas (Ctrl+F)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Year of the meeting</source>
        <translation>Año de la reunión</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>Cualquier año</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <translation>
            <numerusform>Y %n más de este tipo.</numerusform>
            <numerusform>Y %n más de este tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program leaves no gaps; an older acta on paper can be registered.</source>
        <translation>El programa no deja saltos; se puede registrar un acta anterior en papel.</translation>
    </message>
</context>
<context>
    <name>gelt::ActaTextEdit</name>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Insertar tabla</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decision made of the selected words (Ctrl+D)</source>
        <translation>Decisión con las palabras seleccionadas (Ctrl+D)</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Commitment made of the selected words (Ctrl+M)</source>
        <translation>Compromiso con las palabras seleccionadas (Ctrl+M)</translation>
    </message>
    <message>
        <source>Paste without format</source>
        <translation>Pegar sin formato</translation>
    </message>
    <message>
        <source>This is too much to paste at once; the most is 5 MB. Paste it in parts, or attach it as an annex.</source>
        <translation>Es demasiado para pegar de una vez; el máximo es 5 MB. Pegarlo por partes o adjuntarlo como anexo.</translation>
    </message>
    <message>
        <source>The table is too large for the text of an acta; attach it as an annex.</source>
        <translation>La tabla es demasiado grande para el texto de un acta; adjuntarla como anexo.</translation>
    </message>
    <message>
        <source>The text would be too long for one item of the agenda; divide it among several, or attach it as an annex.</source>
        <translation>El texto sería demasiado largo para un solo punto del orden del día; dividirlo entre varios o adjuntarlo como anexo.</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Add “%1” to my dictionary</source>
        <translation>Agregar «%1» a mi diccionario</translation>
    </message>
    <message>
        <source>Ignore “%1” in this acta</source>
        <translation>Ignorar «%1» en esta acta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>My dictionary…</source>
        <translation>Mi diccionario…</translation>
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
        <translation>Acta sin número · %1</translation>
    </message>
    <message>
        <source>acta %1</source>
        <translation>el acta %1</translation>
    </message>
    <message>
        <source>the acta of %1</source>
        <translation>el acta del %1</translation>
    </message>
    <message>
        <source>Send the notice of meeting</source>
        <translation>Enviar la convocatoria</translation>
    </message>
    <message>
        <source>Write and approve</source>
        <translation>Redactar y aprobar</translation>
    </message>
    <message>
        <source>Approve, or return with observations</source>
        <translation>Aprobar o devolver con observaciones</translation>
    </message>
    <message>
        <source>Print and sign</source>
        <translation>Imprimir y firmar</translation>
    </message>
    <message>
        <source>Attach the scan and archive</source>
        <translation>Adjuntar el escaneo y archivar</translation>
    </message>
    <message>
        <source>Nobody of the roll has a vote, so no quorum can be counted</source>
        <translation>Nadie del llamado a lista tiene voto; no se puede contar el quórum</translation>
    </message>
    <message>
        <source>There is quorum: %1 of %2 with vote; %3 required</source>
        <translation>Hay quórum: %1 de %2 con voto; se requieren %3</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with vote missing for the quorum (%1 of %2)</source>
        <translation>
            <numerusform>Falta %n miembro con voto para el quórum (%1 de %2)</numerusform>
            <numerusform>Faltan %n miembros con voto para el quórum (%1 de %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1 is there more than once.</source>
        <translation>El número %1 está más de una vez.</translation>
    </message>
    <message>
        <source>Number %1 is missing.</source>
        <translation>Falta el número %1.</translation>
    </message>
    <message>
        <source>Numbers %1 to %2 are missing.</source>
        <translation>Faltan los números %1 a %2.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Roll call and quorum</source>
        <translation>Llamado a lista y quórum</translation>
    </message>
    <message>
        <source>Approval of the agenda</source>
        <translation>Aprobación del orden del día</translation>
    </message>
    <message>
        <source>Approval of the previous acta</source>
        <translation>Aprobación del acta anterior</translation>
    </message>
    <message>
        <source>Follow-up of commitments</source>
        <translation>Seguimiento a compromisos</translation>
    </message>
    <message>
        <source>Proposals and other business</source>
        <translation>Proposiciones y varios</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Chair · with vote</source>
        <translation>Preside · con voto</translation>
    </message>
    <message>
        <source>Chair · without vote</source>
        <translation>Preside · sin voto</translation>
    </message>
    <message>
        <source>Secretary · with vote</source>
        <translation>Secretaria · con voto</translation>
    </message>
    <message>
        <source>Secretary · without vote</source>
        <translation>Secretaria · sin voto</translation>
    </message>
    <message>
        <source>With vote</source>
        <translation>Con voto</translation>
    </message>
    <message>
        <source>Without vote</source>
        <translation>Sin voto</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Preside</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretaria</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>with vote</source>
        <translation>con voto</translation>
    </message>
    <message>
        <source>without vote</source>
        <translation>sin voto</translation>
    </message>
</context>
<context>
    <name>gelt::Actas</name>
    <message>
        <source>There was no previous acta to approve, as this is the committee’s first meeting.</source>
        <translation>No había acta anterior por aprobar, por ser esta la primera reunión del comité.</translation>
    </message>
    <message>
        <source>The acta of the meeting of %1 was read and approved.</source>
        <translation>Se leyó y aprobó el acta de la reunión del %1.</translation>
    </message>
    <message>
        <source>%1 of %2 was read and approved.</source>
        <translation>Se leyó y aprobó el %1 del %2.</translation>
    </message>
    <message>
        <source>The agenda to begin with is no longer in the plan. Choose another.</source>
        <translation>El orden del día inicial ya no está en el plan. Conviene elegir otro.</translation>
    </message>
    <message>
        <source>The draft of the acta in which it was said was deleted.</source>
        <translation>Se eliminó el borrador del acta en la que se registró.</translation>
    </message>
    <message>
        <source>The acta is no longer in the plan. Look at the list again.</source>
        <translation>El acta ya no está en el plan. Conviene revisar de nuevo la lista.</translation>
    </message>
    <message>
        <source>%1 has been approved, and what it says cannot be changed any more.</source>
        <translation>%1 se aprobó y su contenido ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>Only a signed acta is corrected by another one; %1 can still be corrected itself or is out of force.</source>
        <translation>Solo un acta firmada se corrige con otra; %1 aún se puede corregir directamente o no está vigente.</translation>
    </message>
    <message>
        <source>Clarification of %1</source>
        <translation>Aclaración del %1</translation>
    </message>
    <message>
        <source>%1 has its number and stays for good. It can be annulled, not deleted.</source>
        <translation>%1 ya tiene número y permanece. Se puede anular, no eliminar.</translation>
    </message>
    <message>
        <source>Commitment %1 of this draft is followed up already, so the draft stays. Void what was reported of it first.</source>
        <translation>El compromiso %1 de este borrador ya tiene seguimiento, así que el borrador se conserva. Antes se debe anular lo registrado sobre el compromiso.</translation>
    </message>
</context>
<context>
    <name>gelt::ActasPage</name>
    <message>
        <source>&amp;New meeting…</source>
        <translation>&amp;Nueva reunión…</translation>
    </message>
    <message>
        <source>Prepare the acta of a meeting (Ctrl+N)</source>
        <translation>Preparar el acta de una reunión (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Regis&amp;ter an older acta…</source>
        <translation>Registrar un acta an&amp;terior…</translation>
    </message>
    <message>
        <source>A&amp;gendas to begin with…</source>
        <translation>Plantillas de &amp;orden del día…</translation>
    </message>
    <message>
        <source>&amp;How the committee meets…</source>
        <translation>Cómo se &amp;reúne el comité…</translation>
    </message>
    <message>
        <source>&amp;Print preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>The pages of the acta as they are printed (Ctrl+Shift+P)</source>
        <translation>Las páginas del acta como se imprimen (Ctrl+Mayús+P)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Notice of &amp;meeting</source>
        <translation>&amp;Convocatoria</translation>
    </message>
    <message>
        <source>Attendance &amp;sheet</source>
        <translation>&amp;Lista de asistencia</translation>
    </message>
    <message>
        <source>E&amp;xtract of a decision</source>
        <translation>E&amp;xtracto de decisión</translation>
    </message>
    <message>
        <source>Open the &amp;kept pages</source>
        <translation>Abrir las &amp;páginas conservadas</translation>
    </message>
    <message>
        <source>Send to re&amp;view…</source>
        <translation>Enviar a revi&amp;sión…</translation>
    </message>
    <message>
        <source>Return with o&amp;bservations…</source>
        <translation>&amp;Devolver con observaciones…</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>Apro&amp;bar…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>R&amp;eabrir…</translation>
    </message>
    <message>
        <source>S&amp;ign…</source>
        <translation>&amp;Firmar…</translation>
    </message>
    <message>
        <source>Attach s&amp;can…</source>
        <translation>Ad&amp;juntar escaneo…</translation>
    </message>
    <message>
        <source>Archiv&amp;e…</source>
        <translation>Arc&amp;hivar…</translation>
    </message>
    <message>
        <source>Ann&amp;ul…</source>
        <translation>An&amp;ular…</translation>
    </message>
    <message>
        <source>Begin a clari&amp;fying acta</source>
        <translation>&amp;Iniciar acta aclaratoria</translation>
    </message>
    <message>
        <source>De&amp;lete draft</source>
        <translation>Eli&amp;minar borrador</translation>
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
        <translation>Mi diccionario…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Historial…</translation>
    </message>
</context>
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
    <name>gelt::ActivityTab</name>
    <message>
        <source>Select an activity to see it here.</source>
        <translation>Seleccionar una actividad para verla aquí.</translation>
    </message>
    <message>
        <source>The plan is open for reading only.</source>
        <translation>El plan está abierto en solo lectura.</translation>
    </message>
    <message>
        <source>The plan is still being read.</source>
        <translation>El plan aún se está leyendo.</translation>
    </message>
    <message>
        <source>The plan is shown at another cut-off; go back to today to change it.</source>
        <translation>El plan se muestra en otro corte; para cambiarlo hay que volver a hoy.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities are selected. Select one to see it here.</source>
        <translation>
            <numerusform>Hay %n actividad seleccionada. Seleccionar una para verla aquí.</numerusform>
            <numerusform>Hay %n actividades seleccionadas. Seleccionar una para verla aquí.</numerusform>
        </translation>
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
    <message>
        <source>Activities</source>
        <extracomment>name of a table</extracomment>
        <translation>Actividades</translation>
    </message>
</context>
<context>
    <name>gelt::AddEvidence</name>
    <message>
        <source>“%1” is no address of a web page.</source>
        <translation>«%1» no es la dirección de una página web.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Agregar evidencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 were not added.</source>
        <translation>
            <numerusform>No se agregó %n de %1.</numerusform>
            <numerusform>No se agregaron %n de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>Conservar de todos modos</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>No incluir</translation>
    </message>
    <message>
        <source>“%1” is a program or script: opening it can harm a computer.</source>
        <translation>«%1» es un programa o script: abrirlo puede dañar un computador.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files are programs or scripts: opening them can harm a computer.</source>
        <translation>
            <numerusform>%n de los archivos es un programa o script: abrirlo puede dañar un computador.</numerusform>
            <numerusform>%n de los archivos son programas o scripts: abrirlos puede dañar un computador.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan keeps it as it is and never opens it; it can only be saved elsewhere.</source>
        <translation>Se conserva en el plan tal como está y nunca se abre; solo se puede guardar en otro lugar.</translation>
    </message>
    <message>
        <source>With this the plan would hold %1 of evidence. Copies and backups become as large, and slow.</source>
        <translation>Con esto el plan tendría %1 de evidencias. Las copias y los respaldos quedan igual de grandes, y lentos.</translation>
    </message>
    <message>
        <source>Large files can lie elsewhere, with their address as evidence.</source>
        <translation>Los archivos grandes pueden estar en otro lugar, con su dirección como evidencia.</translation>
    </message>
    <message>
        <source>Activity %1 had that evidence already.</source>
        <translation>La actividad %1 ya tenía esa evidencia.</translation>
    </message>
    <message>
        <source>The plan had that file already: %1 now proves activity %2 as well.</source>
        <translation>El plan ya tenía ese archivo: %1 ahora prueba también la actividad %2.</translation>
    </message>
    <message>
        <source>Evidence %1 added to activity %2.</source>
        <translation>Evidencia %1 agregada a la actividad %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence added to activity %1.</source>
        <translation>
            <numerusform>%n evidencia agregada a la actividad %1.</numerusform>
            <numerusform>%n evidencias agregadas a la actividad %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the plan had already; it keeps its code.</source>
        <translation>
            <numerusform>%n de ellas ya estaba en el plan; conserva su código.</numerusform>
            <numerusform>%n de ellas ya estaban en el plan; conservan su código.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add evidence to activity %1</source>
        <translation>Agregar evidencia a la actividad %1</translation>
    </message>
    <message>
        <source>Files that are evidence</source>
        <translation>Archivos que son evidencia</translation>
    </message>
</context>
<context>
    <name>gelt::AddressDialog</name>
    <message>
        <source>Add a web address</source>
        <translation>Agregar una dirección web</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>the address itself</source>
        <translation>la dirección misma</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Seen on:</source>
        <translation>&amp;Consultada el:</translation>
    </message>
    <message>
        <source>A&amp;ccess:</source>
        <translation>&amp;Acceso:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Consultada el</translation>
    </message>
    <message>
        <source>Write or paste the address of the page.</source>
        <translation>Escribir o pegar la dirección de la página.</translation>
    </message>
    <message>
        <source>That is no web address. It begins with http:// or https://.</source>
        <translation>No es una dirección web. Debe comenzar con http:// o https://.</translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>El texto tiene más de %n carácter. Conviene acortarlo.</numerusform>
            <numerusform>El texto tiene más de %n caracteres. Conviene acortarlo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::AgendaItem</name>
    <message>
        <source>A point of the agenda needs a title.</source>
        <translation>Un punto del orden del día requiere un título.</translation>
    </message>
    <message>
        <source>Roll call and verification of the quorum</source>
        <translation>Llamado a lista y verificación del quórum</translation>
    </message>
    <message>
        <source>Approval of the agenda</source>
        <translation>Aprobación del orden del día</translation>
    </message>
    <message>
        <source>Approval of the previous acta</source>
        <translation>Aprobación del acta anterior</translation>
    </message>
    <message>
        <source>Follow-up of commitments</source>
        <translation>Seguimiento a compromisos</translation>
    </message>
    <message>
        <source>Proposals and other business</source>
        <translation>Proposiciones y varios</translation>
    </message>
    <message>
        <source>A decision needs its words.</source>
        <translation>Una decisión requiere su texto.</translation>
    </message>
    <message>
        <source>Votes are counted from 0.</source>
        <translation>Los votos se cuentan desde 0.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Una plantilla requiere un nombre.</translation>
    </message>
</context>
<context>
    <name>gelt::AgendaList</name>
    <message>
        <source>Developed</source>
        <translation>Desarrollado</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>En redacción</translation>
    </message>
    <message>
        <source>Undeveloped</source>
        <translation>Sin desarrollar</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Activity or period</source>
        <translation>Actividad o período</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
</context>
<context>
    <name>gelt::AgendaPart</name>
    <message>
        <source>Add point</source>
        <translation>Agregar punto</translation>
    </message>
    <message>
        <source>A new point at the end; Alt+Up and Alt+Down move it</source>
        <translation>Un punto nuevo al final; Alt+Arriba y Alt+Abajo lo mueven</translation>
    </message>
    <message>
        <source>Change a point of the agenda</source>
        <translation>Cambiar un punto del orden del día</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete with what was said on it</source>
        <translation>Eliminar con lo que se dijo en él</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Finalidad</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n developed</source>
        <translation>
            <numerusform>%1 de %n desarrollado</numerusform>
            <numerusform>%1 de %n desarrollados</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a point to the agenda</source>
        <translation>Agregar un punto al orden del día</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>Punto nuevo</translation>
    </message>
    <message>
        <source>Move a point of the agenda</source>
        <translation>Mover un punto del orden del día</translation>
    </message>
    <message>
        <source>Delete a point of the agenda</source>
        <translation>Eliminar un punto del orden del día</translation>
    </message>
    <message>
        <source>Change what a point of the agenda is for</source>
        <translation>Cambiar la finalidad de un punto del orden del día</translation>
    </message>
</context>
<context>
    <name>gelt::AgendaTemplatesDialog</name>
    <message>
        <source>Agendas to begin with</source>
        <translation>Plantillas de orden del día</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>A meeting begins with the usual agenda or with one of these. One point a line; the points that the program fills in (roll call, previous acta, follow-up of commitments…) keep their words.</source>
        <translation>Una reunión empieza con el orden del día habitual o con uno de estos. Un punto por línea; los puntos que llena el programa (llamado a lista, acta anterior, seguimiento a compromisos…) conservan sus palabras.</translation>
    </message>
    <message>
        <source>New agenda</source>
        <translation>Orden del día nuevo</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>&amp;Agenda:</source>
        <translation>&amp;Orden del día:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Points:</source>
        <translation>&amp;Puntos:</translation>
    </message>
    <message>
        <source>Name of the agenda</source>
        <translation>Nombre del orden del día</translation>
    </message>
    <message>
        <source>Points, one a line</source>
        <translation>Puntos, uno por línea</translation>
    </message>
    <message>
        <source>Agenda %1</source>
        <translation>Orden del día %1</translation>
    </message>
    <message>
        <source>“%1” has no points.</source>
        <translation>«%1» no tiene puntos.</translation>
    </message>
    <message>
        <source>Change the agendas to begin with</source>
        <translation>Cambiar las plantillas de orden del día</translation>
    </message>
</context>
<context>
    <name>gelt::AgendaTexts</name>
    <message>
        <source>Not interpreted</source>
        <extracomment>a deadline whose words were not understood</extracomment>
        <translation>Sin interpretar</translation>
    </message>
    <message>
        <source>Nothing reported yet</source>
        <translation>Aún no se ha reportado</translation>
    </message>
    <message>
        <source>Progress %1, last follow-up %2</source>
        <translation>Avance %1, último seguimiento %2</translation>
    </message>
    <message>
        <source>holiday, next business day %1</source>
        <translation>festivo, siguiente día hábil %1</translation>
    </message>
    <message>
        <source>Saturday, next business day %1</source>
        <translation>sábado, siguiente día hábil %1</translation>
    </message>
    <message>
        <source>Sunday, next business day %1</source>
        <translation>domingo, siguiente día hábil %1</translation>
    </message>
    <message>
        <source>No deadline is written</source>
        <translation>No hay plazo escrito</translation>
    </message>
    <message>
        <source>The deadline “%1” was not understood</source>
        <translation>El plazo «%1» no se pudo interpretar</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Período %1</translation>
    </message>
    <message>
        <source>extended on %1</source>
        <translation>prorrogada el %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>that same day</source>
        <translation>ese mismo día</translation>
    </message>
    <message>
        <source>Nobody is responsible.</source>
        <translation>No tiene responsable.</translation>
    </message>
    <message>
        <source>Responsible: %1.</source>
        <translation>Responsable: %1.</translation>
    </message>
    <message>
        <source>Activity %1, not interpreted: %2. %3. %4</source>
        <translation>Actividad %1, sin interpretar: %2. %3. %4</translation>
    </message>
    <message>
        <source>Activity %1, %2: %3. Due on %4, %5. %6. %7</source>
        <extracomment>%1 number, %2 state, %3 title, %4 date, %5 &quot;in 19 days&quot;, %6 progress or period, %7 who</extracomment>
        <translation>Actividad %1, %2: %3. Vence el %4, %5. %6. %7</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>heading of what is past its deadline</extracomment>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vencen hoy</translation>
    </message>
    <message>
        <source>Due that same day</source>
        <translation>Vencen ese mismo día</translation>
    </message>
    <message numerus="yes">
        <source>Due in the next %n day(s)</source>
        <translation>
            <numerusform>Vencen en %n día</numerusform>
            <numerusform>Vencen en los próximos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>heading of what falls due after the next days</extracomment>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Deadlines to clarify</source>
        <translation>Plazos por aclarar</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Sin responsable</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencida</numerusform>
            <numerusform>%n vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n próxima a vencer</numerusform>
            <numerusform>%n próximas a vencer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::ArmsEdit</name>
    <message>
        <source>The picture is larger than %1 MB or %2 × %2 points. Choose a smaller one.</source>
        <translation>La imagen supera %1 MB o %2 × %2 puntos. Conviene elegir una más pequeña.</translation>
    </message>
    <message>
        <source>The file could not be read. Choose another one.</source>
        <translation>El archivo no se pudo leer. Conviene elegir otro.</translation>
    </message>
    <message>
        <source>This is neither a PNG nor a JPEG picture. Choose another file.</source>
        <translation>No es una imagen PNG ni JPEG. Conviene elegir otro archivo.</translation>
    </message>
    <message>
        <source>The picture is damaged. Choose another file.</source>
        <translation>La imagen está dañada. Conviene elegir otro archivo.</translation>
    </message>
    <message>
        <source>Re&amp;move picture</source>
        <translation>&amp;Quitar imagen</translation>
    </message>
    <message>
        <source>&amp;Choose a picture…</source>
        <translation>&amp;Elegir una imagen…</translation>
    </message>
    <message>
        <source>PNG or JPEG; it is kept in the plan and printed on covers.</source>
        <translation>PNG o JPEG; se conserva en el plan y se imprime en las portadas.</translation>
    </message>
    <message>
        <source>Choose the coat of arms</source>
        <translation>Elegir el escudo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No coat of arms</source>
        <translation>Sin escudo</translation>
    </message>
    <message>
        <source>Coat of arms</source>
        <translation>Escudo</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
</context>
<context>
    <name>gelt::Ask</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>gelt::Attendance</name>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtual</translation>
    </message>
    <message>
        <source>By a delegate</source>
        <translation>Por delegado</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Con excusa</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Whoever stands in the roll needs a name or a position.</source>
        <translation>Quien figura en el llamado a lista requiere un nombre o un cargo.</translation>
    </message>
    <message>
        <source>A guest has no vote.</source>
        <translation>Un invitado no tiene voto.</translation>
    </message>
    <message>
        <source>Nobody leaves before they arrive.</source>
        <translation>Nadie se retira antes de llegar.</translation>
    </message>
</context>
<context>
    <name>gelt::AttendanceDelegate</name>
    <message>
        <source>As what somebody is there</source>
        <translation>En qué calidad asiste</translation>
    </message>
</context>
<context>
    <name>gelt::AttendanceModel</name>
    <message>
        <source>arrived at %1</source>
        <translation>llegó a las %1</translation>
    </message>
    <message>
        <source>left at %1</source>
        <translation>se retiró a las %1</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, no elegido</translation>
    </message>
    <message>
        <source>%1: key %2 in its row</source>
        <translation>%1: tecla %2 en su fila</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Asiste</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtual</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegado</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusa</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se retiró</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Who came instead?</source>
        <translation>¿Quién vino en su lugar?</translation>
    </message>
    <message>
        <source>%1. F2 or a double click changes it</source>
        <translation>%1. Se cambia con F2 o doble clic</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Delegate, excuse, hours</source>
        <translation>Delegado, excusa, horas</translation>
    </message>
</context>
<context>
    <name>gelt::AttendancePart</name>
    <message>
        <source>Add guest…</source>
        <translation>Agregar invitado…</translation>
    </message>
    <message>
        <source>The rest are present</source>
        <translation>Los demás, presentes</translation>
    </message>
    <message>
        <source>Renew the roll</source>
        <translation>Actualizar el llamado a lista</translation>
    </message>
    <message>
        <source>Everybody of whom nothing was said yet is noted as present</source>
        <translation>Toda persona de la que aún no se ha dicho nada se anota como presente</translation>
    </message>
    <message>
        <source>Brings the roll in step with the members of the committee on the day of the meeting</source>
        <translation>Pone el llamado a lista de acuerdo con los miembros del comité en el día de la reunión</translation>
    </message>
    <message>
        <source>Attendance. 1 to 5 choose how somebody took part</source>
        <translation>Asistencia. De 1 a 5 se elige cómo participó cada persona</translation>
    </message>
    <message>
        <source>Chairs the meeting</source>
        <translation>Preside la reunión</translation>
    </message>
    <message>
        <source>Is the secretary</source>
        <translation>Ejerce la secretaría</translation>
    </message>
    <message>
        <source>Has a vote</source>
        <translation>Tiene voto</translation>
    </message>
    <message>
        <source>Take off the roll</source>
        <translation>Quitar del llamado a lista</translation>
    </message>
    <message>
        <source>Note the attendance of %1</source>
        <translation>Anotar la asistencia de %1</translation>
    </message>
    <message>
        <source>Take %1 off the roll</source>
        <translation>Quitar a %1 del llamado a lista</translation>
    </message>
    <message>
        <source>Renew the roll of an acta</source>
        <translation>Renovar el llamado a lista de un acta</translation>
    </message>
    <message>
        <source>Note the rest as present</source>
        <translation>Anotar a los demás como presentes</translation>
    </message>
    <message>
        <source>Change as what %1 is there</source>
        <translation>Cambiar en qué calidad asiste %1</translation>
    </message>
    <message>
        <source>Change how %1 is called in an acta</source>
        <translation>Cambiar cómo figura %1 en un acta</translation>
    </message>
</context>
<context>
    <name>gelt::Autostart</name>
    <message>
        <source>What starts at login could not be changed. Check that “%1” can be written.</source>
        <translation>No se pudo cambiar lo que arranca al iniciar sesión. Conviene revisar que se pueda escribir «%1».</translation>
    </message>
</context>
<context>
    <name>gelt::BackupModel</name>
    <message>
        <source>Made by hand</source>
        <translation>Hecho a mano</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de una importación</translation>
    </message>
    <message>
        <source>Before the file was brought to a newer version</source>
        <translation>Antes de pasar el archivo a una versión más nueva</translation>
    </message>
    <message>
        <source>Before minutes were signed</source>
        <translation>Antes de firmar un acta</translation>
    </message>
    <message>
        <source>Before another backup was restored</source>
        <translation>Antes de restaurar otro respaldo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Of every day</source>
        <translation>De cada día</translation>
    </message>
</context>
<context>
    <name>gelt::Backups</name>
    <message>
        <source>The folder “%1” for backups could not be made. Choose another folder.</source>
        <translation>No se pudo crear la carpeta «%1» para los respaldos. Se puede elegir otra carpeta.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Check that the disk is connected, or make the folder.</source>
        <translation>No existe la carpeta «%1». Conviene revisar que el disco esté conectado, o crear la carpeta.</translation>
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
        <translation>Vence: %1. %2</translation>
    </message>
    <message>
        <source>Due: %1. %2 (%3)</source>
        <extracomment>name of an event in a calendar: number and name of an activity, and the period, such as 2013-T2</extracomment>
        <translation>Vence: %1. %2 (%3)</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
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
        <source>Deadline as written</source>
        <translation>Plazo como se escribió</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>Evidencia esperada</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Commitment: %1</source>
        <extracomment>name of an event in a calendar: what somebody undertook in a meeting</extracomment>
        <translation>Compromiso: %1</translation>
    </message>
    <message>
        <source>The calendar could not be made.</source>
        <translation>No se pudo generar el calendario.</translation>
    </message>
</context>
<context>
    <name>gelt::Card</name>
    <message>
        <source>Delete; it can be undone</source>
        <translation>Eliminar; se puede deshacer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>gelt::ChallengeModel</name>
    <message>
        <source>Challenge</source>
        <translation>Reto</translation>
    </message>
    <message>
        <source>Whose</source>
        <extracomment>of the committee, of the administration or of the community</extracomment>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
</context>
<context>
    <name>gelt::ChallengesEdit</name>
    <message>
        <source>This challenge is no longer in the plan: it was removed meanwhile.</source>
        <translation>Este reto ya no está en el plan: se quitó entretanto.</translation>
    </message>
    <message>
        <source>Challenges of the year</source>
        <translation>Retos de la vigencia</translation>
    </message>
    <message>
        <source>&amp;Add challenge</source>
        <translation>A&amp;gregar reto</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>A day, or “Quarterly”</source>
        <translation>Un día, o «Trimestral»</translation>
    </message>
    <message>
        <source>Their numbers: 10, 14</source>
        <translation>Sus números: 10, 14</translation>
    </message>
    <message>
        <source>&amp;Challenge:</source>
        <translation>&amp;Reto:</translation>
    </message>
    <message>
        <source>&amp;Whose:</source>
        <translation>&amp;De quién:</translation>
    </message>
    <message>
        <source>Res&amp;ponsibility:</source>
        <translation>Resp&amp;onsabilidad:</translation>
    </message>
    <message>
        <source>Du&amp;e:</source>
        <translation>Ve&amp;nce:</translation>
    </message>
    <message>
        <source>Ac&amp;tivities:</source>
        <translation>Ac&amp;tividades:</translation>
    </message>
    <message>
        <source>Change a challenge</source>
        <translation>Cambiar un reto</translation>
    </message>
    <message>
        <source>Change whose a challenge is</source>
        <translation>Cambiar de quién es un reto</translation>
    </message>
    <message>
        <source>Change the responsibility for a challenge</source>
        <translation>Cambiar la responsabilidad de un reto</translation>
    </message>
    <message>
        <source>Change when a challenge is due</source>
        <translation>Cambiar cuándo vence un reto</translation>
    </message>
    <message>
        <source>Change the activities of a challenge</source>
        <translation>Cambiar las actividades de un reto</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>Reto nuevo</translation>
    </message>
    <message>
        <source>Add a challenge</source>
        <translation>Agregar un reto</translation>
    </message>
    <message>
        <source>Remove a challenge</source>
        <translation>Quitar un reto</translation>
    </message>
    <message>
        <source>Move a challenge</source>
        <translation>Mover un reto</translation>
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
    <message>
        <source>A file in the plan file is not what it was: its SHA-256 was %1.</source>
        <translation>Un archivo guardado en el plan no es el que era: su SHA-256 era %1.</translation>
    </message>
    <message>
        <source>The file “%1” of an annex is not in the plan file.</source>
        <translation>El archivo «%1» de un anexo no está en el archivo del plan.</translation>
    </message>
    <message>
        <source>%1 is signed, and its signed pages are not there.</source>
        <translation>%1 está firmada y sus páginas firmadas no están.</translation>
    </message>
    <message>
        <source>%1 has signed pages and is not signed.</source>
        <translation>%1 tiene páginas firmadas y no está firmada.</translation>
    </message>
    <message>
        <source>The file “%1” of %2 is not in the plan file.</source>
        <translation>El archivo «%1» del %2 no está en el archivo del plan.</translation>
    </message>
    <message>
        <source>The life of %1 does not say how it came to be what it is.</source>
        <translation>El historial del %1 no explica cómo llegó a su estado actual.</translation>
    </message>
    <message>
        <source>The quorum of %1 was not kept on its approval.</source>
        <translation>El quórum del %1 no se guardó al aprobarla.</translation>
    </message>
    <message>
        <source>There are two actas with the number %1.</source>
        <translation>Hay dos actas con el número %1.</translation>
    </message>
    <message>
        <source>There is no acta with the number %1.</source>
        <translation>No hay acta con el número %1.</translation>
    </message>
    <message>
        <source>There are no actas with the numbers %1 to %2.</source>
        <translation>No hay actas con los números %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) or commitment(s) hang on the agenda of another acta.</source>
        <translation>
            <numerusform>%n decisión o compromiso está en el orden del día de otra acta.</numerusform>
            <numerusform>%n decisiones o compromisos están en el orden del día de otra acta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of the report “%1”, issued on %2, are not in the plan file.</source>
        <translation>Las páginas del informe «%1», emitido el %2, no están en el archivo del plan.</translation>
    </message>
    <message>
        <source>The pages of the report “%1”, issued on %2, are not as long as they were.</source>
        <translation>Las páginas del informe «%1», emitido el %2, no tienen el tamaño que tenían.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s). The storage says first: “%1”</source>
        <translation>
            <numerusform>El archivo está dañado en %n lugar. Lo primero que se encontró: «%1»</numerusform>
            <numerusform>El archivo está dañado en %n lugares. Lo primero que se encontró: «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::ChecksDialog</name>
    <message>
        <source>Approve the acta</source>
        <translation>Aprobar el acta</translation>
    </message>
    <message>
        <source>Check before approval</source>
        <translation>Revisar antes de aprobar</translation>
    </message>
    <message>
        <source>What is pending</source>
        <translation>Qué está pendiente</translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>Ir al lugar</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Dejar en borrador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is pending: the acta can be approved.</source>
        <translation>Nada está pendiente: el acta se puede aprobar.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before the approval.</source>
        <translation>
            <numerusform>%n asunto por revisar antes de la aprobación.</numerusform>
            <numerusform>%n asuntos por revisar antes de la aprobación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason to approve it all the same</source>
        <translation>Motivo para aprobarla de todos modos</translation>
    </message>
    <message>
        <source>It can be approved all the same with a &amp;reason, which stays in the history:</source>
        <translation>Se puede aprobar de todos modos con un &amp;motivo, que queda en el historial:</translation>
    </message>
    <message>
        <source>Approve all the same…</source>
        <translation>Aprobar de todos modos…</translation>
    </message>
</context>
<context>
    <name>gelt::ChoiceField</name>
    <message>
        <source>(several values)</source>
        <translation>(varios valores)</translation>
    </message>
</context>
<context>
    <name>gelt::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>gelt::Clipboard</name>
    <message>
        <source>There are no rows on the clipboard. Copy rows of a table in Word, Excel or LibreOffice and paste them here.</source>
        <translation>No hay filas en el portapapeles. Se copian filas de una tabla en Word, Excel o LibreOffice y se pegan aquí.</translation>
    </message>
    <message>
        <source>What was copied is too large: %1. Copy fewer rows at a time.</source>
        <translation>Lo copiado es demasiado grande: %1. Conviene copiar menos filas a la vez.</translation>
    </message>
    <message>
        <source>What was copied is not text, so nothing was pasted. Copy the rows again.</source>
        <translation>Lo copiado no es texto, así que no se pegó nada. Conviene copiar las filas de nuevo.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Change who signs an acta</source>
        <translation>Cambiar quién firma un acta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Folios</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Change an annex</source>
        <translation>Cambiar un anexo</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>Next meeting:</source>
        <translation>Próxima reunión:</translation>
    </message>
    <message>
        <source>Day of the next meeting</source>
        <translation>Día de la próxima reunión</translation>
    </message>
    <message>
        <source>Time of the next meeting</source>
        <translation>Hora de la próxima reunión</translation>
    </message>
    <message>
        <source>Next place:</source>
        <translation>Próximo lugar:</translation>
    </message>
    <message>
        <source>Place of the next meeting</source>
        <translation>Lugar de la próxima reunión</translation>
    </message>
    <message>
        <source>Notice of:</source>
        <translation>Convocatoria del:</translation>
    </message>
    <message>
        <source>Day of the notice of meeting</source>
        <translation>Día de la convocatoria</translation>
    </message>
    <message>
        <source>Notice says:</source>
        <translation>La convocatoria dice:</translation>
    </message>
    <message>
        <source>What the notice of meeting says besides</source>
        <translation>Qué más dice la convocatoria</translation>
    </message>
    <message>
        <source>Transcribed by:</source>
        <translation>Transcribió:</translation>
    </message>
    <message>
        <source>Who transcribed the acta</source>
        <translation>Quién transcribió el acta</translation>
    </message>
    <message>
        <source>Change the next meeting of an acta</source>
        <translation>Cambiar la próxima reunión de un acta</translation>
    </message>
    <message>
        <source>Change the notice of a meeting</source>
        <translation>Cambiar la convocatoria de una reunión</translation>
    </message>
    <message>
        <source>Change who transcribed an acta</source>
        <translation>Cambiar quién transcribió un acta</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Quiénes firman</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Annexes; a file can be dropped here</source>
        <translation>Anexos; aquí se puede soltar un archivo</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Adjuntar archivo…</translation>
    </message>
    <message>
        <source>Add somebody who signs an acta</source>
        <translation>Agregar un firmante a un acta</translation>
    </message>
    <message>
        <source>Change the order of who signs</source>
        <translation>Cambiar el orden de los firmantes</translation>
    </message>
    <message>
        <source>Remove somebody who signs an acta</source>
        <translation>Quitar un firmante de un acta</translation>
    </message>
    <message>
        <source>New annex</source>
        <translation>Anexo nuevo</translation>
    </message>
    <message>
        <source>Add an annex</source>
        <translation>Agregar un anexo</translation>
    </message>
    <message>
        <source>Remove an annex</source>
        <translation>Quitar un anexo</translation>
    </message>
    <message>
        <source>Attach a file to the acta</source>
        <translation>Adjuntar un archivo al acta</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Attach a file to an acta</source>
        <translation>Adjuntar un archivo a un acta</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Grupo:</translation>
    </message>
    <message>
        <source>Group that met</source>
        <translation>Grupo que se reunió</translation>
    </message>
    <message>
        <source>City:</source>
        <translation>Ciudad:</translation>
    </message>
    <message>
        <source>City where the acta is dated</source>
        <translation>Ciudad en la que se fecha el acta</translation>
    </message>
    <message>
        <source>Change the group of an acta</source>
        <translation>Cambiar el grupo de un acta</translation>
    </message>
    <message>
        <source>Change the city of an acta</source>
        <translation>Cambiar la ciudad de un acta</translation>
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
    <name>gelt::ColumnsPanel</name>
    <message>
        <source>What the columns are</source>
        <translation>Qué son las columnas</translation>
    </message>
    <message>
        <source>If a column was taken for something else, say here what it is; the plan is read again.</source>
        <translation>Si una columna se tomó por otra cosa, aquí se indica qué es; el plan se lee de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Row %1 holds the names of the columns</source>
        <translation>La &amp;fila %1 tiene los nombres de las columnas</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Qué es «%1»</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(se omite)</translation>
    </message>
</context>
<context>
    <name>gelt::Commitment</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Fulfilled late</source>
        <translation>Cumplido tarde</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>A commitment says what is to be done.</source>
        <translation>Un compromiso indica qué se debe hacer.</translation>
    </message>
    <message>
        <source>Commitments are numbered from 1.</source>
        <translation>Los compromisos se numeran desde 1.</translation>
    </message>
    <message>
        <source>A commitment that became an activity says which.</source>
        <translation>Un compromiso que se convirtió en actividad indica en cuál.</translation>
    </message>
    <message>
        <source>A new deadline says the day, and nothing else has one.</source>
        <translation>Un nuevo plazo indica el día, y ningún otro registro lo lleva.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>Una nota requiere texto.</translation>
    </message>
    <message>
        <source>A commitment is withdrawn with a reason.</source>
        <translation>Un compromiso se retira con un motivo.</translation>
    </message>
</context>
<context>
    <name>gelt::CommitmentCard</name>
    <message>
        <source>What is to be done</source>
        <translation>Qué se va a hacer</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Quién es responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>Number of the activity of the plan that it serves</source>
        <translation>Número de la actividad del plan a la que sirve</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Change a commitment</source>
        <translation>Cambiar un compromiso</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Agregar un compromiso</translation>
    </message>
    <message>
        <source>Commitment %1</source>
        <translation>Compromiso %1</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Nuevo compromiso</translation>
    </message>
    <message>
        <source>Who answers for it?</source>
        <translation>¿Quién responde?</translation>
    </message>
    <message>
        <source>The date is missing</source>
        <translation>Falta la fecha</translation>
    </message>
    <message>
        <source>There is no such activity</source>
        <translation>No existe esa actividad</translation>
    </message>
</context>
<context>
    <name>gelt::CommitmentEntryDialog</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Fulfilled on:</source>
        <translation>&amp;Cumplido el:</translation>
    </message>
    <message>
        <source>Da&amp;te:</source>
        <translation>Fec&amp;ha:</translation>
    </message>
    <message>
        <source>Fulfilled on</source>
        <translation>Cumplido el</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>&amp;New deadline:</source>
        <translation>&amp;Nuevo plazo:</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Nuevo plazo</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>N&amp;ota:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reported &amp;by:</source>
        <translation>Reportado &amp;por:</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reportado por</translation>
    </message>
    <message>
        <source>Note on a commitment</source>
        <translation>Nota sobre un compromiso</translation>
    </message>
    <message>
        <source>Mark as fulfilled</source>
        <translation>Marcar como cumplido</translation>
    </message>
    <message>
        <source>Withdraw a commitment</source>
        <translation>Retirar un compromiso</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Give new deadline</source>
        <translation>Dar nuevo plazo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n commitment(s)</source>
        <translation>
            <numerusform>Nota sobre %n compromiso</numerusform>
            <numerusform>Nota sobre %n compromisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n commitment(s) as fulfilled</source>
        <translation>
            <numerusform>Marcar %n compromiso como cumplido</numerusform>
            <numerusform>Marcar %n compromisos como cumplidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New deadline of %n commitment(s)</source>
        <translation>
            <numerusform>Nuevo plazo de %n compromiso</numerusform>
            <numerusform>Nuevo plazo de %n compromisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n commitment(s)</source>
        <translation>
            <numerusform>Retirar %n compromiso</numerusform>
            <numerusform>Retirar %n compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what there is to say.</source>
        <translation>Escriba lo que haya que decir.</translation>
    </message>
    <message>
        <source>Say why the committee no longer asks for it.</source>
        <translation>Indique por qué el comité ya no lo solicita.</translation>
    </message>
</context>
<context>
    <name>gelt::CommitmentModel</name>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message numerus="yes">
        <source>Due in the next %n day(s)</source>
        <translation>
            <numerusform>Vencen en %n día</numerusform>
            <numerusform>Vencen en los próximos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Fulfilled or withdrawn</source>
        <translation>Cumplidos o retirados</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commitment(s)</source>
        <translation>
            <numerusform>%1: %n compromiso</numerusform>
            <numerusform>%1: %n compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Commitment %1, %2: %3. Responsible: %4. Due: %5.</source>
        <translation>Compromiso %1, %2: %3. Responsable: %4. Vence: %5.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>gelt::CommitmentPanel</name>
    <message>
        <source>Go to the activity</source>
        <translation>Ir a la actividad</translation>
    </message>
    <message>
        <source>Mar&amp;k as fulfilled…</source>
        <translation>&amp;Marcar como cumplido…</translation>
    </message>
    <message>
        <source>Ne&amp;w deadline…</source>
        <translation>Nuevo &amp;plazo…</translation>
    </message>
    <message>
        <source>Choose a commitment to see what happened to it.</source>
        <translation>Elija un compromiso para ver su trayectoria.</translation>
    </message>
    <message>
        <source>Activity of the plan</source>
        <translation>Actividad del plan</translation>
    </message>
    <message>
        <source>Responsible:</source>
        <translation>Responsable:</translation>
    </message>
    <message>
        <source>Due:</source>
        <translation>Vence:</translation>
    </message>
    <message>
        <source>Agreed in:</source>
        <translation>Acordado en:</translation>
    </message>
    <message>
        <source>Acti&amp;vity of the plan:</source>
        <translation>Activida&amp;d del plan:</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <source>Commitment %1</source>
        <translation>Compromiso %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>%1 (agreed: %2)</source>
        <translation>%1 (acordado: %2)</translation>
    </message>
    <message>
        <source>It became this activity: go to it</source>
        <translation>Se convirtió en esta actividad: ir a ella</translation>
    </message>
    <message>
        <source>Tie a commitment to an activity</source>
        <translation>Vincular un compromiso a una actividad</translation>
    </message>
</context>
<context>
    <name>gelt::CommitmentReportDialog</name>
    <message>
        <source>Follow-up of a commitment</source>
        <translation>Seguimiento de un compromiso</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Fulfilled &amp;on:</source>
        <translation>Cumplido &amp;el:</translation>
    </message>
    <message>
        <source>Said &amp;on:</source>
        <translation>Informado &amp;el:</translation>
    </message>
    <message>
        <source>&amp;New date:</source>
        <translation>&amp;Nueva fecha:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>N&amp;ota:</translation>
    </message>
    <message>
        <source>Fulfilled on</source>
        <translation>Cumplido el</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Informado el</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nueva fecha</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>Una nota requiere texto.</translation>
    </message>
    <message>
        <source>Record the follow-up of a commitment</source>
        <translation>Registrar el seguimiento de un compromiso</translation>
    </message>
</context>
<context>
    <name>gelt::CommitmentVoidDialog</name>
    <message>
        <source>Void an entry</source>
        <translation>Anular un registro</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>The entry of %1 stays in the log, struck through, and counts no longer.</source>
        <translation>El registro del %1 queda en el historial, tachado, y ya no cuenta.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>&amp;Decided on:</source>
        <translation>&amp;Decidido el:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Say why the entry is taken back.</source>
        <translation>Indique por qué se retira el registro.</translation>
    </message>
    <message>
        <source>Void an entry of a commitment</source>
        <translation>Anular un registro de un compromiso</translation>
    </message>
</context>
<context>
    <name>gelt::CommitmentWords</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>New deadline: %1</source>
        <translation>Nuevo plazo: %1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Acta %1: %2</source>
        <translation>Acta %1: %2</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>Reportado por %1.</translation>
    </message>
    <message>
        <source>%1 (reported by %2)</source>
        <translation>%1 (reportado por %2)</translation>
    </message>
    <message>
        <source>Voided: %1</source>
        <translation>Anulado: %1</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (borrador)</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>fulfilled on %1</source>
        <translation>cumplido el %1</translation>
    </message>
    <message>
        <source>Agreed. Due on %1.</source>
        <translation>Acordado. Vence el %1.</translation>
    </message>
    <message>
        <source>Agreed, without a date.</source>
        <translation>Acordado, sin fecha.</translation>
    </message>
    <message>
        <source>Acta %1</source>
        <translation>Acta %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Its day passed without a report.</source>
        <translation>Pasó su fecha sin reporte.</translation>
    </message>
    <message>
        <source>Next acta</source>
        <translation>Próxima acta</translation>
    </message>
    <message>
        <source>Enters by itself into its follow-up of commitments.</source>
        <translation>Entra por sí solo en su seguimiento a compromisos.</translation>
    </message>
</context>
<context>
    <name>gelt::CommitmentsPage</name>
    <message>
        <source>&amp;Commitment…</source>
        <translation>&amp;Compromiso…</translation>
    </message>
    <message>
        <source>Write a commitment into an acta that is open (Ctrl+N)</source>
        <translation>Escribir un compromiso en un acta abierta (Ctrl+N)</translation>
    </message>
    <message>
        <source>Mar&amp;k as fulfilled…</source>
        <translation>&amp;Marcar como cumplido…</translation>
    </message>
    <message>
        <source>Say on which day it was fulfilled (Ctrl+Enter)</source>
        <translation>Indicar qué día se cumplió (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Ne&amp;w deadline…</source>
        <translation>Nuevo &amp;plazo…</translation>
    </message>
    <message>
        <source>Give another day; the agreed one stays on record</source>
        <translation>Dar otra fecha; la acordada queda registrada</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Write down what was said of it</source>
        <translation>Anotar lo que se dijo al respecto</translation>
    </message>
    <message>
        <source>Wit&amp;hdraw…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>The committee no longer asks for it; with a reason</source>
        <translation>El comité ya no lo solicita; con un motivo</translation>
    </message>
    <message>
        <source>&amp;Void the last entry…</source>
        <translation>&amp;Anular el último registro…</translation>
    </message>
    <message>
        <source>Take back the last entry of its log, with a reason (Delete)</source>
        <translation>Anular el último registro de su historial, con un motivo (Supr)</translation>
    </message>
    <message>
        <source>Make it an &amp;activity</source>
        <translation>Convertir en acti&amp;vidad</translation>
    </message>
    <message>
        <source>Add it to the action plan; from then on its state is the activity&apos;s</source>
        <translation>Agregarlo al plan de acción; desde entonces su estado es el de la actividad</translation>
    </message>
    <message>
        <source>&amp;Go to its acta</source>
        <translation>&amp;Ir a su acta</translation>
    </message>
    <message>
        <source>Open the acta that made it (Enter)</source>
        <translation>Abrir el acta que lo estableció (Intro)</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copiar la &amp;tabla</translation>
    </message>
    <message>
        <source>Copy the commitments as a table for Excel or Word (Ctrl+C)</source>
        <translation>Copiar los compromisos como tabla para Excel o Word (Ctrl+C)</translation>
    </message>
    <message>
        <source>Print per &amp;responsible</source>
        <translation>Imprimir por r&amp;esponsable</translation>
    </message>
    <message>
        <source>One sheet for each responsible, to fill in by hand and bring back</source>
        <translation>Una hoja por responsable, para diligenciar a mano y devolver</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>Panel &amp;lateral</translation>
    </message>
    <message>
        <source>Show or hide all about the chosen commitment (F4)</source>
        <translation>Mostrar u ocultar todo sobre el compromiso elegido (F4)</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Nuevo compromiso</translation>
    </message>
    <message>
        <source>Commitments are written into an acta, and none is open now.</source>
        <translation>Los compromisos se escriben en un acta, y ahora no hay ninguna abierta.</translation>
    </message>
    <message>
        <source>Prepare the acta of the meeting first.</source>
        <translation>Antes se debe preparar el acta de la reunión.</translation>
    </message>
    <message>
        <source>Go to the actas</source>
        <translation>Ir a las actas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Make it an activity</source>
        <translation>Convertir en actividad</translation>
    </message>
    <message>
        <source>“%1” is added to the action plan as an activity.</source>
        <translation>«%1» se agrega al plan de acción como actividad.</translation>
    </message>
    <message>
        <source>From then on it is followed up there, and its state here is the activity&apos;s.</source>
        <translation>Desde entonces su seguimiento se hace allí, y su estado aquí es el de la actividad.</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Agregar al plan</translation>
    </message>
    <message>
        <source>Leave it as a commitment</source>
        <translation>Dejarlo como compromiso</translation>
    </message>
    <message>
        <source>Make a commitment an activity</source>
        <translation>Convertir un compromiso en actividad</translation>
    </message>
    <message>
        <source>Open, and changed since the last meeting</source>
        <translation>Abiertos, y con cambios desde la última reunión</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquier responsable</translation>
    </message>
    <message>
        <source>Any acta</source>
        <translation>Cualquier acta</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>Se copió %n fila</numerusform>
            <numerusform>Se copiaron %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Filter commitments</source>
        <translation>Filtrar compromisos</translation>
    </message>
    <message>
        <source>Filter commitments by words, responsible, acta or activity</source>
        <translation>Filtrar compromisos por palabras, responsable, acta o actividad</translation>
    </message>
    <message>
        <source>Words, responsible, acta or activity; accents and capitals do not matter (Ctrl+F)</source>
        <translation>Palabras, responsable, acta o actividad; no importan tildes ni mayúsculas (Ctrl+F)</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Open and recent</source>
        <translation>Abiertos y recientes</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Se muestran: %1</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
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
        <translation>Aún no hay compromisos. Se escriben en el acta de una reunión.</translation>
    </message>
    <message>
        <source>There are no open commitments.</source>
        <translation>No hay compromisos abiertos.</translation>
    </message>
    <message>
        <source>No commitment matches the filters.</source>
        <translation>Ningún compromiso coincide con los filtros.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 open · %4 overdue</source>
        <translation>%1 de %2 · %3 abiertos · %4 vencidos</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) selected</source>
        <translation>
            <numerusform>%n compromiso seleccionado</numerusform>
            <numerusform>%n compromisos seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::CommitteeModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Position now</source>
        <translation>Cargo actual</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dependencia</translation>
    </message>
    <message>
        <source>Unit now</source>
        <translation>Dependencia actual</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Whether the person sits in the committee on the day shown, and as what</source>
        <translation>Si la persona es miembro del comité en el día mostrado, y en qué calidad</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Whether the member votes; only members with vote count for the quórum</source>
        <translation>Si el miembro vota; solo los miembros con voto cuentan para el quórum</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>First and last day of the membership</source>
        <translation>Primer y último día de la membresía</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Delegados</translation>
    </message>
    <message>
        <source>Who stands in for the person on the day shown</source>
        <translation>Quién reemplaza a la persona en el día mostrado</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Number of activities that the person answers for</source>
        <translation>Número de actividades de las que responde la persona</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Whether the person is offered for new work</source>
        <translation>Si la persona se ofrece para nuevas labores</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sin fechas</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes · %1</source>
        <translation>Sí · %1</translation>
    </message>
    <message>
        <source>With vote</source>
        <translation>Con voto</translation>
    </message>
    <message>
        <source>Without vote</source>
        <translation>Sin voto</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>member with vote</source>
        <translation>miembro con voto</translation>
    </message>
    <message>
        <source>member without vote</source>
        <translation>miembro sin voto</translation>
    </message>
    <message>
        <source>represented by %1</source>
        <translation>la representa %1</translation>
    </message>
    <message numerus="yes">
        <source>answers for %n activity(ies)</source>
        <translation>
            <numerusform>responde por %n actividad</numerusform>
            <numerusform>responde por %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>%1, known by the position or unit</source>
        <translation>%1, se conoce por el cargo o la dependencia</translation>
    </message>
</context>
<context>
    <name>gelt::CommitteePage</name>
    <message>
        <source>People of the plan</source>
        <translation>Personas del plan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No member with vote: without them no quórum can be counted.</source>
        <translation>No hay miembros con voto: sin ellos no se puede contar el quórum.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with vote; quórum: %1</source>
        <translation>
            <numerusform>%n miembro con voto; quórum: %1</numerusform>
            <numerusform>%n miembros con voto; quórum: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with vote on %1; quórum: %2</source>
        <translation>
            <numerusform>%n miembro con voto el %1; quórum: %2</numerusform>
            <numerusform>%n miembros con voto el %1; quórum: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Make &amp;active</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>Make in&amp;active</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>Se copió %n fila</numerusform>
            <numerusform>Se copiaron %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;person…</source>
        <translation>Agregar &amp;persona…</translation>
    </message>
    <message>
        <source>Add a person, position or unit (Ctrl+N)</source>
        <translation>Agregar una persona, un cargo o una dependencia (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Edit the chosen person in the panel (F2)</source>
        <translation>Editar en el panel la persona elegida (F2)</translation>
    </message>
    <message>
        <source>Add a &amp;membership…</source>
        <translation>Agregar &amp;membresía…</translation>
    </message>
    <message>
        <source>Give the chosen person a seat in the committee</source>
        <translation>Dar a la persona elegida un puesto en el comité</translation>
    </message>
    <message>
        <source>E&amp;nd membership…</source>
        <translation>&amp;Terminar membresía…</translation>
    </message>
    <message>
        <source>Say the last day of the chosen person as a member</source>
        <translation>Indicar el último día de la persona elegida como miembro</translation>
    </message>
    <message>
        <source>No longer offered for new work; old records keep the name</source>
        <translation>Ya no se ofrece para nuevas labores; los registros anteriores conservan el nombre</translation>
    </message>
    <message>
        <source>Mer&amp;ge with…</source>
        <translation>&amp;Unir con…</translation>
    </message>
    <message>
        <source>Make one entry of two that are the same person</source>
        <translation>Unir dos entradas que son la misma persona</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Delete the chosen person (Delete)</source>
        <translation>Eliminar la persona elegida (Supr)</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copiar tabla</translation>
    </message>
    <message>
        <source>Copy the people that are shown as a table for Excel or Word (Ctrl+C)</source>
        <translation>Copiar las personas mostradas como tabla para Excel o Word (Ctrl+C)</translation>
    </message>
    <message>
        <source>Only current membe&amp;rs</source>
        <translation>S&amp;olo miembros actuales</translation>
    </message>
    <message>
        <source>Show only the members of the committee on the day shown</source>
        <translation>Mostrar solo los miembros del comité en el día mostrado</translation>
    </message>
    <message>
        <source>&amp;Inactive too</source>
        <translation>También &amp;inactivas</translation>
    </message>
    <message>
        <source>Show also the people who are no longer offered</source>
        <translation>Mostrar también las personas que ya no se ofrecen</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>Panel late&amp;ral</translation>
    </message>
    <message>
        <source>Show or hide all about the chosen person (F4)</source>
        <translation>Mostrar u ocultar todo sobre la persona elegida (F4)</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtrar personas</translation>
    </message>
    <message>
        <source>Filter people by name, position, unit or role</source>
        <translation>Filtrar personas por nombre, cargo, dependencia o rol</translation>
    </message>
    <message>
        <source>Name, position, unit or role; accents and capitals do not matter (Ctrl+F)</source>
        <translation>Nombre, cargo, dependencia o rol; no importan tildes ni mayúsculas (Ctrl+F)</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>The members are still to be written down: without them no quórum can be counted.</source>
        <translation>Aún faltan los miembros: sin ellos no se puede contar el quórum.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Agregar persona</translation>
    </message>
    <message>
        <source>Nobody matches the filters.</source>
        <translation>Ninguna persona coincide con los filtros.</translation>
    </message>
</context>
<context>
    <name>gelt::CommitteeSettings</name>
    <message>
        <source>The committee needs a name, as minutes print it.</source>
        <translation>El comité requiere un nombre, tal como se imprime en las actas.</translation>
    </message>
    <message>
        <source>A quorum is at least 1 person, and a fraction at most 1.</source>
        <translation>El quórum es de al menos 1 persona y, si es una fracción, de 1 como máximo.</translation>
    </message>
    <message>
        <source>The first number of actas goes from 1 to 99999.</source>
        <translation>El primer número de acta va de 1 a 99999.</translation>
    </message>
</context>
<context>
    <name>gelt::CommitteeSettingsDialog</name>
    <message>
        <source>How the committee meets</source>
        <translation>Cómo se reúne el comité</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>First number of the program</source>
        <translation>Primer número del programa</translation>
    </message>
    <message>
        <source>Members needed</source>
        <translation>Miembros necesarios</translation>
    </message>
    <message>
        <source>Fraction: numerator</source>
        <translation>Fracción: numerador</translation>
    </message>
    <message>
        <source>Fraction: denominator</source>
        <translation>Fracción: denominador</translation>
    </message>
    <message>
        <source>Anew each year: 2013-001</source>
        <translation>De nuevo cada año: 2013-001</translation>
    </message>
    <message>
        <source>Running on: 001</source>
        <translation>Consecutiva: 001</translation>
    </message>
    <message>
        <source>Half of the members with vote plus one</source>
        <translation>La mitad de los miembros con voto más uno</translation>
    </message>
    <message>
        <source>A fixed number of members</source>
        <translation>Un número fijo de miembros</translation>
    </message>
    <message>
        <source>A fraction of the members with vote</source>
        <translation>Una fracción de los miembros con voto</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Grupo:</translation>
    </message>
    <message>
        <source>&amp;City:</source>
        <translation>&amp;Ciudad:</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>&amp;Numeración:</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation>&amp;Primer número:</translation>
    </message>
    <message>
        <source>&amp;Quorum:</source>
        <translation>&amp;Quórum:</translation>
    </message>
    <message>
        <source>&amp;Members needed:</source>
        <translation>&amp;Miembros necesarios:</translation>
    </message>
    <message>
        <source>F&amp;raction:</source>
        <translation>F&amp;racción:</translation>
    </message>
    <message>
        <source>Group, as minutes name it</source>
        <translation>Grupo, como lo nombran las actas</translation>
    </message>
    <message>
        <source>City where papers are dated</source>
        <translation>Ciudad donde se fechan los documentos</translation>
    </message>
    <message>
        <source>Row of numbers</source>
        <translation>Numeración</translation>
    </message>
    <message>
        <source>Rule of the quorum</source>
        <translation>Regla del quórum</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Notice of meeting</source>
        <translation>Convocatoria</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Lista de asistencia</translation>
    </message>
    <message>
        <source>Series (TRD)</source>
        <translation>Serie (TRD)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Data of quality systems, as far as there are any:</source>
        <translation>Datos del sistema de calidad, si los hay:</translation>
    </message>
    <message>
        <source>Change how the committee meets</source>
        <translation>Cambiar cómo se reúne el comité</translation>
    </message>
</context>
<context>
    <name>gelt::ComparedReport</name>
    <message>
        <source>%1. %2: %3, now %4</source>
        <extracomment>what, the figure, then, now: &quot;Plan. Progress: 40.9 %, now 42.1 %&quot;</extracomment>
        <translation>%1. %2: %3, hoy %4</translation>
    </message>
</context>
<context>
    <name>gelt::ComponentsDialog</name>
    <message>
        <source>Compared with none</source>
        <translation>Sin comparación</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Phases in reports</source>
        <translation>Fases en los informes</translation>
    </message>
    <message>
        <source>The annual report compares a phase with what a decree asks of its component, where one is chosen. Charts and slides call the phase by its short name.</source>
        <translation>El informe anual compara una fase con lo que un decreto pide de su componente, cuando se elige uno. Las gráficas y las diapositivas nombran la fase por su nombre corto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Short name of %1</source>
        <translation>Nombre corto de %1</translation>
    </message>
    <message>
        <source>Component of %1</source>
        <translation>Componente de %1</translation>
    </message>
    <message>
        <source>Change the short name of the phase “%1”</source>
        <translation>Cambiar el nombre corto de la fase «%1»</translation>
    </message>
    <message>
        <source>Change the component of the phase “%1”</source>
        <translation>Cambiar el componente de la fase «%1»</translation>
    </message>
    <message>
        <source>The plan has no phases.</source>
        <translation>El plan no tiene fases.</translation>
    </message>
    <message>
        <source>This phase is no longer in the plan: it was removed meanwhile.</source>
        <translation>Esta fase ya no está en el plan: se quitó entretanto.</translation>
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
    <message>
        <source>The disk of the folder “%1” is full: no copy was written. Free some space or choose another place.</source>
        <translation>El disco de la carpeta «%1» está lleno: no se hizo la copia. Conviene liberar espacio o elegir otro lugar.</translation>
    </message>
</context>
<context>
    <name>gelt::CsvWriter</name>
    <message>
        <source>The table could not be written.</source>
        <translation>No se pudo escribir la tabla.</translation>
    </message>
    <message>
        <source>Given up: the table was not written.</source>
        <translation>Se canceló: no se escribió la tabla.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose another place.</source>
        <translation>No se pudo crear la carpeta «%1». Se puede elegir otro lugar.</translation>
    </message>
</context>
<context>
    <name>gelt::CutOffSelector</name>
    <message>
        <source>&amp;Cut-off</source>
        <translation>&amp;Corte</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>The day at which the plan is looked at (Ctrl+T); Ctrl+Shift+T goes back to today</source>
        <translation>El día en que se mira el plan (Ctrl+T); Ctrl+Mayús+T vuelve a hoy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Cut-off: today, %1</source>
        <translation>Corte: hoy, %1</translation>
    </message>
    <message>
        <source>Cut-off: %1</source>
        <translation>Corte: %1</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
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
    <message>
        <source>The disk is full: “%1” was not made. Free some space or choose another place.</source>
        <translation>El disco está lleno: no se creó «%1». Conviene liberar espacio o elegir otro lugar.</translation>
    </message>
</context>
<context>
    <name>gelt::DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>A day as dd/mm/yyyy; Alt+Down opens the calendar</source>
        <translation>Un día como dd/mm/aaaa; Alt+Abajo abre el calendario</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Elegir en un calendario (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>A day is missing. Write it as dd/mm/yyyy.</source>
        <translation>Falta un día. Se escribe como dd/mm/aaaa.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as dd/mm/yyyy.</source>
        <translation>«%1» no es un día. Se escribe como dd/mm/aaaa.</translation>
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
    <name>gelt::DeadlineEdit</name>
    <message>
        <source>no deadline</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>As the plan says it: “Junio 2013”, “Hasta 2015”, “Permanente”, “15/06/2013”. Alt+Down sets by hand what it means</source>
        <translation>Como lo dice el plan: «Junio 2013», «Hasta 2015», «Permanente», «15/06/2013». Alt+Abajo permite fijar a mano lo que significa</translation>
    </message>
    <message numerus="yes">
        <source>The deadline is longer than %n character(s). Shorten it.</source>
        <translation>
            <numerusform>El plazo tiene más de %n carácter. Conviene acortarlo.</numerusform>
            <numerusform>El plazo tiene más de %n caracteres. Conviene acortarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the day…</source>
        <translation>Fijar el día…</translation>
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
    <name>gelt::DecisionCard</name>
    <message>
        <source>All in favour</source>
        <translation>Todos a favor</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>Change a decision</source>
        <translation>Cambiar una decisión</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Agregar una decisión</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Votes: %1</source>
        <translation>Votos: %1</translation>
    </message>
    <message>
        <source>Count the votes on a decision</source>
        <translation>Contar los votos de una decisión</translation>
    </message>
    <message>
        <source>All voters who are there voted in favour</source>
        <translation>Todos los miembros con voto presentes votaron a favor</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Decisión %1</translation>
    </message>
    <message>
        <source>They are those present with vote (%1)</source>
        <translation>Son los presentes con voto (%1)</translation>
    </message>
    <message>
        <source>%1 votes, and only %2 voters are there</source>
        <translation>%1 votos, y solo hay %2 presentes con voto</translation>
    </message>
    <message>
        <source>%1 votes of %2 voters who are there</source>
        <translation>%1 votos de %2 presentes con voto</translation>
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
    <name>gelt::DevelopmentPart</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>What was said on this point</source>
        <translation>Qué se dijo sobre este punto</translation>
    </message>
    <message>
        <source>What was said, in the past tense. Ctrl+D makes a decision of the selected words, Ctrl+M a commitment.</source>
        <translation>Qué se dijo, en tiempo pasado. Ctrl+D convierte las palabras seleccionadas en decisión; Ctrl+M, en compromiso.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to correct</source>
        <translation>
            <numerusform>%n palabra por corregir</numerusform>
            <numerusform>%n palabras por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a decision of the selected words, or an empty one (Ctrl+D)</source>
        <translation>Crea una decisión con las palabras seleccionadas, o una vacía (Ctrl+D)</translation>
    </message>
    <message>
        <source>Makes a commitment of the selected words, or an empty one (Ctrl+M)</source>
        <translation>Crea un compromiso con las palabras seleccionadas, o uno vacío (Ctrl+M)</translation>
    </message>
    <message>
        <source>Development · %1. %2</source>
        <translation>Desarrollo · %1. %2</translation>
    </message>
    <message>
        <source>Write on “%1”</source>
        <translation>Escribir en «%1»</translation>
    </message>
    <message>
        <source>Delete a decision</source>
        <translation>Eliminar una decisión</translation>
    </message>
    <message>
        <source>Delete a commitment</source>
        <translation>Eliminar un compromiso</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Agregar una decisión</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Agregar un compromiso</translation>
    </message>
</context>
<context>
    <name>gelt::DraftModel</name>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>of a deadline: how often, and its last day (&quot;quarterly, until 31/12/2015&quot;)</extracomment>
        <translation>%1, hasta el %2</translation>
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
        <source>No phase</source>
        <translation>Sin fase</translation>
    </message>
    <message>
        <source>“%1” was not taken: %2</source>
        <translation>«%1» no se tomó: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>No.</source>
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
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
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
        <translation>Evidencia esperada</translation>
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
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>gelt::DraftPreview</name>
    <message>
        <source>Activities that come in</source>
        <translation>Actividades que entran</translation>
    </message>
    <message>
        <source>What there is to look at</source>
        <translation>Lo que hay por revisar</translation>
    </message>
    <message>
        <source>There is nothing to look at: every cell was understood.</source>
        <translation>No hay nada por revisar: se entendieron todas las celdas.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message numerus="yes">
        <source>What comes in · %n thing(s) to look at</source>
        <translation>
            <numerusform>Lo que entra · %n asunto por revisar</numerusform>
            <numerusform>Lo que entra · %n asuntos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Lo que entra</translation>
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
    <message numerus="yes">
        <source>%n row(s) not read</source>
        <translation>
            <numerusform>%n fila sin leer</numerusform>
            <numerusform>%n filas sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::Dropped</name>
    <message>
        <source>What was dropped is not a file of this computer.</source>
        <translation>Lo que se soltó no es un archivo de este computador.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped. Drop one at a time.</source>
        <translation>
            <numerusform>Se soltó %n archivo. Conviene soltar uno a la vez.</numerusform>
            <numerusform>Se soltaron %n archivos. Conviene soltar uno a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>No existe el archivo «%1». Conviene revisar el nombre.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Drop the plan file, or the table to import, that is in it.</source>
        <translation>«%1» es una carpeta. Conviene soltar el archivo del plan, o la tabla por importar, que está en ella.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Drop a plan, a table or a text.</source>
        <translation>«%1» no es un archivo. Conviene soltar un plan, una tabla o un texto.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation>«%1» no se puede leer. Conviene revisar que haya permiso de lectura.</translation>
    </message>
    <message>
        <source>“%1” is a program. Drop a plan, a table or a text.</source>
        <translation>«%1» es un programa. Conviene soltar un plan, una tabla o un texto.</translation>
    </message>
    <message>
        <source>“%1” holds neither a plan nor a table or text to import.</source>
        <translation>«%1» no contiene un plan, ni una tabla o un texto por importar.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2, and at most %3 are read. Check that it is the right file.</source>
        <translation>«%1» es demasiado grande: %2, y se leen máximo %3. Conviene revisar que sea el archivo correcto.</translation>
    </message>
</context>
<context>
    <name>gelt::DuePopup</name>
    <message>
        <source>&amp;Any deadline</source>
        <translation>&amp;Cualquier plazo</translation>
    </message>
    <message>
        <source>&amp;Overdue</source>
        <translation>&amp;Vencidas</translation>
    </message>
    <message numerus="yes">
        <source>Due in the &amp;next %n day(s)</source>
        <translation>
            <numerusform>Vencen en %n día o &amp;menos</numerusform>
            <numerusform>Vencen en los &amp;próximos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Due &amp;between</source>
        <translation>Vencen &amp;entre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>gelt::EditDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What was typed here has not been recorded.</source>
        <translation>Lo escrito aquí no se ha registrado.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>gelt::Edits</name>
    <message>
        <source>Activity %1 was removed from the plan in the meantime, so nothing was changed.</source>
        <translation>La actividad %1 se quitó del plan entretanto, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>No activity is selected, so nothing was changed. Select one first.</source>
        <translation>No hay actividad seleccionada, así que no se cambió nada. Conviene seleccionar una primero.</translation>
    </message>
    <message>
        <source>Somebody else changed this of activity %1 in the meantime, so nothing was changed. Look at it again and repeat the change.</source>
        <translation>Alguien más cambió entretanto este dato de la actividad %1, así que no se cambió nada. Conviene revisarla de nuevo y repetir el cambio.</translation>
    </message>
    <message>
        <source>Somebody chosen here was taken out of the committee in the meantime. Choose again.</source>
        <translation>Alguien elegido aquí se quitó del comité entretanto. Conviene elegir de nuevo.</translation>
    </message>
    <message>
        <source>Change the title of activity %1</source>
        <translation>Cambiar el título de la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the title of %n activities</source>
        <translation>
            <numerusform>Cambiar el título de %n actividad</numerusform>
            <numerusform>Cambiar el título de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the short name of activity %1</source>
        <translation>Cambiar el nombre corto de la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the short name of %n activities</source>
        <translation>
            <numerusform>Cambiar el nombre corto de %n actividad</numerusform>
            <numerusform>Cambiar el nombre corto de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the description of activity %1</source>
        <translation>Cambiar la descripción de la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the description of %n activities</source>
        <translation>
            <numerusform>Cambiar la descripción de %n actividad</numerusform>
            <numerusform>Cambiar la descripción de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the indicator of activity %1</source>
        <translation>Cambiar el indicador de la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the indicator of %n activities</source>
        <translation>
            <numerusform>Cambiar el indicador de %n actividad</numerusform>
            <numerusform>Cambiar el indicador de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the expected evidence of activity %1</source>
        <translation>Cambiar la evidencia esperada de la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the expected evidence of %n activities</source>
        <translation>
            <numerusform>Cambiar la evidencia esperada de %n actividad</numerusform>
            <numerusform>Cambiar la evidencia esperada de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the target of activity %1</source>
        <translation>Cambiar la meta de la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the target of %n activities</source>
        <translation>
            <numerusform>Cambiar la meta de %n actividad</numerusform>
            <numerusform>Cambiar la meta de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the weight of activity %1</source>
        <translation>Cambiar la ponderación de la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the weight of %n activities</source>
        <translation>
            <numerusform>Cambiar la ponderación de %n actividad</numerusform>
            <numerusform>Cambiar la ponderación de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the first deadline of activity %1</source>
        <translation>Corregir el primer plazo de la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Correct the first deadline of %n activities</source>
        <translation>
            <numerusform>Corregir el primer plazo de %n actividad</numerusform>
            <numerusform>Corregir el primer plazo de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Move activity %1 to another phase</source>
        <translation>Mover la actividad %1 a otra fase</translation>
    </message>
    <message numerus="yes">
        <source>Move %n activities to another phase</source>
        <translation>
            <numerusform>Mover %n actividad a otra fase</numerusform>
            <numerusform>Mover %n actividades a otra fase</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the budget of activity %1</source>
        <translation>Cambiar el presupuesto de la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the budget of %n activities</source>
        <translation>
            <numerusform>Cambiar el presupuesto de %n actividad</numerusform>
            <numerusform>Cambiar el presupuesto de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the responsible of activity %1</source>
        <translation>Cambiar el responsable de la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the responsible of %n activities</source>
        <translation>
            <numerusform>Cambiar el responsable de %n actividad</numerusform>
            <numerusform>Cambiar el responsable de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Change who supports activity %1</source>
        <translation>Cambiar quién apoya la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Change who supports %n activities</source>
        <translation>
            <numerusform>Cambiar quién apoya %n actividad</numerusform>
            <numerusform>Cambiar quién apoya %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction of the deadline as written</source>
        <translation>Corrección del plazo escrito</translation>
    </message>
    <message>
        <source>Suspend activity %1</source>
        <translation>Suspender la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n activities</source>
        <translation>
            <numerusform>Suspender %n actividad</numerusform>
            <numerusform>Suspender %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark activity %1 as not applicable</source>
        <translation>Marcar la actividad %1 como no aplica</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n activities as not applicable</source>
        <translation>
            <numerusform>Marcar %n actividad como no aplica</numerusform>
            <numerusform>Marcar %n actividades como no aplica</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark activity %1 as replaced</source>
        <translation>Marcar la actividad %1 como reemplazada</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n activities as replaced</source>
        <translation>
            <numerusform>Marcar %n actividad como reemplazada</numerusform>
            <numerusform>Marcar %n actividades como reemplazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the deadline of activity %1</source>
        <translation>Corregir el plazo de la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Correct the deadline of %n activities</source>
        <translation>
            <numerusform>Corregir el plazo de %n actividad</numerusform>
            <numerusform>Corregir el plazo de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend the deadline of activity %1</source>
        <translation>Prorrogar el plazo de la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Extend the deadline of %n activities</source>
        <translation>
            <numerusform>Prorrogar el plazo de %n actividad</numerusform>
            <numerusform>Prorrogar el plazo de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Void an extension of activity %1</source>
        <translation>Anular una prórroga de la actividad %1</translation>
    </message>
    <message>
        <source>End a status of activity %1</source>
        <translation>Terminar un estado de la actividad %1</translation>
    </message>
    <message>
        <source>Leave the end of a status of activity %1 open</source>
        <translation>Dejar abierto el fin de un estado de la actividad %1</translation>
    </message>
    <message>
        <source>The status of activity %1 was voided in the meantime, so nothing was changed.</source>
        <translation>El estado de la actividad %1 se anuló entretanto, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Void a status of activity %1</source>
        <translation>Anular un estado de la actividad %1</translation>
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
    <message>
        <source>Administrative act</source>
        <extracomment>kind of evidence: a decree, a resolution (acto administrativo)</extracomment>
        <translation>Acto administrativo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>kind of evidence: of a meeting (acta)</extracomment>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Lista de asistencia</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>kind of evidence: an official letter (oficio)</extracomment>
        <translation>Oficio</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>kind of evidence (informe)</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>kind of evidence</extracomment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Public</source>
        <extracomment>who may see a piece of evidence: everybody</extracomment>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>who may see a piece of evidence: not everybody</extracomment>
        <translation>Reservada</translation>
    </message>
</context>
<context>
    <name>gelt::EvidenceDialog</name>
    <message>
        <source>Evidence %1</source>
        <translation>Evidencia %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date of the fact</source>
        <translation>Fecha del hecho</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ipo:</translation>
    </message>
    <message>
        <source>&amp;Date of the fact:</source>
        <translation>&amp;Fecha del hecho:</translation>
    </message>
    <message>
        <source>A&amp;ccess:</source>
        <translation>&amp;Acceso:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Consultada el</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Seen on:</source>
        <translation>&amp;Consultada el:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <extracomment>the checksum of a file</extracomment>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Change evidence %1</source>
        <translation>Cambiar la evidencia %1</translation>
    </message>
</context>
<context>
    <name>gelt::EvidenceFiles</name>
    <message>
        <source>Open evidence</source>
        <translation>Abrir evidencia</translation>
    </message>
    <message>
        <source>“%1” is a program or script and is not opened from here: it could harm this computer.</source>
        <translation>«%1» es un programa o script y no se abre desde aquí: podría dañar este computador.</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page, so it is not opened.</source>
        <translation>«%1» no es la dirección de una página web; no se abre.</translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”.</source>
        <translation>Ningún programa de este computador abre «%1».</translation>
    </message>
    <message>
        <source>There is no place for temporary files. Check that the disk has room.</source>
        <translation>No hay lugar para archivos temporales. Verificar que el disco tenga espacio.</translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”. Save it and open it from there.</source>
        <translation>Ningún programa de este computador abre «%1». Guardarlo y abrirlo desde allí.</translation>
    </message>
    <message>
        <source>Save evidence %1</source>
        <translation>Guardar la evidencia %1</translation>
    </message>
</context>
<context>
    <name>gelt::EvidenceTab</name>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Dirección…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Link to another activity…</source>
        <translation>Vincular a otra actividad…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence, %1</source>
        <translation>
            <numerusform>%n evidencia, %1</numerusform>
            <numerusform>%n evidencias, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence. A file can be dropped here.</source>
        <translation>Sin evidencias. Se puede soltar aquí un archivo.</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>Sin evidencias.</translation>
    </message>
    <message>
        <source>Add files as evidence (Ctrl+E); they can also be dropped here</source>
        <translation>Agregar archivos como evidencia (Ctrl+E); también se pueden soltar aquí</translation>
    </message>
    <message>
        <source>Add a web address as evidence</source>
        <translation>Agregar una dirección web como evidencia</translation>
    </message>
    <message>
        <source>Open with the program that the system has for it (Enter)</source>
        <translation>Abrir con el programa que el sistema tiene para ello (Intro)</translation>
    </message>
    <message>
        <source>Select the evidence to open.</source>
        <translation>Seleccionar la evidencia que se va a abrir.</translation>
    </message>
    <message>
        <source>Add evidence to activity %1</source>
        <translation>Agregar evidencia a la actividad %1</translation>
    </message>
    <message>
        <source>Evidence %1 saved.</source>
        <translation>Evidencia %1 guardada.</translation>
    </message>
    <message>
        <source>Unlink evidence</source>
        <translation>Desvincular evidencia</translation>
    </message>
    <message>
        <source>%1 proves nothing else, so it leaves the plan with this. Undo brings it back.</source>
        <translation>%1 no prueba nada más; con esto sale del plan. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>Take it out of the plan</source>
        <translation>Sacarla del plan</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Unlink evidence %1 from activity %2</source>
        <translation>Desvincular la evidencia %1 de la actividad %2</translation>
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
    <name>gelt::Exporting</name>
    <message>
        <source>Export the whole plan</source>
        <translation>Exportar todo el plan</translation>
    </message>
    <message>
        <source>Interchange files (*.json)</source>
        <translation>Archivos de intercambio (*.json)</translation>
    </message>
    <message>
        <source>Export the activities as a table</source>
        <translation>Exportar las actividades como tabla</translation>
    </message>
    <message>
        <source>%1, activities at %2</source>
        <translation>%1, actividades al %2</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>“%1” is the plan itself and would be lost. Choose another name.</source>
        <translation>«%1» es el plan mismo y se perdería. Elegir otro nombre.</translation>
    </message>
    <message>
        <source>Export all tables as a workbook</source>
        <translation>Exportar todas las tablas como libro de Excel</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Hojas de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Export all tables to a folder</source>
        <translation>Exportar todas las tablas a una carpeta</translation>
    </message>
    <message>
        <source>Export what is due as a calendar</source>
        <translation>Exportar lo que vence como calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>Exporting the plan…</source>
        <translation>Se exporta el plan…</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) longer than a cell can hold were cut; each says so at its end.</source>
        <translation>
            <numerusform>Se cortó %n texto más largo de lo que cabe en una celda; al final lo indica.</numerusform>
            <numerusform>Se cortaron %n textos más largos de lo que cabe en una celda; cada uno lo indica al final.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::ExtensionDialog</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(varios valores)</translation>
    </message>
    <message>
        <source>Deadline of activity %1</source>
        <translation>Plazo de la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Deadline of %n activities</source>
        <translation>
            <numerusform>Plazo de %n actividad</numerusform>
            <numerusform>Plazo de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, decided on %2</source>
        <translation>%1, decidido el %2</translation>
    </message>
    <message>
        <source>It was &amp;written wrongly: correct it</source>
        <translation>&amp;Se escribió mal: corregirlo</translation>
    </message>
    <message>
        <source>It was decided &amp;anew: record an extension</source>
        <translation>Se decidió de nuevo: registrar una &amp;prórroga</translation>
    </message>
    <message>
        <source>First deadline:</source>
        <translation>Primer plazo:</translation>
    </message>
    <message>
        <source>In force:</source>
        <translation>Vigente:</translation>
    </message>
    <message>
        <source>&amp;New deadline:</source>
        <translation>&amp;Nuevo plazo:</translation>
    </message>
    <message>
        <source>&amp;Decided on:</source>
        <translation>&amp;Decidido el:</translation>
    </message>
    <message>
        <source>A&amp;cta:</source>
        <translation>A&amp;cta:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>such as 2013-001</source>
        <translation>por ejemplo 2013-001</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write the new deadline.</source>
        <translation>Escribir el nuevo plazo.</translation>
    </message>
    <message>
        <source>The new deadline is the one in force. Write another.</source>
        <translation>El nuevo plazo es el vigente. Escribir otro.</translation>
    </message>
    <message>
        <source>The decision lies in the future. Give the day on which it was taken.</source>
        <translation>La fecha de la decisión es futura. Indicar el día en que se tomó.</translation>
    </message>
    <message>
        <source>Write the reason of the extension.</source>
        <translation>Escribir el motivo de la prórroga.</translation>
    </message>
    <message>
        <source>Record the extension</source>
        <translation>Registrar la prórroga</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>gelt::ExtractDialog</name>
    <message>
        <source>No decision holds these words.</source>
        <translation>Ninguna decisión contiene estas palabras.</translation>
    </message>
    <message>
        <source>Show the extract</source>
        <translation>Ver el extracto</translation>
    </message>
    <message>
        <source>Extract of a decision</source>
        <translation>Extracto de una decisión</translation>
    </message>
    <message>
        <source>Words or number of the decision</source>
        <translation>Palabras o número de la decisión</translation>
    </message>
    <message>
        <source>Find a decision</source>
        <translation>Buscar una decisión</translation>
    </message>
    <message>
        <source>Decisions of the acta</source>
        <translation>Decisiones del acta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Decision %1 · %2. %3</source>
        <translation>Decisión %1 · %2. %3</translation>
    </message>
    <message>
        <source>%1 in favour, %2 against, %3 blank</source>
        <translation>%1 a favor, %2 en contra, %3 en blanco</translation>
    </message>
</context>
<context>
    <name>gelt::Field</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <translation>Avance y cumplimiento por fase</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>al %1</translation>
    </message>
    <message>
        <source>The line across a bar is what was programmed by that day.</source>
        <translation>La línea que cruza una barra es lo programado a ese día.</translation>
    </message>
    <message>
        <source>Counting: the rest of the plan is still being read.</source>
        <translation>Contando: el resto del plan aún se está leyendo.</translation>
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
        <source>Compliance of %1</source>
        <translation>Cumplimiento de %1</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>programmed %1</source>
        <extracomment>below the progress: what should be done by now</extracomment>
        <translation>programado %1</translation>
    </message>
    <message>
        <source>%1 · the whole plan</source>
        <translation>%1 · todo el plan</translation>
    </message>
    <message>
        <source>%1 · this year</source>
        <translation>%1 · esta vigencia</translation>
    </message>
    <message>
        <source>nothing programmed this year</source>
        <translation>nada programado en esta vigencia</translation>
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
    <message>
        <source>“%1” was not replaced: another program may have it open. Close it there, or choose another name.</source>
        <translation>No se reemplazó «%1»: puede estar abierto en otro programa. Se puede cerrar allí o elegir otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is a plan and would be lost. Choose another name.</source>
        <translation>«%1» es un plan y se perdería. Conviene elegir otro nombre.</translation>
    </message>
</context>
<context>
    <name>gelt::FileDesk</name>
    <message>
        <source>Plans (*.gelt)</source>
        <translation>Planes (*.gelt)</translation>
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
    <name>gelt::FilterBar</name>
    <message>
        <source>Filter activities</source>
        <translation>Filtrar actividades</translation>
    </message>
    <message>
        <source>Words of the title, description, deadline, phase or people; accents and capitals do not matter (Ctrl+F)</source>
        <translation>Palabras del título, la descripción, el plazo, la fase o las personas; no importan tildes ni mayúsculas (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>State…</source>
        <translation>Estado…</translation>
    </message>
    <message>
        <source>Phase…</source>
        <translation>Fase…</translation>
    </message>
    <message>
        <source>Responsible…</source>
        <translation>Responsable…</translation>
    </message>
    <message>
        <source>Due…</source>
        <translation>Vence…</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Sin responsable</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpiar filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Takes the condition “%1” away</source>
        <translation>Quita la condición «%1»</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Changes this condition</source>
        <translation>Cambiar esta condición</translation>
    </message>
</context>
<context>
    <name>gelt::FilterWords</name>
    <message>
        <source>State: not finished</source>
        <translation>Estado: sin terminar</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation>
            <numerusform>%n estado</numerusform>
            <numerusform>%n estados</numerusform>
        </translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>Fase: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phases</source>
        <translation>
            <numerusform>%n fase</numerusform>
            <numerusform>%n fases</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message numerus="yes">
        <source>Due in the next %n day(s)</source>
        <translation>
            <numerusform>Vence en el próximo %n día</numerusform>
            <numerusform>Vence en los próximos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Due from %1 on</source>
        <translation>Vence desde el %1</translation>
    </message>
    <message>
        <source>Due until %1</source>
        <translation>Vence hasta el %1</translation>
    </message>
    <message>
        <source>Due %1–%2</source>
        <translation>Vence %1–%2</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>texto «%1»</translation>
    </message>
</context>
<context>
    <name>gelt::FindingsModel</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>Actividad %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Duda</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>heading of a column that says &quot;Doubt&quot;, &quot;Refused&quot; or &quot;Not read&quot;</extracomment>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>What was done and what can be done</source>
        <translation>Qué se hizo y qué se puede hacer</translation>
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
    <name>gelt::FollowUpDialog</name>
    <message>
        <source>Register a follow-up</source>
        <translation>Registrar un seguimiento</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Somebody &amp;verified it</source>
        <translation>Alguien lo &amp;verificó</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Evidencia:</translation>
    </message>
    <message>
        <source>Activity %1 · %2</source>
        <translation>Actividad %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n activities: %1</source>
        <translation>
            <numerusform>%n actividad: %1</numerusform>
            <numerusform>%n actividades: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Progress, or the period that comes next</source>
        <translation>&amp;Avance, o el período que sigue</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Avance</translation>
    </message>
    <message>
        <source>A &amp;fulfilled period</source>
        <translation>Un período &amp;cumplido</translation>
    </message>
    <message>
        <source>As &amp;fulfilled, the period that comes next</source>
        <translation>Como &amp;cumplido, el período que sigue</translation>
    </message>
    <message>
        <source>A period that does n&amp;ot apply</source>
        <translation>Un período que n&amp;o aplica</translation>
    </message>
    <message>
        <source>A &amp;note alone</source>
        <translation>Solo una &amp;nota</translation>
    </message>
    <message>
        <source>Reports:</source>
        <translation>Se reporta:</translation>
    </message>
    <message>
        <source>Progress in per cent</source>
        <translation>Avance en porcentaje</translation>
    </message>
    <message>
        <source>Progress, %:</source>
        <translation>Avance, %:</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>P&amp;eriod:</source>
        <translation>P&amp;eríodo:</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reportado por</translation>
    </message>
    <message>
        <source>Achievements, difficulties</source>
        <translation>Logros, dificultades</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Fecha:</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <translation>No&amp;ta:</translation>
    </message>
    <message>
        <source>Reported &amp;by:</source>
        <translation>Reportado &amp;por:</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Verified on:</source>
        <translation>Verificado el:</translation>
    </message>
    <message>
        <source>Verified by:</source>
        <translation>Verificado por:</translation>
    </message>
    <message>
        <source>Opinion:</source>
        <translation>Concepto:</translation>
    </message>
    <message>
        <source>Say how far it is, from 0 to 100 %.</source>
        <translation>Indicar cuánto se ha avanzado, de 0 a 100&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>gelt::FollowUpDraft</name>
    <message>
        <source>Choose the period that is reported.</source>
        <translation>Elegir el período que se reporta.</translation>
    </message>
    <message>
        <source>Say why the period does not apply.</source>
        <translation>Indicar por qué no aplica el período.</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>Escribir la nota.</translation>
    </message>
    <message>
        <source>Say who verified it, or take the mark off.</source>
        <translation>Indicar quién lo verificó, o quitar la marca.</translation>
    </message>
    <message>
        <source>No activity is selected.</source>
        <translation>No hay ninguna actividad seleccionada.</translation>
    </message>
    <message>
        <source>None of these activities has a period left to report. Write a note instead.</source>
        <translation>A ninguna de estas actividades le queda un período por reportar. En su lugar, escribir una nota.</translation>
    </message>
    <message>
        <source>Register a follow-up of activity %1</source>
        <translation>Registrar un seguimiento de la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Register a follow-up of %n activities</source>
        <translation>
            <numerusform>Registrar un seguimiento de %n actividad</numerusform>
            <numerusform>Registrar un seguimiento de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>That day is still to come: the figures count it from then on.</source>
        <translation>Ese día aún no llega: las cifras lo cuentan desde entonces.</translation>
    </message>
    <message>
        <source>That is before the plan begins (%1). It is recorded as said.</source>
        <translation>Es anterior al comienzo del plan (%1). Se registra como se indica.</translation>
    </message>
    <message>
        <source>That is after the plan ended (%1). It is recorded as said.</source>
        <translation>Es posterior al fin del plan (%1). Se registra como se indica.</translation>
    </message>
    <message>
        <source>It is less than before for: %1.</source>
        <translation>Es menor que antes en: %1.</translation>
    </message>
    <message>
        <source>A later entry, of %1, says %2 and stays the current one.</source>
        <translation>Un registro posterior, del %1, indica %2 y sigue siendo el vigente.</translation>
    </message>
    <message>
        <source>Nothing was reported before.</source>
        <translation>Antes no se había reportado nada.</translation>
    </message>
    <message>
        <source>It was %1 on %2.</source>
        <translation>Era %1 el %2.</translation>
    </message>
    <message>
        <source>It was %1 on %2: the progress falls.</source>
        <translation>Era %1 el %2: el avance baja.</translation>
    </message>
    <message>
        <source>The activity is marked “%1”: what is reported is kept and counts in no total.</source>
        <translation>La actividad está marcada como «%1»: lo que se reporta se conserva y no cuenta en ningún total.</translation>
    </message>
    <message>
        <source>It was recorded as not applicable, which holds until that entry is voided.</source>
        <translation>Se registró que no aplica; rige hasta que se anule ese registro.</translation>
    </message>
    <message>
        <source>It was fulfilled on %1; as not applicable it counts no longer.</source>
        <translation>Se cumplió el %1; si no aplica, deja de contar.</translation>
    </message>
    <message>
        <source>It was fulfilled already, on %1.</source>
        <translation>Ya se cumplió, el %1.</translation>
    </message>
    <message>
        <source>Its last day was %1: it counts as fulfilled late.</source>
        <translation>Su último día era el %1: cuenta como cumplido tarde.</translation>
    </message>
    <message>
        <source>It begins on %1, after that day.</source>
        <translation>Comienza el %1, después de ese día.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an activity&apos;s number, %2 a period: 10 (2013-T2)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The progress is recorded for: %1.</source>
        <translation>Se registra el avance en: %1.</translation>
    </message>
    <message>
        <source>As fulfilled is recorded the period that comes next: %1.</source>
        <translation>Se registra como cumplido el período que sigue: %1.</translation>
    </message>
    <message>
        <source>No period is left, so nothing is recorded, for: %1.</source>
        <translation>No queda ningún período, así que no se registra nada, en: %1.</translation>
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
    <name>gelt::FollowUpsTab</name>
    <message>
        <source>Register…</source>
        <translation>Registrar…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>No progress has been reported yet.</source>
        <translation>Aún no se ha reportado avance.</translation>
    </message>
    <message>
        <source>Register a follow-up</source>
        <translation>Registrar un seguimiento</translation>
    </message>
    <message>
        <source>Register a follow-up (Ctrl+Enter)</source>
        <translation>Registrar un seguimiento (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Select the entry to void.</source>
        <translation>Seleccionar el registro que se va a anular.</translation>
    </message>
    <message>
        <source>The entry is void already.</source>
        <translation>El registro ya está anulado.</translation>
    </message>
    <message>
        <source>Take the selected entry back, with a reason (Delete)</source>
        <translation>Anular el registro seleccionado, con un motivo (Supr)</translation>
    </message>
</context>
<context>
    <name>gelt::GeneralPanel</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>First deadline</source>
        <translation>Primer plazo</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Prorrogar…</translation>
    </message>
    <message>
        <source>Record that the committee decided a later deadline</source>
        <translation>Registrar que el comité decidió un plazo posterior</translation>
    </message>
    <message>
        <source>Deadline in force</source>
        <translation>Plazo vigente</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Apoya</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Short name, for slides and charts</source>
        <translation>Nombre corto, para diapositivas y gráficos</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Product or evidence expected</source>
        <translation>Producto o evidencia esperada</translation>
    </message>
    <message>
        <source>Budget, pesos</source>
        <translation>Presupuesto, pesos</translation>
    </message>
    <message>
        <source>Executed, pesos</source>
        <translation>Ejecutado, pesos</translation>
    </message>
    <message>
        <source>Suspend, leave out or replace…</source>
        <translation>Suspender, excluir o reemplazar…</translation>
    </message>
    <message>
        <source>Statuses that people set</source>
        <translation>Estados fijados por personas</translation>
    </message>
    <message>
        <source>Voided on %1: %2</source>
        <translation>Se anuló el %1: %2</translation>
    </message>
    <message>
        <source>“%1”, an extension decided on %2.</source>
        <translation>«%1», prórroga decidida el %2.</translation>
    </message>
    <message>
        <source>“%1”, an extension decided on %2, acta %3.</source>
        <translation>«%1», prórroga decidida el %2, acta %3.</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <extracomment>%1 is a status (&quot;Suspended&quot;)</extracomment>
        <translation>%1 del %2 al %3.</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <translation>%1 desde el %2.</translation>
    </message>
    <message>
        <source>Replaced by activity %1.</source>
        <translation>Reemplazada por la actividad %1.</translation>
    </message>
    <message>
        <source>Last day…</source>
        <translation>Último día…</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>It stays in the log and counts no longer. Reason:</source>
        <translation>Permanece en el registro y deja de contar. Motivo:</translation>
    </message>
    <message>
        <source>Void the extension</source>
        <translation>Anular la prórroga</translation>
    </message>
    <message>
        <source>Last day of the status</source>
        <translation>Último día del estado</translation>
    </message>
    <message>
        <source>Void the status</source>
        <translation>Anular el estado</translation>
    </message>
    <message>
        <source>Status of activity %1</source>
        <translation>Estado de la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Status of %n activities</source>
        <translation>
            <numerusform>Estado de %n actividad</numerusform>
            <numerusform>Estado de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an activity to see and edit it here.</source>
        <translation>Seleccionar una actividad para verla y editarla aquí.</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Sin fase</translation>
    </message>
</context>
<context>
    <name>gelt::GuestDialog</name>
    <message>
        <source>Add a guest</source>
        <translation>Agregar un invitado</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>&amp;Cargo:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Write a name or a position.</source>
        <translation>Se requiere un nombre o un cargo.</translation>
    </message>
    <message>
        <source>Add a guest to an acta</source>
        <translation>Agregar un invitado a un acta</translation>
    </message>
</context>
<context>
    <name>gelt::Handover</name>
    <message>
        <source>“%1” could not be read again after it was written. Check the disk.</source>
        <translation>No se pudo leer de nuevo «%1» después de escribirlo. Conviene revisar el disco.</translation>
    </message>
    <message>
        <source>The hand-over was given up; nothing was written.</source>
        <translation>Se canceló el empalme; no se escribió nada.</translation>
    </message>
    <message>
        <source>The plan for other programs</source>
        <translation>El plan para otros programas</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>borrador %1</translation>
    </message>
    <message>
        <source>Scan of %1</source>
        <translation>Escaneo de %1</translation>
    </message>
    <message>
        <source>Annex of %1: %2</source>
        <translation>Anexo de %1: %2</translation>
    </message>
    <message>
        <source>%1 annulled</source>
        <translation>%1 anulada</translation>
    </message>
    <message>
        <source>%1 %2 public</source>
        <translation>%1 %2 versión pública</translation>
    </message>
    <message>
        <source>%1, cut-off %2</source>
        <translation>%1, corte %2</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>sin actividad</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>Ya existe un archivo «%1». Se puede elegir otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not empty. Choose another folder.</source>
        <translation>«%1» ya existe y no está vacía. Se puede elegir otra carpeta.</translation>
    </message>
    <message>
        <source>The finished hand-over could not be given the name “%1”. Choose another place.</source>
        <translation>No se pudo dar al empalme terminado el nombre «%1». Se puede elegir otro lugar.</translation>
    </message>
    <message>
        <source>Nothing can be written in “%1”. Check that the folder exists and may be written.</source>
        <translation>No se puede escribir en «%1». Conviene verificar que la carpeta exista y admita escritura.</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>El archivo del plan</translation>
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
        <translation>Anexo de un acta</translation>
    </message>
    <message>
        <source>Issued report</source>
        <translation>Informe emitido</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Qué se entrega</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Files and the SHA-256 of their bytes</source>
        <translation>Archivos y el SHA-256 de sus bytes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Evidence that is an address</source>
        <translation>Evidencia que es una dirección</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Consultada el</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Index of the hand-over</source>
        <translation>Índice del empalme</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>Cómo verificarlo</translation>
    </message>
    <message>
        <source>SHA256SUMS lists every file with the SHA-256 of its bytes, this index included. “plan-gelt verify” reads all of them and says whether anything was changed, is missing or was put in afterwards; “sha256sum -c SHA256SUMS” does so without the program.</source>
        <translation>SHA256SUMS lista cada archivo con el SHA-256 de sus bytes, incluido este índice. «plan-gelt verify» los lee todos y dice si algo se cambió, falta o se agregó después; «sha256sum -c SHA256SUMS» lo hace sin el programa.</translation>
    </message>
    <message>
        <source>The program shows the SHA-256 of SHA256SUMS when it has written or verified the hand-over: written into the acta of the hand-over it proves the whole.</source>
        <translation>El programa muestra el SHA-256 de SHA256SUMS cuando ha escrito o verificado el empalme: anotado en el acta del empalme, prueba el conjunto.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message numerus="yes">
        <source>The plan names %n file(s) that it does not hold: %1.</source>
        <translation>
            <numerusform>El plan menciona %n archivo que no contiene: %1.</numerusform>
            <numerusform>El plan menciona %n archivos que no contiene: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Index of the hand-over of %1</source>
        <translation>Índice del empalme de %1</translation>
    </message>
    <message>
        <source>Hand-over of %1</source>
        <translation>Empalme de %1</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Escrito el %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end.</source>
        <translation>«%1» no se puede leer hasta el final.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds more than %n file(s). Choose the folder or ZIP of the hand-over itself.</source>
        <translation>
            <numerusform>«%1» contiene más de %n archivo. Se puede elegir la carpeta o el ZIP del empalme mismo.</numerusform>
            <numerusform>«%1» contiene más de %n archivos. Se puede elegir la carpeta o el ZIP del empalme mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names a file “%2” that no hand-over has. It was not made by this program.</source>
        <translation>«%1» menciona un archivo «%2» que ningún empalme tiene. No lo generó este programa.</translation>
    </message>
    <message>
        <source>There is nothing at “%1”. Check the name.</source>
        <translation>No hay nada en «%1». Conviene revisar el nombre.</translation>
    </message>
    <message>
        <source>“%1” is no plan file, and no folder or ZIP of a hand-over. Check that it was copied whole.</source>
        <translation>«%1» no es un archivo de plan, ni una carpeta o un ZIP de empalme. Conviene verificar que se haya copiado íntegro.</translation>
    </message>
    <message>
        <source>Line %1 of SHA256SUMS is not what the program writes, so nothing can be verified.</source>
        <translation>La línea %1 de SHA256SUMS no es como la escribe el programa, así que no se puede verificar nada.</translation>
    </message>
    <message>
        <source>Verifying was given up.</source>
        <translation>Se canceló la verificación.</translation>
    </message>
    <message>
        <source>“%1” is no file of the hand-over: it leads to another place.</source>
        <translation>«%1» no es un archivo del empalme: conduce a otro lugar.</translation>
    </message>
    <message>
        <source>“%1” says that it is larger than any hand-over.</source>
        <translation>«%1» declara un tamaño mayor que el de cualquier empalme.</translation>
    </message>
    <message>
        <source>“%1” is no hand-over: there is no SHA256SUMS in it.</source>
        <translation>«%1» no es un empalme: no contiene SHA256SUMS.</translation>
    </message>
    <message>
        <source>“%1” was put in afterwards: it is not among the files handed over.</source>
        <translation>«%1» se agregó después: no está entre los archivos entregados.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>“%1” was changed: its bytes are not those that were handed over.</source>
        <translation>«%1» se cambió: sus bytes no son los que se entregaron.</translation>
    </message>
    <message>
        <source>The plan could not be copied to the folder for temporary files “%1”. Make room there and try again.</source>
        <translation>No se pudo copiar el plan a la carpeta de archivos temporales «%1». Se puede liberar espacio allí e intentar de nuevo.</translation>
    </message>
    <message>
        <source>The signed pages of %1 that the plan keeps are not among the files.</source>
        <translation>Las páginas firmadas de %1 que guarda el plan no están entre los archivos.</translation>
    </message>
    <message>
        <source>The issued report “%1” that the plan keeps is not among the files.</source>
        <translation>El informe emitido «%1» que guarda el plan no está entre los archivos.</translation>
    </message>
    <message>
        <source>“%1” is not as it was handed over, so nothing was taken from it. “plan-gelt verify” says what is wrong.</source>
        <translation>«%1» no está como se entregó, así que no se tomó nada de allí. «plan-gelt verify» dice qué ocurre.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written.</source>
        <translation>No se puede escribir en la carpeta de archivos temporales.</translation>
    </message>
    <message>
        <source>There is no room in the folder for temporary files.</source>
        <translation>No hay espacio en la carpeta de archivos temporales.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written. Free some space or choose another place.</source>
        <translation>El disco está lleno: no se escribió «%1». Se puede liberar espacio o elegir otro lugar.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that its folder may be written and the disk is connected.</source>
        <translation>No se pudo escribir «%1». Conviene verificar que su carpeta admita escritura y que el disco esté conectado.</translation>
    </message>
    <message>
        <source>as noted in the plan; the signed one is on paper</source>
        <extracomment>behind the name of an acta: its pages are what the plan says of one that was signed before there was a plan</extracomment>
        <translation>como consta en el plan; la firmada está en papel</translation>
    </message>
    <message>
        <source>The pages of an acta could not be written. Check that the disk has room.</source>
        <translation>No se pudieron escribir las páginas de un acta. Conviene revisar que el disco tenga espacio.</translation>
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
        <translation>en curso</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Reunión</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;Place, or how people meet from afar</source>
        <translation>&amp;Lugar, o medio de la reunión a distancia</translation>
    </message>
    <message>
        <source>Change the kind of meeting of an acta</source>
        <translation>Cambiar el tipo de reunión de un acta</translation>
    </message>
    <message>
        <source>Change the date of an acta</source>
        <translation>Cambiar la fecha de un acta</translation>
    </message>
    <message>
        <source>Change the hours of an acta</source>
        <translation>Cambiar las horas de un acta</translation>
    </message>
    <message>
        <source>Change the place of an acta</source>
        <translation>Cambiar el lugar de un acta</translation>
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
    <name>gelt::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing was recorded of this activity: the file was made by an older program, or its history was replaced.</source>
        <translation>Nada se registró de esta actividad: el archivo lo hizo un programa anterior o se reemplazó su historial.</translation>
    </message>
</context>
<context>
    <name>gelt::HolidaysEdit</name>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Local days off</source>
        <translation>Días no hábiles locales</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Day off to add</source>
        <translation>Día no hábil por agregar</translation>
    </message>
    <message>
        <source>Name, such as the town’s festival</source>
        <translation>Nombre, por ejemplo las fiestas del municipio</translation>
    </message>
    <message>
        <source>Name of the day off to add</source>
        <translation>Nombre del día no hábil por agregar</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;gregar</translation>
    </message>
    <message>
        <source>Remove the chosen day (Delete)</source>
        <translation>Quitar el día elegido (Supr)</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message>
        <source>%1 is a national holiday and counts as such already.</source>
        <translation>%1 es festivo nacional y ya cuenta como tal.</translation>
    </message>
</context>
<context>
    <name>gelt::HomePage</name>
    <message>
        <source>What falls due and who owes it</source>
        <translation>Qué vence y a quién le corresponde</translation>
    </message>
    <message>
        <source>Report follow-up</source>
        <translation>Registrar seguimiento</translation>
    </message>
    <message>
        <source>Go to the activity</source>
        <translation>Ir a la actividad</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By responsible</source>
        <translation>Por responsable</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Contraer todos los grupos</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Expandir todos los grupos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Overdue first, then by the day they fall due</source>
        <translation>Primero lo vencido, luego por el día en que vence</translation>
    </message>
    <message>
        <source>What each person owes</source>
        <translation>Lo que cada persona tiene pendiente</translation>
    </message>
    <message>
        <source>Enter opens the chosen line</source>
        <translation>Intro abre la línea elegida</translation>
    </message>
    <message>
        <source>Open the action plan</source>
        <translation>Abrir el plan de acción</translation>
    </message>
    <message>
        <source>The plan has no activities yet.</source>
        <translation>El plan aún no tiene actividades.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencida</numerusform>
            <numerusform>%n vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n próxima a vencer</numerusform>
            <numerusform>%n próximas a vencer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>Se copió %n fila</numerusform>
            <numerusform>Se copiaron %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting: these are the first activities, the rest of the plan is still being read.</source>
        <translation>Contando: estas son las primeras actividades; el resto del plan aún se está leyendo.</translation>
    </message>
    <message>
        <source>Nothing is owed: every activity is done or was taken out of the count.</source>
        <translation>Nada está pendiente: cada actividad se cumplió o se excluyó de la cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is overdue, and nothing falls due in the next %n day(s).</source>
        <translation>
            <numerusform>Nada está vencido y nada vence en el próximo %n día.</numerusform>
            <numerusform>Nada está vencido y nada vence en los próximos %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is open to look at only.</source>
        <translation>El plan está abierto en solo lectura.</translation>
    </message>
    <message>
        <source>The plan is shown at another cut-off. Go back to today to register.</source>
        <translation>El plan se muestra en otro corte. Para registrar hay que volver a hoy.</translation>
    </message>
    <message>
        <source>Register what was done for the chosen line (Ctrl+Enter)</source>
        <translation>Registrar lo que se hizo en la línea elegida (Ctrl+Intro)</translation>
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
    <message>
        <source>The plan has an activity with this title already: number %1.</source>
        <translation>El plan ya tiene una actividad con este título: la número %1.</translation>
    </message>
    <message>
        <source>The file is damaged or was not copied whole; copy it again, or open it in the program that made it and save it anew.</source>
        <translation>El archivo está dañado o no se copió íntegro; se puede copiar de nuevo, o abrir en el programa que lo generó y guardar otra vez.</translation>
    </message>
    <message>
        <source>What is packed in the file is too large to be read; copy the table alone into a new file and import that.</source>
        <translation>El contenido comprimido del archivo es demasiado grande para leerlo; se puede copiar solo la tabla en un archivo nuevo e importar ese.</translation>
    </message>
    <message>
        <source>The file is protected with a password; open it in the program that made it, take the password away, save it and import it again.</source>
        <translation>El archivo está protegido con contraseña; se puede abrir en el programa que lo generó, quitar la contraseña, guardar e importar de nuevo.</translation>
    </message>
    <message>
        <source>The file has the old format of Word (.doc); open it, save it as .docx and import that.</source>
        <translation>El archivo tiene el formato antiguo de Word (.doc); se puede abrir, guardar como .docx e importar ese.</translation>
    </message>
    <message>
        <source>The file has an old office format, such as .xls; open it, save it as .xlsx and import that.</source>
        <translation>El archivo tiene un formato de oficina antiguo, como .xls; se puede abrir, guardar como .xlsx e importar ese.</translation>
    </message>
    <message>
        <source>The file is neither a spreadsheet nor a text document, whatever its name says; open it in the program that made it and save it as .xlsx, .ods or .docx.</source>
        <translation>El archivo no es una hoja de cálculo ni un documento de texto, diga lo que diga su nombre; se puede abrir en el programa que lo generó y guardar como .xlsx, .ods o .docx.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet, so it was left empty; correct it and import again.</source>
        <translation>La celda contiene un valor no válido de la hoja de cálculo, así que se dejó vacía; se puede corregir e importar de nuevo.</translation>
    </message>
    <message>
        <source>The cell holds a formula without its result, so it was left empty; open the file in a spreadsheet program, save it and import again.</source>
        <translation>La celda contiene una fórmula sin su resultado, así que se dejó vacía; se puede abrir el archivo en un programa de hojas de cálculo, guardarlo e importar de nuevo.</translation>
    </message>
    <message>
        <source>The file does not have the text of this cell, so it was left empty; write it again and import again.</source>
        <translation>El archivo no tiene el texto de esta celda, así que se dejó vacía; se puede escribir otra vez e importar de nuevo.</translation>
    </message>
    <message>
        <source>The cell is formatted as a date and its number is no day, so it was left empty; correct it and import again.</source>
        <translation>La celda tiene formato de fecha y su número no es un día, así que se dejó vacía; se puede corregir e importar de nuevo.</translation>
    </message>
    <message>
        <source>The cell shows no year; the one that it holds was taken. Check it.</source>
        <translation>La celda no muestra el año; se tomó el que contiene. Conviene revisarlo.</translation>
    </message>
    <message>
        <source>The file holds macros; they were neither run nor imported.</source>
        <translation>El archivo contiene macros; no se ejecutaron ni se importaron.</translation>
    </message>
    <message>
        <source>The document is too large at row %1; split it into parts and import them one by one.</source>
        <translation>El documento es demasiado grande en la fila %1; se puede dividir en partes e importarlas una por una.</translation>
    </message>
    <message>
        <source>The document has tracked changes: what was inserted was read, what was deleted was not.</source>
        <translation>El documento tiene control de cambios: se leyó lo insertado y no se leyó lo eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>%n text box(es) of the document were not read; check that they hold nothing of the plan.</source>
        <translation>
            <numerusform>No se leyó %n cuadro de texto del documento; conviene verificar que no contenga nada del plan.</numerusform>
            <numerusform>No se leyeron %n cuadros de texto del documento; conviene verificar que no contengan nada del plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds neither a spreadsheet nor a document whose tables can be read; open it in the program that made it and save it as .xlsx, .ods or .docx.</source>
        <translation>El archivo no contiene una hoja de cálculo ni un documento cuyas tablas se puedan leer; se puede abrir en el programa que lo generó y guardar como .xlsx, .ods o .docx.</translation>
    </message>
    <message>
        <source>An interchange file is a whole plan and not a table.</source>
        <translation>Un archivo de intercambio es un plan completo y no una tabla.</translation>
    </message>
    <message>
        <source>It is a heading that no activities follow.</source>
        <translation>Es un encabezado al que no le siguen actividades.</translation>
    </message>
    <message>
        <source>There is no sheet “%1” in the file; it has: %2.</source>
        <translation>No hay una hoja «%1» en el archivo; tiene: %2.</translation>
    </message>
    <message>
        <source>Only the sheet “%1” was read; if the others hold activities too, import them one by one.</source>
        <translation>Solo se leyó la hoja «%1»; si las demás también contienen actividades, se pueden importar una por una.</translation>
    </message>
    <message>
        <source>The sheet that was read is hidden in the workbook; check that it is the plan.</source>
        <translation>La hoja que se leyó está oculta en el libro; conviene verificar que sea el plan.</translation>
    </message>
    <message>
        <source>The sheet is damaged at row %1; open it in a spreadsheet program, save it again and import that.</source>
        <translation>La hoja está dañada en la fila %1; se puede abrir en un programa de hojas de cálculo, guardar de nuevo e importar esa copia.</translation>
    </message>
    <message>
        <source>These rows are hidden in the spreadsheet and were read all the same; check that they belong to the plan.</source>
        <translation>Estas filas están ocultas en la hoja de cálculo y se leyeron de todos modos; conviene verificar que pertenezcan al plan.</translation>
    </message>
    <message>
        <source>These columns are hidden in the spreadsheet and were read all the same; check that they belong to the plan.</source>
        <translation>Estas columnas están ocultas en la hoja de cálculo y se leyeron de todos modos; conviene verificar que pertenezcan al plan.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>Cells right of column %1 were left out; if they are of the plan, move them to the left and import again.</source>
        <translation>Se omitieron las celdas a la derecha de la columna %1; si son del plan, se pueden mover a la izquierda e importar de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) are like those listed here; correct them in the spreadsheet and import again.</source>
        <translation>
            <numerusform>%n celda más está en el mismo caso que las de esta lista; se puede corregir en la hoja de cálculo e importar de nuevo.</numerusform>
            <numerusform>%n celdas más están en el mismo caso que las de esta lista; se pueden corregir en la hoja de cálculo e importar de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook holds too much text; copy the table alone into a new file and import that.</source>
        <translation>El libro contiene demasiado texto; se puede copiar solo la tabla en un archivo nuevo e importar ese.</translation>
    </message>
    <message>
        <source>This is a plan file or another database, not a source for one. Of a plan make a JSON first (“plan-gelt export PLAN --out X.json”) and import that.</source>
        <translation>Es un archivo de plan u otra base de datos, y de ahí no se importa. De un plan se hace primero un JSON («plan-gelt export PLAN --out X.json»), y se importa ese.</translation>
    </message>
    <message>
        <source>This is a PDF, and no plan is read from one. Import the document that it was made from (DOCX, ODS or XLSX), or copy its table into a text file.</source>
        <translation>Es un PDF, y de un PDF no se lee ningún plan. Se importa el documento del que se hizo (DOCX, ODS o XLSX), o su tabla copiada en un archivo de texto.</translation>
    </message>
</context>
<context>
    <name>gelt::ImportDialog</name>
    <message>
        <source>“%1” is a plan file: open it with File › Open.</source>
        <translation>«%1» es un archivo de plan: se abre con Archivo › Abrir.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Leyendo «%1»…</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>Se detuvo la lectura; no se cambió nada.</translation>
    </message>
    <message>
        <source>&amp;Replace the open plan “%1” with it</source>
        <translation>&amp;Reemplazar con él el plan abierto «%1»</translation>
    </message>
    <message>
        <source>&amp;Add to the open plan “%1”</source>
        <translation>&amp;Agregar al plan abierto «%1»</translation>
    </message>
    <message>
        <source>Replace the plan</source>
        <translation>Reemplazar el plan</translation>
    </message>
    <message>
        <source>“%1” takes the place of everything in the open plan: activities, follow-ups, people and history.</source>
        <translation>«%1» toma el lugar de todo lo que hay en el plan abierto: actividades, seguimientos, personas e historial.</translation>
    </message>
    <message>
        <source>It cannot be undone. A backup of the plan as it is now is made first.</source>
        <translation>No se puede deshacer. Antes se hace un respaldo del plan tal como está ahora.</translation>
    </message>
    <message>
        <source>Do not replace it</source>
        <translation>No reemplazarlo</translation>
    </message>
    <message>
        <source>Choose what to import</source>
        <translation>Elegir qué importar</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Importar un plan</translation>
    </message>
    <message>
        <source>A file dropped here, or rows copied in Word, Excel or LibreOffice.</source>
        <translation>Un archivo que se suelta aquí, o filas copiadas en Word, Excel o LibreOffice.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;Pegar filas</translation>
    </message>
    <message>
        <source>Reads the rows that were copied in another program (%1)</source>
        <translation>Lee las filas que se copiaron en otro programa (%1)</translation>
    </message>
    <message>
        <source>Read the file as</source>
        <translation>Leer el archivo como</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Cómo se lee el archivo</translation>
    </message>
    <message>
        <source>What the file seems to be</source>
        <translation>Lo que el archivo parece ser</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Interchange file (JSON)</source>
        <translation>Archivo de intercambio (JSON)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Entity:</source>
        <translation>En&amp;tidad:</translation>
    </message>
    <message>
        <source>First day of the plan</source>
        <translation>Primer día del plan</translation>
    </message>
    <message>
        <source>Last day of the plan</source>
        <translation>Último día del plan</translation>
    </message>
    <message>
        <source>Pe&amp;riod:</source>
        <translation>Perí&amp;odo:</translation>
    </message>
    <message>
        <source>as the &amp;deadlines say</source>
        <translation>según los pla&amp;zos</translation>
    </message>
    <message>
        <source>Pro&amp;gress is of:</source>
        <translation>A&amp;vance al:</translation>
    </message>
    <message>
        <source>The day that percentages and notes of the table speak of</source>
        <translation>El día al que se refieren los porcentajes y notas de la tabla</translation>
    </message>
    <message>
        <source>Make a &amp;new plan file</source>
        <translation>Crear un archivo de plan &amp;nuevo</translation>
    </message>
    <message>
        <source>The open plan cannot be changed now: it is open read-only, shown at another cut-off or still being read.</source>
        <translation>El plan abierto no se puede cambiar ahora: está en solo lectura, se muestra en otro corte o aún se está leyendo.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Plans to import (*.txt *.csv *.tsv *.json *.xlsx *.xlsm *.ods *.docx *.docm);;All files (*)</source>
        <translation>Planes para importar (*.txt *.csv *.tsv *.json *.xlsx *.xlsm *.ods *.docx *.docm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Libro (XLSX)</translation>
    </message>
    <message>
        <source>Spreadsheet (ODS)</source>
        <translation>Hoja de cálculo (ODS)</translation>
    </message>
    <message>
        <source>Document (DOCX)</source>
        <translation>Documento (DOCX)</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Hoja del libro</translation>
    </message>
    <message>
        <source>The sheet that is read</source>
        <translation>La hoja que se lee</translation>
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
    <message>
        <source>The plan has an acta with the number %1 already, so nothing was imported.</source>
        <translation>El plan ya tiene un acta con el número %1, así que no se importó nada.</translation>
    </message>
    <message>
        <source>“%1” should be kept with an acta that has no number; only signed actas keep files.</source>
        <translation>«%1» debería guardarse con un acta sin número; solo las actas firmadas guardan archivos.</translation>
    </message>
    <message>
        <source>The plan has other texts for the report of %1 already, so nothing was imported. Take them out of one of the two.</source>
        <translation>El plan ya tiene otros textos para el informe de %1, así que no se importó nada. Se pueden quitar de uno de los dos.</translation>
    </message>
    <message>
        <source>It is not said when the report “%1” was issued.</source>
        <translation>No se dice cuándo se emitió el informe «%1».</translation>
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
    <message>
        <source>This plan holds actas that have their numbers, and those can never be deleted. Import into a new file instead.</source>
        <translation>Este plan tiene actas numeradas, y esas nunca se pueden eliminar. Conviene importar en un archivo nuevo.</translation>
    </message>
    <message>
        <source>The import of “%1” cannot be taken back: it brought actas that have their numbers.</source>
        <translation>No se puede deshacer la importación de «%1»: trajo actas numeradas.</translation>
    </message>
    <message>
        <source>This plan holds reports that were issued, and those can never be deleted. Import into a new file instead.</source>
        <translation>Este plan contiene informes emitidos, que no se pueden eliminar nunca. Se puede importar en un archivo nuevo.</translation>
    </message>
    <message>
        <source>The import of “%1” cannot be taken back: it brought reports that were issued.</source>
        <translation>La importación de «%1» no se puede deshacer: trajo informes emitidos.</translation>
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
    <message>
        <source>“%1” is no time of day such as 09:30.</source>
        <translation>«%1» no es una hora como 09:30.</translation>
    </message>
    <message>
        <source>there is no acta “%1”.</source>
        <translation>no existe el acta «%1».</translation>
    </message>
    <message>
        <source>each acta needs an id of its own.</source>
        <translation>cada acta necesita un id propio.</translation>
    </message>
    <message>
        <source>each commitment needs an id of its own.</source>
        <translation>cada compromiso necesita un id propio.</translation>
    </message>
    <message>
        <source>“%1” is no number of an acta such as 2013-001.</source>
        <translation>«%1» no es un número de acta como 2013-001.</translation>
    </message>
    <message>
        <source>a signed acta says the day on which it was signed.</source>
        <translation>un acta firmada dice el día en que se firmó.</translation>
    </message>
    <message>
        <source>what happened is not said.</source>
        <translation>no se dice qué ocurrió.</translation>
    </message>
    <message>
        <source>there is no commitment “%1”.</source>
        <translation>no existe el compromiso «%1».</translation>
    </message>
    <message>
        <source>the acta has no item %1.</source>
        <translation>el acta no tiene el punto %1.</translation>
    </message>
    <message>
        <source>two actas have the number %1.</source>
        <translation>dos actas tienen el número %1.</translation>
    </message>
    <message>
        <source>the files of actas (signed pages, scans, annexes) do not travel in this format; only their names and hashes come in.</source>
        <translation>los archivos de las actas (páginas firmadas, escaneos, anexos) no viajan en este formato; solo llegan sus nombres y sus hashes.</translation>
    </message>
    <message>
        <source>the texts of %1 are given twice.</source>
        <translation>los textos de %1 están dos veces.</translation>
    </message>
    <message>
        <source>it is not said what was issued.</source>
        <translation>no se dice qué se emitió.</translation>
    </message>
    <message>
        <source>it is not said when the report was issued.</source>
        <translation>no se dice cuándo se emitió el informe.</translation>
    </message>
    <message>
        <source>the pages of issued reports do not travel in this format; only their names and hashes come in.</source>
        <translation>las páginas de los informes emitidos no viajan en este formato; solo llegan sus nombres y sus valores hash.</translation>
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
    <name>gelt::IssuedModel</name>
    <message>
        <source>Cut-off %1 · issued %2</source>
        <translation>Corte %1 · emitido %2</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Emitido %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · public</source>
        <extracomment>beside the number of pages of an issued report: it is the version for the public</extracomment>
        <translation>%1 · versión pública</translation>
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
        <translation>Informes emitidos</translation>
    </message>
    <message>
        <source>No report has been issued yet.</source>
        <translation>Aún no se ha emitido ningún informe.</translation>
    </message>
    <message>
        <source>What is known of the chosen report</source>
        <translation>Qué se sabe del informe elegido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opens a copy of the issued file with the program that the computer has for it</source>
        <translation>Abre una copia del archivo emitido con el programa que el computador tiene para ello</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Writes the issued file, byte for byte</source>
        <translation>Escribe el archivo emitido, byte por byte</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparar con hoy</translation>
    </message>
    <message>
        <source>Says which figures would be others now, and why; the issued report does not change</source>
        <translation>Dice qué cifras serían distintas hoy, y por qué; el informe emitido no cambia</translation>
    </message>
    <message>
        <source>Issued reports  %1</source>
        <translation>Informes emitidos  %1</translation>
    </message>
    <message>
        <source>Whole: it is the very file that was issued.</source>
        <translation>Íntegro: es el mismo archivo que se emitió.</translation>
    </message>
    <message>
        <source>Damaged: it is not the file that was issued. A backup may hold it.</source>
        <translation>Dañado: no es el archivo que se emitió. Puede estar en un respaldo.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>The issued report does not change.</source>
        <translation>El informe emitido no cambia.</translation>
    </message>
</context>
<context>
    <name>gelt::IssuedReports</name>
    <message>
        <source>The pages that should be issued are no PDF. Nothing was issued; please report this fault.</source>
        <translation>Las páginas que se iban a emitir no son un PDF. No se emitió nada; conviene informar esta falla.</translation>
    </message>
    <message>
        <source>The report “%1” is larger than %2 MB and cannot be kept in the plan. Issue it with fewer pictures.</source>
        <translation>El informe «%1» pesa más de %2 MB y no se puede guardar en el plan. Se puede emitir con menos imágenes.</translation>
    </message>
    <message>
        <source>The plan was changed since the pages were made, so nothing was issued. Look at them again.</source>
        <translation>El plan cambió desde que se generaron las páginas, así que no se emitió nada. Conviene revisarlas de nuevo.</translation>
    </message>
    <message>
        <source>There is no such report among those that were issued.</source>
        <translation>No existe ese informe entre los emitidos.</translation>
    </message>
    <message>
        <source>The pages of “%1” are not in this plan file: it came from another file without them. Look for them where it was issued.</source>
        <translation>Las páginas de «%1» no están en este archivo de plan: llegó de otro archivo sin ellas. Se pueden buscar donde se emitió.</translation>
    </message>
    <message>
        <source>The pages of “%1” are damaged in the plan file. Restore them from a backup.</source>
        <translation>Las páginas de «%1» están dañadas en el archivo del plan. Se pueden restaurar desde un respaldo.</translation>
    </message>
</context>
<context>
    <name>gelt::KnownAt</name>
    <message>
        <source>What was known of the plan on %1 cannot be found out: the history in this file begins on %2.</source>
        <translation>No se puede establecer qué se conocía del plan al %1: el historial de este archivo comienza el %2.</translation>
    </message>
    <message>
        <source>What was known of the plan on %1 cannot be found out: an import was taken back since, by an older version of this program that did not note what it had brought.</source>
        <translation>No se puede establecer qué se conocía del plan al %1: desde entonces se deshizo una importación con una versión anterior de este programa, que no anotó lo que había traído.</translation>
    </message>
    <message>
        <source>There is no such report among those that were issued.</source>
        <translation>No existe ese informe entre los emitidos.</translation>
    </message>
</context>
<context>
    <name>gelt::LastDayDialog</name>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Último día:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Set the last day</source>
        <translation>Fijar el último día</translation>
    </message>
</context>
<context>
    <name>gelt::LineField</name>
    <message>
        <source>(several values)</source>
        <translation>(varios valores)</translation>
    </message>
</context>
<context>
    <name>gelt::LinkDialog</name>
    <message>
        <source>Link evidence %1</source>
        <translation>Vincular la evidencia %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Number or words of an activity</source>
        <translation>Número o palabras de una actividad</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>“%1” can prove more than one activity.</source>
        <translation>«%1» puede probar más de una actividad.</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>&amp;Activity:</source>
        <translation>&amp;Actividad:</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Período:</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the whole activity</source>
        <translation>toda la actividad</translation>
    </message>
    <message>
        <source>No activity has those words. Write others, or its number.</source>
        <translation>Ninguna actividad tiene esas palabras. Escribir otras, o su número.</translation>
    </message>
    <message>
        <source>Activity %1 has this evidence already. Choose another, or one of its periods.</source>
        <translation>La actividad %1 ya tiene esta evidencia. Elegir otra, o uno de sus períodos.</translation>
    </message>
    <message>
        <source>Link evidence %1 to activity %2</source>
        <translation>Vincular la evidencia %1 a la actividad %2</translation>
    </message>
</context>
<context>
    <name>gelt::LogWords</name>
    <message>
        <source>Reported by %1; recorded %2</source>
        <translation>Reportado por %1; registrado el %2</translation>
    </message>
    <message>
        <source>Reported by %1; recorded %2 by %3</source>
        <translation>Reportado por %1; registrado el %2 por %3</translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>Registrado el %1</translation>
    </message>
    <message>
        <source>Recorded %1 by %2</source>
        <translation>Registrado el %1 por %2</translation>
    </message>
    <message>
        <source>Verified %1 by %2</source>
        <translation>Verificado el %1 por %2</translation>
    </message>
    <message>
        <source>Verified %1 by %2: %3</source>
        <translation>Verificado el %1 por %2: %3</translation>
    </message>
    <message>
        <source>Voided %1: %2</source>
        <translation>Anulado el %1: %2</translation>
    </message>
    <message>
        <source>Voided %1 by %3: %2</source>
        <translation>Anulado el %1 por %3: %2</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Período %1</translation>
    </message>
    <message>
        <source>%1 fulfilled</source>
        <translation>%1 cumplido</translation>
    </message>
    <message>
        <source>%1 does not apply</source>
        <translation>%1 no aplica</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>words alone, without a figure</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>Consultada el %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: fulfilled on %4.</source>
        <translation>%1, del %2 al %3: cumplido el %4.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: fulfilled late, on %4.</source>
        <translation>%1, del %2 al %3: cumplido tarde, el %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1, from %2 to %3: pending, %n day(s) left.</source>
        <translation>
            <numerusform>%1, del %2 al %3: pendiente, queda %n día.</numerusform>
            <numerusform>%1, del %2 al %3: pendiente, quedan %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, from %2 to %3: overdue for %n day(s).</source>
        <translation>
            <numerusform>%1, del %2 al %3: vencido hace %n día.</numerusform>
            <numerusform>%1, del %2 al %3: vencido hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 to %3: does not apply.</source>
        <translation>%1, del %2 al %3: no aplica.</translation>
    </message>
</context>
<context>
    <name>gelt::MainWindow</name>
    <message>
        <source>Cut-off</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>%1 — Plan GEL-T</source>
        <translation>%1 — Plan GEL-T</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Search everything   Ctrl+K</source>
        <translation>Buscar en todo   Ctrl+K</translation>
    </message>
    <message>
        <source>Looks for activities, follow-ups, people and evidence (Ctrl+K)</source>
        <translation>Busca actividades, seguimientos, personas y evidencias (Ctrl+K)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Cut-off %1.</source>
        <translation>Corte %1.</translation>
    </message>
    <message>
        <source>The plan is shown as it stood on that day, to look at only; what was reported for later days does not count.</source>
        <translation>El plan se muestra como estaba ese día, en solo lectura; no cuenta lo que se reportó para días posteriores.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) overdue or behind</source>
        <translation>
            <numerusform>%n actividad vencida o atrasada</numerusform>
            <numerusform>%n actividades vencidas o atrasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan was opened yet on this computer</source>
        <translation>Aún no se ha abierto un plan en este computador</translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation>Nuevo en esta página</translation>
    </message>
    <message>
        <source>Leave the filter</source>
        <translation>Salir del filtro</translation>
    </message>
    <message>
        <source>About Plan GEL-T</source>
        <translation>Acerca de Plan GEL-T</translation>
    </message>
    <message>
        <source>Plan GEL-T %1</source>
        <translation>Plan GEL-T %1</translation>
    </message>
    <message>
        <source>Action plans of municipal committees, kept in one file. Free software under the GNU General Public License, version 3 or later. It works without internet and sends nothing.</source>
        <translation>Planes de acción de comités municipales, en un solo archivo. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Funciona sin internet y no envía nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>One change is not in the file: %1.</source>
        <translation>Un cambio no está en el archivo: %1.</translation>
    </message>
    <message>
        <source>Save it first</source>
        <translation>Guardarlo primero</translation>
    </message>
    <message>
        <source>“%1” was made; it stands among the recent plans.</source>
        <translation>Se creó «%1»; está entre los planes recientes.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Seguir sin él</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Otras teclas</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not in the file: %1.</source>
        <translation>
            <numerusform>%n cambio no está en el archivo: %1.</numerusform>
            <numerusform>%n cambios no están en el archivo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them first</source>
        <translation>Guardarlos primero</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Seguir sin ellos</translation>
    </message>
    <message>
        <source>Actas</source>
        <translation>Actas</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) overdue</source>
        <translation>
            <numerusform>%n compromiso vencido</numerusform>
            <numerusform>%n compromisos vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
</context>
<context>
    <name>gelt::MeetingFindings</name>
    <message>
        <source>due on %1</source>
        <translation>vence el %1</translation>
    </message>
</context>
<context>
    <name>gelt::MeetingsPanel</name>
    <message>
        <source>See all</source>
        <translation>Ver todos</translation>
    </message>
    <message>
        <source>Open commitments</source>
        <translation>Compromisos abiertos</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Próxima reunión</translation>
    </message>
    <message>
        <source>There are no open commitments.</source>
        <translation>No hay compromisos abiertos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n overdue</source>
        <translation>
            <numerusform>%1 · %n vencido</numerusform>
            <numerusform>%1 · %n vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting has been prepared yet.</source>
        <translation>Aún no se ha preparado ninguna reunión.</translation>
    </message>
    <message>
        <source>Nobody said yet when the committee meets again.</source>
        <translation>Aún no se ha indicado cuándo vuelve a reunirse el comité.</translation>
    </message>
    <message>
        <source>Go to the actas</source>
        <translation>Ir a las actas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ordinary meeting</source>
        <translation>Reunión ordinaria</translation>
    </message>
    <message>
        <source>Extraordinary meeting</source>
        <translation>Reunión extraordinaria</translation>
    </message>
    <message>
        <source>The members have not been called to it yet.</source>
        <translation>Aún no se ha convocado a los miembros.</translation>
    </message>
    <message>
        <source>Go to its acta</source>
        <translation>Ir a su acta</translation>
    </message>
    <message>
        <source>Prepare the acta</source>
        <translation>Preparar el acta</translation>
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
    <name>gelt::Misfits</name>
    <message>
        <source>A period that is no more</source>
        <translation>Un período que ya no existe</translation>
    </message>
    <message>
        <source>An entry of %1 speaks of %2. The deadline in force has no such period.</source>
        <translation>Un registro de %1 se refiere a %2. El plazo vigente no tiene ese período.</translation>
    </message>
    <message>
        <source>Those days lie in %1 now.</source>
        <translation>Esos días quedan ahora en %1.</translation>
    </message>
    <message>
        <source>Count it for %1</source>
        <translation>Contarlo en %1</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Anularlo</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Conservarlo como está</translation>
    </message>
    <message>
        <source>The entry is not in the plan any more. Look at the log again.</source>
        <translation>El registro ya no está en el plan. Consultar de nuevo los registros.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries speak of periods that the deadline in force does not have: %1. They are kept and count for nothing.</source>
        <translation>
            <numerusform>%n registro se refiere a períodos que el plazo vigente no tiene: %1. Se conserva y no cuenta para nada.</numerusform>
            <numerusform>%n registros se refieren a períodos que el plazo vigente no tiene: %1. Se conservan y no cuentan para nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline in force has no such period</source>
        <translation>El plazo vigente no tiene ese período</translation>
    </message>
    <message>
        <source>Settle periods that are no more, of activity %1</source>
        <translation>Resolver los períodos que ya no existen, de la actividad %1</translation>
    </message>
</context>
<context>
    <name>gelt::MoneyEdit</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write pesos as in %2.</source>
        <translation>«%1» no es un valor en pesos. Escribirlo como en %2.</translation>
    </message>
    <message>
        <source>The amount is over %1. Write a smaller one.</source>
        <translation>El valor es mayor que %1. Escribir uno menor.</translation>
    </message>
</context>
<context>
    <name>gelt::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
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
        <translation>Nuevo compromiso</translation>
    </message>
    <message>
        <source>Add commitment</source>
        <translation>Agregar compromiso</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>&amp;Acta:</source>
        <translation>&amp;Acta:</translation>
    </message>
    <message>
        <source>&amp;Commitment:</source>
        <translation>&amp;Compromiso:</translation>
    </message>
    <message>
        <source>&amp;Responsible:</source>
        <translation>&amp;Responsable:</translation>
    </message>
    <message>
        <source>&amp;Due:</source>
        <translation>&amp;Vence:</translation>
    </message>
    <message>
        <source>Acti&amp;vity of the plan:</source>
        <translation>Activida&amp;d del plan:</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Activity of the plan</source>
        <translation>Actividad del plan</translation>
    </message>
    <message>
        <source>Commitments are written into an acta. Prepare one first.</source>
        <translation>Los compromisos se escriben en un acta. Antes se debe preparar una.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Falta indicar qué se debe hacer.</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Agregar un compromiso</translation>
    </message>
</context>
<context>
    <name>gelt::NewFileField</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The file has no name yet. Write one.</source>
        <translation>El archivo aún no tiene nombre. Escribir uno.</translation>
    </message>
    <message>
        <source>Write the whole name of the file with its folder, or choose it.</source>
        <translation>Escribir el nombre completo del archivo con su carpeta, o elegirlo.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose another.</source>
        <translation>No existe la carpeta «%1». Elegir otra.</translation>
    </message>
    <message>
        <source>There is a file with this name already; it stays. Choose another name.</source>
        <translation>Ya existe un archivo con este nombre; se conserva. Elegir otro nombre.</translation>
    </message>
    <message>
        <source>Name of the new plan</source>
        <translation>Nombre del nuevo plan</translation>
    </message>
</context>
<context>
    <name>gelt::NewMeetingDialog</name>
    <message>
        <source>New meeting</source>
        <translation>Reunión nueva</translation>
    </message>
    <message>
        <source>Prepare acta</source>
        <translation>Preparar acta</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>The usual agenda</source>
        <translation>El orden del día habitual</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Fecha:</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Hora:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ipo:</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Tipo de reunión</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Lugar:</translation>
    </message>
    <message>
        <source>Place, or how people meet from afar</source>
        <translation>Lugar, o medio de la reunión a distancia</translation>
    </message>
    <message>
        <source>&amp;Agenda:</source>
        <translation>&amp;Orden del día:</translation>
    </message>
    <message>
        <source>Agenda to begin with</source>
        <translation>Orden del día inicial</translation>
    </message>
    <message>
        <source>The members of that day stand on the roll, and the open commitments come into the follow-up by themselves.</source>
        <translation>Los miembros de ese día quedan en el llamado a lista, y los compromisos abiertos pasan por sí solos al seguimiento.</translation>
    </message>
    <message>
        <source>Prepare an acta</source>
        <translation>Preparar un acta</translation>
    </message>
</context>
<context>
    <name>gelt::NewPlan</name>
    <message>
        <source>Action plan %1</source>
        <translation>Plan de acción %1</translation>
    </message>
</context>
<context>
    <name>gelt::NewPlanDialog</name>
    <message>
        <source>&amp;The GEL-T template: the phases and activities of the manual, to be adjusted</source>
        <translation>La &amp;plantilla GEL-T: las fases y actividades del manual, para ajustarlas</translation>
    </message>
    <message>
        <source>An em&amp;pty plan</source>
        <translation>Un plan &amp;vacío</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>&amp;Crear el plan</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nuevo plan</translation>
    </message>
    <message>
        <source>Municipality of …</source>
        <translation>Municipio de …</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>First day of the plan</source>
        <translation>Primer día del plan</translation>
    </message>
    <message>
        <source>Last day of the plan</source>
        <translation>Último día del plan</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two days of a period</extracomment>
        <translation>al</translation>
    </message>
    <message>
        <source>&amp;Entity:</source>
        <translation>&amp;Entidad:</translation>
    </message>
    <message>
        <source>&amp;Department:</source>
        <translation>&amp;Departamento:</translation>
    </message>
    <message>
        <source>Pe&amp;riod:</source>
        <translation>Pe&amp;ríodo:</translation>
    </message>
    <message>
        <source>Begin with:</source>
        <translation>Comenzar con:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The plan&apos;s last day comes before its first.</source>
        <translation>El último día del plan es anterior al primero.</translation>
    </message>
    <message>
        <source>Write whose plan it is: it stands on every document.</source>
        <translation>Escribir de quién es el plan: aparece en cada documento.</translation>
    </message>
</context>
<context>
    <name>gelt::NextPeriod</name>
    <message>
        <source>The next period must begin after %1, the first day of the plan that it follows.</source>
        <translation>El próximo período debe comenzar después del %1, primer día del plan al que sigue.</translation>
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
    <name>gelt::OlderActaDialog</name>
    <message>
        <source>Register an older acta</source>
        <translation>Registrar un acta anterior</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>For an acta that exists on paper, so that the numbers are complete and commitments can name it. Its pages can be attached as a scan. It cannot be undone.</source>
        <translation>Para un acta que existe en papel, de modo que la numeración quede completa y los compromisos puedan citarla. Sus páginas se pueden adjuntar escaneadas. No se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Número:</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Fecha:</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ipo:</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Tipo de reunión</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Lugar:</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Write the number as year and sequence, “2012-001”.</source>
        <translation>El número se escribe como año y consecutivo: «2012-001».</translation>
    </message>
    <message>
        <source>Write the number as “001”.</source>
        <translation>El número se escribe como «001».</translation>
    </message>
    <message>
        <source>Register the older acta %1</source>
        <translation>Registrar el acta anterior %1</translation>
    </message>
</context>
<context>
    <name>gelt::OpenActa</name>
    <message>
        <source>It is approved, so what it says is fixed. It can be signed, or reopened with a reason.</source>
        <translation>Está aprobada, así que su contenido es fijo. Se puede firmar, o reabrir con un motivo.</translation>
    </message>
    <message>
        <source>It is signed and can no longer be changed. A mistake is corrected by a clarifying acta.</source>
        <translation>Está firmada y ya no se puede cambiar. Una equivocación se corrige con un acta aclaratoria.</translation>
    </message>
    <message>
        <source>It was annulled and stays as it was. It can be printed.</source>
        <translation>Fue anulada y queda como estaba. Se puede imprimir.</translation>
    </message>
    <message>
        <source>The file is open to be read only, so nothing can be changed.</source>
        <translation>El archivo está abierto en solo lectura; no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>The plan is shown at another cut-off. Go back to today to write.</source>
        <translation>El plan se muestra en otro corte. Para escribir, se vuelve a hoy.</translation>
    </message>
    <message>
        <source>The plan is still being read. In a moment it can be written.</source>
        <translation>El plan aún se está leyendo. En un momento se podrá escribir.</translation>
    </message>
    <message>
        <source>This is no longer in the acta. Look at it again.</source>
        <translation>Esto ya no está en el acta. Conviene revisarla de nuevo.</translation>
    </message>
    <message>
        <source>It is an older acta: the original is on paper, and what is noted of it here stays as it is.</source>
        <translation>Es un acta anterior: el original está en papel, y lo que aquí consta de ella queda como está.</translation>
    </message>
</context>
<context>
    <name>gelt::OpenElsewhere</name>
    <message>
        <source>“%1” is open in another program. Close it there, or choose another name.</source>
        <translation>«%1» está abierto en otro programa. Se puede cerrar allí o elegir otro nombre.</translation>
    </message>
</context>
<context>
    <name>gelt::OpeningSummary</name>
    <message numerus="yes">
        <source>%n deadline(s) passed without being met.</source>
        <translation>
            <numerusform>%n plazo venció sin cumplirse.</numerusform>
            <numerusform>%n plazos vencieron sin cumplirse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) come up in the next 7 days.</source>
        <translation>
            <numerusform>%n plazo vence en los próximos 7 días.</numerusform>
            <numerusform>%n plazos vencen en los próximos 7 días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::OptionsPanel</name>
    <message>
        <source>&amp;Year</source>
        <translation>Vige&amp;ncia</translation>
    </message>
    <message>
        <source>C&amp;ut-off</source>
        <translation>Cor&amp;te</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>&amp;Internal, complete</source>
        <translation>Interna, co&amp;mpleta</translation>
    </message>
    <message>
        <source>Pu&amp;blic, without personal data</source>
        <translation>Pú&amp;blica, sin datos personales</translation>
    </message>
    <message>
        <source>Without phones, addresses, numbers of identity, and evidence that is reserved</source>
        <translation>Sin teléfonos, direcciones, números de identidad ni evidencia reservada</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>Re&amp;sponsible</source>
        <translation>Re&amp;sponsable</translation>
    </message>
    <message>
        <source>Ph&amp;ases</source>
        <translation>&amp;Fases</translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
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
        <translation>La habitual</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pape&amp;l</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientación</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 has not ended at the cut-off: the document says “partial cut-off”.</source>
        <translation>%1 no ha terminado a la fecha de corte: el documento dice «corte parcial».</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Under no phase</source>
        <translation>Sin fase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>As &amp;known on</source>
        <extracomment>of a document: what was recorded later is left out</extracomment>
        <translation>Según lo registrado &amp;hasta</translation>
    </message>
    <message>
        <source>What was recorded after that day is left out, and the pages say so.</source>
        <translation>Lo registrado después de ese día no se incluye, y las páginas lo indican.</translation>
    </message>
</context>
<context>
    <name>gelt::Ordering</name>
    <message>
        <source>What should be moved is no longer in the plan.</source>
        <translation>Lo que se quiere mover ya no está en el plan.</translation>
    </message>
</context>
<context>
    <name>gelt::OwedModel</name>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Commitment, %1: %2. Responsible: %3. Due: %4.</source>
        <translation>Compromiso, %1: %2. Responsable: %3. Vence: %4.</translation>
    </message>
</context>
<context>
    <name>gelt::OwnWordsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>My dictionary</source>
        <translation>Mi diccionario</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <source>Names, places and terms that the dictionary of the language does not have. They are kept on this computer and are right in every acta.</source>
        <translation>Nombres, lugares y términos que el diccionario del idioma no trae. Se guardan en este computador y valen en todas las actas.</translation>
    </message>
    <message>
        <source>&amp;Find or add a word:</source>
        <translation>&amp;Buscar o agregar una palabra:</translation>
    </message>
    <message>
        <source>Takes the selected words out (Delete)</source>
        <translation>Quita las palabras seleccionadas (Supr)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There are no words of yours yet</source>
        <translation>Aún no hay palabras propias</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n word(s)</source>
        <translation>
            <numerusform>%1 de %n palabra</numerusform>
            <numerusform>%1 de %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes out again: %1</source>
        <translation>Vuelve a quitar: %1</translation>
    </message>
    <message>
        <source>Puts back: %1</source>
        <translation>Vuelve a poner: %1</translation>
    </message>
</context>
<context>
    <name>gelt::PagesView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>gelt::PasteDialog</name>
    <message>
        <source>Paste activities</source>
        <translation>Pegar actividades</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Sin fase</translation>
    </message>
    <message>
        <source>&amp;Rows without a phase go under:</source>
        <translation>Las &amp;filas sin fase van en:</translation>
    </message>
    <message>
        <source>&amp;Add to the plan</source>
        <translation>&amp;Agregar al plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No activity was found in what was copied. Say what the columns are, or copy the rows again.</source>
        <translation>No se encontró ninguna actividad en lo copiado. Indicar qué son las columnas, o copiar de nuevo las filas.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n activity(ies)</source>
        <translation>
            <numerusform>Pegar %n actividad</numerusform>
            <numerusform>Pegar %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be pasted: the plan is open read-only, shown at another cut-off or still being read.</source>
        <translation>No se puede pegar nada: el plan está en solo lectura, se muestra en otro corte o aún se está leyendo.</translation>
    </message>
</context>
<context>
    <name>gelt::Patience</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>gelt::PendingStrip</name>
    <message>
        <source>“%1” is not where it was: it was moved or deleted, or its disk was disconnected. Put it back and try again, or save to another file.</source>
        <translation>«%1» no está donde estaba: se movió o se eliminó, o se desconectó su disco. Devolverlo a su lugar y reintentar, o guardar en otro archivo.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Save to another file…</source>
        <translation>&amp;Guardar en otro archivo…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Writes the change to the file, if it can be written now</source>
        <translation>Escribe el cambio en el archivo, si ya se puede</translation>
    </message>
    <message>
        <source>Copies the whole plan with this change to another file and goes on there</source>
        <translation>Copia todo el plan con este cambio a otro archivo y continúa allí</translation>
    </message>
    <message>
        <source>Forgets the change; the plan stays as it was before it</source>
        <translation>Olvida el cambio; el plan queda como estaba antes</translation>
    </message>
    <message>
        <source>Not saved: %1. %2</source>
        <extracomment>%1 is the change as an imperative (&quot;Change the responsible of activity 9&quot;), %2 a sentence that says why</extracomment>
        <translation>Sin guardar: %1. %2</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>Descartar el cambio</translation>
    </message>
    <message>
        <source>“%1” was not saved and will be forgotten.</source>
        <translation>«%1» no se guardó y se olvidará.</translation>
    </message>
    <message>
        <source>The plan stays as it was before it.</source>
        <translation>El plan queda como estaba antes.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>an edit within a list of edits; quotation marks only</extracomment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved: %1. %2</source>
        <translation>
            <numerusform>Sin guardar, %n cambio: %1. %2</numerusform>
            <numerusform>Sin guardar, %n cambios: %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not saved and will be forgotten: %1.</source>
        <translation>
            <numerusform>%n cambio no se guardó y se olvidará: %1.</numerusform>
            <numerusform>%n cambios no se guardaron y se olvidarán: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan stays as it was before them.</source>
        <translation>El plan queda como estaba antes de ellos.</translation>
    </message>
</context>
<context>
    <name>gelt::PeopleEdit</name>
    <message>
        <source>Type a name, a position or a unit; Enter or a comma takes the marked one, Backspace takes the last one out</source>
        <translation>Escribir un nombre, un cargo o una dependencia; Intro o una coma toma lo marcado, Retroceso quita lo último</translation>
    </message>
    <message>
        <source>Nobody in the committee is called “%1”.</source>
        <translation>Nadie en el comité se llama «%1».</translation>
    </message>
    <message>
        <source>Add “%1” to the committee</source>
        <translation>Agregar «%1» al comité</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(varios valores)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>gelt::PercentEdit</name>
    <message>
        <source>0 to 100</source>
        <translation>0 a 100</translation>
    </message>
</context>
<context>
    <name>gelt::PeriodModel</name>
    <message>
        <source>D</source>
        <extracomment>one or two letters for “Done” (cumplida)</extracomment>
        <translation>C</translation>
    </message>
    <message>
        <source>DL</source>
        <extracomment>one or two letters for “Done late” (cumplida tarde)</extracomment>
        <translation>CT</translation>
    </message>
    <message>
        <source>P</source>
        <extracomment>one or two letters for “Pending” (pendiente)</extracomment>
        <translation>P</translation>
    </message>
    <message>
        <source>O</source>
        <extracomment>one or two letters for “Overdue” (vencida)</extracomment>
        <translation>V</translation>
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
    <name>gelt::PeriodsTab</name>
    <message>
        <source>Register…</source>
        <translation>Registrar…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>Entries of the period</source>
        <translation>Registros del período</translation>
    </message>
    <message>
        <source>No period lies between the start and the end of this activity.</source>
        <translation>No hay ningún período entre el inicio y el fin de esta actividad.</translation>
    </message>
    <message>
        <source>This activity has a single deadline; it has no periods.</source>
        <translation>Esta actividad tiene un solo plazo; no tiene períodos.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Select a period to see what was recorded of it.</source>
        <translation>Seleccionar un período para ver lo que se registró de él.</translation>
    </message>
    <message>
        <source>Register a follow-up of this period (Enter)</source>
        <translation>Registrar un seguimiento de este período (Intro)</translation>
    </message>
    <message>
        <source>Take the selected entry back, with a reason</source>
        <translation>Anular el registro seleccionado, con un motivo</translation>
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
    <name>gelt::PersonChip</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (persona nueva)</translation>
    </message>
    <message>
        <source>%1
No longer active in the committee</source>
        <translation>%1
Sin actividad actual en el comité</translation>
    </message>
    <message>
        <source>%1, chosen; Delete takes it out</source>
        <translation>%1, en la selección; Supr lo saca</translation>
    </message>
</context>
<context>
    <name>gelt::PersonChooser</name>
    <message>
        <source>Name or position</source>
        <translation>Nombre o cargo</translation>
    </message>
    <message>
        <source>Find a person by name or position</source>
        <translation>Buscar una persona por nombre o cargo</translation>
    </message>
    <message>
        <source>Who registers</source>
        <translation>Quien registra</translation>
    </message>
    <message>
        <source>Another person…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>Who registers?</source>
        <translation>¿Quién registra?</translation>
    </message>
    <message>
        <source>Registers: %1</source>
        <translation>Registra: %1</translation>
    </message>
    <message>
        <source>Who registers? Nobody was chosen yet.</source>
        <translation>¿Quién registra? Aún no se ha elegido a nadie.</translation>
    </message>
    <message>
        <source>Choose who works at this computer: their name goes into every entry</source>
        <translation>Elegir quién trabaja en este computador: su nombre va en cada registro</translation>
    </message>
    <message>
        <source>%1 goes into every entry as who made it. Choose somebody else here.</source>
        <translation>%1 figura en cada registro como su autor. Aquí se puede elegir a otra persona.</translation>
    </message>
    <message>
        <source>%1 (member)</source>
        <translation>%1 (miembro)</translation>
    </message>
    <message>
        <source>Name of who works at this computer:</source>
        <translation>Nombre de quien trabaja en este computador:</translation>
    </message>
</context>
<context>
    <name>gelt::PhasesModel</name>
    <message>
        <source>suspended</source>
        <extracomment>beside the compliance of a phase all of whose activities are suspended</extracomment>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <extracomment>beside the compliance of a phase without activities that count</extracomment>
        <translation>nada cuenta</translation>
    </message>
    <message>
        <source>not programmed yet</source>
        <extracomment>beside the compliance of a phase of which nothing should have been done by now</extracomment>
        <translation>aún sin programar</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a phase and why it has no figures</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: progress %2, programmed %3, compliance %4, %5.</source>
        <translation>%1: avance %2, programado %3, cumplimiento %4, %5.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
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
    <name>gelt::PlanActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Actividad</translation>
    </message>
    <message>
        <source>Adds an activity behind the chosen one (Ctrl+N)</source>
        <translation>Agrega una actividad después de la elegida (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Report follow-up</source>
        <translation>&amp;Registrar seguimiento</translation>
    </message>
    <message>
        <source>Reports progress on what is chosen, or a period of it as done</source>
        <translation>Registra el avance de lo elegido, o uno de sus períodos como cumplido</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Evidencia</translation>
    </message>
    <message>
        <source>Attaches files or an address to the activity</source>
        <translation>Adjunta archivos o una dirección a la actividad</translation>
    </message>
    <message>
        <source>&amp;Why this figure?</source>
        <translation>¿Por &amp;qué esta cifra?</translation>
    </message>
    <message>
        <source>Shows where the figures come from</source>
        <translation>Muestra de dónde salen las cifras</translation>
    </message>
    <message>
        <source>Ed&amp;it the cell</source>
        <translation>Editar la &amp;celda</translation>
    </message>
    <message>
        <source>Changes the cell in place (F2)</source>
        <translation>Cambia la celda en su lugar (F2)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Makes a copy without what was reported</source>
        <translation>Hace una copia sin lo que se reportó</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Deletes the chosen activities; it can be undone</source>
        <translation>Elimina las actividades elegidas; se puede deshacer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Moves the chosen activities past the one above</source>
        <translation>Mueve las actividades elegidas antes de la anterior</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Moves the chosen activities past the one below</source>
        <translation>Mueve las actividades elegidas después de la siguiente</translation>
    </message>
    <message>
        <source>Mo&amp;ve to phase</source>
        <translation>Mover a la &amp;fase</translation>
    </message>
    <message>
        <source>Add a p&amp;hase…</source>
        <translation>Agre&amp;gar una fase…</translation>
    </message>
    <message>
        <source>Adds a phase behind the others</source>
        <translation>Agrega una fase después de las demás</translation>
    </message>
    <message>
        <source>Re&amp;name the phase…</source>
        <translation>Cambiar el &amp;nombre de la fase…</translation>
    </message>
    <message>
        <source>Gives the phase of the chosen row another name</source>
        <translation>Da otro nombre a la fase de la fila elegida</translation>
    </message>
    <message>
        <source>Delete the pha&amp;se</source>
        <translation>Eli&amp;minar la fase</translation>
    </message>
    <message>
        <source>Deletes the phase; its activities then stand under no phase</source>
        <translation>Elimina la fase; sus actividades quedan sin fase</translation>
    </message>
    <message>
        <source>Move the phase up</source>
        <translation>Subir la fase</translation>
    </message>
    <message>
        <source>Moves the phase of the chosen row past the one above</source>
        <translation>Mueve la fase de la fila elegida antes de la anterior</translation>
    </message>
    <message>
        <source>Move the phase down</source>
        <translation>Bajar la fase</translation>
    </message>
    <message>
        <source>Moves the phase of the chosen row past the one below</source>
        <translation>Mueve la fase de la fila elegida después de la siguiente</translation>
    </message>
    <message>
        <source>Cop&amp;y table</source>
        <translation>Copiar la &amp;tabla</translation>
    </message>
    <message>
        <source>Copies the chosen rows, or all that are shown, for Excel or Word (Ctrl+C)</source>
        <translation>Copia las filas elegidas, o todas las que se muestran, para Excel o Word (Ctrl+C)</translation>
    </message>
    <message>
        <source>Pas&amp;te rows…</source>
        <translation>Pegar f&amp;ilas…</translation>
    </message>
    <message>
        <source>Adds the rows of a table copied in Excel or Word, after a preview (Ctrl+V)</source>
        <translation>Agrega las filas de una tabla copiada en Excel o Word, tras una vista previa (Ctrl+V)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Filas c&amp;ompactas</translation>
    </message>
    <message>
        <source>Shows each activity on one line</source>
        <translation>Muestra cada actividad en una línea</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>Col&amp;umnas…</translation>
    </message>
    <message>
        <source>Chooses the columns</source>
        <translation>Elige las columnas</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>&amp;Panel lateral</translation>
    </message>
    <message>
        <source>Shows or hides the chosen activity’s details (F4)</source>
        <translation>Muestra u oculta los detalles de la actividad elegida (F4)</translation>
    </message>
</context>
<context>
    <name>gelt::PlanColumns</name>
    <message>
        <source>not interpreted</source>
        <translation>sin interpretar</translation>
    </message>
    <message>
        <source>%1, extended</source>
        <translation>%1, prorrogado</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n período</numerusform>
            <numerusform>%n períodos</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>The activity’s number, given once</source>
        <translation>El número de la actividad, dado una sola vez</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué se va a hacer</translation>
    </message>
    <message>
        <source>Actualización de la página WEB</source>
        <translation>Actualización de la página WEB</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Líder Comité</source>
        <translation>Líder Comité</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>The deadline as written, and what it means</source>
        <translation>El plazo como está escrito, y qué significa</translation>
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
        <translation>Programado: cuánto debería estar hecho al corte</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>How much is done at the cut-off; the stroke is what was programmed</source>
        <translation>Cuánto está hecho al corte; la raya es lo programado</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>How much of what was programmed is done</source>
        <translation>Cuánto de lo programado está hecho</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How the activity stands at the cut-off</source>
        <translation>Cómo va la actividad al corte</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Ev.</source>
        <translation>Ev.</translation>
    </message>
    <message>
        <source>Pieces of evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What the plan says of it</source>
        <translation>Lo que dice el plan de ella</translation>
    </message>
    <message>
        <source>Levantamiento de información sobre</source>
        <translation>Levantamiento de información sobre</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Apoya</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Quién ayuda</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>What it counts for; 1 where nothing is said</source>
        <translation>Cuánto pesa; 1 donde nada se dice</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>What it should reach</source>
        <translation>Qué debe alcanzar</translation>
    </message>
    <message>
        <source>2 talleres al año</source>
        <translation>2 talleres al año</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>Evidencia esperada</translation>
    </message>
    <message>
        <source>The product or evidence that the plan asks for</source>
        <translation>El producto o la evidencia que pide el plan</translation>
    </message>
    <message>
        <source>Acta y lista de asistencia</source>
        <translation>Acta y lista de asistencia</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>Último seguimiento</translation>
    </message>
    <message>
        <source>The day of the last follow-up</source>
        <translation>El día del último seguimiento</translation>
    </message>
</context>
<context>
    <name>gelt::PlanDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not programmed</source>
        <translation>no programado</translation>
    </message>
    <message>
        <source>not progr.</source>
        <translation>no progr.</translation>
    </message>
</context>
<context>
    <name>gelt::PlanFiles</name>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>“%1” is open read-only: it may not be written there.</source>
        <translation>«%1» está abierto en solo lectura: no se permite escribir allí.</translation>
    </message>
    <message>
        <source>“%1” is open in this program already.</source>
        <translation>«%1» ya está abierto en este programa.</translation>
    </message>
    <message>
        <source>The plan is in use</source>
        <translation>El plan está en uso</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Take it over only if nobody works there, for example because that computer was switched off with the plan open. Two who write at the same time can damage the plan.</source>
        <translation>Tomar el control solo si nadie trabaja allí, por ejemplo porque ese computador se apagó con el plan abierto. Si dos escriben al mismo tiempo, el plan puede dañarse.</translation>
    </message>
    <message>
        <source>Its last sign of life is of %1. %2</source>
        <translation>Su última señal de actividad es del %1. %2</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>No abrirlo</translation>
    </message>
    <message>
        <source>“%1” is damaged, and there are no backups of it in “%2”. Look for a copy on other disks or in the mail.</source>
        <translation>«%1» está dañado y no hay respaldos suyos en «%2». Buscar una copia en otros discos o en el correo.</translation>
    </message>
    <message>
        <source>The plan is damaged</source>
        <translation>El plan está dañado</translation>
    </message>
    <message>
        <source>There are backups of it. The damaged file is kept whatever is chosen.</source>
        <translation>Hay respaldos del plan. El archivo dañado se conserva en cualquier caso.</translation>
    </message>
    <message>
        <source>See the backups…</source>
        <translation>Ver los respaldos…</translation>
    </message>
    <message>
        <source>After an interruption</source>
        <translation>Después de una interrupción</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>“%1” is not there any more, or its disk is not connected.</source>
        <translation>«%1» ya no está allí, o su disco no está conectado.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Crear el plan</translation>
    </message>
    <message>
        <source>Plan GEL-T example</source>
        <translation>Ejemplo de Plan GEL-T</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>El ejemplo</translation>
    </message>
    <message>
        <source>There is an example from before in “%1”.</source>
        <translation>Hay un ejemplo anterior en «%1».</translation>
    </message>
    <message>
        <source>It holds what was changed in it. A fresh one gets a name of its own.</source>
        <translation>Contiene lo que se cambió en él. Uno nuevo recibe su propio nombre.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Abrir ese</translation>
    </message>
    <message>
        <source>Make a fresh one</source>
        <translation>Crear uno nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make the example</source>
        <translation>Crear el ejemplo</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importar «%1»</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>Se importó «%1».</translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation>Guardar el plan como</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more, and only a part of it had been read. Restore a backup, or connect its disk again.</source>
        <translation>«%1» ya no se puede leer, y solo se había leído una parte. Restaurar un respaldo, o conectar de nuevo su disco.</translation>
    </message>
    <message>
        <source>The plan cannot be read any more</source>
        <translation>El plan ya no se puede leer</translation>
    </message>
    <message>
        <source>“%1” cannot be read: its disk was disconnected or it is damaged. What is on screen can still be saved.</source>
        <translation>«%1» no se puede leer: su disco se desconectó o está dañado. Lo que está en pantalla aún se puede guardar.</translation>
    </message>
    <message>
        <source>Without the files of evidence and the history of changes.</source>
        <translation>Sin los archivos de evidencia ni el historial de cambios.</translation>
    </message>
    <message>
        <source>Save what is on screen</source>
        <translation>Guardar lo que está en pantalla</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <extracomment>name of a file: %1 is that of the plan</extracomment>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>Copy the plan as</source>
        <translation>Copiar el plan como</translation>
    </message>
    <message>
        <source>Copied to “%1”.</source>
        <translation>Se copió en «%1».</translation>
    </message>
    <message>
        <source>Backup made: “%1”.</source>
        <translation>Respaldo hecho: «%1».</translation>
    </message>
    <message>
        <source>“%1” written.</source>
        <translation>Se escribió «%1».</translation>
    </message>
    <message>
        <source>The plan is open read-only, so it cannot be replaced here.</source>
        <translation>El plan está abierto en solo lectura; no se puede reemplazar aquí.</translation>
    </message>
    <message>
        <source>Without the files of evidence and the history of changes. Not in it, and to be done again there: %1.</source>
        <translation>Sin los archivos de evidencia ni el historial de cambios. No queda en él y se debe hacer de nuevo allí: %1.</translation>
    </message>
</context>
<context>
    <name>gelt::PlanPage</name>
    <message>
        <source>New activity</source>
        <translation>Nueva actividad</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Se eliminó %n actividad. Ctrl+Z la recupera.</numerusform>
            <numerusform>Se eliminaron %n actividades. Ctrl+Z las recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Agregar una fase</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>Nombre de la fase</translation>
    </message>
    <message>
        <source>Rename the phase</source>
        <translation>Cambiar el nombre de la fase</translation>
    </message>
    <message>
        <source>Phase deleted; its activities stand under no phase. Ctrl+Z brings it back.</source>
        <translation>Se eliminó la fase; sus actividades quedan sin fase. Ctrl+Z la recupera.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) selected</source>
        <translation>
            <numerusform>%n actividad seleccionada</numerusform>
            <numerusform>%n actividades seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>Se copió %n fila</numerusform>
            <numerusform>Se copiaron %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::PlanProperties</name>
    <message>
        <source>The file is open to look at only: nothing can be changed.</source>
        <translation>El archivo está en solo lectura: no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>The plan is shown as of another day or is still being read: nothing can be changed.</source>
        <translation>El plan se muestra a otro día o aún se está leyendo: no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Change the properties of the plan</source>
        <translation>Cambiar las propiedades del plan</translation>
    </message>
    <message>
        <source>Properties of the plan</source>
        <translation>Propiedades del plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Días hábiles</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>ACTA 001 of 15/06/2012</source>
        <translation>ACTA 001 del 15/06/2012</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation>&amp;Primer día:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Último día:</translation>
    </message>
    <message>
        <source>Deadlines that were read keep the days they were given when they were written; another period does not read them again.</source>
        <translation>Los plazos ya interpretados conservan los días que recibieron al escribirse; otro período no los interpreta de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Versión:</translation>
    </message>
    <message>
        <source>&amp;Approved by:</source>
        <translation>&amp;Aprobado por:</translation>
    </message>
    <message>
        <source>&amp;Municipality:</source>
        <translation>&amp;Municipio:</translation>
    </message>
    <message>
        <source>&amp;Department:</source>
        <translation>&amp;Departamento:</translation>
    </message>
    <message>
        <source>N&amp;IT:</source>
        <translation>N&amp;IT:</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>Cate&amp;goría:</translation>
    </message>
    <message>
        <source>Coat of arms:</source>
        <translation>Escudo:</translation>
    </message>
    <message>
        <source>&amp;Green from:</source>
        <translation>&amp;Verde desde:</translation>
    </message>
    <message>
        <source>&amp;Yellow from:</source>
        <translation>&amp;Amarillo desde:</translation>
    </message>
    <message>
        <source>Below both the light is red. Reports that were issued keep the thresholds of their day.</source>
        <translation>Por debajo de ambos el semáforo es rojo. Los informes emitidos conservan los umbrales de su día.</translation>
    </message>
    <message>
        <source>“Due soon” begins, &amp;days before:</source>
        <translation>«Próxima a vencer» comienza, &amp;días antes:</translation>
    </message>
    <message>
        <source>“&amp;Permanente” means:</source>
        <translation>«&amp;Permanente» significa:</translation>
    </message>
    <message>
        <source>Holds for deadlines that are written from now on. Those of today keep the meaning that is stored with them; it is changed in each activity.</source>
        <translation>Rige para los plazos que se escriban desde ahora. Los actuales conservan el significado guardado con ellos; se cambia en cada actividad.</translation>
    </message>
    <message>
        <source>&amp;Saturday is a business day</source>
        <translation>El &amp;sábado es día hábil</translation>
    </message>
    <message>
        <source>&amp;Move deadlines on days off to the next business day</source>
        <translation>&amp;Mover los plazos en días no hábiles al siguiente día hábil</translation>
    </message>
    <message>
        <source>Local days off, besides the national holidays</source>
        <translation>Días no hábiles locales, además de los festivos nacionales</translation>
    </message>
    <message>
        <source>Otherwise deadlines stand as written, and the next business day is only shown. Where they are moved, every report says so in its method.</source>
        <translation>De lo contrario los plazos quedan como están escritos y solo se muestra el siguiente día hábil. Si se mueven, cada informe lo indica en su método.</translation>
    </message>
</context>
<context>
    <name>gelt::PlanSentence</name>
    <message>
        <source>progress %1, compliance not programmed yet</source>
        <translation>avance %1, cumplimiento aún sin programar</translation>
    </message>
    <message>
        <source>progress %1, compliance %2, %3</source>
        <translation>avance %1, cumplimiento %2, %3</translation>
    </message>
    <message>
        <source>Activity %1, %2: %3, %4</source>
        <translation>Actividad %1, %2: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n activity(ies): %2</source>
        <translation>
            <numerusform>%1, %n actividad: %2</numerusform>
            <numerusform>%1, %n actividades: %2</numerusform>
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
        <translation>Plazo: %1 (%2)</translation>
    </message>
    <message>
        <source>%1
At first: %2</source>
        <translation>%1
Al comienzo: %2</translation>
    </message>
    <message>
        <source>Progress %1, programmed %2</source>
        <translation>Avance %1, programado %2</translation>
    </message>
    <message>
        <source>Nothing was programmed by the cut-off, so there is nothing to comply with yet.</source>
        <translation>Al corte no había nada programado; aún no hay nada por cumplir.</translation>
    </message>
</context>
<context>
    <name>gelt::PlanTable</name>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>A click sorts within the phases; drag to move or resize; right click to choose columns</source>
        <translation>Un clic ordena dentro de las fases; arrastrar para mover o cambiar el ancho; clic derecho para elegir columnas</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Columnas iniciales</translation>
    </message>
    <message>
        <source>The plan has no activities. Ctrl+N adds one; File › Import brings those that there are.</source>
        <translation>El plan no tiene actividades. Ctrl+N agrega una; Archivo › Importar trae las que existan.</translation>
    </message>
    <message>
        <source>No activity meets the filters.</source>
        <translation>Ninguna actividad cumple los filtros.</translation>
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
    <name>gelt::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>These choices hold on this computer. What belongs to the plan stands in its properties.</source>
        <translation>Estas opciones rigen en este computador. Lo propio del plan está en sus propiedades.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Who registers</source>
        <translation>Quien registra</translation>
    </message>
    <message>
        <source>The name that goes into every entry made at this computer</source>
        <translation>El nombre que va en cada registro hecho en este computador</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Persona:</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Compact &amp;rows: one line each</source>
        <translation>&amp;Filas compactas: una línea cada una</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Remind once a day what is &amp;overdue and due soon</source>
        <translation>Recordar una vez al día lo &amp;vencido y lo próximo a vencer</translation>
    </message>
    <message>
        <source>&amp;Start with the computer, beside the clock</source>
        <translation>Iniciar con el &amp;computador, junto al reloj</translation>
    </message>
</context>
<context>
    <name>gelt::Preview</name>
    <message>
        <source>Preview: %1</source>
        <translation>Vista previa: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
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
        <translation>Pap&amp;el:</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ajustar a la página</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Tamaño de las páginas</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>gelt::PreviewPane</name>
    <message>
        <source>The acta as it is printed</source>
        <translation>El acta como se imprime</translation>
    </message>
    <message>
        <source>As it is printed</source>
        <translation>Como se imprime</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
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
        <translation>Tamaño de las páginas</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Cut-off %1</source>
        <translation>Corte %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Progress within the deadline</source>
        <translation>Avance dentro del plazo</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Initial deadline</source>
        <translation>Plazo inicial</translation>
    </message>
    <message>
        <source>Several occurrences</source>
        <translation>Varios períodos</translation>
    </message>
    <message>
        <source>D</source>
        <comment>done</comment>
        <extracomment>one letter in a cell of a table of periods: done in time</extracomment>
        <translation>C</translation>
    </message>
    <message>
        <source>L</source>
        <comment>done late</comment>
        <extracomment>one letter in a cell of a table of periods: done, but late</extracomment>
        <translation>T</translation>
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
        <translation>V</translation>
    </message>
    <message>
        <source>The document was not written: it was cancelled.</source>
        <translation>El documento no se escribió: se canceló.</translation>
    </message>
</context>
<context>
    <name>gelt::Printing</name>
    <message>
        <source>The pages could not be printed. Check the printer and try again.</source>
        <translation>No se pudieron imprimir las páginas. Revisar la impresora y reintentar.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the pages. Check that it is on and connected, and try again.</source>
        <translation>La impresora «%1» no recibió las páginas. Verificar que esté encendida y conectada, y reintentar.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Este computador no tiene impresora.</translation>
    </message>
    <message>
        <source>The pages can be saved as a PDF file, to be printed elsewhere.</source>
        <translation>Las páginas se pueden guardar como archivo PDF, para imprimirlas en otro lugar.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>La impresión se canceló.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Se imprime…</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Se escribe el PDF…</translation>
    </message>
</context>
<context>
    <name>gelt::ProofList</name>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Choose files; they can also be dropped here</source>
        <translation>Elegir archivos; también se pueden soltar aquí</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Dirección…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Files that are evidence</source>
        <translation>Archivos que son evidencia</translation>
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
    <name>gelt::ReadingDialog</name>
    <message>
        <source>What the deadline means</source>
        <translation>Qué significa el plazo</translation>
    </message>
    <message>
        <source>Due on one day</source>
        <translation>Vence un día</translation>
    </message>
    <message>
        <source>From a day to a day, due on the last</source>
        <translation>De un día a otro, vence el último</translation>
    </message>
    <message>
        <source>Month by month until a day</source>
        <translation>Mes a mes hasta un día</translation>
    </message>
    <message>
        <source>Again and again, by periods</source>
        <translation>Una y otra vez, por períodos</translation>
    </message>
    <message>
        <source>The plan writes no deadline.</source>
        <translation>El plan no escribe ningún plazo.</translation>
    </message>
    <message>
        <source>The plan writes: “%1”.</source>
        <translation>El plan escribe: «%1».</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>&amp;Significado:</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation>&amp;Primer día:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Último día:</translation>
    </message>
    <message>
        <source>&amp;Periodicity:</source>
        <translation>Pe&amp;riodicidad:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Día:</translation>
    </message>
</context>
<context>
    <name>gelt::RecentModel</name>
    <message>
        <source>“%1” is not there any more, or its disk is not connected. The Delete key takes it out of the list.</source>
        <translation>«%1» ya no está, o su disco no está conectado. La tecla Supr lo quita de la lista.</translation>
    </message>
    <message>
        <source>%1, not there any more, in %2</source>
        <translation>%1, ya no está, en %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>Ya no está: %1</translation>
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
    <name>gelt::RemindersPanel</name>
    <message>
        <source>&amp;Remind once a day, beside the clock, of what passed or comes up</source>
        <translation>&amp;Recordar una vez al día, junto al reloj, lo que venció o está por vencer</translation>
    </message>
    <message>
        <source>&amp;Start when the computer session starts, without a window</source>
        <translation>&amp;Iniciar al abrir la sesión del computador, sin ventana</translation>
    </message>
    <message>
        <source>While it reminds, closing the window leaves the program beside the clock; its menu there quits it.</source>
        <translation>Mientras recuerda, al cerrar la ventana el programa queda junto al reloj; desde su menú se sale de él.</translation>
    </message>
    <message>
        <source>This desktop shows no icons beside the clock, so the program cannot remind from there. On opening a plan it says all the same what waits.</source>
        <translation>Este escritorio no muestra iconos junto al reloj, así que el programa no puede recordar desde allí. Al abrir un plan dice de todos modos lo que espera.</translation>
    </message>
</context>
<context>
    <name>gelt::ReportOptions</name>
    <message>
        <source>Matrix of periods</source>
        <translation>Matriz de períodos</translation>
    </message>
    <message>
        <source>Achievements, difficulties and challenges</source>
        <translation>Logros, dificultades y retos</translation>
    </message>
    <message>
        <source>Comparison with the decree</source>
        <extracomment>the minimum percentages that a national decree asks of municipalities</extracomment>
        <translation>Comparación con el decreto</translation>
    </message>
    <message>
        <source>List of evidence and actas</source>
        <translation>Lista de evidencias y actas</translation>
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
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>Evidencia esperada</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Planned</source>
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
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
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
        <translation>El documento tal como se imprime</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Search in the pages</source>
        <translation>Buscar en las páginas</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Tamaño de las páginas</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Componer</translation>
    </message>
    <message>
        <source>Only the first pages are laid out.</source>
        <translation>Solo están compuestas las primeras páginas.</translation>
    </message>
    <message>
        <source>The pages are not laid out as they are now.</source>
        <translation>Las páginas no están compuestas como están ahora.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Se componen las páginas…</translation>
    </message>
    <message>
        <source>The pages are being laid out.</source>
        <translation>Se están componiendo las páginas.</translation>
    </message>
    <message>
        <source>The pages are not laid out.</source>
        <translation>Las páginas no están compuestas.</translation>
    </message>
    <message>
        <source>%1 of …</source>
        <translation>%1 de …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the first is the place that is shown, the second how many there are</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Se busca…</translation>
    </message>
    <message>
        <source>Not in the pages</source>
        <translation>No está en las páginas</translation>
    </message>
</context>
<context>
    <name>gelt::Reporting</name>
    <message>
        <source>The activity is not in the plan, or was removed from it. Choose another.</source>
        <translation>La actividad no está en el plan, o fue eliminada de él. Elija otra.</translation>
    </message>
    <message>
        <source>Activity %1 does not recur, so it has no occurrences. Report its progress in per cent.</source>
        <translation>La actividad %1 no es recurrente y no lleva períodos. Registre su avance en porcentaje.</translation>
    </message>
    <message>
        <source>Activity %1 has no occurrence “%2”; they go from %3 to %4.</source>
        <translation>La actividad %1 no tiene el período «%2»; van de %3 a %4.</translation>
    </message>
    <message>
        <source>No activity was named. Say which one the report is about.</source>
        <translation>No se nombró ninguna actividad. Indique de cuál es el reporte.</translation>
    </message>
    <message>
        <source>The evidence is not in the plan any more. Add it again.</source>
        <translation>La evidencia ya no está en el plan. Agréguela de nuevo.</translation>
    </message>
    <message>
        <source>The evidence was unlinked in the meantime, so nothing was changed.</source>
        <translation>La evidencia fue desvinculada entretanto, así que nada cambió.</translation>
    </message>
    <message>
        <source>Evidence without a name was given. Name a file, or an address of the web.</source>
        <translation>Se dio una evidencia sin nombre. Hay que nombrar un archivo o una dirección de internet.</translation>
    </message>
    <message>
        <source>“%1” is no whole address of the web. Copy it again, without blanks.</source>
        <translation>«%1» no es una dirección de internet completa. Conviene copiarla de nuevo, sin espacios.</translation>
    </message>
</context>
<context>
    <name>gelt::ReportsPage</name>
    <message>
        <source>Shows this document</source>
        <translation>Muestra este documento</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>Prints the document (Ctrl+P)</source>
        <translation>Imprime el documento (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Writes the document as an archival PDF</source>
        <translation>Escribe el documento como PDF apto para archivo</translation>
    </message>
    <message>
        <source>Save as &amp;Excel…</source>
        <translation>Guardar como E&amp;xcel…</translation>
    </message>
    <message>
        <source>Writes the tables of the document as a spreadsheet (XLSX)</source>
        <translation>Escribe las tablas del documento como hoja de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <source>Writes the tables of the document as text that any spreadsheet reads</source>
        <translation>Escribe las tablas del documento como texto que lee cualquier hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;Issue report…</source>
        <translation>E&amp;mitir informe…</translation>
    </message>
    <message>
        <source>&amp;Achievements and challenges…</source>
        <translation>&amp;Logros y retos…</translation>
    </message>
    <message>
        <source>What people write for the annual report: texts, challenges, signatures</source>
        <translation>Lo que las personas escriben para el informe anual: textos, retos, firmas</translation>
    </message>
    <message>
        <source>Thresholds and &amp;method…</source>
        <translation>&amp;Umbrales y método…</translation>
    </message>
    <message>
        <source>From which compliance on the light is green or yellow, and what days count</source>
        <translation>Desde qué cumplimiento el semáforo está en verde o en amarillo, y qué días cuentan</translation>
    </message>
    <message>
        <source>Phases in reports…</source>
        <translation>Fases en los informes…</translation>
    </message>
    <message>
        <source>With what of a decree each phase is compared, and its short name on charts and slides</source>
        <translation>Con qué de un decreto se compara cada fase, y su nombre corto en gráficas y diapositivas</translation>
    </message>
    <message>
        <source>&amp;Search in the pages</source>
        <translation>&amp;Buscar en las páginas</translation>
    </message>
    <message>
        <source>Looks for words in the pages (Ctrl+F)</source>
        <translation>Busca palabras en las páginas (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Open the issued report</source>
        <translation>Abrir el in&amp;forme emitido</translation>
    </message>
    <message>
        <source>Opens the issued file that is chosen</source>
        <translation>Abre el archivo emitido que se eligió</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of the issued report…</source>
        <translation>Guardar una c&amp;opia del informe emitido…</translation>
    </message>
    <message>
        <source>Writes the issued file, byte for byte</source>
        <translation>Escribe el archivo emitido, byte por byte</translation>
    </message>
    <message>
        <source>Compare &amp;with now</source>
        <translation>Comparar con &amp;hoy</translation>
    </message>
    <message>
        <source>Says which figures would be others now, and why</source>
        <translation>Dice qué cifras serían distintas hoy, y por qué</translation>
    </message>
    <message>
        <source>Issued &amp;reports</source>
        <translation>Informes emi&amp;tidos</translation>
    </message>
    <message>
        <source>Shows or hides the issued reports (F4)</source>
        <translation>Muestra u oculta los informes emitidos (F4)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written</source>
        <translation>Se canceló; no se escribió nada</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Se escribe el PDF…</translation>
    </message>
    <message>
        <source>“%1” was written</source>
        <translation>Se escribió «%1»</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Guardar como Excel</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Hojas de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message numerus="yes">
        <source>The document has %n table(s). A CSV file holds one.</source>
        <translation>
            <numerusform>El documento tiene %n tabla. Un archivo CSV contiene una.</numerusform>
            <numerusform>El documento tiene %n tablas. Un archivo CSV contiene una.</numerusform>
        </translation>
    </message>
    <message>
        <source>All, in a folder…</source>
        <translation>Todas, en una carpeta…</translation>
    </message>
    <message>
        <source>Only “%1”…</source>
        <translation>Solo «%1»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Tablas como texto (*.csv)</translation>
    </message>
    <message>
        <source>Writing the spreadsheet…</source>
        <translation>Se escribe la hoja de cálculo…</translation>
    </message>
    <message>
        <source>Writing the tables…</source>
        <translation>Se escriben las tablas…</translation>
    </message>
    <message>
        <source>The tables were written to “%1”</source>
        <translation>Las tablas se escribieron en «%1»</translation>
    </message>
    <message>
        <source>Issue report</source>
        <translation>Emitir informe</translation>
    </message>
    <message>
        <source>“%1” is kept as it is now, with its date and hash.</source>
        <translation>«%1» se conserva como está ahora, con su fecha y su huella.</translation>
    </message>
    <message numerus="yes">
        <source>Its cut-off is %1 and it has %n page(s). Issuing cannot be undone, and an issued report is never changed or deleted.</source>
        <translation>
            <numerusform>Su corte es el %1 y tiene %n página. La emisión no se puede deshacer, y un informe emitido nunca se cambia ni se elimina.</numerusform>
            <numerusform>Su corte es el %1 y tiene %n páginas. La emisión no se puede deshacer, y un informe emitido nunca se cambia ni se elimina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Making the pages that are kept…</source>
        <translation>Preparando las páginas que se conservan…</translation>
    </message>
    <message>
        <source>Issue the report “%1”</source>
        <translation>Emitir el informe «%1»</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Emitido: %1</translation>
    </message>
    <message>
        <source>No report is chosen.</source>
        <translation>No hay un informe elegido.</translation>
    </message>
    <message>
        <source>No program of this computer opens PDF files. Save a copy and open it elsewhere.</source>
        <translation>Ningún programa de este computador abre archivos PDF. Guardar una copia y abrirla en otro lugar.</translation>
    </message>
    <message>
        <source>Save a copy of the issued report</source>
        <translation>Guardar una copia del informe emitido</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
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
        <translation>Emitir informe…</translation>
    </message>
    <message>
        <source>Pages or issued reports</source>
        <translation>Páginas o informes emitidos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Issued reports</source>
        <translation>Informes emitidos</translation>
    </message>
    <message>
        <source>under no phase</source>
        <translation>sin fase</translation>
    </message>
    <message>
        <source>only: %1</source>
        <extracomment>says at the foot of a page which phases it shows</extracomment>
        <translation>solo: %1</translation>
    </message>
    <message>
        <source>Issued reports (%1)</source>
        <translation>Informes emitidos (%1)</translation>
    </message>
    <message>
        <source>Keeps these pages as they are, with their date and hash; it cannot be undone</source>
        <translation>Conserva estas páginas como están, con su fecha y su huella; no se puede deshacer</translation>
    </message>
    <message>
        <source>The file is open to look at only: nothing can be issued.</source>
        <translation>El archivo está abierto en solo lectura: no se puede emitir nada.</translation>
    </message>
    <message>
        <source>The plan is shown as of another day or is still being read: nothing can be issued.</source>
        <translation>El plan se muestra a otro día o todavía se está leyendo: no se puede emitir nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be replaced: another program may have it open. The hand-over is in “%2”.</source>
        <translation>No se pudo reemplazar «%1»: quizá otro programa lo tiene abierto. El empalme quedó en «%2».</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Empalme</translation>
    </message>
    <message>
        <source>Hand-over of %1</source>
        <translation>Empalme de %1</translation>
    </message>
    <message>
        <source>Hand-overs (*.zip)</source>
        <translation>Empalmes (*.zip)</translation>
    </message>
    <message>
        <source>Writing the hand-over…</source>
        <translation>Escribiendo el empalme…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was written: %n file(s).</source>
        <translation>
            <numerusform>Se escribió «%1»: %n archivo.</numerusform>
            <numerusform>Se escribió «%1»: %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of SHA256SUMS, for the acta of the hand-over:
%1</source>
        <translation>SHA-256 de SHA256SUMS, para el acta del empalme:
%1</translation>
    </message>
    <message>
        <source>The plan names these files without holding them: %1</source>
        <translation>El plan nombra estos archivos sin tenerlos: %1</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Verify a hand-over</source>
        <translation>Verificar un empalme</translation>
    </message>
    <message>
        <source>Hand-overs (*.zip SHA256SUMS)</source>
        <translation>Empalmes (*.zip SHA256SUMS)</translation>
    </message>
    <message>
        <source>Verifying the hand-over…</source>
        <translation>Verificando el empalme…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is as it was handed over: %n file(s), each byte for byte.</source>
        <translation>
            <numerusform>«%1» está como se entregó: %n archivo, byte por byte.</numerusform>
            <numerusform>«%1» está como se entregó: %n archivos, cada uno byte por byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is NOT as it was handed over: %n problem(s).</source>
        <translation>
            <numerusform>«%1» NO está como se entregó: %n problema.</numerusform>
            <numerusform>«%1» NO está como se entregó: %n problemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of SHA256SUMS:
%1</source>
        <translation>SHA-256 de SHA256SUMS:
%1</translation>
    </message>
    <message>
        <source>&amp;Hand-over (empalme)…</source>
        <translation>Em&amp;palme…</translation>
    </message>
    <message>
        <source>Writes everything for whoever comes next: plan, actas, reports, evidence and an index with their SHA-256</source>
        <translation>Escribe todo para quien sigue: plan, actas, informes, evidencias y un índice con su SHA-256</translation>
    </message>
    <message>
        <source>&amp;Verify a hand-over…</source>
        <translation>&amp;Verificar un empalme…</translation>
    </message>
    <message>
        <source>Proves byte by byte that a hand-over is as it was written</source>
        <translation>Comprueba byte por byte que un empalme está como se escribió</translation>
    </message>
    <message>
        <source>Reading what was known…</source>
        <translation>Se lee lo que estaba registrado…</translation>
    </message>
    <message>
        <source>The pages say what was known on another day: nothing can be issued.</source>
        <translation>Las páginas muestran lo registrado hasta otro día: no se puede emitir.</translation>
    </message>
</context>
<context>
    <name>gelt::RestoreDialog</name>
    <message>
        <source>As a &amp;new file</source>
        <translation>Como archivo &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>There are no backups in “%1”.</source>
        <translation>No hay respaldos en «%1».</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar un respaldo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Respaldos</translation>
    </message>
    <message>
        <source>In the &amp;place of “%1”, which is kept as a backup</source>
        <translation>En &amp;lugar de «%1», que se guarda como respaldo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1, backup of %2</source>
        <extracomment>name of a file: %1 is that of the plan, %2 the moment of the backup</extracomment>
        <translation>%1, respaldo de %2</translation>
    </message>
    <message>
        <source>“%1” goes back to what it was %2.</source>
        <translation>«%1» vuelve a lo que era %2.</translation>
    </message>
    <message>
        <source>What was recorded since is not in it any more. The plan as it is now is kept beside it and can be restored in the same way.</source>
        <translation>Lo registrado desde entonces ya no está en él. El plan como está ahora se guarda al lado y se puede restaurar de la misma manera.</translation>
    </message>
    <message>
        <source>Go back to the backup</source>
        <translation>Volver al respaldo</translation>
    </message>
    <message>
        <source>Leave the plan as it is</source>
        <translation>Dejar el plan como está</translation>
    </message>
</context>
<context>
    <name>gelt::ReviewPart</name>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>New date…</source>
        <translation>Nueva fecha…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>There are no commitments to look at in this meeting.</source>
        <translation>No hay compromisos por revisar en esta reunión.</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) to look at. They are printed by themselves.</source>
        <translation>
            <numerusform>%n compromiso por revisar. Se imprime por sí solo.</numerusform>
            <numerusform>%n compromisos por revisar. Se imprimen por sí solos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::RollEditor</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Who came instead</source>
        <translation>Quién vino en su lugar</translation>
    </message>
    <message>
        <source>Position of who came instead</source>
        <translation>Cargo de quien vino en su lugar</translation>
    </message>
    <message>
        <source>How the delegate is accredited</source>
        <translation>Cómo se acredita el delegado</translation>
    </message>
    <message>
        <source>Excuse or remark</source>
        <translation>Excusa u observación</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se retiró</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as hh:mm.</source>
        <translation>«%1» no es una hora. Escríbala como hh:mm.</translation>
    </message>
</context>
<context>
    <name>gelt::SaveState</name>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>Open for editing</source>
        <translation>Abrir para editar</translation>
    </message>
    <message>
        <source>Nobody holds the file any more: it can be edited here</source>
        <translation>Ya nadie tiene el archivo: se puede editar aquí</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Read-only: it has been open on %1 since %2</source>
        <translation>Solo lectura: está abierto en %1 desde %2</translation>
    </message>
    <message>
        <source>Read-only: %1 has had it open on %2 since %3</source>
        <translation>Solo lectura: %1 lo tiene abierto en %2 desde %3</translation>
    </message>
    <message>
        <source>Read-only: the file is not there any more</source>
        <translation>Solo lectura: el archivo ya no está</translation>
    </message>
    <message>
        <source>Read-only: somebody has it open</source>
        <translation>Solo lectura: alguien lo tiene abierto</translation>
    </message>
    <message>
        <source>Read-only: the file may not be written</source>
        <translation>Solo lectura: no se puede escribir en el archivo</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Respaldo: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin respaldo</translation>
    </message>
    <message>
        <source>No backup today</source>
        <translation>Hoy sin respaldo</translation>
    </message>
</context>
<context>
    <name>gelt::Saving</name>
    <message>
        <source>%1, damaged %2</source>
        <extracomment>name of a file: %1 is that of the plan, %2 the moment in which it was set aside</extracomment>
        <translation>%1, dañado %2</translation>
    </message>
    <message>
        <source>“%1” could not be moved aside. Check that its folder may be written, or restore to a new file.</source>
        <translation>«%1» no se pudo apartar. Revise que se pueda escribir en su carpeta, o restaure en un archivo nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be replaced because a change to it was interrupted and never completed. Choose another name.</source>
        <translation>«%1» no se puede reemplazar porque un cambio en él se interrumpió y no terminó. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” could not be replaced. Check that the folder may be written, or choose another name.</source>
        <translation>«%1» no se pudo reemplazar. Revise que se pueda escribir en la carpeta, o elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is the plan that is open. Choose another name for the copy.</source>
        <translation>«%1» es el plan que está abierto. Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>“%1” is not a file and cannot be written over. Choose another name.</source>
        <translation>«%1» no es un archivo y no se puede escribir encima. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Save what was on screen</source>
        <translation>Guardar lo que estaba en pantalla</translation>
    </message>
</context>
<context>
    <name>gelt::ScheduleLegend</name>
    <message>
        <source>Progress within the deadline</source>
        <translation>Avance en el plazo</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Initial deadline</source>
        <translation>Plazo inicial</translation>
    </message>
</context>
<context>
    <name>gelt::SchedulePage</name>
    <message>
        <source>Scale of the time line</source>
        <translation>Escala del cronograma</translation>
    </message>
    <message>
        <source>Scale of the time line (Ctrl+wheel, Ctrl++, Ctrl+−)</source>
        <translation>Escala del cronograma (Ctrl+rueda, Ctrl++, Ctrl+−)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show more time (Ctrl+−)</source>
        <translation>Mostrar más tiempo (Ctrl+−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Show less time, larger (Ctrl++)</source>
        <translation>Mostrar menos tiempo, más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Scroll the time line to today</source>
        <translation>Desplazar el cronograma hasta hoy</translation>
    </message>
    <message>
        <source>Go to the cut-off</source>
        <translation>Ir al corte</translation>
    </message>
    <message>
        <source>Scroll the time line to the cut-off date</source>
        <translation>Desplazar el cronograma hasta la fecha de corte</translation>
    </message>
    <message>
        <source>Open in the action plan</source>
        <translation>Abrir en el plan de acción</translation>
    </message>
    <message>
        <source>Go to the activity in the action plan (Enter)</source>
        <translation>Ir a la actividad en el plan de acción (Intro)</translation>
    </message>
    <message>
        <source>Expand all phases</source>
        <translation>Desplegar todas las fases</translation>
    </message>
    <message>
        <source>Show the activities of all phases</source>
        <translation>Mostrar las actividades de todas las fases</translation>
    </message>
    <message>
        <source>Collapse all phases</source>
        <translation>Plegar todas las fases</translation>
    </message>
    <message>
        <source>Hide the activities of all phases</source>
        <translation>Ocultar las actividades de todas las fases</translation>
    </message>
    <message>
        <source>Widen the names</source>
        <translation>Ensanchar los nombres</translation>
    </message>
    <message>
        <source>Give the names more room (Ctrl+Shift+Right)</source>
        <translation>Dar más espacio a los nombres (Ctrl+Mayús+Derecha)</translation>
    </message>
    <message>
        <source>Narrow the names</source>
        <translation>Estrechar los nombres</translation>
    </message>
    <message>
        <source>Give the names less room (Ctrl+Shift+Left)</source>
        <translation>Dar menos espacio a los nombres (Ctrl+Mayús+Izquierda)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Preview the schedule and print it (Ctrl+Shift+P)</source>
        <translation>Ver el cronograma como se imprime e imprimirlo (Ctrl+Mayús+P)</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activity(ies)</source>
        <translation>
            <numerusform>%1 de %n actividad</numerusform>
            <numerusform>%1 de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied what the line says</source>
        <translation>Se copió lo que dice la línea</translation>
    </message>
    <message>
        <source>The filter hides this activity.</source>
        <translation>El filtro oculta esta actividad.</translation>
    </message>
    <message>
        <source>Today lies outside the days of the plan.</source>
        <translation>Hoy queda fuera de los días del plan.</translation>
    </message>
</context>
<context>
    <name>gelt::ScheduleView</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>Cut-off %1</source>
        <translation>Corte %1</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>No activity matches the filters.</source>
        <translation>Ninguna actividad cumple los filtros.</translation>
    </message>
    <message>
        <source>The plan has no activities. They are added on the page “Action plan” (Ctrl+2).</source>
        <translation>El plan no tiene actividades. Se agregan en la página «Plan de acción» (Ctrl+2).</translation>
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
    <name>gelt::SearchModel</name>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; another word narrows it down</source>
        <translation>
            <numerusform>y %n más; otra palabra reduce la lista</numerusform>
            <numerusform>y %n más; otra palabra reduce la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity %1, %2</source>
        <translation>Actividad %1, %2</translation>
    </message>
    <message>
        <source>period %1</source>
        <translation>período %1</translation>
    </message>
    <message>
        <source>not active</source>
        <extracomment>beside somebody of the committee</extracomment>
        <translation>inactiva</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n found</source>
        <translation>
            <numerusform>%1: %n hallazgo</numerusform>
            <numerusform>%1: %n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity %1. %2</source>
        <translation>Actividad %1. %2</translation>
    </message>
    <message>
        <source>Follow-up: %1. %2</source>
        <translation>Seguimiento: %1. %2</translation>
    </message>
    <message>
        <source>Person: %1. %2</source>
        <translation>Persona: %1. %2</translation>
    </message>
    <message>
        <source>Evidence %1. %2</source>
        <translation>Evidencia %1. %2</translation>
    </message>
    <message>
        <source>Actas</source>
        <translation>Actas</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Acta: %1. %2</source>
        <translation>Acta: %1. %2</translation>
    </message>
    <message>
        <source>Commitment: %1. %2</source>
        <translation>Compromiso: %1. %2</translation>
    </message>
</context>
<context>
    <name>gelt::SearchPopup</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search activities, follow-ups, evidence, actas, commitments and people</source>
        <translation>Buscar actividades, seguimientos, evidencias, actas, compromisos y personas</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>The rest of the plan is still being read: there may be more.</source>
        <translation>El resto del plan aún se está leyendo: puede haber más.</translation>
    </message>
    <message>
        <source>Follow-ups and evidence are still being read: there may be more.</source>
        <translation>Los seguimientos y las evidencias aún se están leyendo: puede haber más.</translation>
    </message>
    <message>
        <source>Up and down choose, Enter opens, Esc closes. Accents, case and hyphens do not matter.</source>
        <translation>Arriba y abajo eligen, Intro abre, Esc cierra. No importan tildes, mayúsculas ni guiones.</translation>
    </message>
    <message>
        <source>Nothing in the plan holds “%1”.</source>
        <translation>Nada en el plan contiene «%1».</translation>
    </message>
</context>
<context>
    <name>gelt::Section</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
</context>
<context>
    <name>gelt::Session</name>
    <message>
        <source>The plan is still being read. Wait a moment and try again.</source>
        <translation>El plan aún se está leyendo. Espere un momento e intente de nuevo.</translation>
    </message>
    <message>
        <source>The plan is shown as it was at another cut-off, so nothing can be changed. Go back to today first.</source>
        <translation>El plan se ve como estaba en otro corte, así que nada se puede cambiar. Vuelva primero a hoy.</translation>
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
    <name>gelt::SheetNames</name>
    <message>
        <source>Table</source>
        <extracomment>name of a sheet that has no other</extracomment>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>gelt::SheetText</name>
    <message>
        <source>[cut here: a cell holds no more; the plan has the whole text]</source>
        <extracomment>at the end of a cell of a spreadsheet that could not hold its text</extracomment>
        <translation>[cortado aquí: en la celda no cabe más; el plan tiene el texto completo]</translation>
    </message>
</context>
<context>
    <name>gelt::ShortcutsDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Report a follow-up</source>
        <translation>Registrar un seguimiento</translation>
    </message>
    <message>
        <source>Choose the activity in the action plan.</source>
        <translation>Elegir la actividad en el plan de acción.</translation>
    </message>
    <message>
        <source>Press Ctrl+Return, or “Report follow-up”.</source>
        <translation>Pulsar Ctrl+Intro, o «Registrar seguimiento».</translation>
    </message>
    <message>
        <source>Say the day it speaks of and the progress, or which period was done. A note may be all there is.</source>
        <translation>Indicar el día del que habla y el avance, o qué período se cumplió. Puede ser solo una nota.</translation>
    </message>
    <message>
        <source>A wrong follow-up is voided with a reason; it stays in the history.</source>
        <translation>Un seguimiento equivocado se anula con un motivo; queda en el historial.</translation>
    </message>
    <message>
        <source>Extend a deadline</source>
        <translation>Prorrogar un plazo</translation>
    </message>
    <message>
        <source>Edit the deadline of the activity.</source>
        <translation>Editar el plazo de la actividad.</translation>
    </message>
    <message>
        <source>Say that it is an extension, not a correction: the day of the decision, the reason and the acta.</source>
        <translation>Indicar que es una prórroga y no una corrección: el día de la decisión, el motivo y el acta.</translation>
    </message>
    <message>
        <source>The first deadline stays; reports show both.</source>
        <translation>El plazo inicial permanece; los informes muestran ambos.</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Adjuntar evidencia</translation>
    </message>
    <message>
        <source>Drop a file on the activity, or press Ctrl+E.</source>
        <translation>Soltar un archivo sobre la actividad, o pulsar Ctrl+E.</translation>
    </message>
    <message>
        <source>Say what it is and whether it is public or reserved.</source>
        <translation>Indicar qué es y si es pública o reservada.</translation>
    </message>
    <message>
        <source>The file is kept within the plan, so that it goes wherever the plan goes.</source>
        <translation>El archivo se guarda dentro del plan, y va a donde vaya el plan.</translation>
    </message>
    <message>
        <source>Look at another day</source>
        <translation>Ver otro día</translation>
    </message>
    <message>
        <source>Press Ctrl+T and choose the cut-off.</source>
        <translation>Pulsar Ctrl+T y elegir el corte.</translation>
    </message>
    <message>
        <source>Every page shows the figures of that day; nothing can be changed meanwhile.</source>
        <translation>Cada página muestra las cifras de ese día; entretanto nada se puede cambiar.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T goes back to today.</source>
        <translation>Ctrl+Mayús+T vuelve a hoy.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar un respaldo</translation>
    </message>
    <message>
        <source>Choose “Restore a backup” in the File menu.</source>
        <translation>Elegir «Restaurar un respaldo» en el menú Archivo.</translation>
    </message>
    <message>
        <source>Choose a copy by its day and hour.</source>
        <translation>Elegir una copia por su día y hora.</translation>
    </message>
    <message>
        <source>It is opened as a file of its own; the plan of now stays where it is.</source>
        <translation>Se abre como un archivo aparte; el plan de ahora queda donde está.</translation>
    </message>
    <message>
        <source>How the main things are done</source>
        <translation>Cómo se hace lo principal</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>Acciones y teclas</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Las acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>Ninguna acción coincide.</translation>
    </message>
</context>
<context>
    <name>gelt::SidePanel</name>
    <message>
        <source>&amp;Report follow-up</source>
        <translation>&amp;Registrar seguimiento</translation>
    </message>
    <message>
        <source>Ev&amp;idence</source>
        <translation>Ev&amp;idencia</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1 · progress %2 · compliance %3</source>
        <translation>%1 · avance %2 · cumplimiento %3</translation>
    </message>
    <message>
        <source>Activity %1 · %2</source>
        <translation>Actividad %1 · %2</translation>
    </message>
    <message>
        <source>No activity is chosen</source>
        <translation>No hay una actividad elegida</translation>
    </message>
    <message>
        <source>What is changed here changes in all of them</source>
        <translation>Lo que se cambie aquí cambia en todas</translation>
    </message>
    <message>
        <source>Choose one in the table to see its details</source>
        <translation>Al elegir una en la tabla se ven sus detalles</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::Speller</name>
    <message>
        <source>No Spanish dictionary is installed, so spelling is not checked; everything else works. On Debian and Ubuntu the package “hunspell-es” has it.</source>
        <translation>No hay un diccionario de español instalado, así que no se revisa la ortografía; todo lo demás funciona. En Debian y Ubuntu lo trae el paquete «hunspell-es».</translation>
    </message>
    <message>
        <source>The dictionary of own words “%1” cannot be written.</source>
        <translation>No se puede escribir el diccionario de palabras propias «%1».</translation>
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
    <message>
        <source>“%1” cannot be opened. Check that its folder exists and may be written, and that the disk has room.</source>
        <translation>No se puede abrir «%1». Se debe comprobar que su carpeta existe y permite escribir, y que el disco tiene espacio.</translation>
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
</context>
<context>
    <name>gelt::StatusDialog</name>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>number, or none</source>
        <translation>número, o ninguno</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>&amp;Estado:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>Replaced &amp;by:</source>
        <translation>Reemplazada &amp;por:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>While it holds, the activity is left out of the percentages.</source>
        <translation>Mientras rige, la actividad no entra en los porcentajes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is no activity “%1”. Write the number of one, or none.</source>
        <translation>No hay una actividad «%1». Escriba el número de una, o ninguno.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Escriba el motivo.</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Fijar el estado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>gelt::Structure</name>
    <message>
        <source>Activity %1 is no longer in the plan.</source>
        <translation>La actividad %1 ya no está en el plan.</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Agregar una actividad</translation>
    </message>
    <message>
        <source>Duplicate activity %1</source>
        <translation>Duplicar la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n activities</source>
        <translation>
            <numerusform>Duplicar %n actividad</numerusform>
            <numerusform>Duplicar %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete activity %1</source>
        <translation>Eliminar la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n activities</source>
        <translation>
            <numerusform>Eliminar %n actividad</numerusform>
            <numerusform>Eliminar %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Move activity %1</source>
        <translation>Mover la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n activities</source>
        <translation>
            <numerusform>Mover %n actividad</numerusform>
            <numerusform>Mover %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Report on activity %1</source>
        <translation>Registrar seguimiento de la actividad %1</translation>
    </message>
    <message>
        <source>Add the phase “%1”</source>
        <translation>Agregar la fase «%1»</translation>
    </message>
    <message>
        <source>Rename the phase “%1”</source>
        <translation>Cambiar el nombre de la fase «%1»</translation>
    </message>
    <message>
        <source>Change the weight of the phase “%1”</source>
        <translation>Cambiar la ponderación de la fase «%1»</translation>
    </message>
    <message>
        <source>Delete the phase “%1”</source>
        <translation>Eliminar la fase «%1»</translation>
    </message>
    <message>
        <source>Move the phase “%1”</source>
        <translation>Mover la fase «%1»</translation>
    </message>
</context>
<context>
    <name>gelt::StyleHints</name>
    <message>
        <source>Minutes tell what happened: “%1” rather than “%2”.</source>
        <translation>Un acta relata lo que ocurrió: «%1» en lugar de «%2».</translation>
    </message>
    <message>
        <source>A paragraph of minutes reads better when it does not begin with a gerund (“%1”).</source>
        <translation>Un párrafo de acta se lee mejor cuando no comienza con gerundio («%1»).</translation>
    </message>
</context>
<context>
    <name>gelt::SummaryStrip</name>
    <message>
        <source>See what falls due</source>
        <translation>Ver qué vence</translation>
    </message>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Cerrar este aviso (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>gelt::SystemTrayIcon</name>
    <message>
        <source>Open Plan GEL-T</source>
        <translation>Abrir Plan GEL-T</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>gelt::TableMenu</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>Insert row &amp;above</source>
        <translation>Insertar fila &amp;arriba</translation>
    </message>
    <message>
        <source>Insert row &amp;below</source>
        <translation>Insertar fila a&amp;bajo</translation>
    </message>
    <message>
        <source>Insert column to the &amp;left</source>
        <translation>Insertar columna a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Insert column to the &amp;right</source>
        <translation>Insertar columna a la &amp;derecha</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Quitar fila</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Quitar columna</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>Quitar tabla</translation>
    </message>
</context>
<context>
    <name>gelt::Tables</name>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Period fulfilled</source>
        <translation>Período cumplido</translation>
    </message>
    <message>
        <source>Period does not apply</source>
        <translation>Período que no aplica</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
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
        <source>Recorded on</source>
        <extracomment>column header: the day on which an entry was written down</extracomment>
        <translation>Registrado el</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <extracomment>column header: the person who wrote an entry down</extracomment>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Voided on</source>
        <extracomment>column header: the day on which an entry was taken back</extracomment>
        <translation>Anulado el</translation>
    </message>
    <message>
        <source>Why it was voided</source>
        <translation>Motivo de la anulación</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>column header: what kind of entry of a log it is</extracomment>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>column header: why a period does not apply</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reportado por</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>name of a table</extracomment>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <extracomment>name of a table</extracomment>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>First deadline</source>
        <translation>Primer plazo</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Nuevo plazo</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>column header: the due day after later decisions</extracomment>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Extensions</source>
        <extracomment>name of a table: later deadlines (prórrogas)</extracomment>
        <translation>Prórrogas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>column header: the first day</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>column header: the last day</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <extracomment>column header: the number of the activity that replaces this one</extracomment>
        <translation>Reemplazada por</translation>
    </message>
    <message>
        <source>Statuses</source>
        <extracomment>name of a table: activities suspended, replaced or left out</extracomment>
        <translation>Situaciones</translation>
    </message>
    <message>
        <source>(no number)</source>
        <extracomment>instead of the number of an acta that has none yet</extracomment>
        <translation>(sin número)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Began</source>
        <extracomment>column header: when a meeting began</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>column header: when a meeting ended</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Members with vote</source>
        <translation>Miembros con voto</translation>
    </message>
    <message>
        <source>Needed for quorum</source>
        <extracomment>column header: how many members must be there</extracomment>
        <translation>Requeridos para el quórum</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>column header: how many members were there</extracomment>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Commitments</source>
        <extracomment>name of a table</extracomment>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Aprobada el</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmada el</translation>
    </message>
    <message>
        <source>Annulled on</source>
        <translation>Anulada el</translation>
    </message>
    <message>
        <source>Why it was annulled</source>
        <translation>Motivo de la anulación</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>Fecha de la reunión</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due as agreed</source>
        <extracomment>column header: the due day that the meeting agreed on</extracomment>
        <translation>Vencimiento acordado</translation>
    </message>
    <message>
        <source>Done on</source>
        <extracomment>column header: the day on which a commitment was fulfilled</extracomment>
        <translation>Cumplido el</translation>
    </message>
    <message>
        <source>Last report</source>
        <extracomment>column header: what was reported last</extracomment>
        <translation>Último reporte</translation>
    </message>
    <message>
        <source>Committee</source>
        <extracomment>name of a table</extracomment>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>In the committee</source>
        <extracomment>column header: what somebody is in the committee: chair, secretary</extracomment>
        <translation>En el comité</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Delegate</source>
        <extracomment>column header: who stands in for a member</extracomment>
        <translation>Delegado</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>name of a table</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>column header: an office of the administration (dependencia)</extracomment>
        <translation>Dependencia</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>N.º de identificación</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>column header: whether somebody is offered for new work</extracomment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Actas</source>
        <extracomment>name of a table</extracomment>
        <translation>Actas</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>column header: how many activities enter the figures</extracomment>
        <translation>Contadas</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Semáforo</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Plan completo</translation>
    </message>
    <message>
        <source>(no phase)</source>
        <translation>(sin fase)</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>name of a table</extracomment>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Periods</source>
        <extracomment>name of a table: the periods of recurring activities</extracomment>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>Fulfilled on</source>
        <extracomment>column header: the day on which a period was fulfilled</extracomment>
        <translation>Cumplido el</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date of the fact</source>
        <translation>Fecha del hecho</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Seen on</source>
        <extracomment>column header: the day on which a web address was seen</extracomment>
        <translation>Consultada el</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Challenges</source>
        <extracomment>name of a table</extracomment>
        <translation>Retos</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>column header: a year (vigencia) of the plan</extracomment>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Whose</source>
        <extracomment>column header: whose challenge it is</extracomment>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Reto</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Quién hace qué</translation>
    </message>
    <message>
        <source>By when</source>
        <extracomment>column header: by when, as written</extracomment>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>NA</source>
        <extracomment>a compliance that does not exist, because nothing was planned yet: &quot;NA&quot;</extracomment>
        <translation>NA</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
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
        <translation>Cuenta como %1 %2.</translation>
    </message>
</context>
<context>
    <name>gelt::TextField</name>
    <message>
        <source>(several values)</source>
        <translation>(varios valores)</translation>
    </message>
</context>
<context>
    <name>gelt::TimeEdit</name>
    <message>
        <source>A time of 24 hours as hh:mm; “8” is 08:00</source>
        <translation>Hora de 24 horas como hh:mm; «8» es 08:00</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as hh:mm.</source>
        <translation>«%1» no es una hora. Se escribe como hh:mm.</translation>
    </message>
</context>
<context>
    <name>gelt::TotalRow</name>
    <message>
        <source>Shows where the figures of the plan come from</source>
        <translation>Muestra de dónde salen las cifras del plan</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Plan completo</translation>
    </message>
    <message>
        <source>The rest of the plan is being read…</source>
        <translation>El resto del plan se está leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n contada</numerusform>
            <numerusform>%n contadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n suspended apart</source>
        <translation>
            <numerusform>%n suspendida aparte</numerusform>
            <numerusform>%n suspendidas aparte</numerusform>
        </translation>
    </message>
    <message>
        <source> · year %1 </source>
        <translation> · vigencia %1 </translation>
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
        <translation>Alguien cambió esto entretanto. Esc muestra lo que dice ahora.</translation>
    </message>
</context>
<context>
    <name>gelt::VoidDialog</name>
    <message>
        <source>Void a follow-up</source>
        <translation>Anular un seguimiento</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Activity %1, %2: %3</source>
        <translation>Actividad %1, %2: %3</translation>
    </message>
    <message>
        <source>The entry stays in the log, struck through, and counts no longer.</source>
        <translation>La entrada queda en el registro, tachada, y ya no cuenta.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>&amp;Decided on:</source>
        <translation>&amp;Decidido el:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Say why the entry is taken back.</source>
        <translation>Indique por qué se retira la entrada.</translation>
    </message>
    <message>
        <source>Void a follow-up of activity %1</source>
        <translation>Anular un seguimiento de la actividad %1</translation>
    </message>
    <message numerus="yes">
        <source>Void %n follow-ups of activity %1</source>
        <translation>
            <numerusform>Anular %n seguimiento de la actividad %1</numerusform>
            <numerusform>Anular %n seguimientos de la actividad %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::WeightEdit</name>
    <message>
        <source>not weighted</source>
        <translation>sin ponderar</translation>
    </message>
</context>
<context>
    <name>gelt::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Action plan, minutes and commitments of the Online Government committee.</source>
        <translation>Plan de acción, actas y compromisos del comité de Gobierno en Línea.</translation>
    </message>
    <message>
        <source>Import the plan there is already</source>
        <translation>Importar el plan que ya existe</translation>
    </message>
    <message>
        <source>From Word, Excel, LibreOffice or text. How each row was understood is shown before anything is saved.</source>
        <translation>De Word, Excel, LibreOffice o texto. Antes de guardar se muestra cómo se entendió cada fila.</translation>
    </message>
    <message>
        <source>Make a plan from the GEL-T template</source>
        <translation>Crear un plan con la plantilla GEL-T</translation>
    </message>
    <message>
        <source>Phases and activities of the GEL-T Manual version 3.0, to be adjusted to the municipality.</source>
        <translation>Fases y actividades del Manual GEL-T versión 3.0, para ajustar al municipio.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>A .gelt file of this computer, a USB stick or the network.</source>
        <translation>Un archivo .gelt de este computador, de una memoria USB o de la red.</translation>
    </message>
    <message>
        <source>See the example</source>
        <translation>Ver el ejemplo</translation>
    </message>
    <message>
        <source>A plan of 2012–2015 with follow-ups and people. It can be changed without risk.</source>
        <translation>Un plan 2012–2015 con seguimientos y personas. Se puede cambiar sin riesgo.</translation>
    </message>
    <message>
        <source>A file can also be dropped here</source>
        <translation>También se puede soltar un archivo aquí</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Planes recientes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>No plan has been opened on this computer yet.</source>
        <translation>Aún no se ha abierto ningún plan en este computador.</translation>
    </message>
    <message>
        <source>The next ones will stand in this list.</source>
        <translation>Los próximos quedarán en esta lista.</translation>
    </message>
    <message>
        <source>Name or position</source>
        <translation>Nombre o cargo</translation>
    </message>
    <message>
        <source>It stands with every follow-up and every minutes. It can be changed at any time in the bar at the bottom.</source>
        <translation>Queda en cada seguimiento y en cada acta. Se cambia cuando se quiera en la barra inferior.</translation>
    </message>
    <message>
        <source>How it is saved</source>
        <translation>Cómo se guarda</translation>
    </message>
    <message>
        <source>A plan is a single file. It is copied to a USB stick or sent by mail whole.</source>
        <translation>Un plan es un solo archivo. Se copia a una USB o se envía por correo completo.</translation>
    </message>
    <message>
        <source>Every change is saved at once, and there are automatic backups.</source>
        <translation>Cada cambio se guarda al instante y hay respaldos automáticos.</translation>
    </message>
    <message>
        <source>It works without the internet. It asks for no account and sends no data.</source>
        <translation>Funciona sin internet. No pide cuenta ni envía datos.</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>&amp;Who records at this computer?</source>
        <translation>¿&amp;Quién registra en este computador?</translation>
    </message>
</context>
<context>
    <name>gelt::WhyDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>gelt::WhyPanel</name>
    <message>
        <source>Parts of the figure</source>
        <translation>Partes de la cifra</translation>
    </message>
    <message>
        <source>Enter or a double click shows the activity</source>
        <translation>Intro o doble clic muestra la actividad</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Programmed</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Compliance of %1</source>
        <translation>Cumplimiento de %1</translation>
    </message>
    <message>
        <source>The activity is not in the plan any more.</source>
        <translation>La actividad ya no está en el plan.</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Nuevo plan…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Abrir el e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Guardar una &amp;copia…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurar un respal&amp;do…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Activities as &amp;table (CSV)…</source>
        <translation>Actividades en &amp;tabla (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Everything (JSON)…</source>
        <translation>T&amp;odo (JSON)…</translation>
    </message>
    <message>
        <source>Plan proper&amp;ties…</source>
        <translation>&amp;Propiedades del plan…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Print pre&amp;view</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>C&amp;lose the plan</source>
        <translation>Cerrar e&amp;l plan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Filtrar esta página</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Buscar en todo…</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Action plan</source>
        <translation>Plan de &amp;acción</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Cronograma</translation>
    </message>
    <message>
        <source>&amp;Committee</source>
        <translation>C&amp;omité</translation>
    </message>
    <message>
        <source>Cut-o&amp;ff…</source>
        <translation>Cor&amp;te…</translation>
    </message>
    <message>
        <source>&amp;Back to today</source>
        <translation>Volver a &amp;hoy</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>Panel &amp;lateral</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Si&amp;guiente panel</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ace&amp;rcar</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Al&amp;ejar</translation>
    </message>
    <message>
        <source>&amp;Zoom as at first</source>
        <translation>Tamaño i&amp;nicial</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Teclas y ayuda</translation>
    </message>
    <message>
        <source>&amp;About Plan GEL-T</source>
        <translation>Acerca &amp;de Plan GEL-T</translation>
    </message>
    <message>
        <source>Ac&amp;tas</source>
        <translation>Acta&amp;s</translation>
    </message>
    <message>
        <source>C&amp;ommitments</source>
        <translation>Co&amp;mpromisos</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>In&amp;formes</translation>
    </message>
    <message>
        <source>&amp;Documents (PDF, Excel, CSV): on the page of reports</source>
        <translation>&amp;Documentos (PDF, Excel, CSV): en la página Informes</translation>
    </message>
    <message>
        <source>All tables as a &amp;workbook (XLSX)…</source>
        <translation>Todas las tablas como &amp;libro de Excel (XLSX)…</translation>
    </message>
    <message>
        <source>All tables to a &amp;folder (CSV)…</source>
        <translation>Todas las tablas a una &amp;carpeta (CSV)…</translation>
    </message>
    <message>
        <source>What is due as a &amp;calendar (ICS)…</source>
        <translation>Lo que &amp;vence como calendario (ICS)…</translation>
    </message>
</context>
<context>
    <name>gelt::Workbook</name>
    <message>
        <source>The workbook was cut short while it was made.</source>
        <translation>El libro quedó incompleto al generarlo.</translation>
    </message>
    <message>
        <source>The workbook was not written: the folder for temporary files, “%1”, takes no more. Free some space and try again.</source>
        <translation>El libro no se escribió: en la carpeta de archivos temporales, «%1», no cabe más. Liberar espacio e intentar de nuevo.</translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation>No se pudo escribir el libro.</translation>
    </message>
    <message>
        <source>There is no table to write.</source>
        <translation>No hay ninguna tabla para escribir.</translation>
    </message>
    <message>
        <source>Given up: the workbook was not written.</source>
        <translation>Se canceló: no se escribió el libro.</translation>
    </message>
</context>
<context>
    <name>gelt::YearReport</name>
    <message>
        <source>%1 is no year of a report.</source>
        <translation>%1 no es la vigencia de un informe.</translation>
    </message>
    <message>
        <source>Of the committee</source>
        <translation>Del comité</translation>
    </message>
    <message>
        <source>Of the municipal administration</source>
        <translation>De la administración municipal</translation>
    </message>
    <message>
        <source>Of the community</source>
        <translation>De la comunidad</translation>
    </message>
    <message>
        <source>Annual compliance report</source>
        <translation>Informe anual de cumplimiento</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Informe de avance</translation>
    </message>
    <message>
        <source>Presentation of results</source>
        <translation>Presentación de resultados</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Follow-up sheet per responsible</source>
        <translation>Ficha de seguimiento por responsable</translation>
    </message>
    <message>
        <source>Say what the challenge is.</source>
        <translation>Indicar cuál es el reto.</translation>
    </message>
    <message>
        <source>“%1” is no number of an activity. Write numbers with commas between them.</source>
        <translation>«%1» no es el número de una actividad. Los números se escriben separados por comas.</translation>
    </message>
    <message>
        <source>A report that is issued has a title.</source>
        <translation>Un informe que se emite lleva título.</translation>
    </message>
    <message>
        <source>A report that is issued says up to which day its figures go.</source>
        <translation>Un informe que se emite indica hasta qué día van sus cifras.</translation>
    </message>
    <message>
        <source>It is not known what the pages of the report “%1” are.</source>
        <translation>No se sabe qué son las páginas del informe «%1».</translation>
    </message>
    <message>
        <source>The traffic light of the report “%1” cannot be so.</source>
        <translation>El semáforo del informe «%1» no puede ser así.</translation>
    </message>
</context>
<context>
    <name>gelt::YearTextsDialog</name>
    <message>
        <source>Achievements and challenges</source>
        <translation>Logros y retos</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Textos</translation>
    </message>
    <message>
        <source>C&amp;hallenges</source>
        <translation>&amp;Retos</translation>
    </message>
    <message>
        <source>&amp;Version and signatures</source>
        <translation>&amp;Versión y firmas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>Vi&amp;gencia:</translation>
    </message>
    <message>
        <source>Take &amp;last year’s</source>
        <translation>Traer &amp;los de la vigencia anterior</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Presentación</translation>
    </message>
    <message>
        <source>What this report is and how it came about; empty: the usual words</source>
        <translation>Qué es este informe y cómo se elaboró; vacío: el texto habitual</translation>
    </message>
    <message>
        <source>Change the presentation of the report</source>
        <translation>Cambiar la presentación del informe</translation>
    </message>
    <message>
        <source>&amp;Achievements</source>
        <translation>L&amp;ogros</translation>
    </message>
    <message>
        <source>A paragraph each</source>
        <translation>Un párrafo para cada uno</translation>
    </message>
    <message>
        <source>Change the achievements of the year</source>
        <translation>Cambiar los logros de la vigencia</translation>
    </message>
    <message>
        <source>&amp;Difficulties</source>
        <translation>&amp;Dificultades</translation>
    </message>
    <message>
        <source>Change the difficulties of the year</source>
        <translation>Cambiar las dificultades de la vigencia</translation>
    </message>
    <message>
        <source>1.0</source>
        <translation>1.0</translation>
    </message>
    <message>
        <source>Of the archive: 100-22.04</source>
        <translation>Del archivo: 100-22.04</translation>
    </message>
    <message>
        <source>Ve&amp;rsion:</source>
        <translation>Versió&amp;n:</translation>
    </message>
    <message>
        <source>&amp;Series:</source>
        <translation>&amp;Serie:</translation>
    </message>
    <message>
        <source>Change the version of the report</source>
        <translation>Cambiar la versión del informe</translation>
    </message>
    <message>
        <source>Change the series of the report</source>
        <translation>Cambiar la serie del informe</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Pr&amp;epared by:</source>
        <translation>&amp;Elaboró:</translation>
    </message>
    <message>
        <source>Change who prepared the report</source>
        <translation>Cambiar quién elaboró el informe</translation>
    </message>
    <message>
        <source>Revie&amp;wed by:</source>
        <translation>Rev&amp;isó:</translation>
    </message>
    <message>
        <source>Change who reviewed the report</source>
        <translation>Cambiar quién revisó el informe</translation>
    </message>
    <message>
        <source>Appr&amp;oved by:</source>
        <translation>Apro&amp;bó:</translation>
    </message>
    <message>
        <source>Change who approved the report</source>
        <translation>Cambiar quién aprobó el informe</translation>
    </message>
    <message>
        <source>Nothing was written for %1.</source>
        <translation>No se escribió nada para %1.</translation>
    </message>
    <message>
        <source>Begins with the texts and challenges of %1.</source>
        <translation>Se comienza con los textos y retos de %1.</translation>
    </message>
    <message>
        <source>Only where nothing is written for %1 yet.</source>
        <translation>Solo cuando todavía no hay nada escrito para %1.</translation>
    </message>
    <message>
        <source>The plan is open to look at only, or shown as of another day: nothing can be changed.</source>
        <translation>El plan está abierto en solo lectura o se muestra a otro día: no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Take over the texts of %1</source>
        <translation>Traer los textos de %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Something that was typed could not be saved; beside it stands why.</source>
        <translation>Algo de lo escrito no se pudo guardar; al lado se indica por qué.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin guardarlo</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>gelt::cli::ActaCommand</name>
    <message>
        <source>The number %1 is there twice.</source>
        <translation>El número %1 está dos veces.</translation>
    </message>
    <message>
        <source>The number %1 is missing.</source>
        <translation>Falta el número %1.</translation>
    </message>
    <message>
        <source>The numbers %1 to %2 are missing.</source>
        <translation>Faltan los números %1 a %2.</translation>
    </message>
    <message>
        <source>There are no actas yet.</source>
        <translation>Aún no hay actas.</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>Writes the acta of a meeting as PDF, or lists all of them.</source>
        <translation>Escribe el acta de una reunión como PDF, o las lista todas.</translation>
    </message>
    <message>
        <source>Either the number of an acta or --list is needed.</source>
        <translation>Se necesita el número de un acta o --list.</translation>
    </message>
    <message>
        <source>--out goes with the number of an acta.</source>
        <translation>--out va con el número de un acta.</translation>
    </message>
    <message>
        <source>--json goes with --list.</source>
        <translation>--json va con --list.</translation>
    </message>
    <message>
        <source>--out names a file that ends in .pdf.</source>
        <translation>--out nombra un archivo que termina en .pdf.</translation>
    </message>
    <message>
        <source>“%1” is no number of an acta such as 2013-001.</source>
        <translation>«%1» no es un número de acta como 2013-001.</translation>
    </message>
    <message>
        <source>There is no acta %1 in “%2”. “plan-gelt acta FILE --list” shows those there are.</source>
        <translation>No existe el acta %1 en «%2». «plan-gelt acta ARCHIVO --list» muestra las que hay.</translation>
    </message>
    <message>
        <source>“%1” written.</source>
        <translation>Se escribió «%1».</translation>
    </message>
    <message>
        <source>FILE NUMBER --out X.pdf | FILE --list [--json]</source>
        <translation>ARCHIVO NÚMERO --out X.pdf | ARCHIVO --list [--json]</translation>
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
        <translation>«%1» creado a partir del respaldo.</translation>
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
    <message>
        <source>FILE [--out DIR]</source>
        <translation>ARCHIVO [--out CARPETA]</translation>
    </message>
    <message>
        <source>BACKUP --out FILE</source>
        <translation>RESPALDO --out ARCHIVO</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
</context>
<context>
    <name>gelt::cli::Command</name>
    <message>
        <source>plan-gelt [FILE]   opens the desktop; the commands below need no display.</source>
        <translation>plan-gelt [ARCHIVO]   abre el escritorio; las órdenes siguientes no necesitan pantalla.</translation>
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
    <message>
        <source>“%1” is a word too many. What has blanks stands between quotation marks.</source>
        <translation>«%1» es una palabra de más. Lo que tiene espacios va entre comillas.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>--lang takes es (Spanish) or en (English).</source>
        <translation>--lang lleva es (español) o en (inglés).</translation>
    </message>
    <message>
        <source>plan-gelt [--lang es|en] [FILE | COMMAND …]</source>
        <translation>plan-gelt [--lang es|en] [ARCHIVO | ORDEN …]</translation>
    </message>
    <message numerus="yes">
        <source>--by: a name has at most %n character(s).</source>
        <translation>
            <numerusform>--by: un nombre tiene como máximo %n carácter.</numerusform>
            <numerusform>--by: un nombre tiene como máximo %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::cli::Export</name>
    <message>
        <source>--out names a file that ends in .json, .csv, .xlsx or .ics.</source>
        <translation>--out nombra un archivo que termina en .json, .csv, .xlsx o .ics.</translation>
    </message>
    <message>
        <source>“%1” written.</source>
        <translation>Se escribió «%1».</translation>
    </message>
    <message>
        <source>Writes the whole plan as an interchange file or a workbook, its activities as CSV, or what is due as a calendar.</source>
        <translation>Escribe el plan completo como archivo de intercambio o libro, sus actividades como CSV, o lo que vence como calendario.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) longer than a cell can hold were cut; each says so at its end.</source>
        <translation>
            <numerusform>Se cortó %n texto más largo de lo que cabe en una celda; al final lo indica.</numerusform>
            <numerusform>Se cortaron %n textos más largos de lo que cabe en una celda; cada uno lo indica al final.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE --out X.json|.csv|.xlsx|.ics</source>
        <translation>ARCHIVO --out X.json|.csv|.xlsx|.ics</translation>
    </message>
</context>
<context>
    <name>gelt::cli::FollowUp</name>
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
    <message numerus="yes">
        <source>%n of them was in the plan already and keeps its code.</source>
        <translation>
            <numerusform>%n de ellas ya estaba en el plan y conserva su código.</numerusform>
            <numerusform>%n de ellas ya estaban en el plan y conservan su código.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE ACTIVITY --date YYYY-MM-DD (--progress N | --occurrence LABEL) [--note TEXT] [--evidence PATH|URL]... [--by NAME]</source>
        <translation>ARCHIVO ACTIVIDAD --date AAAA-MM-DD (--progress N | --occurrence PERÍODO) [--note TEXTO] [--evidence RUTA|URL]... [--by NOMBRE]</translation>
    </message>
    <message>
        <source>Warning: %1 lies outside the plan, which runs from %2 to %3.</source>
        <translation>Aviso: %1 está fuera del plan, que va del %2 al %3.</translation>
    </message>
</context>
<context>
    <name>gelt::cli::Handover</name>
    <message>
        <source>Writes everything that a plan holds for whoever comes next: plan, actas, reports, evidence, index.</source>
        <translation>Escribe todo lo que contiene un plan para quien sigue: plan, actas, informes, evidencias, índice.</translation>
    </message>
    <message>
        <source>--out names a folder, or a file that ends in .zip.</source>
        <translation>--out indica una carpeta, o un archivo que termina en .zip.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” written: %n file(s), %2.</source>
        <translation>
            <numerusform>«%1» escrito: %n archivo, %2.</numerusform>
            <numerusform>«%1» escrito: %n archivos, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: the plan names “%1” and does not hold it.</source>
        <translation>Nota: el plan menciona «%1» y no lo contiene.</translation>
    </message>
    <message>
        <source>SHA-256 of SHA256SUMS, for the acta of the hand-over: %1</source>
        <translation>SHA-256 de SHA256SUMS, para el acta de empalme: %1</translation>
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
        <source>SHA-256 of SHA256SUMS: %1</source>
        <translation>SHA-256 de SHA256SUMS: %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is NOT as it was: %n problem(s).</source>
        <translation>
            <numerusform>«%1» NO está como estaba: %n problema.</numerusform>
            <numerusform>«%1» NO está como estaba: %n problemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified: %n file(s), each as it was handed over.</source>
        <translation>
            <numerusform>Verificado: %n archivo, tal como se entregó.</numerusform>
            <numerusform>Verificado: %n archivos, cada uno tal como se entregó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: the plan file is sound, and so are the files that it keeps.</source>
        <translation>Verificado: el archivo del plan está íntegro, y también los archivos que guarda.</translation>
    </message>
    <message>
        <source>FILE --out DIR|X.zip</source>
        <translation>ARCHIVO --out CARPETA|X.zip</translation>
    </message>
    <message>
        <source>--out: “%1” is neither a folder nor a ZIP. Only ZIP archives are made: end its name in .zip.</source>
        <translation>--out: «%1» no es una carpeta ni un ZIP. Solo se hacen archivos ZIP: su nombre debe terminar en .zip.</translation>
    </message>
    <message>
        <source>Proves a hand-over byte by byte; of a plan file, the files that it keeps and that it is sound.</source>
        <translation>Comprueba un empalme byte por byte; de un archivo de plan, los archivos que guarda y que está íntegro.</translation>
    </message>
    <message>
        <source>DIR|X.zip|FILE</source>
        <translation>CARPETA|X.zip|ARCHIVO</translation>
    </message>
</context>
<context>
    <name>gelt::cli::Import</name>
    <message>
        <source>Brings a plan from a text, a table or an interchange file into FILE, which is made where it does not exist.</source>
        <translation>Trae un plan de un texto, una tabla o un archivo de intercambio a ARCHIVO, que se crea si no existe.</translation>
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
    <message>
        <source>--sheet goes with a spreadsheet (xlsx or ods).</source>
        <translation>--sheet se usa con una hoja de cálculo (xlsx u ods).</translation>
    </message>
    <message>
        <source>FILE SOURCE [--format auto|text|csv|xlsx|ods|docx|json] [--sheet NAME] [--from YYYY-MM-DD --to YYYY-MM-DD] [--entity NAME] [--date YYYY-MM-DD] [--dry-run] [--replace] [--by NAME]</source>
        <translation>ARCHIVO FUENTE [--format auto|text|csv|xlsx|ods|docx|json] [--sheet NOMBRE] [--from AAAA-MM-DD --to AAAA-MM-DD] [--entity NOMBRE] [--date AAAA-MM-DD] [--dry-run] [--replace] [--by NOMBRE]</translation>
    </message>
</context>
<context>
    <name>gelt::cli::New</name>
    <message>
        <source>--template and --empty exclude each other.</source>
        <translation>--template y --empty se excluyen entre sí.</translation>
    </message>
    <message>
        <source>There is one template: gelt.</source>
        <translation>Hay una plantilla: gelt.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Crear el plan</translation>
    </message>
    <message numerus="yes">
        <source>“%1” made: %2 to %3, %n activity(ies).</source>
        <translation>
            <numerusform>«%1» creado: %2 a %3, %n actividad.</numerusform>
            <numerusform>«%1» creado: %2 a %3, %n actividades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a plan file: from the GEL-T template, empty, or the next period of a plan that was handed over.</source>
        <translation>Crea un archivo de plan: con la plantilla GEL-T, vacío, o el período siguiente de un plan recibido en empalme.</translation>
    </message>
    <message>
        <source>--previous brings the entity and the activities: it goes with neither --template, --empty nor --entity.</source>
        <translation>--previous trae la entidad y las actividades: no se usa con --template, --empty ni --entity.</translation>
    </message>
    <message>
        <source>Begin the next period</source>
        <translation>Comenzar el período siguiente</translation>
    </message>
    <message>
        <source>“%1” made: %2 to %3.</source>
        <translation>«%1» creado: %2 a %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), position(s) or unit(s) came along.</source>
        <translation>
            <numerusform>Pasó %n persona, cargo o dependencia.</numerusform>
            <numerusform>Pasaron %n personas, cargos o dependencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recurring activity(ies) came along.</source>
        <translation>
            <numerusform>Pasó %n actividad recurrente.</numerusform>
            <numerusform>Pasaron %n actividades recurrentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open commitment(s) came along.</source>
        <translation>
            <numerusform>Pasó %n compromiso abierto.</numerusform>
            <numerusform>Pasaron %n compromisos abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE [--template gelt | --empty | --previous DIR|X.zip|PLAN] [--entity NAME] [--from YYYY-MM-DD --to YYYY-MM-DD] [--by NAME]</source>
        <translation>ARCHIVO [--template gelt | --empty | --previous CARPETA|X.zip|PLAN] [--entity NOMBRE] [--from AAAA-MM-DD --to AAAA-MM-DD] [--by NOMBRE]</translation>
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
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::cli::Report</name>
    <message>
        <source>--out names a file that ends in .pdf, .xlsx or .csv.</source>
        <translation>--out nombra un archivo que termina en .pdf, .xlsx o .csv.</translation>
    </message>
    <message>
        <source>“%1” written.</source>
        <translation>Se escribió «%1».</translation>
    </message>
    <message>
        <source>Only a PDF can be issued: --issue goes with --out X.pdf.</source>
        <translation>Solo se puede emitir un PDF: --issue se usa con --out X.pdf.</translation>
    </message>
    <message>
        <source>--known-at takes a day (2013-01-28) or a moment (2013-01-28T15:00:00Z).</source>
        <translation>--known-at recibe un día (2013-01-28) o un momento (2013-01-28T15:00:00Z).</translation>
    </message>
    <message>
        <source>What is issued says what is known now: --issue goes without --known-at.</source>
        <translation>Lo que se emite dice lo conocido hoy: --issue se usa sin --known-at.</translation>
    </message>
    <message>
        <source>--year takes a year such as 2013.</source>
        <translation>--year recibe una vigencia, por ejemplo 2013.</translation>
    </message>
    <message>
        <source>--year goes with --kind annual and presentation.</source>
        <translation>--year se usa con --kind annual y presentation.</translation>
    </message>
    <message>
        <source>--paper is letter, oficio or a4.</source>
        <translation>--paper es letter, oficio o a4.</translation>
    </message>
    <message>
        <source>--as-of must lie in the year of --year.</source>
        <translation>--as-of debe estar dentro de la vigencia de --year.</translation>
    </message>
    <message>
        <source>Issue “%1”</source>
        <translation>Emitir «%1»</translation>
    </message>
    <message>
        <source>Issued and kept, SHA-256 %1.</source>
        <translation>Emitido y conservado, SHA-256 %1.</translation>
    </message>
    <message>
        <source>Writes a report as PDF, its tables as XLSX or the first of them as CSV. KIND is one of: %1.</source>
        <translation>Escribe un informe como PDF, sus tablas como XLSX o la primera de ellas como CSV. CLASE es una de: %1.</translation>
    </message>
    <message>
        <source>--kind is missing. It is one of: %1.</source>
        <translation>Falta --kind. Es uno de: %1.</translation>
    </message>
    <message>
        <source>--kind: “%1” is no report. It is one of: %2.</source>
        <translation>--kind: «%1» no es un informe. Es uno de: %2.</translation>
    </message>
    <message>
        <source>FILE --kind KIND [--year YYYY] [--as-of YYYY-MM-DD] [--known-at T] [--public] [--issue] [--paper letter|oficio|a4] [--by NAME] --out X.pdf|.xlsx|.csv</source>
        <translation>ARCHIVO --kind CLASE [--year AAAA] [--as-of AAAA-MM-DD] [--known-at T] [--public] [--issue] [--paper letter|oficio|a4] [--by NOMBRE] --out X.pdf|.xlsx|.csv</translation>
    </message>
    <message>
        <source>The plan runs from %1 to %2 and has no year %3.</source>
        <translation>El plan va de %1 a %2 y no tiene el año %3.</translation>
    </message>
    <message>
        <source>Nothing was issued.</source>
        <translation>No se emitió nada.</translation>
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
    <message>
        <source>FILE [--as-of YYYY-MM-DD] [--json]</source>
        <translation>ARCHIVO [--as-of AAAA-MM-DD] [--json]</translation>
    </message>
</context>
<context>
    <name>gelt::committee</name>
    <message>
        <source>This is no longer in the plan. Look at the committee again.</source>
        <translation>Esto ya no está en el plan. Revise de nuevo el comité.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Agregar a %1</translation>
    </message>
    <message>
        <source>Change the name of %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Change the position of %1</source>
        <translation>Cambiar el cargo de %1</translation>
    </message>
    <message>
        <source>Change the unit of %1</source>
        <translation>Cambiar la dependencia de %1</translation>
    </message>
    <message>
        <source>Change the ID number of %1</source>
        <translation>Cambiar el documento de identidad de %1</translation>
    </message>
    <message>
        <source>Change the phone of %1</source>
        <translation>Cambiar el teléfono de %1</translation>
    </message>
    <message>
        <source>Change the e-mail of %1</source>
        <translation>Cambiar el correo de %1</translation>
    </message>
    <message>
        <source>Make %1 active</source>
        <translation>Activar a %1</translation>
    </message>
    <message>
        <source>Make %1 inactive</source>
        <translation>Desactivar a %1</translation>
    </message>
    <message>
        <source>End the membership of %1 and make them inactive</source>
        <translation>Terminar la membresía de %1 y desactivar a la persona</translation>
    </message>
    <message>
        <source>End the membership of %1</source>
        <translation>Terminar la membresía de %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar a %1</translation>
    </message>
    <message>
        <source>Merge %1 with %2</source>
        <translation>Unir a %1 con %2</translation>
    </message>
    <message>
        <source>Change an appointment of %1</source>
        <translation>Cambiar un nombramiento de %1</translation>
    </message>
    <message>
        <source>Add an appointment of %1</source>
        <translation>Agregar un nombramiento de %1</translation>
    </message>
    <message>
        <source>Change a membership of %1</source>
        <translation>Cambiar una membresía de %1</translation>
    </message>
    <message>
        <source>Add a membership of %1</source>
        <translation>Agregar una membresía de %1</translation>
    </message>
    <message>
        <source>Change a delegation of %1</source>
        <translation>Cambiar una delegación de %1</translation>
    </message>
    <message>
        <source>Add a delegation of %1</source>
        <translation>Agregar una delegación de %1</translation>
    </message>
    <message>
        <source>End an appointment of %1</source>
        <translation>Terminar un nombramiento de %1</translation>
    </message>
    <message>
        <source>End a delegation of %1</source>
        <translation>Terminar una delegación de %1</translation>
    </message>
    <message>
        <source>Remove an appointment of %1</source>
        <translation>Quitar un nombramiento de %1</translation>
    </message>
    <message>
        <source>Remove a membership of %1</source>
        <translation>Quitar una membresía de %1</translation>
    </message>
    <message>
        <source>Remove a delegation of %1</source>
        <translation>Quitar una delegación de %1</translation>
    </message>
</context>
<context>
    <name>gelt::committee::AppointmentDialog</name>
    <message>
        <source>Change the appointment</source>
        <translation>Cambiar el nombramiento</translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation>Agregar un nombramiento</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>&amp;Cargo:</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>&amp;Dependencia:</translation>
    </message>
    <message>
        <source>Where it holds today, it becomes the position and unit that the lists show.</source>
        <translation>Si rige hoy, pasa a ser el cargo y la dependencia que muestran las listas.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
</context>
<context>
    <name>gelt::committee::DatedDialog</name>
    <message>
        <source>&amp;Since before the plan</source>
        <translation>Desde &amp;antes del plan</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>S&amp;till</source>
        <translation>Sigue &amp;vigente</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>D&amp;esde:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>&amp;Hasta:</translation>
    </message>
</context>
<context>
    <name>gelt::committee::DatedList</name>
    <message>
        <source>Add…</source>
        <translation>Agregar…</translation>
    </message>
    <message>
        <source>Add an entry (Insert)</source>
        <translation>Agregar un registro (Insert)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the chosen entry (Return)</source>
        <translation>Cambiar el registro elegido (Intro)</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Give the chosen entry its last day</source>
        <translation>Dar al registro elegido su último día</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove an entry that was a mistake (Delete)</source>
        <translation>Quitar un registro hecho por equivocación (Supr)</translation>
    </message>
</context>
<context>
    <name>gelt::committee::DelegationDialog</name>
    <message>
        <source>Change the delegation</source>
        <translation>Cambiar la delegación</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>Agregar una delegación</translation>
    </message>
    <message>
        <source>Stands &amp;in:</source>
        <translation>De&amp;legado:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Choose who stands in: somebody of the list. Others are added to the committee first.</source>
        <translation>Elegir quién actúa como delegado: alguien de la lista. Quien no esté se agrega primero al comité.</translation>
    </message>
</context>
<context>
    <name>gelt::committee::EndDialog</name>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Último día:</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>gelt::committee::MembershipDialog</name>
    <message>
        <source>Change the membership</source>
        <translation>Cambiar la membresía</translation>
    </message>
    <message>
        <source>Add a membership</source>
        <translation>Agregar una membresía</translation>
    </message>
    <message>
        <source>Has a &amp;vote, and counts for the quórum</source>
        <translation>Tiene v&amp;oto y cuenta para el quórum</translation>
    </message>
    <message>
        <source>Chair, leader, secretary …</source>
        <translation>Presidente, líder, secretario …</translation>
    </message>
    <message>
        <source>Ro&amp;le:</source>
        <translation>&amp;Rol:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
</context>
<context>
    <name>gelt::committee::MergeDialog</name>
    <message>
        <source>Merge with another person</source>
        <translation>Fusionar con otra persona</translation>
    </message>
    <message>
        <source>“%1” is in the plan twice. Their activities, appointments, memberships and delegations move to the person chosen here, and this entry is deleted.</source>
        <translation>«%1» está dos veces en el plan. Sus actividades, nombramientos, membresías y delegaciones pasan a la persona elegida aquí, y este registro se elimina.</translation>
    </message>
    <message>
        <source>Merge &amp;with:</source>
        <translation>&amp;Fusionar con:</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Choose the person who stays: somebody of the list.</source>
        <translation>Elegir la persona que permanece: alguien de la lista.</translation>
    </message>
</context>
<context>
    <name>gelt::committee::PersonBox</name>
    <message>
        <source>Name or position</source>
        <translation>Nombre o cargo</translation>
    </message>
</context>
<context>
    <name>gelt::committee::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>&amp;Cargo:</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>&amp;Dependencia:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>&amp;Member of the committee</source>
        <translation>&amp;Miembro del comité</translation>
    </message>
    <message>
        <source>Has a &amp;vote, and counts for the quórum</source>
        <translation>Tiene v&amp;oto y cuenta para el quórum</translation>
    </message>
    <message>
        <source>&amp;Since before the plan</source>
        <translation>Desde &amp;antes del plan</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Ro&amp;le:</source>
        <translation>&amp;Rol:</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>D&amp;esde:</translation>
    </message>
    <message>
        <source>There is already somebody with this name: %1.</source>
        <translation>Ya hay alguien con este nombre: %1.</translation>
    </message>
</context>
<context>
    <name>gelt::committee::PersonFields</name>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>If both are the same person, make one entry of the two</source>
        <translation>Si ambas son la misma persona, hacer de las dos un solo registro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Cargo</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Dependencia</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dependencia</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Stays in this file. It never enters reports, nor the history (Ley 1581 of 2012).</source>
        <translation>Quedan en este archivo. Nunca entran en los informes ni en el historial (Ley 1581 de 2012).</translation>
    </message>
    <message>
        <source>&amp;ID number</source>
        <translation>&amp;Identificación</translation>
    </message>
    <message>
        <source>ID number, personal data</source>
        <translation>Identificación, dato personal</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>Phone, personal data</source>
        <translation>Teléfono, dato personal</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>C&amp;orreo</translation>
    </message>
    <message>
        <source>E-mail, personal data</source>
        <translation>Correo, dato personal</translation>
    </message>
    <message>
        <source>There is somebody else with this name: %1.</source>
        <translation>Hay otra persona con este nombre: %1.</translation>
    </message>
</context>
<context>
    <name>gelt::committee::PersonPanel</name>
    <message>
        <source>End the appointment</source>
        <translation>Terminar el nombramiento</translation>
    </message>
    <message>
        <source>Until when did %1 hold this position?</source>
        <translation>¿Hasta cuándo ocupó %1 este cargo?</translation>
    </message>
    <message>
        <source>End the membership</source>
        <translation>Terminar la membresía</translation>
    </message>
    <message>
        <source>Until when is %1 a member of the committee?</source>
        <translation>¿Hasta cuándo es %1 miembro del comité?</translation>
    </message>
    <message>
        <source>End the delegation</source>
        <translation>Terminar la delegación</translation>
    </message>
    <message>
        <source>Until when does somebody stand in for %1?</source>
        <translation>¿Hasta cuándo actúa un delegado por %1?</translation>
    </message>
    <message>
        <source>Make inactive</source>
        <translation>Inactivar</translation>
    </message>
    <message>
        <source>“%1” is a member of the committee today.</source>
        <translation>«%1» es hoy miembro del comité.</translation>
    </message>
    <message>
        <source>An inactive person is no longer offered. As long as the membership lasts it counts for the quórum.</source>
        <translation>Una persona inactiva ya no se ofrece. Mientras dure la membresía, cuenta para el quórum.</translation>
    </message>
    <message>
        <source>End the membership today too</source>
        <translation>Terminar hoy también la membresía</translation>
    </message>
    <message>
        <source>Only make inactive</source>
        <translation>Solo inactivar</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Delete a person</source>
        <translation>Eliminar una persona</translation>
    </message>
    <message>
        <source>Old records keep the names of those who made them.</source>
        <translation>Los registros anteriores conservan los nombres de quienes los hicieron.</translation>
    </message>
    <message>
        <source>%1 · %2 – %3</source>
        <translation>%1 · %2 – %3</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · desde %2</translation>
    </message>
    <message>
        <source>%1 · until %2</source>
        <translation>%1 · hasta %2</translation>
    </message>
    <message>
        <source>Choose a person to see their positions, memberships and activities.</source>
        <translation>Elegir una persona para ver sus cargos, membresías y actividades.</translation>
    </message>
    <message>
        <source>Positions held</source>
        <translation>Cargos ocupados</translation>
    </message>
    <message>
        <source>No position with dates.</source>
        <translation>Ningún cargo con fechas.</translation>
    </message>
    <message>
        <source>Seats in the committee</source>
        <translation>Puestos en el comité</translation>
    </message>
    <message>
        <source>Not a member so far.</source>
        <translation>Aún no es miembro.</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Delegados</translation>
    </message>
    <message>
        <source>Nobody stands in.</source>
        <translation>Sin delegado.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Answers for no activity and supports none.</source>
        <translation>No responde por ninguna actividad ni apoya ninguna.</translation>
    </message>
    <message>
        <source>Activities that the person answers for or supports</source>
        <translation>Actividades por las que la persona responde o que apoya</translation>
    </message>
    <message>
        <source>Return or a double click goes to the activity</source>
        <translation>Intro o doble clic lleva a la actividad</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionar con…</translation>
    </message>
    <message>
        <source>Make one entry of two that are the same person</source>
        <translation>Unir dos entradas que son la misma persona</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The file is open to look at only: nothing can be changed.</source>
        <translation>El archivo está en solo lectura: no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Shown as of %1: nothing can be changed.</source>
        <translation>Se muestra al %1: nada se puede cambiar.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>position · unit</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>with vote</source>
        <translation>con voto</translation>
    </message>
    <message>
        <source>without vote</source>
        <translation>sin voto</translation>
    </message>
    <message>
        <source>Member · %1</source>
        <translation>Miembro · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stands in for: %1</source>
        <translation>Delegado de: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number · title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (supports)</source>
        <translation>%1 (apoya)</translation>
    </message>
    <message numerus="yes">
        <source>Answers for %n activity(ies), so this person cannot be deleted.</source>
        <translation>
            <numerusform>Responde por %n actividad; por eso esta persona no se puede eliminar.</numerusform>
            <numerusform>Responde por %n actividades; por eso esta persona no se puede eliminar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Supports %n activity(ies), so this person cannot be deleted.</source>
        <translation>
            <numerusform>Apoya %n actividad; por eso esta persona no se puede eliminar.</numerusform>
            <numerusform>Apoya %n actividades; por eso esta persona no se puede eliminar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is named by %n activity(ies) that were deleted and could come back, so this person cannot be deleted.</source>
        <translation>
            <numerusform>La nombra %n actividad eliminada que podría volver; por eso esta persona no se puede eliminar.</numerusform>
            <numerusform>La nombran %n actividades eliminadas que podrían volver; por eso esta persona no se puede eliminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands in for somebody, so this person cannot be deleted.</source>
        <translation>Actúa como delegado de alguien; por eso esta persona no se puede eliminar.</translation>
    </message>
    <message>
        <source>Is named in the history or in a follow-up, so this person cannot be deleted.</source>
        <translation>Se nombra en el historial o en un seguimiento; por eso esta persona no se puede eliminar.</translation>
    </message>
    <message>
        <source>Not a member</source>
        <translation>No es miembro</translation>
    </message>
    <message>
        <source>Member with vote</source>
        <translation>Miembro con voto</translation>
    </message>
    <message>
        <source>Member without vote</source>
        <translation>Miembro sin voto</translation>
    </message>
    <message>
        <source>%1 · inactive: no longer offered</source>
        <translation>%1 · inactiva: ya no se ofrece</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>No longer offered for new work; old records keep the name</source>
        <translation>Ya no se ofrece para nuevas labores; los registros anteriores conservan el nombre</translation>
    </message>
    <message>
        <source>Offered for new work again</source>
        <translation>Se ofrece de nuevo para trabajos nuevos</translation>
    </message>
    <message>
        <source>%1 It can be made inactive: then it is no longer offered.</source>
        <translation>%1 Se puede inactivar: así ya no se ofrece.</translation>
    </message>
    <message>
        <source>Delete this person with their positions and memberships</source>
        <translation>Eliminar esta persona con sus cargos y membresías</translation>
    </message>
    <message numerus="yes">
        <source>Stands in the acta of %n meeting(s), so this person cannot be deleted.</source>
        <translation>
            <numerusform>Figura en el acta de %n reunión; por eso esta persona no se puede eliminar.</numerusform>
            <numerusform>Figura en las actas de %n reuniones; por eso esta persona no se puede eliminar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signs the report of %n year(s), so this person cannot be deleted.</source>
        <translation>
            <numerusform>Firma el informe de %n vigencia; por eso esta persona no se puede eliminar.</numerusform>
            <numerusform>Firma los informes de %n vigencias; por eso esta persona no se puede eliminar.</numerusform>
        </translation>
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
    <name>gelt::people</name>
    <message>
        <source>This person is no longer in the plan. Look at the committee again.</source>
        <translation>Esta persona ya no está en el plan. Consultar de nuevo el comité.</translation>
    </message>
    <message>
        <source>“%1” is named in the plan and cannot be deleted. Make them inactive instead.</source>
        <translation>«%1» se nombra en el plan y no se puede eliminar. En su lugar, se puede inactivar.</translation>
    </message>
    <message>
        <source>A person cannot be merged with themselves. Choose another one.</source>
        <translation>Una persona no se puede fusionar consigo misma. Elegir otra.</translation>
    </message>
    <message>
        <source>“%1” stands in actas that have been approved, and those are never changed. Merge the other way around, so that this person is the one who stays.</source>
        <translation>«%1» figura en actas aprobadas, y esas nunca se modifican. Conviene fusionar en sentido contrario, de modo que permanezca esta persona.</translation>
    </message>
</context>
<context>
    <name>gelt::report::ActaPages</name>
    <message>
        <source>Clarifies %1 of %2</source>
        <extracomment>%1 is &quot;ACTA 001&quot;, %2 a day</extracomment>
        <translation>Aclara el %1 del %2</translation>
    </message>
    <message>
        <source>Annulled on %1. Cause: %2</source>
        <extracomment>%1 is a day, %2 a reason in a person&apos;s words</extracomment>
        <translation>Anulada el %1. Causa: %2</translation>
    </message>
    <message>
        <source>DATE:</source>
        <translation>FECHA:</translation>
    </message>
    <message>
        <source>TIME:</source>
        <translation>HORA:</translation>
    </message>
    <message>
        <source>PLACE:</source>
        <translation>LUGAR:</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>the hours of a meeting</extracomment>
        <translation>De las %1 a las %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde las %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta las %1</translation>
    </message>
    <message>
        <source>AGENDA</source>
        <translation>ORDEN DEL DÍA</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>DESARROLLO</translation>
    </message>
    <message>
        <source>There were no commitments to look at.</source>
        <translation>No había compromisos pendientes.</translation>
    </message>
    <message>
        <source>COMMITMENTS</source>
        <translation>COMPROMISOS</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>The next meeting will be on %1, at %2. Place: %3.</source>
        <translation>La próxima reunión será el %1, a las %2. Lugar: %3.</translation>
    </message>
    <message>
        <source>The next meeting will be on %1, at %2.</source>
        <translation>La próxima reunión será el %1, a las %2.</translation>
    </message>
    <message>
        <source>The next meeting will be on %1. Place: %2.</source>
        <translation>La próxima reunión será el %1. Lugar: %2.</translation>
    </message>
    <message>
        <source>The next meeting will be on %1.</source>
        <translation>La próxima reunión será el %1.</translation>
    </message>
    <message>
        <source>NEXT MEETING</source>
        <translation>CONVOCATORIA</translation>
    </message>
    <message>
        <source>The meeting ended at %1.</source>
        <translation>A las %1 terminó la reunión.</translation>
    </message>
    <message>
        <source>The meeting ended at %1. In witness whereof, they sign:</source>
        <translation>A las %1 terminó la reunión. En constancia firman:</translation>
    </message>
    <message>
        <source>In witness whereof, they sign:</source>
        <translation>En constancia firman:</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n sheet(s))</source>
        <translation>
            <numerusform>%1 (%n folio)</numerusform>
            <numerusform>%1 (%n folios)</numerusform>
        </translation>
    </message>
    <message>
        <source>ANNEXES:</source>
        <translation>ANEXOS:</translation>
    </message>
    <message>
        <source>Transcribed by: %1</source>
        <translation>Transcriptor: %1</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
    <name>gelt::report::ActivityList</name>
    <message>
        <source>Activities at %1</source>
        <translation>Actividades al %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cut-off %1</source>
        <translation>Corte %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activity(ies)</source>
        <translation>
            <numerusform>%1 de %n actividad</numerusform>
            <numerusform>%1 de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed on %1 · %2 · %3</source>
        <translation>Impreso el %1 · %2 · %3</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>sin filtro</translation>
    </message>
    <message>
        <source>No activity meets the filters.</source>
        <translation>Ninguna actividad cumple los filtros.</translation>
    </message>
    <message>
        <source>The plan has no activities.</source>
        <translation>El plan no tiene actividades.</translation>
    </message>
</context>
<context>
    <name>gelt::report::Ago</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>en %n año</numerusform>
            <numerusform>en %n años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::report::Annual</name>
    <message>
        <source>Coat of arms of %1</source>
        <translation>Escudo de %1</translation>
    </message>
    <message>
        <source>Department of %1</source>
        <translation>Departamento de %1</translation>
    </message>
    <message>
        <source>NIT %1</source>
        <translation>NIT %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoría %1</translation>
    </message>
    <message>
        <source>Territorial Online Government strategy · Action plan %1</source>
        <translation>Estrategia de Gobierno en Línea Territorial · Plan de acción %1</translation>
    </message>
    <message>
        <source>Annual compliance report</source>
        <translation>Informe anual de cumplimiento</translation>
    </message>
    <message>
        <source>Year %1, partial cut-off</source>
        <translation>Vigencia %1, corte parcial</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Vigencia %1</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emitido el</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Elaboró</translation>
    </message>
    <message>
        <source>Archive series</source>
        <translation>Serie documental</translation>
    </message>
    <message>
        <source>Public version</source>
        <translation>Versión pública</translation>
    </message>
    <message>
        <source>without personal data or reserved evidence</source>
        <translation>sin datos personales ni evidencias reservadas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Activities keep the numbers that the plan gave them. Dates are written dd/mm/yyyy; percentages with one decimal.</source>
        <translation>Las actividades conservan los números que les dio el plan. Las fechas se escriben dd/mm/aaaa; los porcentajes, con un decimal.</translation>
    </message>
    <message>
        <source>Annual compliance report %1 of %2</source>
        <translation>Informe anual de cumplimiento %1 de %2</translation>
    </message>
    <message>
        <source>Partial cut-off %1</source>
        <translation>Corte parcial %1</translation>
    </message>
    <message>
        <source>Cut-off %1</source>
        <translation>Corte %1</translation>
    </message>
    <message>
        <source>Annual compliance report, year %1</source>
        <translation>Informe anual de cumplimiento, vigencia %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>Emitido el %1</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n recurring activity(ies) has overdue periods.</source>
        <translation>
            <numerusform>Sin períodos vencidos en %n actividad recurrente.</numerusform>
            <numerusform>Ninguna de las %n actividades recurrentes tiene períodos vencidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recurring activity(ies)</source>
        <translation>
            <numerusform>%n actividad recurrente</numerusform>
            <numerusform>%n actividades recurrentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue period(s)</source>
        <translation>
            <numerusform>%n período vencido</numerusform>
            <numerusform>%n períodos vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %2, %1 missed some of their periods: %3 altogether.</source>
        <extracomment>%1 is a number, %2 &quot;6 recurring activities&quot;, %3 &quot;12 overdue periods&quot;</extracomment>
        <translation>De %2, hay %1 con períodos sin cumplir: %3 en total.</translation>
    </message>
    <message>
        <source>Activities of the plan</source>
        <translation>Actividades del plan</translation>
    </message>
    <message>
        <source>The plan has no activities.</source>
        <translation>El plan no tiene actividades.</translation>
    </message>
    <message>
        <source>Recurring activities</source>
        <translation>Actividades recurrentes</translation>
    </message>
    <message>
        <source>The plan has no recurring activities.</source>
        <translation>El plan no tiene actividades recurrentes.</translation>
    </message>
    <message>
        <source>The phases chosen have no recurring activities.</source>
        <translation>Las fases elegidas no tienen actividades recurrentes.</translation>
    </message>
    <message>
        <source>The table of their periods was left out of this report.</source>
        <translation>La tabla de sus períodos no se incluyó en este informe.</translation>
    </message>
    <message>
        <source>Periods that end on the very day of the cut-off count as programmed already, and are overdue only from the next day on.</source>
        <translation>Los períodos que terminan el mismo día del corte ya cuentan como programados, y solo están vencidos a partir del día siguiente.</translation>
    </message>
    <message>
        <source>Fulfilled periods that the deadline in force no longer has are kept and do not count: %1.</source>
        <translation>Los períodos cumplidos que ya no están en el plazo vigente se conservan y no cuentan: %1.</translation>
    </message>
    <message>
        <source>Commitments of the actas on %1</source>
        <translation>Compromisos de las actas al %1</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Challenges for %1, with responsibility and date</source>
        <translation>Retos para %1, con responsabilidad y fecha</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Reto</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsabilidad</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Challenges and responsibilities</source>
        <translation>Retos y responsabilidades</translation>
    </message>
    <message>
        <source>No challenges were written for %1.</source>
        <translation>No se escribieron retos para %1.</translation>
    </message>
    <message numerus="yes">
        <source>For %1 there is (are) %n challenge(s). Of the committee: %2; of the municipal administration: %3; of the community: %4.</source>
        <extracomment>%1 is a year; %2, %3 and %4 are numbers of challenges</extracomment>
        <translation>
            <numerusform>Para %1 hay %n reto. Del comité: %2; de la administración municipal: %3; de la comunidad: %4.</numerusform>
            <numerusform>Para %1 hay %n retos. Del comité: %2; de la administración municipal: %3; de la comunidad: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (seen on %2)</source>
        <translation>%1 (consultada el %2)</translation>
    </message>
    <message>
        <source>No evidence is recorded up to the cut-off.</source>
        <translation>No hay evidencias registradas hasta el corte.</translation>
    </message>
    <message>
        <source>Evidence up to %1</source>
        <translation>Evidencias hasta el %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title, file or address</source>
        <translation>Título, archivo o dirección</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>No actas are recorded for %1.</source>
        <translation>No hay actas registradas para %1.</translation>
    </message>
    <message>
        <source>Actas of %1</source>
        <translation>Actas de %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmada el</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>Commitments of the actas</source>
        <translation>Compromisos de las actas</translation>
    </message>
    <message>
        <source>There are no open commitments.</source>
        <translation>No hay compromisos abiertos.</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) was (were) open on %1, %2 of them overdue.</source>
        <translation>
            <numerusform>Al %1 había %n compromiso abierto; vencidos: %2.</numerusform>
            <numerusform>Al %1 había %n compromisos abiertos; vencidos: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) was (were) closed in %1.</source>
        <translation>
            <numerusform>En %1 se cerró %n compromiso.</numerusform>
            <numerusform>En %1 se cerraron %n compromisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Achievements, difficulties, challenges and responsibilities</source>
        <translation>Logros, dificultades, retos y responsabilidades</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Logros</translation>
    </message>
    <message>
        <source>Nothing was written about the achievements of %1.</source>
        <translation>No se escribió nada sobre los logros de %1.</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Dificultades</translation>
    </message>
    <message>
        <source>Nothing was written about the difficulties of %1.</source>
        <translation>No se escribió nada sobre las dificultades de %1.</translation>
    </message>
    <message>
        <source>Evidence and actas</source>
        <translation>Evidencias y actas</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>The list of evidence was left out of this report.</source>
        <translation>La lista de evidencias no se incluyó en este informe.</translation>
    </message>
    <message>
        <source>Actas</source>
        <translation>Actas</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>n/m</source>
        <extracomment>head of a column of counts &quot;3/4&quot;: fulfilled of those that apply</extracomment>
        <translation>n/m</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>State of each period on %1</source>
        <translation>Estado de cada período al %1</translation>
    </message>
    <message>
        <source>Fulf./ apply</source>
        <translation>Cumpl./ aplican</translation>
    </message>
    <message>
        <source>Overd.</source>
        <translation>Venc.</translation>
    </message>
    <message>
        <source>cut-off %1</source>
        <translation>corte %1</translation>
    </message>
    <message>
        <source>The periods of %1 stand one by one; of other years, how many were fulfilled of those that apply.</source>
        <translation>Los períodos de %1 aparecen uno por uno; de otras vigencias, cuántos se cumplieron de los que aplican.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>targets of %1: %2</source>
        <translation>metas de %1: %2</translation>
    </message>
    <message>
        <source>historical reference of %1: %2</source>
        <translation>referencia histórica de %1: %2</translation>
    </message>
    <message>
        <source>no target for %1</source>
        <translation>sin meta para %1</translation>
    </message>
    <message>
        <source>Legal framework</source>
        <translation>Marco legal</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>For this report</source>
        <translation>Para este informe</translation>
    </message>
    <message>
        <source>The program knows of no framework of targets that was in force on %1.</source>
        <translation>El programa no conoce ningún marco de metas vigente al %1.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>No members of the committee are recorded for %1.</source>
        <translation>No hay miembros del comité registrados para %1.</translation>
    </message>
    <message>
        <source>Members of the committee in %1</source>
        <translation>Miembros del comité en %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>In the committee</source>
        <translation>En el comité</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>%1 of %2; %3 needed</source>
        <extracomment>of the members with vote, how many were there and how many had to be</extracomment>
        <translation>%1 de %2; se requieren %3</translation>
    </message>
    <message>
        <source>with quorum</source>
        <translation>con quórum</translation>
    </message>
    <message>
        <source>without quorum</source>
        <translation>sin quórum</translation>
    </message>
    <message>
        <source>No meetings of the committee are recorded for %1.</source>
        <translation>No hay reuniones del comité registradas para %1.</translation>
    </message>
    <message>
        <source>Meetings, actas and quorum in %1</source>
        <translation>Reuniones, actas y quórum en %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>State of the acta</source>
        <translation>Estado del acta</translation>
    </message>
    <message>
        <source>clarifies another</source>
        <translation>aclara otra</translation>
    </message>
    <message>
        <source>Sundays and national holidays.</source>
        <translation>Domingos y festivos nacionales.</translation>
    </message>
    <message numerus="yes">
        <source>Sundays, national holidays and %n day(s) of the municipality&apos;s own.</source>
        <translation>
            <numerusform>Domingos, festivos nacionales y %n día propio del municipio.</numerusform>
            <numerusform>Domingos, festivos nacionales y %n días propios del municipio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saturdays, Sundays and national holidays.</source>
        <translation>Sábados, domingos y festivos nacionales.</translation>
    </message>
    <message numerus="yes">
        <source>Saturdays, Sundays, national holidays and %n day(s) of the municipality&apos;s own.</source>
        <translation>
            <numerusform>Sábados, domingos, festivos nacionales y %n día propio del municipio.</numerusform>
            <numerusform>Sábados, domingos, festivos nacionales y %n días propios del municipio.</numerusform>
        </translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>Presentation and legal framework</source>
        <translation>Presentación y marco legal</translation>
    </message>
    <message>
        <source>This report says what was done in %1 of the plan “%2”, and how that compares with what was programmed.</source>
        <translation>Este informe expone lo ejecutado en %1 del plan «%2» y cómo se compara con lo programado.</translation>
    </message>
    <message>
        <source>The cut-off is partial: it takes the year up to %1 only.</source>
        <translation>El corte es parcial: toma la vigencia solo hasta el %1.</translation>
    </message>
    <message>
        <source>The year %1 lies outside the period of the plan, %2 to %3.</source>
        <translation>La vigencia %1 está fuera del período del plan, %2 a %3.</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>No presentation was written for %1.</source>
        <translation>No se escribió presentación para %1.</translation>
    </message>
    <message>
        <source>Committee: members, meetings and actas</source>
        <translation>Comité: miembros, reuniones y actas</translation>
    </message>
    <message numerus="yes">
        <source>The committee met %n time(s) in %1; %2 of them with the quorum counted and reached.</source>
        <translation>
            <numerusform>El comité se reunió %n vez en %1; con quórum verificado y alcanzado: %2.</numerusform>
            <numerusform>El comité se reunió %n veces en %1; con quórum verificado y alcanzado: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Cómo se midió</translation>
    </message>
    <message>
        <source>Two percentages always stand together: what was done of the whole plan, and what was done of what was programmed.</source>
        <translation>Siempre van juntos dos porcentajes: lo ejecutado de todo el plan y lo ejecutado de lo programado.</translation>
    </message>
    <message>
        <source>Cut-off:</source>
        <translation>Corte:</translation>
    </message>
    <message>
        <source>follow-ups, extensions and statuses dated up to %1 count; those that were voided do not.</source>
        <translation>cuentan los seguimientos, prórrogas y estados con fecha hasta el %1; los anulados no cuentan.</translation>
    </message>
    <message>
        <source>Weights of the phases:</source>
        <translation>Ponderación de las fases:</translation>
    </message>
    <message>
        <source>Days off:</source>
        <translation>Días no hábiles:</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>With a the progress, p the programmed and w the weight of an activity:</source>
        <translation>Siendo a el avance, p lo programado y w la ponderación de una actividad:</translation>
    </message>
    <message>
        <source>progress of a group = Σ w·a ÷ Σ w</source>
        <translation>avance de un grupo = Σ w·a ÷ Σ w</translation>
    </message>
    <message>
        <source>compliance of a group = 100 · Σ w·min(a, p) ÷ Σ w·p, over the activities with p above 0</source>
        <translation>cumplimiento de un grupo = 100 · Σ w·min(a, p) ÷ Σ w·p, sobre las actividades con p mayor que 0</translation>
    </message>
    <message>
        <source>compliance of the year = 100 · Σ w·min(done, target) ÷ Σ w·target, where the target is what is programmed less what had been done when the year began, and done is what was added since</source>
        <translation>cumplimiento de la vigencia = 100 · Σ w·min(ejecutado, meta) ÷ Σ w·meta, donde la meta es lo programado menos lo que ya se había ejecutado al iniciar la vigencia, y ejecutado es lo que se agregó desde entonces</translation>
    </message>
    <message>
        <source>backlog: activities that were behind already when the year began</source>
        <translation>rezago: actividades que ya estaban atrasadas al iniciar la vigencia</translation>
    </message>
    <message>
        <source>Figures are computed exactly and rounded, half up, only to be shown.</source>
        <translation>Las cifras se calculan de forma exacta y solo se redondean al mostrarlas, con la mitad hacia arriba.</translation>
    </message>
    <message>
        <source>Left out of tables and lists:</source>
        <translation>Fuera de tablas y listas:</translation>
    </message>
    <message>
        <source>%1. The figures are those of the whole plan.</source>
        <translation>%1. Las cifras son las de todo el plan.</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Todo el plan</translation>
    </message>
    <message>
        <source>No phase had anything programmed by the cut-off.</source>
        <translation>Ninguna fase tenía nada programado a la fecha de corte.</translation>
    </message>
    <message>
        <source>%1 reached %2 of what was programmed.</source>
        <translation>%1 alcanzó el %2 de lo programado.</translation>
    </message>
    <message>
        <source>All phases reached %1 of what was programmed.</source>
        <translation>Todas las fases alcanzaron el %1 de lo programado.</translation>
    </message>
    <message>
        <source>%1 reached most of what was programmed (%2), %3 least (%4).</source>
        <translation>%1 alcanzó la mayor proporción de lo programado (%2) y %3, la menor (%4).</translation>
    </message>
    <message>
        <source>Activities by state and phase on %1</source>
        <translation>Actividades por estado y fase al %1</translation>
    </message>
    <message>
        <source>Activities by state and phase on %1.</source>
        <translation>Actividades por estado y fase al %1.</translation>
    </message>
    <message>
        <source>no activities</source>
        <translation>sin actividades</translation>
    </message>
    <message>
        <source>Activities by state and phase</source>
        <translation>Actividades por estado y fase</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Phases are weighted: the plan is their weighted mean.</source>
        <translation>Las fases tienen ponderación: el plan es su promedio ponderado.</translation>
    </message>
    <message>
        <source>Phases are not weighted: all activities of the plan stand together.</source>
        <translation>Las fases no tienen ponderación: todas las actividades del plan se toman en conjunto.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) of the plan is (are) under no phase.</source>
        <translation>
            <numerusform>%n actividad del plan no está en ninguna fase.</numerusform>
            <numerusform>%n actividades del plan no están en ninguna fase.</numerusform>
        </translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin meta</translation>
    </message>
    <message>
        <source>Progress by phase</source>
        <translation>Avance por fase</translation>
    </message>
    <message>
        <source>The plan has no phases; its figures are those of the summary.</source>
        <translation>El plan no tiene fases; sus cifras son las del resumen.</translation>
    </message>
    <message>
        <source>Programmed is what should have been done by the cut-off; progress is what was done of the whole plan; compliance is what was done of what was programmed. The progress of a phase may be above what was programmed; compliance is never above 100 %.</source>
        <translation>Programado es lo que debía ejecutarse a la fecha de corte; avance es lo ejecutado de todo el plan; cumplimiento es lo ejecutado de lo programado. El avance de una fase puede superar lo programado; el cumplimiento nunca supera el 100 %.</translation>
    </message>
    <message>
        <source>Legal framework %1</source>
        <translation>Marco legal %1</translation>
    </message>
    <message>
        <source>Progress by phase beside the year before and the legal framework (percentages)</source>
        <translation>Avance por fase frente a la vigencia anterior y al marco legal (porcentajes)</translation>
    </message>
    <message>
        <source>Progress by phase, compared</source>
        <translation>Avance por fase, comparado</translation>
    </message>
    <message>
        <source>Progress by phase, compared.</source>
        <translation>Avance por fase, comparado.</translation>
    </message>
    <message>
        <source>Beside the year before and the legal framework</source>
        <translation>Frente a la vigencia anterior y al marco legal</translation>
    </message>
    <message>
        <source>Progress and compliance over the cut-offs of %1</source>
        <translation>Avance y cumplimiento en los cortes de %1</translation>
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
        <source>Percentages at the cut-offs of %1</source>
        <translation>Porcentajes en los cortes de %1</translation>
    </message>
    <message>
        <source>Programmed</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Semáforo</translation>
    </message>
    <message>
        <source>%1: progress %2, compliance %3.</source>
        <translation>%1: avance %2, cumplimiento %3.</translation>
    </message>
    <message>
        <source>How the year went</source>
        <translation>Cómo transcurrió la vigencia</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Alcalde Municipal</translation>
    </message>
    <message>
        <source>Leader of the GEL-T committee</source>
        <translation>Líder del comité GEL-T</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>Nombre y cargo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Elaboró</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisó</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobó</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>%1, partial</source>
        <translation>%1, parcial</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Thresholds of the light</source>
        <translation>Umbrales del semáforo</translation>
    </message>
    <message>
        <source>green from %1; yellow from %2; red below</source>
        <translation>verde desde %1; amarillo desde %2; rojo por debajo</translation>
    </message>
    <message>
        <source>This is the public version: without personal data or reserved evidence</source>
        <translation>Esta es la versión pública: sin datos personales ni evidencia reservada</translation>
    </message>
    <message>
        <source>Issued apart, without personal data or reserved evidence</source>
        <translation>Se emite aparte, sin datos personales ni evidencia reservada</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>The SHA-256 fingerprint of the file is kept in the register of issued reports</source>
        <translation>La huella SHA-256 del archivo se conserva en el registro de informes emitidos</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Those who sign state that the figures of this report were computed from the follow-ups dated up to %1, by the method of chapter 3, and that the evidence of chapter 10 is kept by the committee.</source>
        <translation>Quienes firman hacen constar que las cifras de este informe se calcularon con los seguimientos fechados hasta el %1, según el método del capítulo 3, y que el comité conserva la evidencia del capítulo 10.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>a place and a day</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Procedure of the report</source>
        <translation>Trámite del informe</translation>
    </message>
    <message>
        <source>Document control</source>
        <translation>Control del documento</translation>
    </message>
    <message>
        <source>Compliance to date and traffic light</source>
        <translation>Cumplimiento a la fecha y semáforo</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 to less than %2</source>
        <translation>de %1 a menos de %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Compliance %1, %2; yellow from %3, green from %4.</source>
        <translation>Cumplimiento %1, %2; amarillo desde %3, verde desde %4.</translation>
    </message>
    <message>
        <source>There is no compliance yet: nothing was programmed by the cut-off.</source>
        <translation>Aún no hay cumplimiento: no había nada programado a la fecha de corte.</translation>
    </message>
    <message>
        <source>What explains the result</source>
        <translation>Qué explica el resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) was (were) completed in time.</source>
        <translation>
            <numerusform>%n actividad se cumplió a tiempo.</numerusform>
            <numerusform>%n actividades se cumplieron a tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) was (were) completed after the deadline.</source>
        <translation>
            <numerusform>%n actividad se cumplió después del plazo.</numerusform>
            <numerusform>%n actividades se cumplieron después del plazo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) is (are) overdue: %1.</source>
        <translation>
            <numerusform>%n actividad está vencida: %1.</numerusform>
            <numerusform>%n actividades están vencidas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n período</numerusform>
            <numerusform>%n períodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recurring activity(ies) is (are) behind (%1), with %2 overdue altogether.</source>
        <extracomment>%2 is &quot;12 periods&quot;</extracomment>
        <translation>
            <numerusform>%n actividad periódica está atrasada (%1), con %2 de atraso en total.</numerusform>
            <numerusform>%n actividades periódicas están atrasadas (%1), con %2 de atraso en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) not due yet has (have) no progress, though part of it was programmed by now.</source>
        <translation>
            <numerusform>%n actividad que aún no vence no tiene avance, aunque ya tenía una parte programada.</numerusform>
            <numerusform>%n actividades que aún no vencen no tienen avance, aunque ya tenían una parte programada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) has (have) a deadline that could not be interpreted: nothing is programmed for it (them).</source>
        <translation>
            <numerusform>%n actividad tiene un plazo que no se pudo interpretar: no se le programa nada.</numerusform>
            <numerusform>%n actividades tienen un plazo que no se pudo interpretar: no se les programa nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) is (are) suspended, not applicable or replaced and does (do) not count.</source>
        <translation>
            <numerusform>%n actividad está suspendida, no aplica o fue reemplazada, y no cuenta.</numerusform>
            <numerusform>%n actividades están suspendidas, no aplican o fueron reemplazadas, y no cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had been done by the cut-off, and nothing was due.</source>
        <translation>A la fecha de corte no se había ejecutado nada, y nada vencía.</translation>
    </message>
    <message>
        <source>The plan begins on %1</source>
        <translation>El plan inicia el %1</translation>
    </message>
    <message>
        <source>%1: targets by component</source>
        <translation>%1: metas por componente</translation>
    </message>
    <message>
        <source>%1: no target for %2</source>
        <translation>%1: sin meta para %2</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzada</translation>
    </message>
    <message>
        <source>%1 points below</source>
        <translation>%1 puntos por debajo</translation>
    </message>
    <message>
        <source>historical reference</source>
        <translation>referencia histórica</translation>
    </message>
    <message>
        <source>Summary of results</source>
        <translation>Resumen de resultados</translation>
    </message>
    <message>
        <source>Partial cut-off: the year %1 was still going on.</source>
        <translation>Corte parcial: la vigencia %1 aún estaba en curso.</translation>
    </message>
    <message>
        <source>Results compared</source>
        <translation>Resultados comparados</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
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
        <source>Compliance of the year</source>
        <translation>Cumplimiento de la vigencia</translation>
    </message>
    <message>
        <source>what was to be reached in the year alone</source>
        <translation>lo que debía alcanzarse solo en la vigencia</translation>
    </message>
    <message>
        <source>Backlog of earlier years</source>
        <translation>Rezago de vigencias anteriores</translation>
    </message>
    <message>
        <source>activities behind when the year began</source>
        <translation>actividades atrasadas al iniciar la vigencia</translation>
    </message>
    <message>
        <source>first year of the plan</source>
        <translation>primera vigencia del plan</translation>
    </message>
    <message>
        <source>Behind when %1 began: %2.</source>
        <translation>Atrasadas al iniciar %1: %2.</translation>
    </message>
    <message>
        <source>Against the legal framework</source>
        <translation>Frente al marco legal</translation>
    </message>
    <message>
        <source>Phases and what the legal framework asks for in %1 (percentages)</source>
        <translation>Las fases y lo que exige el marco legal en %1 (porcentajes)</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>No phase of the plan is tied to a component of a legal framework, so there is nothing to compare.</source>
        <translation>Ninguna fase del plan está vinculada a un componente de un marco legal, por lo que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>The progress of the phase stands beside the least percentage of its component. A historical reference is a target of rules that were not in force on the cut-off.</source>
        <translation>El avance de la fase se presenta junto al porcentaje mínimo de su componente. Una referencia histórica es una meta de normas que no estaban vigentes a la fecha de corte.</translation>
    </message>
    <message>
        <source>%1: none applies</source>
        <translation>%1: ninguna aplica</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 fulfilled of %n</source>
        <extracomment>%1 is a year</extracomment>
        <translation>
            <numerusform>%1: %2 cumplidas de %n</numerusform>
            <numerusform>%1: %2 cumplidas de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Registrado hasta</translation>
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
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegado</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>Sin voto</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>%1 of %2 with vote</source>
        <extracomment>of the members with a vote so many are needed</extracomment>
        <translation>%1 de %2 con voto</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>First and last names</source>
        <translation>Nombres y apellidos</translation>
    </message>
    <message>
        <source>Position or entity</source>
        <translation>Cargo o entidad</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Capacity: vote, delegate (accredited) or guest. The data serve only as a record of who attended (Ley 1581 de 2012).</source>
        <translation>Calidad: voto, delegado (con acreditación) o invitado. Los datos se usan solo para dejar constancia de la asistencia (Ley 1581 de 2012).</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Lista de asistencia</translation>
    </message>
</context>
<context>
    <name>gelt::report::CommitmentList</name>
    <message>
        <source>As of %1</source>
        <translation>Al %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open commitment(s)</source>
        <translation>
            <numerusform>%n compromiso abierto</numerusform>
            <numerusform>%n compromisos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>sin filtro</translation>
    </message>
    <message>
        <source>There are no open commitments.</source>
        <translation>No hay compromisos abiertos.</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n compromiso</numerusform>
            <numerusform>%n compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What was done, and when</source>
        <translation>Qué se hizo y cuándo</translation>
    </message>
    <message>
        <source>Open commitments</source>
        <translation>Compromisos abiertos</translation>
    </message>
    <message>
        <source>Commitments by responsible</source>
        <translation>Compromisos por responsable</translation>
    </message>
    <message>
        <source>Commitments of nobody yet</source>
        <translation>Compromisos sin responsable</translation>
    </message>
    <message>
        <source>Commitments of %1</source>
        <translation>Compromisos de %1</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Quien reporta</translation>
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
    <message numerus="yes">
        <source>%1 of %n activity(ies)</source>
        <extracomment>how many of a phase&apos;s activities a filtered list shows</extracomment>
        <translation>
            <numerusform>%1 de %n actividad</numerusform>
            <numerusform>%1 de %n actividades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::report::ComparisonWords</name>
    <message numerus="yes">
        <source>%n follow-up(s) recorded later with an earlier date</source>
        <translation>
            <numerusform>%n seguimiento registrado después con fecha anterior</numerusform>
            <numerusform>%n seguimientos registrados después con fecha anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) voided since</source>
        <translation>
            <numerusform>%n seguimiento anulado desde entonces</numerusform>
            <numerusform>%n seguimientos anulados desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) that were void count again</source>
        <translation>
            <numerusform>%n seguimiento que estaba anulado vuelve a contar</numerusform>
            <numerusform>%n seguimientos que estaban anulados vuelven a contar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) recorded later with an earlier date</source>
        <translation>
            <numerusform>%n nota registrada después con fecha anterior</numerusform>
            <numerusform>%n notas registradas después con fecha anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) recorded later with an earlier date</source>
        <translation>
            <numerusform>%n prórroga registrada después con fecha anterior</numerusform>
            <numerusform>%n prórrogas registradas después con fecha anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) voided since</source>
        <translation>
            <numerusform>%n prórroga anulada desde entonces</numerusform>
            <numerusform>%n prórrogas anuladas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) that were void count again</source>
        <translation>
            <numerusform>%n prórroga que estaba anulada vuelve a contar</numerusform>
            <numerusform>%n prórrogas que estaban anuladas vuelven a contar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) recorded later with an earlier date</source>
        <translation>
            <numerusform>%n estado registrado después con fecha anterior</numerusform>
            <numerusform>%n estados registrados después con fecha anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) voided since</source>
        <translation>
            <numerusform>%n estado anulado desde entonces</numerusform>
            <numerusform>%n estados anulados desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) changed since</source>
        <translation>
            <numerusform>%n estado cambiado desde entonces</numerusform>
            <numerusform>%n estados cambiados desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline of %n activity(ies) was corrected</source>
        <translation>
            <numerusform>Se corrigió el plazo de %n actividad</numerusform>
            <numerusform>Se corrigió el plazo de %n actividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weight of %n activity(ies) was changed</source>
        <translation>
            <numerusform>Se cambió la ponderación de %n actividad</numerusform>
            <numerusform>Se cambió la ponderación de %n actividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) moved to another phase</source>
        <translation>
            <numerusform>%n actividad pasó a otra fase</numerusform>
            <numerusform>%n actividades pasaron a otra fase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) added since</source>
        <translation>
            <numerusform>%n actividad agregada desde entonces</numerusform>
            <numerusform>%n actividades agregadas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) removed since</source>
        <translation>
            <numerusform>%n actividad eliminada desde entonces</numerusform>
            <numerusform>%n actividades eliminadas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weight of %n phase(s) was changed</source>
        <translation>
            <numerusform>Se cambió la ponderación de %n fase</numerusform>
            <numerusform>Se cambió la ponderación de %n fases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) added since</source>
        <translation>
            <numerusform>%n fase agregada desde entonces</numerusform>
            <numerusform>%n fases agregadas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) removed since</source>
        <translation>
            <numerusform>%n fase eliminada desde entonces</numerusform>
            <numerusform>%n fases eliminadas desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>The period of the plan was changed</source>
        <translation>Se cambió el período del plan</translation>
    </message>
    <message>
        <source>Deadlines on days off are counted in another way</source>
        <translation>Los plazos en días no hábiles se cuentan de otra manera</translation>
    </message>
    <message>
        <source>The thresholds of the traffic light were changed</source>
        <translation>Se cambiaron los umbrales del semáforo</translation>
    </message>
    <message>
        <source>Another number of days counts as “due soon”</source>
        <translation>Otro número de días cuenta como «próxima a vencer»</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Semáforo</translation>
    </message>
    <message>
        <source>Activities counted</source>
        <translation>Actividades contadas</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Vigencia %1</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Rezago</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an activity</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message numerus="yes">
        <source>%1 (activities %2 and %n more)</source>
        <translation>
            <numerusform>%1 (actividades %2 y %n más)</numerusform>
            <numerusform>%1 (actividades %2 y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (activity %2)</source>
        <translation>%1 (actividad %2)</translation>
    </message>
    <message>
        <source>%1 (activities %2)</source>
        <translation>%1 (actividades %2)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Sin fase</translation>
    </message>
    <message>
        <source>By what is known now, the figures as of %1 are the same.</source>
        <translation>Con lo que hoy se conoce, las cifras al %1 son las mismas.</translation>
    </message>
    <message numerus="yes">
        <source>By what is known now, %n figure(s) as of %1 would be different.</source>
        <translation>
            <numerusform>Con lo que hoy se conoce, %n cifra al %1 sería distinta.</numerusform>
            <numerusform>Con lo que hoy se conoce, %n cifras al %1 serían distintas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::report::DeadlineText</name>
    <message>
        <source>Read as: due on %1.</source>
        <translation>Se lee: vence el %1.</translation>
    </message>
    <message>
        <source>Read as: from %1 to %2.</source>
        <translation>Se lee: del %1 al %2.</translation>
    </message>
    <message>
        <source>Read as: until %2, counted from %1.</source>
        <translation>Se lee: hasta el %2, contado desde el %1.</translation>
    </message>
    <message numerus="yes">
        <source>Read as: %1, %n period(s), until %2.</source>
        <extracomment>%1 is a periodicity (&quot;quarterly&quot;)</extracomment>
        <translation>
            <numerusform>Se lee: %1, %n período, hasta el %2.</numerusform>
            <numerusform>Se lee: %1, %n períodos, hasta el %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set by hand: due on %1.</source>
        <translation>Fijado a mano: vence el %1.</translation>
    </message>
    <message>
        <source>Set by hand: from %1 to %2.</source>
        <translation>Fijado a mano: del %1 al %2.</translation>
    </message>
    <message>
        <source>Set by hand: until %2, counted from %1.</source>
        <translation>Fijado a mano: hasta el %2, contado desde el %1.</translation>
    </message>
    <message numerus="yes">
        <source>Set by hand: %1, %n period(s), until %2.</source>
        <extracomment>%1 is a periodicity (&quot;quarterly&quot;)</extracomment>
        <translation>
            <numerusform>Fijado a mano: %1, %n período, hasta el %2.</numerusform>
            <numerusform>Fijado a mano: %1, %n períodos, hasta el %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a Sunday; it counts on the next business day, %1.</source>
        <translation>Es domingo; cuenta el siguiente día hábil, %1.</translation>
    </message>
    <message>
        <source>It is a Sunday; next business day: %1.</source>
        <translation>Es domingo; siguiente día hábil: %1.</translation>
    </message>
    <message>
        <source>It is a Saturday; it counts on the next business day, %1.</source>
        <translation>Es sábado; cuenta el siguiente día hábil, %1.</translation>
    </message>
    <message>
        <source>It is a Saturday; next business day: %1.</source>
        <translation>Es sábado; siguiente día hábil: %1.</translation>
    </message>
    <message>
        <source>It is a holiday; it counts on the next business day, %1.</source>
        <translation>Es festivo; cuenta el siguiente día hábil, %1.</translation>
    </message>
    <message>
        <source>It is a holiday; next business day: %1.</source>
        <translation>Es festivo; siguiente día hábil: %1.</translation>
    </message>
    <message>
        <source>The deadline “%1” was not understood. It is kept as it is; which day is it due?</source>
        <translation>El plazo «%1» no se entendió. Se conserva como está; ¿qué día vence?</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no se entendió</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n period(s)</source>
        <extracomment>%1 is a periodicity (&quot;quarterly&quot;)</extracomment>
        <translation>
            <numerusform>%1, %n período</numerusform>
            <numerusform>%1, %n períodos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::report::DecisionExtract</name>
    <message>
        <source>The undersigned secretary certifies that in %1, of the ordinary meeting of %2, under item %3 of the agenda, “%4”, the following decision is recorded:</source>
        <extracomment>%1 is &quot;ACTA 001&quot;, %2 a day, %3 a number, %4 the title of an item of the agenda</extracomment>
        <translation>Quien suscribe, en ejercicio de la secretaría, certifica que en el %1, de la reunión ordinaria del %2, en el punto %3 del orden del día, «%4», consta la siguiente decisión:</translation>
    </message>
    <message>
        <source>The undersigned secretary certifies that in %1, of the extraordinary meeting of %2, under item %3 of the agenda, “%4”, the following decision is recorded:</source>
        <extracomment>%1 is &quot;ACTA 001&quot;, %2 a day, %3 a number, %4 the title of an item of the agenda</extracomment>
        <translation>Quien suscribe, en ejercicio de la secretaría, certifica que en el %1, de la reunión extraordinaria del %2, en el punto %3 del orden del día, «%4», consta la siguiente decisión:</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretaria</translation>
    </message>
    <message>
        <source>EXTRACT OF %1</source>
        <translation>EXTRACTO DEL %1</translation>
    </message>
    <message>
        <source>%1 of the %2 members with vote took part; the quorum is %3.</source>
        <translation>Participaron %1 de los %2 miembros con voto; el quórum es de %3.</translation>
    </message>
    <message>
        <source>Issued on %1.</source>
        <extracomment>%1 is a city, %2 a day</extracomment>
        <translation>Se expide el %1.</translation>
    </message>
    <message>
        <source>Issued in %1 on %2.</source>
        <translation>Se expide en %1 el %2.</translation>
    </message>
</context>
<context>
    <name>gelt::report::Documents</name>
    <message>
        <source>The phases chosen have no activities.</source>
        <translation>Las fases elegidas no tienen actividades.</translation>
    </message>
    <message>
        <source>Public version</source>
        <translation>Versión pública</translation>
    </message>
    <message>
        <source>As known on %1 %2</source>
        <extracomment>at the foot of pages: what was recorded later is left out; a day and a time of day</extracomment>
        <translation>Según lo registrado hasta el %1 %2</translation>
    </message>
</context>
<context>
    <name>gelt::report::EvidenceCodes</name>
    <message>
        <source>%1 (reserved)</source>
        <extracomment>%1 is the code of evidence that is not public</extracomment>
        <translation>%1 (reservada)</translation>
    </message>
</context>
<context>
    <name>gelt::report::Explain</name>
    <message>
        <source>None of its periods applies, so its progress is %1.</source>
        <translation>Ninguno de sus períodos aplica; su avance es %1.</translation>
    </message>
    <message>
        <source>Fulfilled in time: %1.</source>
        <translation>Cumplidos a tiempo: %1.</translation>
    </message>
    <message>
        <source>Fulfilled late: %1.</source>
        <translation>Cumplidos tarde: %1.</translation>
    </message>
    <message>
        <source>Left out because they do not apply: %1.</source>
        <translation>Por no aplicar quedan fuera: %1.</translation>
    </message>
    <message>
        <source>Fulfilled and not counted, because the deadline in force has no such period: %1.</source>
        <translation>Cumplidos y no contados, porque el plazo vigente no tiene esos períodos: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 periods are fulfilled: 100 · %1 ÷ %2 = %3.</source>
        <translation>Se han cumplido %1 de %2 períodos: 100 · %1 ÷ %2 = %3.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>No progress was reported up to %1: %2.</source>
        <translation>No se reportó avance hasta el %1: %2.</translation>
    </message>
    <message>
        <source>The last report up to %1 is the one of %2: %3.</source>
        <translation>El último reporte hasta el %1 es el del %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n later report(s) do not count at this cut-off.</source>
        <translation>
            <numerusform>%n reporte posterior no cuenta en este corte.</numerusform>
            <numerusform>%n reportes posteriores no cuentan en este corte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voided report(s) do not count.</source>
        <translation>
            <numerusform>%n reporte anulado no cuenta.</numerusform>
            <numerusform>%n reportes anulados no cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline in force: “%1”, an extension decided on %2. The first one was “%3”.</source>
        <translation>Plazo vigente: «%1», prórroga decidida el %2. El inicial era «%3».</translation>
    </message>
    <message>
        <source>Deadline: “%1”.</source>
        <translation>Plazo: «%1».</translation>
    </message>
    <message>
        <source>Its last day, %1, is a day off; by the plan&apos;s setting it counts on %2.</source>
        <translation>Su último día, %1, no es hábil; según el ajuste del plan cuenta el %2.</translation>
    </message>
    <message>
        <source>It was due on %1, by the cut-off: %2.</source>
        <translation>Venció el %1, dentro del corte: %2.</translation>
    </message>
    <message>
        <source>From %1 to %2 are %3 months, of which %4 have ended by %5: 100 · %4 ÷ %3 = %6.</source>
        <translation>Del %1 al %2 hay %3 meses; al %5 han terminado %4: 100 · %4 ÷ %3 = %6.</translation>
    </message>
    <message>
        <source>Programmed</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>None of its periods applies, so nothing is programmed: %1.</source>
        <translation>Ninguno de sus períodos aplica; no hay nada programado: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 periods have fallen due by %3: 100 · %1 ÷ %2 = %4.</source>
        <translation>Al %3 han vencido %1 de %2 períodos: 100 · %1 ÷ %2 = %4.</translation>
    </message>
    <message>
        <source>It has no deadline, so nothing is programmed: %1.</source>
        <translation>No tiene plazo, así que no hay nada programado: %1.</translation>
    </message>
    <message>
        <source>The deadline was not understood, so nothing is programmed: %1.</source>
        <translation>No se entendió el plazo, así que no hay nada programado: %1.</translation>
    </message>
    <message>
        <source>It is due on %1, after the cut-off, so nothing is programmed yet: %2.</source>
        <translation>Vence el %1, después del corte; aún no hay nada programado: %2.</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>The progress is above what was programmed; it counts up to that.</source>
        <translation>El avance supera lo programado; cuenta hasta ahí.</translation>
    </message>
    <message>
        <source>What was reached of what was programmed: 100 · %1 ÷ %2 = %3.</source>
        <translation>Lo alcanzado de lo programado: 100 · %1 ÷ %2 = %3.</translation>
    </message>
    <message>
        <source>Set by a person from %1 to %2, because: %3</source>
        <translation>Registrado por una persona del %1 al %2, porque: %3</translation>
    </message>
    <message>
        <source>Set by a person since %1, because: %2</source>
        <translation>Registrado por una persona desde el %1, porque: %2</translation>
    </message>
    <message>
        <source>It is complete since %1, by its last day, %2.</source>
        <translation>Está completa desde el %1, dentro de su plazo, que vence el %2.</translation>
    </message>
    <message>
        <source>It is complete since %1.</source>
        <translation>Está completa desde el %1.</translation>
    </message>
    <message>
        <source>It is complete since %1, after its last day, %2.</source>
        <translation>Está completa desde el %1, después de su último día, %2.</translation>
    </message>
    <message numerus="yes">
        <source>It is not complete, and its last day, %1, passed %n day(s) ago.</source>
        <translation>
            <numerusform>No está completa y su último día, %1, pasó hace %n día.</numerusform>
            <numerusform>No está completa y su último día, %1, pasó hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has begun, is not complete, and its last day, %1, has not passed.</source>
        <translation>Está iniciada y sin terminar, y su último día, %1, no ha pasado.</translation>
    </message>
    <message>
        <source>It has begun and is not complete; no last day is known.</source>
        <translation>Está iniciada y sin terminar; no se conoce su último día.</translation>
    </message>
    <message>
        <source>Nothing was reported of it, and its last day, %1, has not passed.</source>
        <translation>No se ha reportado nada y su último día, %1, no ha pasado.</translation>
    </message>
    <message>
        <source>Nothing was reported of it; no last day is known.</source>
        <translation>No se ha reportado nada; no se conoce su último día.</translation>
    </message>
    <message>
        <source>Every period that applies is fulfilled.</source>
        <translation>Se cumplieron todos los períodos que aplican.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) fell due and are not fulfilled: %1.</source>
        <translation>
            <numerusform>%n período venció sin cumplirse: %1.</numerusform>
            <numerusform>%n períodos vencieron sin cumplirse: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every period whose last day has passed is fulfilled or does not apply.</source>
        <translation>Todo período cuyo último día ya pasó se cumplió o no aplica.</translation>
    </message>
    <message>
        <source>None of its periods applies.</source>
        <translation>Ninguno de sus períodos aplica.</translation>
    </message>
    <message>
        <source>No period is fulfilled, and none is overdue.</source>
        <translation>Ningún período se ha cumplido y ninguno está vencido.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>It is left out of the percentages of the phase and of the plan.</source>
        <translation>Se excluye de los porcentajes de la fase y del plan.</translation>
    </message>
    <message>
        <source>Activity %1 on %2: %3</source>
        <translation>Actividad %1 al %2: %3</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>number of an activity</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Sums with weights</source>
        <translation>Sumas ponderadas</translation>
    </message>
    <message numerus="yes">
        <source>And %n more activity(ies), which the sums hold too.</source>
        <translation>
            <numerusform>Y %n actividad más, incluida en las sumas.</numerusform>
            <numerusform>Y %n actividades más, incluidas en las sumas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Green: %1 or more.</source>
        <translation>Verde: %1 o más.</translation>
    </message>
    <message>
        <source>Yellow: from %1 to less than %2.</source>
        <translation>Amarillo: de %1 a menos de %2.</translation>
    </message>
    <message>
        <source>Red: less than %1.</source>
        <translation>Rojo: menos de %1.</translation>
    </message>
    <message>
        <source>Nothing was programmed up to the cut-off, so there is nothing to comply with: NA.</source>
        <translation>Hasta el corte no había nada programado, así que no hay qué cumplir: NA.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>¿Por qué %1?</translation>
    </message>
    <message>
        <source>Left out because they are suspended: %1.</source>
        <translation>Excluidas por estar suspendidas: %1.</translation>
    </message>
    <message>
        <source>Left out because others replace them: %1.</source>
        <translation>Excluidas porque otras las reemplazan: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) count(s) here on %1.</source>
        <translation>
            <numerusform>Al %1 cuenta %n actividad.</numerusform>
            <numerusform>Al %1 cuentan %n actividades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>Progress: the sum of weight · progress ÷ the sum of weights: %1 ÷ %2 = %3.</source>
        <translation>Avance: suma de ponderación · avance ÷ suma de ponderaciones: %1 ÷ %2 = %3.</translation>
    </message>
    <message>
        <source>Programmed: the sum of weight · programmed ÷ the sum of weights: %1 ÷ %2 = %3.</source>
        <translation>Programado: suma de ponderación · programado ÷ suma de ponderaciones: %1 ÷ %2 = %3.</translation>
    </message>
    <message>
        <source>Compliance: what counts of each is its progress, up to what was programmed: 100 · %1 ÷ %2 = %3.</source>
        <translation>Cumplimiento: de cada una cuenta su avance, hasta lo programado: 100 · %1 ÷ %2 = %3.</translation>
    </message>
    <message>
        <source>All of their weights are 0, so they add up to nothing.</source>
        <translation>Todas sus ponderaciones son 0, así que no suman nada.</translation>
    </message>
    <message>
        <source>Nothing counts here, so the progress is %1 and there is no compliance: NA.</source>
        <translation>Aquí nada cuenta: el avance es %1 y no hay cumplimiento: NA.</translation>
    </message>
    <message>
        <source>None has a weight of its own, so each weighs 1.</source>
        <translation>Ninguna tiene ponderación propia; cada una pesa 1.</translation>
    </message>
    <message>
        <source>Those that take away most stand first.</source>
        <translation>Primero, las que más restan.</translation>
    </message>
    <message>
        <source>Every phase has a weight, so the plan is the weighted mean of its phases. A phase without anything counted is left out, and of the compliance one where nothing was programmed too.</source>
        <translation>Todas las fases tienen ponderación, así que el plan es el promedio ponderado de sus fases. Se excluye la fase en que nada cuenta y, del cumplimiento, también la que no tenía nada programado.</translation>
    </message>
    <message>
        <source>Progress %1, programmed %2, compliance %3.</source>
        <translation>Avance %1, programado %2, cumplimiento %3.</translation>
    </message>
    <message>
        <source>Progress before</source>
        <translation>Avance previo</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>Por alcanzar</translation>
    </message>
    <message>
        <source>Behind already when the year began: %1.</source>
        <translation>Ya venían en rezago al empezar el año: %1.</translation>
    </message>
    <message>
        <source>Behind then and suspended now, not counted: %1.</source>
        <translation>En rezago entonces y suspendidas ahora, no se cuentan: %1.</translation>
    </message>
    <message>
        <source>The compliance of %1 on %2 is about what was to be reached in that year alone.</source>
        <translation>El cumplimiento de la vigencia %1 al %2 mira solo lo que había que alcanzar en ella.</translation>
    </message>
    <message>
        <source>To reach: what is programmed now, less the progress there was on 31/12/%1. It counts what the progress grew since, up to that.</source>
        <translation>Por alcanzar: lo programado ahora menos el avance que había el 31/12/%1. Cuenta lo que creció el avance desde entonces, hasta ese tope.</translation>
    </message>
    <message>
        <source>Compliance of %1: 100 · %2 ÷ %3 = %4.</source>
        <translation>Cumplimiento de %1: 100 · %2 ÷ %3 = %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n counted activity(ies) had something to reach. Those that take away most stand first.</source>
        <translation>
            <numerusform>%n actividad contada tenía algo por alcanzar.</numerusform>
            <numerusform>%n actividades contadas tenían algo por alcanzar. Primero, las que más restan.</numerusform>
        </translation>
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
    <name>gelt::report::Framework</name>
    <message>
        <source>These data describe no legal framework.</source>
        <translation>Estos datos no describen ningún marco legal.</translation>
    </message>
</context>
<context>
    <name>gelt::report::HistoryMeetings</name>
    <message>
        <source>on the roll: %1</source>
        <translation>en el llamado a lista: %1</translation>
    </message>
    <message>
        <source>off the roll: %1</source>
        <translation>fuera del llamado a lista: %1</translation>
    </message>
    <message>
        <source>agenda: %1 added</source>
        <translation>orden del día: se agregó «%1»</translation>
    </message>
    <message>
        <source>agenda: %1 taken off with what was said on it</source>
        <translation>orden del día: se quitó «%1» con su desarrollo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a part of an acta (a name, a point, a decision), %2 what changed in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>older acta of %1 registered</source>
        <translation>se registró el acta anterior del %1</translation>
    </message>
    <message>
        <source>acta of the meeting of %1 prepared</source>
        <translation>se preparó el acta de la reunión del %1</translation>
    </message>
    <message>
        <source>acta of %1 deleted</source>
        <translation>se eliminó el acta del %1</translation>
    </message>
    <message>
        <source>approved with things pending, because: %1</source>
        <translation>se aprobó con asuntos pendientes, porque: %1</translation>
    </message>
    <message>
        <source>number %1 given</source>
        <translation>se asignó el número %1</translation>
    </message>
    <message>
        <source>decision: %1</source>
        <translation>decisión: %1</translation>
    </message>
    <message>
        <source>decision %1 deleted</source>
        <translation>se eliminó la decisión «%1»</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>decisión «%1»</translation>
    </message>
    <message>
        <source>commitment: %1</source>
        <translation>compromiso: %1</translation>
    </message>
    <message>
        <source>commitment %1 deleted</source>
        <translation>se eliminó el compromiso %1</translation>
    </message>
    <message>
        <source>commitment %1</source>
        <translation>compromiso %1</translation>
    </message>
    <message>
        <source>commitment %1: entry of %2 voided: %3</source>
        <translation>compromiso %1: se anuló el registro del %2: %3</translation>
    </message>
    <message>
        <source>note of %1</source>
        <extracomment>of a commitment, on day %1</extracomment>
        <translation>nota del %1</translation>
    </message>
    <message>
        <source>fulfilled on %1</source>
        <extracomment>of a commitment, on day %1</extracomment>
        <translation>cumplido el %1</translation>
    </message>
    <message>
        <source>new date %2, agreed on %1</source>
        <translation>nueva fecha %2, acordada el %1</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <extracomment>of a commitment, on day %1</extracomment>
        <translation>retirado el %1</translation>
    </message>
    <message>
        <source>commitment %1: %2</source>
        <translation>compromiso %1: %2</translation>
    </message>
    <message>
        <source>commitment %1: %2: %3</source>
        <translation>compromiso %1: %2: %3</translation>
    </message>
    <message>
        <source>annex %1 added</source>
        <translation>se agregó el anexo «%1»</translation>
    </message>
    <message>
        <source>annex %1 taken away</source>
        <translation>se quitó el anexo «%1»</translation>
    </message>
    <message>
        <source>annex %1</source>
        <translation>anexo «%1»</translation>
    </message>
    <message>
        <source>signs: %1</source>
        <translation>firma: %1</translation>
    </message>
    <message>
        <source>does not sign: %1</source>
        <translation>no firma: %1</translation>
    </message>
    <message>
        <source>who signs, %1</source>
        <translation>quien firma, %1</translation>
    </message>
    <message>
        <source>signed pages kept: %1</source>
        <translation>se conservan las páginas firmadas: %1</translation>
    </message>
    <message>
        <source>scan kept: %1</source>
        <translation>se conserva la copia escaneada: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a step in the life of an acta (&quot;Approved&quot;), %2 its day, %3 why or with which remarks</extracomment>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 el %2: %3</translation>
    </message>
    <message>
        <source>texts of the report of %1 begun</source>
        <translation>se iniciaron los textos del informe de %1</translation>
    </message>
    <message>
        <source>texts of the report of %1 deleted</source>
        <translation>se eliminaron los textos del informe de %1</translation>
    </message>
    <message>
        <source>report of %1</source>
        <translation>informe de %1</translation>
    </message>
    <message>
        <source>challenge of %1: %2</source>
        <translation>reto de %1: %2</translation>
    </message>
    <message>
        <source>challenge %1 deleted</source>
        <translation>se eliminó el reto «%1»</translation>
    </message>
    <message>
        <source>challenge %1</source>
        <translation>reto «%1»</translation>
    </message>
</context>
<context>
    <name>gelt::report::HistoryValues</name>
    <message>
        <source>one day</source>
        <extracomment>kind of deadline</extracomment>
        <translation>un día</translation>
    </message>
    <message>
        <source>from a day to a day</source>
        <extracomment>kind of deadline</extracomment>
        <translation>de un día a otro</translation>
    </message>
    <message>
        <source>until a day</source>
        <extracomment>kind of deadline (hasta)</extracomment>
        <translation>hasta un día</translation>
    </message>
    <message>
        <source>recurring</source>
        <extracomment>kind of deadline</extracomment>
        <translation>periódico</translation>
    </message>
    <message>
        <source>not interpreted</source>
        <extracomment>kind of deadline</extracomment>
        <translation>sin interpretar</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>support</source>
        <translation>apoyo</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nombre corto</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>place in the list changed</source>
        <translation>lugar en la lista cambiado</translation>
    </message>
    <message>
        <source>target</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>value of the target</source>
        <translation>valor de la meta</translation>
    </message>
    <message>
        <source>unit of the target</source>
        <translation>unidad de la meta</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>expected evidence</source>
        <translation>evidencia esperada</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>ponderación</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>executed budget</source>
        <translation>presupuesto ejecutado</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>kind of deadline</source>
        <translation>clase de plazo</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>día de vencimiento</translation>
    </message>
    <message>
        <source>periodicity</source>
        <translation>periodicidad</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>first day of the status</source>
        <translation>primer día del estado</translation>
    </message>
    <message>
        <source>last day of the status</source>
        <translation>último día del estado</translation>
    </message>
    <message>
        <source>reason of the status</source>
        <translation>motivo del estado</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>seen on</source>
        <translation>vista el</translation>
    </message>
    <message>
        <source>access</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>position</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>dependencia</translation>
    </message>
    <message>
        <source>ID number changed</source>
        <translation>identificación cambiada</translation>
    </message>
    <message>
        <source>phone changed</source>
        <translation>teléfono cambiado</translation>
    </message>
    <message>
        <source>e-mail changed</source>
        <translation>correo cambiado</translation>
    </message>
    <message>
        <source>offered for new work</source>
        <translation>se ofrece para trabajos nuevos</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>%1 is what changed, %2 and %3 are its values: deadline “Hasta 2014” → “Hasta 2015”</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>somebody who is no longer in the plan</source>
        <translation>alguien que ya no está en el plan</translation>
    </message>
    <message>
        <source>a phase that is no longer in the plan</source>
        <translation>una fase que ya no está en el plan</translation>
    </message>
    <message>
        <source>that is no longer in the plan</source>
        <translation>que ya no está en el plan</translation>
    </message>
    <message>
        <source>chair</source>
        <extracomment>role in a meeting</extracomment>
        <translation>preside</translation>
    </message>
    <message>
        <source>secretary</source>
        <extracomment>role in a meeting</extracomment>
        <translation>secretaría</translation>
    </message>
    <message>
        <source>kind of meeting</source>
        <translation>clase de reunión</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>next meeting</source>
        <translation>próxima reunión</translation>
    </message>
    <message>
        <source>time of the next meeting</source>
        <translation>hora de la próxima reunión</translation>
    </message>
    <message>
        <source>place of the next meeting</source>
        <translation>lugar de la próxima reunión</translation>
    </message>
    <message>
        <source>notice of</source>
        <translation>convocatoria del</translation>
    </message>
    <message>
        <source>text of the notice</source>
        <translation>texto de la convocatoria</translation>
    </message>
    <message>
        <source>transcribed by</source>
        <translation>transcribió</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>voto</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>asistencia</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>delegado</translation>
    </message>
    <message>
        <source>position of the delegate</source>
        <translation>cargo del delegado</translation>
    </message>
    <message>
        <source>excuse or remark</source>
        <translation>excusa u observación</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>llegó</translation>
    </message>
    <message>
        <source>left</source>
        <translation>se retiró</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>desarrollo</translation>
    </message>
    <message>
        <source>place in the agenda changed</source>
        <translation>cambió el lugar en el orden del día</translation>
    </message>
    <message>
        <source>words</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>votes in favour</source>
        <translation>votos a favor</translation>
    </message>
    <message>
        <source>votes against</source>
        <translation>votos en contra</translation>
    </message>
    <message>
        <source>blank votes</source>
        <translation>votos en blanco</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>followed up as that activity</source>
        <translation>se sigue como esa actividad</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>folios</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>order of the signatures changed</source>
        <translation>cambió el orden de las firmas</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>presentación</translation>
    </message>
    <message>
        <source>achievements</source>
        <translation>logros</translation>
    </message>
    <message>
        <source>difficulties</source>
        <translation>dificultades</translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation>elaboró</translation>
    </message>
    <message>
        <source>reviewed by</source>
        <translation>revisó</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>aprobó</translation>
    </message>
    <message>
        <source>of whom</source>
        <translation>de quién</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>reto</translation>
    </message>
    <message>
        <source>responsibility</source>
        <translation>responsabilidad</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>actividades</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>cambió: %1</translation>
    </message>
</context>
<context>
    <name>gelt::report::HistoryWords</name>
    <message>
        <source>came with an import as %1</source>
        <translation>llegó con una importación como %1</translation>
    </message>
    <message>
        <source>created as %1</source>
        <translation>creada como %1</translation>
    </message>
    <message>
        <source>removed from the plan</source>
        <translation>retirada del plan</translation>
    </message>
    <message>
        <source>put back into the plan</source>
        <translation>devuelta al plan</translation>
    </message>
    <message>
        <source>responsible %1 → %2</source>
        <translation>responsable %1 → %2</translation>
    </message>
    <message>
        <source>support %1 → %2</source>
        <translation>apoyo %1 → %2</translation>
    </message>
    <message>
        <source>responsible: %1 added</source>
        <translation>responsable: se agregó a %1</translation>
    </message>
    <message>
        <source>support: %1 added</source>
        <translation>apoyo: se agregó a %1</translation>
    </message>
    <message>
        <source>responsible: %1 taken off</source>
        <translation>responsable: se retiró a %1</translation>
    </message>
    <message>
        <source>support: %1 taken off</source>
        <translation>apoyo: se retiró a %1</translation>
    </message>
    <message>
        <source>extension decided on %1 voided: %2</source>
        <translation>prórroga decidida el %1, anulada: %2</translation>
    </message>
    <message>
        <source>extension decided on %1: deadline %2. %3</source>
        <translation>prórroga decidida el %1: plazo %2. %3</translation>
    </message>
    <message>
        <source>extension decided on %1, acta %4: deadline %2. %3</source>
        <translation>prórroga decidida el %1, acta %4: plazo %2. %3</translation>
    </message>
    <message>
        <source>status “%1” from %2 on voided: %3</source>
        <translation>estado «%1» desde el %2, anulado: %3</translation>
    </message>
    <message>
        <source>status “%1” from %2 on holds again</source>
        <translation>estado «%1» desde el %2, rige de nuevo</translation>
    </message>
    <message>
        <source>replaced by activity %1 from %2 on: %3</source>
        <translation>reemplazada por la actividad %1 desde el %2: %3</translation>
    </message>
    <message>
        <source>status “%1” from %2 on: %3</source>
        <translation>estado «%1» desde el %2: %3</translation>
    </message>
    <message>
        <source>status “%1” from %2 to %4: %3</source>
        <translation>estado «%1» del %2 al %4: %3</translation>
    </message>
    <message>
        <source>progress %1 on %2</source>
        <translation>avance %1 el %2</translation>
    </message>
    <message>
        <source>progress %1 on %2: %3</source>
        <translation>avance %1 el %2: %3</translation>
    </message>
    <message>
        <source>period %1 fulfilled on %2</source>
        <translation>período %1 cumplido el %2</translation>
    </message>
    <message>
        <source>period %1 fulfilled on %2: %3</source>
        <translation>período %1 cumplido el %2: %3</translation>
    </message>
    <message>
        <source>period %1 does not apply: %2</source>
        <translation>período %1 no aplica: %2</translation>
    </message>
    <message>
        <source>note of %1: %2</source>
        <extracomment>%1 is a day, %2 what somebody noted</extracomment>
        <translation>nota del %1: %2</translation>
    </message>
    <message>
        <source>progress %1 of %2 voided: %3</source>
        <translation>avance %1 del %2, anulado: %3</translation>
    </message>
    <message>
        <source>fulfilment of period %1 voided: %2</source>
        <translation>cumplimiento del período %1, anulado: %2</translation>
    </message>
    <message>
        <source>“does not apply” of period %1 voided: %2</source>
        <translation>«no aplica» del período %1, anulado: %2</translation>
    </message>
    <message>
        <source>note of %1 voided: %2</source>
        <translation>nota del %1, anulada: %2</translation>
    </message>
    <message>
        <source>evidence %1 unlinked</source>
        <extracomment>%1 is a piece of evidence: E-003 “Acta del taller”</extracomment>
        <translation>evidencia %1 desvinculada</translation>
    </message>
    <message>
        <source>evidence %1 linked</source>
        <translation>evidencia %1 vinculada</translation>
    </message>
    <message>
        <source>evidence %1 linked to period %2</source>
        <translation>evidencia %1 vinculada al período %2</translation>
    </message>
    <message>
        <source>evidence %1: %2</source>
        <extracomment>%1 is the code of a piece of evidence, %2 what changed: E-003: title “Acta” → “Acta del taller”</extracomment>
        <translation>evidencia %1: %2</translation>
    </message>
</context>
<context>
    <name>gelt::report::NoticeOfMeeting</name>
    <message>
        <source>NOTICE OF ORDINARY MEETING</source>
        <translation>CONVOCATORIA A REUNIÓN ORDINARIA</translation>
    </message>
    <message>
        <source>NOTICE OF EXTRAORDINARY MEETING</source>
        <translation>CONVOCATORIA A REUNIÓN EXTRAORDINARIA</translation>
    </message>
    <message>
        <source>Members of the %1</source>
        <comment>feminine: de la Junta</comment>
        <translation>Integrantes de la %1</translation>
    </message>
    <message>
        <source>Members of the %1</source>
        <comment>masculine: del Comité</comment>
        <translation>Integrantes del %1</translation>
    </message>
    <message>
        <source>DATE:</source>
        <translation>FECHA:</translation>
    </message>
    <message>
        <source>TIME:</source>
        <translation>HORA:</translation>
    </message>
    <message>
        <source>PLACE:</source>
        <translation>LUGAR:</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretaria</translation>
    </message>
    <message>
        <source>Enclosed: %1</source>
        <translation>Anexo: %1</translation>
    </message>
    <message>
        <source>AGENDA</source>
        <translation>ORDEN DEL DÍA</translation>
    </message>
    <message>
        <source>COMMITMENTS TO LOOK AT</source>
        <translation>COMPROMISOS POR REVISAR</translation>
    </message>
    <message>
        <source>Whoever cannot come tells the secretary of the committee and accredits a delegate in writing.</source>
        <translation>Quien no pueda asistir informa a la secretaría del comité y acredita delegado por escrito.</translation>
    </message>
    <message>
        <source>Sincerely,</source>
        <translation>Cordialmente,</translation>
    </message>
</context>
<context>
    <name>gelt::report::Papers</name>
    <message>
        <source>chair</source>
        <translation>preside</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>secretaria</translation>
    </message>
    <message>
        <source>DEPARTMENT OF %1</source>
        <comment>with the article: del Tolima</comment>
        <translation>DEPARTAMENTO DEL %1</translation>
    </message>
    <message>
        <source>DEPARTMENT OF %1</source>
        <comment>without an article: de Antioquia</comment>
        <translation>DEPARTAMENTO DE %1</translation>
    </message>
    <message>
        <source>ORDINARY MEETING OF THE %1</source>
        <comment>feminine: de la Junta</comment>
        <translation>REUNIÓN ORDINARIA DE LA %1</translation>
    </message>
    <message>
        <source>ORDINARY MEETING OF THE %1</source>
        <comment>masculine: del Comité</comment>
        <translation>REUNIÓN ORDINARIA DEL %1</translation>
    </message>
    <message>
        <source>EXTRAORDINARY MEETING OF THE %1</source>
        <comment>feminine: de la Junta</comment>
        <translation>REUNIÓN EXTRAORDINARIA DE LA %1</translation>
    </message>
    <message>
        <source>EXTRAORDINARY MEETING OF THE %1</source>
        <comment>masculine: del Comité</comment>
        <translation>REUNIÓN EXTRAORDINARIA DEL %1</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <extracomment>The pattern of a day with its weekday, as QLocale::toString() reads it.</extracomment>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Not valid until it is approved</source>
        <translation>Sin validez hasta su aprobación</translation>
    </message>
    <message>
        <source>Generated on %1, %2</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>Generado el %1, %2</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BORRADOR</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>El %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>ANNULLED</source>
        <translation>ANULADA</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>There is no such acta in the plan.</source>
        <translation>El acta no está en el plan.</translation>
    </message>
    <message>
        <source>Decision %1.</source>
        <translation>Decisión %1.</translation>
    </message>
    <message>
        <source>Votes: in favour %1 · against %2 · blank %3 · total %4.</source>
        <translation>Votos: a favor %1 · en contra %2 · en blanco %3 · total %4.</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no. %1</source>
        <extracomment>the number of a commitment in an acta that has no number yet</extracomment>
        <translation>n.º %1</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <extracomment>%1 is the number of an acta, %2 that of a commitment in it</extracomment>
        <translation>%1, n.º&#xa0;%2</translation>
    </message>
    <message>
        <source>Signatures follow:</source>
        <translation>Pasan firmas:</translation>
    </message>
</context>
<context>
    <name>gelt::report::Presentation</name>
    <message>
        <source>Coat of arms of %1</source>
        <translation>Escudo de %1</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>over the year in very large figures: the year whose results are shown (vigencia)</extracomment>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Progress, challenges and responsibilities</source>
        <translation>Avances, retos y responsabilidades</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>Resultados de %1</translation>
    </message>
    <message>
        <source>Cut-off %1</source>
        <translation>Corte %1</translation>
    </message>
    <message>
        <source>Questions and proposals are welcome.</source>
        <translation>Se reciben preguntas y propuestas.</translation>
    </message>
    <message>
        <source>Thank you for following these results</source>
        <translation>Gracias por seguir estos resultados</translation>
    </message>
    <message>
        <source>The plan has no activities yet</source>
        <translation>El plan aún no tiene actividades</translation>
    </message>
    <message>
        <source>There is nothing to measure on %1.</source>
        <translation>No hay nada que medir al %1.</translation>
    </message>
    <message>
        <source>The year %1 lies outside the plan %2</source>
        <translation>La vigencia %1 está fuera del plan %2</translation>
    </message>
    <message>
        <source>The figures that follow are those of the whole plan on %1.</source>
        <translation>Las cifras que siguen son las de todo el plan al %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the annual report</source>
        <translation>
            <numerusform>y %n más en el informe anual</numerusform>
            <numerusform>y %n más en el informe anual</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of %1, %2</source>
        <translation>Resultados de %1, %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>percentages of progress at the year&apos;s begin and now, &quot;from 20 to 45 %&quot;</extracomment>
        <translation>del %1 al %2</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) fulfilled</source>
        <translation>
            <numerusform>%n período cumplido</numerusform>
            <numerusform>%n períodos cumplidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n activity(ies) due in %1 were done in time</source>
        <translation>
            <numerusform>Se cumplió a tiempo %n actividad: la única que vencía en %1</numerusform>
            <numerusform>Las %n actividades que vencían en %1 se cumplieron a tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) were completed in %1</source>
        <translation>
            <numerusform>%n actividad se cumplió en %1</numerusform>
            <numerusform>%n actividades se cumplieron en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was completed in %1</source>
        <translation>En %1 no se cumplió ninguna actividad</translation>
    </message>
    <message>
        <source>By %1 no activity had been reported as done or advanced.</source>
        <translation>Al %1 no se había registrado ninguna actividad cumplida o con avance.</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <translation>Fotografía: %1</translation>
    </message>
    <message>
        <source>The photograph cannot be shown.</source>
        <translation>La fotografía no se puede mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence on file</source>
        <translation>
            <numerusform>%n evidencia registrada</numerusform>
            <numerusform>%n evidencias registradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recurring activity(ies) missed no period of %1</source>
        <translation>
            <numerusform>%n actividad periódica cumplió todos sus períodos de %1</numerusform>
            <numerusform>%n actividades periódicas cumplieron todos sus períodos de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) under way moved forward in %1</source>
        <translation>
            <numerusform>%n actividad en ejecución avanzó en %1</numerusform>
            <numerusform>%n actividades en ejecución avanzaron en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The committee highlights this of %1</source>
        <translation>El comité destaca esto de %1</translation>
    </message>
    <message>
        <source>This is how the work of %1 looked</source>
        <translation>Así se vio el trabajo de %1</translation>
    </message>
    <message>
        <source>Committee</source>
        <extracomment>heads of columns: whose challenges stand below</extracomment>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Challenges of %1: each has a part to do</source>
        <translation>Retos de %1: a cada quien le corresponde una parte</translation>
    </message>
    <message>
        <source>The challenges of %1 are the committee&apos;s</source>
        <translation>Los retos de %1 son del comité</translation>
    </message>
    <message>
        <source>The challenges of %1 are the administration&apos;s</source>
        <translation>Los retos de %1 son de la administración</translation>
    </message>
    <message>
        <source>The challenges of %1 are the community&apos;s</source>
        <translation>Los retos de %1 son de la comunidad</translation>
    </message>
    <message>
        <source>The challenges of %1 are still to be agreed</source>
        <translation>Los retos de %1 están por acordar</translation>
    </message>
    <message>
        <source>Committee, administration and community agree on them.</source>
        <translation>Los acuerdan el comité, la administración y la comunidad.</translation>
    </message>
    <message>
        <source>These are the responsibilities of %1</source>
        <translation>Estas son las responsabilidades de %1</translation>
    </message>
    <message>
        <source>Green light: of what was due to date</source>
        <translation>Semáforo en verde: de lo programado a la fecha</translation>
    </message>
    <message>
        <source>Yellow light: of what was due to date</source>
        <translation>Semáforo en amarillo: de lo programado a la fecha</translation>
    </message>
    <message>
        <source>Red light: of what was due to date</source>
        <translation>Semáforo en rojo: de lo programado a la fecha</translation>
    </message>
    <message>
        <source>nothing was due to date</source>
        <translation>no había nada programado a la fecha</translation>
    </message>
    <message>
        <source>Green light: of what was due in %1</source>
        <extracomment>under a large percentage: the traffic light, and what the percentage is of</extracomment>
        <translation>Semáforo en verde: de lo programado en %1</translation>
    </message>
    <message>
        <source>Yellow light: of what was due in %1</source>
        <translation>Semáforo en amarillo: de lo programado en %1</translation>
    </message>
    <message>
        <source>Red light: of what was due in %1</source>
        <translation>Semáforo en rojo: de lo programado en %1</translation>
    </message>
    <message>
        <source>nothing was due in %1</source>
        <translation>no había nada programado en %1</translation>
    </message>
    <message>
        <source>Nothing was due in %1; %2 of the whole plan is done</source>
        <translation>En %1 no había nada programado; se ha ejecutado el %2 de todo el plan</translation>
    </message>
    <message>
        <source>The municipality met %1 of what was due in %2</source>
        <translation>El municipio cumplió el %1 de lo programado en %2</translation>
    </message>
    <message>
        <source>The municipality met %1 of what was due by %2</source>
        <translation>El municipio cumplió el %1 de lo programado hasta el %2</translation>
    </message>
    <message numerus="yes">
        <source>behind</source>
        <comment>number of activities</comment>
        <extracomment>of recurring activities; beside their number</extracomment>
        <translation>
            <numerusform>atrasada</numerusform>
            <numerusform>atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue</source>
        <comment>number of activities</comment>
        <extracomment>past their deadline; beside their number</extracomment>
        <translation>
            <numerusform>vencida</numerusform>
            <numerusform>vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue or behind</source>
        <comment>number of activities</comment>
        <translation>
            <numerusform>vencida o atrasada</numerusform>
            <numerusform>vencidas o atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not started</source>
        <comment>number of activities</comment>
        <translation>
            <numerusform>no iniciada</numerusform>
            <numerusform>no iniciadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under way</source>
        <comment>number of activities</comment>
        <translation>
            <numerusform>en ejecución</numerusform>
            <numerusform>en ejecución</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under way or to start</source>
        <comment>number of activities</comment>
        <translation>
            <numerusform>en ejecución o por iniciar</numerusform>
            <numerusform>en ejecución o por iniciar</numerusform>
        </translation>
    </message>
    <message>
        <source>No phase has moved forward yet</source>
        <translation>Ninguna fase ha avanzado aún</translation>
    </message>
    <message>
        <source>Only “%1” moved forward; the others are still at zero</source>
        <translation>Solo avanzó «%1»; las demás siguen en cero</translation>
    </message>
    <message>
        <source>The phases move forward before anything is due</source>
        <translation>Las fases avanzan aunque aún no hay nada programado</translation>
    </message>
    <message>
        <source>All phases met %1 of what was due</source>
        <translation>Todas las fases cumplieron el %1 de lo programado</translation>
    </message>
    <message>
        <source>All phases are in green; the lowest met %1</source>
        <translation>Todas las fases están en verde; la más baja cumplió el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) hold the plan back: they met %1</source>
        <translation>
            <numerusform>%n fase frena el plan: cumplió %1</numerusform>
            <numerusform>%n fases frenan el plan: cumplieron %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds the plan back: it met %2</source>
        <translation>«%1» frena el plan: cumplió el %2</translation>
    </message>
    <message>
        <source>Programmed, progress and compliance by phase on %1.</source>
        <translation>Programado, avance y cumplimiento por fase al %1.</translation>
    </message>
    <message>
        <source>%1: programmed %2, progress %3, compliance %4.</source>
        <translation>%1: programado %2, avance %3, cumplimiento %4.</translation>
    </message>
    <message>
        <source>done of the whole plan %1</source>
        <translation>ejecutado de todo el plan: %1</translation>
    </message>
    <message numerus="yes">
        <source>done</source>
        <comment>number of activities</comment>
        <extracomment>of activities; beside their number</extracomment>
        <translation>
            <numerusform>cumplida</numerusform>
            <numerusform>cumplidas</numerusform>
        </translation>
    </message>
    <message>
        <source>programmed</source>
        <extracomment>the legend of a chart; small letters</extracomment>
        <translation>programado</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>avance</translation>
    </message>
    <message>
        <source>compliance</source>
        <translation>cumplimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <extracomment>how long ago an activity was due</extracomment>
        <translation>
            <numerusform>%n día de atraso</numerusform>
            <numerusform>%n días de atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>owes %n period(s)</source>
        <extracomment>of a recurring activity</extracomment>
        <translation>
            <numerusform>debe %n período</numerusform>
            <numerusform>debe %n períodos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers for it</source>
        <translation>Responde: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) passed their deadline without being done</source>
        <translation>
            <numerusform>%n actividad superó su plazo sin cumplirse</numerusform>
            <numerusform>%n actividades superaron su plazo sin cumplirse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recurring activity(ies) owe periods that have passed</source>
        <translation>
            <numerusform>%n actividad periódica debe períodos ya pasados</numerusform>
            <numerusform>%n actividades periódicas deben períodos ya pasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) are late</source>
        <translation>
            <numerusform>%n actividad está vencida o atrasada</numerusform>
            <numerusform>%n actividades están vencidas o atrasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>no reason noted</source>
        <translation>sin motivo anotado</translation>
    </message>
    <message>
        <source>nothing agreed yet</source>
        <translation>nada acordado aún</translation>
    </message>
    <message>
        <source>No activity is late</source>
        <translation>Ninguna actividad está vencida ni atrasada</translation>
    </message>
    <message>
        <source>On %1 no deadline has passed and no period is owed.</source>
        <translation>Al %1 no hay plazos vencidos ni se deben períodos.</translation>
    </message>
    <message>
        <source>This is known of what is late, and of what follows</source>
        <translation>Esto se sabe de lo atrasado y de lo que sigue</translation>
    </message>
    <message>
        <source>These were the difficulties of %1</source>
        <translation>Estas fueron las dificultades de %1</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <extracomment>after the title of a slide whose message takes several of them: &quot;(2 of 3)&quot;</extracomment>
        <translation>(%1 de %2)</translation>
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
    <message numerus="yes">
        <source>%1 of %n activity(ies) on %2, sorted as on screen within the phases</source>
        <translation>
            <numerusform>%1 de %n actividad al %2, en el orden de la pantalla dentro de cada fase</numerusform>
            <numerusform>%1 de %n actividades al %2, en el orden de la pantalla dentro de cada fase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activity(ies) on %2, in the order of the plan</source>
        <translation>
            <numerusform>%1 de %n actividad al %2, en el orden del plan</numerusform>
            <numerusform>%1 de %n actividades al %2, en el orden del plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>Public version:</source>
        <translation>Versión pública:</translation>
    </message>
    <message>
        <source>it leaves out phones, addresses of mail and numbers of identity (Ley 1581 de 2012), and evidence that is reserved, its codes included. The figures are the same.</source>
        <translation>omite teléfonos, correos electrónicos y números de identificación (Ley 1581 de 2012), y la evidencia reservada, incluidos sus códigos. Las cifras son las mismas.</translation>
    </message>
</context>
<context>
    <name>gelt::report::ResponsibleSheets</name>
    <message>
        <source>no deadline</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Plazo: %1</translation>
    </message>
    <message>
        <source>Last record:</source>
        <translation>Último registro:</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Evidencia:</translation>
    </message>
    <message>
        <source>Achievements and difficulties:</source>
        <translation>Logros y dificultades:</translation>
    </message>
    <message>
        <source>Achievements, difficulties or why it does not apply:</source>
        <translation>Logros, dificultades o por qué no aplica:</translation>
    </message>
    <message>
        <source>Codes, files or addresses of the evidence:</source>
        <translation>Códigos, archivos o direcciones de la evidencia:</translation>
    </message>
    <message>
        <source>none.</source>
        <translation>ninguna.</translation>
    </message>
    <message>
        <source>%1, progress %2.</source>
        <translation>%1, avance %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Programmed at the cut-off: %1.</source>
        <translation>Programado al corte: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n period(s) fulfilled; each is fulfilled on its own.</source>
        <translation>
            <numerusform>%1 de %n período cumplido; cada uno se cumple por separado.</numerusform>
            <numerusform>%1 de %n períodos cumplidos; cada uno se cumple por separado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cumulative progress, 0 to 100:</source>
        <translation>Avance acumulado, de 0 a 100:</translation>
    </message>
    <message>
        <source>Date of the fact:</source>
        <translation>Fecha del hecho:</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no aplica</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Fecha:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more period(s) that is (are) owed</source>
        <translation>
            <numerusform>y %n período más que se debe</numerusform>
            <numerusform>y %n períodos más que se deben</numerusform>
        </translation>
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
        <source>Cut-off</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Hand in by</source>
        <translation>Fecha límite de entrega</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Follow-up sheet per responsible</source>
        <translation>Ficha de seguimiento por responsable</translation>
    </message>
    <message>
        <source>Cut-off %1</source>
        <translation>Corte %1</translation>
    </message>
    <message>
        <source>Write in ink and block letters. Progress goes from 0 to 100 and is cumulative.</source>
        <translation>Diligenciar con tinta y en letra imprenta. El avance va de 0 a 100 y es acumulado.</translation>
    </message>
    <message>
        <source>Filled in by: name, position and date</source>
        <translation>Diligenció: nombre, cargo y fecha</translation>
    </message>
    <message>
        <source>Received by: name, position and date</source>
        <translation>Recibió: nombre, cargo y fecha</translation>
    </message>
    <message>
        <source>There are no unfinished activities to ask about.</source>
        <translation>No hay actividades sin cumplir por las cuales preguntar.</translation>
    </message>
</context>
<context>
    <name>gelt::report::Roll</name>
    <message>
        <source>%1, by delegation</source>
        <translation>%1, por delegación</translation>
    </message>
    <message>
        <source>%1, by delegation of %2</source>
        <extracomment>%1 is a position, %2 the name of its holder, who sent somebody else</extracomment>
        <translation>%1, por delegación de %2</translation>
    </message>
    <message>
        <source>%1, by delegation of %2, %3</source>
        <extracomment>%1 is the delegate&apos;s position; %2 and %3 are name and position of the member who sent them</extracomment>
        <translation>%1, por delegación de %2, %3</translation>
    </message>
    <message>
        <source>without vote</source>
        <translation>sin voto</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtual</translation>
    </message>
    <message>
        <source>arrived at %1</source>
        <translation>llegó a las %1</translation>
    </message>
    <message>
        <source>left at %1</source>
        <translation>se retiró a las %1</translation>
    </message>
    <message>
        <source>ATTENDEES:</source>
        <translation>ASISTENTES:</translation>
    </message>
    <message>
        <source>GUESTS:</source>
        <translation>INVITADOS:</translation>
    </message>
    <message>
        <source>ABSENT:</source>
        <translation>AUSENTES:</translation>
    </message>
    <message>
        <source>NOT RECORDED:</source>
        <translation>SIN REGISTRAR:</translation>
    </message>
    <message>
        <source>(with an excuse)</source>
        <translation>(con excusa)</translation>
    </message>
    <message>
        <source>(without an excuse)</source>
        <translation>(sin excusa)</translation>
    </message>
</context>
<context>
    <name>gelt::report::Schedule</name>
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
        <source>Printed on %1</source>
        <translation>Impreso el %1</translation>
    </message>
    <message>
        <source>Schedule of %1</source>
        <translation>Cronograma de %1</translation>
    </message>
    <message>
        <source>Cut-off %1</source>
        <translation>Corte %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The plan has no activities.</source>
        <translation>El plan no tiene actividades.</translation>
    </message>
    <message>
        <source>No activity matches the filter.</source>
        <translation>Ninguna actividad cumple el filtro.</translation>
    </message>
</context>
<context>
    <name>gelt::report::TimeLine</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a month and its year above the days of a time line; %1 is the month&apos;s name, %2 the year</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>T%1</source>
        <extracomment>a quarter of a year, as in the labels of occurrences (2013-T2); %1 is 1 to 4</extracomment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>Deadline not understood: “%1”</source>
        <translation>Plazo no entendido: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Overdue for %n day(s)</source>
        <translation>
            <numerusform>Vencida hace %n día</numerusform>
            <numerusform>Vencida hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · brought forward</source>
        <extracomment>beside the bar of an activity whose deadline was brought forward; %1 is its progress</extracomment>
        <translation>%1 · adelantado</translation>
    </message>
    <message>
        <source>brought forward</source>
        <translation>adelantado</translation>
    </message>
    <message>
        <source>%1 · extended</source>
        <extracomment>beside the bar of an activity whose deadline was extended; %1 is its progress</extracomment>
        <translation>%1 · prorrogado</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>prorrogado</translation>
    </message>
    <message>
        <source>It has no deadline.</source>
        <translation>No tiene plazo.</translation>
    </message>
    <message>
        <source>The deadline “%1” was not understood.</source>
        <translation>El plazo «%1» no se entendió.</translation>
    </message>
    <message>
        <source>Deadline changed from “%1” to “%2”, due on %3.</source>
        <translation>El plazo cambió de «%1» a «%2», vence el %3.</translation>
    </message>
    <message>
        <source>Deadline “%1” (%2), until %3.</source>
        <extracomment>%1 is a deadline as written, %2 how often it recurs (&quot;Quarterly&quot;), %3 its last day</extracomment>
        <translation>Plazo «%1» (%2), hasta el %3.</translation>
    </message>
    <message>
        <source>Deadline “%1”, due on %2.</source>
        <translation>Plazo «%1», vence el %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 occurrences fulfilled, %n overdue.</source>
        <translation>
            <numerusform>%1 de %2 períodos cumplidos, %n vencido.</numerusform>
            <numerusform>%1 de %2 períodos cumplidos, %n vencidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n occurrence(s) fulfilled.</source>
        <translation>
            <numerusform>%1 de %n período cumplido.</numerusform>
            <numerusform>%1 de %n períodos cumplidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed on %1, %n day(s) late.</source>
        <translation>
            <numerusform>Cumplida el %1, %n día tarde.</numerusform>
            <numerusform>Cumplida el %1, %n días tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed on %1.</source>
        <translation>Cumplida el %1.</translation>
    </message>
    <message numerus="yes">
        <source>Overdue for %n day(s).</source>
        <translation>
            <numerusform>Vencida hace %n día.</numerusform>
            <numerusform>Vencida hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity %1: %2.</source>
        <translation>Actividad %1: %2.</translation>
    </message>
    <message>
        <source>State: %1; progress %2, compliance %3, light: %4.</source>
        <translation>Estado: %1; avance %2, cumplimiento %3, semáforo: %4.</translation>
    </message>
    <message>
        <source>State: %1; progress %2, nothing was due yet.</source>
        <translation>Estado: %1; avance %2, aún no vencía nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activity(ies)</source>
        <translation>
            <numerusform>%1 de %n actividad</numerusform>
            <numerusform>%1 de %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Phase %1: %2; progress %3, compliance %4, light: %5.</source>
        <translation>Fase %1: %2; avance %3, cumplimiento %4, semáforo: %5.</translation>
    </message>
    <message>
        <source>Phase %1: %2; progress %3, nothing was due yet.</source>
        <translation>Fase %1: %2; avance %3, aún no vencía nada.</translation>
    </message>
    <message>
        <source>%1: fulfilled on %2; it was due on %3.</source>
        <translation>%1: cumplido el %2; vencía el %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: fulfilled on %2, %n day(s) late; it was due on %3.</source>
        <translation>
            <numerusform>%1: cumplido el %2, %n día tarde; vencía el %3.</numerusform>
            <numerusform>%1: cumplido el %2, %n días tarde; vencía el %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: pending, due on %2.</source>
        <translation>%1: pendiente, vence el %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: overdue for %n day(s); it was due on %2.</source>
        <translation>
            <numerusform>%1: vencido hace %n día; vencía el %2.</numerusform>
            <numerusform>%1: vencido hace %n días; vencía el %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: does not apply.</source>
        <translation>%1: no aplica.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n occurrence(s); fulfilled %3, late %4, overdue %5, pending %6, not applicable %7.</source>
        <extracomment>%1 and %2 are the first and the last of several occurrences (&quot;2013-W05&quot;), %3 to %7 are numbers</extracomment>
        <translation>
            <numerusform>%1 a %2: %n período; cumplidos %3, tarde %4, vencidos %5, pendientes %6, no aplican %7.</numerusform>
            <numerusform>%1 a %2: %n períodos; cumplidos %3, tarde %4, vencidos %5, pendientes %6, no aplican %7.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gelt::yeartexts</name>
    <message>
        <source>The challenge is no longer in the plan. Look at the list again.</source>
        <translation>El reto ya no está en el plan. Conviene consultar de nuevo la lista.</translation>
    </message>
    <message>
        <source>Somebody else wrote texts for the report of %1 in the meantime, so nothing was changed. Look at them again.</source>
        <translation>Entretanto otra persona escribió textos para el informe de %1, por lo que no se cambió nada. Conviene consultarlos de nuevo.</translation>
    </message>
    <message>
        <source>The challenges belong to reports of two years.</source>
        <translation>Los retos pertenecen a informes de dos vigencias.</translation>
    </message>
</context>
</TS>
