-- Ambiguities about roles (R-045). A stage of its own for what is before the steering group or solved, with its day.
CREATE TABLE role_ambiguity (
    id          TEXT PRIMARY KEY NOT NULL,
    title       TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    parties     TEXT NOT NULL DEFAULT '[]',
    raised_by   TEXT NOT NULL DEFAULT '',
    raised_on   TEXT,
    meeting     TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    item        TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    proposal    TEXT NOT NULL DEFAULT '',
    answer      TEXT NOT NULL DEFAULT '',
    stage       TEXT NOT NULL DEFAULT 'open',
    stage_on    TEXT,
    deleted     INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX role_ambiguity_by_meeting ON role_ambiguity (meeting);
CREATE INDEX role_ambiguity_by_item ON role_ambiguity (item);
