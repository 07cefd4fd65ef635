// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { after_of, back, can_back, can_forward, first_page, forward, known, range, received } from './paging'

const page = (shown: number, next?: string) => ({ items: Array.from({ length: shown }), next, total: 137 })

describe('paging by key', () => {
  it('begins without a key and cannot go back', () => {
    expect(after_of(first_page(50))).toBeUndefined()
    expect(can_back(first_page(50))).toBe(false)
  })
  it('counts what is shown from one', () => {
    expect(range(received(first_page(50), page(50, 'k50')))).toEqual({ from: 1, to: 50, of: 137 })
  })
  it('goes on with the key the server gave', () => {
    const second = forward(received(first_page(50), page(50, 'k50')))
    expect(after_of(second)).toBe('k50')
    expect(range(received(second, page(50, 'k100')))).toEqual({ from: 51, to: 100, of: 137 })
  })
  it('comes back the way it went', () => {
    const second = forward(received(first_page(50), page(50, 'k50')))
    const third = forward(received(second, page(50, 'k100')))
    expect(after_of(back(third))).toBe('k50')
    expect(after_of(back(back(third)))).toBeUndefined()
  })
  it('stays on the last page', () => {
    const last = received(first_page(50), page(37))
    expect(can_forward(last)).toBe(false)
    expect(forward(last)).toBe(last)
  })
  it('counts a part of a list by itself: all of it on the last page, before that what is known', () => {
    const part = { ...page(50, 'k50'), total: 50 }
    expect(known(received(first_page(50), part))).toEqual({ n: 50, more: 'yes' })
    expect(known(received(forward(received(first_page(50), part)), { ...page(7), total: 7 }))).toEqual({ n: 57, more: 'no' })
  })
  it('shows nothing as nothing', () => {
    expect(range(received(first_page(50), { items: [], total: 0 }))).toEqual({ from: 0, to: 0, of: 0 })
  })
})
