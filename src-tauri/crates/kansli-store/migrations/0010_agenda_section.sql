-- Headings over the items of an agenda, until the next: `after` is how many items stand before one, and
-- `rank` their order where several stand at the same place.
CREATE TABLE agenda_section (
    id      TEXT PRIMARY KEY NOT NULL,
    meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    rank    INTEGER NOT NULL DEFAULT 0,
    after   INTEGER NOT NULL DEFAULT 0,
    title   TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_section_by_meeting ON agenda_section (meeting);
-- A sub-item belongs to the item before it.
ALTER TABLE agenda_item ADD COLUMN sub INTEGER NOT NULL DEFAULT 0;
