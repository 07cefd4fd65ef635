// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { can_reply, can_sign_in, can_write, fen_of, kind_name, when_text, yuan_text } from './activities'
import type { ActivityKind, ActivityLine } from './types'
import { say_of_activities, words_of_activities } from './words/activities'

const line: ActivityLine = {
  activity: 'a', kind: 'inspection', title: '示例', organiser: { node: 'n', name: '示例' }, held_on: '2026-04-07', from_minute: 540, until_minute: 690,
  state: 'approved', announced: true, published: false, invited: 1, coming: 0, came: 0, mine: { signed_in: false },
}

describe('an activity', () => {
  it('says its kind, its days and its money', () => {
    const kinds = [{ code: 'inspection', zh: '视察', en: 'Inspection' }] as ActivityKind[]
    expect(kind_name(kinds, 'inspection', 'en')).toBe('Inspection')
    expect(kind_name(kinds, 'picnic', 'zh')).toBe('picnic')
    expect(when_text(line, (day) => day)).toBe('2026-04-07　9:00–11:30')
    expect(when_text({ ...line, until_on: '2026-04-09' }, (day) => day)).toBe('2026-04-07 – 2026-04-09　9:00–11:30')
    expect([yuan_text(312000), yuan_text(312050)]).toEqual(['3120', '3120.50'])
    expect([fen_of('3120'), fen_of('3120.5'), fen_of('-1'), fen_of('1,000')]).toEqual([312000, 312050, undefined, undefined])
  })
  it('is signed in to on its day, replied to until then, written about from then on', () => {
    expect([can_sign_in(line, '2026-04-06'), can_sign_in(line, '2026-04-07'), can_sign_in({ ...line, until_on: '2026-04-09' }, '2026-04-08')]).toEqual([false, true, true])
    expect([can_reply(line, '2026-04-06'), can_reply(line, '2026-04-08'), can_reply({ ...line, announced: false }, '2026-04-06')]).toEqual([true, false, false])
    expect([can_write(line, '2026-04-06'), can_write({ ...line, state: 'reported' }, '2026-05-01'), can_write({ ...line, state: 'cancelled' }, '2026-05-01')]).toEqual([false, true, false])
    expect(can_sign_in({ ...line, mine: undefined }, '2026-04-07')).toBe(false)
  })
  it('is spoken of in both languages', () => {
    expect(Object.keys(words_of_activities.en)).toEqual(Object.keys(words_of_activities.zh))
    expect(say_of_activities('zh', 'came_n', { n: 3, of: 4 })).toContain('3')
  })
})
