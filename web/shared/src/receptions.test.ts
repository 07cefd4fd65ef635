// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { clock_text, first_day, hours_text, last_day, minute_of, month_after, slot_minute, weeks_of } from './receptions'

describe('a reception', () => {
  it('says its minutes as people do, and reads them back', () => {
    expect([0, 545, 570, 1440].map(clock_text)).toEqual(['0:00', '9:05', '9:30', '24:00'])
    expect(['9:30', ' 09:30 ', '24:00', '25:00', '9:60', '9', ''].map(minute_of)).toEqual([570, 570, 1440, undefined, undefined, undefined, undefined])
    expect(hours_text({ from_minute: 540, until_minute: 690 })).toBe('9:00–11:30')
  })
  it('counts its slots from the first', () => {
    expect([1, 2, 4].map((slot) => slot_minute({ from_minute: 540, slot_minutes: 20 }, slot))).toEqual([540, 560, 600])
  })
})

describe('a month', () => {
  it('is followed and preceded across the year', () => {
    expect([month_after('2026-12', 1), month_after('2027-01', -1), month_after('2026-03', 0)]).toEqual(['2027-01', '2026-12', '2026-03'])
    expect([first_day('2028-02'), last_day('2028-02'), last_day('2026-12')]).toEqual(['2028-02-01', '2028-02-29', '2026-12-31'])
  })
  it('is cut into whole weeks that begin on Monday', () => {
    const weeks = weeks_of('2026-10')
    expect(weeks.length).toBe(5)
    expect(weeks[0]![0]).toBe('2026-09-28')
    expect(weeks.at(-1)!.at(-1)).toBe('2026-11-01')
    expect(weeks_of('2027-02').map((week) => week[0])).toEqual(['2027-02-01', '2027-02-08', '2027-02-15', '2027-02-22'])
  })
})
