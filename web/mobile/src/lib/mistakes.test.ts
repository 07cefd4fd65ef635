// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { ref } from 'vue'
import { mistakes_of } from './mistakes'

describe('what is said of a field', () => {
  it('goes when the field changes, and what is said of another stays', () => {
    const [phone, code] = [ref('138'), ref('')]
    const mistakes = mistakes_of({ phone, code })
    mistakes.value = [{ id: 'phone', words: 'p' }, { id: 'code', words: 'c' }]
    phone.value = '13800001301'
    expect(mistakes.value).toEqual([{ id: 'code', words: 'c' }])
    code.value = '123456'
    expect(mistakes.value).toEqual([])
  })
})
