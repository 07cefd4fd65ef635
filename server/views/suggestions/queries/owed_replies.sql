SELECT u.unit, u.suggestion, u.reply_due_on FROM view_suggestions_suggestion s JOIN view_suggestions_unit u ON u.congress = s.congress AND u.suggestion = s.suggestion
 WHERE s.congress = $1 AND s.state = 'referred' AND u.part <> 'co' AND u.replied_round < s.round
