INSERT INTO view_handover_office (congress, node, role, person) VALUES ($1, $2, $3, $4)
ON CONFLICT (congress, node, role, person) DO NOTHING
