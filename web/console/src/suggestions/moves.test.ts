// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { words_of_suggestions } from '@ztc/shared/words/suggestions'
import { body_of, empty_form, fields_of, needed, path_of, type Move } from './moves'

it('a split goes out as its lines, and what was left empty stays out', () => {
  const form = { ...empty_form('return', '2026-09-22'), reason: ' 写得太宽 ', split: '甲\n\n 乙 ' }
  expect(body_of('return', form, { suggestion: 's' })).toEqual({ suggestion: 's', reason: '写得太宽', split: ['甲', '乙'] })
  expect(body_of('return', { ...form, split: '' }, {})).toEqual({ reason: '写得太宽' })
})
it('a delivery wants its photographs, a milestone may have them', () => {
  expect(needed('deliver', empty_form('deliver', ''))).toEqual({ words: '', proof: '' })
  expect(Object.keys(needed('reach_milestone', empty_form('reach_milestone', '')))).toEqual(['words'])
  expect(body_of('deliver', { words: '好了', proof: ['f'] }, { commitment: 'c' })).toEqual({ commitment: 'c', words: '好了', proof: ['f'] })
})
it('a talk is today’s unless another day is chosen', () => expect(empty_form('record_contact', '2026-09-22').contacted_on).toBe('2026-09-22'))
it('every deed has its name, every choice its word, and its way', () => {
  for (const move of Object.keys(fields_of) as Move[]) {
    expect(words_of_suggestions.zh).toHaveProperty([`do.${move}`])
    for (const one of fields_of[move].flatMap(({ picks }) => picks ?? [])) expect(words_of_suggestions.zh).toHaveProperty([`pick.${one}`])
  }
  expect([path_of('slip'), path_of('withdraw')]).toEqual(['/commitments/slip', '/suggestions/withdraw'])
})
