-- A plan of action: one plan, its people, phases, activities, logs, evidence and the history of its edits.
-- core/storage/FILE-FORMAT.md says what each thing means.
--
-- AUTOINCREMENT: a key is never given out twice, so that undoing a removal always finds its key free.
-- Days are TEXT 'YYYY-MM-DD' (date(x) IS x holds for NULL and for days that exist, for nothing else);
-- moments are UTC TEXT 'YYYY-MM-DDTHH:MM:SS.mmmZ'.

-- One line per committed change: what a person did, when and who.
CREATE TABLE edit (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  at           TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  person       TEXT NOT NULL,
  system_user  TEXT NOT NULL,
  what         TEXT NOT NULL
) STRICT;

-- The rows that an edit touched. before_json and after_json hold the changed columns as JSON objects.
CREATE TABLE change (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  edit_id      INTEGER NOT NULL REFERENCES edit(id) ON DELETE RESTRICT,
  table_name   TEXT NOT NULL,
  row_id       INTEGER NOT NULL,
  kind         TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
  before_json  TEXT,
  after_json   TEXT,
  CHECK ((kind = 'insert' AND before_json IS NULL AND after_json IS NULL)
      OR (kind = 'update' AND before_json IS NOT NULL AND after_json IS NOT NULL)
      OR (kind = 'delete' AND before_json IS NOT NULL AND after_json IS NULL))
) STRICT;

CREATE INDEX change_by_row ON change(table_name, row_id);

-- Logs are append-only. Rows of them may be deleted only while may_delete is 1, which it is within the one
-- transaction that takes back an import or replaces the whole plan, and never in a file at rest.
CREATE TABLE ledger (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  may_delete  INTEGER NOT NULL CHECK (may_delete IN (0, 1))
) STRICT;

INSERT INTO ledger (id, may_delete) VALUES (1, 0);

CREATE TABLE import (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  edit_id        INTEGER NOT NULL REFERENCES edit(id) ON DELETE RESTRICT,
  source_name    TEXT NOT NULL,
  format         TEXT NOT NULL,
  source_sha256  BLOB CHECK (source_sha256 IS NULL OR length(source_sha256) = 32),
  activities     INTEGER NOT NULL CHECK (activities >= 0),
  follow_ups     INTEGER NOT NULL CHECK (follow_ups >= 0),
  undone_at      TEXT CHECK (undone_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
) STRICT;

-- The plan itself and its settings: always exactly one row.
CREATE TABLE plan (
  id                     INTEGER PRIMARY KEY CHECK (id = 1),
  row_version            INTEGER NOT NULL CHECK (row_version >= 1),
  name                   TEXT NOT NULL,
  entity_name            TEXT NOT NULL,
  entity_department      TEXT NOT NULL,
  entity_nit             TEXT NOT NULL,
  entity_category        TEXT NOT NULL,
  entity_arms            BLOB,                                                  -- PNG or JPEG
  first_day              TEXT NOT NULL CHECK (date(first_day) IS first_day),
  last_day               TEXT NOT NULL CHECK (date(last_day) IS last_day),
  version                TEXT NOT NULL,
  approving_acta         TEXT NOT NULL,
  saturday_is_business   INTEGER NOT NULL CHECK (saturday_is_business IN (0, 1)),
  move_deadlines         INTEGER NOT NULL CHECK (move_deadlines IN (0, 1)),
  due_soon_days          INTEGER NOT NULL CHECK (due_soon_days BETWEEN 0 AND 366),
  permanent_periodicity  TEXT NOT NULL CHECK (permanent_periodicity IN
      ('weekly', 'biweekly', 'monthly', 'bimonthly', 'quarterly', 'four-monthly', 'semiannual', 'annual')),
  green_hundredths       INTEGER NOT NULL CHECK (green_hundredths BETWEEN 0 AND 10000),   -- of one per cent
  yellow_hundredths      INTEGER NOT NULL CHECK (yellow_hundredths BETWEEN 0 AND green_hundredths),
  CHECK (first_day <= last_day)
) STRICT;

CREATE TABLE local_holiday (
  id    INTEGER PRIMARY KEY AUTOINCREMENT,
  day   TEXT NOT NULL UNIQUE CHECK (date(day) IS day),
  name  TEXT NOT NULL
) STRICT;

-- A person, a position or a unit that can answer for something. id_number, phone and email are personal data.
CREATE TABLE person (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  row_version  INTEGER NOT NULL CHECK (row_version >= 1),
  name         TEXT NOT NULL,
  position     TEXT NOT NULL,
  unit         TEXT NOT NULL,
  id_number    TEXT NOT NULL,
  phone        TEXT NOT NULL,
  email        TEXT NOT NULL,
  active       INTEGER NOT NULL CHECK (active IN (0, 1)),
  import_id    INTEGER REFERENCES import(id) ON DELETE RESTRICT,
  CHECK (name <> '' OR position <> '' OR unit <> '')
) STRICT;

CREATE TABLE appointment (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id  INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
  position   TEXT NOT NULL,
  unit       TEXT NOT NULL,
  from_day   TEXT CHECK (date(from_day) IS from_day),
  to_day     TEXT CHECK (date(to_day) IS to_day),
  CHECK (from_day IS NULL OR to_day IS NULL OR from_day <= to_day)
) STRICT;

CREATE INDEX appointment_by_person ON appointment(person_id);

CREATE TABLE membership (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id  INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
  role       TEXT NOT NULL,
  vote       INTEGER NOT NULL CHECK (vote IN (0, 1)),
  from_day   TEXT CHECK (date(from_day) IS from_day),
  to_day     TEXT CHECK (date(to_day) IS to_day),
  CHECK (from_day IS NULL OR to_day IS NULL OR from_day <= to_day)
) STRICT;

CREATE INDEX membership_by_person ON membership(person_id);

CREATE TABLE delegation (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id    INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,   -- who delegates
  delegate_id  INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,   -- to whom
  from_day     TEXT CHECK (date(from_day) IS from_day),
  to_day       TEXT CHECK (date(to_day) IS to_day),
  CHECK (person_id <> delegate_id),
  CHECK (from_day IS NULL OR to_day IS NULL OR from_day <= to_day)
) STRICT;

CREATE INDEX delegation_by_person ON delegation(person_id);
CREATE INDEX delegation_by_delegate ON delegation(delegate_id);

CREATE TABLE phase (
  id                  INTEGER PRIMARY KEY AUTOINCREMENT,
  row_version         INTEGER NOT NULL CHECK (row_version >= 1),
  display_order       INTEGER NOT NULL,
  name                TEXT NOT NULL,
  short_name          TEXT NOT NULL,
  weight_thousandths  INTEGER CHECK (weight_thousandths BETWEEN 0 AND 1000000000),
  import_id           INTEGER REFERENCES import(id) ON DELETE RESTRICT
) STRICT;

-- A number is given once and never reused: removed activities keep theirs.
CREATE TABLE activity (
  id                       INTEGER PRIMARY KEY AUTOINCREMENT,
  row_version              INTEGER NOT NULL CHECK (row_version >= 1),
  number                   INTEGER NOT NULL UNIQUE CHECK (number >= 1),
  display_order            INTEGER NOT NULL,
  phase_id                 INTEGER REFERENCES phase(id) ON DELETE RESTRICT,
  title                    TEXT NOT NULL,
  short_name               TEXT NOT NULL,
  description              TEXT NOT NULL,
  target_text              TEXT NOT NULL,
  target_thousandths       INTEGER,
  target_unit              TEXT NOT NULL,
  indicator                TEXT NOT NULL,
  expected_evidence        TEXT NOT NULL,
  weight_thousandths       INTEGER CHECK (weight_thousandths BETWEEN 0 AND 1000000000),
  budget_programmed_cents  INTEGER CHECK (budget_programmed_cents >= 0),       -- hundredths of a peso
  budget_executed_cents    INTEGER CHECK (budget_executed_cents >= 0),
  deadline_text            TEXT NOT NULL,                                      -- letter for letter
  deadline_kind            TEXT NOT NULL CHECK (deadline_kind IN ('date', 'span', 'until', 'recurring', 'unread')),
  deadline_start           TEXT CHECK (date(deadline_start) IS deadline_start),
  deadline_due             TEXT CHECK (date(deadline_due) IS deadline_due),
  deadline_periodicity     TEXT CHECK (deadline_periodicity IN
      ('weekly', 'biweekly', 'monthly', 'bimonthly', 'quarterly', 'four-monthly', 'semiannual', 'annual')),
  deadline_read_by         TEXT NOT NULL CHECK (deadline_read_by IN ('reader', 'person')),
  removed                  INTEGER NOT NULL CHECK (removed IN (0, 1)),
  import_id                INTEGER REFERENCES import(id) ON DELETE RESTRICT,
  CHECK ((deadline_periodicity IS NOT NULL) = (deadline_kind = 'recurring')),
  CHECK ((deadline_due IS NULL) = (deadline_kind = 'unread')),
  CHECK ((deadline_start IS NULL) = (deadline_kind IN ('date', 'unread'))),
  CHECK (deadline_start IS NULL OR deadline_start <= deadline_due)
) STRICT;

CREATE INDEX activity_by_phase ON activity(phase_id);

CREATE TABLE assignment (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  activity_id    INTEGER NOT NULL REFERENCES activity(id) ON DELETE RESTRICT,
  person_id      INTEGER NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
  role           TEXT NOT NULL CHECK (role IN ('responsible', 'supporting')),
  display_order  INTEGER NOT NULL
) STRICT;

CREATE INDEX assignment_by_activity ON assignment(activity_id);
CREATE INDEX assignment_by_person ON assignment(person_id);

-- A later deadline that the committee decided (prórroga). Append-only: only the void columns are ever set, once.
CREATE TABLE extension (
  id                    INTEGER PRIMARY KEY AUTOINCREMENT,
  activity_id           INTEGER NOT NULL REFERENCES activity(id) ON DELETE RESTRICT,
  decided_on            TEXT NOT NULL CHECK (date(decided_on) IS decided_on),
  deadline_text         TEXT NOT NULL,
  deadline_kind         TEXT NOT NULL CHECK (deadline_kind IN ('date', 'span', 'until', 'recurring', 'unread')),
  deadline_start        TEXT CHECK (date(deadline_start) IS deadline_start),
  deadline_due          TEXT CHECK (date(deadline_due) IS deadline_due),
  deadline_periodicity  TEXT CHECK (deadline_periodicity IN
      ('weekly', 'biweekly', 'monthly', 'bimonthly', 'quarterly', 'four-monthly', 'semiannual', 'annual')),
  deadline_read_by      TEXT NOT NULL CHECK (deadline_read_by IN ('reader', 'person')),
  reason                TEXT NOT NULL,
  acta                  TEXT NOT NULL,
  recorded_at           TEXT NOT NULL CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  recorded_by           TEXT NOT NULL,
  recorded_system_user  TEXT NOT NULL,
  void_date             TEXT CHECK (date(void_date) IS void_date),
  void_reason           TEXT,
  void_at               TEXT CHECK (void_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  void_by               TEXT,
  void_system_user      TEXT,
  import_id             INTEGER REFERENCES import(id) ON DELETE RESTRICT,
  CHECK ((deadline_periodicity IS NOT NULL) = (deadline_kind = 'recurring')),
  CHECK ((deadline_due IS NULL) = (deadline_kind = 'unread')),
  CHECK ((deadline_start IS NULL) = (deadline_kind IN ('date', 'unread'))),
  CHECK (deadline_start IS NULL OR deadline_start <= deadline_due),
  CHECK ((void_date IS NULL) = (void_reason IS NULL) AND (void_date IS NULL) = (void_at IS NULL)
     AND (void_date IS NULL) = (void_by IS NULL) AND (void_date IS NULL) = (void_system_user IS NULL))
) STRICT;

CREATE INDEX extension_by_activity ON extension(activity_id);

-- What people, not figures, say of an activity, from a day to a day.
CREATE TABLE status (
  id                    INTEGER PRIMARY KEY AUTOINCREMENT,
  row_version           INTEGER NOT NULL CHECK (row_version >= 1),
  activity_id           INTEGER NOT NULL REFERENCES activity(id) ON DELETE RESTRICT,
  kind                  TEXT NOT NULL CHECK (kind IN ('suspendida', 'no_aplica', 'reemplazada')),
  from_day              TEXT NOT NULL CHECK (date(from_day) IS from_day),
  to_day                TEXT CHECK (date(to_day) IS to_day),
  reason                TEXT NOT NULL,
  replacement_id        INTEGER REFERENCES activity(id) ON DELETE RESTRICT,
  recorded_at           TEXT NOT NULL CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  recorded_by           TEXT NOT NULL,
  recorded_system_user  TEXT NOT NULL,
  void_date             TEXT CHECK (date(void_date) IS void_date),
  void_reason           TEXT,
  void_at               TEXT CHECK (void_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  void_by               TEXT,
  void_system_user      TEXT,
  import_id             INTEGER REFERENCES import(id) ON DELETE RESTRICT,
  CHECK (to_day IS NULL OR from_day <= to_day),
  CHECK (replacement_id IS NULL OR kind = 'reemplazada'),
  CHECK ((void_date IS NULL) = (void_reason IS NULL) AND (void_date IS NULL) = (void_at IS NULL)
     AND (void_date IS NULL) = (void_by IS NULL) AND (void_date IS NULL) = (void_system_user IS NULL))
) STRICT;

CREATE INDEX status_by_activity ON status(activity_id);
CREATE INDEX status_by_replacement ON status(replacement_id);

-- Append-only: only the void columns are ever set, once. The order of id is the order of recording.
CREATE TABLE follow_up (
  id                    INTEGER PRIMARY KEY AUTOINCREMENT,
  activity_id           INTEGER NOT NULL REFERENCES activity(id) ON DELETE RESTRICT,
  day                   TEXT NOT NULL CHECK (date(day) IS day),                -- the day it speaks of
  kind                  TEXT NOT NULL CHECK (kind IN ('progress', 'fulfilled', 'not_applicable', 'note')),
  progress_hundredths   INTEGER CHECK (progress_hundredths BETWEEN 0 AND 10000), -- of one per cent, cumulative
  occurrence_label      TEXT,
  occurrence_first      TEXT CHECK (date(occurrence_first) IS occurrence_first),
  occurrence_last       TEXT CHECK (date(occurrence_last) IS occurrence_last),
  reason                TEXT NOT NULL,
  note                  TEXT NOT NULL,
  reported_by           TEXT NOT NULL,
  verified_on           TEXT CHECK (date(verified_on) IS verified_on),
  verified_by           TEXT,
  verified_opinion      TEXT,
  recorded_at           TEXT NOT NULL CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  recorded_by           TEXT NOT NULL,
  recorded_system_user  TEXT NOT NULL,
  void_date             TEXT CHECK (date(void_date) IS void_date),
  void_reason           TEXT,
  void_at               TEXT CHECK (void_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  void_by               TEXT,
  void_system_user      TEXT,
  import_id             INTEGER REFERENCES import(id) ON DELETE RESTRICT,
  CHECK ((progress_hundredths IS NOT NULL) = (kind = 'progress')),
  CHECK ((occurrence_label IS NOT NULL) = (kind IN ('fulfilled', 'not_applicable'))),
  CHECK ((occurrence_label IS NULL) = (occurrence_first IS NULL)
     AND (occurrence_label IS NULL) = (occurrence_last IS NULL)),
  CHECK (occurrence_label IS NULL OR occurrence_label <> ''),
  CHECK (occurrence_first IS NULL OR occurrence_first <= occurrence_last),
  CHECK (reason = '' OR kind = 'not_applicable'),
  CHECK ((verified_on IS NULL) = (verified_by IS NULL) AND (verified_on IS NULL) = (verified_opinion IS NULL)),
  CHECK ((void_date IS NULL) = (void_reason IS NULL) AND (void_date IS NULL) = (void_at IS NULL)
     AND (void_date IS NULL) = (void_by IS NULL) AND (void_date IS NULL) = (void_system_user IS NULL))
) STRICT;

CREATE INDEX follow_up_by_activity ON follow_up(activity_id);

-- What proves that something was done: a file (its bytes in blob_chunk) or an address.
CREATE TABLE evidence (
  id                    INTEGER PRIMARY KEY AUTOINCREMENT,
  row_version           INTEGER NOT NULL CHECK (row_version >= 1),
  code                  TEXT NOT NULL UNIQUE,
  kind                  TEXT NOT NULL CHECK (kind IN ('acto_administrativo', 'acta', 'lista_de_asistencia', 'oficio',
                                                      'informe', 'url', 'fotografia', 'otro')),
  title                 TEXT NOT NULL,
  day                   TEXT CHECK (date(day) IS day),                         -- of the fact
  url                   TEXT NOT NULL,
  captured_on           TEXT CHECK (date(captured_on) IS captured_on),         -- of the url
  file_name             TEXT NOT NULL,                                         -- without folders
  sha256                BLOB CHECK (sha256 IS NULL OR length(sha256) = 32),
  file_bytes            INTEGER NOT NULL CHECK (file_bytes >= 0),
  access                TEXT NOT NULL CHECK (access IN ('publica', 'reservada')),
  recorded_at           TEXT NOT NULL CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  recorded_by           TEXT NOT NULL,
  recorded_system_user  TEXT NOT NULL,
  import_id             INTEGER REFERENCES import(id) ON DELETE RESTRICT,
  CHECK (sha256 IS NULL OR url = ''),
  CHECK (sha256 IS NOT NULL OR file_bytes = 0)
) STRICT;

CREATE TABLE evidence_link (
  id                INTEGER PRIMARY KEY AUTOINCREMENT,
  evidence_id       INTEGER NOT NULL REFERENCES evidence(id) ON DELETE RESTRICT,
  activity_id       INTEGER NOT NULL REFERENCES activity(id) ON DELETE RESTRICT,
  occurrence_label  TEXT NOT NULL,                                             -- '': the activity as a whole
  follow_up_id      INTEGER REFERENCES follow_up(id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX evidence_link_by_evidence ON evidence_link(evidence_id);
CREATE INDEX evidence_link_by_activity ON evidence_link(activity_id);
CREATE INDEX evidence_link_by_follow_up ON evidence_link(follow_up_id);

-- Files, each kept once however often it is evidence, cut into chunks of at most 1 MiB.
CREATE TABLE blob (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256  BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  bytes   INTEGER NOT NULL CHECK (bytes >= 0)
) STRICT;

CREATE TABLE blob_chunk (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  blob_id  INTEGER NOT NULL REFERENCES blob(id) ON DELETE CASCADE,
  part     INTEGER NOT NULL CHECK (part >= 0),                                 -- from 0
  data     BLOB NOT NULL CHECK (length(data) BETWEEN 1 AND 1048576),
  UNIQUE (blob_id, part)
) STRICT;

CREATE TRIGGER follow_up_is_append_only BEFORE UPDATE ON follow_up
WHEN OLD.void_date IS NOT NULL OR NEW.void_date IS NULL
  OR (NEW.id, NEW.activity_id, NEW.day, NEW.kind, NEW.reason, NEW.note, NEW.reported_by, NEW.recorded_at,
      NEW.recorded_by, NEW.recorded_system_user)
  IS NOT (OLD.id, OLD.activity_id, OLD.day, OLD.kind, OLD.reason, OLD.note, OLD.reported_by, OLD.recorded_at,
      OLD.recorded_by, OLD.recorded_system_user)
  OR NEW.progress_hundredths IS NOT OLD.progress_hundredths
  OR NEW.occurrence_label IS NOT OLD.occurrence_label
  OR NEW.occurrence_first IS NOT OLD.occurrence_first
  OR NEW.occurrence_last IS NOT OLD.occurrence_last
  OR NEW.verified_on IS NOT OLD.verified_on
  OR NEW.verified_by IS NOT OLD.verified_by
  OR NEW.verified_opinion IS NOT OLD.verified_opinion
  OR NEW.import_id IS NOT OLD.import_id
BEGIN
  SELECT RAISE(ABORT, 'follow_up is append-only: an entry is voided once and never changed');
END;

CREATE TRIGGER follow_up_is_never_deleted BEFORE DELETE ON follow_up
WHEN (SELECT may_delete FROM ledger WHERE id = 1) IS NOT 1
BEGIN
  SELECT RAISE(ABORT, 'follow_up is append-only: an entry is voided, never deleted');
END;

CREATE TRIGGER extension_is_append_only BEFORE UPDATE ON extension
WHEN OLD.void_date IS NOT NULL OR NEW.void_date IS NULL
  OR (NEW.id, NEW.activity_id, NEW.decided_on, NEW.deadline_text, NEW.deadline_kind, NEW.deadline_read_by, NEW.reason,
      NEW.acta, NEW.recorded_at, NEW.recorded_by, NEW.recorded_system_user)
  IS NOT (OLD.id, OLD.activity_id, OLD.decided_on, OLD.deadline_text, OLD.deadline_kind, OLD.deadline_read_by, OLD.reason,
      OLD.acta, OLD.recorded_at, OLD.recorded_by, OLD.recorded_system_user)
  OR NEW.deadline_start IS NOT OLD.deadline_start
  OR NEW.deadline_due IS NOT OLD.deadline_due
  OR NEW.deadline_periodicity IS NOT OLD.deadline_periodicity
  OR NEW.import_id IS NOT OLD.import_id
BEGIN
  SELECT RAISE(ABORT, 'extension is append-only: an entry is voided once and never changed');
END;

CREATE TRIGGER extension_is_never_deleted BEFORE DELETE ON extension
WHEN (SELECT may_delete FROM ledger WHERE id = 1) IS NOT 1
BEGIN
  SELECT RAISE(ABORT, 'extension is append-only: an entry is voided, never deleted');
END;

CREATE TRIGGER status_is_never_deleted BEFORE DELETE ON status
WHEN (SELECT may_delete FROM ledger WHERE id = 1) IS NOT 1
BEGIN
  SELECT RAISE(ABORT, 'status is a log: an entry is voided, never deleted');
END;

CREATE TRIGGER activity_number_is_given_once BEFORE UPDATE OF number ON activity
WHEN NEW.number <> OLD.number
BEGIN
  SELECT RAISE(ABORT, 'the number of an activity is never changed');
END;

-- A number that a deleted activity held could be given out again.
CREATE TRIGGER activity_is_never_deleted BEFORE DELETE ON activity
WHEN (SELECT may_delete FROM ledger WHERE id = 1) IS NOT 1
BEGIN
  SELECT RAISE(ABORT, 'an activity is marked as removed, never deleted');
END;

CREATE TRIGGER plan_is_never_deleted BEFORE DELETE ON plan
BEGIN
  SELECT RAISE(ABORT, 'a file holds exactly one plan');
END;
