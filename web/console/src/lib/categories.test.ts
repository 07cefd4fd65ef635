// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { sendable, tree_of, type CategoryRow } from './categories'

const row = (code: string, parent?: string): CategoryRow => ({ code, zh: code, en: code, ...(parent ? { parent } : {}) })

describe('the categories of a policy', () => {
  it('stand below theirs, and what lies below nothing stands at the end', () => {
    const rows = [row('b_1', 'b'), row('a'), row('lost', 'gone'), row('b'), row('a_1', 'a'), row('a_2', 'a')]
    expect(tree_of(rows).map((one) => one.code)).toEqual(['a', 'a_1', 'a_2', 'b', 'b_1', 'lost'])
  })
  it('are sent without members that are absent', () => {
    const rules = { categories: [{ ...row('a'), parent: null, answer_within: undefined }] } as never
    expect(JSON.stringify(sendable(rules))).toBe('{"categories":[{"code":"a","zh":"a","en":"a"}]}')
  })
})
