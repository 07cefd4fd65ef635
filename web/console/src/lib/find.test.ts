// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { InboxRow } from '@ztc/shared/types'
import { finds } from './find'

const row = { number: '2026-000398', title: '友谊小区加装电梯后二楼采光受影响', community_name: '油料所社区', unit_name: '区住建局' } as InboxRow

describe('finding in the page', () => {
  it('finds by number, words of the title, community and unit', () => {
    for (const words of ['398', '电梯', '油料所', '住建']) expect(finds(row, words)).toBe(true)
  })
  it('wants every word', () => {
    expect(finds(row, '电梯 住建')).toBe(true)
    expect(finds(row, '电梯 城管')).toBe(false)
  })
})
