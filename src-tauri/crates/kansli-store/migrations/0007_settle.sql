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
