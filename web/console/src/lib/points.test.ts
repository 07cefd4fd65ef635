// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { points_text, reason_number, years_until } from './points'

test('points are said without zeros that say nothing', () => {
  expect([0, 250, 1000, 1, -200].map(points_text)).toEqual(['0', '2.5', '10', '0.01', '−2'])
})

test('a reason says points where it means points, and a count where it counts', () => {
  expect(reason_number({ why: 'item_cap', number: 1600 })).toBe('16')
  expect(reason_number({ why: 'first_only', number: 3 })).toBe('3')
  expect(reason_number({ why: 'by_outcome', number: 250 })).toBe('250')
})

test('the years are this one and those before it', () => expect(years_until('2026-11-24')).toEqual([2026, 2025, 2024]))
