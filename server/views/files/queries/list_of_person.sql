SELECT file FROM view_files_file WHERE congress = $1 AND owner = $2
UNION
SELECT file FROM view_files_file WHERE congress = $1 AND for_person = $2
