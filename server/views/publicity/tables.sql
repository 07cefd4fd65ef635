-- Pieces and reprints of the register. Ids, dates, enums and references; never words.
CREATE TABLE view_publicity_entry (
    congress       TEXT   NOT NULL,
    entry          TEXT   NOT NULL,
    held_by        TEXT   NOT NULL, -- the piece in whose stream it stands
    piece          TEXT   NOT NULL, -- the piece that it counts for
    kind           TEXT   NOT NULL,
    state          TEXT   NOT NULL,
    position       BIGINT NOT NULL,
    node           TEXT   NOT NULL,
    headline       TEXT   NOT NULL, -- ref
    headline_print TEXT   NOT NULL,
    outlet         TEXT   NOT NULL, -- ref
    level          TEXT   NOT NULL,
    published_on   TEXT   NOT NULL,
    link           TEXT,            -- ref
    snapshot       TEXT,
    deputies       TEXT,            -- ids, one a line
    author         TEXT,            -- ref
    reason         TEXT,            -- ref: why it was struck
    PRIMARY KEY (congress, entry)
);
CREATE INDEX view_publicity_by_day ON view_publicity_entry (congress, published_on, position);
CREATE INDEX view_publicity_by_holder ON view_publicity_entry (congress, held_by);

-- The bodies that can keep a register.
CREATE TABLE view_publicity_body (
    congress TEXT   NOT NULL,
    node     TEXT   NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (congress, position)
);
CREATE INDEX view_publicity_body_by_node ON view_publicity_body (congress, node);

-- What bodies and persons are called; refs into the vault.
CREATE TABLE view_publicity_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);
