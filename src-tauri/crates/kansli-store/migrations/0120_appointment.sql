-- Appointments in full: groups of the regions' system, terms, how a seat was given and where that is known from.
ALTER TABLE appointment ADD COLUMN system_group TEXT REFERENCES system_group (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE appointment ADD COLUMN seat_tags TEXT NOT NULL DEFAULT '[]';
ALTER TABLE appointment ADD COLUMN term INTEGER;
ALTER TABLE appointment ADD COLUMN end_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment ADD COLUMN mandate_scope TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment ADD COLUMN nomination TEXT REFERENCES nomination (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE appointment ADD COLUMN position TEXT REFERENCES joint_position (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE appointment ADD COLUMN given_by TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment ADD COLUMN as_of TEXT;
-- The position that gave a seat is a reference like all others.
UPDATE appointment SET position = appointed_by WHERE appointed_by IN (SELECT id FROM joint_position);
ALTER TABLE appointment DROP COLUMN appointed_by;
CREATE INDEX appointment_system_group ON appointment (system_group);
CREATE INDEX appointment_nomination ON appointment (nomination);
CREATE INDEX appointment_position ON appointment (position);

ALTER TABLE system_group ADD COLUMN host_status TEXT NOT NULL DEFAULT '';
ALTER TABLE system_group ADD COLUMN permanence TEXT NOT NULL DEFAULT '';
ALTER TABLE system_group ADD COLUMN open_nomination INTEGER NOT NULL DEFAULT 0;
ALTER TABLE system_group ADD COLUMN women INTEGER;
ALTER TABLE system_group ADD COLUMN men INTEGER;

-- Where letters and questions to an organisation go, whoever works there (R-018).
ALTER TABLE organisation ADD COLUMN mailbox TEXT NOT NULL DEFAULT '';
