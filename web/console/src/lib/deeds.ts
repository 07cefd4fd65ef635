// SPDX-License-Identifier: Apache-2.0
//
// What each plain deed asks of whoever does it: one table that one drawer draws. A deed that needs more than fields
// (to accept, refer, answer, merge) has a drawer of its own. The words of a field are `deed.<act>.<field>`. Pure.
import type { MatterPage } from '@ztc/shared/types'
import type { Act } from './acts'

export type Deed = Exclude<Act, 'accept' | 'redirect' | 'look_into' | 'refer' | 'answer' | 'record_answer' | 'merge'>

export type FieldOf = {
  name: string
  kind: 'words' | 'day' | 'unit' | 'deputy' | 'category' | 'one' | 'photos'
  optional?: 'yes'
  most?: number
  options?: readonly string[] // words under `deed.<act>.<name>_of.<option>`
  days?: 'past' | 'coming'
  /** Asked only when another field holds this value. */
  when?: { field: string; is: string }
}
export type Form = Record<string, string | string[]>

const words = (name: string, most: number): FieldOf => ({ name, kind: 'words', most })
const words_if_any = (name: string, most: number): FieldOf => ({ ...words(name, most), optional: 'yes' })
const photos = (name: string): FieldOf => ({ name, kind: 'photos', optional: 'yes' })
const grades = ['satisfied', 'basically_satisfied', 'dissatisfied'] as const

export const deeds: Record<Deed, readonly FieldOf[]> = {
  ask_more: [words('question', 500)],
  correct: [{ name: 'category', kind: 'category' }, words('reason', 200)],
  name_deputy: [{ name: 'deputy', kind: 'deputy' }, words_if_any('reason', 200)],
  unmerge: [words('reason', 200)],
  urge: [{ name: 'kind', kind: 'one', options: ['urge', 'ask_progress'] }, words('words', 500)],
  approve_referral: [],
  return_referral: [words('reason', 500)],
  take_on: [words_if_any('words', 500)],
  report_progress: [words('text', 2000), photos('photos')],
  ask_relief: [{ name: 'suggested_unit', kind: 'unit' }, words('reason', 1000)],
  rule_on_relief: [
    { name: 'ruling', kind: 'one', options: ['moved', 'kept'] }, { name: 'to_unit', kind: 'unit', when: { field: 'ruling', is: 'moved' } }, words('reason', 500),
  ],
  ask_extension: [{ name: 'wanted_on', kind: 'day', days: 'coming' }, words('reason', 500)],
  extend: [{ name: 'answer_due_on', kind: 'day', days: 'coming' }, words('basis', 500)],
  refuse_extension: [words('reason', 500)],
  pause: [words('reason', 500)],
  resume: [],
  deliver: [{ name: 'done_on', kind: 'day', days: 'past' }, words('text', 2000), photos('proof')],
  slip: [{ name: 'planned_on', kind: 'day', days: 'coming' }, words('reason', 1000)],
  record_rating: [
    { name: 'channel', kind: 'one', options: ['phone', 'paper'] }, { name: 'attitude', kind: 'one', options: grades }, { name: 'result', kind: 'one', options: grades },
    words_if_any('words', 500),
  ],
}

export const is_deed = (act: Act): act is Deed => act in deeds

/** Empty, but for what is known already: the unit and the day that were asked for. */
export function empty_form(deed: Deed, page: Pick<MatterPage, 'asks'>): Form {
  const form: Form = {}
  for (const field of deeds[deed]) form[field.name] = field.kind === 'photos' ? [] : ''
  if (deed === 'rule_on_relief') form.to_unit = page.asks?.unit?.node ?? ''
  if (deed === 'extend') form.answer_due_on = page.asks?.wanted_on ?? ''
  return form
}

export const asked = (deed: Deed, form: Form): FieldOf[] => deeds[deed].filter(({ when }) => !when || form[when.field] === when.is)

/** The values that must not be left empty. */
export function needed(deed: Deed, form: Form): Record<string, string> {
  return Object.fromEntries(asked(deed, form).filter((f) => !f.optional).map((f) => [f.name, String(form[f.name])]))
}

/** As it is sent: trimmed, and without what was left empty or is not asked. */
export function body_of(deed: Deed, matter: string, form: Form): Record<string, unknown> {
  const body: Record<string, unknown> = { matter }
  for (const { name } of asked(deed, form)) {
    const value = form[name]
    const given = Array.isArray(value) ? [...value] : (value ?? '').trim()
    if (given.length > 0) body[name] = given
  }
  return body
}
