SELECT raised_by, community, station, deputy, unit, about, stage, merged, identity, hidden_names
  FROM view_relay_matter
 WHERE congress = $1 AND matter = $2
