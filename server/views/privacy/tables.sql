-- What is held about each person, what he asked of it, and when what is kept has been kept long
-- enough. Ids, dates and references only.
CREATE TABLE view_privacy_person (
    congress      TEXT   NOT NULL,
    person        TEXT   NOT NULL,
    kind          TEXT   NOT NULL,
    registered_at BIGINT NOT NULL,
    name          TEXT,            -- ref
    phone         TEXT,            -- ref
    PRIMARY KEY (congress, person)
);

CREATE TABLE view_privacy_notice (
    congress       TEXT   NOT NULL,
    person         TEXT   NOT NULL,
    position       BIGINT NOT NULL,
    notice_version TEXT   NOT NULL,
    accepted_at    BIGINT NOT NULL,
    way            TEXT,
    withdrawn_at   BIGINT,
    PRIMARY KEY (congress, person, position)
);

CREATE TABLE view_privacy_matter (
    congress       TEXT   NOT NULL,
    matter         TEXT   NOT NULL,
    person         TEXT   NOT NULL, -- who raised it
    number         TEXT   NOT NULL,
    raised_at      BIGINT NOT NULL,
    origin         TEXT   NOT NULL,
    notice_version TEXT   NOT NULL,
    identity       TEXT   NOT NULL,
    closed_on      TEXT,            -- none while it is open
    voice          TEXT,            -- a recording that is still there
    lapsed_on      TEXT,
    batch          TEXT,            -- of a list that waits for the second approval
    shown          TEXT,            -- JSON: the wordings that stood before him
    PRIMARY KEY (congress, matter)
);
CREATE INDEX view_privacy_matter_of_person
    ON view_privacy_matter (congress, person, raised_at, matter);
CREATE INDEX view_privacy_matter_kept
    ON view_privacy_matter (congress, closed_on, matter) WHERE lapsed_on IS NULL;
CREATE INDEX view_privacy_matter_voice
    ON view_privacy_matter (closed_on, matter) WHERE voice IS NOT NULL;
CREATE INDEX view_privacy_matter_batch ON view_privacy_matter (congress, batch);

CREATE TABLE view_privacy_joined (
    congress  TEXT NOT NULL,
    person    TEXT NOT NULL,
    matter    TEXT NOT NULL,
    joined_on TEXT NOT NULL,
    PRIMARY KEY (congress, person, matter)
);

-- What he consented to beside the notice: that the unit knows him, that a matter is public.
CREATE TABLE view_privacy_consent (
    congress     TEXT   NOT NULL,
    matter       TEXT   NOT NULL,
    position     BIGINT NOT NULL,
    purpose      TEXT   NOT NULL, -- 'known_to_unit', 'be_public'
    given_on     TEXT   NOT NULL,
    channel      TEXT,            -- absent: by his own hand
    withdrawn_on TEXT,
    shown        TEXT,            -- JSON: the wordings that stood before him
    covers       TEXT,            -- 'words', 'words_and_photos'
    PRIMARY KEY (congress, matter, position)
);

-- Who had name and phone in full before him, by the word of a second person.
CREATE TABLE view_privacy_reveal (
    congress  TEXT   NOT NULL,
    reveal    TEXT   NOT NULL,
    matter    TEXT   NOT NULL,
    asker     TEXT   NOT NULL,
    reason    TEXT,            -- ref
    asked_on  TEXT   NOT NULL,
    looked_at BIGINT,          -- last; none: nobody looked
    times     BIGINT NOT NULL,
    PRIMARY KEY (congress, reveal)
);
CREATE INDEX view_privacy_reveal_of_matter ON view_privacy_reveal (congress, matter);

-- Each attempt to reach him.
CREATE TABLE view_privacy_call (
    congress  TEXT   NOT NULL,
    matter    TEXT   NOT NULL,
    position  BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    channel   TEXT   NOT NULL,
    outcome   TEXT   NOT NULL,
    read_back TEXT,
    note      TEXT,            -- ref
    again_on  TEXT,
    PRIMARY KEY (congress, matter, position)
);

-- Every text that a person wrote.
CREATE TABLE view_privacy_words (
    congress TEXT   NOT NULL,
    person   TEXT   NOT NULL,
    matter   TEXT   NOT NULL,
    position BIGINT NOT NULL,
    member   TEXT   NOT NULL,       -- 'title', 'text', 'place', ...
    ref      TEXT   NOT NULL,
    at       BIGINT NOT NULL,
    PRIMARY KEY (congress, person, matter, position, member)
);

-- Receptions, and what he did and said at them where it is known that it was he.
CREATE TABLE view_privacy_reception (
    congress  TEXT NOT NULL,
    reception TEXT NOT NULL,
    held_on   TEXT NOT NULL,
    lapsed_on TEXT,
    PRIMARY KEY (congress, reception)
);
CREATE INDEX view_privacy_reception_kept
    ON view_privacy_reception (held_on, reception) WHERE lapsed_on IS NULL;
CREATE TABLE view_privacy_visit (
    congress  TEXT   NOT NULL,
    person    TEXT   NOT NULL,
    reception TEXT   NOT NULL,
    position  BIGINT NOT NULL,
    about     TEXT   NOT NULL, -- the booking or the visit
    deed      TEXT   NOT NULL, -- 'booked', 'given_back', 'came', 'said'
    ref       TEXT,            -- what he wished to speak of, or said
    at        BIGINT NOT NULL,
    PRIMARY KEY (congress, person, position)
);
CREATE INDEX view_privacy_visit_about ON view_privacy_visit (congress, about);
CREATE INDEX view_privacy_visit_at ON view_privacy_visit (congress, reception);

CREATE TABLE view_privacy_file (
    congress  TEXT   NOT NULL,
    file      TEXT   NOT NULL,
    person    TEXT   NOT NULL,
    kind      TEXT   NOT NULL,
    media     TEXT   NOT NULL,
    size      BIGINT NOT NULL,
    stored_at BIGINT NOT NULL,
    holder    TEXT,
    PRIMARY KEY (congress, file)
);
CREATE INDEX view_privacy_file_of_person ON view_privacy_file (congress, person, stored_at, file);

-- The newest request of each person.
CREATE TABLE view_privacy_request (
    congress      TEXT   NOT NULL,
    person        TEXT   NOT NULL,
    stage         TEXT   NOT NULL,
    asked_on      TEXT   NOT NULL,
    answer_due_on TEXT   NOT NULL,
    words         TEXT,            -- ref
    by_staff      BIGINT NOT NULL, -- written down for somebody who came
    first_by      TEXT,
    first_at      BIGINT,          -- position of the first word
    second_called BIGINT,          -- 1: those who may say the second were told
    erase_on      TEXT,
    reason        TEXT,
    said          TEXT,            -- ref: why not
    reminded      TEXT,            -- 'before_due', 'overdue': those who approve were told
    PRIMARY KEY (congress, person)
);
CREATE INDEX view_privacy_request_by_day
    ON view_privacy_request (congress, stage, answer_due_on, person);

-- Lists of matters that wait for the second of two.
CREATE TABLE view_privacy_batch (
    congress    TEXT   NOT NULL,
    batch       TEXT   NOT NULL,
    matters     BIGINT NOT NULL,
    first_by    TEXT   NOT NULL,
    proposed_on TEXT   NOT NULL,
    PRIMARY KEY (congress, batch)
);
