SELECT name, phone FROM view_matter_page_name WHERE congress = $1 AND id = $2
