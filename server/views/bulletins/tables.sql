-- Bulletins and the facts that they count. Ids, dates, numbers and references; never words.
CREATE TABLE view_bulletins_bulletin (
    congress      TEXT   NOT NULL,
    bulletin      TEXT   NOT NULL,
    node          TEXT   NOT NULL,
    kind          TEXT   NOT NULL,
    from_on       TEXT   NOT NULL,
    until_on      TEXT   NOT NULL,
    state         TEXT   NOT NULL,
    title         TEXT   NOT NULL, -- ref
    introduction  TEXT   NOT NULL, -- ref
    position      BIGINT NOT NULL,
    written_by    TEXT   NOT NULL, -- ids, one a line
    approved_by   TEXT,
    approved_on   TEXT,
    figures       TEXT,            -- "receptions 2 3", one a line; frozen
    counted_until BIGINT,
    published_on  TEXT,
    withdrawn_on  TEXT,
    reason        TEXT,            -- ref: why it was withdrawn
    PRIMARY KEY (congress, bulletin)
);
CREATE INDEX view_bulletins_by_days ON view_bulletins_bulletin (congress, until_on, position);

CREATE TABLE view_bulletins_fact (
    congress TEXT   NOT NULL,
    kind     TEXT   NOT NULL,
    subject  TEXT   NOT NULL, -- of which it is told
    position BIGINT NOT NULL, -- of the event by which it began
    ended_at BIGINT,          -- of the event by which it was so no more
    on_day   TEXT   NOT NULL,
    within   TEXT   NOT NULL, -- bodies from the congress down, an id a line
    parent   TEXT,            -- the reception of a point, the piece of a reprint
    amount   BIGINT NOT NULL, -- of visitors
    label    TEXT,            -- the number of a matter
    name_id  TEXT,            -- the station of a reception
    headline TEXT,            -- refs of an article
    outlet   TEXT,
    link     TEXT,
    level    TEXT,
    PRIMARY KEY (congress, kind, subject, position)
);
CREATE INDEX view_bulletins_fact_by_day ON view_bulletins_fact (congress, on_day, position, kind);
CREATE INDEX view_bulletins_fact_by_parent ON view_bulletins_fact (congress, parent);

CREATE TABLE view_bulletins_body (
    congress TEXT   NOT NULL,
    node     TEXT   NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (congress, position)
);
CREATE INDEX view_bulletins_body_by_node ON view_bulletins_body (congress, node);

-- What bodies and persons are called; refs into the vault.
CREATE TABLE view_bulletins_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);
