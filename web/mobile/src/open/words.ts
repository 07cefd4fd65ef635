// SPDX-License-Identifier: Apache-2.0
//
// Where a public matter stands, in one sentence.
import type { PublicMatter } from '@ztc/shared/types'
import { say, say_day } from '../lib/say'
import { name_of, outcome_words } from '../ui/stop_words'

export function outcome_of(matter: PublicMatter): string {
  if (!matter.outcome) return ''
  const planned = matter.outcome === 'planned'
  const parts = [say(outcome_words[matter.outcome])]
  if (planned && matter.planned_on) parts.push(say('open.planned', { day: say_day(matter.planned_on) }))
  if (matter.slips > 0) parts.push(say('open.slips', { n: matter.slips }))
  if (matter.done_on) parts.push(say(planned ? 'open.kept' : 'matter.done_on', { day: say_day(matter.done_on) }))
  return parts.join(' · ')
}

export function standing_of(matter: PublicMatter): string {
  const reached = matter.stops.filter((stop) => stop.state === 'done').at(-1)
  return outcome_of(matter) || say(name_of[reached?.stop ?? 'raise'])
}
