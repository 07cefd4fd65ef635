// SPDX-License-Identifier: Apache-2.0
//
// Why this day, in English: what it counts from, how many days of which kind, and what each day is. In Chinese the server
// says it itself. The basis of a site's own rule, and a holiday that is not one of the whole country, stay as they are.
import type { CountedDay, Why } from './types'

const starts: Record<Why['what'], string> = { accept: 'it was raised', refer: 'it was accepted', take_on: 'it was referred', answer: 'it was referred', rate: 'it was answered' }
const at_rest = (day: CountedDay) => day.kind === 'weekend' || day.kind === 'holiday'

export function rule_in_english(why: Pick<Why, 'kind' | 'what' | 'days'>): string {
  const n = Math.max(0, ...why.days.map((day) => day.n ?? 0))
  // Where days of rest count as well, it runs in days of the calendar.
  const days = `${n} ${why.days.some((day) => day.count === 'counted' && at_rest(day)) ? '' : 'working '}${n === 1 ? 'day' : 'days'}`
  const after = `from the day after ${starts[why.what]}`
  switch (why.kind) {
    case 'left': return `${days} that were left, from the day after the clock went on`
    case 'extended': return `extended with approval: ${days} in all, ${after}`
    case 'confirmed': return `confirmed when the holidays were announced: ${days}, ${after}`
    case 'period': return `${days}, ${after}`
  }
}

const festivals: Record<string, string> = {
  元旦: 'New Year', 春节: 'Spring Festival', 清明节: 'Qingming', 劳动节: 'Labour Day', 端午节: 'Dragon Boat Festival', 中秋节: 'Mid-Autumn Festival', 国庆节: 'National Day',
}

export function day_in_english(day: Pick<CountedDay, 'kind' | 'count' | 'why'>): string {
  switch (day.kind) {
    case 'weekend': return 'weekend'
    case 'makeup_workday': return 'working day in exchange for a holiday'
    case 'working': return day.count === 'first_day' ? 'the day itself' : 'working day'
    case 'holiday': return day.why.split('、').map((name) => festivals[name] ?? name).join(', ')
  }
}
