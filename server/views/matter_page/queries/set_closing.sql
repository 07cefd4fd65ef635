UPDATE view_matter_page_matter SET closing = $3 WHERE congress = $1 AND matter = $2
