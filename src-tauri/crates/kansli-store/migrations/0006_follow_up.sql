-- What papers say, by their content: made of it when a paper is added, and again whenever it is missing.
-- Outside the journal, as the search index is.
CREATE TABLE attachment_text (
    sha256  TEXT PRIMARY KEY NOT NULL,
    -- `text`, `nothing`, `encrypted`, `broken`, `tooLarge`.
    reading TEXT NOT NULL,
    text    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Filters of registers that somebody has named.
CREATE TABLE saved_view (
    id       TEXT PRIMARY KEY NOT NULL,
    -- `positions`, `actions`, `items`.
    register TEXT NOT NULL DEFAULT '',
    name     TEXT NOT NULL DEFAULT '',
    filter   TEXT NOT NULL DEFAULT '',
    deleted  INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
