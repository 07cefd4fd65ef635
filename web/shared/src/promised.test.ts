// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { latest_of_each, type PromisedDay } from './promised'

const day = (clock: PromisedDay['clock'], due_on: string, kind: PromisedDay['kind'] = 'period'): PromisedDay => ({ clock, kind, from: '2026-03-02', due_on })

describe('the promised days of a matter', () => {
  it('are of each clock the latest, in the order of the line', () => {
    const all = [day('accept', '2026-03-04'), day('answer', '2026-03-23'), day('take_on', '2026-03-04'), day('answer', '2026-04-03', 'extended')]
    expect(latest_of_each(all).map((one) => `${one.clock} ${one.due_on} ${one.kind}`)).toEqual([
      'accept 2026-03-04 period', 'take_on 2026-03-04 period', 'answer 2026-04-03 extended',
    ])
  })
})
