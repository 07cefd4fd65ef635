-- 0010 What a desk in the console keeps and lists: what somebody set for himself, sealed under his key,
-- and the outbox newest first, also by state.

CREATE TABLE preference (
    congress TEXT NOT NULL,
    person   TEXT NOT NULL,
    name     TEXT NOT NULL,
    sealed   BLOB NOT NULL,
    PRIMARY KEY (congress, person, name)
);

CREATE INDEX outbox_newest ON outbox (congress, queued_at, key);
CREATE INDEX outbox_by_state ON outbox (congress, state, queued_at, key);
