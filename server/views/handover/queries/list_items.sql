SELECT matter.matter, matter.number, matter.title, matter.hidden_names, matter.category, matter.community,
       matter.about, matter.stage, matter.unit, CASE WHEN item.passed_over = 1 THEN 'passed_over' ELSE 'listed' END
  FROM view_handover_item AS item
  JOIN view_handover_matter AS matter
    ON matter.congress = item.congress AND matter.matter = item.matter
 WHERE item.congress = $1 AND item.handover = $2
 ORDER BY item.place
