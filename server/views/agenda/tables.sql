-- What the calendar will ask for: the last day on which a matter can be rated.
CREATE TABLE view_agenda_rating (
    congress    TEXT NOT NULL,
    matter      TEXT NOT NULL,
    rate_due_on TEXT NOT NULL,
    PRIMARY KEY (congress, matter)
);
CREATE INDEX view_agenda_rating_by_day ON view_agenda_rating (rate_due_on);
