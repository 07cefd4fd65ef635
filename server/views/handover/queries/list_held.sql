SELECT matter.matter, matter.number, matter.title, matter.hidden_names, matter.category, matter.community,
       matter.about, matter.stage, matter.unit, held.side
  FROM view_handover_held AS held
  JOIN view_handover_matter AS matter
    ON matter.congress = held.congress AND matter.matter = held.matter
 WHERE held.congress = $1 AND held.person = $2 AND matter.stage <> 'closed'
 ORDER BY matter.number, held.side
 LIMIT 1000
