-- How often a meeting has changed since people were called to it: the SEQUENCE that its next invitation needs at least.
ALTER TABLE meeting ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
