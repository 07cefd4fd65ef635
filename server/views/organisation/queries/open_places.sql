-- Where residents turn to: stations and committees, and the communities directly below them.
SELECT node, kind, parent, name_ref
FROM view_organisation_node
WHERE congress = $1
  AND kind IN ('station', 'working_committee', 'community')
  AND purpose IS NULL
  AND closed_on IS NULL
ORDER BY ordering, added;
