-- Those described as deputies who hold the office now; the highest congress first.
SELECT deputy.person, person.name_ref, deputy.congress_level, deputy.electoral_district_ref
FROM view_people_deputy deputy
JOIN view_people_person person
  ON person.congress = deputy.congress AND person.person = deputy.person
WHERE deputy.congress = $1
  AND person.name_ref IS NOT NULL
  AND person.merged_into IS NULL
  AND EXISTS (SELECT 1 FROM view_people_deputy_seat seat
              WHERE seat.congress = deputy.congress AND seat.person = deputy.person)
ORDER BY CASE deputy.congress_level
             WHEN 'national' THEN 1
             WHEN 'province' THEN 2
             WHEN 'city' THEN 3
             WHEN 'district' THEN 4
             ELSE 5
         END,
         person.added;
