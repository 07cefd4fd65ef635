-- Drafts, their texts and what stands around them. Ids, dates, numbers and references; never words.
CREATE TABLE view_drafts_draft (
    congress         TEXT   NOT NULL,
    draft            TEXT   NOT NULL,
    position         BIGINT NOT NULL,
    kind             TEXT   NOT NULL,
    lead             TEXT   NOT NULL,
    seats            TEXT   NOT NULL, -- an id a line
    title_ref        TEXT   NOT NULL,
    state            TEXT   NOT NULL,
    revision         BIGINT NOT NULL,
    shared           BIGINT NOT NULL, -- the readers were asked
    changed_on       TEXT   NOT NULL,
    asked_on         TEXT,            -- of the last asking to read
    due_on           TEXT,
    asked_revision   BIGINT,
    done_on          TEXT,
    done_by          TEXT,
    done_ref         TEXT,
    suggestion       TEXT,
    filed_on         TEXT,
    PRIMARY KEY (congress, draft)
);
CREATE INDEX view_drafts_by_lead ON view_drafts_draft (congress, lead, position);
CREATE INDEX view_drafts_by_sharing ON view_drafts_draft (congress, shared, position);
CREATE INDEX view_drafts_by_filing ON view_drafts_draft (congress, state, filed_on, position);

CREATE TABLE view_drafts_revision (
    congress        TEXT   NOT NULL,
    draft           TEXT   NOT NULL,
    revision        BIGINT NOT NULL,
    title_ref       TEXT   NOT NULL,
    situation_ref   TEXT   NOT NULL,
    asks_ref        TEXT   NOT NULL,
    feasibility_ref TEXT,
    visibility      TEXT   NOT NULL,
    formed_by       TEXT   NOT NULL, -- one a line
    raised_before   TEXT   NOT NULL,
    wish            TEXT   NOT NULL,
    wished_units    TEXT   NOT NULL, -- an id a line
    adopted         TEXT,
    revised_on      TEXT   NOT NULL,
    revised_at      BIGINT NOT NULL,
    PRIMARY KEY (congress, draft, revision)
);

CREATE TABLE view_drafts_link (
    congress TEXT NOT NULL,
    draft    TEXT NOT NULL,
    matter   TEXT NOT NULL,
    PRIMARY KEY (congress, draft, matter)
);

CREATE TABLE view_drafts_evidence (
    congress    TEXT   NOT NULL,
    draft       TEXT   NOT NULL,
    evidence    TEXT   NOT NULL,
    position    BIGINT NOT NULL,
    kind        TEXT   NOT NULL,
    words_ref   TEXT   NOT NULL,
    files       TEXT   NOT NULL, -- an id a line
    happened_on TEXT   NOT NULL,
    added_by    TEXT   NOT NULL,
    PRIMARY KEY (congress, draft, evidence)
);

CREATE TABLE view_drafts_opinion (
    congress     TEXT   NOT NULL,
    draft        TEXT   NOT NULL,
    unit         TEXT   NOT NULL,
    question_ref TEXT   NOT NULL,
    asked_on     TEXT   NOT NULL,
    due_on       TEXT   NOT NULL,
    feasibility  TEXT,
    cost_fen     BIGINT,
    year         BIGINT,
    words_ref    TEXT,
    given_on     TEXT,
    PRIMARY KEY (congress, draft, unit)
);
CREATE INDEX view_drafts_by_unit ON view_drafts_opinion (congress, unit, asked_on);

CREATE TABLE view_drafts_comment (
    congress     TEXT   NOT NULL,
    draft        TEXT   NOT NULL,
    comment      TEXT   NOT NULL,
    position     BIGINT NOT NULL,
    by_person    TEXT   NOT NULL,
    revision     BIGINT NOT NULL,
    passage      TEXT   NOT NULL,
    ask          BIGINT,
    quoted_ref   TEXT,
    words_ref    TEXT   NOT NULL,
    proposed_ref TEXT,
    commented_on TEXT   NOT NULL,
    settling     TEXT,
    reply_ref    TEXT,
    settled_on   TEXT,
    PRIMARY KEY (congress, draft, comment)
);

CREATE TABLE view_drafts_cosigner (
    congress        TEXT   NOT NULL,
    draft           TEXT   NOT NULL,
    deputy          TEXT   NOT NULL,
    place           BIGINT NOT NULL, -- as they were invited
    signed_revision BIGINT NOT NULL, -- 0: none
    signed_on       TEXT,
    declined_on     TEXT,
    PRIMARY KEY (congress, draft, deputy)
);
CREATE INDEX view_drafts_by_cosigner ON view_drafts_cosigner (congress, deputy, draft);

-- Of each matter only who may read it, and what is counted.
CREATE TABLE view_drafts_matter (
    congress    TEXT   NOT NULL,
    matter      TEXT   NOT NULL,
    position    BIGINT NOT NULL,
    number      TEXT   NOT NULL,
    category    TEXT   NOT NULL,
    community   TEXT   NOT NULL,
    raised_by   TEXT   NOT NULL,
    deputy      TEXT,
    unit        TEXT,
    about       TEXT,            -- ids that it complains of, one a line
    text_ref    TEXT   NOT NULL, -- compared, to tell a letter from a suggestion
    raised_on   TEXT   NOT NULL,
    outcome     TEXT,
    answered_on TEXT,
    counts      BIGINT NOT NULL, -- 0: withdrawn, redirected or merged into another
    PRIMARY KEY (congress, matter)
);
CREATE INDEX view_drafts_matter_by_day ON view_drafts_matter (congress, raised_on, position);

CREATE TABLE view_drafts_joined (
    congress TEXT NOT NULL,
    matter   TEXT NOT NULL,
    person   TEXT NOT NULL,
    PRIMARY KEY (congress, matter, person)
);

CREATE TABLE view_drafts_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);
