// SPDX-License-Identifier: Apache-2.0
import { say_of_drafts, type DraftWord } from '@ztc/shared/words/drafts'
import { prefs } from '../lib/prefs'

export type { DraftWord }
export const say_here = (key: DraftWord, blanks?: Record<string, string | number>): string => say_of_drafts(prefs.language, key, blanks)
