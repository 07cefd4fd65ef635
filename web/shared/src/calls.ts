// SPDX-License-Identifier: Apache-2.0
//
// One attempt to reach a raiser, as whoever tried writes it down on either face, and what of it is sent.
import type { CallAttempt } from './types'

export const channels = ['phone', 'visit', 'at_station', 'message'] as const satisfies readonly CallAttempt['channel'][]
export const outcomes = ['reached', 'not_reached', 'call_again'] as const satisfies readonly CallAttempt['outcome'][]
export const read_backs = ['confirmed', 'not_confirmed'] as const satisfies readonly NonNullable<CallAttempt['read_back']>[]

/** What nobody has chosen yet is empty. */
export interface CallForm {
  channel: CallAttempt['channel'] | ''
  outcome: CallAttempt['outcome'] | ''
  read_back: NonNullable<CallAttempt['read_back']> | ''
  again_on: string
  note: string
}

/** What must be filled in, with what stands there; a day only where he asked to be tried again. */
export function required({ channel, outcome, again_on }: CallForm): Record<string, string> {
  return { channel, outcome, ...(outcome === 'call_again' ? { again_on } : {}) }
}

/** Of a form with all that is required. What was chosen for another outcome stays behind: the server refuses a read-back of nobody. */
export function call_body(matter: string, { channel, outcome, read_back, again_on, note }: CallForm): CallAttempt {
  const words = note.trim()
  return {
    matter, channel: channel as CallAttempt['channel'], outcome: outcome as CallAttempt['outcome'],
    ...(outcome === 'reached' && read_back ? { read_back } : {}),
    ...(outcome === 'call_again' ? { again_on } : {}),
    ...(words ? { note: words } : {}),
  }
}
