-- 0002 The vault: every name, phone, address and free text, sealed under its owner's key. Erasing an
-- owner empties the rows and destroys the key; the log keeps only commitments.

CREATE TABLE vault (
    congress TEXT NOT NULL,
    ref      TEXT NOT NULL,
    owner    TEXT NOT NULL,  -- 'person/<id>' or 'congress/<id>'
    sealed   BLOB,           -- salt and words; NULL once erased
    PRIMARY KEY (congress, ref)
);

CREATE INDEX vault_by_owner ON vault (congress, owner);
