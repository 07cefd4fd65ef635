SELECT 1 FROM view_files_file WHERE file = $1 AND state <> 'gone' LIMIT 1
