-- The offices a person holds now at open bodies, each with all that it reaches, closed bodies too:
-- what happened there is still looked after from above. Nothing lies below an office of the standing
-- committee: it reaches what its congress reaches, and the congress comes first.
SELECT role.role, role.node, reach.node
FROM view_organisation_role role
JOIN view_organisation_node node ON node.congress = role.congress AND node.node = role.node
JOIN view_organisation_reach reach ON reach.congress = role.congress
 AND reach.above = CASE WHEN node.kind = 'standing_committee_office' THEN node.parent
                        ELSE node.node END
WHERE role.congress = $1
  AND role.person = $2
  AND role.ended_on IS NULL
  AND node.closed_on IS NULL
ORDER BY role.role, role.node,
         CASE WHEN reach.above <> role.node AND reach.node = reach.above THEN 0 ELSE 1 END,
         reach.node;
