-- What points are counted from: the rules that were adopted, who is a deputy and since when, and what each did.
-- No score is kept: it is counted when it is read. Refs into the vault, never words.
CREATE TABLE view_points_rule (
    congress     TEXT   NOT NULL,
    version      BIGINT NOT NULL,
    valid_from   TEXT   NOT NULL,
    body         TEXT   NOT NULL, -- the rule set as JSON: the congress's own published rule
    sha256       TEXT   NOT NULL,
    decided_on   TEXT   NOT NULL,
    decided_by   TEXT   NOT NULL, -- ref
    withdrawn_on TEXT,
    PRIMARY KEY (congress, version)
);

CREATE TABLE view_points_shown (
    congress      TEXT   NOT NULL,
    first_day     TEXT   NOT NULL,
    last_day      TEXT   NOT NULL,
    rule_version  BIGINT NOT NULL,
    shown_on      TEXT   NOT NULL,
    appeals_until TEXT   NOT NULL,
    PRIMARY KEY (congress, first_day, last_day)
);

CREATE TABLE view_points_appeal (
    congress     TEXT   NOT NULL,
    deputy       TEXT   NOT NULL,
    position     BIGINT NOT NULL,
    appeal       TEXT   NOT NULL,
    first_day    TEXT   NOT NULL,
    last_day     TEXT   NOT NULL,
    rule_version BIGINT NOT NULL,
    item         TEXT   NOT NULL,
    act          TEXT,
    ground       TEXT   NOT NULL, -- ref
    appealed_on  TEXT   NOT NULL,
    verdict      TEXT,
    reason       TEXT,            -- ref
    decided_on   TEXT,
    PRIMARY KEY (congress, deputy, position)
);
CREATE INDEX view_points_appeal_by_id ON view_points_appeal (congress, appeal);

CREATE TABLE view_points_deputy (
    congress       TEXT NOT NULL,
    person         TEXT NOT NULL,
    congress_level TEXT NOT NULL,
    PRIMARY KEY (congress, person)
);

CREATE TABLE view_points_name (
    congress TEXT NOT NULL,
    person   TEXT NOT NULL,
    name     TEXT NOT NULL, -- ref
    PRIMARY KEY (congress, person)
);

-- From when to when somebody held the office of a deputy, and where.
CREATE TABLE view_points_seat (
    congress   TEXT   NOT NULL,
    person     TEXT   NOT NULL,
    position   BIGINT NOT NULL,
    node       TEXT   NOT NULL,
    granted_on TEXT   NOT NULL,
    ended_on   TEXT,
    PRIMARY KEY (congress, person, position)
);

CREATE TABLE view_points_matter (
    congress TEXT NOT NULL,
    matter   TEXT NOT NULL,
    number   TEXT NOT NULL,
    deputy   TEXT,
    about    TEXT,          -- ids that it complains of, one a line
    PRIMARY KEY (congress, matter)
);

-- What came of a matter, as it was known from that day on.
CREATE TABLE view_points_outcome (
    congress TEXT   NOT NULL,
    matter   TEXT   NOT NULL,
    position BIGINT NOT NULL,
    day      TEXT   NOT NULL,
    outcome  TEXT   NOT NULL,
    PRIMARY KEY (congress, matter, position)
);

CREATE TABLE view_points_act (
    congress TEXT   NOT NULL,
    person   TEXT   NOT NULL,
    day      TEXT   NOT NULL,
    position BIGINT NOT NULL,
    kind     TEXT   NOT NULL,
    matter   TEXT   NOT NULL,
    photos   TEXT,            -- ids of files, one a line
    PRIMARY KEY (congress, person, day, position)
);
