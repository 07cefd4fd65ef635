SELECT link, matter, unit, ended, expires_on FROM view_matter_page_link
 WHERE congress = $1 AND token_print = $2
