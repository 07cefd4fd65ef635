-- The offices a person holds now at open bodies, each with all that it reaches, closed bodies too:
-- what happened there is still looked after from above.
SELECT role.role, role.node, reach.node
FROM view_organisation_role role
JOIN view_organisation_node node ON node.congress = role.congress AND node.node = role.node
JOIN view_organisation_reach reach ON reach.congress = role.congress AND reach.above = role.node
WHERE role.congress = $1
  AND role.person = $2
  AND role.ended_on IS NULL
  AND node.closed_on IS NULL
ORDER BY role.role, role.node, reach.node;
