SELECT deputy, COUNT(*) FROM view_record_correction WHERE congress = $1 AND ruling IS NULL GROUP BY deputy
