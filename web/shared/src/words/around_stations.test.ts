// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { say_of_ideas, words_of_ideas } from './ideas'
import { words_of_stations } from './stations'
import { words_of_talks } from './talks'

const braces = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort()

it('leaves the same blanks in both languages, and says 您', () => {
  for (const words of [words_of_ideas, words_of_stations, words_of_talks])
    for (const [key, sentence] of Object.entries(words.zh)) {
      expect(braces((words.en as Record<string, string>)[key]!), key).toEqual(braces(sentence))
      expect(sentence).not.toMatch(/你|操作失败|系统错误/)
    }
  expect(say_of_ideas('en', 'year', { year: 2026 })).toBe('2026')
})
