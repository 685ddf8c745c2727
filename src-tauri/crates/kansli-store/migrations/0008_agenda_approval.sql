-- The chair's approval of an agenda: who, when, and what was printed of it then, whole and by hash.
CREATE TABLE agenda_approval (
    id           TEXT PRIMARY KEY NOT NULL,
    meeting      TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    person       TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    approved_on  TEXT,
    content_hash TEXT NOT NULL DEFAULT '',
    content      TEXT NOT NULL DEFAULT '',
    at           TEXT NOT NULL DEFAULT '',
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_approval_by_meeting ON agenda_approval (meeting);
