INSERT INTO view_suggestions_verdict (congress, suggestion, satisfaction, n) VALUES ($1, $2, $3, 1)
    ON CONFLICT (congress, suggestion, satisfaction) DO UPDATE SET n = view_suggestions_verdict.n + 1
