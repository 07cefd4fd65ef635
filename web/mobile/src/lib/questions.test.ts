// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { DraftBook, next_question, step_of, type Asked } from './draft'

const kept = () => {
  let text: string | undefined
  return { read: () => text, write: (now: string) => void (text = now), clear: () => void (text = undefined) }
}
const way = (from: Asked, book: DraftBook, around: { finer: boolean; signed_in: boolean }): Asked[] => {
  const asked: Asked[] = [from]
  while (asked[asked.length - 1] !== 'check') asked.push(next_question(asked[asked.length - 1]!, book.draft, around))
  return asked
}

describe('the questions', () => {
  it('ask for the finer kind only where there is one, and for neighbours only when somebody is signed in', () => {
    const book = new DraftBook(kept())
    expect(way('what', book, { finer: true, signed_in: true })).toEqual(['what', 'where', 'kind', 'kind_finer', 'similar', 'identity', 'names', 'photos', 'check'])
    expect(way('what', book, { finer: false, signed_in: false })).toEqual(['what', 'where', 'kind', 'identity', 'names', 'photos', 'check'])
  })
  it('ask for no names to hide from a unit that may know who raised it', () => {
    const book = new DraftBook(kept())
    book.change({ identity: 'to_unit' })
    expect(next_question('identity', book.draft, { finer: false, signed_in: true })).toBe('photos')
  })
  it('never lay a complaint beside what neighbours raised', () => {
    const book = new DraftBook(kept())
    book.change({ about: ['p1'] })
    expect(way('about', book, { finer: true, signed_in: true })).not.toContain('similar')
  })
  it('belong to the six that the way shows', () => {
    expect((['about', 'kind_finer', 'similar', 'names', 'photos'] as const).map(step_of)).toEqual(['what', 'kind', 'kind', 'identity', 'photos'])
  })
})

describe('what is sent', () => {
  it('carries the names to hide and whom it is about', () => {
    const book = new DraftBook(kept())
    book.change({ title: 't', text: '王阿姨说', hidden_names: ['王阿姨'], about: ['p1'] })
    expect(book.attempt()).toMatchObject({ hidden_names: ['王阿姨'], about: ['p1'] })
  })
  it('hides nothing from a unit that may know who raised it, and says nothing of an empty list', () => {
    const book = new DraftBook(kept())
    book.change({ title: 't', text: '王阿姨说', hidden_names: ['王阿姨'], identity: 'to_unit' })
    expect(Object.keys(book.attempt())).not.toEqual(expect.arrayContaining(['hidden_names']))
    expect(Object.keys(book.attempt())).not.toEqual(expect.arrayContaining(['about']))
  })
  it('is complete for a draft that an earlier version of this page left on the phone', () => {
    const drawer = kept()
    drawer.write(JSON.stringify({ title: 't', text: 'x', community: 'c', place: '', category: 'k', identity: 'relay', photos: [], key: 'k1' }))
    expect(new DraftBook(drawer).draft).toMatchObject({ hidden_names: [], about: [], key: 'k1' })
  })
})
