// SPDX-License-Identifier: Apache-2.0
//
// What the console says of suggestions and of the ledger of commitments, in both languages; apart from the areas of zh.ts, so that the
// first view does not carry it.
import type { Language } from '../types'
import { filled } from './say'
import { en_of_suggestions } from './suggestions_en'
import { zh_of_suggestions, type SuggestionWord } from './suggestions_zh'

export type { SuggestionWord }

export const words_of_suggestions = { zh: zh_of_suggestions, en: en_of_suggestions }

export const say_of_suggestions = (language: Language, key: SuggestionWord, blanks: Record<string, string | number> = {}): string =>
  filled(words_of_suggestions[language][key], blanks)

/** Of a word that the server tells as plain text: itself where no sentence is known. */
export const say_of_known = (language: Language, key: string, otherwise: string): string =>
  key in zh_of_suggestions ? say_of_suggestions(language, key as SuggestionWord) : otherwise
