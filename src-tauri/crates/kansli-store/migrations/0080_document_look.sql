-- How documents look: one row for each version of a body's look, or, without a body, of the look of every body that has
-- none of its own. Without rows, and in a version without content, there is none: then it is the program's.
CREATE TABLE document_look (
    id      TEXT PRIMARY KEY NOT NULL,
    body    TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    -- 1, 2, 3 … for each body; a number that was undone is not used again.
    version INTEGER NOT NULL DEFAULT 0,
    content TEXT NOT NULL DEFAULT '',
    -- The content of the logo, by its SHA-256; empty: none.
    logo    TEXT NOT NULL DEFAULT '',
    who     TEXT NOT NULL DEFAULT '',
    at      TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX document_look_by_body ON document_look (body);
