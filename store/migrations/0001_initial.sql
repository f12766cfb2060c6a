-- The workshop file. Empty texts are '', references that are not set are NULL.
--
-- References are deferred, so that the order inside one edit does not matter. They have no RESTRICT: SQLite would enforce
-- that at once, deferred or not. Checks repeat the rules of package app; they must never be stricter.
--
-- Versions to come must keep: application_id, and table file with the columns id, version and revision.

PRAGMA application_id = 0x4B494650; -- "KIFP"

CREATE TABLE file (
    id       TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),      -- snapshots are kept under it
    version  INTEGER NOT NULL CHECK (version >= 1),              -- of the schema, like user_version
    made_at  TEXT    NOT NULL CHECK (made_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    revision INTEGER NOT NULL CHECK (revision >= 0),             -- journal entries ever written
    records  INTEGER NOT NULL,                                   -- sum of the checksums of all records
    journal  INTEGER NOT NULL,                                   -- sum of the checksums of all edits
    layout   INTEGER NOT NULL,                                   -- checksum of this schema
    checksum INTEGER NOT NULL                                    -- of this row
) STRICT, WITHOUT ROWID;

CREATE TABLE edit (
    seq      INTEGER NOT NULL PRIMARY KEY,                       -- the revision that the edit made
    at       TEXT    NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    user     TEXT    NOT NULL,
    label    TEXT    NOT NULL,                                   -- id of the sentence that names it
    grp      TEXT    NOT NULL,                                   -- edits of one group in a row are one
    kind     TEXT    NOT NULL CHECK (kind IN ('create', 'do', 'undo', 'redo')),
    target   INTEGER NOT NULL CHECK ((target > 0) = (kind IN ('undo', 'redo'))), -- the edit that is undone or redone
    state    TEXT    NOT NULL CHECK (state IN ('', 'done', 'undone', 'dropped')),
    content  INTEGER NOT NULL,                                   -- checksum of its changes
    checksum INTEGER NOT NULL,                                   -- of this row without its state
    CHECK ((kind = 'do') = (state <> ''))
) STRICT;

CREATE TABLE change (
    edit   INTEGER NOT NULL REFERENCES edit (seq) DEFERRABLE INITIALLY DEFERRED,
    kind   TEXT    NOT NULL,                                     -- table
    record TEXT    NOT NULL,                                     -- its id
    field  TEXT    NOT NULL,                                     -- column
    before TEXT    CHECK (json_valid(before)),
    after  TEXT    CHECK (json_valid(after)),
    PRIMARY KEY (edit, kind, record, field),
    CHECK (before IS NOT after)
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at  TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at  TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    name        TEXT    NOT NULL CHECK (name <> ''),
    state       TEXT    NOT NULL CHECK (state IN ('', 'BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH')),
    inhabitants INTEGER NOT NULL CHECK (inhabitants >= 0),
    logo        BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE workshop (
    id         TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at TEXT NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    title      TEXT NOT NULL CHECK (title <> ''),
    moderator  TEXT NOT NULL,
    place      TEXT NOT NULL,
    starts_on  TEXT NOT NULL CHECK (starts_on = '' OR starts_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    ends_on    TEXT NOT NULL CHECK (ends_on = '' OR ends_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    language   TEXT NOT NULL CHECK (language IN ('de', 'en')),
    status     TEXT NOT NULL CHECK (status IN ('draft', 'agreed', 'adopted')),
    version    TEXT NOT NULL,
    CHECK (starts_on = '' OR ends_on = '' OR starts_on <= ends_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE stakeholder_group (
    id           TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at   TEXT NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at   TEXT NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    code         TEXT NOT NULL CHECK (code = '' OR code GLOB 'sg_*'),
    name         TEXT NOT NULL,
    participants TEXT NOT NULL,
    CHECK (code <> '' OR name <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE phase (
    id         TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    code       TEXT    NOT NULL CHECK (code GLOB 'ph[1-5]'),
    number     INTEGER NOT NULL CHECK (number BETWEEN 1 AND 5),
    name       TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE contribution (
    id         TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at TEXT NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    group_id   TEXT NOT NULL REFERENCES stakeholder_group (id) DEFERRABLE INITIALLY DEFERRED,
    subject    TEXT NOT NULL,
    sort       TEXT NOT NULL CHECK (sort IN ('question', 'concern', 'requirement', 'idea')),
    text       TEXT NOT NULL CHECK (text <> ''),
    priority   TEXT NOT NULL CHECK (priority IN ('high', 'medium', 'low')),
    status     TEXT NOT NULL CHECK (status IN ('open', 'answered', 'resolved')),
    answer     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE task (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at  TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at  TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    title       TEXT    NOT NULL CHECK (title <> ''),
    description TEXT    NOT NULL,
    phase_id    TEXT    NOT NULL REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED,
    department  TEXT    NOT NULL,
    responsible TEXT    NOT NULL,
    starts_on   TEXT    NOT NULL CHECK (starts_on = '' OR starts_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    due_on      TEXT    NOT NULL CHECK (due_on = '' OR due_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    status      TEXT    NOT NULL CHECK (status IN ('open', 'in_progress', 'blocked', 'done', 'dropped')),
    progress    INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100),
    priority    TEXT    NOT NULL CHECK (priority IN ('high', 'medium', 'low')),
    effort      INTEGER NOT NULL CHECK (effort >= 0),
    source_id   TEXT    REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (starts_on = '' OR due_on = '' OR starts_on <= due_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    id         TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at TEXT NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    text       TEXT NOT NULL CHECK (text <> ''),
    reason     TEXT NOT NULL,
    decided_on TEXT NOT NULL CHECK (decided_on = '' OR decided_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    status     TEXT NOT NULL CHECK (status IN ('proposed', 'taken', 'revised')),
    agreed_by  TEXT NOT NULL,                                    -- ids of groups, separated by spaces
    dissent    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- For the references: without them, deleting a record would read all records that might refer to it.
CREATE INDEX contribution_group ON contribution (group_id);
CREATE INDEX task_phase ON task (phase_id);
CREATE INDEX task_source ON task (source_id) WHERE source_id IS NOT NULL;
CREATE UNIQUE INDEX municipality_single ON municipality ((1));
CREATE UNIQUE INDEX workshop_single ON workshop ((1));
