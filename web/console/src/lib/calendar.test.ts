// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { Why } from '@ztc/shared/types'
import { weeks } from './calendar'

const why: Why = {
  what: 'answer', kind: 'period', promised: [], from: '2026-09-17', due_on: '2026-09-21', rule: '', basis: '', provisional: false,
  days: [
    { on: '2026-09-18', counts: true, n: 1, count: 'counted', kind: 'working', why: '工作日' },
    { on: '2026-09-19', counts: false, count: 'rest', kind: 'weekend', why: '周末' },
    { on: '2026-09-20', counts: true, n: 2, count: 'counted', kind: 'makeup_workday', why: '补班' },
    { on: '2026-09-21', counts: true, n: 3, count: 'counted', kind: 'working', why: '工作日' },
  ],
}

describe('the calendar of a period', () => {
  it('is whole weeks that begin on Monday', () => {
    const rows = weeks(why)
    expect(rows.map((row) => row.length)).toEqual([7, 7])
    expect(rows[0]![0]!.on).toBe('2026-09-14')
    expect(rows[1]![6]!.on).toBe('2026-09-27')
  })
  it('says of each day what the server said', () => {
    const roles = Object.fromEntries(weeks(why).flat().map((c) => [c.on, c.role]))
    expect(roles).toMatchObject({
      '2026-09-16': 'outside', '2026-09-17': 'start', '2026-09-18': 'counts', '2026-09-19': 'off',
      '2026-09-20': 'counts', '2026-09-21': 'end', '2026-09-22': 'outside',
    })
  })
  it('keeps the count on the last day', () => {
    expect(weeks(why).flat().find((c) => c.role === 'end')?.n).toBe(3)
  })
  it('names the month where one begins', () => {
    const across: Why = { ...why, from: '2026-09-29', due_on: '2026-10-01', days: [] }
    expect(weeks(across).flat().find((c) => c.on === '2026-10-01')?.day).toBe('10/1')
  })
})
