-- 0005 The outbox: what is to leave the house. Written with the event that causes it, sent afterwards
-- at least once. The row names a person and a template; address and words are put together on sending.

CREATE TABLE outbox (
    congress    TEXT   NOT NULL,
    key         TEXT   NOT NULL,  -- '<template>/<event position>/<person>'
    person      TEXT   NOT NULL,
    words       TEXT   NOT NULL,  -- the template's name
    parameters  TEXT   NOT NULL,  -- JSON: numbers and dates, never private text
    queued_at   BIGINT NOT NULL,
    state       TEXT   NOT NULL,  -- 'waiting', 'sent', 'delivered', 'failed'
    attempts    BIGINT NOT NULL,
    next_try_at BIGINT NOT NULL,  -- of sending; once sent, of asking whether it arrived
    sent_at     BIGINT,
    channel     TEXT,             -- how it went: 'sms', 'email', 'log'
    outside_id  TEXT,             -- the gateway's own number for it
    said        TEXT,             -- what the transport answered last
    PRIMARY KEY (congress, key)
);

CREATE INDEX outbox_due ON outbox (state, next_try_at);
