// SPDX-License-Identifier: Apache-2.0
//
// Receptions as faces show them: minutes of a day as people say them, slots, and a month cut into weeks.
import { plus_days } from './dates'
import type { Day, Reception } from './types'

/** 570 is 9:30. */
export const clock_text = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`

/** "9:30" or "09:30"; nothing for anything else. */
export function minute_of(text: string): number | undefined {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text.trim())
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2])]
  return found && hours <= 24 && minutes < 60 ? hours * 60 + minutes : undefined
}

export const slot_minute = (one: Pick<Reception, 'from_minute' | 'slot_minutes'>, slot: number): number => one.from_minute + (slot - 1) * one.slot_minutes

export const hours_text = (one: Pick<Reception, 'from_minute' | 'until_minute'>): string => `${clock_text(one.from_minute)}–${clock_text(one.until_minute)}`

/** "2026-10" and so many months on. */
export function month_after(month: string, n: number): string {
  const [year, at] = month.split('-').map(Number) as [number, number]
  const nth = year * 12 + at - 1 + n
  return `${Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, '0')}`
}

export const first_day = (month: string): Day => `${month}-01`
export const last_day = (month: string): Day => plus_days(first_day(month_after(month, 1)), -1)

/** The weeks of a month, Monday first, with the days of its neighbours that fill them. */
export function weeks_of(month: string): Day[][] {
  const first = first_day(month)
  const lead = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  const weeks: Day[][] = []
  for (let day = plus_days(first, -lead); day <= last_day(month); day = plus_days(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, i) => plus_days(day, i)))
  }
  return weeks
}
