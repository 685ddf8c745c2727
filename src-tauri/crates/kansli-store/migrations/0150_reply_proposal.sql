-- An answer to an invitation may propose another time: start and end, as an interval.
ALTER TABLE reply ADD COLUMN proposal TEXT NOT NULL DEFAULT '';
