// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { asked_of, is_filtered, nothing_asked, to_query } from './audit'

describe('what is asked of the record of reads', () => {
  it('is kept in the address and nothing else is', () => {
    const asked = asked_of({ number: ' 2026-000123 ', from: '2026-03-01', other: 'x', person: ['a', 'b'] })
    expect(asked).toEqual({ ...nothing_asked(), number: '2026-000123', from: '2026-03-01' })
    expect(to_query(asked)).toEqual({ number: '2026-000123', from: '2026-03-01' })
  })
  it('is nothing at first', () => {
    expect(is_filtered(nothing_asked())).toBe(false)
    expect(to_query(nothing_asked())).toEqual({})
  })
})
