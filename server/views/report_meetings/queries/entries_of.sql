SELECT series, person, tally_ref, agrees FROM view_report_meetings_entry WHERE congress = $1 AND meeting = $2 ORDER BY series, person
