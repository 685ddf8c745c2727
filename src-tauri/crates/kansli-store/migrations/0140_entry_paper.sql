-- Papers of the registers' entries. An entry is in one of many tables.
ALTER TABLE attachment ADD COLUMN entry TEXT;
CREATE INDEX attachment_by_entry ON attachment (entry);
