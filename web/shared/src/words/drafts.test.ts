// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { say_of_drafts, words_of_drafts, type DraftWord } from './drafts'

const braces = (sentence: string) => (sentence.replace(/\{s\}/g, '').match(/\{\w+\}/g) ?? []).sort()

it('drafts are told in both languages, with the same blanks, and none is empty', () => {
  const { zh, en } = words_of_drafts
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort())
  for (const key of Object.keys(zh) as DraftWord[]) {
    expect(braces(en[key]), key).toEqual(braces(zh[key]))
    expect([zh[key].trim(), en[key].trim()], key).not.toContain('')
    expect(zh[key], key).not.toMatch(/你|操作失败|系统错误|确定$/)
    expect(en[key], key).not.toMatch(/[\u4e00-\u9fff]/)
  }
})
it('says one and several', () => {
  expect(say_of_drafts('en', 'next.settle', { n: 1 })).toMatch(/^1 remark for/)
  expect(say_of_drafts('en', 'next.settle', { n: 2 })).toMatch(/^2 remarks for/)
})
