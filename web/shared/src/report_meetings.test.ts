// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { empty_tally, lines_in, tally_fault, type Tally } from './report_meetings'

const counted = (more: Partial<Tally> = {}): Tally => ({
  handed_out: 40, collected: 38, invalid: 1,
  overall: { satisfied: 20, basically_satisfied: 10, dissatisfied: 5, abstained: 2 },
  aspects: [{ satisfied: 20, basically_satisfied: 10, dissatisfied: 5, abstained: 0 }], ...more,
})

describe('a tally', () => {
  it('says what does not add up, as the server would refuse it', () => {
    expect(tally_fault(counted())).toBeUndefined()
    expect(tally_fault(empty_tally(2))).toBeUndefined()
    expect(tally_fault(counted({ handed_out: 37 }))).toBe('more_than_handed_out')
    expect(tally_fault(counted({ invalid: 0 }))).toBe('not_the_sum')
    expect(tally_fault(counted({ aspects: [{ satisfied: 38, basically_satisfied: 0, dissatisfied: 0, abstained: 0 }] }))).toBe('more_than_valid')
    expect(tally_fault(counted({ invalid: Number.NaN }))).toBe('not_a_number')
    expect(tally_fault(counted({ handed_out: 40.5 }))).toBe('not_a_number')
  })
})

it('takes a roster as lines', () => {
  expect(lines_in(' 示例·甲 \n\n示例·乙\r\n')).toEqual(['示例·甲', '示例·乙'])
})
