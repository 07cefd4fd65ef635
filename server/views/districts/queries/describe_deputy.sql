INSERT INTO view_districts_deputy (congress, person, congress_level, electoral_district_ref)
VALUES ($1, $2, $3, $4)
ON CONFLICT (congress, person) DO UPDATE SET
    congress_level = excluded.congress_level,
    electoral_district_ref = excluded.electoral_district_ref;
