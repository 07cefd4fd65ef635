UPDATE view_matter_page_matter SET lapsed_on = $3, photos = '', voice = NULL WHERE congress = $1 AND matter = $2
