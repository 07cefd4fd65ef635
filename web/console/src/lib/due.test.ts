// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { bar, due_words } from './due'

describe('the words for days left', () => {
  it.each([
    [7, 'calm', 'due.left', 7],
    [4, 'calm', 'due.left', 4],
    [3, 'soon', 'due.left', 3],
    [1, 'soon', 'due.left', 1],
    [0, 'soon', 'due.today', 0],
    [-1, 'over', 'due.over', 1],
    [-22, 'over', 'due.over', 22],
  ] as const)('%i days left is %s', (left, tone, key, days) => {
    expect(due_words(left)).toEqual({ tone, key, days })
  })
})

describe('the bar of a period', () => {
  it('fills in proportion up to the mark', () => {
    expect(bar(50, 3)).toEqual({ used: 42, past: 0 })
    expect(bar(100, 0)).toEqual({ used: 84, past: 0 })
  })
  it('runs past the mark when overdue, and not for ever', () => {
    expect(bar(100, -1)).toEqual({ used: 84, past: 7 })
    expect(bar(100, -400)).toEqual({ used: 84, past: 18 })
  })
  it('never leaves its ground', () => {
    expect(bar(140, 2).used).toBe(84)
    expect(bar(-5, 2).used).toBe(0)
  })
})
