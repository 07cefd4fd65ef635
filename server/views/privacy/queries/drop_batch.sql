DELETE FROM view_privacy_batch WHERE congress = $1 AND batch = $2
