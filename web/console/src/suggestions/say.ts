// SPDX-License-Identifier: Apache-2.0
// The words and days of these pages, in the language that is spoken now.
import { day_and_weekday, day_text } from '@ztc/shared/dates'
import { say_of_known, say_of_suggestions, type SuggestionWord } from '@ztc/shared/words/suggestions'
import { language } from '../lib/i18n'
import { site } from '../lib/session'

export type { SuggestionWord }
export const say = (key: SuggestionWord, blanks?: Record<string, string | number>): string => say_of_suggestions(language.value, key, blanks)
export const say_known = (prefix: string, word: string): string => say_of_known(language.value, `${prefix}.${word}`, word)
export const day = (on: string): string => day_text(on, language.value, site.value?.today)
export const full_day = (on: string): string => day_and_weekday(on, language.value, site.value?.today)
export const names = (all: readonly { name: string }[]): string => all.map((one) => one.name).join(language.value === 'zh' ? '、' : ', ')
