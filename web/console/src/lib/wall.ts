// SPDX-License-Identifier: Apache-2.0
//
// What the wall shows of what the desk may see: numbers, communities, categories and stops; never a title, a place or a
// person, because whoever walks by reads it. Pure.
import { day_of } from '@ztc/shared/dates'
import type { Counts, Day, InboxRow, Stage, StopName } from '@ztc/shared/types'

export const stops: readonly StopName[] = ['raise', 'accept', 'look_into', 'refer', 'answer', 'rate']

const reached: Record<Stage, StopName> = { raised: 'raise', accepted: 'accept', looked_into: 'look_into', referred: 'refer', answered: 'answer', closed: 'rate' }

export interface OnTheLine { stop: StopName; n: number }

/** At the first stop stands what came in today, at the others what waits for them. */
export const waiting = (counts: Counts, raised_today: number): OnTheLine[] =>
  stops.map((stop) => ({ stop, n: stop === 'raise' ? raised_today : counts.by_stop[stop] }))

/** The first of those at which most wait; none where nobody does. */
export function busiest(line: readonly OnTheLine[]): StopName | undefined {
  const waits = line.filter((one) => one.stop !== 'raise')
  const most = Math.max(...waits.map((one) => one.n))
  return most > 0 ? waits.find((one) => one.n === most)!.stop : undefined
}

export const raised_on = (rows: readonly InboxRow[], today: Day): number => rows.filter((row) => !row.imported && day_of(row.raised_at) === today).length

/** A matter may lie in several boxes. */
export const each_once = (rows: readonly InboxRow[]): InboxRow[] => [...new Map(rows.map((row) => [row.matter, row])).values()]

/** `asks` where a word is waited for: then that is the news, not the stop it stands at. */
export interface Arrival { at: string; stop: StopName; community: string; category: string; unit?: string; asks?: InboxRow['asks']; key: string }

/** The latest first. Of a complaint nothing is shown at all. */
export const arrivals = (rows: readonly InboxRow[], most: number): Arrival[] =>
  rows.filter((row) => !row.imported && !row.complaint).sort((a, b) => b.last_at.localeCompare(a.last_at)).slice(0, most)
    .map((row) => ({ at: row.last_at, stop: reached[row.stage], community: row.community_name, category: row.category, unit: row.stage === 'referred' ? row.unit_name : undefined, asks: row.asks, key: row.matter }))
