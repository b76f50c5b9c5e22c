-- What was removed of a table, found without reading its whole history: the log of an activity names what no longer
-- hangs on it, and codes of evidence are not given twice. Removals are few.
CREATE INDEX change_of_removed ON change(table_name, row_id) WHERE kind = 'delete';
