-- Receptions with their deputies, bookings, visitors and points. Ids, dates, numbers and references;
-- never words about a person.
CREATE TABLE view_receptions_reception (
    congress      TEXT   NOT NULL,
    reception     TEXT   NOT NULL,
    station       TEXT   NOT NULL,
    held_on       TEXT   NOT NULL,
    from_minute   BIGINT NOT NULL, -- after midnight
    until_minute  BIGINT NOT NULL,
    slots         BIGINT NOT NULL,
    slot_minutes  BIGINT NOT NULL,
    state         TEXT   NOT NULL,
    notice_due    TEXT,            -- the deputies are told from that day on; none: they were, or need not be
    check_in_code TEXT   NOT NULL,
    reason_ref    TEXT,            -- why it was moved or cancelled
    visitors      BIGINT,          -- when it was held
    note_ref      TEXT,
    PRIMARY KEY (congress, reception)
);
CREATE INDEX view_receptions_by_day ON view_receptions_reception (congress, held_on, from_minute, reception);
CREATE INDEX view_receptions_by_notice ON view_receptions_reception (notice_due, reception);

CREATE TABLE view_receptions_deputy (
    congress   TEXT   NOT NULL,
    reception  TEXT   NOT NULL,
    deputy     TEXT   NOT NULL,
    place      BIGINT NOT NULL, -- as they were named
    presence   TEXT,            -- none: not held yet
    substitute TEXT,
    PRIMARY KEY (congress, reception, place)
);

CREATE TABLE view_receptions_booking (
    congress  TEXT   NOT NULL,
    reception TEXT   NOT NULL,
    booking   TEXT   NOT NULL,
    slot      BIGINT NOT NULL,
    person    TEXT   NOT NULL,
    wish_ref  TEXT,
    live      BIGINT NOT NULL,
    came      BIGINT NOT NULL,
    PRIMARY KEY (congress, reception, slot, booking)
);
CREATE INDEX view_receptions_booked_by ON view_receptions_booking (congress, person, reception);

CREATE TABLE view_receptions_visit (
    congress  TEXT   NOT NULL,
    reception TEXT   NOT NULL,
    visit     TEXT   NOT NULL,
    position  BIGINT NOT NULL,
    came_at   BIGINT NOT NULL,
    arrival   TEXT   NOT NULL,
    booking   TEXT,
    person    TEXT,            -- none: nobody asked
    wish_ref  TEXT,
    PRIMARY KEY (congress, reception, position)
);

CREATE TABLE view_receptions_point (
    congress   TEXT   NOT NULL,
    reception  TEXT   NOT NULL,
    point      TEXT   NOT NULL,
    position   BIGINT NOT NULL,
    station    TEXT   NOT NULL,
    deputy     TEXT,
    visit      TEXT,
    words_ref  TEXT   NOT NULL,
    heard_on   TEXT   NOT NULL,
    state      TEXT   NOT NULL,
    answer_ref TEXT,
    matter     TEXT,
    settled_on TEXT,
    PRIMARY KEY (congress, reception, position)
);
CREATE INDEX view_receptions_open_point ON view_receptions_point (congress, state, heard_on, position);

-- The numbers of the matters that points became.
CREATE TABLE view_receptions_matter (
    congress TEXT NOT NULL,
    matter   TEXT NOT NULL,
    number   TEXT NOT NULL,
    PRIMARY KEY (congress, matter)
);

-- The bodies with what lies above each, and the hours of stations.
CREATE TABLE view_receptions_body (
    congress  TEXT   NOT NULL,
    node      TEXT   NOT NULL,
    kind      TEXT   NOT NULL,
    added     BIGINT NOT NULL,
    within    TEXT   NOT NULL, -- from the congress down to itself, an id a line
    week      TEXT,            -- "mon 540 720", a line each
    closed_on TEXT,
    PRIMARY KEY (congress, node)
);

-- Where somebody holds the office of a deputy now.
CREATE TABLE view_receptions_seat (
    congress TEXT NOT NULL,
    node     TEXT NOT NULL,
    person   TEXT NOT NULL,
    PRIMARY KEY (congress, node, person)
);

CREATE TABLE view_receptions_absence (
    congress TEXT NOT NULL,
    absence  TEXT NOT NULL,
    person   TEXT NOT NULL,
    from_on  TEXT NOT NULL,
    until_on TEXT NOT NULL,
    PRIMARY KEY (congress, absence)
);

-- What bodies and persons are called; refs into the vault.
CREATE TABLE view_receptions_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);
