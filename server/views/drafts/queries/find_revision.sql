SELECT revision, title_ref, situation_ref, asks_ref, feasibility_ref, visibility, formed_by, raised_before, wish, wished_units, revised_on, revised_at
  FROM view_drafts_revision WHERE congress = $1 AND draft = $2 AND revision = $3
