// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { months_of, text_of } from './year'

describe('a year of days', () => {
  const months = months_of({
    year: 2026, announced: true,
    days: [{ on: '2026-02-28', kind: 'makeup_workday', name: '春节' }, { on: '2026-10-01', kind: 'holiday', name: '国庆节' }],
  })
  it('has twelve months of whole weeks that begin on Monday', () => {
    expect(months.map((month) => month.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(months.flatMap((month) => month.weeks).every((week) => week.length === 7)).toBe(true)
    expect(months[0]!.weeks[0]!.map((day) => day?.day)).toEqual([undefined, undefined, undefined, 1, 2, 3, 4]) // a Thursday
    expect(months[1]!.weeks.flat().filter(Boolean)).toHaveLength(28)
  })
  it('says of each day what the server said, else whether it is a weekend', () => {
    const day = (on: string) => months.flatMap((month) => month.weeks.flat()).find((one) => one?.on === on)
    expect(day('2026-02-28')?.kind).toBe('makeup_workday')
    expect(day('2026-10-01')?.name).toBe('国庆节')
    expect(day('2026-10-10')?.kind).toBe('weekend')
    expect(day('2026-10-12')?.kind).toBe('working')
  })
})

describe('the text of a file', () => {
  it('is UTF-8, or GB18030 as spreadsheets save it', () => {
    expect(text_of(new TextEncoder().encode('放假').buffer as ArrayBuffer)).toBe('放假')
    expect(text_of(new Uint8Array([0xb7, 0xc5, 0xbc, 0xd9]).buffer)).toBe('放假')
  })
})
