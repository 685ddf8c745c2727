-- The registers of the year's work: one table for each kind of entry, one column for each of its fields.
CREATE TABLE need (
    id            TEXT PRIMARY KEY NOT NULL,
    title         TEXT NOT NULL DEFAULT '',
    description   TEXT NOT NULL DEFAULT '',
    source        TEXT NOT NULL DEFAULT '',
    source_name   TEXT NOT NULL DEFAULT '',
    target_groups TEXT NOT NULL DEFAULT '[]',
    target_others TEXT NOT NULL DEFAULT '',
    urgency       TEXT NOT NULL DEFAULT '',
    status        TEXT NOT NULL DEFAULT '',
    raised_on     TEXT,
    meeting       TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    dialogue      TEXT NOT NULL DEFAULT '',
    deleted       INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE initiative (
    id                 TEXT PRIMARY KEY NOT NULL,
    title              TEXT NOT NULL DEFAULT '',
    description        TEXT NOT NULL DEFAULT '',
    status             TEXT NOT NULL DEFAULT '',
    needs              TEXT NOT NULL DEFAULT '[]',
    expected_benefit   TEXT NOT NULL DEFAULT '',
    proposed_lead      TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    agreed_leads       TEXT NOT NULL DEFAULT '[]',
    shared_lead_reason TEXT NOT NULL DEFAULT '',
    participants       TEXT NOT NULL DEFAULT '[]',
    informed           TEXT NOT NULL DEFAULT '[]',
    single_side_reason TEXT NOT NULL DEFAULT '',
    position           TEXT REFERENCES joint_position (id) DEFERRABLE INITIALLY DEFERRED,
    priority           TEXT REFERENCES annual_priority (id) DEFERRABLE INITIALLY DEFERRED,
    rank               INTEGER,
    phase              TEXT NOT NULL DEFAULT '',
    knowledge_areas    TEXT NOT NULL DEFAULT '[]',
    focus_areas        TEXT NOT NULL DEFAULT '[]',
    good_care          TEXT NOT NULL DEFAULT '[]',
    themes             TEXT NOT NULL DEFAULT '[]',
    scope              TEXT NOT NULL DEFAULT '',
    basis              TEXT NOT NULL DEFAULT '',
    involvement        TEXT NOT NULL DEFAULT '[]',
    involvement_how    TEXT NOT NULL DEFAULT '',
    indicator          TEXT NOT NULL DEFAULT '',
    valid_from         TEXT,
    valid_to           TEXT,
    result             TEXT NOT NULL DEFAULT '',
    deleted            INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE annual_priority (
    id            TEXT PRIMARY KEY NOT NULL,
    title         TEXT NOT NULL DEFAULT '',
    year          INTEGER,
    reason        TEXT NOT NULL DEFAULT '',
    goal          TEXT NOT NULL DEFAULT '',
    roles         TEXT NOT NULL DEFAULT '',
    risks         TEXT NOT NULL DEFAULT '',
    purposes      TEXT NOT NULL DEFAULT '[]',
    focus_areas   TEXT NOT NULL DEFAULT '[]',
    good_care     TEXT NOT NULL DEFAULT '[]',
    criteria      TEXT NOT NULL DEFAULT '[]',
    criteria_told TEXT NOT NULL DEFAULT '',
    position      TEXT REFERENCES joint_position (id) DEFERRABLE INITIALLY DEFERRED,
    result        TEXT NOT NULL DEFAULT '',
    deleted       INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE knowledge_product (
    id               TEXT PRIMARY KEY NOT NULL,
    title            TEXT NOT NULL DEFAULT '',
    kind             TEXT NOT NULL DEFAULT '',
    form             TEXT NOT NULL DEFAULT '',
    status           TEXT NOT NULL DEFAULT '',
    issuer           TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    maintainer       TEXT NOT NULL DEFAULT '',
    target_groups    TEXT NOT NULL DEFAULT '[]',
    based_on         TEXT NOT NULL DEFAULT '[]',
    based_on_nothing INTEGER NOT NULL DEFAULT 0,
    duplicates       TEXT NOT NULL DEFAULT '[]',
    overlaps         TEXT NOT NULL DEFAULT '[]',
    contradicts      TEXT NOT NULL DEFAULT '[]',
    valid_from       TEXT,
    valid_to         TEXT,
    deleted          INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE operational_collaboration (
    id           TEXT PRIMARY KEY NOT NULL,
    title        TEXT NOT NULL DEFAULT '',
    year         INTEGER,
    priority     TEXT REFERENCES annual_priority (id) DEFERRABLE INITIALLY DEFERRED,
    participants TEXT NOT NULL DEFAULT '[]',
    structure    TEXT NOT NULL DEFAULT '',
    status       TEXT NOT NULL DEFAULT '',
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE system_group (
    id         TEXT PRIMARY KEY NOT NULL,
    title      TEXT NOT NULL DEFAULT '',
    kind       TEXT NOT NULL DEFAULT '',
    area       TEXT NOT NULL DEFAULT '',
    host       TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    parent     TEXT REFERENCES system_group (id) DEFERRABLE INITIALLY DEFERRED,
    valid_from TEXT,
    valid_to   TEXT,
    deleted    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE direction_document (
    id                  TEXT PRIMARY KEY NOT NULL,
    title               TEXT NOT NULL DEFAULT '',
    collaboration_group TEXT REFERENCES system_group (id) DEFERRABLE INITIALLY DEFERRED,
    version             TEXT NOT NULL DEFAULT '',
    status              TEXT NOT NULL DEFAULT '',
    authors             TEXT NOT NULL DEFAULT '[]',
    valid_from          TEXT,
    review_by           TEXT,
    position            TEXT REFERENCES joint_position (id) DEFERRABLE INITIALLY DEFERRED,
    purpose             TEXT NOT NULL DEFAULT '',
    coverage            TEXT NOT NULL DEFAULT '',
    roles               TEXT NOT NULL DEFAULT '',
    working             TEXT NOT NULL DEFAULT '',
    planned             TEXT NOT NULL DEFAULT '',
    avoids              TEXT NOT NULL DEFAULT '',
    follow_up           TEXT NOT NULL DEFAULT '',
    deleted             INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE governing_document (
    id          TEXT PRIMARY KEY NOT NULL,
    title       TEXT NOT NULL DEFAULT '',
    kind        TEXT NOT NULL DEFAULT '',
    version     TEXT NOT NULL DEFAULT '',
    signatories TEXT NOT NULL DEFAULT '[]',
    valid_from  TEXT,
    valid_to    TEXT,
    replaces    TEXT REFERENCES governing_document (id) DEFERRABLE INITIALLY DEFERRED,
    position    TEXT REFERENCES joint_position (id) DEFERRABLE INITIALLY DEFERRED,
    waiver      TEXT NOT NULL DEFAULT '',
    goal        TEXT NOT NULL DEFAULT '',
    proposals   TEXT NOT NULL DEFAULT '',
    deleted     INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE nomination (
    id               TEXT PRIMARY KEY NOT NULL,
    person           TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    nominated_to     TEXT NOT NULL DEFAULT '',
    nominated_group  TEXT REFERENCES system_group (id) DEFERRABLE INITIALLY DEFERRED,
    organisation     TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    nominated_by     TEXT NOT NULL DEFAULT '',
    nominated_on     TEXT,
    management_level INTEGER NOT NULL DEFAULT 0,
    mandate          TEXT NOT NULL DEFAULT '',
    status           TEXT NOT NULL DEFAULT '',
    position         TEXT REFERENCES joint_position (id) DEFERRABLE INITIALLY DEFERRED,
    document         TEXT NOT NULL DEFAULT '',
    deleted          INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE consultation_round (
    id         TEXT PRIMARY KEY NOT NULL,
    title      TEXT NOT NULL DEFAULT '',
    status     TEXT NOT NULL DEFAULT '',
    valid_from TEXT,
    valid_to   TEXT,
    products   TEXT NOT NULL DEFAULT '[]',
    answer     TEXT NOT NULL DEFAULT '',
    deleted    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX need_by_meeting ON need (meeting);
CREATE INDEX initiative_by_proposed_lead ON initiative (proposed_lead);
CREATE INDEX initiative_by_position ON initiative (position);
CREATE INDEX initiative_by_priority ON initiative (priority);
CREATE INDEX annual_priority_by_position ON annual_priority (position);
CREATE INDEX knowledge_product_by_issuer ON knowledge_product (issuer);
CREATE INDEX operational_collaboration_by_priority ON operational_collaboration (priority);
CREATE INDEX system_group_by_host ON system_group (host);
CREATE INDEX system_group_by_parent ON system_group (parent);
CREATE INDEX direction_document_by_collaboration_group ON direction_document (collaboration_group);
CREATE INDEX direction_document_by_position ON direction_document (position);
CREATE INDEX governing_document_by_replaces ON governing_document (replaces);
CREATE INDEX governing_document_by_position ON governing_document (position);
CREATE INDEX nomination_by_person ON nomination (person);
CREATE INDEX nomination_by_nominated_group ON nomination (nominated_group);
CREATE INDEX nomination_by_organisation ON nomination (organisation);
CREATE INDEX nomination_by_position ON nomination (position);
