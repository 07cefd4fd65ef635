// SPDX-License-Identifier: Apache-2.0
// The words and days of these pages, in the language that is spoken now.
import { say_of_drafts, type DraftWord } from '@ztc/shared/words/drafts'
import { language } from '../lib/i18n'

export type { DraftWord }
export { day, full_day, names } from '../suggestions/say'
export const say = (key: DraftWord, blanks?: Record<string, string | number>): string => say_of_drafts(language.value, key, blanks)
