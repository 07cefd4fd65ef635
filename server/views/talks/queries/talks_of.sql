SELECT talk, series, number, held_on, from_minute, theme_ref, state, minutes, summary_ref, reason_ref
  FROM view_talks_talk WHERE congress = $1 AND series = $2 ORDER BY held_on DESC, talk DESC LIMIT 100
