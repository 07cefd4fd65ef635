-- Ideas and where they stand. Ids, dates and references; never words.
CREATE TABLE view_ideas_idea (
    congress      TEXT   NOT NULL,
    idea          TEXT   NOT NULL,
    position      BIGINT NOT NULL,
    deputy        TEXT   NOT NULL,
    seats         TEXT   NOT NULL, -- an id a line
    sector        TEXT   NOT NULL,
    title_ref     TEXT   NOT NULL,
    words_ref     TEXT   NOT NULL,
    has_interest  BIGINT NOT NULL,
    interest_ref  TEXT,
    sent_on       TEXT   NOT NULL,
    state         TEXT   NOT NULL,
    unit          TEXT,
    passed_on     TEXT,
    answer_due_on TEXT,
    outcome       TEXT,
    answer_ref    TEXT,
    answered_on   TEXT,
    reason_ref    TEXT,
    number_ref    TEXT,
    suggested_on  TEXT,
    PRIMARY KEY (congress, idea)
);
CREATE INDEX view_ideas_by_day ON view_ideas_idea (congress, sent_on, position);

CREATE TABLE view_ideas_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);
