// SPDX-License-Identifier: Apache-2.0
//
// Where one stands in a list that the server pages by key: the way back is a trail of the keys that
// led here. Pure: a page of the screen is drawn from it, and nothing here asks the server.

export type Paging = {
  limit: number
  trail: readonly string[] // the `after` of every page beyond the first, up to this one
  next?: string
  total: number
  shown: number
}

export type Received = { items: readonly unknown[]; next?: string; total: number }

export const first_page = (limit: number): Paging => ({ limit, trail: [], total: 0, shown: 0 })

export const after_of = (p: Paging): string | undefined => p.trail.at(-1)

export const received = (p: Paging, page: Received): Paging => ({
  ...p,
  next: page.next,
  total: page.total,
  shown: page.items.length,
})

export const can_forward = (p: Paging): boolean => p.next !== undefined
export const can_back = (p: Paging): boolean => p.trail.length > 0

export function forward(p: Paging): Paging {
  return p.next === undefined ? p : { ...p, trail: [...p.trail, p.next], next: undefined }
}

export function back(p: Paging): Paging {
  return can_back(p) ? { ...p, trail: p.trail.slice(0, -1), next: undefined } : p
}

/// The first and last number of what is shown, counted from 1; nothing shown is 0 to 0.
export function range(p: Paging): { from: number; to: number; of: number } {
  if (p.shown === 0) return { from: 0, to: 0, of: p.total }
  const before = p.trail.length * p.limit
  return { from: before + 1, to: before + p.shown, of: p.total }
}

/// How many there are, as far as the pages behind and the shown one tell; of a part of a list the server does not say it.
export function known(p: Paging): { n: number; more: 'yes' | 'no' } {
  return { n: p.trail.length * p.limit + p.shown, more: can_forward(p) ? 'yes' : 'no' }
}
