// SPDX-License-Identifier: Apache-2.0
//
// What one screen tells a deputy of this week: what waits for a look, what a unit owes and is late with, and on which days
// something falls due. Decides nothing that the server decides; a deputy looks, asks and urges, and never closes.
import type { Due, InboxRow, SuggestionLine, UrgeKind } from '@ztc/shared/types'
import type { WordKey } from '@ztc/shared/words/say'

export interface WeekDay { day: string; today: boolean; due: number }
export interface ToDo { row: InboxRow; act: 'look_into' | 'urge' }

const a_day = 86_400_000
const plus = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + days * a_day).toISOString().slice(0, 10)

/** Monday to Sunday of the week that `today` lies in, with how many matters fall due on each. */
export function week_of(today: string, rows: readonly InboxRow[]): WeekDay[] {
  const since_monday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
  return [0, 1, 2, 3, 4, 5, 6].map((at) => {
    const day = plus(today, at - since_monday)
    return { day, today: day === today, due: rows.filter((row) => row.due_on === day && row.stage !== 'closed').length }
  })
}

/** Late answers first, then what waits for a look, then answers that are due within the week; the rest is only followed. */
export function to_do(to_look: readonly InboxRow[], followed: readonly InboxRow[]): { waits: ToDo[]; rest: InboxRow[] } {
  const looks = to_look.map((row): ToDo => ({ row, act: 'look_into' }))
  const others = followed.filter((row) => !to_look.some((one) => one.matter === row.matter))
  const at_unit = others.filter((row) => row.stage === 'referred' && (row.days_left ?? Infinity) <= 3)
  const urges = at_unit.map((row): ToDo => ({ row, act: 'urge' }))
  const late = (one: ToDo) => (one.row.days_left ?? 0) < 0
  return { waits: [...urges.filter(late), ...looks, ...urges.filter((one) => !late(one))], rest: others.filter((row) => !at_unit.includes(row)) }
}

export const of_a_deputy: readonly string[] = ['rate', 'confirm_contact', 'answer_extension']
/** The suggestions that ask something of a deputy; what is the desk's stays there. */
export const asked_for = (lines: readonly SuggestionLine[]): SuggestionLine[] =>
  lines.filter(({ todo }) => todo.some(({ what }) => of_a_deputy.includes(what)))

/** Sentences to begin from, that fit what is owed. */
export function ready_sentences(kind: UrgeKind, planned_on: string | undefined, due: Pick<Due, 'on' | 'days_left'> | undefined): { key: WordKey; day?: string }[] {
  if (kind === 'ask_progress') return [{ key: 'urge.ask.how_far' }, { key: 'urge.ask.what_hinders' }]
  if (planned_on) return [{ key: 'urge.say.promised', day: planned_on }, { key: 'urge.say.tell_resident' }]
  const owed: { key: WordKey; day?: string }[] = due ? [{ key: due.days_left < 0 ? 'urge.say.late' : 'urge.say.in_time', day: due.on }] : []
  return [...owed, { key: 'urge.say.tell_resident' }]
}
