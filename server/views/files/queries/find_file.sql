SELECT file, owner, kind, media, state, holder FROM view_files_file WHERE congress = $1 AND file = $2
