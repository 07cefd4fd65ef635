// SPDX-License-Identifier: Apache-2.0
//
// The six stops of the line, and where a matter stands on it when only its stage is known (lists carry no stops).
// The stop that is `now` is the one being waited for. Pages that have the server's own stops must use those.
import type { Closing, MatterPage, May, Stage, Stop, StopName, StopState } from './types'

export const stop_names: readonly StopName[] = ['raise', 'accept', 'look_into', 'refer', 'answer', 'rate']

/** As much of a matter as its place on the line needs: a row of a list, or a page with the server's own stops. */
export interface OnTheLine { stage: Stage; deputy_name?: string; stops?: readonly Pick<Stop, 'stop' | 'state'>[] }

/** The stop that a matter waits for; none once it is closed. Every face names this one and no other. */
export function waiting_stop(matter: OnTheLine): StopName | undefined {
  if (matter.stops) return matter.stops.find((stop) => stop.state === 'now')?.stop
  const waits: Record<Stage, StopName | undefined> = {
    raised: 'accept', accepted: matter.deputy_name ? 'look_into' : 'refer', looked_into: 'refer', referred: 'answer', answered: 'rate', closed: undefined,
  }
  return waits[matter.stage]
}

export function stop_states(matter: OnTheLine): { stop: StopName; state: StopState }[] {
  const waiting = waiting_stop(matter)
  const now = waiting ? stop_names.indexOf(waiting) : stop_names.length
  const passed_by = (stop: StopName) => matter.stage === 'accepted' && stop === 'look_into'
  return stop_names.map((stop, at) => ({ stop, state: at === now ? 'now' : at > now || passed_by(stop) ? 'todo' : 'done' }))
}

/** Who has to move next. */
export function holder(stage: Stage): 'station' | 'deputy' | 'unit' | 'raiser' | 'nobody' {
  const holders = { raised: 'station', accepted: 'deputy', looked_into: 'station', referred: 'unit', answered: 'raiser', closed: 'nobody' } as const
  return holders[stage]
}

const main_steps: Record<Stage, readonly May[]> = {
  raised: ['supply_more', 'accept'],
  accepted: ['supply_more', 'approve_referral', 'look_into', 'refer'],
  looked_into: ['supply_more', 'approve_referral', 'refer'],
  referred: ['approve_referral', 'rule_on_relief', 'take_on', 'answer'],
  answered: ['rate', 'deliver'],
  closed: ['deliver'],
}

/** What the page must tell for its next step to be known. */
export type ForSteps = Pick<MatterPage, 'stage' | 'may'> & Partial<Pick<MatterPage, 'asks' | 'paused'>>

/** Of what this viewer may do, the one step that moves the matter along; to send it away or take it back never is. */
export function main_step({ stage, may, asks, paused }: ForSteps): May | undefined {
  const waiting = main_steps[stage].find((step) => may.includes(step))
  if (waiting) return waiting
  if (asks?.what === 'extension' && may.includes('extend')) return 'extend'
  return paused && may.includes('resume') ? 'resume' : undefined
}

/** Every other step, as often as it is used. */
const in_order_of_use: readonly May[] = [
  'take_on', 'accept', 'ask_more', 'refer', 'look_into', 'answer', 'record_answer', 'urge', 'report_progress', 'deliver', 'record_rating', 'slip', 'ask_extension', 'ask_relief',
  'extend', 'refuse_extension', 'pause', 'resume', 'return_referral', 'name_deputy', 'correct', 'merge', 'unmerge', 'contest', 'redirect', 'withdraw',
]

/** All that this viewer may do: the main step first, then by use; what leads off the line stands last. */
export function steps_in_order(page: ForSteps): May[] {
  const main = main_step(page)
  const place = (step: May) => (step === main ? -1 : in_order_of_use.indexOf(step))
  return [...page.may].sort((one, other) => place(one) - place(other))
}

/** How it ended, in words that are true of it: nobody could rate what was answered on another platform. */
export function ended_as(page: Pick<MatterPage, 'closing' | 'imported_on'>): Closing | 'answered_elsewhere' | undefined {
  return page.imported_on && page.closing === 'closed_unrated' ? 'answered_elsewhere' : page.closing
}

/** 周 for 示例代表·周 and for 周某某: what the badge on the line carries. */
export function surname(name: string): string {
  const last_part = name.split(/[·・]/).pop()!.trim()
  return Array.from(last_part)[0] ?? ''
}
