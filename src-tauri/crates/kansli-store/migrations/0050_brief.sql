-- The one-page brief of an item: what it says besides the agenda.
ALTER TABLE agenda_item ADD COLUMN prepared_by TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN prepared_on TEXT;
ALTER TABLE agenda_item ADD COLUMN reasons TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN consequences TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN own_steps TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN contact TEXT NOT NULL DEFAULT '';
-- What was printed of the agenda that was sent, as its approval keeps it, and on which day.
ALTER TABLE dispatch ADD COLUMN printed TEXT NOT NULL DEFAULT '';
ALTER TABLE dispatch ADD COLUMN printed_on TEXT;
