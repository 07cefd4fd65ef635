// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { MyRead } from '@ztc/shared/types'
import { by_day } from './reads'

const read = (on: string, role: MyRead['role'] = 'liaison_officer'): MyRead => ({ on, role, surface: 'page', seen: 'masked', times: 1 })

describe('reads of my matters', () => {
  it('stand under their day, newest first', () => {
    const days = by_day([read('2026-03-03'), read('2026-03-03', 'deputy'), read('2026-03-01')])
    expect(days.map((day) => [day.on, day.reads.length])).toEqual([['2026-03-03', 2], ['2026-03-01', 1]])
  })
  it('are none when nobody looked', () => expect(by_day([])).toEqual([]))
})
