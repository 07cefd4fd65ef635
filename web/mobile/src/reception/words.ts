// SPDX-License-Identifier: Apache-2.0
//
// The sentences of receptions in the reader's language, brought along by the pages that say them.
import { say_of_receptions, type ReceptionWord } from '@ztc/shared/words/receptions'
import { prefs } from '../lib/prefs'

export const say_here = (key: ReceptionWord, blanks?: Record<string, string | number>): string => say_of_receptions(prefs.language, key, blanks)
