-- What each deputy did, a line for each act, and what was said to his record. Ids, dates, numbers
-- and references; never words about a person.
CREATE TABLE view_record_deputy (
    congress           TEXT NOT NULL,
    deputy             TEXT NOT NULL,
    congress_level     TEXT,            -- none: not described yet
    electoral_district TEXT,            -- ref
    term_no            BIGINT,
    PRIMARY KEY (congress, deputy)
);

-- Where he held the office of a deputy, and until when.
CREATE TABLE view_record_seat (
    congress   TEXT NOT NULL,
    deputy     TEXT NOT NULL,
    node       TEXT NOT NULL,
    granted_on TEXT NOT NULL,
    ended_on   TEXT,
    PRIMARY KEY (congress, deputy, node)
);

CREATE TABLE view_record_line (
    congress TEXT   NOT NULL,
    deputy   TEXT   NOT NULL,
    position BIGINT NOT NULL, -- of the event that it comes from
    kind     TEXT   NOT NULL,
    on_day   TEXT   NOT NULL, -- on which it was done
    source   TEXT   NOT NULL, -- in which kind of stream the event stands
    subject  TEXT   NOT NULL, -- whose stream it is
    version  BIGINT NOT NULL, -- and where in it
    PRIMARY KEY (congress, deputy, position, kind)
);
CREATE INDEX view_record_line_by_day ON view_record_line (congress, deputy, on_day, position, kind);

CREATE TABLE view_record_reception (
    congress     TEXT   NOT NULL,
    reception    TEXT   NOT NULL,
    station      TEXT   NOT NULL,
    from_minute  BIGINT NOT NULL, -- after midnight
    until_minute BIGINT NOT NULL,
    visitors     BIGINT,          -- when it was held
    PRIMARY KEY (congress, reception)
);

CREATE TABLE view_record_point (
    congress  TEXT   NOT NULL,
    reception TEXT   NOT NULL,
    point     TEXT   NOT NULL,
    position  BIGINT NOT NULL, -- of the line that it is
    state     TEXT   NOT NULL,
    PRIMARY KEY (congress, reception, point)
);
CREATE INDEX view_record_point_by_position ON view_record_point (congress, position);

CREATE TABLE view_record_activity (
    congress TEXT NOT NULL,
    activity TEXT NOT NULL,
    kind     TEXT NOT NULL,
    title    TEXT NOT NULL, -- ref
    PRIMARY KEY (congress, activity)
);

-- What became of the matters, and who may read their titles.
CREATE TABLE view_record_matter (
    congress     TEXT   NOT NULL,
    matter       TEXT   NOT NULL,
    number       TEXT   NOT NULL,
    title        TEXT   NOT NULL, -- ref
    raised_by    TEXT   NOT NULL,
    community    TEXT   NOT NULL,
    about        TEXT,            -- ids that it complains of, one a line
    deputy       TEXT,            -- who follows it now
    unit         TEXT,
    answered_on  TEXT,
    outcome      TEXT,
    delivered_on TEXT,
    result       TEXT,            -- as who raised it rated
    ended        BIGINT NOT NULL, -- 1: taken back, shown another door, gone on in another
    PRIMARY KEY (congress, matter)
);

CREATE TABLE view_record_correction (
    congress   TEXT   NOT NULL,
    deputy     TEXT   NOT NULL,
    correction TEXT   NOT NULL,
    position   BIGINT NOT NULL,
    source     TEXT   NOT NULL,
    subject    TEXT   NOT NULL,
    version    BIGINT NOT NULL,
    claim      TEXT   NOT NULL,
    says       TEXT   NOT NULL, -- ref
    asked_on   TEXT   NOT NULL,
    ruling     TEXT,            -- none: to be decided
    reason     TEXT,            -- ref
    decided_on TEXT,
    decided_by TEXT,
    PRIMARY KEY (congress, deputy, correction)
);

CREATE TABLE view_record_evidence (
    congress TEXT   NOT NULL,
    deputy   TEXT   NOT NULL,
    position BIGINT NOT NULL,
    evidence TEXT   NOT NULL,
    source   TEXT   NOT NULL,
    subject  TEXT   NOT NULL,
    version  BIGINT NOT NULL,
    photos   TEXT   NOT NULL, -- ids, one a line
    shows    TEXT   NOT NULL, -- ref
    added_on TEXT   NOT NULL,
    PRIMARY KEY (congress, deputy, position)
);

-- What bodies and persons are called; refs into the vault.
CREATE TABLE view_record_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);
