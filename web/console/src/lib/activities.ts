// SPDX-License-Identifier: Apache-2.0
//
// What can be said to an activity in a drawer: the fields of each, and which of them the stage of the activity allows.
import { can_write } from '@ztc/shared/activities'
import type { ActivityPage } from '@ztc/shared/types'
import type { ActivityWord } from '@ztc/shared/words/activities'

export type Move = 'send_back' | 'cancel' | 'add_note' | 'record_item' | 'settle_item' | 'report' | 'transmit' | 'record_feedback' | 'appraise' | 'publish'
export interface MoveField {
  name: string
  kind: 'line' | 'words' | 'day' | 'body' | 'count' | 'item_kind' | 'outcome' | 'photos'
  label: ActivityWord
  most?: number
  optional?: 'yes'
}

const reason: MoveField = { name: 'reason', kind: 'words', label: 'reason', most: 200 }
export const fields_of: Record<Move, readonly MoveField[]> = {
  send_back: [reason],
  cancel: [reason],
  add_note: [{ name: 'words', kind: 'words', label: 'note', most: 2000 }, { name: 'photos', kind: 'photos', label: 'photos' }],
  record_item: [
    { name: 'kind', kind: 'item_kind', label: 'item_kind' }, { name: 'words', kind: 'words', label: 'words', most: 2000 },
    { name: 'owner', kind: 'body', label: 'owner', optional: 'yes' }, { name: 'due_on', kind: 'day', label: 'due', optional: 'yes' },
  ],
  settle_item: [{ name: 'outcome', kind: 'outcome', label: 'outcome' }, { name: 'words', kind: 'words', label: 'words', most: 2000 }],
  report: [{ name: 'words', kind: 'words', label: 'report', most: 5000 }],
  transmit: [{ name: 'to', kind: 'body', label: 'to_body' }],
  record_feedback: [{ name: 'words', kind: 'words', label: 'feedback', most: 2000 }],
  appraise: (['satisfied', 'fair', 'dissatisfied'] as const).map((name) => ({ name, kind: 'count' as const, label: name })),
  publish: [{ name: 'summary', kind: 'words', label: 'summary', most: 2000 }],
}
export const title_of: Record<Move, ActivityWord> = {
  send_back: 'send_back', cancel: 'cancel', add_note: 'add_note', record_item: 'record_item', settle_item: 'settle', report: 'write_report', transmit: 'transmit',
  record_feedback: 'record_feedback', appraise: 'appraise', publish: 'publish',
}
export const lead_of: Partial<Record<Move, ActivityWord>> = { transmit: 'transmit_lead', appraise: 'appraise_lead', publish: 'publish_lead' }

export type Form = Record<string, string | string[]>
export const empty_form = (move: Move, page: ActivityPage): Form =>
  Object.fromEntries(fields_of[move].map(({ name, kind }) => [name, kind === 'photos' ? [] : kind === 'item_kind' ? page.item_kinds[0]! : kind === 'outcome' ? 'answered' : '']))

/** What the server wants: numbers as numbers, a list where it takes one, what was left empty left out. */
export function body_of(move: Move, form: Form, of: Record<string, string>): Record<string, unknown> {
  const body: Record<string, unknown> = { ...of }
  for (const { name, kind } of fields_of[move]) {
    const value = form[name]!
    if (typeof value !== 'string') body[name] = value
    else if (kind === 'count') body[name] = Number(value)
    else if (move === 'transmit') body[name] = [value]
    else if (value.trim() !== '') body[name] = value.trim()
  }
  return body
}
export const needed = (move: Move, form: Form): Record<string, string> =>
  Object.fromEntries(fields_of[move].filter(({ optional, kind }) => !optional && kind !== 'photos').map(({ name }) => [name, form[name] as string]))
export const fitting = (move: Move, form: Form): Record<string, readonly [string, number]> =>
  Object.fromEntries(fields_of[move].filter(({ most }) => most).map(({ name, most }) => [name, [form[name] as string, most!] as const]))

/** What the desk, the director and the roster can do now, the next step first. */
export function moves_of(page: ActivityPage): Move[] {
  const { line, steps } = page
  const over = line.state === 'held' || line.state === 'reported'
  const all: (readonly [Move, boolean])[] = [
    ['report', page.may_plan && line.state === 'held'],
    ['transmit', page.may_plan && line.state === 'reported' && steps.includes('transmittal')],
    ['appraise', page.may_plan && over && steps.includes('appraisal') && !page.appraisal],
    ['publish', page.may_plan && over && !line.published],
    ['send_back', page.may_approve && line.state === 'planned'],
    ['cancel', page.may_plan && !over && line.state !== 'cancelled'],
  ]
  return all.filter(([, may]) => may).map(([move]) => move)
}
export const may_note = (page: ActivityPage): boolean => page.may_write && can_write(page.line, page.today)
export const may_close = (page: ActivityPage): boolean =>
  page.may_plan && page.line.state === 'approved' && (page.line.until_on ?? page.line.held_on) <= page.today
