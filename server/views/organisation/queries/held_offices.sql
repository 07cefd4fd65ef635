-- Who holds which office now, at open bodies.
SELECT role.person, role.role, role.node, node.name_ref
FROM view_organisation_role role
JOIN view_organisation_node node ON node.congress = role.congress AND node.node = role.node
WHERE role.congress = $1
  AND role.ended_on IS NULL
  AND node.closed_on IS NULL
ORDER BY node.ordering, node.added, role.role, role.granted_on, role.person;
