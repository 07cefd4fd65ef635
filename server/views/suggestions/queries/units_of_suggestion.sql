SELECT unit, part, referred_on, reply_due_on, reply_latest_on, relief_until_on, contact_due_on, opinion_due_on, certainty, clerk, contacted_on, contacts, relief_on, relief_due_on, opinion_on, extension_until, extended, draft_no, replied_round, contact_said, extension_consent
  FROM view_suggestions_unit WHERE congress = $1 AND suggestion = $2 ORDER BY unit
