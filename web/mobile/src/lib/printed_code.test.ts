// SPDX-License-Identifier: Apache-2.0
import type { Station } from '@ztc/shared/types'
import { describe, expect, it } from 'vitest'
import { DraftBook } from './draft'
import { code_in, code_of, learn_from, place_of } from './printed_code'

const station = 'a'.repeat(26)
const [east, west] = ['b'.repeat(26), 'c'.repeat(26)]
const two: Station[] = [{ node: station, name: '东站', communities: [{ node: east, name: '东社区' }, { node: west, name: '西社区' }] }]
const one: Station[] = [{ ...two[0]!, communities: [{ node: east, name: '东社区' }] }]

const book = (): DraftBook => new DraftBook({ read: () => undefined, write: () => {}, clear: () => {} })

describe('a printed code', () => {
  it('is read from the address that somebody scanned, as each host hands it over', () => {
    const address = `https://ztc.example/s/${east}?at=%E8%B7%AF%E7%81%AF`
    expect(code_in({ qrCode: address })).toEqual({ node: east, spot: '路灯' })
    expect(code_in({ q: encodeURIComponent(address) })).toEqual({ node: east, spot: '路灯' })
    expect(code_in({ qrCode: `https://ztc.example/s/${station}` })).toEqual({ node: station })
    expect(code_in({ qrCode: 'https://ztc.example/r/2026-000431' })).toBeUndefined()
    expect(code_in({ q: '%E8%' })).toBeUndefined()
    expect(code_in({})).toBeUndefined()
  })

  it('is read from what the page was opened with, decoded or not', () => {
    expect(code_of(east, '%E8%B7%AF%E7%81%AF')).toEqual({ node: east, spot: '路灯' })
    expect(code_of(east, '折扣 100%')).toEqual({ node: east, spot: '折扣 100%' })
    expect(code_of(station, undefined)).toEqual({ node: station })
    expect(code_of('../me', '路灯')).toBeUndefined()
  })

  it('fills in what is empty and nothing else', () => {
    const { draft } = book()
    expect(learn_from({ node: east, spot: '公交站' }, draft, two)).toEqual({ by_code: true, community: east, place: '公交站' })
    expect(learn_from({ node: station }, draft, one)).toEqual({ by_code: true, community: east })
    expect(learn_from({ node: station }, draft, two)).toEqual({ by_code: true })
    expect(learn_from({ node: station, spot: '大堂' }, draft, [{ ...two[0]!, communities: [] }])).toEqual({ by_code: true, place: '大堂' })
    expect(learn_from({ node: east, spot: '公交站' }, { ...draft, community: west, place: '门口' }, two)).toEqual({ by_code: true })
  })

  it('names its place, or nothing when it was closed', () => {
    expect(place_of({ node: west }, two)).toBe('西社区')
    expect(place_of({ node: station }, two)).toBe('东站')
    expect(place_of({ node: 'd'.repeat(26) }, two)).toBeUndefined()
  })

  it('goes with what is sent, and is gone with the draft', () => {
    const written = book()
    written.change({ by_code: true, title: '灯坏了' })
    expect(written.attempt()).toMatchObject({ origin: 'place_code' })
    written.refused()
    written.clear()
    expect(written.attempt()).not.toHaveProperty('origin')
  })
})
