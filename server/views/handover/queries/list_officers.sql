SELECT office.person, office.role, office.node, body.within
  FROM view_handover_office AS office
  JOIN view_handover_body AS body ON body.congress = office.congress AND body.node = office.node
 WHERE office.congress = $1 AND office.role = $2 AND office.person <> $3
 ORDER BY office.person, office.node
