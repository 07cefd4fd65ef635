// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { Refused } from './client'
import { words_of } from './refusals'

describe('a refusal', () => {
  it('that asks to wait is said as the server says it, with how long', () => {
    const told = { code: 'request.too_often', title: '操作太快了，请稍等再试。请等 12 秒。', status: 429, type: 'about:blank' }
    expect(words_of(new Refused(told, 12), 'zh')).toBe(told.title)
  })
  it('that does not is said in the words of the list', () => {
    const told = { code: 'login.needed', title: 'anything', status: 401, type: 'about:blank' }
    expect(words_of(new Refused(told), 'zh')).toBe('请先登录。')
  })
})
