// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { moved, with_one } from './saved_order'

const [a, b] = [{ name: '甲', at: '/inbox/mine' }, { name: '乙', at: '/inbox/overdue' }] as const

describe('lists kept at hand', () => {
  it('come last, and take the place of one of the same name', () => {
    expect(with_one([a], b)).toEqual([a, b])
    expect(with_one([a, b], { name: '甲', at: '/search?q=x' })).toEqual([{ name: '甲', at: '/search?q=x' }, b])
  })
  it('change places within the list and no further', () => {
    expect(moved([a, b], 0, 1)).toEqual([b, a])
    expect(moved([a, b], 0, -1)).toEqual([a, b])
    expect(moved([a, b], 1, 1)).toEqual([a, b])
  })
})
