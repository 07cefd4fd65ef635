// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { wording_parts } from './notice'

describe('a wording', () => {
  it('is laid out by its heads, and loses no line', () => {
    expect(wording_parts('# 谁\n我们\n\n# 多久\n五年\n到期删除')).toEqual([
      { head: '谁', lines: ['我们'] }, { head: '多久', lines: ['五年', '到期删除'] },
    ])
  })
  it('may begin without a head', () => {
    expect(wording_parts('一行')).toEqual([{ head: '', lines: ['一行'] }])
  })
})
