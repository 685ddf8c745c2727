-- What groups of the regions' system are asked for (R-053, R-054).
CREATE TABLE group_contact (
    id           TEXT PRIMARY KEY NOT NULL,
    title        TEXT NOT NULL DEFAULT '',
    system_group TEXT REFERENCES system_group (id) DEFERRABLE INITIALLY DEFERRED,
    organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    asked_on     TEXT,
    need         TEXT REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    initiative   TEXT REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
    answered_on  TEXT,
    answer       TEXT NOT NULL DEFAULT '',
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX group_contact_system_group ON group_contact (system_group);
CREATE INDEX group_contact_organisation ON group_contact (organisation);
CREATE INDEX group_contact_need ON group_contact (need);
CREATE INDEX group_contact_initiative ON group_contact (initiative);

-- That contact points have passed on what a meeting came to (R-063).
CREATE TABLE dissemination (
    id            TEXT PRIMARY KEY NOT NULL,
    meeting       TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    organisations TEXT NOT NULL DEFAULT '[]',
    spread_on     TEXT,
    channel       TEXT NOT NULL DEFAULT '',
    deleted       INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX dissemination_meeting ON dissemination (meeting);

-- How an organisation writes its case numbers (R-069).
ALTER TABLE organisation ADD COLUMN case_pattern TEXT NOT NULL DEFAULT '';

-- When a person's details were taken away at their wish.
ALTER TABLE person ADD COLUMN forgotten_on TEXT;

-- When a record was handed to the archive (E-20).
ALTER TABLE public_record ADD COLUMN archived_on TEXT;
