// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { say_of_points, words_of_points } from './points'

const braces = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort()
const flat = (words: Record<string, Record<string, string>>) => Object.entries(words).flatMap(([part, all]) => Object.entries(all).map(([key, sentence]) => [`${part}.${key}`, sentence] as const))

it('leaves the same blanks in both languages, and says 您', () => {
  const english = new Map(flat(words_of_points.en))
  for (const [key, sentence] of flat(words_of_points.zh)) {
    expect(braces(english.get(key)!), key).toEqual(braces(sentence))
    expect(sentence).not.toMatch(/你|操作失败|系统错误/)
  }
  expect(say_of_points('en', 'why', 'each_unit', { n: 3 })).toBe('3 each')
})
