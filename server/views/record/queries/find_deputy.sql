SELECT deputy, congress_level, electoral_district, term_no FROM view_record_deputy WHERE congress = $1 AND deputy = $2
