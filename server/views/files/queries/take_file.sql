UPDATE view_files_file SET state = 'taken', holder = $3, for_person = $4
 WHERE congress = $1 AND file = $2
