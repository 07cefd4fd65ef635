// SPDX-License-Identifier: Apache-2.0
//
// Where the days of a commitment lie on the axis of its year, and in which words it stands.
import type { Commitment, CommitmentLedger, Day } from '@ztc/shared/types'
import type { SuggestionWord } from '@ztc/shared/words/suggestions'

export const axis_width = 448
const edge = 8
const months_beyond = 4

export type Axis = { from: Day; months: number }
const month_of = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
const days_in = (month: number) => new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate()

/** The months of the year, and of the next as many as a day lies in, four at most. */
export function axis_of(ledger: Pick<CommitmentLedger, 'year' | 'commitments'>): Axis {
  const first = ledger.year * 12
  const last = Math.max(first + 11, ...ledger.commitments.flatMap((one) => [month_of(one.due_on), month_of(one.first_due_on)]))
  return { from: `${ledger.year}-01-01`, months: Math.min(last - first + 1, 12 + months_beyond) }
}
/** Before the axis is its begin and behind it its end. */
export function x_of(axis: Axis, day: Day): number {
  const month = month_of(day)
  const share = (month - month_of(axis.from) + (Number(day.slice(8, 10)) - 1) / days_in(month)) / axis.months
  return Math.round(edge + Math.min(1, Math.max(0, share)) * (axis_width - 2 * edge))
}
export const month_names = (axis: Axis): { x: number; name: string }[] =>
  Array.from({ length: axis.months }, (_, i) => ({ x: Math.round(edge + (i / axis.months) * (axis_width - 2 * edge)), name: String((i % 12) + 1) }))

export type Marks = { from: number; first: number; now: number; today: number; delivered?: number; milestones: { x: number; reached: boolean }[] }
export const marks_of = (one: Commitment, axis: Axis, today: Day): Marks => ({
  from: x_of(axis, one.made_on), first: x_of(axis, one.first_due_on), now: x_of(axis, one.due_on), today: x_of(axis, today),
  delivered: one.delivered_on ? x_of(axis, one.delivered_on) : undefined,
  milestones: one.steps.filter(({ step, due_on }) => step === 'milestone' && due_on).map((step) => ({ x: x_of(axis, step.due_on!), reached: !!step.reached_on })),
})

export type Standing = { tone: 'ok' | 'over' | 'slipped' | 'calm'; key: SuggestionWord; n: number }
export function standing(one: Pick<Commitment, 'state' | 'days_left' | 'slips'>): Standing {
  if (one.state === 'delivered') return { tone: 'ok', key: 'now.delivered', n: 0 }
  if (one.days_left < 0) return { tone: 'over', key: 'now.over', n: -one.days_left }
  if (one.slips > 0) return { tone: 'slipped', key: 'now.slipped', n: one.slips }
  return one.days_left === 0 ? { tone: 'calm', key: 'now.today', n: 0 } : { tone: 'calm', key: 'now.left', n: one.days_left }
}

export type LedgerDeed = 'set_milestone' | 'reach_milestone' | 'slip' | 'deliver' | 'rate_delivery' | 'reopen'
export function ledger_deeds(one: Commitment): LedgerDeed[] {
  const open = one.of_my_unit && one.state === 'open'
  const all: [LedgerDeed, boolean][] = [['rate_delivery', one.may_rate], ['deliver', open], ['set_milestone', open], ['slip', open], ['reopen', one.may_reopen]]
  return all.filter(([, may]) => may).map(([deed]) => deed)
}
