SELECT person FROM view_matter_page_joined WHERE congress = $1 AND matter = $2 ORDER BY person
