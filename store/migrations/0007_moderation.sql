-- The room: running order, themes and links of contributions, ratings by group, positions of the groups.

CREATE TABLE agenda_step (
    id         TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    library_id TEXT    NOT NULL,
    subject    TEXT    NOT NULL CHECK (subject <> '' OR library_id <> ''),
    question   TEXT    NOT NULL,
    block      TEXT    NOT NULL CHECK (block = '' OR block GLOB 'bb_*'),
    method     TEXT    NOT NULL CHECK (method IN ('inform', 'collect', 'discuss', 'rate', 'position', 'decide')),
    minutes    INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 480),
    day        INTEGER NOT NULL CHECK (day BETWEEN 1 AND 5),
    begins_at  TEXT    NOT NULL CHECK (begins_at = '' OR begins_at GLOB '[0-2][0-9]:[0-5][0-9]'),
    position   INTEGER NOT NULL CHECK (position >= 0),
    started_at TEXT    NOT NULL CHECK (started_at = '' OR started_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    ended_at   TEXT    NOT NULL CHECK (ended_at = '' OR ended_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    notes      TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE theme (
    id         TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    title      TEXT    NOT NULL CHECK (title <> ''),
    position   INTEGER NOT NULL CHECK (position >= 0)
) STRICT, WITHOUT ROWID;

ALTER TABLE contribution ADD COLUMN step_id      TEXT REFERENCES agenda_step (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE contribution ADD COLUMN theme_id     TEXT REFERENCES theme (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE contribution ADD COLUMN merged_id    TEXT REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE contribution ADD COLUMN process_id   TEXT REFERENCES process (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE contribution ADD COLUMN system_id    TEXT REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE contribution ADD COLUMN principle_id TEXT REFERENCES principle (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE contribution ADD COLUMN clause_id    TEXT REFERENCES clause (id) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE rating (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at  TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at  TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    title       TEXT    NOT NULL CHECK (title <> ''),
    topic       TEXT    NOT NULL CHECK (topic IN ('contribution', 'process', 'principle')),
    points      INTEGER NOT NULL CHECK (points BETWEEN 1 AND 50),
    step_id     TEXT    REFERENCES agenda_step (id) DEFERRABLE INITIALLY DEFERRED,
    voters      TEXT    NOT NULL,
    is_revealed INTEGER NOT NULL CHECK (is_revealed IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE vote (
    id              TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at      TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at      TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    rating_id       TEXT    NOT NULL REFERENCES rating (id) DEFERRABLE INITIALLY DEFERRED,
    group_id        TEXT    NOT NULL REFERENCES stakeholder_group (id) DEFERRABLE INITIALLY DEFERRED,
    contribution_id TEXT    REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED,
    process_id      TEXT    REFERENCES process (id) DEFERRABLE INITIALLY DEFERRED,
    principle_id    TEXT    REFERENCES principle (id) DEFERRABLE INITIALLY DEFERRED,
    points          INTEGER NOT NULL CHECK (points BETWEEN 0 AND 50),
    comment         TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE position (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at   TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at   TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    group_id     TEXT    NOT NULL REFERENCES stakeholder_group (id) DEFERRABLE INITIALLY DEFERRED,
    topic        TEXT    NOT NULL CHECK (topic IN ('principle', 'clause', 'system', 'tool', 'goal', 'roadmap')),
    principle_id TEXT    REFERENCES principle (id) DEFERRABLE INITIALLY DEFERRED,
    clause_id    TEXT    REFERENCES clause (id) DEFERRABLE INITIALLY DEFERRED,
    system_id    TEXT    REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
    goal_id      TEXT    REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    stance       TEXT    NOT NULL CHECK (stance IN ('agrees', 'condition', 'objects', 'abstains', 'not_asked')),
    text         TEXT    NOT NULL,
    speaker      TEXT    NOT NULL,
    given_on     TEXT    NOT NULL CHECK (given_on = '' OR given_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    is_settled   INTEGER NOT NULL CHECK (is_settled IN (0, 1))
) STRICT, WITHOUT ROWID;

ALTER TABLE task ADD COLUMN position_id TEXT REFERENCES position (id) DEFERRABLE INITIALLY DEFERRED;

CREATE INDEX contribution_step ON contribution (step_id) WHERE step_id IS NOT NULL;
CREATE INDEX contribution_theme ON contribution (theme_id) WHERE theme_id IS NOT NULL;
CREATE INDEX contribution_merged ON contribution (merged_id) WHERE merged_id IS NOT NULL;
CREATE INDEX contribution_process ON contribution (process_id) WHERE process_id IS NOT NULL;
CREATE INDEX contribution_system ON contribution (system_id) WHERE system_id IS NOT NULL;
CREATE INDEX contribution_principle ON contribution (principle_id) WHERE principle_id IS NOT NULL;
CREATE INDEX contribution_clause ON contribution (clause_id) WHERE clause_id IS NOT NULL;
CREATE INDEX rating_step ON rating (step_id) WHERE step_id IS NOT NULL;
CREATE INDEX vote_rating ON vote (rating_id);
CREATE INDEX vote_group ON vote (group_id);
CREATE INDEX vote_contribution ON vote (contribution_id) WHERE contribution_id IS NOT NULL;
CREATE INDEX vote_process ON vote (process_id) WHERE process_id IS NOT NULL;
CREATE INDEX vote_principle ON vote (principle_id) WHERE principle_id IS NOT NULL;
CREATE INDEX position_group ON position (group_id);
CREATE INDEX position_principle ON position (principle_id) WHERE principle_id IS NOT NULL;
CREATE INDEX position_clause ON position (clause_id) WHERE clause_id IS NOT NULL;
CREATE INDEX position_system ON position (system_id) WHERE system_id IS NOT NULL;
CREATE INDEX position_goal ON position (goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX task_position ON task (position_id) WHERE position_id IS NOT NULL;
