// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { point_from, point_words } from './point'

describe('a point on a map', () => {
  it('is read as people copy it, latitude or longitude first', () => {
    const point = { latitude_e6: 30_593_000, longitude_e6: 114_305_500, system: 'gcj02' }
    for (const typed of ['30.593, 114.3055', '114.3055,30.593', ' 30.593，114.3055 ', '30.593 114.3055']) expect(point_from(typed, 'gcj02')).toEqual(point)
  })
  it('is nothing where it is no point', () => {
    for (const typed of ['', '桂花路 12 号', '30.593', '230.5, 114', '95, 190']) expect(point_from(typed, 'wgs84')).toBeUndefined()
  })
  it('is said with its system, since between them lie hundreds of metres', () => {
    expect(point_words('30593000 114305500 gcj02')).toEqual({ coordinates: '30.593000, 114.305500', system: 'GCJ-02' })
    expect(point_words('')).toBeUndefined()
  })
})
