SELECT count(*)
  FROM view_handover_held AS held
  JOIN view_handover_matter AS matter
    ON matter.congress = held.congress AND matter.matter = held.matter
 WHERE held.congress = $1 AND held.person = $2 AND held.side = 'unit' AND matter.unit = $3 AND matter.stage <> 'closed'
