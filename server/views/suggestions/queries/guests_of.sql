SELECT deputy, visit, reply, words_ref, signed_on, way FROM view_suggestions_guest WHERE congress = $1 AND suggestion = $2 ORDER BY deputy, visit
