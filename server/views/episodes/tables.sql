-- Episodes of the column. Ids, dates, enums, numbers and references; never words.
CREATE TABLE view_episodes_episode (
    congress        TEXT   NOT NULL,
    episode         TEXT   NOT NULL,
    position        BIGINT NOT NULL,
    node            TEXT   NOT NULL,
    deputy          TEXT   NOT NULL,
    state           TEXT   NOT NULL,
    stage           TEXT   NOT NULL, -- the one that is due, in review
    title           TEXT   NOT NULL, -- ref
    script          TEXT,            -- ref
    written_by      TEXT   NOT NULL, -- ids, one a line
    planned_on      TEXT   NOT NULL,
    film            TEXT,
    poster          TEXT,
    subtitles       TEXT,            -- ref
    transcript      TEXT,            -- ref
    others_seen     BIGINT NOT NULL,
    consented_on    TEXT,            -- the deputy, to this film
    consented_words TEXT,            -- the version
    link            TEXT,            -- ref
    published_on    TEXT,
    ended_on        TEXT,
    reason          TEXT,            -- ref: why it was taken down
    viewings        BIGINT NOT NULL,
    PRIMARY KEY (congress, episode)
);
CREATE INDEX view_episodes_by_position ON view_episodes_episode (congress, position);
CREATE INDEX view_episodes_by_deputy ON view_episodes_episode (congress, deputy, position);
CREATE INDEX view_episodes_by_state ON view_episodes_episode (congress, state, published_on, position);

CREATE TABLE view_episodes_review (
    congress    TEXT   NOT NULL,
    episode     TEXT   NOT NULL,
    position    BIGINT NOT NULL,
    stage       TEXT   NOT NULL,
    outcome     TEXT   NOT NULL,
    by_whom     TEXT   NOT NULL,
    reason      TEXT,            -- ref
    reviewed_on TEXT   NOT NULL,
    this_round  BIGINT NOT NULL, -- 1: since it was last handed in
    PRIMARY KEY (congress, episode, position)
);

CREATE TABLE view_episodes_consent (
    congress TEXT   NOT NULL,
    episode  TEXT   NOT NULL,
    consent  TEXT   NOT NULL,
    position BIGINT NOT NULL,
    name     TEXT   NOT NULL, -- ref
    scan     TEXT,
    words    TEXT   NOT NULL, -- the version
    state    TEXT   NOT NULL,
    given_on TEXT   NOT NULL,
    ended_on TEXT,
    PRIMARY KEY (congress, episode, position)
);
CREATE INDEX view_episodes_by_consent ON view_episodes_consent (congress, consent);

-- The bodies that can keep a column.
CREATE TABLE view_episodes_body (
    congress TEXT   NOT NULL,
    node     TEXT   NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (congress, position)
);
CREATE INDEX view_episodes_body_by_node ON view_episodes_body (congress, node);

-- What bodies and persons are called; refs into the vault.
CREATE TABLE view_episodes_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);
