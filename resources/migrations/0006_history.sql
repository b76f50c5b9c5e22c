-- The history is kept as it was written: what was known at a moment is computed from it. Besides: the plan has an
-- identity that stays when it is renamed. core/storage/FILE-FORMAT.md says what each thing means.

-- Made once, when the file is; copies of the file are the same plan.
CREATE TABLE plan_identity (
  id   INTEGER PRIMARY KEY CHECK (id = 1),
  uid  TEXT NOT NULL CHECK (length(uid) = 32 AND uid NOT GLOB '*[^0-9a-f]*')
) STRICT;

INSERT INTO plan_identity (id, uid) VALUES (1, lower(hex(randomblob(16))));

CREATE TRIGGER plan_identity_stays_on_insert BEFORE INSERT ON plan_identity
BEGIN
  SELECT RAISE(ABORT, 'the identity of a plan stays as it is');
END;

CREATE TRIGGER plan_identity_stays_on_update BEFORE UPDATE ON plan_identity
BEGIN
  SELECT RAISE(ABORT, 'the identity of a plan stays as it is');
END;

CREATE TRIGGER plan_identity_stays_on_delete BEFORE DELETE ON plan_identity
BEGIN
  SELECT RAISE(ABORT, 'the identity of a plan stays as it is');
END;

-- An edit comes after all that there are, and is never written again. Only the replacement of the whole plan, which
-- begins a new history, may delete (see ledger).
CREATE TRIGGER edit_comes_last BEFORE INSERT ON edit
WHEN NEW.id <> -1 AND NEW.id <= (SELECT coalesce(max(id), 0) FROM edit)
BEGIN
  SELECT RAISE(ABORT, 'the history is append-only: an edit comes after all others');
END;

CREATE TRIGGER edit_is_kept_on_update BEFORE UPDATE ON edit
BEGIN
  SELECT RAISE(ABORT, 'the history is append-only');
END;

CREATE TRIGGER edit_is_kept_on_delete BEFORE DELETE ON edit
WHEN (SELECT may_delete FROM ledger) = 0
BEGIN
  SELECT RAISE(ABORT, 'the history is append-only');
END;

-- A change belongs to the last edit: nothing is added to what earlier ones did.
CREATE TRIGGER change_is_of_the_last_edit BEFORE INSERT ON change
WHEN NEW.edit_id <> (SELECT max(id) FROM edit)
  OR (NEW.id <> -1 AND NEW.id <= (SELECT coalesce(max(id), 0) FROM change))
BEGIN
  SELECT RAISE(ABORT, 'the history is append-only: a change belongs to the last edit');
END;

CREATE TRIGGER change_is_kept_on_update BEFORE UPDATE ON change
BEGIN
  SELECT RAISE(ABORT, 'the history is append-only');
END;

CREATE TRIGGER change_is_kept_on_delete BEFORE DELETE ON change
WHEN (SELECT may_delete FROM ledger) = 0
BEGIN
  SELECT RAISE(ABORT, 'the history is append-only');
END;
