UPDATE view_handover_matter SET stage = 'looked_into'
 WHERE congress = $1 AND matter = $2 AND stage = 'accepted'
