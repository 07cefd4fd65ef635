-- The same promise needs two texts.
CREATE FUNCTION never_removed() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'sample.never_removed'; END $$;
CREATE TRIGGER matter_is_never_removed BEFORE DELETE ON matter
FOR EACH ROW EXECUTE FUNCTION never_removed();
