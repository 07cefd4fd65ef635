// SPDX-License-Identifier: Apache-2.0
//
// What the server tells of supervision, which deed is open to whom, and the fields of each deed.
import type { KeptFigures, SuggestionPage, SupervisionPart } from '@ztc/shared/types'
import type { SupervisionWord } from '@ztc/shared/words/suggestions_supervision'

export type QueryPart = SupervisionPart['queries'][number]
export type VisitPart = SupervisionPart['visits'][number]
export type GuestPart = VisitPart['guests'][number]
export type Kept = KeptFigures['together'][number]

export const supervision_deeds = ['choose', 'report', 'ask', 'answer', 'call_visit', 'cancel_visit', 'reply_to_visit', 'sign_in', 'sign_in_for', 'note_visit', 'follow_outside', 'confirm_outside', 'end_outside'] as const
export type SupervisionDeed = (typeof supervision_deeds)[number]

export interface SupervisionField {
  name: string
  kind: 'words' | 'line' | 'day' | 'past_day' | 'pick' | 'unit' | 'deputy' | 'guest' | 'photos'
  label: SupervisionWord
  most?: number
  hint?: SupervisionWord
  optional?: 'yes'
  picks?: readonly string[]
}
const words: SupervisionField = { name: 'words', kind: 'words', label: 'field.words', most: 5000 }
const photos: SupervisionField = { name: 'photos', kind: 'photos', label: 'field.photos', optional: 'yes' }
const source: SupervisionField = { name: 'source', kind: 'line', label: 'field.source', most: 200, hint: 'hint.source' }
const confirmed: SupervisionField = { name: 'confirmed_on', kind: 'past_day', label: 'field.confirmed_on' }
export const fields_of: Record<SupervisionDeed, readonly SupervisionField[]> = {
  choose: [{ name: 'supervisor', kind: 'deputy', label: 'field.supervisor' }, { name: 'plan', kind: 'words', label: 'field.plan', most: 5000 }, { name: 'report_due_on', kind: 'day', label: 'field.report_due_on', optional: 'yes' }],
  report: [words],
  ask: [{ name: 'unit', kind: 'unit', label: 'field.unit' }, words, { name: 'due_on', kind: 'day', label: 'field.due_on', optional: 'yes', hint: 'hint.due_on' }],
  answer: [words, photos],
  call_visit: [{ name: 'held_on', kind: 'day', label: 'field.held_on' }, { name: 'place', kind: 'line', label: 'field.place', most: 200 }, words],
  cancel_visit: [{ name: 'reason', kind: 'words', label: 'field.reason', most: 5000 }],
  reply_to_visit: [{ name: 'reply', kind: 'pick', label: 'field.reply', picks: ['comes', 'declines'] }, { ...words, most: 200, optional: 'yes' }],
  sign_in: [{ name: 'code', kind: 'line', label: 'field.code', most: 20 }],
  sign_in_for: [{ name: 'deputy', kind: 'guest', label: 'field.deputy' }],
  note_visit: [words, photos],
  follow_outside: [
    { name: 'level', kind: 'pick', label: 'field.level', picks: ['township', 'district', 'city', 'province', 'national'] }, { name: 'number', kind: 'line', label: 'field.number', most: 60 },
    { name: 'title', kind: 'line', label: 'field.title', most: 200 }, source, confirmed, { name: 'units', kind: 'line', label: 'field.units', most: 200, optional: 'yes' },
    { name: 'submitted_on', kind: 'past_day', label: 'field.submitted_on', optional: 'yes' }, { name: 'replied_on', kind: 'past_day', label: 'field.replied_on', optional: 'yes' },
  ],
  confirm_outside: [words, source, confirmed, { name: 'replied_on', kind: 'past_day', label: 'field.replied_on', optional: 'yes' }],
  end_outside: [words],
}

export type SupervisionForm = Record<string, string | string[]>
export const empty_form = (deed: SupervisionDeed, today: string): SupervisionForm =>
  Object.fromEntries(fields_of[deed].map((one) => [one.name, one.kind === 'photos' ? [] : one.kind === 'past_day' && !one.optional ? today : '']))
/** What the server wants: what was left empty is left out. */
export function body_of(deed: SupervisionDeed, form: SupervisionForm, of: object): Record<string, unknown> {
  const body: Record<string, unknown> = { ...of }
  for (const { name } of fields_of[deed]) {
    const value = form[name]!
    if (typeof value === 'string' ? value.trim() !== '' : value.length > 0) body[name] = typeof value === 'string' ? value.trim() : [...value]
  }
  return body
}

/** How many steps are new to whoever looks. */
export const news_of = (page: Pick<SuggestionPage, 'steps'>, looked_to: number): number => page.steps.filter(({ position }) => position > looked_to).length

/** Of the suggestion as a whole. */
export function deeds_at(part: SupervisionPart, page: Pick<SuggestionPage, 'line'>): SupervisionDeed[] {
  const running = ['referred', 'answered', 'assessed'].includes(page.line.state)
  const all: [SupervisionDeed, boolean][] = [
    ['choose', part.may_choose], ['report', part.may_choose === false && part.may_supervise && !!part.key && !part.key.reported_on],
    ['ask', part.may_supervise && running], ['call_visit', part.may_supervise], ['follow_outside', part.may_supervise],
  ]
  return all.filter(([, may]) => may).map(([deed]) => deed)
}
export function deeds_at_visit(visit: VisitPart, part: SupervisionPart, today: string): SupervisionDeed[] {
  const desk = part.may_supervise && visit.state === 'called'
  const all: [SupervisionDeed, boolean][] = [
    ['reply_to_visit', visit.may_reply], ['sign_in', visit.may_sign_in], ['note_visit', desk && visit.held_on <= today],
    ['sign_in_for', part.may_supervise && visit.state !== 'cancelled' && visit.held_on === today && visit.guests.some((one) => !one.signed_on)], ['cancel_visit', desk],
  ]
  return all.filter(([, may]) => may).map(([deed]) => deed)
}

/** A share is told with its whole; with too few it is no ground for comparing. */
export const share_of = (n: number, of: number): { key: SupervisionWord; blanks: Record<string, number> } =>
  of === 0 ? { key: 'fig.none', blanks: {} } : { key: 'fig.share', blanks: { n, of } }
