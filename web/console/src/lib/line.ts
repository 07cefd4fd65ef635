// SPDX-License-Identifier: Apache-2.0
//
// Where a matter stands on its line. It stands at the last stop it has reached; the stop after that
// is waited for. Lists know only the stage; a matter's page has the server's own stops.
import { stop_names } from '@ztc/shared/stages'
import type { Stage, Stop, StopName } from '@ztc/shared/types'

const reached: Record<Stage, StopName> = {
  raised: 'raise', accepted: 'accept', looked_into: 'look_into', referred: 'refer', answered: 'answer', closed: 'rate',
}

export const stop_of = (stage: Stage): StopName => reached[stage]
export const ordinal = (stop: StopName): number => stop_names.indexOf(stop) + 1

export type Mark = 'passed' | 'here' | 'next' | 'skipped'

export function marks(stops: readonly Stop[]): Mark[] {
  const done = stops.map((s) => s.state).lastIndexOf('done')
  const here = done >= 0 ? done : stops.findIndex((s) => s.state === 'now')
  return stops.map((s, i) => {
    if (i === here) return 'here'
    if (i > here) return 'next'
    return s.state === 'skipped' ? 'skipped' : 'passed'
  })
}
