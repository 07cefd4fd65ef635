-- The commitment ledger. Ids, dates and references; never words.
CREATE TABLE view_commitments_commitment (
    congress      TEXT   NOT NULL,
    commitment    TEXT   NOT NULL,
    position      BIGINT NOT NULL,
    suggestion    TEXT   NOT NULL,
    unit          TEXT   NOT NULL,
    signatories   TEXT   NOT NULL, -- an id a line
    seats         TEXT   NOT NULL,
    ask           BIGINT NOT NULL,
    words_ref     TEXT   NOT NULL,
    owner_ref     TEXT   NOT NULL,
    made_on       TEXT   NOT NULL,
    first_due_on  TEXT   NOT NULL,
    due_on        TEXT   NOT NULL,
    slips         BIGINT NOT NULL,
    state         TEXT   NOT NULL,
    delivered_on  TEXT,
    delivered_ref TEXT,
    proof         TEXT   NOT NULL,
    rate_due_on   TEXT,
    PRIMARY KEY (congress, commitment)
);
CREATE INDEX view_commitments_by_due ON view_commitments_commitment (congress, due_on, position);
CREATE INDEX view_commitments_by_first ON view_commitments_commitment (congress, first_due_on, position);
CREATE INDEX view_commitments_of_unit ON view_commitments_commitment (congress, unit, due_on, position);
CREATE INDEX view_commitments_of_suggestion ON view_commitments_commitment (congress, suggestion, ask);

CREATE TABLE view_commitments_step (
    congress    TEXT   NOT NULL,
    commitment  TEXT   NOT NULL,
    position    BIGINT NOT NULL,
    step        TEXT   NOT NULL, -- milestone, slip, reopening, rating
    id          TEXT   NOT NULL, -- of a milestone; of who rated
    happened_on TEXT   NOT NULL,
    from_on     TEXT,            -- a slip: the day before it
    due_on      TEXT,
    reached_on  TEXT,
    mark        TEXT,
    words_ref   TEXT,
    PRIMARY KEY (congress, commitment, position)
);

CREATE TABLE view_commitments_suggestion (
    congress   TEXT NOT NULL,
    suggestion TEXT NOT NULL,
    number     TEXT,
    title_ref  TEXT NOT NULL,
    PRIMARY KEY (congress, suggestion)
);

CREATE TABLE view_commitments_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);
