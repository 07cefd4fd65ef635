SELECT congress, file FROM view_files_file
 WHERE state = 'unused' AND stored_at < $1 ORDER BY stored_at LIMIT 500
