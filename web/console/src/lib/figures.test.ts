// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { percent, since } from './figures'

describe('a share', () => {
  it('says a percentage from five on and never rounds up to a hundred', () => {
    expect(percent({ n: 3, of: 4, silent: 9 })).toBeUndefined()
    expect(percent({ n: 4, of: 5, silent: 0 })).toBe(80)
    expect(percent({ n: 1999, of: 2000, silent: 0 })).toBe(99.9)
    expect(percent({ n: 5, of: 9, silent: 0 })).toBe(55.6)
    expect(percent({ n: 5, of: 5, silent: 3 })).toBe(100)
  })
})

describe('the span', () => {
  it('begins with the quarter or the year of today', () => {
    expect(since('quarter', '2026-11-24')).toBe('2026-10-01')
    expect(since('quarter', '2026-03-31')).toBe('2026-01-01')
    expect(since('year', '2026-11-24')).toBe('2026-01-01')
    expect(since('all', '2026-11-24')).toBe('2000-01-01')
  })
})
