// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { Figures } from './figures'
import { in_months, last_months, runs, series_of, spread } from './months'

const share = (n: number, of: number) => ({ n, of, silent: 0 })
const line = (month: string, n: number, of: number) => ({
  month, owed: of, answered_on_time: share(n, of), satisfied_with_attitude: share(0, 0), satisfied_with_result: share(0, 0),
  delivered_when_promised: share(0, 0), first_named_answer: { of: 0 },
})

describe('a year of figures', () => {
  it('is the twelve months up to today, over the turn of the year', () => {
    expect(last_months('2026-02-10')).toHaveLength(12)
    expect(last_months('2026-02-10')[0]).toBe('2025-03')
    expect(last_months('2026-12-31').at(-1)).toBe('2026-12')
  })
  it('says nothing of a month with less than five', () => {
    const figures = { from: '', to: '', lines: [line('2026-01', 9, 10), line('2026-02', 4, 4)] } as unknown as Figures
    const months = in_months(figures, '2026-02-10')
    expect(series_of(months)[0]!.values.slice(-2)).toEqual([90, undefined])
  })
  it('breaks where nothing is said', () => {
    expect(runs([90, undefined, 80, 70])).toEqual([[{ at: 0, value: 90 }], [{ at: 2, value: 80 }, { at: 3, value: 70 }]])
    expect(runs([undefined])).toEqual([])
  })
  it('has labels that do not lie over each other', () => {
    expect(spread([10, 12, 40], 14)).toEqual([10, 24, 40])
    expect(spread([12, 10], 14)).toEqual([24, 10])
  })
})
