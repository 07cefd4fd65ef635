SELECT DISTINCT other.person
  FROM view_handover_office AS own
  JOIN view_handover_office AS other
    ON other.congress = own.congress AND other.node = own.node AND other.role IN ('unit_clerk', 'unit_head')
 WHERE own.congress = $1 AND own.person = $2 AND own.role IN ('unit_clerk', 'unit_head') AND other.person <> $2
 ORDER BY other.person
