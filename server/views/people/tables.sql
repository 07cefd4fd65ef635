-- People's records: ids, kinds and references; the words are in the vault, the numbers are
-- fingerprints.
CREATE TABLE view_people_person (
    congress    TEXT   NOT NULL,
    person      TEXT   NOT NULL,
    kind        TEXT   NOT NULL,
    added       BIGINT NOT NULL, -- position in the log
    name_ref    TEXT,            -- none: never named, or erased
    phone_ref   TEXT,
    merged_into TEXT,
    erased      BIGINT NOT NULL,
    PRIMARY KEY (congress, person)
);

CREATE INDEX view_people_person_by_merging ON view_people_person (congress, merged_into);

CREATE TABLE view_people_identifier (
    congress    TEXT NOT NULL,
    identifier  TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    person      TEXT NOT NULL,
    PRIMARY KEY (congress, identifier, fingerprint)
);
CREATE INDEX view_people_identifier_by_person ON view_people_identifier (congress, person);

CREATE TABLE view_people_account (
    congress    TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    person      TEXT NOT NULL,
    name_ref    TEXT,            -- the sign-in name; older accounts lack it
    PRIMARY KEY (congress, fingerprint)
);
CREATE INDEX view_people_account_by_person ON view_people_account (congress, person);

CREATE TABLE view_people_deputy (
    congress               TEXT NOT NULL,
    person                 TEXT NOT NULL,
    congress_level         TEXT NOT NULL,
    electoral_district_ref TEXT,
    term_no                BIGINT,
    PRIMARY KEY (congress, person)
);

-- Where somebody holds the office of a deputy now.
CREATE TABLE view_people_deputy_seat (
    congress TEXT NOT NULL,
    person   TEXT NOT NULL,
    node     TEXT NOT NULL,
    PRIMARY KEY (congress, person, node)
);
