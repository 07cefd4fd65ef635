// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { days_of, key_of, lines_behind, place_of, years_of } from './record'
import type { DutyLine } from './types'

const line = (version: number, more: Partial<DutyLine> = {}): DutyLine => ({
  kind: 'received', part: 'contact', on: '2026-03-10', source: { kind: 'reception', subject: 'a', version },
  figures: [], among: [], struck: false, corrections: [], evidence: [], ...more,
})

describe('a record of performance', () => {
  it('opens the list behind each figure, those not reached too', () => {
    const came = line(1, { figures: ['received', 'present'], among: ['present'] })
    const missed = line(2, { kind: 'missed', among: ['present'] })
    expect(lines_behind([came, missed], 'received')).toEqual([came])
    expect(lines_behind([came, missed], 'present')).toEqual([came, missed])
  })
  it('leads to the source of a line', () => {
    expect(key_of({ kind: 'matter', subject: 'b', version: 3 })).toBe('matter/b/3')
    expect(place_of({ kind: 'call', subject: 'b', version: 3 })).toEqual({ page: 'matter', id: 'b' })
    expect(place_of({ kind: 'reception', subject: 'c', version: 1 })).toEqual({ page: 'reception', id: 'c' })
    expect(place_of({ kind: 'person', subject: 'd', version: 1 })).toBeUndefined()
  })
  it('knows the days of a year and of a term', () => {
    expect(years_of('2024-05-01', '2026-03-10')).toEqual([2026, 2025, 2024])
    expect(years_of(undefined, '2026-03-10')).toEqual([2026])
    expect(days_of('2026', '2024-05-01', '2026-03-10')).toEqual({ from: '2026-01-01', until: '2026-03-10' })
    expect(days_of('2025', '2024-05-01', '2026-03-10')).toEqual({ from: '2025-01-01', until: '2025-12-31' })
    expect(days_of('term', '2024-05-01', '2026-03-10')).toEqual({ from: '2024-05-01', until: '2026-03-10' })
  })
})
