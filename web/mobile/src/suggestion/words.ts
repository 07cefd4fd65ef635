// SPDX-License-Identifier: Apache-2.0
//
// The sentences of suggestions in the reader's language, brought along by the pages that say them: what the phones alone say, and
// the terms that the desk has too.
import { say_of_known, say_of_suggestions, type SuggestionWord } from '@ztc/shared/words/suggestions'
import { say_of_phone_suggestions, type PhoneSuggestionWord } from '@ztc/shared/words/suggestions_phone'
import { prefs } from '../lib/prefs'

export const say_here = (key: PhoneSuggestionWord, blanks?: Record<string, string | number>): string => say_of_phone_suggestions(prefs.language, key, blanks)
export const say_term = (key: SuggestionWord, blanks?: Record<string, string | number>): string => say_of_suggestions(prefs.language, key, blanks)
export const say_todo = (what: string): string => say_of_known(prefs.language, `todo.${what}`, what)
export const names_of = (all: readonly { name: string }[]): string => all.map((one) => one.name).join(prefs.language === 'zh' ? '、' : ', ')
