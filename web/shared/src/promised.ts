// SPDX-License-Identifier: Apache-2.0
//
// The days that a matter was promised, for a face that lets one be chosen: of each clock the latest, in the order of the line.
import type { Why } from './types'

export type PromisedDay = Why['promised'][number]

const order: readonly PromisedDay['clock'][] = ['accept', 'refer', 'take_on', 'answer', 'rate']

export function latest_of_each(promised: readonly PromisedDay[]): PromisedDay[] {
  return order.flatMap((clock) => promised.filter((day) => day.clock === clock).slice(-1))
}
