-- What each person holds, handovers and absences; refs into the vault, never words.
CREATE TABLE view_handover_matter (
    congress     TEXT   NOT NULL,
    matter       TEXT   NOT NULL,
    number       TEXT   NOT NULL,
    title        TEXT   NOT NULL, -- ref
    hidden_names TEXT,            -- ref
    category     TEXT   NOT NULL,
    community    TEXT   NOT NULL,
    about        TEXT,            -- of a complaint: persons and bodies, one a line
    stage        TEXT   NOT NULL,
    unit         TEXT,
    PRIMARY KEY (congress, matter)
);

-- Who has a matter: its deputy, and whoever took it on at the unit.
CREATE TABLE view_handover_held (
    congress TEXT NOT NULL,
    matter   TEXT NOT NULL,
    side     TEXT NOT NULL, -- 'deputy', 'unit'
    person   TEXT NOT NULL,
    PRIMARY KEY (congress, matter, side)
);
CREATE INDEX view_handover_held_person ON view_handover_held (congress, person, side);

CREATE TABLE view_handover_handover (
    congress    TEXT   NOT NULL,
    handover    TEXT   NOT NULL,
    position    BIGINT NOT NULL,
    from_person TEXT   NOT NULL,
    to_person   TEXT   NOT NULL,
    proposed_by TEXT   NOT NULL,
    n           BIGINT NOT NULL,
    reason      TEXT   NOT NULL, -- ref
    state       TEXT   NOT NULL,
    proposed_on TEXT   NOT NULL,
    settled_on  TEXT,
    passed_over BIGINT NOT NULL,
    offices     TEXT   NOT NULL, -- that go with it: role and body, one a line
    PRIMARY KEY (congress, handover)
);
CREATE INDEX view_handover_handover_waits ON view_handover_handover (congress, state, position);
CREATE INDEX view_handover_handover_from ON view_handover_handover (congress, from_person, position);
CREATE INDEX view_handover_handover_to ON view_handover_handover (congress, to_person, position);
CREATE INDEX view_handover_handover_by ON view_handover_handover (congress, proposed_by, position);

CREATE TABLE view_handover_item (
    congress    TEXT   NOT NULL,
    handover    TEXT   NOT NULL,
    matter      TEXT   NOT NULL,
    place       BIGINT NOT NULL,
    passed_over BIGINT NOT NULL,
    PRIMARY KEY (congress, handover, matter)
);

CREATE TABLE view_handover_absence (
    congress   TEXT NOT NULL,
    absence    TEXT NOT NULL,
    person     TEXT NOT NULL,
    substitute TEXT NOT NULL,
    from_on    TEXT NOT NULL,
    until_on   TEXT NOT NULL, -- earlier once it was ended
    role       TEXT,          -- of an officer: the office that is lent
    node       TEXT,
    substitute_node TEXT,     -- where the substitute holds his own
    PRIMARY KEY (congress, absence)
);
CREATE INDEX view_handover_absence_substitute
    ON view_handover_absence (congress, substitute, until_on);
CREATE INDEX view_handover_absence_until ON view_handover_absence (congress, until_on);

-- Offices by which somebody could take over or stand in.
CREATE TABLE view_handover_office (
    congress TEXT NOT NULL,
    node     TEXT NOT NULL,
    role     TEXT NOT NULL,
    person   TEXT NOT NULL,
    PRIMARY KEY (congress, node, role, person)
);
CREATE INDEX view_handover_office_role ON view_handover_office (congress, role, person);

-- The way to each open body, from the congress down.
CREATE TABLE view_handover_body (
    congress TEXT NOT NULL,
    node     TEXT NOT NULL,
    within   TEXT NOT NULL, -- one a line
    PRIMARY KEY (congress, node)
);

CREATE TABLE view_handover_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL, -- of a body or a person
    name     TEXT NOT NULL, -- ref
    PRIMARY KEY (congress, id)
);
