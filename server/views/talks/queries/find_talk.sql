SELECT talk, series, number, held_on, from_minute, theme_ref, state, minutes, summary_ref, reason_ref
  FROM view_talks_talk WHERE congress = $1 AND talk = $2
