-- The estates of a community, or of all, in the order in which they were added.
SELECT estate.estate, estate.name_ref, estate.community, estate.district_seat_ref,
       estate.township_seat_ref
FROM view_districts_estate estate
JOIN view_districts_node node
  ON node.congress = estate.congress AND node.node = estate.community
WHERE estate.congress = $1
  AND node.closed_on IS NULL
  AND ($2 = '' OR estate.community = $2)
ORDER BY estate.added;
