// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { privacy_notice } from './notice'

describe('the privacy notice', () => {
  const { zh, en } = privacy_notice.parts
  it('says the same in both languages, part for part and line for line', () => {
    expect(en.map((part) => part.lines.length)).toEqual(zh.map((part) => part.lines.length))
  })
  it('leaves the same blanks for the site to fill in', () => {
    const blanks = (text: unknown) => JSON.stringify(text).match(/〔[^〕]+〕/g)!.length
    expect(blanks(en)).toBe(blanks(zh))
  })
  it('is known by year and month', () => {
    expect(privacy_notice.version).toMatch(/^\d{4}-\d{2}$/)
  })
})
