-- The tree of bodies, what lies below what, and who holds which office. Names are references.
CREATE TABLE view_organisation_node (
    congress       TEXT   NOT NULL,
    node           TEXT   NOT NULL,
    kind           TEXT   NOT NULL,
    parent         TEXT,            -- none: the congress itself
    ordering       BIGINT NOT NULL, -- among its neighbours; then by `added`
    added          BIGINT NOT NULL, -- position in the log
    name_ref       TEXT   NOT NULL,
    short_name_ref TEXT,
    address_ref    TEXT,
    phone_ref      TEXT,
    hours_ref      TEXT,
    station_type   TEXT,
    week           TEXT,            -- when it is open: "mon 540 1020", a line each
    point_ref      TEXT,
    note_ref       TEXT,
    purpose        TEXT,            -- none: residents and staff turn to it
    closed_on      TEXT,            -- its own closing, or that of a body above it
    PRIMARY KEY (congress, node)
);
CREATE INDEX view_organisation_node_by_kind
    ON view_organisation_node (congress, kind, ordering, added);

-- Each body with itself and all that lies below it.
CREATE TABLE view_organisation_reach (
    congress TEXT NOT NULL,
    above    TEXT NOT NULL,
    node     TEXT NOT NULL,
    PRIMARY KEY (congress, above, node)
);

CREATE TABLE view_organisation_role (
    congress   TEXT NOT NULL,
    person     TEXT NOT NULL,
    role       TEXT NOT NULL,
    node       TEXT NOT NULL,
    granted_on TEXT NOT NULL,
    ended_on   TEXT,          -- none: held now
    PRIMARY KEY (congress, person, role, node)
);
