UPDATE view_episodes_episode SET state = 'in_review', stage = 'facts' WHERE congress = $1 AND episode = $2
