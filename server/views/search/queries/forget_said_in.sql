UPDATE view_search_matter SET said = '' WHERE congress = $1 AND matter = $2
