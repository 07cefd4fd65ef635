-- Series of talks with who was invited, what was said and agreed. Ids, dates and references; never words.
CREATE TABLE view_talks_series (
    congress   TEXT   NOT NULL,
    series     TEXT   NOT NULL,
    position   BIGINT NOT NULL,
    station    TEXT   NOT NULL,
    name_ref   TEXT   NOT NULL,
    every_days BIGINT NOT NULL,
    PRIMARY KEY (congress, series)
);

CREATE TABLE view_talks_talk (
    congress    TEXT   NOT NULL,
    talk        TEXT   NOT NULL,
    series      TEXT   NOT NULL,
    number      BIGINT NOT NULL,
    held_on     TEXT   NOT NULL,
    from_minute BIGINT NOT NULL,
    theme_ref   TEXT   NOT NULL,
    state       TEXT   NOT NULL,
    minutes     TEXT   NOT NULL,
    summary_ref TEXT,
    reason_ref  TEXT,            -- why it was cancelled, or the minutes given back or taken down
    PRIMARY KEY (congress, talk)
);
CREATE INDEX view_talks_by_series ON view_talks_talk (congress, series, held_on, talk);
CREATE INDEX view_talks_public ON view_talks_talk (congress, minutes, held_on, talk);

CREATE TABLE view_talks_unit (
    congress TEXT   NOT NULL,
    talk     TEXT   NOT NULL,
    unit     TEXT   NOT NULL,
    place    BIGINT NOT NULL, -- as they were named
    present  BIGINT,          -- none: not held yet
    PRIMARY KEY (congress, talk, unit)
);

CREATE TABLE view_talks_deputy (
    congress TEXT   NOT NULL,
    talk     TEXT   NOT NULL,
    deputy   TEXT   NOT NULL,
    place    BIGINT NOT NULL,
    present  BIGINT,
    PRIMARY KEY (congress, talk, deputy)
);

CREATE TABLE view_talks_topic (
    congress    TEXT   NOT NULL,
    talk        TEXT   NOT NULL,
    topic       TEXT   NOT NULL,
    position    BIGINT NOT NULL,
    words_ref   TEXT   NOT NULL,
    matter      TEXT,
    outcome_ref TEXT,
    PRIMARY KEY (congress, talk, topic)
);

CREATE TABLE view_talks_action (
    congress    TEXT   NOT NULL,
    series      TEXT   NOT NULL,
    action      TEXT   NOT NULL,
    position    BIGINT NOT NULL,
    talk        TEXT   NOT NULL, -- where it was agreed
    unit        TEXT   NOT NULL,
    words_ref   TEXT   NOT NULL,
    due_on      TEXT   NOT NULL,
    times       BIGINT NOT NULL, -- so often it was carried over
    outcome_ref TEXT,
    done_on     TEXT,
    PRIMARY KEY (congress, series, action)
);

-- What was open when a talk was called.
CREATE TABLE view_talks_brought (
    congress TEXT   NOT NULL,
    talk     TEXT   NOT NULL,
    action   TEXT   NOT NULL,
    times    BIGINT NOT NULL, -- up to that talk
    PRIMARY KEY (congress, talk, action)
);

CREATE TABLE view_talks_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);

-- Whose names are masked where a matter is talked about.
CREATE TABLE view_talks_matter (
    congress  TEXT NOT NULL,
    matter    TEXT NOT NULL,
    number    TEXT NOT NULL,
    raised_by TEXT NOT NULL,
    names_ref TEXT,
    PRIMARY KEY (congress, matter)
);
