DELETE FROM view_privacy_file WHERE congress = $1 AND person = $2
