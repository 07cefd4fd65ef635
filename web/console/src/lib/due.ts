// SPDX-License-Identifier: Apache-2.0
//
// How much of a period is left, as a tone and a sentence key. The server counts the days; here they
// only become words. Colour alone never says it: each tone has its own icon and its own words.

export type Tone = 'calm' | 'soon' | 'over'
export type DueWords = { tone: Tone; key: string; days: number }

const soon_days = 3

export function due_words(days_left: number): DueWords {
  if (days_left < 0) return { tone: 'over', key: 'due.over', days: -days_left }
  if (days_left === 0) return { tone: 'soon', key: 'due.today', days: 0 }
  return { tone: days_left <= soon_days ? 'soon' : 'calm', key: 'due.left', days: days_left }
}

export type Bar = { used: number; past: number }

const width_whole = 84
const width_most = 102

/// The bar of "how much is used up": `used` of the 84 units before the mark, `past` beyond it.
export function bar(used_percent: number, days_left: number): Bar {
  const used = Math.round((Math.min(100, Math.max(0, used_percent)) * width_whole) / 100)
  if (days_left >= 0) return { used, past: 0 }
  return { used: width_whole, past: Math.min(width_most - width_whole, 4 + -days_left * 3) }
}
