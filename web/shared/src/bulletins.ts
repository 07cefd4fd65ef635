// SPDX-License-Identifier: Apache-2.0
//
// Which periods a bulletin can be of, and which facts a figure counts.
import type { Day } from './types'

export type PeriodKind = 'quarter' | 'half_year' | 'year'
const months_of: Record<PeriodKind, number> = { quarter: 3, half_year: 6, year: 12 }

/// The first days of the last eight periods that have begun, the latest first.
export function period_starts(kind: PeriodKind, today: Day): Day[] {
  if (!today) return []
  const months = months_of[kind]
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1
  const first = now - (now % months)
  return Array.from({ length: 8 }, (_, i) => first - i * months).map((month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`)
}

interface Counted<Kind> { figures: Kind[]; among: Kind[] }
/// Those that a figure counts, and those among which it does; all of them where none is chosen.
export const facts_of = <Kind, Fact extends Counted<Kind>>(facts: readonly Fact[], chosen?: Kind): Fact[] =>
  facts.filter((fact) => chosen === undefined || fact.figures.includes(chosen) || fact.among.includes(chosen))
