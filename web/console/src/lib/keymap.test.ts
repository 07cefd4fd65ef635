// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { bindings, key_of, press, type Command, type Press, type Scope } from './keymap'

const in_list: Scope[] = ['everywhere', 'list']
const key = (name: string, more: Partial<Press> = {}): Press => ({ key: name, ctrl: 'up', in_field: 'no', at: 0, ...more })

describe('the keymap', () => {
  it('moves down a list with j', () => {
    expect(press(key('j'), in_list, undefined).command).toBe('row.next')
  })
  it('gives j another meaning inside a matter', () => {
    expect(press(key('j'), ['everywhere', 'matter'], undefined).command).toBe('matter.next')
  })
  it('knows no key of a place one is not in', () => {
    expect(press(key('v'), in_list, undefined).command).toBeUndefined()
  })
  it('waits after g and goes to a box with the second key', () => {
    const first = press(key('g'), in_list, undefined)
    expect(first).toEqual({ waiting: { keys: 'g', since: 0 } })
    expect(press(key('o', { at: 500 }), in_list, first.waiting).command).toBe('go.overdue')
  })
  it('forgets the g when the second key comes late', () => {
    const first = press(key('g'), in_list, undefined)
    expect(press(key('o', { at: 5000 }), in_list, first.waiting).command).toBeUndefined()
  })
  it('takes a wrong second key for what it means by itself', () => {
    const first = press(key('g'), in_list, undefined)
    expect(press(key('j', { at: 100 }), in_list, first.waiting).command).toBe('row.next')
  })
  it('leaves letters alone while somebody writes', () => {
    expect(press(key('j', { in_field: 'yes' }), in_list, undefined)).toEqual({ waiting: undefined })
    expect(press(key('?', { in_field: 'yes' }), in_list, undefined).command).toBeUndefined()
  })
  it('still hears Escape and Ctrl+Enter while somebody writes', () => {
    expect(press(key('Escape', { in_field: 'yes' }), in_list, undefined).command).toBe('back')
    expect(press(key('Enter', { in_field: 'yes', ctrl: 'held' }), ['form'], undefined).command).toBe('send')
  })
  it('does not take Ctrl with a letter for the letter', () => {
    expect(press(key('j', { ctrl: 'held' }), in_list, undefined).command).toBeUndefined()
  })
  it('gives no key two meanings in one place', () => {
    for (const scope of ['list', 'matter', 'roster', 'form'] as const) {
      const keys = bindings.filter((b) => b.scope === scope || b.scope === 'everywhere').map((b) => b.keys)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
  it('gives no key one meaning in a list and another in a matter', () => {
    const same: Partial<Record<Command, Command>> = {
      'row.next': 'matter.next', 'row.previous': 'matter.previous', 'bulk.accept': 'accept', 'bulk.refer': 'refer', 'bulk.name_deputy': 'name_deputy', 'bulk.ask_progress': 'urge',
    }
    const of = (scope: Scope) => new Map(bindings.filter((b) => b.scope === scope).map((b) => [b.keys, b.command]))
    const in_matter = of('matter')
    const both = [...of('list')].filter(([keys]) => in_matter.has(keys))
    expect(both.length).toBeGreaterThan(4)
    for (const [keys, command] of both) expect(in_matter.get(keys), keys).toBe(same[command])
  })
  it('tells a button its key, and prefers the letter to the arrow', () => {
    expect(key_of('refer')).toBe('r')
    expect(key_of('row.next')).toBe('j')
  })
})
