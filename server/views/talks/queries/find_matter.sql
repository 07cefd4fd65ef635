SELECT number, raised_by, names_ref FROM view_talks_matter WHERE congress = $1 AND matter = $2
