// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { body_of, empty_form, missing_in } from './forms'

const filled = (more: object) => ({ ...empty_form(), ...more })

describe('a step by a one-time link', () => {
  it('asks of an answer what its outcome needs, and no more', () => {
    expect(missing_in('answer', empty_form()).map((one) => one.id)).toEqual(['outcome', 'words'])
    expect(missing_in('answer', filled({ outcome: 'done', words: '好了' })).map((one) => one.id)).toEqual(['done_on'])
    expect(missing_in('answer', filled({ outcome: 'planned' })).map((one) => one.id)).toEqual(['planned_on', 'owner', 'words'])
    expect(missing_in('answer', filled({ outcome: 'cannot', reason: '无', words: '无' }))).toEqual([])
  })
  it('lets somebody take it on without a word', () => {
    expect(missing_in('take_on', empty_form())).toEqual([])
    expect(body_of('take_on', filled({ words: ' ' }), [])).toEqual({})
  })
  it('sends only what belongs to the outcome', () => {
    const form = filled({ outcome: 'planned', done_on: '2026-03-01', planned_on: '2026-06-01', owner: '王', words: ' 排了期 ' })
    expect(body_of('answer', form, ['f'])).toEqual({ outcome: 'planned', planned_on: '2026-06-01', owner: '王', text: '排了期', proof: ['f'] })
    expect(body_of('ask_relief', filled({ unit: 'u', words: '不归' }), [])).toEqual({ suggested_unit: 'u', reason: '不归' })
    expect(body_of('ask_extension', filled({ wanted_on: '2026-06-01', words: '等' }), [])).toEqual({ wanted_on: '2026-06-01', reason: '等' })
    expect(body_of('report_progress', filled({ words: '到了' }), [])).toEqual({ text: '到了' })
  })
})
