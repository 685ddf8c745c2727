-- Review (granskning): what was given to whom to read, whole and by hash, with the secret that signs the
-- answer. Without minutes it is an agenda; several packages are one round when they were made together.
CREATE TABLE review_package (
    id           TEXT PRIMARY KEY NOT NULL,
    meeting      TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    minutes      TEXT REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
    round        INTEGER NOT NULL DEFAULT 0,
    reviewer     TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    made_at      TEXT NOT NULL DEFAULT '',
    answer_by    TEXT,
    form         TEXT NOT NULL DEFAULT 'html',
    locked       INTEGER NOT NULL DEFAULT 0,
    content_hash TEXT NOT NULL DEFAULT '',
    content      TEXT NOT NULL DEFAULT '',
    answer_key   TEXT NOT NULL DEFAULT '',
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX review_package_by_meeting ON review_package (meeting);

-- An answer that was taken. `answer` is its own id, by which the same answer is known when it comes again.
CREATE TABLE review_answer (
    id          TEXT PRIMARY KEY NOT NULL,
    package     TEXT REFERENCES review_package (id) DEFERRABLE INITIALLY DEFERRED,
    answer      TEXT,
    received_at TEXT NOT NULL DEFAULT '',
    answered_at TEXT NOT NULL DEFAULT '',
    verdict     TEXT NOT NULL DEFAULT '',
    weight      TEXT NOT NULL DEFAULT '',
    signed      INTEGER NOT NULL DEFAULT 0,
    signature   TEXT NOT NULL DEFAULT '',
    beside      TEXT NOT NULL DEFAULT '',
    deleted     INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX review_answer_by_package ON review_answer (package);

-- A remark of an answer. The item is what the reviewer says it is, and may be none of ours. A correction of
-- minutes is an amendment, which then has the state.
CREATE TABLE review_remark (
    id         TEXT PRIMARY KEY NOT NULL,
    answer     TEXT REFERENCES review_answer (id) DEFERRABLE INITIALLY DEFERRED,
    rank       INTEGER NOT NULL DEFAULT 0,
    item       TEXT,
    field      TEXT NOT NULL DEFAULT '',
    quote      TEXT NOT NULL DEFAULT '',
    before     TEXT NOT NULL DEFAULT '',
    after      TEXT NOT NULL DEFAULT '',
    text       TEXT NOT NULL DEFAULT '',
    proposal   TEXT NOT NULL DEFAULT '',
    amendment  TEXT REFERENCES amendment (id) DEFERRABLE INITIALLY DEFERRED,
    state      TEXT NOT NULL DEFAULT 'open',
    decided_at TEXT,
    decided_by TEXT NOT NULL DEFAULT '',
    decision   TEXT NOT NULL DEFAULT '',
    deleted    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX review_remark_by_answer ON review_remark (answer);
CREATE INDEX review_remark_by_item ON review_remark (item);
CREATE INDEX review_package_by_minutes ON review_package (minutes);
