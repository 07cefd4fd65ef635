// SPDX-License-Identifier: Apache-2.0
//
// The sentences of ideas in the reader's language, brought along by the page that says them.
import { say_of_ideas, type IdeaWord } from '@ztc/shared/words/ideas'
import { prefs } from '../lib/prefs'

export const say_here = (key: IdeaWord, blanks?: Record<string, string | number>): string => say_of_ideas(prefs.language, key, blanks)
