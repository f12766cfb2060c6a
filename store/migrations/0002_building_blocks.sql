-- The four building blocks: stocktaking and goals, guidelines and rules, integration, AI Act.

CREATE TABLE goal (
    id          TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at  TEXT NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at  TEXT NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    title       TEXT NOT NULL CHECK (title <> ''),
    description TEXT NOT NULL,
    sort        TEXT NOT NULL CHECK (sort IN ('efficiency', 'citizens', 'innovation', 'own')),
    measure     TEXT NOT NULL,
    baseline    TEXT NOT NULL,
    target      TEXT NOT NULL,
    due_on      TEXT NOT NULL CHECK (due_on = '' OR due_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    status      TEXT NOT NULL CHECK (status IN ('proposed', 'agreed', 'achieved', 'dropped'))
) STRICT, WITHOUT ROWID;

CREATE TABLE process (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at  TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at  TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    title       TEXT    NOT NULL CHECK (title <> ''),
    department  TEXT    NOT NULL,
    problem     TEXT    NOT NULL,
    volume      INTEGER NOT NULL CHECK (volume >= 0),
    benefit     INTEGER NOT NULL CHECK (benefit BETWEEN 0 AND 5),
    effort      INTEGER NOT NULL CHECK (effort BETWEEN 0 AND 5),
    feasibility INTEGER NOT NULL CHECK (feasibility BETWEEN 0 AND 5),
    goals       TEXT    NOT NULL,                                -- ids of goals, separated by spaces
    data        TEXT    NOT NULL CHECK (data IN ('none', 'personal', 'special', 'social', 'secret', 'unclear')),
    status      TEXT    NOT NULL CHECK (status IN ('idea', 'rated', 'chosen', 'piloted', 'in_use', 'rejected')),
    alternative TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
    id         TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at TEXT NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    library_id TEXT NOT NULL,
    question   TEXT NOT NULL,
    block      TEXT NOT NULL CHECK (block GLOB 'bb_*'),
    group_id   TEXT REFERENCES stakeholder_group (id) DEFERRABLE INITIALLY DEFERRED,
    text       TEXT NOT NULL,
    status     TEXT NOT NULL CHECK (status IN ('open', 'agreed')),
    CHECK (library_id <> '' OR question <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE shadow_use (
    id         TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    department TEXT    NOT NULL CHECK (department <> ''),
    tool       TEXT    NOT NULL,
    purpose    TEXT    NOT NULL,
    people     INTEGER NOT NULL CHECK (people >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE principle (
    id         TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    library_id TEXT    NOT NULL,
    title      TEXT    NOT NULL,
    text       TEXT    NOT NULL,
    practice   TEXT    NOT NULL,
    meaning    TEXT    NOT NULL,
    position   INTEGER NOT NULL CHECK (position >= 0),
    status     TEXT    NOT NULL CHECK (status IN ('selected', 'adapted', 'agreed', 'dropped')),
    CHECK (library_id <> '' OR title <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE usage_rule (
    id         TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at TEXT NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    purpose    TEXT NOT NULL CHECK (purpose <> ''),
    data       TEXT NOT NULL CHECK (data IN ('none', 'personal', 'special', 'social', 'secret', 'unclear')),
    verdict    TEXT NOT NULL CHECK (verdict IN ('allowed', 'conditional', 'forbidden')),
    condition  TEXT NOT NULL,
    CHECK (verdict <> 'conditional' OR condition <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE clause (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at  TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at  TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    library_id  TEXT    NOT NULL,
    title       TEXT    NOT NULL,
    text        TEXT    NOT NULL,
    legal_basis TEXT    NOT NULL,
    position    INTEGER NOT NULL CHECK (position >= 0),
    status      TEXT    NOT NULL CHECK (status IN ('open', 'drafted', 'agreed', 'objected')),
    CHECK (library_id <> '' OR title <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE clause_comment (
    id         TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at TEXT NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    clause_id  TEXT NOT NULL REFERENCES clause (id) DEFERRABLE INITIALLY DEFERRED,
    group_id   TEXT NOT NULL REFERENCES stakeholder_group (id) DEFERRABLE INITIALLY DEFERRED,
    text       TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE pass_progress (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at   TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at   TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    department   TEXT    NOT NULL CHECK (department <> ''),
    staff        INTEGER NOT NULL CHECK (staff >= 0),
    informed     INTEGER NOT NULL CHECK (informed BETWEEN 0 AND staff),
    trained      INTEGER NOT NULL CHECK (trained BETWEEN 0 AND staff),
    checked      INTEGER NOT NULL CHECK (checked BETWEEN 0 AND staff),
    acknowledged INTEGER NOT NULL CHECK (acknowledged BETWEEN 0 AND staff)
) STRICT, WITHOUT ROWID;

CREATE TABLE system (
    id            TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at    TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at    TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    name          TEXT    NOT NULL CHECK (name <> ''),
    purpose       TEXT    NOT NULL,
    department    TEXT    NOT NULL,
    responsible   TEXT    NOT NULL,
    vendor        TEXT    NOT NULL,
    model         TEXT    NOT NULL,
    hosting       TEXT    NOT NULL,
    users         TEXT    NOT NULL,
    data          TEXT    NOT NULL CHECK (data IN ('none', 'personal', 'special', 'social', 'secret', 'unclear')),
    status        TEXT    NOT NULL CHECK (status IN ('idea', 'pilot', 'in_use', 'retired')),
    processing    TEXT    NOT NULL CHECK (processing IN ('open', 'not_needed', 'needed', 'running', 'done')),
    measures      TEXT    NOT NULL CHECK (measures IN ('open', 'not_needed', 'needed', 'running', 'done')),
    impact        TEXT    NOT NULL CHECK (impact IN ('open', 'not_needed', 'needed', 'running', 'done')),
    sign_on       TEXT    NOT NULL CHECK (sign_on IN ('open', 'not_needed', 'needed', 'running', 'done')),
    records       TEXT    NOT NULL CHECK (records IN ('open', 'not_needed', 'needed', 'running', 'done')),
    security      TEXT    NOT NULL CHECK (security IN ('open', 'not_needed', 'needed', 'running', 'done')),
    staff_council TEXT    NOT NULL CHECK (staff_council IN ('open', 'not_needed', 'needed', 'running', 'done')),
    costs         TEXT    NOT NULL,
    exit_plan     TEXT    NOT NULL,
    live_on       TEXT    NOT NULL CHECK (live_on = '' OR live_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    is_public     INTEGER NOT NULL CHECK (is_public IN (0, 1)),
    public_text   TEXT    NOT NULL,
    process_id    TEXT    REFERENCES process (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment (
    id         TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at TEXT NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    system_id  TEXT NOT NULL REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
    criterion  TEXT NOT NULL CHECK (criterion <> ''),
    finding    TEXT NOT NULL CHECK (finding IN ('open', 'yes', 'partly', 'no', 'none')),
    evidence   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE criterion_weight (
    id         TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    criterion  TEXT    NOT NULL CHECK (criterion <> ''),
    weight     INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 5),
    reason     TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE classification (
    id              TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at      TEXT NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at      TEXT NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    system_id       TEXT NOT NULL REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
    version         TEXT NOT NULL,
    date_set        TEXT NOT NULL,
    answers         TEXT NOT NULL,
    outcome         TEXT NOT NULL,
    confirmed_by    TEXT NOT NULL,
    confirmed_on    TEXT NOT NULL CHECK (confirmed_on = '' OR confirmed_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    override        TEXT NOT NULL,
    override_by     TEXT NOT NULL,
    override_reason TEXT NOT NULL,
    CHECK (override = '' OR override_by <> '' AND override_reason <> '')
) STRICT, WITHOUT ROWID;

ALTER TABLE task ADD COLUMN system_id TEXT REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE task ADD COLUMN duty_id TEXT NOT NULL DEFAULT '';

CREATE INDEX answer_group ON answer (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX comment_clause ON clause_comment (clause_id);
CREATE INDEX comment_group ON clause_comment (group_id);
CREATE INDEX system_process ON system (process_id) WHERE process_id IS NOT NULL;
CREATE INDEX assessment_system ON assessment (system_id);
CREATE INDEX classification_system ON classification (system_id);
CREATE INDEX task_system ON task (system_id) WHERE system_id IS NOT NULL;
