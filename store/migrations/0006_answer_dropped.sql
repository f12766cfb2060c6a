-- A question that does not concern the room is dropped. SQLite cannot change a check: the table is written anew.

CREATE TABLE answer_anew (
    id         TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at TEXT NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    library_id TEXT NOT NULL,
    question   TEXT NOT NULL,
    block      TEXT NOT NULL CHECK (block GLOB 'bb_*'),
    group_id   TEXT REFERENCES stakeholder_group (id) DEFERRABLE INITIALLY DEFERRED,
    text       TEXT NOT NULL,
    status     TEXT NOT NULL CHECK (status IN ('open', 'agreed', 'dropped')),
    CHECK (library_id <> '' OR question <> '')
) STRICT, WITHOUT ROWID;

INSERT INTO answer_anew SELECT id, created_at, updated_at, library_id, question, block, group_id, text, status FROM answer;

DROP TABLE answer;

ALTER TABLE answer_anew RENAME TO answer;

CREATE INDEX answer_group ON answer (group_id) WHERE group_id IS NOT NULL;
