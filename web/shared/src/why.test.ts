// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { CountedDay } from './types'
import { day_in_english, rule_in_english } from './why'

const day = (kind: CountedDay['kind'], count: CountedDay['count'], n?: number, why = ''): CountedDay => ({ on: '2026-10-01', kind, count, counts: count === 'counted', n, why })

describe('why this day, in English', () => {
  it('counts working days where what is at rest is left out, and days of the calendar where it is not', () => {
    const working = [day('working', 'first_day'), day('working', 'counted', 1), day('weekend', 'rest'), day('working', 'counted', 2)]
    expect(rule_in_english({ kind: 'period', what: 'accept', days: working })).toBe('2 working days, from the day after it was raised')
    const calendar = [day('working', 'first_day'), day('weekend', 'counted', 1), day('weekend', 'counted', 2), day('working', 'counted', 3)]
    expect(rule_in_english({ kind: 'extended', what: 'take_on', days: calendar })).toBe('extended with approval: 3 days in all, from the day after it was referred')
  })
  it('calls each day by what it is, and leaves a name that only a site knows', () => {
    expect(day_in_english(day('working', 'first_day'))).toBe('the day itself')
    expect(day_in_english(day('makeup_workday', 'counted', 4))).toBe('working day in exchange for a holiday')
    expect(day_in_english(day('holiday', 'rest', undefined, '国庆节、中秋节'))).toBe('National Day, Mid-Autumn Festival')
    expect(day_in_english(day('holiday', 'rest', undefined, '市民日'))).toBe('市民日')
  })
})
