// SPDX-License-Identifier: Apache-2.0
//
// What is done at a desk with a matter: which acts stand open on the page and which in the menu of the rare ones, and
// which key starts each. One key may serve several acts, as far as no page ever offers two of them at once.
import { main_step, steps_in_order, type ForSteps } from '@ztc/shared/stages'
import type { May } from '@ztc/shared/types'
import { key_of, type Command } from './keymap'

/** A raiser's own acts are not done here. */
export type Act = Exclude<May, 'rate' | 'withdraw' | 'contest' | 'supply_more'>

const command_of: Record<Act, Command | undefined> = {
  accept: 'accept', take_on: 'accept', approve_referral: 'accept',
  ask_more: 'ask', redirect: 'redirect', look_into: 'look_into', refer: 'refer', urge: 'urge',
  correct: undefined, name_deputy: 'name_deputy', merge: 'merge', unmerge: 'merge',
  return_referral: 'return', ask_relief: 'return', rule_on_relief: 'rule', refuse_extension: 'return',
  answer: 'answer', record_answer: 'answer', deliver: 'answer', report_progress: 'progress',
  extend: 'more_time', ask_extension: 'more_time', slip: 'more_time', pause: 'pause', resume: 'pause',
  record_rating: 'rating',
}
export const act_commands = [...new Set(Object.values(command_of))].filter((c): c is Command => c !== undefined)

const rare: readonly Act[] = ['correct', 'merge', 'unmerge', 'redirect', 'name_deputy', 'pause', 'slip', 'ask_relief']
const open_at_most = 6

export type Acts = { main?: Act; open: Act[]; more: Act[] }

const is_act = (step: May): step is Act => step in command_of

/** The main act, those that stand open beside it, and the rest for the menu; a menu of one alone is not worth its button. */
export function acts_of(page: ForSteps): Acts {
  const all = steps_in_order(page).filter(is_act)
  const first = main_step(page)
  const main = first && is_act(first) ? first : undefined
  const others = all.filter((act) => act !== main)
  const usual = others.filter((act) => !rare.includes(act)).slice(0, open_at_most - 1)
  const more = others.filter((act) => !usual.includes(act))
  if (more.length <= 1) return { main, open: others, more: [] }
  return { main, open: usual, more }
}

export const key_of_act = (act: Act): string | undefined => {
  const command = command_of[act]
  return command && key_of(command)
}

/** Which of the acts that are offered a command starts. */
export function act_for(command: Command, acts: Acts): Act | undefined {
  return [...(acts.main ? [acts.main] : []), ...acts.open, ...acts.more].find((act) => command_of[act] === command)
}
