// SPDX-License-Identifier: Apache-2.0
import type { Grade, Outcome, StopName } from '@ztc/shared/types'
import type { WordKey } from '@ztc/shared/words/say'

export const name_of: Record<StopName, WordKey> = {
  raise: 'stop.raise', accept: 'stop.accept', look_into: 'stop.look_into', refer: 'stop.refer', answer: 'stop.answer', rate: 'stop.rate',
}
export const promise_of: Record<StopName, WordKey> = {
  raise: 'stop.promise.raise', accept: 'stop.promise.accept', look_into: 'stop.promise.look_into',
  refer: 'stop.promise.refer', answer: 'stop.promise.answer', rate: 'stop.promise.rate',
}
export const outcome_words: Record<Outcome, WordKey> = {
  done: 'matter.outcome.done', planned: 'matter.outcome.planned', cannot: 'matter.outcome.cannot',
}
/** Of an answer that came after its day; with `n`, the working days. */
export const late_key = (late_by: number): WordKey => (late_by > 0 ? 'matter.late_by' : 'matter.late_rest')
export const grade_words: Record<Grade, WordKey> = {
  satisfied: 'rate.satisfied', basically_satisfied: 'rate.basically_satisfied', dissatisfied: 'rate.dissatisfied',
}
