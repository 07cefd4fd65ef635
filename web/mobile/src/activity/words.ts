// SPDX-License-Identifier: Apache-2.0
//
// The sentences of activities in the reader's language, brought along by the pages that say them.
import { say_of_activities, type ActivityWord } from '@ztc/shared/words/activities'
import { prefs } from '../lib/prefs'

export const say_here = (key: ActivityWord, blanks?: Record<string, string | number>): string => say_of_activities(prefs.language, key, blanks)
