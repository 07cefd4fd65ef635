// SPDX-License-Identifier: Apache-2.0
//
// The plain deeds on a suggestion or a commitment: their fields, as the server takes them. MoveSheet.vue draws them.
import type { SuggestionWord } from '@ztc/shared/words/suggestions'
import type { LedgerDeed } from '../lib/commitments'
import type { Deed } from '../lib/suggestions'

export type Move = Exclude<Deed, 'accept' | 'refer' | 'extend' | 'take_on' | 'draft_reply' | 'give_feedback' | 'record_feedback' | 'close' | 'publish'> | LedgerDeed
export interface MoveField {
  name: string
  kind: 'words' | 'line' | 'lines' | 'day' | 'past_day' | 'pick' | 'unit' | 'suggestion' | 'photos' | 'scan'
  label: SuggestionWord
  most?: number
  hint?: SuggestionWord
  optional?: 'yes'
  picks?: readonly string[]
}

export const exclusions = ['personal_matter', 'own_employer', 'judicial_case', 'forwarded_letter', 'complaint', 'legal_consultation', 'academic', 'product_promotion', 'bidding', 'no_substance', 'beyond_competence'] as const
const satisfactions = ['satisfied', 'basically_satisfied', 'dissatisfied'] as const
const reason = (most: number): MoveField => ({ name: 'reason', kind: 'words', label: 'field.reason', most })
const words = (most = 5000): MoveField => ({ name: 'words', kind: 'words', label: 'field.words', most })
const exclusion: MoveField = { name: 'exclusion', kind: 'pick', label: 'field.exclusion', optional: 'yes', picks: exclusions }
const by_day: MoveField = { name: 'due_on', kind: 'day', label: 'field.due_on' }
const proof: MoveField = { name: 'proof', kind: 'photos', label: 'field.proof' }

export const fields_of: Record<Move, readonly MoveField[]> = {
  return: [exclusion, reason(5000), { name: 'split', kind: 'lines', label: 'field.split', hint: 'hint.split', optional: 'yes' }],
  make_letter: [exclusion, reason(5000)],
  merge: [{ name: 'into', kind: 'suggestion', label: 'field.into' }, reason(200)],
  dispose: [{ name: 'disposition', kind: 'pick', label: 'field.disposition', picks: ['on_the_agenda', 'to_committee', 'as_suggestion'] }, words()],
  rule_on_relief: [
    { name: 'ruling', kind: 'pick', label: 'field.ruling', picks: ['moved', 'kept'] },
    { name: 'to', kind: 'unit', label: 'field.to', hint: 'hint.to', optional: 'yes' }, reason(200),
  ],
  refuse_extension: [reason(200)],
  ask_relief: [reason(5000)],
  record_contact: [{ name: 'way', kind: 'pick', label: 'field.way', picks: ['visit', 'meeting', 'phone', 'letter'] }, { name: 'contacted_on', kind: 'past_day', label: 'field.contacted_on' }, words()],
  confirm_contact: [{ name: 'contact', kind: 'pick', label: 'field.contact_held', picks: ['held', 'not_held'] }],
  answer_extension: [{ name: 'consent', kind: 'pick', label: 'field.consent', picks: ['agreed', 'opposed'] }],
  send_opinion: [words()],
  send_opinion_back: [reason(200)],
  ask_extension: [{ name: 'until_on', kind: 'day', label: 'field.until_on' }, reason(5000)],
  send_reply_back: [reason(200)],
  sign_reply: [{ name: 'document_no', kind: 'line', label: 'field.document_no', most: 40, hint: 'hint.document_no' }, { name: 'scans', kind: 'scan', label: 'field.scans', optional: 'yes' }],
  order_redo: [reason(5000)],
  open_assessment: [reason(5000)],
  conclude_assessment: [words()],
  withdraw: [reason(200)],
  hide: [{ name: 'reason', kind: 'pick', label: 'field.hide_reason', picks: ['personal_information', 'state_secret', 'trade_secret', 'deputy_changed_mind', 'factual_error'] }],
  set_milestone: [words(200), by_day],
  reach_milestone: [words(), { ...proof, optional: 'yes' }],
  slip: [by_day, reason(5000)],
  deliver: [words(), proof],
  rate_delivery: [{ name: 'satisfaction', kind: 'pick', label: 'field.satisfaction', picks: satisfactions }, { ...words(), optional: 'yes', hint: 'hint.words_dissatisfied' }],
  reopen: [by_day, reason(5000)],
}
const of_ledger: readonly string[] = ['set_milestone', 'reach_milestone', 'slip', 'deliver', 'rate_delivery', 'reopen']
export const path_of = (move: Move) => (of_ledger.includes(move) ? (`/commitments/${move}` as '/commitments/slip') : (`/suggestions/${move}` as '/suggestions/withdraw'))

export type MoveForm = Record<string, string | string[]>
const holds_files = ({ kind }: MoveField) => kind === 'photos' || kind === 'scan'
export const empty_form = (move: Move, today: string): MoveForm =>
  Object.fromEntries(fields_of[move].map((one) => [one.name, holds_files(one) ? [] : one.kind === 'past_day' ? today : '']))

/** What the server wants: a list of lines as a list, what was left empty left out. */
export function body_of(move: Move, form: MoveForm, of: Record<string, unknown>): Record<string, unknown> {
  const body: Record<string, unknown> = { ...of }
  for (const { name, kind } of fields_of[move]) {
    const value = form[name]!
    if (typeof value !== 'string') {
      if (value.length > 0) body[name] = [...value]
    } else if (kind === 'lines') {
      const lines = value.split('\n').map((line) => line.trim()).filter((line) => line !== '')
      if (lines.length > 0) body[name] = lines
    } else if (value.trim() !== '') body[name] = value.trim()
  }
  return body
}
export const needed = (move: Move, form: MoveForm): Record<string, string> =>
  Object.fromEntries(fields_of[move].filter(({ optional }) => !optional).map(({ name }) => [name, [form[name]!].flat().join(' ')]))
export const fitting = (move: Move, form: MoveForm): Record<string, readonly [string, number]> =>
  Object.fromEntries(fields_of[move].filter(({ most }) => most).map(({ name, most }) => [name, [form[name] as string, most!] as const]))
