SELECT v.version, v.valid_from, v.body, v.approved_by, v.set_at, n.name
  FROM view_policies_version v
  LEFT JOIN view_policies_name n ON n.congress = v.congress AND n.person = v.set_by
 WHERE v.congress = $1 AND v.name = $2
 ORDER BY v.version DESC
