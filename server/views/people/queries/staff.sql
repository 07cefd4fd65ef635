-- Everybody who is more than a resident, in the order of their records.
SELECT person.person, person.kind, person.name_ref, person.phone_ref, deputy.congress_level,
       deputy.electoral_district_ref,
       CASE WHEN account.fingerprint IS NULL THEN 0 ELSE 1 END, account.name_ref,
       deputy.term_no
FROM view_people_person person
LEFT JOIN view_people_deputy deputy
  ON deputy.congress = person.congress AND deputy.person = person.person
LEFT JOIN view_people_account account
  ON account.congress = person.congress AND account.person = person.person
WHERE person.congress = $1
  AND person.kind <> 'resident'
  AND person.erased = 0
  AND person.merged_into IS NULL
ORDER BY person.added;
