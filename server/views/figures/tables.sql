-- One row for each answer that a unit owed. The current one of a matter is the latest.
CREATE TABLE view_figures_owed (
    congress    TEXT   NOT NULL,
    position    BIGINT NOT NULL, -- of the event that it was owed by
    matter      TEXT   NOT NULL,
    current     BIGINT NOT NULL,
    moved       BIGINT NOT NULL, -- 1: taken from this unit, or withdrawn, before it answered
    station     TEXT   NOT NULL,
    unit        TEXT   NOT NULL,
    owed_on     TEXT   NOT NULL,
    due_on      TEXT,            -- nothing while its clock stands
    named_on    TEXT,            -- somebody by name had it, or answered
    answered_on TEXT,
    attitude    TEXT,            -- as who raised it first rated
    result      TEXT,
    promised_on TEXT,            -- as it was promised first
    delivered_on TEXT,
    PRIMARY KEY (congress, position)
);
CREATE INDEX view_figures_owed_by_matter ON view_figures_owed (congress, matter, current);
CREATE INDEX view_figures_owed_by_day ON view_figures_owed (congress, owed_on);
CREATE INDEX view_figures_owed_open ON view_figures_owed (congress, due_on) WHERE answered_on IS NULL AND moved = 0;
CREATE INDEX view_figures_owed_by_promise ON view_figures_owed (congress, promised_on);

CREATE TABLE view_figures_matter (
    congress  TEXT NOT NULL,
    matter    TEXT NOT NULL,
    station   TEXT NOT NULL,
    community TEXT NOT NULL,
    about     TEXT,          -- ids that it complains of, one a line
    PRIMARY KEY (congress, matter)
);

-- What the desk of a matter owes itself: to accept it, to refer it, to speak to who raised it.
CREATE TABLE view_figures_desk (
    congress TEXT   NOT NULL,
    matter   TEXT   NOT NULL,
    what     TEXT   NOT NULL, -- 'accept', 'refer', 'first_contact'
    day      TEXT   NOT NULL, -- on which it is due; of a first contact the day of raising, until somebody tried
    begins   BIGINT NOT NULL, -- 1: the period begins on that day
    stands   BIGINT NOT NULL, -- 1: more was asked
    merged   BIGINT NOT NULL, -- 1: another goes on for it
    PRIMARY KEY (congress, matter, what)
);
CREATE INDEX view_figures_desk_by_day ON view_figures_desk (congress, stands, merged, day);

CREATE TABLE view_figures_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL, -- ref
    PRIMARY KEY (congress, id)
);

-- The open stations, and the day on which anything was last done with a matter there.
CREATE TABLE view_figures_station (
    congress TEXT NOT NULL,
    station  TEXT NOT NULL,
    last_on  TEXT,
    PRIMARY KEY (congress, station)
);
