-- 0012 The ballot box (PostgreSQL; the words stand in the SQLite twin).

CREATE TABLE ballot_code (
    congress TEXT   NOT NULL,
    code     TEXT   NOT NULL, -- keyed hash
    ballot   TEXT   NOT NULL,
    used     BIGINT NOT NULL,
    PRIMARY KEY (congress, code)
);

CREATE INDEX ballot_code_by_ballot ON ballot_code (congress, ballot, used);

CREATE TABLE ballot_box (
    congress  TEXT   NOT NULL,
    ballot    TEXT   NOT NULL,
    questions BIGINT NOT NULL,
    sealed    BYTEA  NOT NULL,
    PRIMARY KEY (congress, ballot)
);
