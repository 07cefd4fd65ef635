// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { words_of_phone_suggestions, type PhoneSuggestionWord } from './suggestions_phone'
import { say_of_known, say_of_suggestions, words_of_suggestions, type SuggestionWord } from './suggestions'

const braces = (sentence: string) => (sentence.replace(/\{s\}/g, '').match(/\{\w+\}/g) ?? []).sort()

it('suggestions are told in both languages, with the same blanks, and none is empty', () => {
  const { zh, en } = words_of_suggestions
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort())
  for (const key of Object.keys(zh) as SuggestionWord[]) {
    expect(braces(en[key]), key).toEqual(braces(zh[key]))
    expect([zh[key].trim(), en[key].trim()], key).not.toContain('')
    expect(zh[key], key).not.toMatch(/你|操作失败|确定$/)
  }
})
it('and so are those that the phones alone say', () => {
  const { zh, en } = words_of_phone_suggestions
  for (const key of Object.keys(zh) as PhoneSuggestionWord[]) {
    expect(braces(en[key]), key).toEqual(braces(zh[key]))
    expect([zh[key].trim(), en[key].trim()], key).not.toContain('')
    expect(zh[key], key).not.toMatch(/你|操作失败|确定$/)
  }
})
it('a word of the server that no sentence is known for stays itself', () => {
  expect(say_of_known('zh', 'step.replied', 'replied')).toBe('签发答复')
  expect(say_of_known('zh', 'step.something_new', 'something_new')).toBe('something_new')
  expect(say_of_suggestions('en', 'days_left', { n: 1 })).toBe('1 working day left')
})
