SELECT number FROM view_matter_page_matter WHERE congress = $1 AND matter = $2
