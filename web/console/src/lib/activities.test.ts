// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { ActivityPage } from '@ztc/shared/types'
import { body_of, empty_form, may_close, moves_of, needed } from './activities'

const page = (state: string, more: object = {}): ActivityPage =>
  ({ today: '2026-04-07', line: { state, held_on: '2026-04-07', published: false }, steps: ['transmittal', 'appraisal'], item_kinds: ['finding'], may_plan: true, may_approve: false, may_write: true, ...more }) as unknown as ActivityPage

test('the next step stands first, and what is over is not cancelled', () => {
  expect(moves_of(page('approved'))).toEqual(['cancel'])
  expect(moves_of(page('planned', { may_approve: true }))).toEqual(['send_back', 'cancel'])
  expect(moves_of(page('held'))).toEqual(['report', 'appraise', 'publish'])
  expect(moves_of(page('reported', { appraisal: {} }))).toEqual(['transmit', 'publish'])
  expect(moves_of(page('cancelled'))).toEqual([])
  expect([may_close(page('approved')), may_close(page('held'))]).toEqual([true, false])
})

test('a body has numbers as numbers and leaves out what was left empty', () => {
  const form = empty_form('record_item', page('approved'))
  expect(form.kind).toBe('finding')
  expect(needed('record_item', { ...form, words: '' })).toEqual({ kind: 'finding', words: '' })
  expect(body_of('record_item', { ...form, words: ' 示例 ' }, { activity: 'a' })).toEqual({ activity: 'a', kind: 'finding', words: '示例' })
  expect(body_of('appraise', { satisfied: '3', fair: '1', dissatisfied: '0' }, {})).toEqual({ satisfied: 3, fair: 1, dissatisfied: 0 })
  expect(body_of('transmit', { to: 'b' }, {})).toEqual({ to: ['b'] })
})
