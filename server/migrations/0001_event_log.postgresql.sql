-- 0001 The event log: what has happened, in order, for ever (PostgreSQL; the words stand in the
-- SQLite twin).

CREATE TABLE event (
    position     BIGINT NOT NULL PRIMARY KEY,
    congress     TEXT   NOT NULL,
    stream       TEXT   NOT NULL,
    version      BIGINT NOT NULL CHECK (version >= 1),
    type         TEXT   NOT NULL,
    body         TEXT   NOT NULL,
    actor        TEXT   NOT NULL,
    on_behalf_of TEXT,
    recorded_at  BIGINT NOT NULL,
    salt         BYTEA  NOT NULL,
    leaf         TEXT   NOT NULL,
    leaf_hash    BYTEA  NOT NULL
);

CREATE TABLE stream_event (
    congress TEXT   NOT NULL,
    stream   TEXT   NOT NULL,
    version  BIGINT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (congress, stream, version)
);

CREATE TABLE request (
    congress  TEXT   NOT NULL,
    actor     TEXT   NOT NULL,
    request   TEXT   NOT NULL,
    body_hash BYTEA  NOT NULL,
    answer    BYTEA  NOT NULL,
    position  BIGINT NOT NULL,
    PRIMARY KEY (congress, actor, request)
);

CREATE TABLE tile_root (
    level BIGINT NOT NULL,
    idx   BIGINT NOT NULL,
    hash  BYTEA  NOT NULL,
    PRIMARY KEY (level, idx)
);

CREATE TABLE head (
    size BIGINT NOT NULL PRIMARY KEY,
    root BYTEA  NOT NULL,
    edge BYTEA  NOT NULL
);

CREATE FUNCTION event_joins_the_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM event) THEN
        RAISE EXCEPTION 'event_log.not_the_next_event';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION stream_event_joins_the_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM stream_event
                        WHERE congress = NEW.congress AND stream = NEW.stream) THEN
        RAISE EXCEPTION 'event_log.not_the_next_version';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION event_log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'event_log.append_only';
END $$;

CREATE TRIGGER event_joins_the_end BEFORE INSERT ON event
    FOR EACH ROW EXECUTE FUNCTION event_joins_the_end();
CREATE TRIGGER stream_event_joins_the_end BEFORE INSERT ON stream_event
    FOR EACH ROW EXECUTE FUNCTION stream_event_joins_the_end();
CREATE TRIGGER event_is_never_changed BEFORE UPDATE OR DELETE ON event
    FOR EACH ROW EXECUTE FUNCTION event_log_is_append_only();
CREATE TRIGGER event_is_never_emptied BEFORE TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION event_log_is_append_only();
CREATE TRIGGER stream_event_is_never_changed BEFORE UPDATE OR DELETE ON stream_event
    FOR EACH ROW EXECUTE FUNCTION event_log_is_append_only();
CREATE TRIGGER stream_event_is_never_emptied BEFORE TRUNCATE ON stream_event
    FOR EACH STATEMENT EXECUTE FUNCTION event_log_is_append_only();
CREATE TRIGGER head_is_never_changed BEFORE UPDATE OR DELETE ON head
    FOR EACH ROW EXECUTE FUNCTION event_log_is_append_only();
CREATE TRIGGER head_is_never_emptied BEFORE TRUNCATE ON head
    FOR EACH STATEMENT EXECUTE FUNCTION event_log_is_append_only();
