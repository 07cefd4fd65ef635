-- The sample's first table.
CREATE TABLE matter (
    number BIGINT NOT NULL PRIMARY KEY,
    title  TEXT   NOT NULL,
    photo  BLOB
);
CREATE INDEX matter_by_title ON matter (title, number);
