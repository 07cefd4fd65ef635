-- The stations to which a community turns, the nearest first.
SELECT node.node, node.name_ref, node.address_ref, node.phone_ref, node.hours_ref
FROM view_districts_above above
JOIN view_districts_node node ON node.congress = above.congress AND node.node = above.above
WHERE above.congress = $1
  AND above.node = $2
  AND node.kind = 'station'
  AND node.closed_on IS NULL
ORDER BY above.depth DESC;
