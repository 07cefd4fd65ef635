// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import en from '../words/en'
import zh from '../words/zh'
import { asked, body_of, deeds, empty_form, needed, type Deed } from './deeds'

const all = Object.keys(deeds) as Deed[]

describe('a plain deed', () => {
  it('sends nothing that was left empty', () => {
    expect(body_of('report_progress', 'm1', { text: ' 已到现场 ', photos: [] })).toEqual({ matter: 'm1', text: '已到现场' })
    expect(body_of('resume', 'm1', {})).toEqual({ matter: 'm1' })
  })
  it('names a new unit only where the matter moves', () => {
    const form = { ruling: 'kept', to_unit: 'u2', reason: '职责在原单位' }
    expect(body_of('rule_on_relief', 'm1', form)).toEqual({ matter: 'm1', ruling: 'kept', reason: '职责在原单位' })
    expect(body_of('rule_on_relief', 'm1', { ...form, ruling: 'moved' })).toMatchObject({ to_unit: 'u2' })
    expect(asked('rule_on_relief', form).map((f) => f.name)).toEqual(['ruling', 'reason'])
  })
  it('begins with what the unit asked for', () => {
    expect(empty_form('extend', { asks: { what: 'extension', wanted_on: '2026-12-15' } })).toMatchObject({ answer_due_on: '2026-12-15' })
    expect(empty_form('rule_on_relief', { asks: { what: 'relief', unit: { node: 'u2', name: '区住建局' } } })).toMatchObject({ to_unit: 'u2', ruling: '' })
  })
  it('asks attitude and result apart', () => {
    expect(Object.keys(needed('record_rating', empty_form('record_rating', {})))).toEqual(['channel', 'attitude', 'result'])
  })
  it('has a word for its title, its button, each field and each choice, in both languages', () => {
    for (const language of [zh, en]) {
      for (const deed of all) {
        const said = language.deed[deed] as Record<string, string | Record<string, string>>
        expect(said.title && said.go, deed).toBeTruthy()
        for (const field of deeds[deed]) {
          expect(said[field.name], `${deed}.${field.name}`).toBeTruthy()
          for (const option of field.options ?? []) expect((said[`${field.name}_of`] as Record<string, string>)[option], option).toBeTruthy()
        }
      }
    }
  })
})
