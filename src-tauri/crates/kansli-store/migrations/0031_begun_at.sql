-- When the meeting was begun, by the clock of who began it; NULL: nobody noted it on the day.
ALTER TABLE minutes ADD COLUMN begun_at TEXT;
