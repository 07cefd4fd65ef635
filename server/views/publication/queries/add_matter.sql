INSERT INTO view_publication_matter
    (congress, matter, raised_by, community, station, category, origin, number, title, text,
     hidden_names, raised_on, slips, closed, stopped, merged, state, shown, newer_answer, moved_at,
     raised_shown, raised_photos, masked_photos)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, 0, 0, 0, 'not_asked', 0, 0, $13,
        $14, $15, '');
