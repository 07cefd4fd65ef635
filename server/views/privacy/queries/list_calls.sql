SELECT c.matter, c.at, c.channel, c.outcome, c.read_back, c.note, c.again_on FROM view_privacy_call c
  JOIN view_privacy_matter m ON m.congress = c.congress AND m.matter = c.matter
 WHERE m.congress = $1 AND m.person = $2 ORDER BY c.matter, c.position
