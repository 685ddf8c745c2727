-- What lists over all years read, so that they need not go through the long texts: see `parts.rs`.
CREATE INDEX agenda_item_head ON agenda_item (
    meeting, rank, sub, template_key, title, purpose, presenter, presenter_text, focus_areas, postponed_to, deleted
);
CREATE INDEX joint_position_head ON joint_position (meeting, item, year, number, outcome, deleted);
CREATE INDEX action_item_head ON action_item (meeting, item, year, number, deleted);
CREATE INDEX attachment_place ON attachment (meeting, item, deleted);
CREATE INDEX minutes_text_done ON minutes_text (minutes, item, done_at, deleted);
-- The same, for what was looked up by walking the whole table.
CREATE INDEX attachment_by_sha256 ON attachment (sha256);
CREATE INDEX meeting_by_body ON meeting (body);
CREATE INDEX meeting_by_year ON meeting (year);
CREATE INDEX joint_position_by_year ON joint_position (year);
CREATE INDEX action_item_by_year ON action_item (year);
CREATE INDEX action_item_by_position ON action_item (position);
CREATE INDEX amendment_by_item ON amendment (item);
CREATE INDEX redaction_by_item ON redaction (item);
CREATE INDEX meeting_move_by_meeting ON meeting_move (meeting);
-- Those above begin with the same columns.
DROP INDEX agenda_item_by_meeting;
DROP INDEX joint_position_by_meeting;
DROP INDEX action_item_by_meeting;
DROP INDEX minutes_text_by_minutes;
