SELECT i.item, i.activity, i.kind, i.words_ref, i.deputy, i.owner, i.due_on, i.recorded_on, i.state, i.settled_ref, i.settled_on, i.matter, i.number
  FROM view_activities_item i
 WHERE i.congress = $1 AND i.state = 'open' AND i.due_on IS NOT NULL
 ORDER BY i.due_on, i.position
 LIMIT 500
