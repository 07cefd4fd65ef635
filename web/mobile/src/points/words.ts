// SPDX-License-Identifier: Apache-2.0
//
// The sentences of performance points in the reader's language, brought along by the page that says them.
import { say_of_points, type PointsWord } from '@ztc/shared/words/points'
import { prefs } from '../lib/prefs'

export const say_here = (key: PointsWord, blanks?: Record<string, string | number>): string => say_of_points(prefs.language, 'say', key, blanks)
