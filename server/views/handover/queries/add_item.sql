INSERT INTO view_handover_item (congress, handover, matter, place, passed_over) VALUES ($1, $2, $3, $4, 0)
