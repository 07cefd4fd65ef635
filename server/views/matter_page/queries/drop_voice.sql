UPDATE view_matter_page_matter SET voice = NULL WHERE congress = $1 AND matter = $2
