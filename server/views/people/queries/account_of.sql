-- The account of the record or of one that was merged into it, however often.
WITH RECURSIVE records (person) AS (
    SELECT person FROM view_people_person WHERE congress = $1 AND person = $2
    UNION
    SELECT person.person
    FROM view_people_person person
    JOIN records ON person.congress = $1 AND person.merged_into = records.person
)
SELECT account.name_ref
FROM view_people_account account
JOIN records ON records.person = account.person
WHERE account.congress = $1;
