// SPDX-License-Identifier: Apache-2.0
//
// When a station is open, as people say it: the minutes of a week's table as 9:00–12:00 14:00–17:30.
import type { Opening, Weekday } from './types'

export const days_of_week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

export const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`

/** Empty when it is not open on that day. */
export function hours_on(week: readonly Opening[], day: Weekday): string {
  return week.filter((one) => one.day === day).map((one) => `${clock(one.opens_minute)}–${clock(one.closes_minute)}`).join(' ')
}

/** The next day after `today` on which it is open; none when it never is. */
export function next_opening(week: readonly Opening[], today: Weekday): { day: Weekday; hours: string } | undefined {
  const at = days_of_week.indexOf(today)
  const coming = [...days_of_week.slice(at + 1), ...days_of_week.slice(0, at)]
  return coming.map((day) => ({ day, hours: hours_on(week, day) })).find(({ hours }) => hours !== '')
}

/** "9:30" or "930" in minutes after midnight; nothing where it is no time of a day. */
export function minute_of(words: string): number | undefined {
  const found = /^\s*(\d{1,2})\s*[:：]?\s*(\d{2})\s*$/.exec(words)
  if (!found) return undefined
  const [hour, minute] = [Number(found[1]), Number(found[2])]
  return hour * 60 + minute <= 24 * 60 && minute < 60 ? hour * 60 + minute : undefined
}

/** "9:00–12:00 14:00–17:30" of one day; nothing where it cannot be read, an empty list where it is closed. */
export function openings_in(words: string, day: Weekday): Opening[] | undefined {
  const spans = words.trim().split(/[\s,，、;；]+/).filter((span) => span !== '')
  const openings = spans.map((span) => {
    const [opens, closes] = span.split(/[-–—~～至到]/).map(minute_of)
    return opens !== undefined && closes !== undefined && opens < closes ? { day, opens_minute: opens, closes_minute: closes } : undefined
  })
  return openings.includes(undefined) ? undefined : (openings as Opening[])
}

/** 30.593100, 114.305500 (GCJ02), as the server keeps a point: for whoever has a map of his own. */
export function point_text(point: string): string {
  const [latitude, longitude, system] = point.split(' ')
  return `${(Number(latitude) / 1e6).toFixed(6)}, ${(Number(longitude) / 1e6).toFixed(6)} (${(system ?? '').toUpperCase()})`
}
