// SPDX-License-Identifier: Apache-2.0
//
// How far one's request to be erased has come, in a sentence.
import type { MyData } from '@ztc/shared/types'
import { say, say_day } from './say'

type Erasure = NonNullable<MyData['erasure']>

/** It can still be taken back. */
export const is_waiting = (erasure?: Erasure): boolean => erasure !== undefined && ['asked', 'first_approved', 'approved'].includes(erasure.stage)

export function erasure_words(erasure?: Erasure): string {
  if (!erasure || erasure.stage === 'taken_back') return say('my_data.erase_more')
  if (erasure.stage === 'approved' && erasure.erase_on) return say('erasure.approved', { day: say_day(erasure.erase_on) })
  if (erasure.stage === 'refused') return say('erasure.refused')
  return say('erasure.asked', { day: say_day(erasure.asked_on), due: say_day(erasure.answer_due_on) })
}
