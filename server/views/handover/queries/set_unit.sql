UPDATE view_handover_matter SET unit = $3, stage = 'referred' WHERE congress = $1 AND matter = $2
