// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { say_of_supervision, words_of_supervision, type SupervisionWord } from './suggestions_supervision'

const braces = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort()

it('supervision is told in both languages, with the same blanks, and none is empty', () => {
  const { zh, en } = words_of_supervision
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort())
  for (const key of Object.keys(zh) as SupervisionWord[]) {
    expect(braces(en[key]), key).toEqual(braces(zh[key]))
    expect([zh[key].trim(), en[key].trim()], key).not.toContain('')
    expect(zh[key], key).not.toMatch(/你|操作失败|确定$/)
  }
  expect(say_of_supervision('en', 'fig.share', { n: 3, of: 4 })).toBe('3 of 4')
})
