UPDATE view_matter_page_matter
   SET stage = CASE WHEN stage = 'accepted' THEN 'looked_into' ELSE stage END, version = $3
 WHERE congress = $1 AND matter = $2
