-- What decides who reads a conversation, and what was said in it; refs into the vault, never words.
CREATE TABLE view_relay_matter (
    congress     TEXT   NOT NULL,
    matter       TEXT   NOT NULL,
    raised_by    TEXT   NOT NULL,
    community    TEXT   NOT NULL,
    station      TEXT   NOT NULL,
    deputy       TEXT,
    unit         TEXT,
    about        TEXT,            -- ids that it complains of, one a line
    stage        TEXT   NOT NULL,
    merged       BIGINT NOT NULL,
    identity     TEXT   NOT NULL, -- what the unit may know of the raiser now
    hidden_names TEXT,            -- ref
    PRIMARY KEY (congress, matter)
);

CREATE TABLE view_relay_message (
    congress TEXT   NOT NULL,
    matter   TEXT   NOT NULL,
    position BIGINT NOT NULL,
    at       BIGINT NOT NULL,
    side     TEXT   NOT NULL,
    hearers  TEXT   NOT NULL,
    unit     TEXT,            -- which one had it then
    text     TEXT   NOT NULL, -- ref
    files    TEXT   NOT NULL, -- ids, one a line
    PRIMARY KEY (congress, matter, position)
);

-- What bodies are called, and the raiser's own name, which the unit must not read; refs into the vault.
CREATE TABLE view_relay_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);
