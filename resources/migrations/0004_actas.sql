-- The meetings of the committee: minutes (actas) and what hangs on them, commitments and their log.
-- core/storage/FILE-FORMAT.md says what each thing means.
--
-- What an acta says is open while it is a draft or in review, frozen from its approval on; the triggers below hold that
-- against any program. References to acta are checked at the end of the transaction, so that an import can bring the
-- parts of a frozen acta before the acta itself.

-- How the committee meets: always exactly one row.
CREATE TABLE committee (
  id                   INTEGER PRIMARY KEY CHECK (id = 1),
  row_version          INTEGER NOT NULL CHECK (row_version >= 1),
  group_name           TEXT NOT NULL,
  city                 TEXT NOT NULL,
  numbering            TEXT NOT NULL CHECK (numbering IN ('por_vigencia', 'continua')),
  first_number         INTEGER NOT NULL CHECK (first_number BETWEEN 1 AND 99999),
  quorum_kind          TEXT NOT NULL CHECK (quorum_kind IN ('mitad_mas_uno', 'fijo', 'fraccion')),
  quorum_fixed         INTEGER NOT NULL CHECK (quorum_fixed BETWEEN 1 AND 9999),
  quorum_numerator     INTEGER NOT NULL CHECK (quorum_numerator BETWEEN 1 AND quorum_denominator),
  quorum_denominator   INTEGER NOT NULL CHECK (quorum_denominator BETWEEN 1 AND 9999),
  acta_series          TEXT NOT NULL,
  acta_code            TEXT NOT NULL,
  acta_version         TEXT NOT NULL,
  notice_series        TEXT NOT NULL,
  notice_code          TEXT NOT NULL,
  notice_version       TEXT NOT NULL,
  attendance_series    TEXT NOT NULL,
  attendance_code      TEXT NOT NULL,
  attendance_version   TEXT NOT NULL
) STRICT;

INSERT INTO committee VALUES (1, 1, 'Comité GEL-T', '', 'por_vigencia', 1, 'mitad_mas_uno', 1, 1, 2,
                              '', '', '', '', '', '', '', '', '');

CREATE TRIGGER committee_is_never_deleted BEFORE DELETE ON committee
BEGIN
  SELECT RAISE(ABORT, 'a file holds exactly one committee');
END;

-- Agendas to begin a meeting with.
CREATE TABLE agenda_template (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  row_version    INTEGER NOT NULL CHECK (row_version >= 1),
  display_order  INTEGER NOT NULL,
  name           TEXT NOT NULL
) STRICT;

CREATE TABLE agenda_template_item (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  template_id    INTEGER NOT NULL REFERENCES agenda_template(id) ON DELETE RESTRICT,
  display_order  INTEGER NOT NULL,
  role           TEXT NOT NULL CHECK (role IN ('tema', 'llamado_a_lista', 'aprobacion_del_orden', 'acta_anterior',
                                               'compromisos', 'proposiciones')),
  title          TEXT NOT NULL
) STRICT;

CREATE INDEX agenda_template_item_by_template ON agenda_template_item(template_id);

-- One meeting and its minutes.
CREATE TABLE acta (
  id                     INTEGER PRIMARY KEY AUTOINCREMENT,
  row_version            INTEGER NOT NULL CHECK (row_version >= 1),
  state                  TEXT NOT NULL CHECK (state IN ('borrador', 'en_revision', 'aprobada', 'firmada', 'archivada', 'anulada')),
  number_year            INTEGER CHECK (number_year = 0 OR number_year BETWEEN 1900 AND 2200), -- 0: numbers run on
  number_sequence        INTEGER CHECK (number_sequence BETWEEN 1 AND 99999),
  registered             INTEGER NOT NULL CHECK (registered IN (0, 1)),       -- an older one on paper
  kind                   TEXT NOT NULL CHECK (kind IN ('ordinaria', 'extraordinaria')),
  group_name             TEXT NOT NULL,
  day                    TEXT NOT NULL CHECK (date(day) IS day),
  from_time              TEXT CHECK (strftime('%H:%M', from_time) IS from_time),
  to_time                TEXT CHECK (strftime('%H:%M', to_time) IS to_time),
  city                   TEXT NOT NULL,
  place                  TEXT NOT NULL,
  series                 TEXT NOT NULL,
  code                   TEXT NOT NULL,
  version                TEXT NOT NULL,
  next_day               TEXT CHECK (date(next_day) IS next_day),
  next_time              TEXT CHECK (strftime('%H:%M', next_time) IS next_time),
  next_place             TEXT NOT NULL,
  convened_on            TEXT CHECK (date(convened_on) IS convened_on),
  convened_note          TEXT NOT NULL,
  transcriber            TEXT NOT NULL,
  clarifies_id           INTEGER REFERENCES acta(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  override_reason        TEXT NOT NULL,
  quorum_voters          INTEGER CHECK (quorum_voters >= 0),                  -- the three as counted on approval
  quorum_required        INTEGER CHECK (quorum_required >= 0),
  quorum_present         INTEGER CHECK (quorum_present >= 0),
  approved_on            TEXT CHECK (date(approved_on) IS approved_on),
  signed_on              TEXT CHECK (date(signed_on) IS signed_on),
  annulled_on            TEXT CHECK (date(annulled_on) IS annulled_on),
  annulled_cause         TEXT,
  annulled_at            TEXT CHECK (annulled_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  annulled_by            TEXT,
  annulled_system_user   TEXT,
  recorded_at           TEXT NOT NULL CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  recorded_by           TEXT NOT NULL,
  recorded_system_user  TEXT NOT NULL,
  import_id              INTEGER REFERENCES import(id) ON DELETE RESTRICT,
  UNIQUE (number_year, number_sequence),
  CHECK ((number_year IS NULL) = (number_sequence IS NULL)),
  CHECK (number_sequence IS NOT NULL OR state IN ('borrador', 'en_revision')),
  CHECK (state NOT IN ('firmada', 'archivada') OR signed_on IS NOT NULL OR registered = 1),
  CHECK ((quorum_voters IS NULL) = (quorum_required IS NULL) AND (quorum_voters IS NULL) = (quorum_present IS NULL)),
  CHECK ((annulled_on IS NOT NULL) = (state = 'anulada')),
  CHECK ((annulled_on IS NULL) = (annulled_cause IS NULL) AND (annulled_on IS NULL) = (annulled_at IS NULL)
     AND (annulled_on IS NULL) = (annulled_by IS NULL) AND (annulled_on IS NULL) = (annulled_system_user IS NULL))
) STRICT;

CREATE INDEX acta_by_clarified ON acta(clarifies_id);

-- The roll of a meeting: names and positions as they were that day.
CREATE TABLE attendance (
  id                 INTEGER PRIMARY KEY AUTOINCREMENT,
  acta_id            INTEGER NOT NULL REFERENCES acta(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  display_order      INTEGER NOT NULL,
  person_id          INTEGER REFERENCES person(id) ON DELETE RESTRICT,
  name               TEXT NOT NULL,
  position           TEXT NOT NULL,
  guest              INTEGER NOT NULL CHECK (guest IN (0, 1)),
  vote               INTEGER NOT NULL CHECK (vote IN (0, 1)),
  role               TEXT NOT NULL CHECK (role IN ('ninguno', 'preside', 'secretaria')),
  presence           TEXT NOT NULL CHECK (presence IN ('sin_registrar', 'presencial', 'virtual', 'delegado', 'excusado', 'ausente')),
  delegate_name      TEXT NOT NULL,
  delegate_position  TEXT NOT NULL,
  note               TEXT NOT NULL,
  arrived            TEXT CHECK (strftime('%H:%M', arrived) IS arrived),
  left_at            TEXT CHECK (strftime('%H:%M', left_at) IS left_at),
  CHECK (guest = 0 OR vote = 0),
  CHECK (name <> '' OR position <> '')
) STRICT;

CREATE INDEX attendance_by_acta ON attendance(acta_id);
CREATE INDEX attendance_by_person ON attendance(person_id);

-- The agenda, and what was said on each point.
CREATE TABLE agenda_item (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  row_version    INTEGER NOT NULL CHECK (row_version >= 1),
  acta_id        INTEGER NOT NULL REFERENCES acta(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  display_order  INTEGER NOT NULL,
  role           TEXT NOT NULL CHECK (role IN ('tema', 'llamado_a_lista', 'aprobacion_del_orden', 'acta_anterior',
                                               'compromisos', 'proposiciones')),
  title          TEXT NOT NULL,
  development    TEXT NOT NULL                                               -- a small part of HTML
) STRICT;

CREATE INDEX agenda_item_by_acta ON agenda_item(acta_id);

CREATE TABLE decision (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  row_version     INTEGER NOT NULL CHECK (row_version >= 1),
  acta_id         INTEGER NOT NULL REFERENCES acta(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  item_id         INTEGER NOT NULL REFERENCES agenda_item(id) ON DELETE RESTRICT,
  display_order   INTEGER NOT NULL,
  text            TEXT NOT NULL,
  votes_for       INTEGER CHECK (votes_for >= 0),
  votes_against   INTEGER CHECK (votes_against >= 0),
  votes_blank     INTEGER CHECK (votes_blank >= 0),
  CHECK ((votes_for IS NULL) = (votes_against IS NULL) AND (votes_for IS NULL) = (votes_blank IS NULL))
) STRICT;

CREATE INDEX decision_by_acta ON decision(acta_id);
CREATE INDEX decision_by_item ON decision(item_id);

-- What somebody undertook in a meeting. From the approval on only its tie to an activity may change.
CREATE TABLE commitment (
  id                INTEGER PRIMARY KEY AUTOINCREMENT,
  row_version       INTEGER NOT NULL CHECK (row_version >= 1),
  acta_id           INTEGER NOT NULL REFERENCES acta(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  item_id           INTEGER REFERENCES agenda_item(id) ON DELETE RESTRICT,
  number            INTEGER NOT NULL CHECK (number >= 1),                    -- within the acta
  text              TEXT NOT NULL,
  responsible_id    INTEGER REFERENCES person(id) ON DELETE RESTRICT,
  responsible_text  TEXT NOT NULL,
  due               TEXT CHECK (date(due) IS due),
  activity_id       INTEGER REFERENCES activity(id) ON DELETE RESTRICT,
  is_activity       INTEGER NOT NULL CHECK (is_activity IN (0, 1)),          -- it became that activity
  import_id         INTEGER REFERENCES import(id) ON DELETE RESTRICT,
  CHECK (is_activity = 0 OR activity_id IS NOT NULL)
) STRICT;

CREATE INDEX commitment_by_acta ON commitment(acta_id);
CREATE INDEX commitment_by_item ON commitment(item_id);
CREATE INDEX commitment_by_activity ON commitment(activity_id);
CREATE INDEX commitment_by_responsible ON commitment(responsible_id);

-- Append-only: only the void columns are ever set, once. The order of id is the order of recording.
CREATE TABLE commitment_entry (
  id                    INTEGER PRIMARY KEY AUTOINCREMENT,
  commitment_id         INTEGER NOT NULL REFERENCES commitment(id) ON DELETE RESTRICT,
  day                   TEXT NOT NULL CHECK (date(day) IS day),
  kind                  TEXT NOT NULL CHECK (kind IN ('nota', 'cumplido', 'nuevo_plazo', 'retirado')),
  note                  TEXT NOT NULL,
  new_due               TEXT CHECK (date(new_due) IS new_due),
  acta_id               INTEGER REFERENCES acta(id) ON DELETE RESTRICT,      -- the meeting in which it was said
  reported_by           TEXT NOT NULL,
  recorded_at           TEXT NOT NULL CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  recorded_by           TEXT NOT NULL,
  recorded_system_user  TEXT NOT NULL,
  void_date             TEXT CHECK (date(void_date) IS void_date),
  void_reason           TEXT,
  void_at               TEXT CHECK (void_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  void_by               TEXT,
  void_system_user      TEXT,
  import_id             INTEGER REFERENCES import(id) ON DELETE RESTRICT,
  place_of              INTEGER CHECK (place_of < id),                       -- the first row of this entry
  CHECK ((new_due IS NOT NULL) = (kind = 'nuevo_plazo')),
  CHECK ((void_date IS NULL) = (void_reason IS NULL) AND (void_date IS NULL) = (void_at IS NULL)
     AND (void_date IS NULL) = (void_by IS NULL) AND (void_date IS NULL) = (void_system_user IS NULL))
) STRICT;

CREATE INDEX commitment_entry_by_commitment ON commitment_entry(commitment_id, coalesce(place_of, id)); -- as the log is read
CREATE INDEX commitment_entry_by_acta ON commitment_entry(acta_id);

-- "Follow-up of commitments" as an approved acta says it for good.
CREATE TABLE reviewed_commitment (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  acta_id        INTEGER NOT NULL REFERENCES acta(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  commitment_id  INTEGER NOT NULL REFERENCES commitment(id) ON DELETE RESTRICT,
  display_order  INTEGER NOT NULL,
  text           TEXT NOT NULL,
  responsible    TEXT NOT NULL,
  due            TEXT CHECK (date(due) IS due),
  state          TEXT NOT NULL CHECK (state IN ('pendiente', 'vencido', 'cumplido', 'cumplido_tarde', 'retirado')),
  note           TEXT NOT NULL
) STRICT;

CREATE INDEX reviewed_commitment_by_acta ON reviewed_commitment(acta_id);
CREATE INDEX reviewed_commitment_by_commitment ON reviewed_commitment(commitment_id);

-- What stands behind the minutes; its file, where there is one, in blob_chunk.
CREATE TABLE annex (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  acta_id        INTEGER NOT NULL REFERENCES acta(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  display_order  INTEGER NOT NULL,
  title          TEXT NOT NULL,
  sheets         INTEGER CHECK (sheets >= 0),
  file_name      TEXT NOT NULL,
  sha256         BLOB CHECK (sha256 IS NULL OR length(sha256) = 32),
  file_bytes     INTEGER NOT NULL CHECK (file_bytes >= 0)
) STRICT;

CREATE INDEX annex_by_acta ON annex(acta_id);

CREATE TABLE acta_signer (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  acta_id        INTEGER NOT NULL REFERENCES acta(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  display_order  INTEGER NOT NULL,
  name           TEXT NOT NULL,
  position       TEXT NOT NULL
) STRICT;

CREATE INDEX acta_signer_by_acta ON acta_signer(acta_id);

-- The signed pages and the scans of them, kept for ever; their bytes in blob_chunk.
CREATE TABLE acta_file (
  id                    INTEGER PRIMARY KEY AUTOINCREMENT,
  acta_id               INTEGER NOT NULL REFERENCES acta(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  kind                  TEXT NOT NULL CHECK (kind IN ('firmada', 'escaneada')),
  file_name             TEXT NOT NULL,
  sha256                BLOB NOT NULL CHECK (length(sha256) = 32),
  file_bytes            INTEGER NOT NULL CHECK (file_bytes >= 0),
  recorded_at           TEXT NOT NULL CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  recorded_by           TEXT NOT NULL,
  recorded_system_user  TEXT NOT NULL
) STRICT;

CREATE INDEX acta_file_by_acta ON acta_file(acta_id);
CREATE INDEX acta_file_by_sha256 ON acta_file(sha256);
CREATE UNIQUE INDEX acta_is_signed_once ON acta_file(acta_id) WHERE kind = 'firmada';

-- The life of each acta. Append-only.
CREATE TABLE acta_event (
  id                    INTEGER PRIMARY KEY AUTOINCREMENT,
  acta_id               INTEGER NOT NULL REFERENCES acta(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  act                   TEXT NOT NULL CHECK (act IN ('enviada_a_revision', 'devuelta', 'aprobada', 'reabierta', 'firmada',
                                                     'archivada', 'anulada')),
  day                   TEXT NOT NULL CHECK (date(day) IS day),
  note                  TEXT NOT NULL,
  recorded_at           TEXT NOT NULL CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  recorded_by           TEXT NOT NULL,
  recorded_system_user  TEXT NOT NULL
) STRICT;

CREATE INDEX acta_event_by_acta ON acta_event(acta_id);

CREATE TRIGGER acta_goes_through_its_life BEFORE UPDATE OF state ON acta
WHEN NEW.state <> OLD.state AND (OLD.state || ' ' || NEW.state) NOT IN
    ('borrador en_revision', 'en_revision borrador', 'borrador aprobada', 'en_revision aprobada', 'aprobada en_revision',
     'aprobada firmada', 'firmada archivada', 'aprobada anulada', 'firmada anulada', 'archivada anulada')
BEGIN
  SELECT RAISE(ABORT, 'an acta goes from draft to review, approval, signature and archive, or is annulled');
END;

CREATE TRIGGER acta_is_signed_with_its_pages BEFORE UPDATE OF state ON acta
WHEN NEW.state = 'firmada' AND OLD.state = 'aprobada'
 AND NOT EXISTS (SELECT 1 FROM acta_file WHERE acta_file.acta_id = NEW.id AND acta_file.kind = 'firmada')
BEGIN
  SELECT RAISE(ABORT, 'an acta is signed with the pages that are signed');
END;

CREATE TRIGGER acta_number_is_given_once BEFORE UPDATE OF number_year, number_sequence ON acta
WHEN OLD.number_sequence IS NOT NULL
 AND (NEW.number_year, NEW.number_sequence) IS NOT (OLD.number_year, OLD.number_sequence)
BEGIN
  SELECT RAISE(ABORT, 'the number of an acta is never changed');
END;

CREATE TRIGGER acta_number_follows BEFORE UPDATE OF number_year, number_sequence ON acta
WHEN OLD.number_sequence IS NULL AND NEW.number_sequence IS NOT NULL AND NEW.number_sequence IS NOT
  (SELECT coalesce(max(number_sequence) + 1, NEW.number_sequence) FROM acta WHERE number_year = NEW.number_year)
BEGIN
  SELECT RAISE(ABORT, 'the number of an acta follows the last one');
END;

CREATE TRIGGER acta_number_is_given_on_approval BEFORE UPDATE OF number_year, number_sequence ON acta
WHEN OLD.number_sequence IS NULL AND NEW.number_sequence IS NOT NULL AND NEW.state <> 'aprobada'
BEGIN
  SELECT RAISE(ABORT, 'an acta gets its number when it is approved');
END;

CREATE TRIGGER acta_is_frozen BEFORE UPDATE ON acta
WHEN OLD.state IN ('aprobada', 'firmada', 'archivada', 'anulada')
 AND ((NEW.registered, NEW.kind, NEW.group_name, NEW.day, NEW.from_time, NEW.to_time, NEW.city, NEW.place,
      NEW.series, NEW.code, NEW.version, NEW.next_day, NEW.next_time, NEW.next_place, NEW.convened_on,
      NEW.convened_note, NEW.transcriber, NEW.clarifies_id, NEW.override_reason, NEW.quorum_voters,
      NEW.quorum_required, NEW.quorum_present, NEW.approved_on, NEW.recorded_at, NEW.recorded_by,
      NEW.recorded_system_user, NEW.import_id)
  IS NOT (OLD.registered, OLD.kind, OLD.group_name, OLD.day, OLD.from_time, OLD.to_time, OLD.city, OLD.place,
      OLD.series, OLD.code, OLD.version, OLD.next_day, OLD.next_time, OLD.next_place, OLD.convened_on,
      OLD.convened_note, OLD.transcriber, OLD.clarifies_id, OLD.override_reason, OLD.quorum_voters,
      OLD.quorum_required, OLD.quorum_present, OLD.approved_on, OLD.recorded_at, OLD.recorded_by,
      OLD.recorded_system_user, OLD.import_id)
   OR (NEW.signed_on IS NOT OLD.signed_on AND NOT (OLD.state = 'aprobada' AND NEW.state = 'firmada'))
   OR OLD.state = 'anulada')
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

-- REPLACE deletes without asking the triggers of DELETE, so nothing that is there may be written over.
CREATE TRIGGER acta_replaces_none BEFORE INSERT ON acta
WHEN EXISTS (SELECT 1 FROM acta WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM acta WHERE number_year = NEW.number_year AND number_sequence = NEW.number_sequence)
BEGIN
  SELECT RAISE(ABORT, 'an acta never takes the place of another');
END;

CREATE TRIGGER acta_keeps_its_key BEFORE UPDATE OF id ON acta
WHEN NEW.id <> OLD.id
BEGIN
  SELECT RAISE(ABORT, 'an acta never takes the place of another');
END;

CREATE TRIGGER acta_with_a_number_stays BEFORE DELETE ON acta
WHEN OLD.number_sequence IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'an acta that has a number is annulled, never deleted');
END;

CREATE TRIGGER attendance_is_frozen_on_insert BEFORE INSERT ON attendance
WHEN (SELECT state FROM acta WHERE id = NEW.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR (SELECT state FROM acta WHERE id = (SELECT acta_id FROM attendance WHERE id = NEW.id)) IN ('aprobada', 'firmada', 'archivada', 'anulada')
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER attendance_is_frozen_on_update BEFORE UPDATE ON attendance
WHEN (SELECT state FROM acta WHERE id = OLD.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR (SELECT state FROM acta WHERE id = NEW.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR NEW.id <> OLD.id
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER attendance_is_frozen_on_delete BEFORE DELETE ON attendance
WHEN (SELECT state FROM acta WHERE id = OLD.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER agenda_item_is_frozen_on_insert BEFORE INSERT ON agenda_item
WHEN (SELECT state FROM acta WHERE id = NEW.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR (SELECT state FROM acta WHERE id = (SELECT acta_id FROM agenda_item WHERE id = NEW.id)) IN ('aprobada', 'firmada', 'archivada', 'anulada')
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER agenda_item_is_frozen_on_update BEFORE UPDATE ON agenda_item
WHEN (SELECT state FROM acta WHERE id = OLD.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR (SELECT state FROM acta WHERE id = NEW.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR NEW.id <> OLD.id
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER agenda_item_is_frozen_on_delete BEFORE DELETE ON agenda_item
WHEN (SELECT state FROM acta WHERE id = OLD.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER decision_is_frozen_on_insert BEFORE INSERT ON decision
WHEN (SELECT state FROM acta WHERE id = NEW.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR (SELECT state FROM acta WHERE id = (SELECT acta_id FROM decision WHERE id = NEW.id)) IN ('aprobada', 'firmada', 'archivada', 'anulada')
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER decision_is_frozen_on_update BEFORE UPDATE ON decision
WHEN (SELECT state FROM acta WHERE id = OLD.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR (SELECT state FROM acta WHERE id = NEW.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR NEW.id <> OLD.id
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER decision_is_frozen_on_delete BEFORE DELETE ON decision
WHEN (SELECT state FROM acta WHERE id = OLD.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER reviewed_commitment_is_frozen_on_insert BEFORE INSERT ON reviewed_commitment
WHEN (SELECT state FROM acta WHERE id = NEW.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR (SELECT state FROM acta WHERE id = (SELECT acta_id FROM reviewed_commitment WHERE id = NEW.id)) IN ('aprobada', 'firmada', 'archivada', 'anulada')
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER reviewed_commitment_is_frozen_on_update BEFORE UPDATE ON reviewed_commitment
WHEN (SELECT state FROM acta WHERE id = OLD.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR (SELECT state FROM acta WHERE id = NEW.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR NEW.id <> OLD.id
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER reviewed_commitment_is_frozen_on_delete BEFORE DELETE ON reviewed_commitment
WHEN (SELECT state FROM acta WHERE id = OLD.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER annex_is_frozen_on_insert BEFORE INSERT ON annex
WHEN (SELECT state FROM acta WHERE id = NEW.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR (SELECT state FROM acta WHERE id = (SELECT acta_id FROM annex WHERE id = NEW.id)) IN ('aprobada', 'firmada', 'archivada', 'anulada')
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER annex_is_frozen_on_update BEFORE UPDATE ON annex
WHEN (SELECT state FROM acta WHERE id = OLD.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR (SELECT state FROM acta WHERE id = NEW.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR NEW.id <> OLD.id
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER annex_is_frozen_on_delete BEFORE DELETE ON annex
WHEN (SELECT state FROM acta WHERE id = OLD.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER acta_signer_is_frozen_on_insert BEFORE INSERT ON acta_signer
WHEN (SELECT state FROM acta WHERE id = NEW.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR (SELECT state FROM acta WHERE id = (SELECT acta_id FROM acta_signer WHERE id = NEW.id)) IN ('aprobada', 'firmada', 'archivada', 'anulada')
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER acta_signer_is_frozen_on_update BEFORE UPDATE ON acta_signer
WHEN (SELECT state FROM acta WHERE id = OLD.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR (SELECT state FROM acta WHERE id = NEW.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR NEW.id <> OLD.id
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER acta_signer_is_frozen_on_delete BEFORE DELETE ON acta_signer
WHEN (SELECT state FROM acta WHERE id = OLD.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER commitment_is_frozen_on_insert BEFORE INSERT ON commitment
WHEN (SELECT state FROM acta WHERE id = NEW.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR (SELECT state FROM acta WHERE id = (SELECT acta_id FROM commitment WHERE id = NEW.id)) IN ('aprobada', 'firmada', 'archivada', 'anulada')
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER commitment_is_frozen_on_delete BEFORE DELETE ON commitment
WHEN (SELECT state FROM acta WHERE id = OLD.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER commitment_is_frozen_on_update BEFORE UPDATE ON commitment
WHEN ((SELECT state FROM acta WHERE id = OLD.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada')
   OR (SELECT state FROM acta WHERE id = NEW.acta_id) IN ('aprobada', 'firmada', 'archivada', 'anulada'))
 AND (NEW.id, NEW.acta_id, NEW.item_id, NEW.number, NEW.text, NEW.responsible_id, NEW.responsible_text,
      NEW.due, NEW.import_id)
  IS NOT (OLD.id, OLD.acta_id, OLD.item_id, OLD.number, OLD.text, OLD.responsible_id, OLD.responsible_text,
      OLD.due, OLD.import_id)
   OR NEW.id <> OLD.id
BEGIN
  SELECT RAISE(ABORT, 'what an acta says does not change after its approval');
END;

CREATE TRIGGER commitment_entry_is_append_only BEFORE UPDATE ON commitment_entry
WHEN (NEW.id, NEW.commitment_id, NEW.day, NEW.kind, NEW.note, NEW.new_due, NEW.reported_by, NEW.recorded_at,
      NEW.recorded_by, NEW.recorded_system_user, NEW.import_id, NEW.place_of)
  IS NOT (OLD.id, OLD.commitment_id, OLD.day, OLD.kind, OLD.note, OLD.new_due, OLD.reported_by, OLD.recorded_at,
      OLD.recorded_by, OLD.recorded_system_user, OLD.import_id, OLD.place_of)
  OR (NEW.acta_id IS NOT OLD.acta_id AND NEW.acta_id IS NOT NULL)             -- a deleted draft leaves its entries
  OR (OLD.void_date IS NOT NULL
      AND (NEW.void_date, NEW.void_reason, NEW.void_at, NEW.void_by, NEW.void_system_user)
       IS NOT (OLD.void_date, OLD.void_reason, OLD.void_at, OLD.void_by, OLD.void_system_user))
BEGIN
  SELECT RAISE(ABORT, 'commitment_entry is append-only: an entry is voided once and never changed');
END;

CREATE TRIGGER commitment_entry_replaces_none BEFORE INSERT ON commitment_entry
WHEN EXISTS (SELECT 1 FROM commitment_entry WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'commitment_entry is append-only: an entry is voided once and never changed');
END;

-- Void ones go with a commitment of a draft that has no number.
CREATE TRIGGER commitment_entry_is_never_deleted BEFORE DELETE ON commitment_entry
WHEN (SELECT may_delete FROM ledger WHERE id = 1) IS NOT 1
 AND (OLD.void_date IS NULL
   OR (SELECT acta.number_sequence FROM acta JOIN commitment ON commitment.acta_id = acta.id
       WHERE commitment.id = OLD.commitment_id) IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'commitment_entry is append-only: an entry is voided, never deleted');
END;

CREATE TRIGGER acta_file_comes_in_its_time BEFORE INSERT ON acta_file
WHEN EXISTS (SELECT 1 FROM acta_file WHERE id = NEW.id OR (kind = 'firmada' AND NEW.kind = 'firmada' AND acta_id = NEW.acta_id))
  OR (NEW.kind = 'firmada' AND (SELECT state FROM acta WHERE id = NEW.acta_id) <> 'aprobada')
  OR (NEW.kind = 'escaneada' AND (SELECT state FROM acta WHERE id = NEW.acta_id) IN ('borrador', 'en_revision', 'aprobada'))
BEGIN
  SELECT RAISE(ABORT, 'pages are kept when an acta is signed, scans of them afterwards');
END;

CREATE TRIGGER acta_file_is_kept_on_update BEFORE UPDATE ON acta_file
BEGIN
  SELECT RAISE(ABORT, 'the files of an acta are kept as they are');
END;

CREATE TRIGGER acta_file_is_kept_on_delete BEFORE DELETE ON acta_file
BEGIN
  SELECT RAISE(ABORT, 'the files of an acta are kept as they are');
END;

CREATE TRIGGER acta_event_tells_what_happened BEFORE INSERT ON acta_event
WHEN EXISTS (SELECT 1 FROM acta_event WHERE id = NEW.id)
  OR ((SELECT number_sequence FROM acta WHERE id = NEW.acta_id) IS NOT NULL
      AND ((NEW.act || ' ' || (SELECT state FROM acta WHERE id = NEW.acta_id)) NOT IN
           ('enviada_a_revision en_revision', 'devuelta borrador', 'aprobada aprobada', 'reabierta en_revision',
            'firmada firmada', 'archivada archivada', 'anulada anulada')
        OR NEW.act IS (SELECT act FROM acta_event WHERE acta_id = NEW.acta_id ORDER BY id DESC LIMIT 1)))
BEGIN
  SELECT RAISE(ABORT, 'the life of an acta tells what happened to it, and once');
END;

CREATE TRIGGER acta_event_is_kept_on_update BEFORE UPDATE ON acta_event
BEGIN
  SELECT RAISE(ABORT, 'the life of an acta is append-only');
END;

-- Of a draft without a number nothing is of record yet.
CREATE TRIGGER acta_event_is_kept_on_delete BEFORE DELETE ON acta_event
WHEN (SELECT number_sequence FROM acta WHERE id = OLD.acta_id) IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'the life of an acta is append-only');
END;

CREATE TRIGGER blob_of_an_acta_is_kept_on_insert BEFORE INSERT ON blob
WHEN EXISTS (SELECT 1 FROM blob JOIN acta_file USING (sha256) WHERE blob.id = NEW.id OR blob.sha256 = NEW.sha256)
BEGIN
  SELECT RAISE(ABORT, 'the files of an acta are kept as they are');
END;

CREATE TRIGGER blob_of_an_acta_is_kept_on_update BEFORE UPDATE ON blob
WHEN EXISTS (SELECT 1 FROM acta_file WHERE acta_file.sha256 IN (OLD.sha256, NEW.sha256)) OR NEW.id <> OLD.id
BEGIN
  SELECT RAISE(ABORT, 'the files of an acta are kept as they are');
END;

CREATE TRIGGER blob_of_an_acta_is_kept_on_delete BEFORE DELETE ON blob
WHEN EXISTS (SELECT 1 FROM acta_file WHERE acta_file.sha256 = OLD.sha256)
BEGIN
  SELECT RAISE(ABORT, 'the files of an acta are kept as they are');
END;

-- Bytes may come later than their acta (it was imported without them), but never more than there should be.
CREATE TRIGGER blob_chunk_of_an_acta_is_kept_on_insert BEFORE INSERT ON blob_chunk
WHEN EXISTS (SELECT 1 FROM blob_chunk JOIN blob ON blob.id = blob_chunk.blob_id JOIN acta_file USING (sha256)
             WHERE blob_chunk.id = NEW.id)
  OR (EXISTS (SELECT 1 FROM blob JOIN acta_file USING (sha256) WHERE blob.id = NEW.blob_id)
      AND (SELECT coalesce(sum(length(data)), 0) FROM blob_chunk WHERE blob_id = NEW.blob_id) + length(NEW.data)
          > (SELECT bytes FROM blob WHERE id = NEW.blob_id))
BEGIN
  SELECT RAISE(ABORT, 'the files of an acta are kept as they are');
END;

CREATE TRIGGER blob_chunk_of_an_acta_is_kept_on_update BEFORE UPDATE ON blob_chunk
WHEN EXISTS (SELECT 1 FROM blob JOIN acta_file USING (sha256) WHERE blob.id IN (OLD.blob_id, NEW.blob_id))
  OR NEW.id <> OLD.id
BEGIN
  SELECT RAISE(ABORT, 'the files of an acta are kept as they are');
END;

CREATE TRIGGER blob_chunk_of_an_acta_is_kept_on_delete BEFORE DELETE ON blob_chunk
WHEN EXISTS (SELECT 1 FROM blob JOIN acta_file USING (sha256) WHERE blob.id = OLD.blob_id)
BEGIN
  SELECT RAISE(ABORT, 'the files of an acta are kept as they are');
END;
