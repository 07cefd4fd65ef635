// SPDX-License-Identifier: Apache-2.0
//
// The four figures as the console reads them. A percentage is said from five on; below, only how many of how many.
import type { Got } from '@ztc/shared/types'

export type Figures = Got<'/figures'>
export type Share = Figures['lines'][number]['answered_on_time']

export const figure_names = ['answered_on_time', 'satisfied_with_attitude', 'satisfied_with_result', 'delivered_when_promised'] as const

/// What "neither" means of each: nobody said anything, or there is still time. Of promises those that slipped are told as well.
export type Silence = 'silent_n' | 'waiting_n' | 'promise_n'
export const silence: Record<(typeof figure_names)[number], Silence> = {
  answered_on_time: 'waiting_n', satisfied_with_attitude: 'silent_n', satisfied_with_result: 'silent_n', delivered_when_promised: 'promise_n',
}

export const span_names = ['quarter', 'year', 'all'] as const
export type Span = (typeof span_names)[number]

const enough = 5

/// To a tenth; a hundred is only what is whole.
export const percent = (share: Share): number | undefined => {
  if (share.of < enough) return undefined
  const rounded = Math.round((share.n / share.of) * 1000) / 10
  return share.n < share.of ? Math.min(rounded, 99.9) : rounded
}

/// The first day of the quarter or the year in which today lies; or before everything.
export function since(span: Span, today: string): string {
  const [year, month] = today.split('-').map(Number) as [number, number]
  if (span === 'all') return '2000-01-01'
  if (span === 'year') return `${year}-01-01`
  const first = Math.floor((month - 1) / 3) * 3 + 1
  return `${year}-${String(first).padStart(2, '0')}-01`
}
