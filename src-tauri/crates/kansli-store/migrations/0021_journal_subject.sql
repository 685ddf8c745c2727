-- Which steps of the journal touch which things: the rows that a step changed, and those it pointed them at.
-- Made of the steps as they are written; it can be made anew from them.
CREATE TABLE sync_subject (
    subject TEXT NOT NULL,
    arrival INTEGER NOT NULL,
    PRIMARY KEY (subject, arrival)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO sync_subject (subject, arrival)
SELECT json_extract(op.value, '$.k'), arrival
FROM sync_batch, json_each(CAST(body AS TEXT), '$.ops') AS op;
INSERT OR IGNORE INTO sync_subject (subject, arrival)
SELECT json_extract(op.value, '$.x.v.n'), arrival
FROM sync_batch, json_each(CAST(body AS TEXT), '$.ops') AS op
WHERE json_type(op.value, '$.x.v.n') = 'text' AND length(json_extract(op.value, '$.x.v.n')) = 36;
