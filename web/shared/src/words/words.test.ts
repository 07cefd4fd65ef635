// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { refusal_words } from '../refusals'
import { en } from './en'
import { receipt_words } from './receipt'
import { learn_english, say } from './say'
import { zh } from './zh'

learn_english(en)
const keys_in = (file: URL) => [...readFileSync(file, 'utf8').matchAll(/^  '([^']+)': /gm)].map((found) => found[1])
const braces = (sentence: string) => (sentence.replace(/\{s\}/g, '').match(/\{\w+\}/g) ?? []).sort()

describe('the words', () => {
  it('have the same keys in both languages, and none is empty', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort())
    expect([...Object.values(zh), ...Object.values(en)].every((sentence) => sentence.trim() !== '')).toBe(true)
  })
  it('stand in one area each, alike in both languages', () => {
    const areas = (language: string) =>
      readdirSync(new URL(language, import.meta.url)).map((file) => [file, keys_in(new URL(`${language}/${file}`, import.meta.url))] as const)
    expect(areas('en')).toEqual(areas('zh'))
    expect(areas('zh').flatMap(([, keys]) => keys).sort()).toEqual(Object.keys(zh).sort())
  })
  it('leave the same blanks in both languages', () => {
    for (const [key, sentence] of Object.entries(zh)) expect(braces(en[key as keyof typeof en]), key).toEqual(braces(sentence))
    for (const [key, sentence] of Object.entries(receipt_words.zh)) expect(braces(receipt_words.en[key as keyof typeof receipt_words.en]), key).toEqual(braces(sentence))
  })
  it('never blame the person or the machine with an empty phrase', () => {
    expect(Object.values(zh).filter((sentence) => /操作失败|确定$|系统错误|你/.test(sentence))).toEqual([])
  })
  it('fill their blanks, and show a forgotten one rather than nothing', () => {
    expect(say('zh', 'row.left', { n: 3 })).toBe('还剩 3 天')
    expect(say('en', 'row.left')).toBe('{n} days left')
  })
  it('are in the singular where one is told of', () => {
    expect(say('en', 'row.left', { n: 1 })).toBe('1 day left')
    expect(say('en', 'row.left', { n: 2 })).toBe('2 days left')
  })
})

describe('the words of a refusal', () => {
  const listed = { 'matters.already_closed': { status: 409, zh: '这件事已经办结了。', en: 'This concern is closed.' } }
  it('are the listed ones in the reader’s language', () => {
    expect(refusal_words('matters.already_closed', 'en', '别的话', listed)).toBe('This concern is closed.')
  })
  it('are the server’s own where the list does not have them', () => {
    expect(refusal_words('matters.new_code', 'zh', '服务器的话。', listed)).toBe('服务器的话。')
  })
  it('name the code where nobody has words', () => {
    expect(refusal_words('matters.new_code', 'zh', '', listed)).toBe('这一步没有成功（代码 matters.new_code）。')
    expect(refusal_words('matters.new_code', 'en', undefined, listed)).toBe('This step did not go through (code matters.new_code).')
  })
})
