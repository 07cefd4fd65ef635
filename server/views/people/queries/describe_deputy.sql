INSERT INTO view_people_deputy (congress, person, congress_level, electoral_district_ref, term_no)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (congress, person)
DO UPDATE SET congress_level = excluded.congress_level,
              electoral_district_ref = excluded.electoral_district_ref,
              term_no = excluded.term_no;
