SELECT matter, number, raised_by, community, station, category, identity, origin, title, text, place,
       photos, stage, closing, raised_at, raised_position, deputy, unit, due_what, due_on, due_from,
       certainty, version, imported_on, voice
  FROM view_matter_page_matter
 WHERE congress = $1 AND matter = $2
