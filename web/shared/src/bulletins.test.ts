// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { facts_of, period_starts } from './bulletins'

describe('a bulletin', () => {
  it('is of a period that has begun, the latest first', () => {
    expect(period_starts('quarter', '2026-11-30').slice(0, 4)).toEqual(['2026-10-01', '2026-07-01', '2026-04-01', '2026-01-01'])
    expect(period_starts('half_year', '2026-01-01').slice(0, 2)).toEqual(['2026-01-01', '2025-07-01'])
    expect(period_starts('year', '2026-06-30').slice(0, 2)).toEqual(['2026-01-01', '2025-01-01'])
    expect(period_starts('year', '')).toEqual([])
  })
  it('opens a figure into what it counts, and into those among which it does', () => {
    const facts = [{ figures: ['held'], among: ['held'] }, { figures: [], among: ['held'] }, { figures: ['raised'], among: [] }]
    expect(facts_of(facts, 'held')).toHaveLength(2)
    expect(facts_of(facts)).toHaveLength(3)
  })
})
