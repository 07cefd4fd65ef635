-- What the calendar will ask for: the last day on which a matter can be rated.
CREATE TABLE view_agenda_rating (
    congress    TEXT NOT NULL,
    matter      TEXT NOT NULL,
    rate_due_on TEXT NOT NULL,
    PRIMARY KEY (congress, matter)
);
CREATE INDEX view_agenda_rating_by_day ON view_agenda_rating (rate_due_on);

-- The promised day of the clock that runs: acceptance, referral, answer.
CREATE TABLE view_agenda_due (
    congress  TEXT   NOT NULL,
    matter    TEXT   NOT NULL,
    clock     TEXT   NOT NULL, -- 'accept', 'refer', 'answer'
    due_on    TEXT   NOT NULL,
    certainty TEXT   NOT NULL,
    stands    BIGINT NOT NULL, -- 1: more was asked, or it was paused
    merged    BIGINT NOT NULL, -- 1: another goes on for it
    reminded  BIGINT NOT NULL, -- 1: of this day
    told      TEXT   NOT NULL, -- the offices that were told that it passed, one a line
    PRIMARY KEY (congress, matter)
);
CREATE INDEX view_agenda_due_by_day ON view_agenda_due (stands, merged, due_on, congress, matter);
CREATE INDEX view_agenda_due_provisional ON view_agenda_due (certainty, due_on, congress, matter);

-- What is promised in the handling of a suggestion, by its units and by its deputies.
CREATE TABLE view_agenda_awaited (
    congress   TEXT   NOT NULL,
    suggestion TEXT   NOT NULL,
    waiting    TEXT   NOT NULL, -- 'reply', 'contact', 'co_opinion', 'query', 'feedback'
    whom       TEXT   NOT NULL, -- the unit, or the query; empty: the deputies
    due_on     TEXT   NOT NULL,
    stands     BIGINT NOT NULL, -- 1: it was done, or waits for the office
    reminded   BIGINT NOT NULL, -- 1: of this day
    told       TEXT   NOT NULL, -- the offices that were told that it passed, one a line
    PRIMARY KEY (congress, suggestion, waiting, whom)
);
CREATE INDEX view_agenda_awaited_by_day ON view_agenda_awaited (stands, due_on, congress, suggestion, waiting, whom);
