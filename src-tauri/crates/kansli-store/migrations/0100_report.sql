-- The three yearly reports: how far each is, and what people write in it.
CREATE TABLE annual_report (
    id                   TEXT PRIMARY KEY NOT NULL,
    year                 INTEGER,
    status               TEXT NOT NULL DEFAULT '',
    adopted_on          TEXT,
    position             TEXT REFERENCES joint_position (id) DEFERRABLE INITIALLY DEFERRED,
    in_short             TEXT NOT NULL DEFAULT '',
    on_partnership       TEXT NOT NULL DEFAULT '',
    on_priorities        TEXT NOT NULL DEFAULT '',
    on_initiatives       TEXT NOT NULL DEFAULT '',
    on_positions         TEXT NOT NULL DEFAULT '',
    on_focus_areas       TEXT NOT NULL DEFAULT '',
    on_groups            TEXT NOT NULL DEFAULT '',
    on_ambiguities       TEXT NOT NULL DEFAULT '',
    on_involvement       TEXT NOT NULL DEFAULT '',
    on_forms             TEXT NOT NULL DEFAULT '',
    on_next_year         TEXT NOT NULL DEFAULT '',
    deleted              INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX annual_report_position ON annual_report (position);
CREATE TABLE council_report (
    id                   TEXT PRIMARY KEY NOT NULL,
    year                 INTEGER,
    status               TEXT NOT NULL DEFAULT '',
    sent_on              TEXT,
    case_number          TEXT NOT NULL DEFAULT '',
    on_meetings          TEXT NOT NULL DEFAULT '',
    on_priorities        TEXT NOT NULL DEFAULT '',
    on_results           TEXT NOT NULL DEFAULT '',
    judgement            TEXT NOT NULL DEFAULT '',
    deleted              INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE direction_report (
    id                   TEXT PRIMARY KEY NOT NULL,
    year                 INTEGER,
    status               TEXT NOT NULL DEFAULT '',
    position             TEXT REFERENCES joint_position (id) DEFERRABLE INITIALLY DEFERRED,
    ministry_sent_on     TEXT,
    ministry_case_number TEXT NOT NULL DEFAULT '',
    board_sent_on        TEXT,
    board_case_number    TEXT NOT NULL DEFAULT '',
    on_goal              TEXT NOT NULL DEFAULT '',
    on_chain             TEXT NOT NULL DEFAULT '',
    on_implementation    TEXT NOT NULL DEFAULT '',
    on_analysis          TEXT NOT NULL DEFAULT '',
    on_follow_up         TEXT NOT NULL DEFAULT '',
    deleted              INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX direction_report_position ON direction_report (position);
