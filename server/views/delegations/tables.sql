-- Visits of delegations to stations. Ids, dates, numbers and references; never words.
CREATE TABLE view_delegations_visit (
    congress      TEXT   NOT NULL,
    delegation    TEXT   NOT NULL,
    position      BIGINT NOT NULL,
    station       TEXT   NOT NULL,
    who_ref       TEXT   NOT NULL,
    from_ref      TEXT   NOT NULL,
    people        BIGINT NOT NULL,
    visited_on    TEXT   NOT NULL,
    theme_ref     TEXT   NOT NULL,
    deputies      TEXT   NOT NULL, -- an id a line
    materials_ref TEXT,
    struck_ref    TEXT,            -- why it counts no more
    PRIMARY KEY (congress, delegation)
);
CREATE INDEX view_delegations_by_day ON view_delegations_visit (congress, visited_on, position);

CREATE TABLE view_delegations_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);
