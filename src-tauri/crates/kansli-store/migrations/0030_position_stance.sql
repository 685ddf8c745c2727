-- The areas of knowledge governance that a position concerns, and how each party takes it:
-- endorses | awaits | dissents | notTakingPart; empty: nothing is noted.
ALTER TABLE joint_position ADD COLUMN knowledge_areas TEXT NOT NULL DEFAULT '[]';
ALTER TABLE party_follow_up ADD COLUMN stance TEXT NOT NULL DEFAULT '';
