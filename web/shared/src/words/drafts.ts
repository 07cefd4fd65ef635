// SPDX-License-Identifier: Apache-2.0
//
// What the faces say of drafts and of the research behind them, in both languages; apart from the areas of zh.ts, so that no first
// view carries it.
import type { Language } from '../types'
import { en_of_drafts } from './drafts_en'
import { zh_of_drafts, type DraftWord } from './drafts_zh'
import { filled } from './say'

export type { DraftWord }

export const words_of_drafts: Record<Language, Record<DraftWord, string>> = { zh: zh_of_drafts, en: en_of_drafts }

export const say_of_drafts = (language: Language, key: DraftWord, blanks: Record<string, string | number> = {}): string => filled(words_of_drafts[language][key], blanks)
