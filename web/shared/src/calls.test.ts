// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { call_body, required, type CallForm } from './calls'

const form = (more: Partial<CallForm>): CallForm => ({ channel: 'visit', outcome: 'reached', read_back: '', again_on: '', note: '', ...more })
const missing = (one: CallForm) => Object.entries(required(one)).filter(([, words]) => !words).map(([name]) => name)

describe('an attempt to reach the raiser', () => {
  it('needs how and what came of it, and a day only where he named one', () => {
    expect(missing(form({ channel: '', outcome: '' }))).toEqual(['channel', 'outcome'])
    expect(missing(form({ outcome: 'not_reached' }))).toEqual([])
    expect(missing(form({ outcome: 'call_again' }))).toEqual(['again_on'])
    expect(missing(form({ outcome: 'call_again', again_on: '2026-03-12' }))).toEqual([])
  })
  it('sends nothing that was left empty', () => {
    expect(call_body('m1', form({ note: '  ' }))).toEqual({ matter: 'm1', channel: 'visit', outcome: 'reached' })
    expect(call_body('m1', form({ read_back: 'confirmed', note: ' 说好周一去。 ' }))).toEqual({ matter: 'm1', channel: 'visit', outcome: 'reached', read_back: 'confirmed', note: '说好周一去。' })
  })
  it('leaves behind what was chosen before the outcome was another', () => {
    expect(call_body('m1', form({ outcome: 'not_reached', read_back: 'confirmed', again_on: '2026-03-12' }))).toEqual({ matter: 'm1', channel: 'visit', outcome: 'not_reached' })
    expect(call_body('m1', form({ outcome: 'call_again', read_back: 'confirmed', again_on: '2026-03-12' }))).toEqual({ matter: 'm1', channel: 'visit', outcome: 'call_again', again_on: '2026-03-12' })
  })
})
