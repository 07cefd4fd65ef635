-- Who asked to see a raiser, what a second person said, and each look; refs into the vault, never words.
CREATE TABLE view_reveals_matter (
    congress  TEXT NOT NULL,
    matter    TEXT NOT NULL,
    number    TEXT NOT NULL,
    title     TEXT NOT NULL, -- ref
    raised_by TEXT NOT NULL,
    community TEXT NOT NULL,
    about     TEXT,          -- ids that it complains of, one a line
    imported  BIGINT NOT NULL,
    PRIMARY KEY (congress, matter)
);

CREATE TABLE view_reveals_request (
    congress     TEXT   NOT NULL,
    reveal       TEXT   NOT NULL,
    matter       TEXT   NOT NULL,
    asker        TEXT   NOT NULL,
    asked_for    TEXT,            -- in whose place
    reason       TEXT   NOT NULL, -- ref
    asked_at     BIGINT NOT NULL,
    state        TEXT   NOT NULL, -- 'asked', 'approved', 'refused'
    decided_by   TEXT,
    decided_at   BIGINT,
    refusal      TEXT,            -- ref
    shown_until  BIGINT,
    looked_at    BIGINT,          -- last
    PRIMARY KEY (congress, reveal)
);
CREATE INDEX view_reveals_by_state ON view_reveals_request (congress, state, asked_at, reveal);
CREATE INDEX view_reveals_by_asker ON view_reveals_request (congress, asker, asked_at, reveal);
CREATE INDEX view_reveals_by_matter ON view_reveals_request (congress, matter, asked_at, reveal);

CREATE TABLE view_reveals_look (
    congress TEXT   NOT NULL,
    reveal   TEXT   NOT NULL,
    position BIGINT NOT NULL,
    at       BIGINT NOT NULL,
    PRIMARY KEY (congress, reveal, position)
);

-- What persons are called, and their phone; refs into the vault.
CREATE TABLE view_reveals_name (
    congress TEXT NOT NULL,
    person   TEXT NOT NULL,
    name     TEXT,
    phone    TEXT,
    PRIMARY KEY (congress, person)
);
