-- The register of actions reads all of them but their words, as `parts.rs` has it.
DROP INDEX action_item_head;
CREATE INDEX action_item_head ON action_item (meeting, item, year, number, owner, due, status, deleted);
