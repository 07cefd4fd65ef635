INSERT INTO view_privacy_words (congress, person, matter, position, member, ref, at)
SELECT $1, person, $2, $3, $4, $5, $6 FROM view_privacy_matter WHERE congress = $1 AND matter = $2
