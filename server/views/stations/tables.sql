-- Stations by what was useful to somebody there. Ids, dates and numbers; never words.
CREATE TABLE view_stations_body (
    congress     TEXT   NOT NULL,
    node         TEXT   NOT NULL,
    kind         TEXT   NOT NULL, -- station or community
    station_type TEXT,
    added        BIGINT NOT NULL,
    within       TEXT   NOT NULL, -- from the congress down to itself, an id a line
    name         TEXT   NOT NULL, -- ref
    opened_on    TEXT   NOT NULL,
    since        TEXT   NOT NULL, -- the last useful act, or the day it was opened
    told_since   TEXT,            -- of which silence the director heard
    closed_on    TEXT,
    PRIMARY KEY (congress, node)
);
CREATE INDEX view_stations_by_silence ON view_stations_body (since, node);

CREATE TABLE view_stations_act (
    congress TEXT   NOT NULL,
    station  TEXT   NOT NULL,
    done_on  TEXT   NOT NULL,
    position BIGINT NOT NULL,
    kind     TEXT   NOT NULL, -- met, point, answered, delivered
    subject  TEXT   NOT NULL, -- the reception or the matter
    amount   BIGINT NOT NULL,
    PRIMARY KEY (congress, station, done_on, position)
);
CREATE INDEX view_stations_act_by_day ON view_stations_act (congress, done_on, station);
CREATE INDEX view_stations_act_by_subject ON view_stations_act (congress, subject, kind);

CREATE TABLE view_stations_matter (
    congress TEXT NOT NULL,
    matter   TEXT NOT NULL,
    station  TEXT NOT NULL,
    number   TEXT NOT NULL,
    PRIMARY KEY (congress, matter)
);

CREATE TABLE view_stations_reception (
    congress  TEXT NOT NULL,
    reception TEXT NOT NULL,
    station   TEXT NOT NULL,
    held_on   TEXT NOT NULL,
    PRIMARY KEY (congress, reception)
);
