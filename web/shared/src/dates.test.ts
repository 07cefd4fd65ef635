// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { day_and_weekday, day_of, day_text, instant_text } from './dates'

describe('dates', () => {
  it('are said as people here say them', () => {
    expect(instant_text('2026-11-21T16:20:59+08:00', 'zh')).toBe('11月21日 16:20')
    expect(instant_text('2026-11-21T09:05:00+08:00', 'en')).toBe('21 Nov, 9:05')
    expect(day_and_weekday('2026-11-21', 'zh')).toBe('11月21日 周六')
    expect(day_and_weekday('2026-11-21', 'en')).toBe('Sat 21 Nov')
  })
  it('carry the year only when it is not this one', () => {
    expect(day_text('2026-11-21', 'zh', '2026-01-01')).toBe('11月21日')
    expect(day_text('2025-11-21', 'zh', '2026-01-01')).toBe('2025年11月21日')
    expect(day_text('2025-11-21', 'en', '2026-01-01')).toBe('21 Nov 2025')
  })
  it('are those of +08:00, however the instant was written and whatever zone the device is in', () => {
    expect(day_of('2026-11-20T23:30:00Z')).toBe('2026-11-21')
    expect(instant_text('2026-11-20T23:30:00Z', 'zh')).toBe('11月21日 7:30')
    expect(day_of('2026-11-21T00:00:00+08:00')).toBe('2026-11-21')
  })
})
