-- What of each matter is public, and the days of its line; refs into the vault, never words.
-- Complaints of persons or bodies and imported matters have no row: they are never public.
CREATE TABLE view_publication_matter (
    congress        TEXT   NOT NULL,
    matter          TEXT   NOT NULL,
    raised_by       TEXT   NOT NULL,
    community       TEXT   NOT NULL,
    station         TEXT   NOT NULL,
    category        TEXT   NOT NULL,
    origin          TEXT   NOT NULL,
    number          TEXT   NOT NULL,
    title           TEXT   NOT NULL, -- ref, as it was raised
    text            TEXT   NOT NULL, -- ref
    hidden_names    TEXT,            -- ref
    answer          TEXT,            -- ref, the latest
    deputy          TEXT,
    unit            TEXT,
    raised_on       TEXT   NOT NULL,
    accepted_on     TEXT,
    looked_into_on  TEXT,
    referred_on     TEXT,
    answer_due_on   TEXT,
    answered_on     TEXT,
    outcome         TEXT,
    planned_on      TEXT,            -- as promised now
    slips           BIGINT NOT NULL,
    done_on         TEXT,
    rated_on        TEXT,
    attitude        TEXT,
    result          TEXT,
    reopened_on     TEXT,
    closed          BIGINT NOT NULL,
    stopped         BIGINT NOT NULL, -- 1: taken back, or shown another door
    merged          BIGINT NOT NULL,
    state           TEXT   NOT NULL,
    shown           BIGINT NOT NULL, -- 1: reviewed, consented, not taken down
    newer_answer    BIGINT NOT NULL, -- 1: the reviewed wording does not know the latest answer
    consent_channel TEXT,
    consent_on      TEXT,
    draft_title     TEXT,            -- ref
    draft_said      TEXT,            -- ref
    draft_answered  TEXT,            -- ref
    return_reason   TEXT,            -- ref
    public_title    TEXT,            -- ref
    public_said     TEXT,            -- ref
    public_answered TEXT,            -- ref
    published_on    TEXT,
    published_at    BIGINT,          -- position in the log
    changed_at      BIGINT,          -- ms: when the public wording changed last
    taken_down_on   TEXT,
    taken_down_for  TEXT,
    moved_at        BIGINT NOT NULL, -- position of the last step of its publication
    listed_at       BIGINT,          -- published_at, while everybody may read it
    box             TEXT,            -- of the desk: the state, or 'outdated'
    raised_shown    TEXT,            -- JSON: the wordings that stood before the raiser
    consent_shown   TEXT,            -- JSON: and those of his consent
    consent_covers  TEXT,
    asked_on        TEXT,            -- by short message, last
    answer_until    TEXT,
    refused_on      TEXT,
    refused_channel TEXT,
    raised_photos   TEXT   NOT NULL, -- ids, a line each
    masked_photos   TEXT   NOT NULL, -- made of them, with parts blacked out
    draft_photos    TEXT,
    draft_photo_words TEXT,          -- ref
    public_photos   TEXT,
    public_photo_words TEXT,         -- ref
    proposed_by     TEXT,            -- to the director
    proposed_for    TEXT,            -- in whose place
    PRIMARY KEY (congress, matter)
);
CREATE INDEX view_publication_matter_listed
    ON view_publication_matter (congress, listed_at);
CREATE INDEX view_publication_matter_by_box
    ON view_publication_matter (congress, community, box, moved_at);
CREATE INDEX view_publication_matter_by_raiser
    ON view_publication_matter (congress, raised_by);

-- Who joined, or was merged into it.
CREATE TABLE view_publication_joined (
    congress TEXT NOT NULL,
    matter   TEXT NOT NULL,
    person   TEXT NOT NULL,
    PRIMARY KEY (congress, matter, person)
);

-- The links that went out by short message, by the keyed fingerprint of their tokens.
CREATE TABLE view_publication_ask (
    congress     TEXT NOT NULL,
    print        TEXT NOT NULL,
    ask          TEXT NOT NULL,
    matter       TEXT NOT NULL,
    answer_until TEXT NOT NULL,
    PRIMARY KEY (congress, print)
);

-- The names of bodies and of deputies; refs into the vault.
CREATE TABLE view_publication_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);
