// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { RuleItem, RuleSet } from '@ztc/shared/types'
import { beside, main_cause, scale_of, worth_of, type Row } from './points'

const item = (code: string, more: Partial<RuleItem>): RuleItem => ({ code, zh: `${code}项`, en: code, counts: ['visit'], ...more })
const rule = (...items: RuleItem[]): RuleSet => ({ code: 'a', zh: '甲', en: 'a', source: 's', counted_for: 'deputy', span: 'year', items, appeal_within: { amount: 10, unit: 'working_days' } })
const row = (now: number, then: number, items: Row['points']['items']): Row => ({ name: '示例', points: { bearer: 'b', now_centi: now, then_centi: then, items } })

test('an item says what it gives in its own way', () => {
  expect(worth_of(item('a', { each: { centi: 250 } }))).toBe('2.5')
  expect(worth_of(item('a', { target: { count: 3, whole_centi: 1000 } }))).toBe('10 / 3')
  expect(worth_of(item('a', { from_full: { whole_centi: 3000 } }))).toBe('30 ↓')
  expect(worth_of(undefined)).toBe('—')
})

test('the rule that is tried comes first, then what it leaves out', () => {
  const rows = beside(rule(item('a', {}), item('c', {})), rule(item('a', {}), item('b', {})))
  expect(rows.map((one) => [one.item.code, !!one.now, !!one.then])).toEqual([['a', true, true], ['c', false, true], ['b', true, false]])
})

test('what a difference comes from is the item that differs most', () => {
  const items = [{ item: 'a', now_centi: 100, then_centi: 300 }, { item: 'b', now_centi: 500 }]
  expect(main_cause(row(600, 300, items), [rule(item('b', {}))], 'zh')).toBe('b项 −5')
  expect(main_cause(row(100, 100, [{ item: 'a', now_centi: 100, then_centi: 100 }]), [], 'zh')).toBe('')
})

test('a scale holds everybody', () => {
  const { at } = scale_of([row(-200, 800, []), row(0, 300, [])])
  expect([at(-200), at(300), at(800)]).toEqual([0, 50, 100])
})
