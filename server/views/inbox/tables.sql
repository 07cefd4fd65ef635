-- One row for each desk that sees a matter: every body from the congress down to the community, the
-- handling unit, and the deputy (under the person's id). A complaint of persons or bodies lies on the
-- desks '<body>/accusations' alone. Counts are kept, so that a desk with a million
-- closed matters is as quick as a new one. Days that do not exist are '9999-12-31', to sort last.
CREATE TABLE view_inbox_entry (
    congress  TEXT   NOT NULL,
    desk      TEXT   NOT NULL,
    matter    TEXT   NOT NULL,
    desk_kind TEXT   NOT NULL, -- 'body', 'unit', 'deputy'
    main      BIGINT NOT NULL, -- 1: the community's row, which is always there
    box       TEXT   NOT NULL, -- the stage, or 'imported'
    open      BIGINT NOT NULL,
    mine      BIGINT NOT NULL, -- 1: the next move is this desk's
    number    TEXT   NOT NULL,
    title     TEXT   NOT NULL, -- ref
    category  TEXT   NOT NULL,
    community TEXT   NOT NULL,
    raised_at BIGINT NOT NULL,
    due_on    TEXT   NOT NULL,
    due_from  TEXT   NOT NULL,
    unit      TEXT,
    deputy    TEXT,
    last_at   BIGINT NOT NULL,
    fresh     BIGINT NOT NULL, -- 1: nobody has begun: a desk has not accepted it, a unit has not taken it on
    returned  BIGINT NOT NULL, -- 1: a unit says that it is not its own, or the director sent the referral back
    reopened  BIGINT NOT NULL, -- 1: the raiser was not satisfied, and it is not closed again
    escalated BIGINT NOT NULL, -- 1: it is late, and the ladder told somebody above the desk
    waits     BIGINT NOT NULL, -- 1: what is asked waits for the word of this desk
    asks      TEXT,            -- what waits for a word: 'more', 'approval', 'relief', 'extension', 'progress'
    about     TEXT,            -- ids that it complains of, one a line
    kept_box  TEXT,            -- while merged into another
    kept_mine BIGINT,
    kept_due  TEXT,
    PRIMARY KEY (congress, desk, matter)
);
-- Holds all that counting asks for, or SQLite would rather walk through another index that does.
CREATE INDEX view_inbox_entry_by_matter
    ON view_inbox_entry (congress, matter, desk, box, mine, open, due_on, fresh, returned, reopened, escalated, waits);
CREATE INDEX view_inbox_entry_by_due ON view_inbox_entry (congress, desk, open, due_on, matter);
CREATE INDEX view_inbox_entry_mine ON view_inbox_entry (congress, desk, mine, due_on, matter);
CREATE INDEX view_inbox_entry_fresh ON view_inbox_entry (congress, desk, last_at, matter) WHERE fresh = 1;
CREATE INDEX view_inbox_entry_returned ON view_inbox_entry (congress, desk, due_on, matter) WHERE returned = 1;
CREATE INDEX view_inbox_entry_reopened ON view_inbox_entry (congress, desk, due_on, matter) WHERE reopened = 1;
CREATE INDEX view_inbox_entry_escalated ON view_inbox_entry (congress, desk, due_on, matter) WHERE escalated = 1;
CREATE INDEX view_inbox_entry_waits ON view_inbox_entry (congress, desk, due_on, matter) WHERE waits = 1;
CREATE INDEX view_inbox_entry_by_box ON view_inbox_entry (congress, desk, box, last_at, matter);

CREATE TABLE view_inbox_count (
    congress TEXT   NOT NULL,
    desk     TEXT   NOT NULL,
    box      TEXT   NOT NULL, -- or 'mine', 'fresh', 'returned', 'reopened', 'escalated', 'waits', or 'due': open with a day that it is due on
    n        BIGINT NOT NULL,
    PRIMARY KEY (congress, desk, box)
);

-- How many open matters are due on a day. What is overdue is 'due' less the days to come, which are few.
CREATE TABLE view_inbox_day (
    congress TEXT   NOT NULL,
    desk     TEXT   NOT NULL,
    due_on   TEXT   NOT NULL,
    n        BIGINT NOT NULL,
    PRIMARY KEY (congress, desk, due_on)
);

-- The names that rows show; refs into the vault.
CREATE TABLE view_inbox_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL, -- of a body or a person
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);
