-- 0001 The event log: what has happened, in order, for ever.
--
-- Every other table is either a view that can be dropped and rebuilt from this one (its name begins
-- with `view_`), or the vault, the one place that holds words about persons and can forget.
-- What must be unique in the log lies in side tables, so that a large site can partition this one.

CREATE TABLE event (
    position     BIGINT NOT NULL PRIMARY KEY, -- the one order of everything, from 1
    congress     TEXT   NOT NULL,
    stream       TEXT   NOT NULL,             -- 'matters/<id>': whose history this belongs to
    version      BIGINT NOT NULL CHECK (version >= 1),
    type         TEXT   NOT NULL,             -- 'matters.referred': never renamed
    body         TEXT   NOT NULL,             -- ids, dates, decisions; never words about a person
    actor        TEXT   NOT NULL,             -- an opaque id
    on_behalf_of TEXT,
    recorded_at  BIGINT NOT NULL,             -- epoch milliseconds, the server's
    salt         BLOB   NOT NULL,             -- opens the commitments of the leaf to body and envelope
    leaf         TEXT   NOT NULL,             -- the public bytes (docs/design/receipts.md)
    leaf_hash    BLOB   NOT NULL              -- sha256(0x00 || leaf): its place in the tree
);

CREATE TABLE stream_event (
    congress TEXT   NOT NULL,
    stream   TEXT   NOT NULL,
    version  BIGINT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (congress, stream, version)   -- two writers after the same version: one loses
) WITHOUT ROWID;

-- A request sent twice is done once: the same body gets the same answer, another body is refused.
CREATE TABLE request (
    congress  TEXT   NOT NULL,
    actor     TEXT   NOT NULL,
    request   TEXT   NOT NULL,
    body_hash BLOB   NOT NULL,
    answer    BLOB   NOT NULL,                -- sealed under the congress's key
    position  BIGINT NOT NULL,
    PRIMARY KEY (congress, actor, request)
) WITHOUT ROWID;

-- One hash for each full tile of the tree, and one head for each commit with its right edge.
CREATE TABLE tile_root (
    level BIGINT NOT NULL,
    idx   BIGINT NOT NULL,
    hash  BLOB   NOT NULL,
    PRIMARY KEY (level, idx)
) WITHOUT ROWID;

CREATE TABLE head (
    size BIGINT NOT NULL PRIMARY KEY,
    root BLOB   NOT NULL,
    edge BLOB   NOT NULL
);

-- Only the next event may enter: no gap, no second version, and no INSERT OR REPLACE, which removes
-- a row without firing the trigger on DELETE unless recursive_triggers is on.
CREATE TRIGGER event_joins_the_end BEFORE INSERT ON event
WHEN NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM event)
BEGIN SELECT RAISE(ABORT, 'event_log.not_the_next_event'); END;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'event_log.append_only'); END;

CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'event_log.append_only'); END;

CREATE TRIGGER stream_event_joins_the_end BEFORE INSERT ON stream_event
WHEN NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM stream_event
                      WHERE congress = NEW.congress AND stream = NEW.stream)
BEGIN SELECT RAISE(ABORT, 'event_log.not_the_next_version'); END;

CREATE TRIGGER stream_event_is_never_changed BEFORE UPDATE ON stream_event
BEGIN SELECT RAISE(ABORT, 'event_log.append_only'); END;

CREATE TRIGGER stream_event_is_never_removed BEFORE DELETE ON stream_event
BEGIN SELECT RAISE(ABORT, 'event_log.append_only'); END;

CREATE TRIGGER head_is_never_changed BEFORE UPDATE ON head
BEGIN SELECT RAISE(ABORT, 'event_log.append_only'); END;

CREATE TRIGGER head_is_never_removed BEFORE DELETE ON head
BEGIN SELECT RAISE(ABORT, 'event_log.append_only'); END;
