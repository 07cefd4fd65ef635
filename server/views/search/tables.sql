-- One row for each matter, in the order of the log. `said` and `told` hold keyed hashes of grams, never
-- words; everything else is ids, enums and refs.
CREATE TABLE view_search_matter (
    congress     TEXT   NOT NULL,
    position     BIGINT NOT NULL, -- of the event that raised it
    matter       TEXT   NOT NULL,
    number       TEXT   NOT NULL,
    title        TEXT   NOT NULL, -- ref
    text         TEXT   NOT NULL, -- ref
    place        TEXT,            -- ref
    hotline      TEXT,            -- ref
    hidden_names TEXT,            -- ref
    category     TEXT   NOT NULL,
    community    TEXT   NOT NULL,
    raised_by    TEXT   NOT NULL,
    raised_at    BIGINT NOT NULL,
    identity     TEXT   NOT NULL,
    stage        TEXT   NOT NULL,
    imported     BIGINT NOT NULL,
    about        TEXT,            -- ids that it complains of, one a line
    deputy       TEXT,
    unit         TEXT,
    bodies       TEXT   NOT NULL, -- from the congress down to the community, with blanks between
    said         TEXT   NOT NULL, -- by who raised it
    told         TEXT   NOT NULL, -- by those who handle it
    PRIMARY KEY (congress, position)
);
CREATE UNIQUE INDEX view_search_matter_id ON view_search_matter (congress, matter);
CREATE INDEX view_search_matter_number ON view_search_matter (congress, number);
CREATE INDEX view_search_matter_raiser ON view_search_matter (congress, raised_by, position);

-- What was written later.
CREATE TABLE view_search_text (
    congress TEXT   NOT NULL,
    matter   TEXT   NOT NULL,
    position BIGINT NOT NULL,
    whose    TEXT   NOT NULL, -- 'raiser', 'official'
    ref      TEXT   NOT NULL,
    PRIMARY KEY (congress, matter, position)
);

CREATE TABLE view_search_phone (
    congress TEXT NOT NULL,
    print    TEXT NOT NULL, -- keyed
    person   TEXT NOT NULL,
    PRIMARY KEY (congress, print, person)
);

-- The names that rows show; refs into the vault.
CREATE TABLE view_search_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL, -- of a body or a person
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);

-- only sqlite
DROP TABLE IF EXISTS view_search_index;
CREATE VIRTUAL TABLE view_search_index USING fts5 (
    bodies, raised_by, deputy, unit, said, told,
    content = 'view_search_matter', content_rowid = 'position', detail = 'none', tokenize = 'ascii'
);
CREATE TRIGGER view_search_matter_comes AFTER INSERT ON view_search_matter BEGIN
    INSERT INTO view_search_index (rowid, bodies, raised_by, deputy, unit, said, told)
    VALUES (new.position, new.bodies, new.raised_by, new.deputy, new.unit, new.said, new.told);
END;
CREATE TRIGGER view_search_matter_changes
AFTER UPDATE OF raised_by, deputy, unit, said, told ON view_search_matter BEGIN
    INSERT INTO view_search_index (view_search_index, rowid, bodies, raised_by, deputy, unit, said, told)
    VALUES ('delete', old.position, old.bodies, old.raised_by, old.deputy, old.unit, old.said, old.told);
    INSERT INTO view_search_index (rowid, bodies, raised_by, deputy, unit, said, told)
    VALUES (new.position, new.bodies, new.raised_by, new.deputy, new.unit, new.said, new.told);
END;
-- only postgresql
ALTER TABLE view_search_matter ADD COLUMN indexed tsvector GENERATED ALWAYS AS (
    CAST(bodies || ' ' || raised_by || ' ' || coalesce(deputy, '') || ' ' || coalesce(unit, '') || ' '
         || said || ' ' || told AS tsvector)) STORED;
ALTER TABLE view_search_matter ALTER COLUMN indexed SET STATISTICS 1000;
CREATE INDEX view_search_matter_indexed ON view_search_matter USING gin (indexed);
-- both
