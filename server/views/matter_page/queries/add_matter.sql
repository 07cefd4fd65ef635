INSERT INTO view_matter_page_matter (congress, matter, number, raised_by, community, station, category,
    identity, origin, title, text, place, photos, stage, raised_at, raised_position, due_what, due_on,
    due_from, certainty, imported_on, version, voice, point, hidden_names, hotline_number, about,
    paused, taken_on, slips)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'raised', $14, $15, $16, $17, $18, $19, $20, 1,
    $21, $22, $23, $24, $25, 0, 0, 0)
