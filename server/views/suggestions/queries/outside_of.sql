SELECT o.item, o.position, o.level, o.number_ref, o.title_ref, o.source_ref, o.units_ref, o.submitted_on, o.replied_on, o.suggestions, o.matters, o.confirmed_on, o.words_ref, o.ended_on FROM view_suggestions_outside_link l JOIN view_suggestions_outside o ON o.congress = l.congress AND o.item = l.item
 WHERE l.congress = $1 AND l.suggestion = $2
