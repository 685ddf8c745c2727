-- The healthcare region that an organisation belongs to, such as a region's; empty: none.
ALTER TABLE organisation ADD COLUMN healthcare_region TEXT NOT NULL DEFAULT '';
