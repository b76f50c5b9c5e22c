-- The annual report: what people write for it, and the reports that were issued. Besides: phases say which component of
-- a legal framework they are compared with, and nothing takes the place of a row that is never deleted.
-- core/storage/FILE-FORMAT.md says what each thing means.

ALTER TABLE phase ADD COLUMN component TEXT NOT NULL DEFAULT '';             -- by its code; '': compared with none

-- What people write for the report of a year.
CREATE TABLE year_texts (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  row_version     INTEGER NOT NULL CHECK (row_version >= 1),
  year            INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 1900 AND 2200),
  presentation    TEXT NOT NULL,
  achievements    TEXT NOT NULL,
  difficulties    TEXT NOT NULL,
  version         TEXT NOT NULL,
  series          TEXT NOT NULL,
  prepared_by_id  INTEGER REFERENCES person(id) ON DELETE RESTRICT,
  reviewed_by_id  INTEGER REFERENCES person(id) ON DELETE RESTRICT,
  approved_by_id  INTEGER REFERENCES person(id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX year_texts_by_preparer ON year_texts(prepared_by_id);
CREATE INDEX year_texts_by_reviewer ON year_texts(reviewed_by_id);
CREATE INDEX year_texts_by_approver ON year_texts(approved_by_id);

-- Challenges (retos) that the report of a year names, and who takes them on.
CREATE TABLE challenge (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  row_version     INTEGER NOT NULL CHECK (row_version >= 1),
  year            INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
  display_order   INTEGER NOT NULL,
  party           TEXT NOT NULL CHECK (party IN ('comite', 'administracion', 'comunidad')),
  challenge       TEXT NOT NULL CHECK (challenge <> ''),
  responsibility  TEXT NOT NULL,
  due             TEXT NOT NULL,                                             -- as written
  activities      TEXT NOT NULL                                              -- numbers with commas between them
) STRICT;

CREATE INDEX challenge_by_year ON challenge(year);

-- Reports that were issued, kept for ever; their bytes in blob_chunk.
CREATE TABLE issued_report (
  id                    INTEGER PRIMARY KEY AUTOINCREMENT,
  kind                  TEXT NOT NULL CHECK (kind IN ('annual', 'progress', 'presentation', 'action-plan', 'schedule',
                                                      'commitments', 'responsible')),
  title                 TEXT NOT NULL,
  year                  INTEGER NOT NULL CHECK (year = 0 OR year BETWEEN 1900 AND 2200), -- 0: it is about none
  cut_off               TEXT NOT NULL CHECK (date(cut_off) IS cut_off),
  public                INTEGER NOT NULL CHECK (public IN (0, 1)),
  green_hundredths      INTEGER NOT NULL CHECK (green_hundredths BETWEEN 0 AND 10000),   -- the thresholds of that day
  yellow_hundredths     INTEGER NOT NULL CHECK (yellow_hundredths BETWEEN 0 AND green_hundredths),
  recorded_at           TEXT NOT NULL CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  recorded_by           TEXT NOT NULL,
  recorded_system_user  TEXT NOT NULL,
  sha256                BLOB NOT NULL CHECK (length(sha256) = 32),
  file_bytes            INTEGER NOT NULL CHECK (file_bytes >= 0),
  pages                 INTEGER NOT NULL CHECK (pages >= 0)
) STRICT;

CREATE INDEX issued_report_by_sha256 ON issued_report(sha256);

CREATE TRIGGER issued_report_replaces_none BEFORE INSERT ON issued_report
WHEN EXISTS (SELECT 1 FROM issued_report WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'issued_report is append-only: what was issued is kept as it is');
END;

CREATE TRIGGER issued_report_is_kept_on_update BEFORE UPDATE ON issued_report
BEGIN
  SELECT RAISE(ABORT, 'issued_report is append-only: what was issued is kept as it is');
END;

CREATE TRIGGER issued_report_is_kept_on_delete BEFORE DELETE ON issued_report
BEGIN
  SELECT RAISE(ABORT, 'issued_report is append-only: what was issued is kept as it is');
END;

CREATE TRIGGER blob_of_a_report_is_kept_on_insert BEFORE INSERT ON blob
WHEN EXISTS (SELECT 1 FROM blob JOIN issued_report USING (sha256) WHERE blob.id = NEW.id OR blob.sha256 = NEW.sha256)
BEGIN
  SELECT RAISE(ABORT, 'the bytes of an issued report are kept as they are');
END;

CREATE TRIGGER blob_of_a_report_is_kept_on_update BEFORE UPDATE ON blob
WHEN EXISTS (SELECT 1 FROM issued_report WHERE issued_report.sha256 IN (OLD.sha256, NEW.sha256))
BEGIN
  SELECT RAISE(ABORT, 'the bytes of an issued report are kept as they are');
END;

CREATE TRIGGER blob_of_a_report_is_kept_on_delete BEFORE DELETE ON blob
WHEN EXISTS (SELECT 1 FROM issued_report WHERE issued_report.sha256 = OLD.sha256)
BEGIN
  SELECT RAISE(ABORT, 'the bytes of an issued report are kept as they are');
END;

-- Bytes may come later than their report (it was imported without them), but never more than there should be.
CREATE TRIGGER blob_chunk_of_a_report_is_kept_on_insert BEFORE INSERT ON blob_chunk
WHEN EXISTS (SELECT 1 FROM blob_chunk JOIN blob ON blob.id = blob_chunk.blob_id JOIN issued_report USING (sha256)
             WHERE blob_chunk.id = NEW.id OR (blob_chunk.blob_id = NEW.blob_id AND blob_chunk.part = NEW.part))
  OR (EXISTS (SELECT 1 FROM blob JOIN issued_report USING (sha256) WHERE blob.id = NEW.blob_id)
      AND (SELECT coalesce(sum(length(data)), 0) FROM blob_chunk WHERE blob_id = NEW.blob_id) + length(NEW.data)
          > (SELECT bytes FROM blob WHERE id = NEW.blob_id))
BEGIN
  SELECT RAISE(ABORT, 'the bytes of an issued report are kept as they are');
END;

CREATE TRIGGER blob_chunk_of_a_report_is_kept_on_update BEFORE UPDATE ON blob_chunk
WHEN EXISTS (SELECT 1 FROM blob JOIN issued_report USING (sha256) WHERE blob.id IN (OLD.blob_id, NEW.blob_id))
BEGIN
  SELECT RAISE(ABORT, 'the bytes of an issued report are kept as they are');
END;

CREATE TRIGGER blob_chunk_of_a_report_is_kept_on_delete BEFORE DELETE ON blob_chunk
WHEN EXISTS (SELECT 1 FROM blob JOIN issued_report USING (sha256) WHERE blob.id = OLD.blob_id)
BEGIN
  SELECT RAISE(ABORT, 'the bytes of an issued report are kept as they are');
END;

-- REPLACE deletes without asking the triggers of DELETE, so nothing that is there may be written over.

CREATE TRIGGER follow_up_replaces_none BEFORE INSERT ON follow_up
WHEN EXISTS (SELECT 1 FROM follow_up WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'follow_up is append-only: an entry is voided once and never changed');
END;

CREATE TRIGGER extension_replaces_none BEFORE INSERT ON extension
WHEN EXISTS (SELECT 1 FROM extension WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'extension is append-only: an entry is voided once and never changed');
END;

CREATE TRIGGER status_replaces_none BEFORE INSERT ON status
WHEN EXISTS (SELECT 1 FROM status WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'status is a log: an entry is voided, never deleted');
END;

CREATE TRIGGER status_keeps_its_key BEFORE UPDATE OF id ON status
WHEN NEW.id <> OLD.id
BEGIN
  SELECT RAISE(ABORT, 'status is a log: an entry is voided, never deleted');
END;

CREATE TRIGGER activity_replaces_none BEFORE INSERT ON activity
WHEN EXISTS (SELECT 1 FROM activity WHERE id = NEW.id OR number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'an activity is marked as removed, never deleted');
END;

CREATE TRIGGER activity_keeps_its_key BEFORE UPDATE OF id ON activity
WHEN NEW.id <> OLD.id
BEGIN
  SELECT RAISE(ABORT, 'an activity is marked as removed, never deleted');
END;
