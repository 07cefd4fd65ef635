SELECT made_on, expires_on, ended, name, phone FROM view_matter_page_link
 WHERE congress = $1 AND matter = $2
 ORDER BY position DESC
 LIMIT 1
