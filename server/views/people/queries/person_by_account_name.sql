-- The record with this sign-in name, or the one that it was merged into, however often.
WITH RECURSIVE chain (person, step) AS (
    SELECT person, 0
    FROM view_people_account
    WHERE congress = $1 AND fingerprint = $2
    UNION ALL
    SELECT person.merged_into, chain.step + 1
    FROM chain
    JOIN view_people_person person
      ON person.congress = $1 AND person.person = chain.person
    WHERE person.merged_into IS NOT NULL
)
SELECT person FROM chain ORDER BY step DESC LIMIT 1;
