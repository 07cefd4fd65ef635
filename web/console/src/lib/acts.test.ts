// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { May } from '@ztc/shared/types'
import { act_for, acts_of, key_of_act } from './acts'

const officer_at_referred: May[] = ['redirect', 'correct', 'name_deputy', 'urge', 'refer', 'extend', 'pause', 'record_answer', 'report_progress']

describe('what is done at a desk', () => {
  it('keeps the rare acts in a menu, and loses none', () => {
    const acts = acts_of({ stage: 'referred', may: officer_at_referred })
    expect(acts.main).toBeUndefined()
    expect(acts.open).toEqual(['refer', 'record_answer', 'urge', 'report_progress', 'extend'])
    expect(acts.more).toEqual(['pause', 'name_deputy', 'correct', 'redirect'])
    expect([...acts.open, ...acts.more].sort()).toEqual([...officer_at_referred].sort())
  })
  it('lets the desk give more time or refuse it, each by its key', () => {
    const acts = acts_of({ stage: 'referred', may: ['urge', 'refer', 'extend', 'refuse_extension', 'pause', 'record_answer', 'report_progress'], asks: { what: 'extension' } })
    expect(acts.main).toBe('extend')
    expect(acts.open).toContain('refuse_extension')
    expect(act_for('return', acts)).toBe('refuse_extension')
    expect(act_for('more_time', acts)).toBe('extend')
  })
  it('makes no menu for a single act', () => {
    expect(acts_of({ stage: 'accepted', may: ['refer', 'redirect'] })).toEqual({ main: 'refer', open: ['redirect'], more: [] })
  })
  it('never offers what only the raiser does', () => {
    expect(acts_of({ stage: 'answered', may: ['rate', 'withdraw', 'contest', 'supply_more'] })).toEqual({ main: undefined, open: [], more: [] })
  })
  it('gives one key to acts that no page offers together', () => {
    expect(key_of_act('accept')).toBe(key_of_act('approve_referral'))
    expect(act_for('accept', acts_of({ stage: 'referred', may: ['answer', 'take_on'] }))).toBe('take_on')
    expect(act_for('answer', acts_of({ stage: 'answered', may: ['deliver', 'slip'] }))).toBe('deliver')
    expect(act_for('merge', acts_of({ stage: 'raised', may: ['accept', 'merge', 'correct'] }))).toBe('merge')
    expect(act_for('answer', acts_of({ stage: 'raised', may: ['accept'] }))).toBeUndefined()
  })
})
