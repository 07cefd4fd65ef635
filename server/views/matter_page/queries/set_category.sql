UPDATE view_matter_page_matter SET category = $3, version = $4 WHERE congress = $1 AND matter = $2
