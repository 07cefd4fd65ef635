UPDATE view_matter_page_matter SET taken_on = $3 WHERE congress = $1 AND matter = $2
