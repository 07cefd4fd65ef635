UPDATE view_matter_page_link SET ended = $3 WHERE congress = $1 AND matter = $2 AND ended IS NULL
