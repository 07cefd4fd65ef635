INSERT INTO view_record_deputy (congress, deputy, congress_level, electoral_district, term_no) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (congress, deputy) DO UPDATE
    SET congress_level = excluded.congress_level, electoral_district = excluded.electoral_district, term_no = excluded.term_no
