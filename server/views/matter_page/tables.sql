-- One matter and the steps it took; refs into the vault, never words. `held` columns say who may see it.
CREATE TABLE view_matter_page_matter (
    congress       TEXT   NOT NULL,
    matter         TEXT   NOT NULL,
    number         TEXT   NOT NULL,
    raised_by      TEXT   NOT NULL,
    community      TEXT   NOT NULL,
    station        TEXT   NOT NULL,
    category       TEXT   NOT NULL,
    identity       TEXT   NOT NULL,
    origin         TEXT   NOT NULL,
    title          TEXT   NOT NULL, -- ref
    text           TEXT   NOT NULL, -- ref
    place          TEXT,            -- ref
    photos         TEXT   NOT NULL, -- file ids, one a line
    stage          TEXT   NOT NULL,
    closing        TEXT,
    raised_at      BIGINT NOT NULL,
    raised_position BIGINT NOT NULL,
    deputy         TEXT,
    unit           TEXT,
    due_what       TEXT,            -- 'accept', 'answer', 'rate'
    due_on         TEXT,
    due_from       TEXT,
    certainty      TEXT,
    version        BIGINT NOT NULL,
    voice          TEXT,            -- file id
    point          TEXT,            -- ref
    hidden_names   TEXT,            -- ref
    hotline_number TEXT,            -- ref
    about          TEXT,            -- ids that it complains of, one a line
    merged_into    TEXT,
    asks           TEXT,            -- what waits for a word: 'more', 'approval', 'relief', 'extension'
    asks_unit      TEXT,
    asks_on        TEXT,
    paused         BIGINT NOT NULL,
    taken_on       BIGINT NOT NULL,
    outcome        TEXT,
    promised_on    TEXT,            -- of an open promise
    slips          BIGINT NOT NULL,
    done_said_on   TEXT,
    lapsed_on      TEXT,            -- when what persons wrote in it went, its retention over
    imported_on    TEXT,            -- when it was brought in; raised_at is then the day of the original
    PRIMARY KEY (congress, matter)
);

-- Open ones of a place and a kind, newest first; complaints of persons are not among them.
CREATE INDEX view_matter_page_similar
    ON view_matter_page_matter (congress, community, category, raised_at, matter);

CREATE TABLE view_matter_page_step (
    congress   TEXT   NOT NULL,
    matter     TEXT   NOT NULL,
    position   BIGINT NOT NULL,
    type       TEXT   NOT NULL,
    at         BIGINT NOT NULL, -- when it is dated: recorded, or as said elsewhere
    dated_on   TEXT,            -- when that differs from the day it was recorded
    by_person  TEXT,
    by_node    TEXT,
    text       TEXT,            -- ref
    detail     TEXT,            -- outcome, closing, door, attitude: an enumerator
    result     TEXT,
    planned_on TEXT,
    done_on    TEXT,
    due_on     TEXT,
    owner      TEXT,            -- ref
    reason     TEXT,            -- ref
    files      TEXT,            -- ids, one a line
    for_person TEXT,            -- in whose place
    PRIMARY KEY (congress, matter, position)
);

-- Who joined, or was merged into it.
CREATE TABLE view_matter_page_joined (
    congress TEXT NOT NULL,
    matter   TEXT NOT NULL,
    person   TEXT NOT NULL,
    PRIMARY KEY (congress, matter, person)
);

-- The names that pages show, and the raiser's phone; refs into the vault.
CREATE TABLE view_matter_page_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL, -- of a body or a person
    name     TEXT,
    phone    TEXT,
    PRIMARY KEY (congress, id)
);

-- One-time links; refs into the vault. `ended`: 'revoked', 'replaced', 'over'.
CREATE TABLE view_matter_page_link (
    congress    TEXT   NOT NULL,
    link        TEXT   NOT NULL,
    matter      TEXT   NOT NULL,
    unit        TEXT   NOT NULL,
    token_print TEXT   NOT NULL,
    position    BIGINT NOT NULL,
    made_on     TEXT   NOT NULL,
    expires_on  TEXT   NOT NULL,
    ended       TEXT,
    name        TEXT, -- ref
    phone       TEXT, -- ref
    PRIMARY KEY (congress, link)
);
CREATE INDEX view_matter_page_link_token ON view_matter_page_link (congress, token_print);
CREATE INDEX view_matter_page_link_matter ON view_matter_page_link (congress, matter, position);

-- Every promised day and how it came about, so that each can be explained, also when another runs.
CREATE TABLE view_matter_page_promise (
    congress  TEXT   NOT NULL,
    matter    TEXT   NOT NULL,
    position  BIGINT NOT NULL,
    clock     TEXT   NOT NULL, -- 'accept', 'refer', 'take_on', 'answer', 'rate'
    kind      TEXT   NOT NULL, -- 'period', 'left', 'extended', 'confirmed'
    from_on   TEXT   NOT NULL,
    due_on    TEXT   NOT NULL,
    certainty TEXT   NOT NULL,
    PRIMARY KEY (congress, matter, position, clock)
);
