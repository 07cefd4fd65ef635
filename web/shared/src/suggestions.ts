// SPDX-License-Identifier: Apache-2.0
//
// What both faces compute of a suggestion: the stops of its line, and how near its day is.
import type { SuggestionLine, SuggestionState } from './types'
import type { SuggestionWord } from './words/suggestions'

/** Late, pressing or calm; the days are the server's working days. */
export function day_words(days_left: number): { tone: 'over' | 'soon' | 'calm'; key: SuggestionWord; n: number } {
  if (days_left < 0) return { tone: 'over', key: 'days_over', n: -days_left }
  if (days_left === 0) return { tone: 'soon', key: 'days_today', n: 0 }
  return { tone: days_left <= 3 ? 'soon' : 'calm', key: 'days_left', n: days_left }
}

export const stop_names = ['submit', 'examine', 'refer', 'handle', 'reply', 'rate', 'close'] as const
export type SuggestionStop = { name: (typeof stop_names)[number]; mark: 'passed' | 'here' | 'next'; on?: string }

/** As much of a page as its stops need; what raisers are told is less than a page. */
export interface OnItsWay {
  line: Pick<SuggestionLine, 'state' | 'submitted_on' | 'referred_on' | 'answered_on'>
  steps: readonly { step: string; happened_on: string }[]
  units: readonly { draft_no: number }[]
  feedback: readonly { given_on: string }[]
  closed_on?: string
}

const waits_at: Partial<Record<SuggestionState, number>> = { submitted: 1, accepted: 2, referred: 3, answered: 5, assessed: 5 }
/** Where it stands; what ended before its time has passed the stops that it reached and waits for none. */
export function stops_of(page: OnItsWay): SuggestionStop[] {
  const { line } = page
  const step_on = (step: string) => page.steps.find((one) => one.step === step)?.happened_on
  const days = [line.submitted_on, step_on('accepted') ?? step_on('returned') ?? step_on('made_letter') ?? step_on('merged'), line.referred_on, step_on('taken_on'), line.answered_on, page.feedback[0]?.given_on, page.closed_on]
  const waits = line.state === 'referred' && page.units.some((one) => one.draft_no > 0) ? 4 : waits_at[line.state]
  const reached = line.state === 'closed' ? stop_names.length : days.reduce((last, day, i) => (day ? i + 1 : last), 0)
  return stop_names.map((name, i) => ({
    name, on: days[i],
    mark: waits === undefined ? (i < reached ? 'passed' : 'next') : i < waits ? 'passed' : i === waits ? 'here' : 'next',
  }))
}
