// SPDX-License-Identifier: Apache-2.0
//
// A year of the four figures, month by month, as points of a drawing. Pure. A month without enough to say a percentage
// of is a gap in the line, never a zero.
import { figure_names, percent, type Figures } from './figures'

export type Month = { month: string; line?: Figures['lines'][number] }
export type Series = { name: (typeof figure_names)[number]; values: (number | undefined)[] }

/** The last twelve months up to `today`, the oldest first. */
export function last_months(today: string): string[] {
  const [year, month] = today.split('-').map(Number) as [number, number]
  return Array.from({ length: 12 }, (_, i) => {
    const nth = year * 12 + (month - 1) - (11 - i)
    return `${Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, '0')}`
  })
}

export const in_months = (figures: Figures | undefined, today: string): Month[] =>
  last_months(today).map((month) => ({ month, line: figures?.lines.find((line) => line.month === month) }))

export const series_of = (months: readonly Month[]): Series[] =>
  figure_names.map((name) => ({ name, values: months.map(({ line }) => line && percent(line[name])) }))

/** The runs of neighbouring points; a gap parts them. */
export function runs(values: readonly (number | undefined)[]): { at: number; value: number }[][] {
  const out: { at: number; value: number }[][] = []
  values.forEach((value, at) => {
    if (value === undefined) return
    const last = out.at(-1)
    if (last && last.at(-1)!.at === at - 1) last.push({ at, value })
    else out.push([{ at, value }])
  })
  return out
}

/** Where labels stand beside their points without lying over each other: pushed down, the highest first. */
export function spread(places: readonly number[], least: number): number[] {
  const order = places.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y)
  let last = -Infinity
  const out: number[] = []
  for (const { y, i } of order) {
    last = Math.max(y, last + least)
    out[i] = last
  }
  return out
}
