// SPDX-License-Identifier: Apache-2.0
//
// Performance points as faces show them. The server counts in hundredths of a point; here they become words.
import type { Day, DeputyPoints, Language } from './types'
import { say_of_points } from './words/points'

export type Line = DeputyPoints['lines'][number]
export type Reason = Line['reasons'][number]
export type Deed = DeputyPoints['deeds'][number]

/** 250 is 2.5; minus as people print it. */
export function points_text(centi: number): string {
  const text = String(Math.abs(centi) / 100)
  return centi < 0 ? `−${text}` : text
}

/** The reasons whose number is hundredths of a point; all others count something or are percentages. */
const in_points: ReadonlySet<string> = new Set([
  'each_unit', 'by_role', 'by_presence', 'unrecorded', 'award', 'item_cap', 'item_floor', 'year_cap', 'year_floor', 'beyond_target', 'full',
])
export const reason_number = (reason: Reason): string => (in_points.has(reason.why) ? points_text(reason.number) : String(reason.number))

export const why_text = (line: Line, language: Language): string =>
  line.reasons.map((reason) => say_of_points(language, 'why', reason.why, { n: reason_number(reason) })).join(say_of_points(language, 'say', 'then'))

export const deed_of = (page: DeputyPoints, line: Line): Deed | undefined => page.deeds.find((deed) => deed.act === line.act)

/** What somebody did, or that he was missed. */
export function deed_text(deed: Deed, language: Language): string {
  const kind = say_of_points(language, 'kind', deed.kind)
  if (deed.presence !== 'present') return `${kind}（${say_of_points(language, 'presence', deed.presence)}）`
  return deed.quantity === 1 ? kind : `${kind} ${say_of_points(language, 'say', 'times', { n: deed.quantity })}`
}

export const item_text = (page: DeputyPoints, code: string, language: Language): string =>
  page.items.find((item) => item.code === code)?.[language] ?? say_of_points(language, 'say', 'of_the_year')

/** The days that were shown last and may still be objected to. */
export const may_object_to = (page: DeputyPoints, today: Day): DeputyPoints['shown'][number] | undefined =>
  page.shown.filter((one) => today <= one.appeals_until).at(-1)

/** This year and those before it, the newest first. */
export function years_until(today: Day, many = 3): number[] {
  const last = Number(today.slice(0, 4))
  return Array.from({ length: many }, (_, back) => last - back)
}
