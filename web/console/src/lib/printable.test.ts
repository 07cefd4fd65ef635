// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { printable, slips_path } from './printable'

type Page = Parameters<typeof printable>[0]
const desk = ['see_raiser', 'refer_matters']
const page = (types: string[], unit?: 'unit'): Page =>
  ({ unit: unit && { node: 'u', name: '示例单位' }, history: types.map((type) => ({ type, at: '' })) }) as Page

describe('the sheets of a matter', () => {
  it('begin with the receipt, for the desk only', () => {
    expect(printable(page(['matters.raised']), desk)).toEqual(['receipt'])
    expect(printable(page(['matters.raised']), ['look_into_matters'])).toEqual([])
  })
  it('are the slip alone for the unit that owes the answer', () => {
    const referred = page(['matters.raised', 'matters.referred'], 'unit')
    expect(printable(referred, ['answer_matters'])).toEqual(['referral'])
    expect(printable(referred, desk)).toEqual(['receipt', 'referral'])
  })
  it('end with the letter once it was answered', () => {
    expect(printable(page(['matters.raised', 'matters.referred', 'matters.answered'], 'unit'), desk)).toEqual(['receipt', 'referral', 'letter'])
  })
})

describe('the slips of a list', () => {
  const row = (matter: string, stage: string, imported = false) => ({ matter, stage, imported })
  it('are those that wait for their unit', () => {
    expect(slips_path([row('a', 'referred'), row('b', 'raised'), row('c', 'referred'), row('d', 'referred', true)], desk)).toBe('/referrals.pdf?matters=a,c')
  })
  it('are at most fifty', () => {
    const path = slips_path(Array.from({ length: 60 }, (_, n) => row(`m${n}`, 'referred')), desk)
    expect(path?.split(',').length).toBe(50)
  })
  it('are none without a referral or without the right', () => {
    expect(slips_path([row('a', 'raised')], desk)).toBeUndefined()
    expect(slips_path([row('a', 'referred')], ['answer_matters'])).toBeUndefined()
  })
})
