-- A body and what lies below it; what was closed before keeps its day.
UPDATE view_organisation_node
SET closed_on = $3
WHERE congress = $1
  AND closed_on IS NULL
  AND node IN (SELECT node FROM view_organisation_reach WHERE congress = $1 AND above = $2);
