// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { Counts, InboxRow } from '@ztc/shared/types'
import { arrivals, busiest, each_once, raised_on, waiting } from './wall'

const by_stop = { accept: 4, look_into: 6, refer: 9, answer: 31, rate: 14 }
const counts = { new: 4, due_soon: 2, overdue: 3, escalated: 0, returned: 0, reopened: 0, asks: 0, mine: 0, in_hand: 64, closed: 9, imported: 0, by_stop } satisfies Counts
const row = (more: Partial<InboxRow>): InboxRow => ({
  matter: 'm1', number: '2026-000001', title: '示例标题金丝雀', category: 'roads', community_name: '桂花社区', stage: 'referred', raised_at: '2026-11-24T09:00:00+08:00',
  last_at: '2026-11-24T16:12:00+08:00', unit_name: '区城管局', deputy_name: '示例·沈代表', complaint: false, imported: false, ...more,
})

describe('the wall', () => {
  it('counts at each stop who waits there, and what came in today at the first', () => {
    expect(waiting(counts, 7).map((one) => one.n)).toEqual([7, 4, 6, 9, 31, 14])
    expect(busiest(waiting(counts, 99))).toBe('answer')
    expect(busiest(waiting({ ...counts, by_stop: { accept: 0, look_into: 0, refer: 0, answer: 0, rate: 0 } }, 2))).toBeUndefined()
    expect(raised_on([row({}), row({ raised_at: '2026-11-23T23:00:00+08:00' }), row({ imported: true })], '2026-11-24')).toBe(1)
  })
  it('says of a matter at a unit what is asked about it, where something is', () => {
    const [asked, plain] = arrivals([row({ asks: 'relief' }), row({ matter: 'm2', last_at: '2026-11-23T18:00:00+08:00' })], 4)
    expect([asked!.asks, plain!.asks, plain!.stop]).toEqual(['relief', undefined, 'refer'])
  })
  it('names nobody, no title and no complaint', () => {
    const shown = arrivals([row({}), row({ complaint: true })], 4)
    expect(shown).toHaveLength(1)
    const later = row({ matter: 'm2', last_at: '2026-11-24T18:00:00+08:00' })
    expect(arrivals(each_once([row({}), later, row({})]), 4).map((one) => one.key)).toEqual(['m2', 'm1'])
    expect(JSON.stringify(shown)).not.toMatch(/金丝雀|沈代表|2026-000001/)
  })
})
