// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { found, step } from './choice'

const units = [{ value: '1', name: '区住建局' }, { value: '2', name: '区城管执法局' }, { value: '3', name: '示例·张', note: '第21选区' }]

describe('finding a name', () => {
  it('offers all while nothing is typed', () => {
    expect(found(units, ' ')).toHaveLength(3)
  })
  it('finds by any part, in any order', () => {
    expect(found(units, '执法 区').map((o) => o.value)).toEqual(['2'])
  })
  it('looks into the note too', () => {
    expect(found(units, '21').map((o) => o.value)).toEqual(['3'])
  })
})

describe('walking the names', () => {
  it('goes round at both ends', () => {
    expect(step(2, 1, 3)).toBe(0)
    expect(step(0, -1, 3)).toBe(2)
  })
  it('begins at the nearer end', () => {
    expect(step(-1, 1, 3)).toBe(0)
    expect(step(-1, -1, 3)).toBe(2)
  })
  it('stays nowhere in an empty list', () => {
    expect(step(-1, 1, 0)).toBe(-1)
  })
})
