SELECT meeting, deputy, node, place_ref, held_on, from_minute, until_minute, aspects, state, reason_ref, report_ref, names_ref, invited, cards, present, file_due_at, paper, phones, committee, filed_on, late, feedback_ref, published_on
  FROM view_report_meetings_meeting
 WHERE congress = $1 AND deputy = $2
 ORDER BY held_on DESC, meeting DESC
