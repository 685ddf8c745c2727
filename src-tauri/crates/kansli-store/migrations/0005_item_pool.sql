-- The item pool: an item keeps one identity through every meeting it visits, and waits in between.
--
-- `lineage` is the first occurrence of the item; NULL: this one is it.
ALTER TABLE agenda_item ADD COLUMN lineage TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED;
-- The body that it waits for a meeting of; NULL: it is on the agenda of `meeting`.
ALTER TABLE agenda_item ADD COLUMN waits_for TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE agenda_item ADD COLUMN waiting_since TEXT;
-- Who asked for it, in words, and at which meeting it is wanted.
ALTER TABLE agenda_item ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN wanted TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED;
-- The body whose later meeting this one left it to, if it postponed or referred it; and why it was
-- postponed, on what was left and on what waits.
ALTER TABLE agenda_item ADD COLUMN postponed_to TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE agenda_item ADD COLUMN postponed_reason TEXT NOT NULL DEFAULT '';
CREATE INDEX agenda_item_by_lineage ON agenda_item (lineage);
CREATE INDEX agenda_item_by_waits_for ON agenda_item (waits_for);
