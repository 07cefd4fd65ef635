-- 0007 Whose texts were erased, found at once: each start makes sure that their keys are gone, also
-- after a crash between the two, and after a backup of the keys was restored.

CREATE INDEX vault_erased ON vault (owner) WHERE sealed IS NULL;
