-- Follow-through, the fifth step of the Fahrplan: indicators with their measurements, risks, feedback and incidents, reviews.

CREATE TABLE indicator (
    id          TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at  TEXT NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at  TEXT NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    library_id  TEXT NOT NULL,
    title       TEXT NOT NULL CHECK (title <> '' OR library_id <> ''),
    formula     TEXT NOT NULL,
    source      TEXT NOT NULL,
    unit        TEXT NOT NULL CHECK (unit IN ('percent', 'pp', 'min', 'days', 'count', 'eur', 'scale')),
    direction   TEXT NOT NULL CHECK (direction IN ('up', 'down', 'range')),
    frequency   TEXT NOT NULL CHECK (frequency IN ('monthly', 'quarterly', 'half_yearly', 'yearly')),
    baseline    TEXT NOT NULL CHECK (baseline NOT GLOB '*[^0-9.-]*'),
    target      TEXT NOT NULL CHECK (target NOT GLOB '*[^0-9.-]*'),
    target_to   TEXT NOT NULL CHECK (target_to NOT GLOB '*[^0-9.-]*'),
    due_on      TEXT NOT NULL CHECK (due_on = '' OR due_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    responsible TEXT NOT NULL,
    goal_id     TEXT REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    system_id   TEXT REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE measurement (
    id           TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at   TEXT NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at   TEXT NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    indicator_id TEXT NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    measured_on  TEXT NOT NULL CHECK (measured_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    value        TEXT NOT NULL CHECK (value <> '' AND value NOT GLOB '*[^0-9.-]*'),
    comment      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE hazard (
    id              TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at      TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at      TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    library_id      TEXT    NOT NULL,
    title           TEXT    NOT NULL CHECK (title <> '' OR library_id <> ''),
    category        TEXT    NOT NULL CHECK (category IN ('legal', 'data_protection', 'rights', 'security', 'quality', 'people', 'organisation', 'supplier', 'cost', 'communication')),
    likelihood      INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
    impact          INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 5),
    mitigation      TEXT    NOT NULL,
    owner           TEXT    NOT NULL,
    left_likelihood INTEGER NOT NULL CHECK (left_likelihood BETWEEN 0 AND 5),
    left_impact     INTEGER NOT NULL CHECK (left_impact BETWEEN 0 AND 5),
    status          TEXT    NOT NULL CHECK (status IN ('open', 'mitigated', 'accepted', 'closed')),
    review_on       TEXT    NOT NULL CHECK (review_on = '' OR review_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    system_id       TEXT    REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE occurrence (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at  TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at  TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    title       TEXT    NOT NULL CHECK (title <> ''),
    sort        TEXT    NOT NULL CHECK (sort IN ('feedback', 'incident')),
    description TEXT    NOT NULL,
    occurred_on TEXT    NOT NULL CHECK (occurred_on = '' OR occurred_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    system_id   TEXT    REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
    channel     TEXT    NOT NULL,
    severity    TEXT    NOT NULL CHECK (severity IN ('none', 'low', 'medium', 'high')),
    is_serious  INTEGER NOT NULL CHECK (is_serious IN (0, 1)),
    consequence TEXT    NOT NULL,
    response    TEXT    NOT NULL,
    reported_to TEXT    NOT NULL,
    reported_on TEXT    NOT NULL CHECK (reported_on = '' OR reported_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    status      TEXT    NOT NULL CHECK (status IN ('reported', 'assessed', 'resolved', 'closed'))
) STRICT, WITHOUT ROWID;

CREATE TABLE review (
    id          TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at  TEXT NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at  TEXT NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    title       TEXT NOT NULL CHECK (title <> ''),
    due_on      TEXT NOT NULL CHECK (due_on = '' OR due_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    every       TEXT NOT NULL CHECK (every IN ('', 'monthly', 'quarterly', 'half_yearly', 'yearly')),
    responsible TEXT NOT NULL,
    system_id   TEXT REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
    held_on     TEXT NOT NULL CHECK (held_on = '' OR held_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    result      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE task ADD COLUMN hazard_id TEXT REFERENCES hazard (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE task ADD COLUMN occurrence_id TEXT REFERENCES occurrence (id) DEFERRABLE INITIALLY DEFERRED;

CREATE INDEX indicator_goal ON indicator (goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX indicator_system ON indicator (system_id) WHERE system_id IS NOT NULL;
CREATE INDEX measurement_indicator ON measurement (indicator_id);
CREATE INDEX hazard_system ON hazard (system_id) WHERE system_id IS NOT NULL;
CREATE INDEX occurrence_system ON occurrence (system_id) WHERE system_id IS NOT NULL;
CREATE INDEX review_system ON review (system_id) WHERE system_id IS NOT NULL;
CREATE INDEX task_hazard ON task (hazard_id) WHERE hazard_id IS NOT NULL;
CREATE INDEX task_occurrence ON task (occurrence_id) WHERE occurrence_id IS NOT NULL;
