INSERT INTO view_search_matter (congress, position, matter, number, title, text, place, hotline, hidden_names,
                                category, community, raised_by, raised_at, identity, stage, imported, about,
                                bodies, told, said)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'raised', $15, $16, $17, '',
        coalesce((SELECT words FROM vault_words WHERE congress = $1 AND ref = $5), '') || ' ' ||
        coalesce((SELECT words FROM vault_words WHERE congress = $1 AND ref = $6), '') || ' ' ||
        coalesce((SELECT words FROM vault_words WHERE congress = $1 AND ref = $7), '') || ' ' ||
        coalesce((SELECT words FROM vault_words WHERE congress = $1 AND ref = $8), ''))
