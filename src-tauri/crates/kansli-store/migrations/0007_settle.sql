-- The way of minutes to settled.
--
-- A snapshot is kept at every turn of that way, not only at the last approval: `sent`, `takenBack`,
-- `approved`, `corrected` (the version that a correction begins with), `changed` (a proposal was
-- accepted while they were out). Content is kept when they go out, change and are approved.
ALTER TABLE minutes_snapshot ADD COLUMN event TEXT NOT NULL DEFAULT 'approved';
ALTER TABLE minutes_snapshot ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE minutes_snapshot ADD COLUMN who TEXT NOT NULL DEFAULT '';
-- What is out, or approved; an approval keeps the hash that it was given for. Empty: as the approvals say.
ALTER TABLE minutes ADD COLUMN content_hash TEXT NOT NULL DEFAULT '';
CREATE INDEX minutes_snapshot_by_minutes ON minutes_snapshot (minutes);

-- What a reviewer wants changed in a paragraph, while minutes are out or taken back: the words quoted
-- give way to those proposed. State `open`, `accepted`, `refused`; who answered, when and why.
CREATE TABLE amendment (
    id          TEXT PRIMARY KEY NOT NULL,
    minutes     TEXT REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
    item        TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    author      TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    method      TEXT NOT NULL DEFAULT '',
    received_on TEXT,
    quoted      TEXT NOT NULL DEFAULT '',
    proposed    TEXT NOT NULL DEFAULT '',
    reason      TEXT NOT NULL DEFAULT '',
    state       TEXT NOT NULL DEFAULT 'open',
    decided_at  TEXT,
    decided_by  TEXT NOT NULL DEFAULT '',
    decision    TEXT NOT NULL DEFAULT '',
    deleted     INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX amendment_by_minutes ON amendment (minutes);

-- What the program cannot know by itself about a public record. Kind `meeting`, `minutes`, `paragraph`
-- (an agenda item), `attachment`; a meeting has its case number itself.
CREATE TABLE public_record (
    id            TEXT PRIMARY KEY NOT NULL,
    kind          TEXT NOT NULL DEFAULT '',
    subject       TEXT,
    case_number   TEXT NOT NULL DEFAULT '',
    dispatched_on TEXT,
    dispatched_to TEXT NOT NULL DEFAULT '',
    deleted       INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX public_record_by_subject ON public_record (subject);

-- A secrecy marking: provision, day and the authority that made it. A warning, nothing more.
CREATE TABLE secrecy_marking (
    id        TEXT PRIMARY KEY NOT NULL,
    kind      TEXT NOT NULL DEFAULT '',
    subject   TEXT,
    provision TEXT NOT NULL DEFAULT '',
    marked_on TEXT,
    authority TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    deleted   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX secrecy_marking_by_subject ON secrecy_marking (subject);

-- Words that the publication copy leaves out of a paragraph, wherever they stand in it: they are found
-- again by themselves, so that no edit moves a mark, and settled minutes need not change to be masked.
CREATE TABLE redaction (
    id          TEXT PRIMARY KEY NOT NULL,
    minutes     TEXT REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
    item        TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    words       TEXT NOT NULL DEFAULT '',
    replacement TEXT NOT NULL DEFAULT '',
    provision   TEXT NOT NULL DEFAULT '',
    who         TEXT NOT NULL DEFAULT '',
    at          TEXT NOT NULL DEFAULT '',
    deleted     INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX redaction_by_minutes ON redaction (minutes);

-- Who looked through what would be published, and of which content and masks it was.
CREATE TABLE publication_review (
    id      TEXT PRIMARY KEY NOT NULL,
    minutes TEXT REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
    basis   TEXT NOT NULL DEFAULT '',
    who     TEXT NOT NULL DEFAULT '',
    at      TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX publication_review_by_minutes ON publication_review (minutes);
