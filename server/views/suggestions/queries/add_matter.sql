INSERT INTO view_suggestions_matter (congress, matter, suggestion, position)
SELECT $1, $2, $3, position FROM view_suggestions_suggestion WHERE congress = $1 AND suggestion = $3
    ON CONFLICT (congress, matter, suggestion) DO NOTHING
