// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { say_of_record, words_of_record } from './record'

const braces = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort()

it('leaves the same blanks in both languages, and says 您', () => {
  for (const [key, sentence] of Object.entries(words_of_record.zh)) {
    expect(braces(words_of_record.en[key as keyof typeof words_of_record.en]), key).toEqual(braces(sentence))
    expect(sentence).not.toMatch(/你|操作失败|系统错误/)
  }
  expect(say_of_record('en', 'visitors', { n: 3 })).toBe('3 came')
})
