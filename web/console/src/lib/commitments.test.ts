// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { Commitment } from '@ztc/shared/types'
import { axis_of, axis_width, ledger_deeds, marks_of, month_names, standing, x_of } from './commitments'

const promise = (over: object = {}): Commitment => ({
  state: 'open', days_left: 10, slips: 0, made_on: '2026-02-01', first_due_on: '2026-06-30', due_on: '2026-10-31', steps: [], of_my_unit: false, may_rate: false, may_reopen: false, ...over,
}) as unknown as Commitment

describe('the axis of a year', () => {
  const year = axis_of({ year: 2026, commitments: [promise()] })
  it('has twelve months, and as many of the next as are needed, four at most', () => {
    expect(year.months).toBe(12)
    expect(axis_of({ year: 2026, commitments: [promise({ due_on: '2027-03-31' })] }).months).toBe(15)
    expect(axis_of({ year: 2026, commitments: [promise({ due_on: '2031-01-01' })] }).months).toBe(16)
    expect(axis_of({ year: 2026, commitments: [] }).months).toBe(12)
  })
  it('keeps what lies before or behind it at its ends', () => {
    expect([x_of(year, '2024-05-05'), x_of(year, '2026-01-01'), x_of(year, '2030-01-01')]).toEqual([8, 8, axis_width - 8])
    expect(x_of(year, '2026-07-01')).toBe(axis_width / 2)
  })
  it('names the months and goes on with the first', () =>
    expect(month_names({ from: '2026-01-01', months: 14 }).map(({ name }) => name).slice(-3)).toEqual(['12', '1', '2']))
  it('marks the first day before the present one, and milestones by whether they were reached', () => {
    const marks = marks_of(promise({ steps: [{ step: 'milestone', due_on: '2026-04-01', reached_on: '2026-04-02' }, { step: 'slip', due_on: '2026-10-31' }] }), year, '2026-09-22')
    expect(marks.first).toBeLessThan(marks.today)
    expect(marks.today).toBeLessThan(marks.now)
    expect([marks.milestones.length, marks.milestones[0]!.reached, marks.delivered]).toEqual([1, true, undefined])
  })
})

it('a commitment stands in one word: delivered, over, put off, or days left', () => {
  expect(standing(promise({ state: 'delivered', days_left: -3 })).key).toBe('now.delivered')
  expect(standing(promise({ days_left: -22, slips: 2 }))).toEqual({ tone: 'over', key: 'now.over', n: 22 })
  expect(standing(promise({ slips: 2 }))).toEqual({ tone: 'slipped', key: 'now.slipped', n: 2 })
  expect([standing(promise({ days_left: 0 })).key, standing(promise()).n]).toEqual(['now.today', 10])
})
it('the unit delivers, deputies rate, the office reopens', () => {
  expect(ledger_deeds(promise({ of_my_unit: true }))).toEqual(['deliver', 'set_milestone', 'slip'])
  expect(ledger_deeds(promise({ of_my_unit: true, state: 'delivered', may_rate: true, may_reopen: true }))).toEqual(['rate_delivery', 'reopen'])
  expect(ledger_deeds(promise())).toEqual([])
})
