-- Criteria of the checklist for tools that the room adds. What is found at one of them goes with it.

CREATE TABLE own_criterion (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at   TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at   TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    text         TEXT    NOT NULL CHECK (text <> ''),
    norm         TEXT    NOT NULL,
    section      TEXT    NOT NULL CHECK (section <> ''),
    is_knock_out INTEGER NOT NULL CHECK (is_knock_out IN (0, 1)),
    weight       INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 5)
) STRICT, WITHOUT ROWID;

ALTER TABLE assessment ADD COLUMN own_criterion_id TEXT REFERENCES own_criterion (id) DEFERRABLE INITIALLY DEFERRED;

CREATE INDEX assessment_own_criterion ON assessment (own_criterion_id) WHERE own_criterion_id IS NOT NULL;
