INSERT INTO view_activities_feed (congress, person, token_sha256) VALUES ($1, $2, $3)
    ON CONFLICT (congress, person) DO UPDATE SET token_sha256 = excluded.token_sha256
