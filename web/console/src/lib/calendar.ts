// SPDX-License-Identifier: Apache-2.0
//
// Lays the days that the server counted into whole weeks, Monday first. It counts nothing itself.
import type { CountedDay, Day, Why } from '@ztc/shared/types'

export type Cell = {
  on: Day
  day: string // 24, or 12/1 on the first shown of another month
  role: 'outside' | 'start' | 'counts' | 'off' | 'end'
  n?: number
  why?: string
}

const day_ms = 86_400_000
const at = (day: Day) => Date.parse(`${day}T00:00:00Z`)
const day_of = (ms: number): Day => new Date(ms).toISOString().slice(0, 10)
const monday_before = (ms: number) => ms - ((new Date(ms).getUTCDay() + 6) % 7) * day_ms

function cell(on: Day, why: Why, counted: CountedDay | undefined): Cell {
  const day = on.endsWith('-01') ? `${Number(on.slice(5, 7))}/1` : String(Number(on.slice(8)))
  if (on === why.due_on) return { on, day, role: 'end', n: counted?.n, why: counted?.why }
  if (on === why.from) return { on, day, role: 'start' }
  if (!counted) return { on, day, role: 'outside' }
  return { on, day, role: counted.counts ? 'counts' : 'off', n: counted.n, why: counted.why }
}

export function weeks(why: Why): Cell[][] {
  const days = new Map(why.days.map((d) => [d.on, d]))
  const first = monday_before(Math.min(at(why.from), ...why.days.map((d) => at(d.on))))
  const last = monday_before(at(why.due_on)) + 6 * day_ms
  const rows: Cell[][] = []
  for (let week = first; week <= last; week += 7 * day_ms) {
    const row = Array.from({ length: 7 }, (_, i) => day_of(week + i * day_ms))
    rows.push(row.map((on) => cell(on, why, days.get(on))))
  }
  return rows
}
