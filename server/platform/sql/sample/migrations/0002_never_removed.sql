-- The same promise needs two texts.
CREATE TRIGGER matter_is_never_removed BEFORE DELETE ON matter
BEGIN SELECT RAISE(ABORT, 'sample.never_removed'); END;
