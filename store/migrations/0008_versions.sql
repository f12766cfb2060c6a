-- Versions of the strategy that the room froze, and the signatures of the groups under them.

CREATE TABLE version (
    id         TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at TEXT    NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at TEXT    NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    number     INTEGER NOT NULL CHECK (number BETWEEN 1 AND 999),
    title      TEXT    NOT NULL,
    note       TEXT    NOT NULL,
    frozen_on  TEXT    NOT NULL CHECK (frozen_on = '' OR frozen_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    content    TEXT    NOT NULL CHECK (content <> ''),
    hash       TEXT    NOT NULL CHECK (length(hash) = 64)
) STRICT, WITHOUT ROWID;

CREATE TABLE signature (
    id         TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    created_at TEXT NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
    version_id TEXT NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    group_id   TEXT NOT NULL REFERENCES stakeholder_group (id) DEFERRABLE INITIALLY DEFERRED,
    name       TEXT NOT NULL,
    role       TEXT NOT NULL,
    signed_on  TEXT NOT NULL CHECK (signed_on = '' OR signed_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT, WITHOUT ROWID;

CREATE INDEX signature_version ON signature (version_id);
CREATE INDEX signature_group ON signature (group_id);
