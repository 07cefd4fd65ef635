// SPDX-License-Identifier: Apache-2.0
import type { SuggestionLine, SuggestionPage, SuggestionUnit } from '@ztc/shared/types'
import { describe, expect, it } from 'vitest'
import { asked_for } from '../deputy/week'
import { asked_at, asked_of, clocks_of, lacks, own_clock, rated, totals_of } from './told'

const line = (more: object): SuggestionLine => ({ suggestion: 's', state: 'referred', todo: [], ...more }) as unknown as SuggestionLine
const page = (more: object, of_line: object = {}): SuggestionPage => ({ round: 1, units: [], ...more, line: line(of_line) }) as unknown as SuggestionPage
const unit = (more: object = {}): SuggestionUnit => ({ unit: { id: 'u', name: '某局' }, part: 'sole', replied_round: 0, ...more }) as unknown as SuggestionUnit

describe('what waits for a deputy', () => {
  it('is what he is asked, each once; what the desk does is left to the desk', () => {
    expect(asked_of(line({ todo: [{ what: 'confirm_contact', unit: 'a' }, { what: 'confirm_contact', unit: 'b' }, { what: 'close' }] }))).toEqual(['confirm_contact'])
    expect(asked_for([line({ todo: [{ what: 'sign' }] }), line({ suggestion: 'r', todo: [{ what: 'rate' }] })]).map((one) => one.suggestion)).toEqual(['r'])
  })
  it('is asked at the unit that it is about', () => {
    const of = page({}, { todo: [{ what: 'answer_extension', unit: 'u' }] })
    expect([asked_at(of, 'answer_extension', unit()), asked_at(of, 'confirm_contact', unit()), asked_at(of, 'answer_extension', unit({ unit: { id: 'v' } }))]).toEqual([true, false, false])
  })
})

describe('a rating', () => {
  it('needs each dimension of the congress, and a reason where somebody is dissatisfied', () => {
    expect(lacks(['attitude', 'result'], {}, '')).toEqual(['attitude', 'result'])
    expect(lacks(['attitude', 'result'], { attitude: 'satisfied', result: 'dissatisfied' }, '  ')).toEqual(['words'])
    expect(lacks(['attitude', 'result'], { attitude: 'satisfied', result: 'dissatisfied' }, '没有日子')).toEqual([])
    expect(lacks(['overall'], { overall: 'basically_satisfied' }, '')).toEqual([])
  })
  it('sends what the congress asks for and nothing else', () =>
    expect(rated(['overall'], { overall: 'satisfied', attitude: 'dissatisfied' })).toEqual([{ dimension: 'overall', satisfaction: 'satisfied' }]))
})

describe('the days that run', () => {
  it('are those of a unit that still owes something', () => {
    const due = { contact_due_on: '2026-04-01', reply_due_on: '2026-06-02' }
    expect(clocks_of(page({}), unit(due)).map((one) => one.clock)).toEqual(['contact', 'reply'])
    expect(clocks_of(page({}), unit({ ...due, contacted_on: '2026-03-20', replied_round: 1 }))).toEqual([])
    expect(clocks_of(page({}), unit({ part: 'co', opinion_due_on: '2026-04-07' })).map((one) => one.clock)).toEqual(['co_opinion'])
  })
  it('are the referral before, and the rating after', () => {
    expect(own_clock(page({}, { state: 'accepted', due_on: '2026-04-01' }))?.clock).toBe('refer')
    expect(own_clock(page({}, { state: 'answered', due_on: '2026-04-01' }))?.clock).toBe('feedback')
    expect([own_clock(page({}, { state: 'referred', due_on: '2026-04-01' })), own_clock(page({}, { state: 'answered' }))]).toEqual([undefined, undefined])
  })
})

describe('what raisers said', () => {
  it('is sealed, then nobody, merged or apart with its denominator', () => {
    expect(totals_of({ verdicts: { open: false, n: 0 } })).toEqual({ kind: 'sealed' })
    expect(totals_of({ verdicts: { open: true, n: 0 } })).toEqual({ kind: 'nobody' })
    expect(totals_of({ verdicts: { open: true, n: 3 } })).toEqual({ kind: 'merged', n: 3 })
    expect(totals_of({ verdicts: { open: true, n: 6, satisfied: 4, basically_satisfied: 0, dissatisfied: 2 } })).toEqual({ kind: 'apart', of: 6, counts: [['satisfied', 4], ['basically_satisfied', 0], ['dissatisfied', 2]] })
  })
})
