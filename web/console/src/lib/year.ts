// SPDX-License-Identifier: Apache-2.0
//
// A year laid out as twelve months of whole weeks, Monday first; what a day is comes from the server.
import type { YearOfDays } from '@ztc/shared/types'

export type DayOfMonth = { on: string; day: number; kind: 'working' | 'weekend' | 'holiday' | 'makeup_workday'; name?: string }
export type Month = { month: number; weeks: (DayOfMonth | undefined)[][] }

const two = (n: number) => String(n).padStart(2, '0')

export function months_of(year: YearOfDays): Month[] {
  const named = new Map(year.days.map((day) => [day.on, day]))
  return Array.from({ length: 12 }, (_, m) => {
    const days = new Date(Date.UTC(year.year, m + 1, 0)).getUTCDate()
    const first = (new Date(Date.UTC(year.year, m, 1)).getUTCDay() + 6) % 7
    const cells: (DayOfMonth | undefined)[] = Array.from({ length: first }, () => undefined)
    for (let day = 1; day <= days; day += 1) {
      const on = `${year.year}-${two(m + 1)}-${two(day)}`
      const told = named.get(on)
      const weekend = (first + day - 1) % 7 > 4
      cells.push({ on, day, kind: told?.kind ?? (weekend ? 'weekend' : 'working'), name: told?.name })
    }
    while (cells.length % 7) cells.push(undefined)
    return { month: m + 1, weeks: Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7)) }
  })
}

/** Spreadsheets here often save GB18030; what is no valid UTF-8 is read as that. */
export function text_of(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
