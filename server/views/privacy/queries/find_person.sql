SELECT kind, registered_at, name, phone FROM view_privacy_person WHERE congress = $1 AND person = $2
