// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { bindings } from '../lib/keymap'
import en from './en'
import zh from './zh'

type Tree = { [key: string]: string | Tree }
const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  )
const blanks = (words: string) => [...new Set(words.match(/\{\w+\}/g) ?? [])].sort()
const chinese = new Map(flat(zh))
const english = new Map(flat(en))

describe('the words of the console', () => {
  it('are the same sentences in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
  })
  it('leave the same blanks in both languages', () => {
    for (const [key, words] of chinese) expect(blanks(english.get(key)!), key).toEqual(blanks(words))
  })
  it('name every key of the keymap', () => {
    for (const b of bindings) expect(chinese.has(`keys.does.${b.command}`), b.command).toBe(true)
  })
  it('say of a row in a list whatever it may ask (views/inbox/fold.cpp)', () => {
    for (const asks of ['more', 'pause', 'approval', 'relief', 'extension', 'urge', 'ask_progress']) expect(chinese.has(`asks.${asks}`), asks).toBe(true)
  })
  it('say 您 and never the empty phrases', () => {
    expect([...chinese.values()].filter((words) => /你|操作失败|系统错误|确定/.test(words))).toEqual([])
  })
})
