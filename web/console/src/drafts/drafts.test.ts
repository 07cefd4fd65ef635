// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Viewer } from '@ztc/shared/types'
import { forget_all_typed, forget_typed, keep_typed, read_typed } from '../lib/typed'
import { lists_for } from './lists'
import { marked } from './marks'

describe('the lists of the draft desk', () => {
  const of = (...rights: Viewer['rights']) => lists_for({ rights, roles: [] } as unknown as Viewer)
  it('are those of one’s work', () => {
    expect(of('make_suggestions', 'research_topics')).toEqual(['mine', 'to_sign', 'topics'])
    expect(of('read_drafts', 'research_topics')).toEqual(['reading', 'topics'])
    expect(of('research_topics')).toEqual(['help', 'topics'])
    expect(of('handle_suggestions')).toEqual(['questions'])
    expect(lists_for(undefined)).toEqual([])
  })
})

describe('the marks in a text', () => {
  it('stand at the first place of each quotation and leave no word out', () => {
    const marks = marked('高峰时段水压不足，高峰时段点不着火。', ['点不着火', '高峰时段', '没有的话', ''])
    expect(marks.filter((one) => one.marked).map(({ text }) => text)).toEqual(['高峰时段', '点不着火'])
    expect(marks.map(({ text }) => text).join('')).toBe('高峰时段水压不足，高峰时段点不着火。')
  })
  it('do not overlap', () => {
    expect(marked('甲乙丙丁', ['甲乙丙', '乙丙丁'])).toEqual([{ text: '甲乙丙', marked: true }, { text: '丁', marked: false }])
    expect(marked('', [])).toEqual([{ text: '', marked: false }])
  })
})

describe('what is typed', () => {
  const shelf = new Map<string, string>()
  beforeEach(() => {
    shelf.clear()
    const storage = {
      getItem: (name: string) => shelf.get(name) ?? null,
      setItem(name: string, words: string) {
        shelf.set(name, words)
        Object.assign(storage, { [name]: words })
      },
      removeItem(name: string) {
        shelf.delete(name)
        delete (storage as Record<string, unknown>)[name]
      },
    }
    vi.stubGlobal('sessionStorage', storage)
  })
  it('is found again until it is saved', () => {
    keep_typed('draft/p/d', { words: '写了一半' })
    expect(read_typed('draft/p/d')).toEqual({ words: '写了一半' })
    forget_typed('draft/p/d')
    expect(read_typed('draft/p/d')).toBeUndefined()
  })
  it('goes with whoever signs out, and nothing else goes', () => {
    keep_typed('draft/p/d', { words: '一' })
    keep_typed('draft/p/e', { words: '二' })
    sessionStorage.setItem('other', '三')
    forget_all_typed()
    expect([...shelf.keys()]).toEqual(['other'])
  })
  it('is no reason to fail in a window that keeps nothing', () => {
    vi.stubGlobal('sessionStorage', { getItem() { throw new Error('no') }, setItem() { throw new Error('no') }, removeItem() { throw new Error('no') } })
    keep_typed('x', {})
    forget_typed('x')
    expect(read_typed('x')).toBeUndefined()
  })
})
