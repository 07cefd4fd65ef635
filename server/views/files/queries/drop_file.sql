UPDATE view_files_file SET state = 'gone' WHERE congress = $1 AND file = $2
