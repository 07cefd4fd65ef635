-- Those described as deputies who hold the office now, the township's first, with each place where
-- they can be met.
SELECT deputy.person, name.name_ref, deputy.congress_level, deputy.electoral_district_ref, seat.node
FROM view_districts_deputy deputy
JOIN view_districts_name name ON name.congress = deputy.congress AND name.person = deputy.person
JOIN view_districts_seat seat ON seat.congress = deputy.congress AND seat.person = deputy.person
WHERE deputy.congress = $1
  AND name.name_ref IS NOT NULL
  AND name.merged_into IS NULL
ORDER BY CASE deputy.congress_level
             WHEN 'township' THEN 1
             WHEN 'district' THEN 2
             WHEN 'city' THEN 3
             WHEN 'province' THEN 4
             ELSE 5
         END,
         deputy.person, seat.node;
