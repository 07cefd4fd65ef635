// SPDX-License-Identifier: Apache-2.0
//
// What is computed of suggestions: the stops of the line, the words of a day, who may do what now, and the bodies that are sent.
export { day_words, stop_names, stops_of, type SuggestionStop } from '@ztc/shared/suggestions'
import type { ReplyPoint, SuggestionLine, SuggestionPage, SuggestionState, SuggestionUnit, SuggestionWhy, UnitShare, Viewer, Why } from '@ztc/shared/types'
import type { SuggestionWord } from '@ztc/shared/words/suggestions'
import { may } from './home'

export type Which = 'todo' | 'mine' | 'unit' | 'all'
export const tabs_for = (viewer: Viewer | undefined): Which[] => [
  'todo', ...(may(viewer, 'make_suggestions') ? ['mine' as const] : []), ...(may(viewer, 'handle_suggestions') ? ['unit' as const] : []), 'all',
]
export const states: readonly SuggestionState[] = [
  'submitted', 'accepted', 'referred', 'answered', 'assessed', 'closed', 'as_motion', 'returned', 'as_letter', 'merged', 'withdrawn',
]

const todo_known = ['examine', 'refer', 'dispose', 'rule_on_relief', 'decide_extension', 'take_on', 'contact', 'send_opinion', 'draft_reply', 'sign', 'rate', 'confirm_contact', 'answer_extension', 'close', 'report_key', 'answer_query', 'reply_to_visit'] as const
/** What is owed, each once, in the order in which the server names it. */
export function todo_words(line: Pick<SuggestionLine, 'todo'>): SuggestionWord[] {
  const words = line.todo.flatMap(({ what }) => (todo_known as readonly string[]).includes(what) ? [`todo.${what}` as SuggestionWord] : [])
  return [...new Set(words)]
}
export const can_refer = (line: SuggestionLine): boolean => line.state === 'accepted' && line.kind === 'suggestion'

export type Deed =
  | 'accept' | 'return' | 'make_letter' | 'merge' | 'dispose' | 'refer' | 'rule_on_relief' | 'extend' | 'refuse_extension' | 'take_on' | 'ask_relief'
  | 'record_contact' | 'send_opinion' | 'send_opinion_back' | 'ask_extension' | 'draft_reply' | 'send_reply_back' | 'sign_reply' | 'give_feedback'
  | 'confirm_contact' | 'answer_extension' | 'record_feedback' | 'order_redo' | 'open_assessment' | 'conclude_assessment' | 'close' | 'withdraw' | 'publish' | 'hide'
const pick = <T extends string>(all: readonly (readonly [T, boolean])[]): T[] => all.filter(([, on]) => on).map(([one]) => one)

/** Of the suggestion as a whole, the next one first. */
export function deeds_of(page: SuggestionPage): Deed[] {
  const { state, kind, imported } = page.line
  if (imported) return []
  const office = page.may_examine
  const dissatisfied = page.feedback.some((one) => one.round === page.round && one.rated.some(({ satisfaction }) => satisfaction === 'dissatisfied'))
  const over = state === 'answered' || state === 'closed'
  return pick<Deed>([
    ['give_feedback', page.may_rate],
    ['accept', office && state === 'submitted'],
    ['dispose', office && state === 'accepted' && kind === 'motion'],
    ['refer', office && state === 'accepted' && kind === 'suggestion'],
    ['order_redo', office && state === 'answered' && dissatisfied],
    ['open_assessment', office && state === 'answered' && dissatisfied && page.round > 1],
    ['conclude_assessment', office && state === 'assessed'],
    ['close', office && state === 'answered'],
    ['record_feedback', office && state === 'answered' && page.silent_so_far.length > 0],
    ['publish', office && over && !page.published_on && page.visibility !== 'none'],
    ['hide', office && !!page.published_on && !page.hidden],
    ['return', office && state === 'submitted'],
    ['make_letter', office && state === 'submitted'],
    ['merge', office && (state === 'submitted' || state === 'accepted')],
    ['withdraw', page.may_withdraw],
  ])
}

/** Of one unit's part in it. */
export function unit_deeds(page: SuggestionPage, unit: SuggestionUnit): Deed[] {
  const asked = (what: string) => page.line.todo.some((todo) => todo.what === what && todo.unit === unit.unit.id)
  const of_the_lead = pick<Deed>([['confirm_contact', asked('confirm_contact')], ['answer_extension', asked('answer_extension')]])
  if (page.line.state !== 'referred') return of_the_lead
  const owes = unit.part !== 'co' && unit.replied_round < page.round
  const leads = page.units.some((one) => one.part === 'lead' && one.mine)
  return [...of_the_lead, ...pick<Deed>([
    ['sign_reply', unit.may_sign && unit.draft_no > 0],
    ['rule_on_relief', page.may_examine && !!unit.relief_on],
    ['extend', page.may_examine && !!unit.extension_until],
    ['refuse_extension', page.may_examine && !!unit.extension_until],
    ['take_on', unit.mine && !unit.clerk_name],
    ['record_contact', unit.mine],
    ['send_opinion', unit.mine && unit.part === 'co' && !unit.opinion_on],
    ['draft_reply', unit.mine && owes],
    ['send_reply_back', unit.may_sign && unit.draft_no > 0],
    ['ask_extension', unit.mine && owes && !unit.extended && !unit.extension_until],
    ['ask_relief', unit.mine && !unit.relief_on && unit.replied_round < page.round],
    ['send_opinion_back', leads && unit.part === 'co' && !!unit.opinion_on],
  ])]
}

export type Handling = { mode: 'sole' | 'lead_co' | 'separate'; units: string[] }
export function shares_of({ mode, units }: Handling): UnitShare[] {
  const chosen = units.filter((unit) => unit !== '')
  if (mode === 'sole') return chosen.slice(0, 1).map((unit) => ({ unit, part: 'sole' }))
  return chosen.map((unit, i) => ({ unit, part: mode === 'separate' ? 'separate' : i === 0 ? 'lead' : 'co' }))
}

export type PointForm = { outcome: '' | ReplyPoint['outcome']; words: string; planned_on: string; owner: string; proof: string[] }
/** A plan alone has a day and an owner, and what is done alone its proof: the rest of what was typed stays here. */
export const points_of = (forms: readonly PointForm[]): ReplyPoint[] => forms.map((one, i) => ({
  ask: i + 1, outcome: one.outcome || 'cannot', words: one.words.trim(),
  ...(one.outcome === 'planned' ? { planned_on: one.planned_on, owner: one.owner.trim() } : {}),
  ...(one.outcome === 'done' ? { proof: one.proof } : {}),
}))
/** What has to be filled in, by the names that the server's pointers have. */
export function points_needed(forms: readonly PointForm[]): Record<string, string> {
  const all: Record<string, string> = {}
  forms.forEach((one, i) => {
    all[`points/${i}/outcome`] = one.outcome
    all[`points/${i}/words`] = one.words
    if (one.outcome === 'planned') Object.assign(all, { [`points/${i}/planned_on`]: one.planned_on, [`points/${i}/owner`]: one.owner })
    if (one.outcome === 'done') all[`points/${i}/proof`] = one.proof.join(' ')
  })
  return all
}

/** The words to begin with when it is made public; whoever publishes masks them by hand. */
export function public_words(page: SuggestionPage): { title: string; text: string; reply: string } {
  const asks = page.asks.map((ask, i) => `${i + 1}. ${ask}`)
  const last = page.replies.filter((one) => one.round === page.round)
  const reply = last.map((one) => [one.unit.name, ...one.points.map((point) => `${point.ask}. ${point.words}`)].join('\n')).join('\n\n')
  if (page.visibility !== 'full') return { title: page.line.title, text: '', reply: '' }
  return { title: page.line.title, text: [page.situation, ...asks].join('\n'), reply }
}

/** Which papers of it there are, and as what. */
export function papers_of(page: SuggestionPage): { what: 'form' | 'handover' | 'letter'; as: ('pdf' | 'docx')[] }[] {
  if (page.line.imported) return []
  return [
    { what: 'form', as: ['pdf', 'docx'] },
    ...(page.units.length ? [{ what: 'handover' as const, as: ['pdf' as const] }] : []),
    ...(page.replies.length ? [{ what: 'letter' as const, as: ['pdf' as const, 'docx' as const] }] : []),
  ]
}

/** The days of a clock in the shape that the calendar draws. */
export function why_of_calendar(why: SuggestionWhy): Why {
  const named = { working: '工作日', weekend: '周末', holiday: '放假', makeup_workday: '补班' } as const
  return {
    what: 'answer', kind: 'period', from: why.from, due_on: why.due_on, basis: why.basis, rule: '', promised: [],
    days: why.days.map((day) => ({ on: day.on, kind: day.kind, count: day.count, counts: day.count === 'counted' || day.count === 'moved_here', n: day.n, why: day.name || named[day.kind] })),
  } as unknown as Why
}

/** The field of a refusal that lies at or below a place in the body, such as points/0. */
export const wrong_at = (fields: readonly { name: string; words: string }[] | undefined, place: string): string | undefined =>
  fields?.find(({ name }) => name === place || name.startsWith(`${place}/`))?.words
