// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { latest, urged_today } from './latest'
import type { Happening } from './types'

const line = (type: string, at: string, by: string): Happening => ({ type: `matters.${type}`, at, by, by_link: false })
const history = [
  line('urged', '2026-11-17T09:41:00+08:00', '沈代表'), line('progress_reported', '2026-11-18T10:00:00+08:00', '城管局'),
  line('urged', '2026-11-30T08:00:00+08:00', '沈代表'), line('reminded', '2026-11-30T09:00:00+08:00', '城管局'),
]

describe('the latest word on a matter', () => {
  it('is the newest of its kind, while an answer or a promise is owed', () => {
    expect(latest({ stage: 'referred', history }, 'urged')).toBe(history[2])
    expect(latest({ stage: 'referred', history }, 'progress_reported')).toBe(history[1])
    expect(latest({ stage: 'closed', history }, 'urged')).toBeUndefined()
  })
  it('is the viewer’s own urging of today only on that day, and only his', () => {
    const page = { stage: 'referred', history } as const
    expect(urged_today(page, '沈代表', '2026-11-30')).toBe(history[2])
    expect(urged_today(page, '沈代表', '2026-12-01')).toBeUndefined()
    expect(urged_today(page, '陆代表', '2026-11-30')).toBeUndefined()
  })
})
