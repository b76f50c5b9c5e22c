-- An entry that was voided and comes back is another row, for a void is final. It takes the place in its log of the one
-- that it stands for: of two entries of one day the later recorded counts, and that must not turn with an undo.

ALTER TABLE follow_up ADD COLUMN place_of INTEGER CHECK (place_of < id); -- the first row of this entry

DROP INDEX follow_up_by_activity;
CREATE INDEX follow_up_by_activity ON follow_up(activity_id, coalesce(place_of, id)); -- as the log is read

DROP TRIGGER follow_up_is_append_only;
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
  OR NEW.place_of IS NOT OLD.place_of
BEGIN
  SELECT RAISE(ABORT, 'follow_up is append-only: an entry is voided once and never changed');
END;

ALTER TABLE extension ADD COLUMN place_of INTEGER CHECK (place_of < id); -- the first row of this entry

DROP INDEX extension_by_activity;
CREATE INDEX extension_by_activity ON extension(activity_id, coalesce(place_of, id)); -- as the log is read

DROP TRIGGER extension_is_append_only;
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
  OR NEW.place_of IS NOT OLD.place_of
BEGIN
  SELECT RAISE(ABORT, 'extension is append-only: an entry is voided once and never changed');
END;
