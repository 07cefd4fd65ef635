// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { body_of, deeds_at, deeds_at_visit, empty_form, news_of, share_of, type VisitPart } from './supervision'
import type { SupervisionPart } from '@ztc/shared/types'

const part = (more: Partial<SupervisionPart> = {}): SupervisionPart => ({ queries: [], visits: [], outside: [], last: 9, looked_to: 4, may_choose: false, may_supervise: false, ...more })
const visit = (more: Partial<VisitPart> = {}): VisitPart => ({ visit: 'v', held_on: '2026-04-03', place: '', words: '', state: 'called', photos: [], guests: [{ deputy: { id: 'd', name: 'd' } }], may_reply: false, may_sign_in: false, ...more })
const running = { line: { state: 'referred' } } as never

it('whoever only follows may do nothing; the committee asks and calls; the office chooses', () => {
  expect(deeds_at(part(), running)).toEqual([])
  expect(deeds_at(part({ may_supervise: true }), running)).toEqual(['ask', 'call_visit', 'follow_outside'])
  expect(deeds_at(part({ may_supervise: true, may_choose: true }), running)[0]).toBe('choose')
  expect(deeds_at(part({ may_supervise: true }), { line: { state: 'closed' } } as never)).not.toContain('ask')
})
it('one signs in on the day, and what was cancelled is over', () => {
  const desk = part({ may_supervise: true })
  expect(deeds_at_visit(visit(), desk, '2026-04-01')).toEqual(['cancel_visit'])
  expect(deeds_at_visit(visit(), desk, '2026-04-03')).toEqual(['note_visit', 'sign_in_for', 'cancel_visit'])
  expect(deeds_at_visit(visit({ state: 'cancelled' }), desk, '2026-04-03')).toEqual([])
  expect(deeds_at_visit(visit({ may_reply: true }), part(), '2026-04-01')).toEqual(['reply_to_visit'])
})
it('what is new lies behind where somebody looked last', () => {
  expect(news_of({ steps: [{ position: 3 }, { position: 5 }, { position: 9 }] } as never, 4)).toBe(2)
})
it('a body leaves out what is empty', () => {
  const form = empty_form('ask', '2026-04-01')
  form.unit = 'water'
  form.words = ' how? '
  expect(body_of('ask', form, { suggestion: 's' })).toEqual({ suggestion: 's', unit: 'water', words: 'how?' })
  expect(empty_form('confirm_outside', '2026-04-01').confirmed_on).toBe('2026-04-01')
  expect(share_of(3, 0).key).toBe('fig.none')
  expect(share_of(3, 4)).toEqual({ key: 'fig.share', blanks: { n: 3, of: 4 } })
})
