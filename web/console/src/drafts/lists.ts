// SPDX-License-Identifier: Apache-2.0
//
// Which lists of the draft desk somebody has, the one of his daily work first.
import type { Viewer } from '@ztc/shared/types'
import { may } from '../lib/home'

export type List = 'mine' | 'to_sign' | 'reading' | 'topics' | 'help' | 'questions'

export function lists_for(viewer: Viewer | undefined): List[] {
  const deputy = may(viewer, 'make_suggestions')
  const reader = may(viewer, 'read_drafts')
  const all: readonly (readonly [List, boolean])[] = [
    ['mine', deputy], ['to_sign', deputy], ['reading', reader], ['help', may(viewer, 'research_topics') && !deputy && !reader],
    ['topics', may(viewer, 'research_topics')], ['questions', may(viewer, 'handle_suggestions')],
  ]
  return all.filter(([, has]) => has).map(([list]) => list)
}
