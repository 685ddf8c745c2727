-- A correction (rättelse) is a new version of approved minutes: which one it corrects, and why.
ALTER TABLE minutes ADD COLUMN corrects TEXT REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE minutes ADD COLUMN correction_reason TEXT NOT NULL DEFAULT '';
