-- 0012 The ballot box: codes of sealed cards, as keyed hashes, and for each ballot all its counts in
-- one sealed text. No person, no moment, no order; a vote has no row. No event says any of this.

CREATE TABLE ballot_code (
    congress TEXT   NOT NULL,
    code     TEXT   NOT NULL, -- keyed hash
    ballot   TEXT   NOT NULL,
    used     BIGINT NOT NULL,
    PRIMARY KEY (congress, code)
) WITHOUT ROWID;

CREATE INDEX ballot_code_by_ballot ON ballot_code (congress, ballot, used);

CREATE TABLE ballot_box (
    congress  TEXT   NOT NULL,
    ballot    TEXT   NOT NULL,
    questions BIGINT NOT NULL,
    sealed    BLOB   NOT NULL,
    PRIMARY KEY (congress, ballot)
) WITHOUT ROWID;
