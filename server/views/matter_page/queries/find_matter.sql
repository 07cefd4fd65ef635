SELECT matter, number, raised_by, community, station, category, identity, origin, title, text, place,
       photos, stage, closing, raised_at, raised_position, deputy, unit, due_what, due_on, due_from,
       certainty, version, imported_on, voice, point, hidden_names, hotline_number, about, merged_into,
       asks, asks_unit, asks_on, paused, taken_on, outcome, promised_on, slips, done_said_on,
       lapsed_on
  FROM view_matter_page_matter
 WHERE congress = $1 AND matter = $2
