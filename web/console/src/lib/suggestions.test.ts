// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { SuggestionPage, SuggestionUnit } from '@ztc/shared/types'
import { day_words, deeds_of, points_needed, points_of, public_words, shares_of, stops_of, tabs_for, todo_words, unit_deeds, wrong_at, type PointForm } from './suggestions'

const page = (over: object = {}, line: object = {}): SuggestionPage => ({
  situation: '现状', asks: ['甲', '乙'], visibility: 'full', round: 1, units: [], drafts: [], replies: [], feedback: [], silent_so_far: [], steps: [], may_examine: false, may_rate: false, may_withdraw: false,
  ...over, line: { state: 'submitted', kind: 'suggestion', imported: false, title: '题目', submitted_on: '2026-09-01', todo: [], ...line },
}) as unknown as SuggestionPage
const unit = (over: object = {}): SuggestionUnit => ({ unit: { id: 'u', name: '某局' }, part: 'sole', draft_no: 0, replied_round: 0, extended: false, mine: false, may_sign: false, ...over }) as unknown as SuggestionUnit
const viewer = (...rights: string[]) => ({ rights }) as never

describe('what is owed', () => {
  it('is said once each, and nothing unknown is said', () =>
    expect(todo_words({ todo: [{ what: 'take_on' }, { what: 'draft_reply' }, { what: 'take_on' }, { what: 'dance' }] })).toEqual(['todo.take_on', 'todo.draft_reply']))
  it('has its day in words, late apart from pressing', () => {
    expect(day_words(-2)).toEqual({ tone: 'over', key: 'days_over', n: 2 })
    expect(day_words(0)).toEqual({ tone: 'soon', key: 'days_today', n: 0 })
    expect([day_words(3).tone, day_words(4).tone]).toEqual(['soon', 'calm'])
  })
  it('stands in tabs by right', () => {
    expect(tabs_for(viewer('make_suggestions'))).toEqual(['todo', 'mine', 'all'])
    expect(tabs_for(viewer('handle_suggestions'))).toEqual(['todo', 'unit', 'all'])
  })
})

describe('the line', () => {
  const here = (state: string, over: object = {}) => stops_of(page(over, { state })).find((one) => one.mark === 'here')?.name
  it('waits at one stop', () => {
    expect([here('submitted'), here('accepted'), here('referred'), here('answered'), here('closed')]).toEqual(['examine', 'refer', 'handle', 'rate', undefined])
    expect(here('referred', { units: [unit({ draft_no: 2 })] })).toBe('reply')
  })
  it('has passed all stops when it is closed, and those it reached when it ended before', () => {
    expect(stops_of(page({}, { state: 'closed' })).every((one) => one.mark === 'passed')).toBe(true)
    const returned = stops_of(page({ steps: [{ step: 'returned', happened_on: '2026-09-02' }] }, { state: 'returned' }))
    expect(returned.map((one) => one.mark)).toEqual(['passed', 'passed', 'next', 'next', 'next', 'next', 'next'])
  })
})

describe('what may be done', () => {
  it('is the office’s by the state', () => {
    expect(deeds_of(page({ may_examine: true }))).toEqual(['accept', 'return', 'make_letter', 'merge'])
    expect(deeds_of(page({ may_examine: true }, { state: 'accepted' }))).toEqual(['refer', 'merge'])
    expect(deeds_of(page({ may_examine: true }, { state: 'accepted', kind: 'motion' }))).toEqual(['dispose', 'merge'])
    expect(deeds_of(page({}, { state: 'accepted' }))).toEqual([])
  })
  it('is a rehandling only where somebody is dissatisfied', () => {
    const feedback = [{ round: 1, rated: [{ dimension: 'result', satisfaction: 'dissatisfied' }] }]
    expect(deeds_of(page({ may_examine: true, feedback }, { state: 'answered' }))).toContain('order_redo')
    expect(deeds_of(page({ may_examine: true }, { state: 'answered' }))).not.toContain('order_redo')
  })
  it('is for the lead deputy what he is asked of that unit, also once it is answered', () => {
    const todo = [{ what: 'confirm_contact', unit: 'u' }, { what: 'answer_extension', unit: 'other' }]
    expect(unit_deeds(page({}, { state: 'answered', todo }), unit())).toEqual(['confirm_contact'])
    expect(unit_deeds(page({}, { state: 'referred', todo: [{ what: 'answer_extension', unit: 'u' }] }), unit())).toEqual(['answer_extension'])
  })
  it('is a signature for the principal alone, and nothing once it is answered', () => {
    const handled = page({}, { state: 'referred' })
    expect(unit_deeds(handled, unit({ mine: true, draft_no: 1 }))).not.toContain('sign_reply')
    expect(unit_deeds(handled, unit({ mine: true, may_sign: true, draft_no: 1 }))[0]).toBe('sign_reply')
    expect(unit_deeds(page({}, { state: 'answered' }), unit({ mine: true, may_sign: true, draft_no: 1 }))).toEqual([])
    expect(unit_deeds(handled, unit({ mine: true, part: 'co' }))).not.toContain('draft_reply')
  })
})

describe('what is sent', () => {
  it('names the part of each unit', () => {
    expect(shares_of({ mode: 'sole', units: ['a', 'b'] })).toEqual([{ unit: 'a', part: 'sole' }])
    expect(shares_of({ mode: 'lead_co', units: ['a', '', 'b'] })).toEqual([{ unit: 'a', part: 'lead' }, { unit: 'b', part: 'co' }])
    expect(shares_of({ mode: 'separate', units: ['a', 'b'] }).map(({ part }) => part)).toEqual(['separate', 'separate'])
  })
  it('keeps a day and an owner to plans, and proof to what is done', () => {
    const all: PointForm = { outcome: 'planned', words: ' 办 ', planned_on: '2026-12-01', owner: '科长', proof: ['f'] }
    expect(points_of([all, { ...all, outcome: 'done' }, { ...all, outcome: 'cannot' }])).toEqual([
      { ask: 1, outcome: 'planned', words: '办', planned_on: '2026-12-01', owner: '科长' }, { ask: 2, outcome: 'done', words: '办', proof: ['f'] }, { ask: 3, outcome: 'cannot', words: '办' },
    ])
    expect(Object.keys(points_needed([all]))).toEqual(['points/0/outcome', 'points/0/words', 'points/0/planned_on', 'points/0/owner'])
    expect(points_needed([{ ...all, outcome: 'done', proof: [] }])['points/0/proof']).toBe('')
  })
  it('makes no text public where the deputy agreed to the title only', () => {
    expect(public_words(page()).text).toBe('现状\n1. 甲\n2. 乙')
    expect(public_words(page({ visibility: 'title_only' }))).toEqual({ title: '题目', text: '', reply: '' })
  })
  it('finds a refusal at its place', () => {
    const fields = [{ name: 'referrals/1/units', words: '不对' }, { name: 'referrals/10', words: '别的' }]
    expect([wrong_at(fields, 'referrals/1'), wrong_at(fields, 'referrals/2')]).toEqual(['不对', undefined])
  })
})
