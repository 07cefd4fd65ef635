// SPDX-License-Identifier: Apache-2.0
//
// What each event of a matter is called in its history. A type that this face does not know yet is said as a step taken.
import { zh, type WordKey } from './words/zh'

export const happenings = [
  'raised', 'joined', 'accepted', 'more_asked', 'more_supplied', 'corrected', 'deputy_named', 'merged', 'unmerged', 'took_over', 'gave_back', 'redirected',
  'looked_into', 'urged', 'referral_proposed', 'referral_returned', 'referred', 'taken_on', 'passed_on', 'progress_reported', 'relief_asked', 'relief_ruled',
  'extension_asked', 'extended', 'extension_refused', 'paused', 'resumed', 'answered', 'delivered', 'slipped', 'contested', 'rated', 'reopened', 'reminded',
  'escalated', 'due_confirmed', 'withdrawn', 'closed', 'consent_given', 'consent_withdrawn',
] as const

export function happening_words(type: string, detail?: string): WordKey {
  const name = type.replace(/^(matters|relay)\./, '')
  if (name === 'urged' && detail === 'ask_progress') return 'event.progress_asked'
  const key = `event.${name}`
  return key in zh ? (key as WordKey) : 'event.other'
}
