SELECT number, title, raised_by, community, about, imported
  FROM view_reveals_matter
 WHERE congress = $1 AND matter = $2
