// SPDX-License-Identifier: Apache-2.0
import { NoConnection, Refused } from '@ztc/shared/client'
import * as dates from '@ztc/shared/dates'
import { words_of } from '@ztc/shared/refusals'
import { say as say_in, type WordKey } from '@ztc/shared/words/say'
import { prefs } from './prefs'
import { town } from './town'

export type { WordKey }

export function say(key: WordKey, blanks?: Record<string, string | number>): string {
  return say_in(prefs.language, key, blanks)
}

export const say_day = (day: string) => dates.day_text(day, prefs.language, town.site?.today)
export const say_full_day = (day: string) => dates.day_and_weekday(day, prefs.language, town.site?.today)
export const say_instant = (instant: string) => dates.instant_text(instant, prefs.language, town.site?.today)

/** What went wrong and what to do, for whatever a call threw; a fault of our own code is thrown on. */
export function say_failure(error: unknown): string {
  if (error instanceof NoConnection) return say('app.offline') + say('app.offline_more')
  if (!(error instanceof Refused)) throw error
  if (error.status === 403 || error.status === 404) return error.title || say('app.nobody_else')
  if (error.status < 500) return words_of(error, prefs.language)
  const incident = error.incident ? say('app.incident', { incident: error.incident }) : ''
  return say('app.trouble', { phone: town.site?.station_phone ?? '' }) + incident
}
