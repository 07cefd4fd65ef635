-- Activities with their bodies, rosters, notes, items and what follows. Ids, dates, numbers and
-- references; never words.
CREATE TABLE view_activities_activity (
    congress     TEXT   NOT NULL,
    activity     TEXT   NOT NULL,
    node         TEXT   NOT NULL, -- the first of its organisers
    kind         TEXT   NOT NULL,
    steps        TEXT   NOT NULL, -- one a line
    item_kinds   TEXT   NOT NULL, -- one a line
    checklist    TEXT   NOT NULL, -- codes, one a line
    held_on      TEXT   NOT NULL,
    until_on     TEXT,
    from_minute  BIGINT NOT NULL, -- after midnight
    until_minute BIGINT NOT NULL,
    state        TEXT   NOT NULL,
    title_ref    TEXT   NOT NULL,
    place_ref    TEXT,
    purpose_ref  TEXT,
    programme_ref TEXT,
    budget_fen   BIGINT,
    budget_line_ref TEXT,
    campaign     TEXT,
    stage        TEXT,
    code         TEXT   NOT NULL,
    reason_ref   TEXT,            -- why it was changed, sent back or cancelled
    told         BIGINT NOT NULL, -- it stands in the calendars, cancelled or not
    sequence     BIGINT NOT NULL, -- how often what calendars show was changed
    others       BIGINT,
    half_days    BIGINT,
    spent_fen    BIGINT,
    report_ref   TEXT,
    satisfied    BIGINT,
    fair         BIGINT,
    dissatisfied BIGINT,
    summary_ref  TEXT,
    published_on TEXT,
    PRIMARY KEY (congress, activity)
);
CREATE INDEX view_activities_by_day ON view_activities_activity (congress, held_on, from_minute, activity);
CREATE INDEX view_activities_by_campaign ON view_activities_activity (congress, campaign, held_on, activity);

-- Organisers and hosts, as they were named.
CREATE TABLE view_activities_part (
    congress TEXT   NOT NULL,
    activity TEXT   NOT NULL,
    part     TEXT   NOT NULL, -- organiser, host
    place    BIGINT NOT NULL,
    node     TEXT   NOT NULL,
    PRIMARY KEY (congress, activity, part, place)
);

-- Organisers and what lies above them: whose calendar it stands in.
CREATE TABLE view_activities_reach (
    congress TEXT NOT NULL,
    node     TEXT NOT NULL,
    activity TEXT NOT NULL,
    PRIMARY KEY (congress, node, activity)
);

CREATE TABLE view_activities_deputy (
    congress     TEXT   NOT NULL,
    activity     TEXT   NOT NULL,
    deputy       TEXT   NOT NULL,
    place        BIGINT NOT NULL,
    reply        TEXT,
    reason_ref   TEXT,
    signed_in_at BIGINT,
    way          TEXT,
    presence     TEXT,            -- none: not held yet
    PRIMARY KEY (congress, activity, deputy)
);
CREATE INDEX view_activities_of_deputy ON view_activities_deputy (congress, deputy, activity);

CREATE TABLE view_activities_note (
    congress  TEXT   NOT NULL,
    activity  TEXT   NOT NULL,
    position  BIGINT NOT NULL,
    note      TEXT   NOT NULL,
    person    TEXT   NOT NULL,
    words_ref TEXT   NOT NULL,
    photos    TEXT   NOT NULL, -- ids of files, one a line
    added_on  TEXT   NOT NULL,
    PRIMARY KEY (congress, activity, position)
);

-- The last word on each line of the checklist.
CREATE TABLE view_activities_check (
    congress TEXT NOT NULL,
    activity TEXT NOT NULL,
    line     TEXT NOT NULL,
    verdict  TEXT NOT NULL,
    PRIMARY KEY (congress, activity, line)
);

CREATE TABLE view_activities_item (
    congress    TEXT   NOT NULL,
    activity    TEXT   NOT NULL,
    position    BIGINT NOT NULL,
    item        TEXT   NOT NULL,
    kind        TEXT   NOT NULL,
    words_ref   TEXT   NOT NULL,
    deputy      TEXT,
    owner       TEXT,
    due_on      TEXT,
    recorded_on TEXT   NOT NULL,
    state       TEXT   NOT NULL,
    settled_ref TEXT,
    settled_on  TEXT,
    matter      TEXT,
    number      TEXT,
    PRIMARY KEY (congress, activity, position)
);
CREATE INDEX view_activities_open_item ON view_activities_item (congress, state, due_on, position);

CREATE TABLE view_activities_transmittal (
    congress       TEXT   NOT NULL,
    activity       TEXT   NOT NULL,
    node           TEXT   NOT NULL,
    position       BIGINT NOT NULL,
    transmitted_on TEXT   NOT NULL,
    due_on         TEXT   NOT NULL,
    feedback_ref   TEXT,
    received_on    TEXT,
    waits          BIGINT NOT NULL,
    PRIMARY KEY (congress, activity, node)
);
CREATE INDEX view_activities_waiting ON view_activities_transmittal (congress, waits, due_on, position);

CREATE TABLE view_activities_campaign (
    congress  TEXT   NOT NULL,
    position  BIGINT NOT NULL,
    campaign  TEXT   NOT NULL,
    node      TEXT   NOT NULL,
    year      BIGINT NOT NULL,
    title_ref TEXT   NOT NULL,
    theme_ref TEXT   NOT NULL,
    PRIMARY KEY (congress, position)
);

CREATE TABLE view_activities_plan (
    congress     TEXT   NOT NULL,
    year         BIGINT NOT NULL,
    node         TEXT   NOT NULL,
    foreword_ref TEXT   NOT NULL,
    lines        TEXT   NOT NULL, -- "4 inspection", a line each
    titles_ref   TEXT   NOT NULL,
    published_on TEXT   NOT NULL,
    PRIMARY KEY (congress, year, node)
);

-- A private calendar, found by the digest of its secret.
CREATE TABLE view_activities_feed (
    congress     TEXT NOT NULL,
    person       TEXT NOT NULL,
    token_sha256 TEXT NOT NULL,
    PRIMARY KEY (congress, person)
);
CREATE INDEX view_activities_feed_by_token ON view_activities_feed (congress, token_sha256);

-- What bodies and persons are called; refs into the vault.
CREATE TABLE view_activities_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);
