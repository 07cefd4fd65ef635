-- 0004 Which revision of each view its tables hold, and how far each process has come.

CREATE TABLE view_revision (
    name     TEXT   NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL
);

CREATE TABLE process_position (
    name     TEXT   NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL
);
