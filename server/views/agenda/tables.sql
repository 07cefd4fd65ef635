-- What the calendar will ask for: the last day on which a matter can be rated.
CREATE TABLE view_agenda_rating (
    congress    TEXT NOT NULL,
    matter      TEXT NOT NULL,
    rate_due_on TEXT NOT NULL,
    PRIMARY KEY (congress, matter)
);
CREATE INDEX view_agenda_rating_by_day ON view_agenda_rating (rate_due_on);

-- The last day of an answer that is owed, and the day for which a reminder has gone out.
CREATE TABLE view_agenda_answer (
    congress      TEXT NOT NULL,
    matter        TEXT NOT NULL,
    answer_due_on TEXT NOT NULL,
    reminded      TEXT,          -- 'before_due', 'overdue': of this day
    PRIMARY KEY (congress, matter)
);
CREATE INDEX view_agenda_answer_by_day ON view_agenda_answer (answer_due_on);
