-- The journal, then what people keep. Released migrations are never edited: add the next one.
--
-- Habits that the exchange between laptops needs, in every table that the journal covers:
-- a UUID key, soft deletion, a default for every column, no UNIQUE beside the key, and foreign keys
-- that are looked at when the transaction ends.

-- The journal. One row for each finished user action: exact bytes, hash, signature.
-- Rows are added, never changed or taken away; the triggers are a seat belt, the hash chain the proof.
CREATE TABLE sync_batch (
    actor     TEXT NOT NULL,
    seq       INTEGER NOT NULL,
    hash      TEXT NOT NULL,
    signature TEXT NOT NULL,
    body      BLOB NOT NULL,
    -- The order in which batches came to this laptop: local, for listing only.
    arrival   INTEGER NOT NULL,
    PRIMARY KEY (actor, seq)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX sync_batch_arrival ON sync_batch (arrival);
CREATE TRIGGER sync_batch_stays BEFORE UPDATE ON sync_batch
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;
CREATE TRIGGER sync_batch_remains BEFORE DELETE ON sync_batch
BEGIN SELECT RAISE(ABORT, 'nothing is taken out of the journal'); END;

-- The newest batch of each device, for the chain and for what has been seen.
CREATE TABLE sync_head (
    actor TEXT PRIMARY KEY NOT NULL,
    seq   INTEGER NOT NULL,
    hash  TEXT NOT NULL,
    hlc   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The living versions of each cell: one, until two laptops write at once.
CREATE TABLE sync_cell (
    tbl   TEXT NOT NULL,
    row   TEXT NOT NULL,
    col   TEXT NOT NULL,
    actor TEXT NOT NULL,
    seq   INTEGER NOT NULL,
    PRIMARY KEY (tbl, row, col, actor, seq)
) STRICT, WITHOUT ROWID;

-- The versions of long texts: a stretch against the parent, the whole text each sixteenth time.
CREATE TABLE sync_ver (
    tbl     TEXT NOT NULL,
    row     TEXT NOT NULL,
    col     TEXT NOT NULL,
    actor   TEXT NOT NULL,
    seq     INTEGER NOT NULL,
    parents TEXT NOT NULL DEFAULT '[]',
    splice  TEXT,
    full    TEXT,
    depth   INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (tbl, row, col, actor, seq)
) STRICT, WITHOUT ROWID;

-- What a person must look at after a merge. Empty until laptops exchange.
CREATE TABLE sync_review (
    tbl   TEXT NOT NULL,
    row   TEXT NOT NULL,
    col   TEXT NOT NULL,
    level INTEGER NOT NULL,
    facts TEXT NOT NULL DEFAULT '{}',
    PRIMARY KEY (tbl, row, col)
) STRICT, WITHOUT ROWID;

-- Batches that wait for what they build on, or for a newer program. Empty until laptops exchange.
CREATE TABLE sync_wait (
    actor     TEXT NOT NULL,
    seq       INTEGER NOT NULL,
    hash      TEXT NOT NULL,
    signature TEXT NOT NULL,
    body      BLOB NOT NULL,
    why       TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (actor, seq)
) STRICT, WITHOUT ROWID;

-- Small facts about this file on this laptop: the device key, the clock. Never leaves it.
CREATE TABLE sync_kv (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What undo and redo walk over. Local: a step is one's own.
CREATE TABLE undo_step (
    position  INTEGER PRIMARY KEY AUTOINCREMENT,
    actor     TEXT NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq  INTEGER NOT NULL,
    title     TEXT NOT NULL,
    meeting   TEXT,
    joins     TEXT,
    at        TEXT NOT NULL,
    undone    INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Contents of attachments, by hash. A content never changes; what points at it does.
CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY NOT NULL,
    bytes  BLOB NOT NULL
) STRICT;

-- What search finds, and the index over it. Both can be made anew from the rest.
CREATE TABLE search_doc (
    id      INTEGER PRIMARY KEY,
    kind    TEXT NOT NULL,
    subject TEXT NOT NULL,
    meeting TEXT,
    title   TEXT NOT NULL,
    body    TEXT NOT NULL,
    UNIQUE (kind, subject)
) STRICT;
CREATE VIRTUAL TABLE search_word USING fts5 (
    title, body, backward, tokenize = 'unicode61 remove_diacritics 0'
);

-- From here on: what people keep. Every table is covered by the journal.

CREATE TABLE setting (
    id      TEXT PRIMARY KEY NOT NULL,
    key     TEXT NOT NULL DEFAULT '',
    value   TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
    id                  TEXT PRIMARY KEY NOT NULL,
    key                 TEXT NOT NULL DEFAULT '',
    side                TEXT NOT NULL DEFAULT 'neutral',
    is_public_authority INTEGER NOT NULL DEFAULT 0,
    aliases             TEXT NOT NULL DEFAULT '[]',
    note                TEXT NOT NULL DEFAULT '',
    demo                INTEGER NOT NULL DEFAULT 0,
    deleted             INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Names with the days they hold, so that minutes say what an organisation was called then.
CREATE TABLE organisation_name (
    id           TEXT PRIMARY KEY NOT NULL,
    organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    name         TEXT NOT NULL DEFAULT '',
    short        TEXT NOT NULL DEFAULT '',
    valid_from   TEXT,
    valid_to     TEXT,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Membership of the partnership, or of the Council: two different sets (R-010, C-03).
CREATE TABLE membership (
    id           TEXT PRIMARY KEY NOT NULL,
    organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    kind         TEXT NOT NULL DEFAULT '',
    valid_from   TEXT,
    valid_to     TEXT,
    source       TEXT NOT NULL DEFAULT '',
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE healthcare_region (
    id      TEXT PRIMARY KEY NOT NULL,
    key     TEXT NOT NULL DEFAULT '',
    name    TEXT NOT NULL DEFAULT '',
    aliases TEXT NOT NULL DEFAULT '[]',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE body (
    id        TEXT PRIMARY KEY NOT NULL,
    key       TEXT NOT NULL DEFAULT '',
    level     TEXT,
    workspace TEXT NOT NULL DEFAULT 'partnership',
    name      TEXT NOT NULL DEFAULT '',
    deleted   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id      TEXT PRIMARY KEY NOT NULL,
    email   TEXT NOT NULL DEFAULT '',
    phone   TEXT NOT NULL DEFAULT '',
    title   TEXT NOT NULL DEFAULT '',
    demo    INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE person_name (
    id         TEXT PRIMARY KEY NOT NULL,
    person     TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    name       TEXT NOT NULL DEFAULT '',
    valid_from TEXT,
    valid_to   TEXT,
    deleted    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A person's seat or role for a time. No body: a role outside the bodies, such as the contact point.
CREATE TABLE appointment (
    id                TEXT PRIMARY KEY NOT NULL,
    person            TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    body              TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    organisation      TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    kind              TEXT NOT NULL DEFAULT 'ordinary',
    role              TEXT NOT NULL DEFAULT '',
    network           TEXT NOT NULL DEFAULT '',
    healthcare_region TEXT NOT NULL DEFAULT '',
    mandate           TEXT NOT NULL DEFAULT 'missing',
    mandate_on        TEXT,
    acting            INTEGER NOT NULL DEFAULT 0,
    appointed_by      TEXT NOT NULL DEFAULT '',
    valid_from        TEXT,
    valid_to          TEXT,
    deleted           INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE chair_term (
    id               TEXT PRIMARY KEY NOT NULL,
    body             TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    side             TEXT NOT NULL DEFAULT 'neutral',
    organisation     TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    person           TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    valid_from       TEXT,
    valid_to         TEXT,
    deviation_reason TEXT NOT NULL DEFAULT '',
    deleted          INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar (
    id          TEXT PRIMARY KEY NOT NULL,
    kind        TEXT NOT NULL DEFAULT 'busy',
    name        TEXT NOT NULL DEFAULT '',
    file_name   TEXT NOT NULL DEFAULT '',
    imported_at TEXT NOT NULL DEFAULT '',
    deleted     INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- One occurrence of an imported event. `starts` and `ends` are local times of Europe/Stockholm;
-- `moments` are start, end and recurrence exactly as the calendar reader told them.
CREATE TABLE calendar_event (
    id         TEXT PRIMARY KEY NOT NULL,
    calendar   TEXT REFERENCES calendar (id) DEFERRABLE INITIALLY DEFERRED,
    uid        TEXT NOT NULL DEFAULT '',
    recurrence TEXT NOT NULL DEFAULT '',
    moments    TEXT NOT NULL DEFAULT '[]',
    kind       TEXT NOT NULL DEFAULT 'other',
    kind_by    TEXT NOT NULL DEFAULT 'guess',
    summary    TEXT NOT NULL DEFAULT '',
    location   TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    categories TEXT NOT NULL DEFAULT '[]',
    organizer  TEXT NOT NULL DEFAULT '[]',
    transparent INTEGER NOT NULL DEFAULT 0,
    starts     TEXT NOT NULL DEFAULT '',
    ends       TEXT NOT NULL DEFAULT '',
    all_day    INTEGER NOT NULL DEFAULT 0,
    status     TEXT NOT NULL DEFAULT 'confirmed',
    sequence   INTEGER NOT NULL DEFAULT 0,
    stamp      TEXT NOT NULL DEFAULT '',
    deleted    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
    id              TEXT PRIMARY KEY NOT NULL,
    body            TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    year            INTEGER NOT NULL DEFAULT 0,
    number          INTEGER NOT NULL DEFAULT 0,
    date            TEXT NOT NULL DEFAULT '',
    starts          TEXT NOT NULL DEFAULT '',
    ends            TEXT NOT NULL DEFAULT '',
    place           TEXT NOT NULL DEFAULT '',
    link            TEXT NOT NULL DEFAULT '',
    mode            TEXT NOT NULL DEFAULT 'hybrid',
    is_formal       INTEGER NOT NULL DEFAULT 0,
    status          TEXT NOT NULL DEFAULT 'planned',
    pinned          INTEGER NOT NULL DEFAULT 0,
    agenda_state    TEXT NOT NULL DEFAULT 'draft',
    case_number     TEXT NOT NULL DEFAULT '',
    secretary       TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    reply_by        TEXT,
    cancel_reason   TEXT NOT NULL DEFAULT '',
    called_at       TEXT,
    held_at         TEXT,
    deleted         INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Earlier dates of a meeting, with the reason.
CREATE TABLE meeting_move (
    id        TEXT PRIMARY KEY NOT NULL,
    meeting   TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    from_date TEXT NOT NULL DEFAULT '',
    to_date   TEXT NOT NULL DEFAULT '',
    reason    TEXT NOT NULL DEFAULT '',
    at        TEXT NOT NULL DEFAULT '',
    deleted   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What went out, to whom and why: notices, invitations, minutes.
CREATE TABLE dispatch (
    id         TEXT PRIMARY KEY NOT NULL,
    meeting    TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    what       TEXT NOT NULL DEFAULT '',
    method     TEXT NOT NULL DEFAULT '',
    purpose    TEXT NOT NULL DEFAULT '',
    recipients TEXT NOT NULL DEFAULT '[]',
    file_name  TEXT NOT NULL DEFAULT '',
    sha256     TEXT NOT NULL DEFAULT '',
    sequence   INTEGER NOT NULL DEFAULT 0,
    content    TEXT NOT NULL DEFAULT '',
    at         TEXT NOT NULL DEFAULT '',
    deleted    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Answers to an invitation.
CREATE TABLE reply (
    id       TEXT PRIMARY KEY NOT NULL,
    meeting  TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    person   TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    address  TEXT NOT NULL DEFAULT '',
    answer   TEXT NOT NULL DEFAULT 'needsAction',
    comment  TEXT NOT NULL DEFAULT '',
    sequence INTEGER NOT NULL DEFAULT 0,
    stamp    TEXT NOT NULL DEFAULT '',
    deleted  INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- `rank` orders the items; equal ranks (two laptops) fall back on the key.
CREATE TABLE agenda_item (
    id             TEXT PRIMARY KEY NOT NULL,
    meeting        TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    rank           INTEGER NOT NULL DEFAULT 0,
    template_key   TEXT NOT NULL DEFAULT '',
    title          TEXT NOT NULL DEFAULT '',
    purpose        TEXT NOT NULL DEFAULT 'information',
    presenter      TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    presenter_text TEXT NOT NULL DEFAULT '',
    minutes        INTEGER NOT NULL DEFAULT 0,
    proposal       TEXT NOT NULL DEFAULT '',
    background     TEXT NOT NULL DEFAULT '',
    focus_areas    TEXT NOT NULL DEFAULT '[]',
    carried_from   TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    removed_reason TEXT NOT NULL DEFAULT '',
    deleted        INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Notes that never leave the laptop: outside the journal on purpose.
CREATE TABLE private_note (
    item TEXT PRIMARY KEY NOT NULL,
    text TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    id      TEXT PRIMARY KEY NOT NULL,
    item    TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    number  INTEGER NOT NULL DEFAULT 0,
    name    TEXT NOT NULL DEFAULT '',
    media   TEXT NOT NULL DEFAULT '',
    size    INTEGER NOT NULL DEFAULT 0,
    sha256  TEXT NOT NULL DEFAULT '',
    at      TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
    id            TEXT PRIMARY KEY NOT NULL,
    meeting       TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    person        TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    status        TEXT NOT NULL DEFAULT 'unknown',
    stands_in_for TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    arrived       TEXT,
    left_at       TEXT,
    guest         INTEGER NOT NULL DEFAULT 0,
    deleted       INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Somebody partial on an item (jäv). That, and no reason.
CREATE TABLE recusal (
    id      TEXT PRIMARY KEY NOT NULL,
    item    TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    person  TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE minutes (
    id          TEXT PRIMARY KEY NOT NULL,
    meeting     TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    kind        TEXT NOT NULL DEFAULT 'protocol',
    status      TEXT NOT NULL DEFAULT 'draft',
    revision    INTEGER NOT NULL DEFAULT 1,
    due         TEXT,
    sent_on     TEXT,
    approved_on TEXT,
    deleted     INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE minutes_text (
    id      TEXT PRIMARY KEY NOT NULL,
    minutes TEXT REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
    item    TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    text    TEXT NOT NULL DEFAULT '',
    done_at TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE approval (
    id           TEXT PRIMARY KEY NOT NULL,
    minutes      TEXT REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
    person       TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    role         TEXT NOT NULL DEFAULT 'approver',
    rank         INTEGER NOT NULL DEFAULT 0,
    approved_on  TEXT,
    method       TEXT NOT NULL DEFAULT '',
    content_hash TEXT NOT NULL DEFAULT '',
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- The minutes as they were when the last one approved: no merge ever touches them.
CREATE TABLE minutes_snapshot (
    id           TEXT PRIMARY KEY NOT NULL,
    minutes      TEXT REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
    content_hash TEXT NOT NULL DEFAULT '',
    content      TEXT NOT NULL DEFAULT '{}',
    at           TEXT NOT NULL DEFAULT '',
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- The last number given in a series (GS, Å) of a year. Undo leaves it: a number is never used again.
CREATE TABLE number_series (
    id      TEXT PRIMARY KEY NOT NULL,
    series  TEXT NOT NULL DEFAULT '',
    year    INTEGER NOT NULL DEFAULT 0,
    last    INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A joint position. It binds nobody (R-005); what each party does of its own is in party_follow_up.
CREATE TABLE joint_position (
    id          TEXT PRIMARY KEY NOT NULL,
    meeting     TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    item        TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    year        INTEGER NOT NULL DEFAULT 0,
    number      INTEGER NOT NULL DEFAULT 0,
    title       TEXT NOT NULL DEFAULT '',
    clauses     TEXT NOT NULL DEFAULT '',
    outcome     TEXT NOT NULL DEFAULT 'proposed',
    dissent     TEXT NOT NULL DEFAULT '',
    focus_areas TEXT NOT NULL DEFAULT '[]',
    deleted     INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE party_follow_up (
    id           TEXT PRIMARY KEY NOT NULL,
    position     TEXT REFERENCES joint_position (id) DEFERRABLE INITIALLY DEFERRED,
    organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    status       TEXT NOT NULL DEFAULT 'notNeeded',
    case_number  TEXT NOT NULL DEFAULT '',
    decided_on   TEXT,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE action_item (
    id       TEXT PRIMARY KEY NOT NULL,
    meeting  TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    item     TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    position TEXT REFERENCES joint_position (id) DEFERRABLE INITIALLY DEFERRED,
    year     INTEGER NOT NULL DEFAULT 0,
    number   INTEGER NOT NULL DEFAULT 0,
    text     TEXT NOT NULL DEFAULT '',
    owner    TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    due      TEXT,
    status   TEXT NOT NULL DEFAULT 'open',
    done_on  TEXT,
    comment  TEXT NOT NULL DEFAULT '',
    deleted  INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX meeting_by_date ON meeting (date);
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting);
CREATE INDEX attachment_by_item ON attachment (item);
CREATE INDEX attendance_by_meeting ON attendance (meeting);
CREATE INDEX recusal_by_item ON recusal (item);
CREATE INDEX minutes_by_meeting ON minutes (meeting);
CREATE INDEX minutes_text_by_minutes ON minutes_text (minutes);
CREATE INDEX minutes_text_by_item ON minutes_text (item);
CREATE INDEX approval_by_minutes ON approval (minutes);
CREATE INDEX joint_position_by_item ON joint_position (item);
CREATE INDEX joint_position_by_meeting ON joint_position (meeting);
CREATE INDEX party_follow_up_by_position ON party_follow_up (position);
CREATE INDEX action_item_by_item ON action_item (item);
CREATE INDEX action_item_by_meeting ON action_item (meeting);
CREATE INDEX calendar_event_by_calendar ON calendar_event (calendar);
CREATE INDEX person_name_by_person ON person_name (person);
CREATE INDEX organisation_name_by_organisation ON organisation_name (organisation);
CREATE INDEX appointment_by_person ON appointment (person);
CREATE INDEX dispatch_by_meeting ON dispatch (meeting);
CREATE INDEX reply_by_meeting ON reply (meeting);
