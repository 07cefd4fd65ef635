DELETE FROM view_privacy_file WHERE congress = $1 AND file = $2
