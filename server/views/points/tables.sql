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

-- What somebody did, and where he was missed: in a matter, or at a reception.
CREATE TABLE view_points_act (
    congress  TEXT   NOT NULL,
    person    TEXT   NOT NULL,
    day       TEXT   NOT NULL,
    position  BIGINT NOT NULL,
    kind      TEXT   NOT NULL,
    matter    TEXT,
    photos    TEXT,            -- ids of files, one a line
    reception TEXT,
    activity  TEXT,
    point     TEXT,            -- the point answered there
    piece     TEXT,            -- the article that told of him
    presence  TEXT   NOT NULL,
    quantity  BIGINT NOT NULL,
    PRIMARY KEY (congress, person, day, position, kind)
);
CREATE INDEX view_points_act_by_piece ON view_points_act (congress, piece) WHERE piece IS NOT NULL;

-- Receptions that somebody was to hold, and whether he was told of it or was there.
CREATE TABLE view_points_offer (
    congress  TEXT   NOT NULL,
    person    TEXT   NOT NULL,
    reception TEXT   NOT NULL,
    day       TEXT   NOT NULL,
    told      BIGINT NOT NULL,
    recorded  BIGINT NOT NULL,
    PRIMARY KEY (congress, person, reception)
);
CREATE INDEX view_points_offer_by_reception ON view_points_offer (congress, reception);

-- Who heard a point at a reception.
CREATE TABLE view_points_point (
    congress TEXT NOT NULL,
    point    TEXT NOT NULL,
    deputy   TEXT NOT NULL,
    PRIMARY KEY (congress, point)
);

-- Days on which somebody is away, as he or his desk has said.
CREATE TABLE view_points_away (
    congress TEXT NOT NULL,
    absence  TEXT NOT NULL,
    person   TEXT NOT NULL,
    from_on  TEXT NOT NULL,
    until_on TEXT NOT NULL,
    PRIMARY KEY (congress, absence)
);
CREATE INDEX view_points_away_by_person ON view_points_away (congress, person);

-- Activities of which somebody was told and whose attendance is closed.
CREATE TABLE view_points_invitation (
    congress TEXT   NOT NULL,
    person   TEXT   NOT NULL,
    activity TEXT   NOT NULL,
    kind     TEXT   NOT NULL,
    day      TEXT   NOT NULL,
    quantity BIGINT NOT NULL,
    PRIMARY KEY (congress, person, activity)
);
