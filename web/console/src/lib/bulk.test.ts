// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { body_for, lacking, left_out, may_bulk, type BulkRow } from './bulk'

const row = (stage: BulkRow['stage'], more: Partial<BulkRow> = {}): BulkRow => ({ matter: 'm', number: '2026-000001', title: '路灯', stage, imported: false, ...more })
const form = { deputy: 'd', to_unit: 'u', words: ' 请看 ' }

describe('one act for several rows', () => {
  it('leaves out what it does not fit, and says why', () => {
    expect(left_out('accept', row('raised'))).toBeUndefined()
    expect(left_out('accept', row('accepted'))).toBe('stage')
    expect(left_out('refer', row('looked_into'))).toBeUndefined()
    expect(left_out('refer', row('looked_into', { asks: 'approval' }))).toBe('waits')
    expect(left_out('ask_progress', row('answered'))).toBe('stage')
    expect(left_out('accept', row('raised', { imported: true }))).toBe('imported')
  })
  it('is for those who may do it one by one', () => {
    expect(may_bulk('accept', ['accept_matters'])).toBe(true)
    expect(may_bulk('ask_progress', ['urge_matters'])).toBe(true)
    expect(may_bulk('refer', ['answer_matters'])).toBe(false)
  })
  it('sends for each row what one row would send', () => {
    expect(body_for('accept', 'm', form)).toEqual({ matter: 'm', deputy: 'd', note: '请看' })
    expect(body_for('refer', 'm', { ...form, words: '' })).toEqual({ matter: 'm', to_unit: 'u' })
    expect(body_for('ask_progress', 'm', form)).toEqual({ matter: 'm', kind: 'ask_progress', words: '请看' })
    expect(lacking('ask_progress', form)).toEqual({ words: ' 请看 ' })
  })
})
