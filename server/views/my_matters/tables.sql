-- What a resident raised or joined, newest first. Whoever joined sees where it stands and never the
-- words of another: his row has no title.
CREATE TABLE view_my_matters_matter (
    congress  TEXT   NOT NULL,
    person    TEXT   NOT NULL,
    matter    TEXT   NOT NULL,
    number    TEXT   NOT NULL,
    title     TEXT,            -- ref; none for those who joined
    category  TEXT   NOT NULL,
    community TEXT   NOT NULL,
    stage     TEXT   NOT NULL,
    raised_at BIGINT NOT NULL,
    due_on    TEXT,
    unit      TEXT,
    deputy    TEXT,
    needs_you BIGINT NOT NULL,
    joined    BIGINT NOT NULL,
    merged_into TEXT,
    asks      TEXT,            -- 'more': the station asked the raiser something
    PRIMARY KEY (congress, person, matter)
);
CREATE INDEX view_my_matters_by_time ON view_my_matters_matter (congress, person, raised_at, matter);
CREATE INDEX view_my_matters_by_matter ON view_my_matters_matter (congress, matter, joined);

CREATE TABLE view_my_matters_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL, -- of a body or a deputy
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);
