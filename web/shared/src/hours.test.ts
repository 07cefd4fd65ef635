// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { hours_on, minute_of, next_opening, openings_in, point_text } from './hours'

test('a day is told with all its openings', () => {
  const week = [{ day: 'mon' as const, opens_minute: 540, closes_minute: 720 }, { day: 'mon' as const, opens_minute: 840, closes_minute: 1050 }]
  expect(hours_on(week, 'mon')).toBe('9:00–12:00 14:00–17:30')
  expect(hours_on(week, 'tue')).toBe('')
})

test('the next opening is after today, over the end of the week too', () => {
  const week = [{ day: 'wed' as const, opens_minute: 540, closes_minute: 1020 }]
  expect(next_opening(week, 'mon')).toEqual({ day: 'wed', hours: '9:00–17:00' })
  expect(next_opening(week, 'sat')).toEqual({ day: 'wed', hours: '9:00–17:00' })
  expect(next_opening(week, 'wed')).toBeUndefined()
})

test('times are read as people type them', () => {
  expect(minute_of('9:30')).toBe(570)
  expect(minute_of('0930')).toBe(570)
  expect(minute_of('24:00')).toBe(1440)
  for (const wrong of ['', '9', '24:01', '9:75', 'x']) expect(minute_of(wrong)).toBeUndefined()
})

test('a line of one day becomes its openings, an empty one a closed day', () => {
  expect(openings_in('9:00-12:00，14:00–17:30', 'sat')).toEqual([
    { day: 'sat', opens_minute: 540, closes_minute: 720 },
    { day: 'sat', opens_minute: 840, closes_minute: 1050 },
  ])
  expect(openings_in(' ', 'sat')).toEqual([])
  for (const wrong of ['上午', '9:00', '12:00–9:00', '9:00–']) expect(openings_in(wrong, 'sat')).toBeUndefined()
})

test('a point on the map is words', () => {
  expect(point_text('30593100 114305500 gcj02')).toBe('30.593100, 114.305500 (GCJ02)')
})
