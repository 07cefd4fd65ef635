// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { deed_text, may_object_to, points_text, reason_number, why_text, years_until, type Deed, type Line } from './points'
import type { DeputyPoints } from './types'

test('points are said without zeros that say nothing', () => {
  expect([0, 250, 1000, 1, -200].map(points_text)).toEqual(['0', '2.5', '10', '0.01', '−2'])
})

test('a reason says points where it means points, and a count where it counts', () => {
  expect(reason_number({ why: 'item_cap', number: 1600 })).toBe('16')
  expect(reason_number({ why: 'first_only', number: 3 })).toBe('3')
  expect(reason_number({ why: 'by_outcome', number: 250 })).toBe('250')
})

test('reasons stand in the order in which they worked', () => {
  const line: Pick<Line, 'reasons'> = { reasons: [{ why: 'each_unit', number: 100 }, { why: 'first_only', number: 10 }] }
  expect(why_text(line as Line, 'zh')).toBe('每件 1 分；只计前 10 件')
})

test('a deed says how many, and whoever was missed was missed', () => {
  const deed: Deed = { act: 'reception_1', kind: 'reception', day: '2026-03-10', quantity: 1, presence: 'present', outcome: 'open' }
  expect(deed_text(deed, 'zh')).toBe('接待选民')
  expect(deed_text({ ...deed, kind: 'voters_met', quantity: 4 }, 'zh')).toBe('接待时见到的选民 4 人次')
  expect(deed_text({ ...deed, presence: 'unapproved' }, 'en')).toBe('Reception（absent without leave）')
})

test('one may object to what was shown last, until its last day', () => {
  const one = (last: string, until: string) => ({ days: { first: '2026-01-01', last }, rule_version: 1, shown_on: last, appeals_until: until })
  const page = { shown: [one('2026-03-31', '2026-04-10'), one('2026-06-30', '2026-07-10')] } as DeputyPoints
  expect(may_object_to(page, '2026-07-10')?.days.last).toBe('2026-06-30')
  expect(may_object_to(page, '2026-07-11')).toBeUndefined()
})

test('the years are this one and those before it', () => expect(years_until('2026-11-24')).toEqual([2026, 2025, 2024]))
