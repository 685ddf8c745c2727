-- Templates of agendas, as a secretary writes them: one row for each version of a body's template.
-- A body without rows, and a version without content, has the template that comes with the program.
CREATE TABLE agenda_template (
    id       TEXT PRIMARY KEY NOT NULL,
    body     TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    -- 1, 2, 3 … for each body; a number that was undone is not used again.
    version  INTEGER NOT NULL DEFAULT 0,
    content  TEXT NOT NULL DEFAULT '',
    -- The version that was put back; 0: the program's own. NULL: it was written.
    restored INTEGER,
    reason   TEXT NOT NULL DEFAULT '',
    who      TEXT NOT NULL DEFAULT '',
    at       TEXT NOT NULL DEFAULT '',
    deleted  INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_template_by_body ON agenda_template (body);
-- The version that a meeting's agenda was made from; 0: the program's own. NULL: from none.
ALTER TABLE meeting ADD COLUMN template_version INTEGER;
