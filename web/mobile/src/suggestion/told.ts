// SPDX-License-Identifier: Apache-2.0
//
// What the phone computes of suggestions: what waits for a deputy, what a rating lacks, which days can be explained, and what
// raisers are told of what they said. Decides nothing that the server decides.
import type { Dimension, RaisedSuggestion, Satisfaction, SuggestionClock, SuggestionLine, SuggestionPage, SuggestionUnit } from '@ztc/shared/types'
import { of_a_deputy } from '../deputy/week'

export const grades = ['satisfied', 'basically_satisfied', 'dissatisfied'] as const
export type Grades = Partial<Record<Dimension, Satisfaction>>

/** What a deputy is asked on the phone, each once; the desk's own deeds are left to the desk. */
export const asked_of = (line: Pick<SuggestionLine, 'todo'>): string[] => [...new Set(line.todo.map(({ what }) => what).filter((what) => of_a_deputy.includes(what)))]
export const asked_at = (page: SuggestionPage, what: 'confirm_contact' | 'answer_extension', unit: SuggestionUnit): boolean =>
  page.line.todo.some((todo) => todo.what === what && todo.unit === unit.unit.id)

/** What is missing in a rating: dimensions without a grade, then the reason where somebody is dissatisfied. */
export function lacks(dimensions: readonly Dimension[], given: Grades, words: string): (Dimension | 'words')[] {
  const unhappy = dimensions.some((one) => given[one] === 'dissatisfied')
  return [...dimensions.filter((one) => !given[one]), ...(unhappy && words.trim() === '' ? ['words' as const] : [])]
}
export const rated = (dimensions: readonly Dimension[], given: Grades): { dimension: Dimension; satisfaction: Satisfaction }[] =>
  dimensions.flatMap((dimension) => (given[dimension] ? [{ dimension, satisfaction: given[dimension]! }] : []))

export interface RunningClock { clock: SuggestionClock; on: string; unit?: string }
/** The days of a unit that still run, each of which the server can explain. */
export function clocks_of(page: SuggestionPage, unit: SuggestionUnit): RunningClock[] {
  const owes = unit.part !== 'co' && unit.replied_round < page.round
  const running: [SuggestionClock, string | undefined, boolean][] = [
    ['contact', unit.contact_due_on, !unit.contacted_on], ['co_opinion', unit.opinion_due_on, !unit.opinion_on], ['reply', unit.reply_due_on, owes],
  ]
  return running.flatMap(([clock, on, runs]) => (on && runs ? [{ clock, on, unit: unit.unit.id }] : []))
}
/** Of the suggestion as a whole. */
export function own_clock(page: SuggestionPage): RunningClock | undefined {
  const { state, due_on } = page.line
  if (!due_on) return undefined
  if (state === 'accepted') return { clock: 'refer', on: due_on }
  return state === 'answered' ? { clock: 'feedback', on: due_on } : undefined
}

export type Totals = { kind: 'sealed' | 'nobody' } | { kind: 'merged'; n: number } | { kind: 'apart'; of: number; counts: [Satisfaction, number][] }
/** Totals only after the window, and apart only where the server tells them apart. */
export function totals_of({ verdicts }: Pick<RaisedSuggestion, 'verdicts'>): Totals {
  if (!verdicts.open) return { kind: 'sealed' }
  if (verdicts.n === 0) return { kind: 'nobody' }
  if (verdicts.satisfied === undefined) return { kind: 'merged', n: verdicts.n }
  return { kind: 'apart', of: verdicts.n, counts: grades.map((grade) => [grade, verdicts[grade] ?? 0]) }
}
