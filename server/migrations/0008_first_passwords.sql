-- 0008 A password that somebody else has seen: whoever signs in by it can do nothing but change it.

ALTER TABLE credential ADD COLUMN must_change BIGINT NOT NULL DEFAULT 0;
