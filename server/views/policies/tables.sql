-- Every version of every policy; it never changes.
CREATE TABLE view_policies_version (
    congress    TEXT   NOT NULL,
    name        TEXT   NOT NULL,
    version     BIGINT NOT NULL,
    valid_from  TEXT   NOT NULL,
    body        TEXT   NOT NULL, -- JSON of the policy's shape
    approved_by TEXT,            -- ref
    set_by      TEXT   NOT NULL, -- person
    set_at      BIGINT NOT NULL,
    PRIMARY KEY (congress, name, version)
);

-- Who set it; refs into the vault.
CREATE TABLE view_policies_name (
    congress TEXT NOT NULL,
    person   TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, person)
);
