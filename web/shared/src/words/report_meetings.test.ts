// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { say_of_reports, words_of_reports } from './report_meetings'

const braces = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort()

it('leaves the same blanks in both languages, and says 您', () => {
  for (const [key, sentence] of Object.entries(words_of_reports.zh)) {
    expect(braces(words_of_reports.en[key as keyof typeof words_of_reports.en]), key).toEqual(braces(sentence))
    expect(sentence).not.toMatch(/你|操作失败|系统错误/)
  }
  expect(say_of_reports('en', 'invited', { n: 3 })).toBe('3 voters invited')
})
