-- 0009 What the search index knows of a text in the vault: keyed hashes of its grams, sorted. It goes
-- when its owner is erased. Copied from here into the view `search`.

CREATE TABLE vault_words (
    congress TEXT NOT NULL,
    ref      TEXT NOT NULL,
    owner    TEXT NOT NULL,
    words    TEXT NOT NULL,
    PRIMARY KEY (congress, ref)
);

CREATE INDEX vault_words_by_owner ON vault_words (congress, owner);
