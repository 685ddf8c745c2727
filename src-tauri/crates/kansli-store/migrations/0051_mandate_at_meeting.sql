-- Who confirmed at the meeting that somebody may speak for her or his party; empty: not noted.
ALTER TABLE attendance ADD COLUMN mandate_by TEXT NOT NULL DEFAULT '';
