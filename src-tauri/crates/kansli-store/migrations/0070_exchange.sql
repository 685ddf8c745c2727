-- Exchange between laptops: who may write, what does not count, what came with which parcel.

-- The clock of each text version: the newest common ancestor of two versions is found by it.
ALTER TABLE sync_ver ADD COLUMN hlc TEXT NOT NULL DEFAULT '';
UPDATE sync_ver SET hlc = coalesce((
    SELECT json_extract(CAST(body AS TEXT), '$.hlc') FROM sync_batch b
    WHERE b.actor = sync_ver.actor AND b.seq = sync_ver.seq), '');

-- Batches that count for nothing, with the reason. Follows from the log: it can be made anew.
CREATE TABLE sync_void (
    actor TEXT NOT NULL,
    seq   INTEGER NOT NULL,
    why   TEXT NOT NULL,
    PRIMARY KEY (actor, seq)
) STRICT, WITHOUT ROWID;

-- Batches that say who may write: those that touch `device`. Follows from the log.
CREATE TABLE sync_member (
    actor TEXT NOT NULL,
    seq   INTEGER NOT NULL,
    PRIMARY KEY (actor, seq)
) STRICT, WITHOUT ROWID;

-- What each device had seen of each other when it wrote its newest batch here. A batch names only what
-- is new to its device since the one before.
CREATE TABLE sync_clock (
    actor TEXT NOT NULL,
    other TEXT NOT NULL,
    seq   INTEGER NOT NULL,
    PRIMARY KEY (actor, other)
) STRICT, WITHOUT ROWID;

-- Parcels taken in here, with what their cells held before: to take one back as a whole. Local.
CREATE TABLE sync_import (
    id     TEXT PRIMARY KEY NOT NULL,
    at     TEXT NOT NULL,
    sender TEXT NOT NULL DEFAULT '',
    facts  TEXT NOT NULL DEFAULT '{}',
    undone INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_import_cell (
    import TEXT NOT NULL,
    tbl    TEXT NOT NULL,
    row    TEXT NOT NULL,
    col    TEXT NOT NULL,
    -- JSON; none for a row that was not there.
    before TEXT,
    after  TEXT NOT NULL,
    PRIMARY KEY (import, tbl, row, col)
) STRICT, WITHOUT ROWID;

-- What others are known to have, by device. Local.
CREATE TABLE sync_peer (
    peer  TEXT NOT NULL,
    actor TEXT NOT NULL,
    seq   INTEGER NOT NULL,
    PRIMARY KEY (peer, actor)
) STRICT, WITHOUT ROWID;

-- A device that writes, admitted once. Its key is its name in the log; `admits` is the role that an
-- invitation may give; a revoked device's batches after `revoked_after` do not count.
CREATE TABLE device (
    id            TEXT PRIMARY KEY NOT NULL,
    actor         TEXT NOT NULL DEFAULT '',
    name          TEXT NOT NULL DEFAULT '',
    organisation  TEXT NOT NULL DEFAULT '',
    role          TEXT NOT NULL DEFAULT 'reader',
    admits        TEXT NOT NULL DEFAULT '',
    -- Signatures by which a copy of a device takes its place.
    succession    TEXT NOT NULL DEFAULT '',
    -- What others lock parcels for, so that only this device opens them.
    recipient     TEXT NOT NULL DEFAULT '',
    revoked_after INTEGER,
    reason        TEXT NOT NULL DEFAULT '',
    at            TEXT NOT NULL DEFAULT '',
    deleted       INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A parcel that was made: for whom, why, with what. Part of the record of what left the secretariat.
CREATE TABLE parcel (
    id        TEXT PRIMARY KEY NOT NULL,
    kind      TEXT NOT NULL DEFAULT 'exchange',
    recipient TEXT NOT NULL DEFAULT '',
    purpose   TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    batches   INTEGER NOT NULL DEFAULT 0,
    contents  TEXT NOT NULL DEFAULT '[]',
    heads     TEXT NOT NULL DEFAULT '[]',
    at        TEXT NOT NULL DEFAULT '',
    deleted   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
