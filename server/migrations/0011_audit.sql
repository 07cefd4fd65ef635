-- 0011 The record of reads: who looked at whose matter, through which office, where and when. Apart
-- from the log, since a read changes nothing; append-only as the log is, each row chained to the one
-- before by its hash. Once a day the log says how far the chain had come (audit.anchored), so that
-- a row that was changed or removed shows. Ids only: no name, no word of a matter.

CREATE TABLE audit (
    congress TEXT   NOT NULL,
    number   BIGINT NOT NULL CHECK (number >= 1), -- from 1, without gaps
    at       BIGINT NOT NULL,                     -- epoch milliseconds; never before the row before
    person   TEXT   NOT NULL,                     -- who looked
    role     TEXT,                                -- through which office
    node     TEXT,
    matter   TEXT,
    about    TEXT,                                -- the person who was looked at
    surface  TEXT   NOT NULL,                     -- 'page', 'print', 'list', ...
    seen     TEXT   NOT NULL,                     -- 'words', 'masked', 'identity'
    basis    TEXT,                                -- the stream that allowed it
    hash     BLOB   NOT NULL,                     -- of this row and the hash before
    PRIMARY KEY (congress, number)
) WITHOUT ROWID;

CREATE INDEX audit_by_about ON audit (congress, about, number);
CREATE INDEX audit_by_person ON audit (congress, person, number);
CREATE INDEX audit_by_matter ON audit (congress, matter, number);
CREATE INDEX audit_by_moment ON audit (congress, at, number);

-- How far the record was cut off when its retention ended; the hash is that of the last row that
-- went, from which the chain goes on. The log says so too (audit.cut).
CREATE TABLE audit_cut (
    congress     TEXT   NOT NULL,
    until_number BIGINT NOT NULL,
    hash         BLOB   NOT NULL,
    PRIMARY KEY (congress, until_number)
) WITHOUT ROWID;

CREATE TRIGGER audit_joins_the_end BEFORE INSERT ON audit
WHEN NEW.number <> (SELECT max(
        coalesce((SELECT max(number) FROM audit WHERE congress = NEW.congress), 0),
        coalesce((SELECT max(until_number) FROM audit_cut WHERE congress = NEW.congress), 0)) + 1)
BEGIN SELECT RAISE(ABORT, 'audit.not_the_next'); END;

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit.append_only'); END;

CREATE TRIGGER audit_is_never_removed BEFORE DELETE ON audit
WHEN OLD.number > (SELECT coalesce(max(until_number), 0) FROM audit_cut
                    WHERE congress = OLD.congress)
BEGIN SELECT RAISE(ABORT, 'audit.append_only'); END;

CREATE TRIGGER audit_cut_is_never_changed BEFORE UPDATE ON audit_cut
BEGIN SELECT RAISE(ABORT, 'audit.append_only'); END;

CREATE TRIGGER audit_cut_is_never_removed BEFORE DELETE ON audit_cut
BEGIN SELECT RAISE(ABORT, 'audit.append_only'); END;
