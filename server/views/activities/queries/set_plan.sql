INSERT INTO view_activities_plan (congress, year, node, foreword_ref, lines, titles_ref, published_on) VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (congress, year, node) DO UPDATE SET foreword_ref = excluded.foreword_ref, lines = excluded.lines, titles_ref = excluded.titles_ref, published_on = excluded.published_on
