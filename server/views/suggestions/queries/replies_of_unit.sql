SELECT suggestion, draft_no FROM view_suggestions_reply WHERE congress = $1 AND unit = $2 ORDER BY replied_on DESC LIMIT 50
