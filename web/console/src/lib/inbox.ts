// SPDX-License-Identifier: Apache-2.0
//
// The list one works from. It outlives the page, so that coming back from a matter finds the same
// page and the same row, and so that "next" on a matter means the next of this list.
import { reactive, shallowRef } from 'vue'
import type { Box, Counts, InboxRow } from '@ztc/shared/types'
import { api } from './api'
import { after_of, back, first_page, forward, known, received, type Paging } from './paging'

export const boxes: readonly Box[] = ['new', 'due_soon', 'overdue', 'escalated', 'returned', 'reopened', 'asks', 'mine', 'in_hand', 'closed', 'imported', 'all']
export const page_size = 50

/** A part of a box: of one community, of one kind. */
export type Part = { community?: string; category?: string }
export const whole: Part = {}
export const by_day = (box: Box): boolean => box !== 'new' && box !== 'closed' && box !== 'imported'

type State = { box: Box; part: Part; rows: InboxRow[]; paging: Paging; loaded: 'no' | 'yes'; at: string }

export const inbox = reactive<State>({
  box: 'mine', part: whole, rows: [], paging: first_page(page_size), loaded: 'no', at: '',
})
export const counts = shallowRef<Counts>()

async function show(box: Box, part: Part, paging: Paging): Promise<void> {
  const query = { box, ...part, after: after_of(paging), limit: page_size }
  const page = await api.get('/inbox', { query })
  Object.assign(inbox, {
    box,
    part,
    rows: page.items,
    paging: received(paging, { ...page, total: page.total ?? page.items.length }),
    loaded: 'yes',
  })
}

const same = (a: Part, b: Part): boolean => a.community === b.community && a.category === b.category

export async function open_box(box: Box, part: Part = whole): Promise<void> {
  const again = box === inbox.box && same(part, inbox.part) && inbox.loaded === 'yes'
  if (!again) Object.assign(inbox, { box, part, rows: [], paging: first_page(page_size), loaded: 'no' })
  await show(box, part, inbox.paging)
}

export const look_again = () => show(inbox.box, inbox.part, inbox.paging)
export const page_on = () => show(inbox.box, inbox.part, forward(inbox.paging))
export const page_back = () => show(inbox.box, inbox.part, back(inbox.paging))

export async function count(): Promise<void> {
  counts.value = await api.get('/inbox/counts')
}

export type Neighbours = { at: number; of: number; before?: string; behind?: string }

/// Where `matter` stands among the rows now shown; undefined if it is not among them.
export function neighbours(matter: string): Neighbours | undefined {
  const at = inbox.rows.findIndex((r) => r.matter === matter)
  if (at < 0) return undefined
  const from = inbox.paging.trail.length * page_size
  return {
    at: from + at + 1,
    of: Math.max(inbox.paging.total, known(inbox.paging).n),
    before: inbox.rows[at - 1]?.matter,
    behind: inbox.rows[at + 1]?.matter,
  }
}
