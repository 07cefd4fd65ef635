// SPDX-License-Identifier: Apache-2.0
//
// Dates as people here say them: 11月21日 16:20, the year only when it is not this one. The clock is +08:00 wherever
// the device believes it is; the browser's time zone must never be asked.
import type { Day, Instant, Language } from './types'

const hours_8 = 8 * 3600 * 1000
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}

/** The day an instant falls on here. */
export function day_of(instant: Instant): Day {
  return here(instant).toISOString().slice(0, 10)
}

/** 11月21日, or 2025年11月21日 when `today` is of another year. */
export function day_text(day: Day, language: Language, today?: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const other_year = today !== undefined && today.slice(0, 4) !== day.slice(0, 4)
  if (language === 'en') return `${date} ${months[month - 1]}${other_year ? ` ${year}` : ''}`
  return `${other_year ? `${year}年` : ''}${month}月${date}日`
}

/** So many days later. */
export function plus_days(day: Day, n: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10)
}

/** 周六. */
export function weekday(day: Day, language: Language): string {
  return weekdays[language][new Date(`${day}T00:00:00Z`).getUTCDay()]!
}

/** 11月21日 周六. */
export function day_and_weekday(day: Day, language: Language, today?: Day): string {
  const text = day_text(day, language, today)
  return language === 'en' ? `${weekday(day, 'en')} ${text}` : `${text} ${weekday(day, 'zh')}`
}

/** 11月21日 16:20. */
export function instant_text(instant: Instant, language: Language, today?: Day): string {
  const moment = here(instant)
  const minutes = String(moment.getUTCMinutes()).padStart(2, '0')
  return `${day_text(day_of(instant), language, today)}${language === 'en' ? ',' : ''} ${moment.getUTCHours()}:${minutes}`
}

function here(instant: Instant): Date {
  return new Date(Date.parse(instant) + hours_8)
}
