SELECT talk, series, number, held_on, from_minute, theme_ref, state, minutes, summary_ref, reason_ref
  FROM view_talks_talk WHERE congress = $1 AND minutes = 'open' ORDER BY held_on DESC, talk DESC LIMIT 20
