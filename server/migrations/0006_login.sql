-- 0006 Signing in: sessions, one-time codes, passwords, and failed tries. No event says any of this.
-- Nothing here is in the clear: tokens as SHA-256, phones and names as keyed fingerprints, codes as
-- keyed hashes, passwords as argon2id of a keyed hash.

CREATE TABLE session (
    token_hash BLOB   NOT NULL PRIMARY KEY,
    congress   TEXT   NOT NULL,
    person     TEXT   NOT NULL,
    kind       TEXT   NOT NULL,  -- 'resident', 'staff'
    carry      TEXT   NOT NULL,  -- 'cookie', 'bearer'
    created_at BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL,  -- up to a minute late
    expires_at BIGINT NOT NULL
);

CREATE INDEX session_by_person ON session (congress, person);
CREATE INDEX session_by_end ON session (expires_at);

-- One row for each code sent within the last hour; only a phone's newest is good.
CREATE TABLE one_time_code (
    congress TEXT   NOT NULL,
    phone    TEXT   NOT NULL,  -- fingerprint
    sent_at  BIGINT NOT NULL,
    code     TEXT   NOT NULL,  -- keyed hash, bound to phone and moment
    tries    BIGINT NOT NULL,  -- wrong ones
    used     BIGINT NOT NULL,
    PRIMARY KEY (congress, phone, sent_at)
);

CREATE INDEX one_time_code_by_age ON one_time_code (sent_at);

CREATE TABLE credential (
    congress   TEXT   NOT NULL,
    person     TEXT   NOT NULL,
    hash       TEXT   NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (congress, person)
);

-- Tries at a name, known or not, so that a lock tells nothing: for each source apart, and for all
-- sources together (source '').
CREATE TABLE sign_in_try (
    congress     TEXT   NOT NULL,
    name         TEXT   NOT NULL,  -- fingerprint
    source       TEXT   NOT NULL,  -- fingerprint of the address
    failures     BIGINT NOT NULL,
    locked_until BIGINT NOT NULL,
    tried_at     BIGINT NOT NULL,
    PRIMARY KEY (congress, name, source)
);

CREATE INDEX sign_in_try_by_age ON sign_in_try (tried_at);
