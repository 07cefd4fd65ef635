INSERT INTO view_record_line (congress, deputy, position, kind, on_day, source, subject, version)
SELECT deputy.congress, deputy.deputy, $3, $4, $5, $6, $7, $8
  FROM view_record_deputy deputy WHERE deputy.congress = $1 AND deputy.deputy = $2
