// SPDX-License-Identifier: Apache-2.0
//
// The six stops of the line, and where a matter stands on it when only its stage is known (lists carry no stops).
// The stop that is `now` is the one being waited for. Pages that have the server's own stops must use those.
import type { Stage, StopName, StopState } from './types'

export const stop_names: readonly StopName[] = ['raise', 'accept', 'look_into', 'refer', 'answer', 'rate']

const waits_for: Record<Stage, number> = { raised: 1, accepted: 2, looked_into: 3, referred: 4, answered: 5, closed: 6 }

export function stop_states(stage: Stage): { stop: StopName; state: StopState }[] {
  const now = waits_for[stage]
  return stop_names.map((stop, at) => ({ stop, state: at < now ? 'done' : at === now ? 'now' : 'todo' }))
}

/** Who has to move next. */
export function holder(stage: Stage): 'station' | 'deputy' | 'unit' | 'you' | 'nobody' {
  const holders = { raised: 'station', accepted: 'deputy', looked_into: 'station', referred: 'unit', answered: 'you', closed: 'nobody' } as const
  return holders[stage]
}

/** 周 for 示例代表·周 and for 周某某: what the badge on the line carries. */
export function surname(name: string): string {
  const last_part = name.split(/[·・]/).pop()!.trim()
  return Array.from(last_part)[0] ?? ''
}
