-- When each raiser is to be called, and every attempt so far; refs into the vault, never words.
CREATE TABLE view_callbacks_matter (
    congress         TEXT   NOT NULL,
    matter           TEXT   NOT NULL,
    number           TEXT   NOT NULL,
    title            TEXT   NOT NULL, -- ref
    raised_by        TEXT   NOT NULL,
    community        TEXT   NOT NULL,
    deputy           TEXT,
    about            TEXT,            -- ids that it complains of, one a line
    imported         BIGINT NOT NULL,
    raised_on        TEXT   NOT NULL,
    first_reached_at BIGINT,
    again_on         TEXT,
    due_from         TEXT,            -- the day to call again, or on which an uncontacted one was raised; none: nothing is due
    attempts         BIGINT NOT NULL,
    PRIMARY KEY (congress, matter)
);
CREATE INDEX view_callbacks_due ON view_callbacks_matter (congress, community, due_from, matter);

CREATE TABLE view_callbacks_attempt (
    congress  TEXT   NOT NULL,
    matter    TEXT   NOT NULL,
    position  BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    person    TEXT   NOT NULL, -- who tried
    channel   TEXT   NOT NULL,
    outcome   TEXT   NOT NULL,
    read_back TEXT,
    note      TEXT,            -- ref
    again_on  TEXT,
    PRIMARY KEY (congress, matter, position)
);

-- What bodies and persons are called; refs into the vault.
CREATE TABLE view_callbacks_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);
