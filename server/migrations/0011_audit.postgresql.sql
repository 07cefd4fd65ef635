-- 0011 The record of reads (PostgreSQL; the words stand in the SQLite twin).

CREATE TABLE audit (
    congress TEXT   NOT NULL,
    number   BIGINT NOT NULL CHECK (number >= 1),
    at       BIGINT NOT NULL,
    person   TEXT   NOT NULL,
    role     TEXT,
    node     TEXT,
    matter   TEXT,
    about    TEXT,
    surface  TEXT   NOT NULL,
    seen     TEXT   NOT NULL,
    basis    TEXT,
    hash     BYTEA  NOT NULL,
    PRIMARY KEY (congress, number)
);

CREATE INDEX audit_by_about ON audit (congress, about, number);
CREATE INDEX audit_by_person ON audit (congress, person, number);
CREATE INDEX audit_by_matter ON audit (congress, matter, number);
CREATE INDEX audit_by_moment ON audit (congress, at, number);

CREATE TABLE audit_cut (
    congress     TEXT   NOT NULL,
    until_number BIGINT NOT NULL,
    hash         BYTEA  NOT NULL,
    PRIMARY KEY (congress, until_number)
);

CREATE FUNCTION audit_joins_the_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.number <> greatest(
        (SELECT coalesce(max(number), 0) FROM audit WHERE congress = NEW.congress),
        (SELECT coalesce(max(until_number), 0) FROM audit_cut WHERE congress = NEW.congress)) + 1
    THEN
        RAISE EXCEPTION 'audit.not_the_next';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit.append_only';
END $$;

CREATE FUNCTION audit_goes_only_when_cut() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.number > (SELECT coalesce(max(until_number), 0) FROM audit_cut
                      WHERE congress = OLD.congress) THEN
        RAISE EXCEPTION 'audit.append_only';
    END IF;
    RETURN OLD;
END $$;

CREATE TRIGGER audit_joins_the_end BEFORE INSERT ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_joins_the_end();
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER audit_is_never_removed BEFORE DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_goes_only_when_cut();
CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER audit_cut_is_never_changed BEFORE UPDATE OR DELETE ON audit_cut
    FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER audit_cut_is_never_emptied BEFORE TRUNCATE ON audit_cut
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
