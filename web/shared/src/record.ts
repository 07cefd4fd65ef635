// SPDX-License-Identifier: Apache-2.0
//
// A deputy's record as faces show it: the lines behind a figure, where a line leads, and the days of a year or a term.
import type { Day, DutyFigure, DutyLine, Id } from './types'

export type FigureKind = DutyFigure['kind']
type Source = DutyLine['source']

/** A line by the event that it comes from. */
export const key_of = (source: Source): string => `${source.kind}/${source.subject}/${source.version}`

/** What a figure stands on: what it counts, and for "so many of so many" the others among them. */
export const lines_behind = (lines: readonly DutyLine[], kind: FigureKind): DutyLine[] =>
  lines.filter((line) => line.figures.includes(kind) || line.among.includes(kind))

/** Where the event of a line can be read; nothing for the register itself. */
export function place_of(source: Source): { page: 'matter' | 'reception' | 'meeting' | 'activity'; id: Id } | undefined {
  if (source.kind === 'reception') return { page: 'reception', id: source.subject }
  if (source.kind === 'meeting' || source.kind === 'activity') return { page: source.kind, id: source.subject }
  return source.kind === 'person' || source.kind === 'talk' ? undefined : { page: 'matter', id: source.subject }
}

/** The years since he is a deputy here, this one first. */
export function years_of(since: Day | undefined, today: Day): number[] {
  const [first, last] = [Number((since ?? today).slice(0, 4)), Number(today.slice(0, 4))]
  return Array.from({ length: Math.max(last - first, 0) + 1 }, (_, i) => last - i)
}

/** A year, of this one the days so far; or the whole term. */
export function days_of(period: string, since: Day | undefined, today: Day): { from: Day; until: Day } {
  if (period === 'term') return { from: since ?? `${today.slice(0, 4)}-01-01`, until: today }
  return { from: `${period}-01-01`, until: today.startsWith(period) ? today : `${period}-12-31` }
}
