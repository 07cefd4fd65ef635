SELECT c.matter, c.purpose, c.given_on, c.channel, c.withdrawn_on, c.shown, c.covers FROM view_privacy_consent c
  JOIN view_privacy_matter m ON m.congress = c.congress AND m.matter = c.matter
 WHERE m.congress = $1 AND m.person = $2 ORDER BY c.matter, c.position
