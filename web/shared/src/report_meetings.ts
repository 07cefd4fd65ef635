// SPDX-License-Identifier: Apache-2.0
//
// Reports to voters as faces show them: the four options, a tally and what does not add up in it.
import type { Body } from './types'

export type Tally = Body<'/report_meetings/enter_tally'>['tally']
export type Series = Body<'/report_meetings/enter_tally'>['series']
type Counts = Tally['overall']

export const options = ['satisfied', 'basically_satisfied', 'dissatisfied', 'abstained'] as const

const no_counts = (): Counts => ({ satisfied: 0, basically_satisfied: 0, dissatisfied: 0, abstained: 0 })

export const empty_tally = (aspects: number): Tally => ({ handed_out: 0, collected: 0, invalid: 0, overall: no_counts(), aspects: Array.from({ length: aspects }, no_counts) })

/** Of the nth aspect; one is made where there is none yet. */
export const counts_of = (tally: Tally, n: number): Counts => (tally.aspects[n] ??= no_counts())

export const sum_of = (counts: Counts): number => options.reduce((sum, name) => sum + counts[name], 0)

export type TallyFault = 'not_a_number' | 'more_than_handed_out' | 'not_the_sum' | 'more_than_valid'

/** The first thing that is wrong with it; nothing when the server would take it. */
export function tally_fault(tally: Tally): TallyFault | undefined {
  const all = [tally.handed_out, tally.collected, tally.invalid, ...[tally.overall, ...tally.aspects].flatMap((counts) => options.map((name) => counts[name]))]
  if (!all.every((number) => Number.isInteger(number) && number >= 0)) return 'not_a_number'
  if (tally.collected > tally.handed_out) return 'more_than_handed_out'
  if (sum_of(tally.overall) + tally.invalid !== tally.collected) return 'not_the_sum'
  return tally.aspects.some((counts) => sum_of(counts) > sum_of(tally.overall)) ? 'more_than_valid' : undefined
}

/** Names, one a line, without empty lines. */
export const lines_in = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
