UPDATE view_matter_page_step SET files = NULL
 WHERE congress = $1 AND matter = $2 AND type IN ('matters.raised', 'matters.more_supplied', 'matters.contested')
