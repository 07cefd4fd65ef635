SELECT d.activity, d.deputy, d.reply, d.signed_in_at, d.presence
  FROM view_activities_activity a
  JOIN view_activities_deputy d ON d.congress = a.congress AND d.activity = a.activity
 WHERE a.congress = $1 AND a.held_on >= $2 AND a.held_on <= $3
 ORDER BY d.activity, d.place, d.deputy
