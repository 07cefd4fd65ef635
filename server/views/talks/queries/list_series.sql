SELECT series, station, name_ref, every_days FROM view_talks_series WHERE congress = $1 ORDER BY position
