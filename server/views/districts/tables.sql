-- Estates with their electoral districts, deputies with theirs, and where deputies can be met. Names
-- are references into the vault.
CREATE TABLE view_districts_estate (
    congress          TEXT   NOT NULL,
    estate            TEXT   NOT NULL,
    community         TEXT   NOT NULL,
    added             BIGINT NOT NULL, -- position in the log
    name_ref          TEXT   NOT NULL,
    district_seat_ref TEXT,
    township_seat_ref TEXT,
    PRIMARY KEY (congress, estate)
);
CREATE INDEX view_districts_estate_by_community
    ON view_districts_estate (congress, community, added);

CREATE TABLE view_districts_deputy (
    congress               TEXT NOT NULL,
    person                 TEXT NOT NULL,
    congress_level         TEXT NOT NULL,
    electoral_district_ref TEXT,
    PRIMARY KEY (congress, person)
);

-- Of everybody who may become a deputy; none: never named, merged away, or erased.
CREATE TABLE view_districts_name (
    congress    TEXT   NOT NULL,
    person      TEXT   NOT NULL,
    name_ref    TEXT,
    merged_into TEXT,
    PRIMARY KEY (congress, person)
);

CREATE TABLE view_districts_seat (
    congress TEXT NOT NULL,
    person   TEXT NOT NULL,
    node     TEXT NOT NULL,
    PRIMARY KEY (congress, person, node)
);

-- Stations and communities, each with the bodies above it.
CREATE TABLE view_districts_node (
    congress    TEXT NOT NULL,
    node        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    name_ref    TEXT NOT NULL,
    address_ref TEXT,
    phone_ref   TEXT,
    hours_ref   TEXT,
    closed_on   TEXT,
    PRIMARY KEY (congress, node)
);
CREATE TABLE view_districts_above (
    congress TEXT   NOT NULL,
    node     TEXT   NOT NULL,
    above    TEXT   NOT NULL,
    depth    BIGINT NOT NULL, -- of `above`, from the congress down
    PRIMARY KEY (congress, node, above)
);
