-- Suggestions and motions, their units, replies and ratings. Ids, dates and references; never words.
CREATE TABLE view_suggestions_suggestion (
    congress         TEXT   NOT NULL,
    suggestion       TEXT   NOT NULL,
    position         BIGINT NOT NULL,
    kind             TEXT   NOT NULL,
    lead             TEXT   NOT NULL, -- empty: of earlier years
    cosigners        TEXT   NOT NULL, -- an id a line
    seats            TEXT   NOT NULL,
    matters          TEXT   NOT NULL,
    wished           TEXT   NOT NULL,
    consulted        TEXT   NOT NULL,
    formed_by        TEXT   NOT NULL,
    title_ref        TEXT   NOT NULL,
    situation_ref    TEXT,
    asks_ref         TEXT,
    feasibility_ref  TEXT,
    visibility       TEXT   NOT NULL,
    wish             TEXT   NOT NULL,
    raised_before    TEXT   NOT NULL,
    signed_by        TEXT   NOT NULL,
    term_no          BIGINT,
    session_no       BIGINT,
    year             BIGINT,
    submitted_on     TEXT,
    state            TEXT   NOT NULL,
    number           TEXT,
    refer_due_on     TEXT,
    referred_on      TEXT,
    internal_due_on  TEXT,
    feedback_due_on  TEXT,
    publish_due_on   TEXT,
    answered_on      TEXT,
    round            BIGINT NOT NULL,
    merged_into      TEXT,
    closed_on        TEXT,
    silent           BIGINT,
    published_as     TEXT,
    published_on     TEXT,
    hidden           TEXT,
    public_title_ref TEXT,
    public_text_ref  TEXT,
    public_reply_ref TEXT,
    number_ref       TEXT, -- of an import, as it was written
    proposer_ref     TEXT,
    units_ref        TEXT,
    reply_ref        TEXT,
    source_ref       TEXT,
    outcome          TEXT,
    PRIMARY KEY (congress, suggestion)
);
CREATE INDEX view_suggestions_by_state ON view_suggestions_suggestion (congress, state, position);
CREATE INDEX view_suggestions_by_year ON view_suggestions_suggestion (congress, year, position);
CREATE INDEX view_suggestions_by_position ON view_suggestions_suggestion (congress, position);
CREATE INDEX view_suggestions_public ON view_suggestions_suggestion (congress, published_on, position);

CREATE TABLE view_suggestions_signatory (
    congress   TEXT NOT NULL,
    deputy     TEXT NOT NULL,
    suggestion TEXT NOT NULL,
    position   BIGINT NOT NULL, -- of the suggestion
    PRIMARY KEY (congress, deputy, suggestion)
);
CREATE INDEX view_suggestions_of_deputy ON view_suggestions_signatory (congress, deputy, position);

CREATE TABLE view_suggestions_unit (
    congress        TEXT   NOT NULL,
    suggestion      TEXT   NOT NULL,
    unit            TEXT   NOT NULL,
    part            TEXT   NOT NULL,
    referred_on     TEXT   NOT NULL,
    reply_due_on    TEXT,
    reply_latest_on TEXT,
    relief_until_on TEXT,
    contact_due_on  TEXT,
    opinion_due_on  TEXT,
    certainty       TEXT   NOT NULL,
    clerk           TEXT,
    contacted_on    TEXT,
    contacts        BIGINT NOT NULL,
    relief_on       TEXT, -- asked and not yet ruled on
    relief_due_on   TEXT,
    opinion_on      TEXT,
    extension_until TEXT, -- asked and not yet decided
    extended        BIGINT NOT NULL,
    draft_no        BIGINT NOT NULL, -- waiting to be signed
    replied_round   BIGINT NOT NULL,
    contact_said    TEXT, -- by the lead deputy, of the contact written down
    extension_consent TEXT, -- of the lead deputy, to what is asked
    position        BIGINT NOT NULL, -- of the suggestion
    PRIMARY KEY (congress, suggestion, unit)
);
CREATE INDEX view_suggestions_of_unit ON view_suggestions_unit (congress, unit, position);

CREATE TABLE view_suggestions_point (
    congress   TEXT   NOT NULL,
    suggestion TEXT   NOT NULL,
    unit       TEXT   NOT NULL,
    draft_no   BIGINT NOT NULL,
    ask        BIGINT NOT NULL,
    outcome    TEXT   NOT NULL,
    words_ref  TEXT   NOT NULL,
    planned_on TEXT,
    owner_ref  TEXT,
    proof      TEXT   NOT NULL,
    PRIMARY KEY (congress, suggestion, unit, draft_no, ask)
);

CREATE TABLE view_suggestions_draft (
    congress    TEXT   NOT NULL,
    suggestion  TEXT   NOT NULL,
    unit        TEXT   NOT NULL,
    draft_no    BIGINT NOT NULL,
    outcome     TEXT   NOT NULL,
    contact_ref TEXT   NOT NULL,
    drafted_on  TEXT   NOT NULL,
    PRIMARY KEY (congress, suggestion, unit, draft_no)
);

CREATE TABLE view_suggestions_reply (
    congress    TEXT   NOT NULL,
    suggestion  TEXT   NOT NULL,
    unit        TEXT   NOT NULL,
    round       BIGINT NOT NULL,
    draft_no    BIGINT NOT NULL,
    outcome     TEXT   NOT NULL,
    document_no TEXT   NOT NULL,
    signed_by   TEXT   NOT NULL,
    scans       TEXT   NOT NULL,
    due_on      TEXT,
    replied_on  TEXT   NOT NULL,
    year        BIGINT NOT NULL,
    PRIMARY KEY (congress, suggestion, unit, round)
);
CREATE INDEX view_suggestions_replies_of_unit ON view_suggestions_reply (congress, unit, replied_on);
CREATE INDEX view_suggestions_replies_of_year ON view_suggestions_reply (congress, year, unit, suggestion, round);

CREATE TABLE view_suggestions_feedback (
    congress     TEXT   NOT NULL,
    suggestion   TEXT   NOT NULL,
    round        BIGINT NOT NULL,
    deputy       TEXT   NOT NULL,
    dimension    TEXT   NOT NULL,
    satisfaction TEXT   NOT NULL,
    words_ref    TEXT,
    given_on     TEXT   NOT NULL,
    PRIMARY KEY (congress, suggestion, round, deputy, dimension)
);

-- Which matters became part of it, and who raised or joined a matter.
CREATE TABLE view_suggestions_matter (
    congress   TEXT NOT NULL,
    matter     TEXT NOT NULL,
    suggestion TEXT NOT NULL,
    position   BIGINT NOT NULL, -- of the suggestion
    PRIMARY KEY (congress, matter, suggestion)
);
CREATE INDEX view_suggestions_of_matter ON view_suggestions_matter (congress, matter, position);

CREATE TABLE view_suggestions_raiser (
    congress TEXT NOT NULL,
    matter   TEXT NOT NULL,
    person   TEXT NOT NULL,
    PRIMARY KEY (congress, matter, person)
);

-- What raisers said, without who said what; and who has said it, without what.
CREATE TABLE view_suggestions_verdict (
    congress     TEXT   NOT NULL,
    suggestion   TEXT   NOT NULL,
    satisfaction TEXT   NOT NULL,
    n            BIGINT NOT NULL,
    PRIMARY KEY (congress, suggestion, satisfaction)
);

CREATE TABLE view_suggestions_said (
    congress   TEXT NOT NULL,
    suggestion TEXT NOT NULL,
    person     TEXT NOT NULL,
    PRIMARY KEY (congress, suggestion, person)
);

-- Reports of threat or favour; never by whom.
CREATE TABLE view_suggestions_inducement (
    congress    TEXT   NOT NULL,
    position    BIGINT NOT NULL,
    suggestion  TEXT   NOT NULL,
    words_ref   TEXT   NOT NULL,
    reported_on TEXT   NOT NULL,
    PRIMARY KEY (congress, position)
);

CREATE TABLE view_suggestions_step (
    congress    TEXT   NOT NULL,
    suggestion  TEXT   NOT NULL,
    position    BIGINT NOT NULL,
    step        TEXT   NOT NULL, -- the event, without the module
    happened_on TEXT   NOT NULL,
    unit        TEXT,
    person      TEXT,
    due_on      TEXT,
    mark        TEXT,
    words_ref   TEXT,
    PRIMARY KEY (congress, suggestion, position)
);

CREATE TABLE view_suggestions_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);

-- ---- supervision ---------------------------------------------------------------------------------
CREATE TABLE view_suggestions_key (
    congress      TEXT   NOT NULL,
    suggestion    TEXT   NOT NULL,
    position      BIGINT NOT NULL,
    supervisor    TEXT   NOT NULL,
    plan_ref      TEXT   NOT NULL,
    report_due_on TEXT,
    chosen_on     TEXT   NOT NULL,
    report_ref    TEXT,
    reported_on   TEXT,
    PRIMARY KEY (congress, suggestion)
);
CREATE INDEX view_suggestions_key_by_position ON view_suggestions_key (congress, position);

CREATE TABLE view_suggestions_query (
    congress    TEXT   NOT NULL,
    suggestion  TEXT   NOT NULL,
    position    BIGINT NOT NULL,
    query       TEXT   NOT NULL,
    unit        TEXT   NOT NULL,
    asked_by    TEXT   NOT NULL,
    words_ref   TEXT   NOT NULL,
    due_on      TEXT   NOT NULL,
    asked_on    TEXT   NOT NULL,
    answer_ref  TEXT,
    photos      TEXT   NOT NULL, -- an id a line
    answered_on TEXT,
    PRIMARY KEY (congress, suggestion, position)
);

CREATE TABLE view_suggestions_visit (
    congress   TEXT   NOT NULL,
    suggestion TEXT   NOT NULL,
    position   BIGINT NOT NULL,
    visit      TEXT   NOT NULL,
    held_on    TEXT   NOT NULL,
    place_ref  TEXT   NOT NULL,
    words_ref  TEXT   NOT NULL,
    code       TEXT   NOT NULL,
    state      TEXT   NOT NULL,
    note_ref   TEXT, -- what it found, or why it was cancelled
    photos     TEXT   NOT NULL,
    noted_on   TEXT,
    PRIMARY KEY (congress, suggestion, position)
);

CREATE TABLE view_suggestions_guest (
    congress   TEXT NOT NULL,
    suggestion TEXT NOT NULL,
    deputy     TEXT NOT NULL,
    visit      TEXT NOT NULL,
    reply      TEXT,
    words_ref  TEXT,
    signed_on  TEXT,
    way        TEXT,
    PRIMARY KEY (congress, suggestion, deputy, visit)
);

-- Up to which position an account has read.
CREATE TABLE view_suggestions_look (
    congress   TEXT   NOT NULL,
    suggestion TEXT   NOT NULL,
    person     TEXT   NOT NULL,
    up_to      BIGINT NOT NULL,
    PRIMARY KEY (congress, suggestion, person)
);

-- Of another congress: level, number, title and days with their source; nothing is copied.
CREATE TABLE view_suggestions_outside (
    congress     TEXT   NOT NULL,
    item         TEXT   NOT NULL,
    position     BIGINT NOT NULL,
    level        TEXT   NOT NULL,
    number_ref   TEXT   NOT NULL,
    title_ref    TEXT   NOT NULL,
    source_ref   TEXT   NOT NULL,
    units_ref    TEXT,
    submitted_on TEXT,
    replied_on   TEXT,
    suggestions  TEXT   NOT NULL,
    matters      TEXT   NOT NULL,
    confirmed_on TEXT   NOT NULL,
    words_ref    TEXT, -- what the source said last, or why it is over
    ended_on     TEXT,
    PRIMARY KEY (congress, item)
);
CREATE INDEX view_suggestions_outside_by_position ON view_suggestions_outside (congress, position);

CREATE TABLE view_suggestions_outside_link (
    congress   TEXT NOT NULL,
    suggestion TEXT NOT NULL,
    item       TEXT NOT NULL,
    PRIMARY KEY (congress, suggestion, item)
);
