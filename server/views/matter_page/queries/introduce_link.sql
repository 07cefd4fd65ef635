UPDATE view_matter_page_link SET name = $3, phone = $4 WHERE congress = $1 AND link = $2
