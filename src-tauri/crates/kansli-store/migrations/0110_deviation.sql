-- Departures from rules, each with its reason.
CREATE TABLE deviation (
    id       TEXT PRIMARY KEY NOT NULL,
    rule     TEXT NOT NULL DEFAULT '',
    year     INTEGER,
    meeting  TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    reason   TEXT NOT NULL DEFAULT '',
    position TEXT REFERENCES joint_position (id) DEFERRABLE INITIALLY DEFERRED,
    deleted  INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX deviation_meeting ON deviation (meeting);
CREATE INDEX deviation_position ON deviation (position);
