-- 0003 Claims: what must be unique across streams (a phone, a number, one me-too per person), and the
-- running numbers of each series. Written in the transaction of the event that makes them true.

CREATE TABLE claim (
    congress TEXT NOT NULL,
    kind     TEXT NOT NULL,
    key      TEXT NOT NULL,
    stream   TEXT NOT NULL,
    PRIMARY KEY (congress, kind, key)
);

CREATE TABLE running_number (
    congress TEXT   NOT NULL,
    series   TEXT   NOT NULL,
    last     BIGINT NOT NULL,
    PRIMARY KEY (congress, series)
);
