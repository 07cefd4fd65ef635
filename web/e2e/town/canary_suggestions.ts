// SPDX-License-Identifier: Apache-2.0
//
// A deputy's drafts and suggestions, what units and the standing committee's office say of them, and what was promised:
// each text once with markup in it. Each suggestion goes as far as the text asks for.
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { asked, sent, uploaded } from './api'
import { canary } from './canary'
import { a_photo } from './resident'

export interface Suggesting { deputy: Page; reader: Page; office: Page; clerk: Page; head: Page; director: Page; unit: string; second_unit: string; person: string; today: string; later: (days: number) => string }

type Id = Record<string, string>
type Writes = <Answer = Id>(page: Page, path: string, names: string[], rest?: object) => Promise<Answer>

const one = '示例：夜里没有灯。'
const both = (result: string) => ({ rated: [{ dimension: 'attitude', satisfaction: 'satisfied' }, { dimension: 'result', satisfaction: result }] })

/** Which suggestions show what was written, by what became of them; with the draft of the first, and one that was only begun. */
export async function suggests(at: Suggesting, writes: Writes): Promise<Record<string, string>> {
  const { policy } = await asked<{ policy: object }>(at.director, '/suggestion_rule')
  const set = (more: object) => sent(at.director, '/policy/set', { name: 'suggestions', valid_from: at.today, body: { ...policy, ...more } })
  await set({ sessions: [{ term_no: 16, session_no: 5, from: at.later(-1), until: at.later(1) }], motion_signatories: 1 })
  const text = { based_on: 0, title: one, situation: one, asks: [one], visibility: 'full', formed_by: ['visit'], raised_before: 'never', wish: 'written_reply', wished_units: [] }
  const filed = async (draft: string) => {
    await sent(at.deputy, '/drafts/add_evidence', { draft, kind: 'visit_note', words: one, happened_on: at.today })
    const { suggestion } = await sent<Id>(at.deputy, '/suggestions/submit', { draft, signed_by: 'click' })
    return { suggestion: suggestion! }
  }
  const submitted = async (kind = 'suggestion') => {
    const { draft } = await sent<Id>(at.deputy, '/drafts/begin', { kind, title: one })
    await sent(at.deputy, '/drafts/write', { ...text, draft })
    return filed(draft!)
  }
  const accepted = async (kind = 'suggestion') => {
    const it = await submitted(kind)
    await sent(at.office, '/suggestions/accept', it)
    return it
  }
  const planned = { ask: 1, outcome: 'planned', planned_on: at.later(60) }
  const sign = async (it: object, draft_no = 1) => sent(at.head, '/suggestions/sign_reply', { ...it, draft_no, document_no: '样例函〔2026〕9号' })
  const photo = () => uploaded(at.clerk, '/files', readFileSync(a_photo), 'image/jpeg')

  // The draft desk.
  const { draft: begun } = await writes(at.deputy, '/drafts/begin', ['title'], { kind: 'suggestion' })
  const { draft } = await sent<Id>(at.deputy, '/drafts/begin', { kind: 'suggestion', title: one })
  const quoted = canary('/drafts/comment quoted')
  await writes(at.deputy, '/drafts/write', ['title', 'feasibility'], { ...text, title: undefined, draft, situation: canary('/drafts/write situation') + quoted, asks: [canary('/drafts/write asks[]')] })
  await writes(at.deputy, '/drafts/add_evidence', ['words'], { draft, kind: 'visit_note', happened_on: at.today })
  await writes(at.deputy, '/drafts/ask_opinion', ['question'], { draft, unit: at.unit })
  await writes(at.clerk, '/drafts/give_opinion', ['words'], { draft, unit: at.unit, feasibility: 'feasible' })
  await sent(at.deputy, '/drafts/ask_reading', { draft })
  const { comment } = await writes(at.reader, '/drafts/comment', ['quoted', 'words', 'proposed'], { draft, passage: 'situation' })
  await writes(at.deputy, '/drafts/settle_comment', ['reply'], { draft, comment, settling: 'declined' })
  await writes(at.reader, '/drafts/finish_reading', ['words'], { draft })

  // It is handled by two units, answered, rated and public.
  const { suggestion } = await sent<Id>(at.deputy, '/suggestions/submit', { draft, signed_by: 'click' })
  const long = { suggestion: suggestion! }
  await sent(at.office, '/suggestions/accept', long)
  await sent(at.office, '/suggestions/refer', { ...long, units: [{ unit: at.unit, part: 'lead' }, { unit: at.second_unit, part: 'co' }] })
  const ours = { ...long, unit: at.unit }
  await writes(at.clerk, '/suggestions/ask_relief', ['reason'], ours)
  await writes(at.office, '/suggestions/rule_on_relief', ['reason'], { ...ours, ruling: 'kept' })
  const theirs = { ...long, unit: at.second_unit }
  await writes(at.head, '/suggestions/send_opinion', ['words'], theirs)
  await writes(at.clerk, '/suggestions/send_opinion_back', ['reason'], theirs)
  await writes(at.head, '/suggestions/send_opinion', ['words'], theirs)
  await writes(at.clerk, '/suggestions/record_contact', ['words'], { ...ours, way: 'visit', contacted_on: at.today })
  await writes(at.clerk, '/suggestions/ask_extension', ['reason'], { ...ours, until_on: at.later(120) })
  await writes(at.office, '/suggestions/refuse_extension', ['reason'], ours)
  const points = [{ ...planned, words: canary('/suggestions/draft_reply points[].words'), owner: canary('/suggestions/draft_reply points[].owner') }]
  await writes(at.clerk, '/suggestions/draft_reply', ['contact'], { ...ours, points, outcome: 'B' })
  await writes(at.head, '/suggestions/send_reply_back', ['reason'], ours)
  await writes(at.clerk, '/suggestions/draft_reply', ['contact'], { ...ours, points, outcome: 'B' })
  await sign(ours, 2)
  await writes(at.deputy, '/suggestions/give_feedback', ['words'], { ...long, ...both('dissatisfied') })
  await writes(at.office, '/suggestions/order_redo', ['reason'], long)
  await sent(at.clerk, '/suggestions/draft_reply', { ...ours, points, outcome: 'B', contact: one })
  await sign(ours, 3)
  await writes(at.office, '/suggestions/record_feedback', ['words'], { ...long, ...both('dissatisfied'), deputy: at.person, way: 'paper' })
  await writes(at.office, '/suggestions/open_assessment', ['reason'], long)
  await writes(at.office, '/suggestions/conclude_assessment', ['words'], long)
  await writes(at.deputy, '/suggestions/report_inducement', ['words'], long)

  // It is supervised: what was written stands beside its timeline.
  await writes(at.office, '/supervision/choose', ['plan'], { ...long, supervisor: at.person })
  const { query } = await writes(at.office, '/supervision/ask', ['words'], ours)
  await writes(at.clerk, '/supervision/answer', ['words'], { ...long, query })
  const { visit } = await writes(at.office, '/supervision/call_visit', ['place', 'words'], { ...long, held_on: at.today, deputies: [at.person] })
  await writes(at.deputy, '/supervision/reply_to_visit', ['words'], { ...long, visit, reply: 'comes' })
  await writes(at.office, '/supervision/note_visit', ['words'], { ...long, visit })
  const { visit: other } = await sent<Id>(at.office, '/supervision/call_visit', { ...long, held_on: at.today, place: one, words: one, deputies: [at.person] })
  await writes(at.office, '/supervision/cancel_visit', ['reason'], { ...long, visit: other })
  await writes(at.office, '/supervision/report', ['words'], long)
  const { item } = await writes(at.office, '/supervision/follow_outside', ['number', 'title', 'units'], { level: 'city', source: one, confirmed_on: at.today, suggestions: [suggestion] })
  await writes(at.office, '/supervision/confirm_outside', ['words', 'source'], { item, confirmed_on: at.today })
  const ended = await writes(at.office, '/supervision/follow_outside', ['source'], { level: 'city', number: one, title: one, confirmed_on: at.today })
  await writes(at.office, '/supervision/end_outside', ['words'], { item: ended.item })
  await writes(at.office, '/suggestions/publish', ['title', 'text', 'reply'], long)

  // What was promised.
  const ledger = await asked<{ commitments: { commitment: string; suggestion: string }[] }>(at.clerk, `/commitments?year=${at.later(60).slice(0, 4)}`)
  const promised = { commitment: ledger.commitments.find((entry) => entry.suggestion === suggestion)!.commitment }
  const { milestone } = await writes(at.clerk, '/commitments/set_milestone', ['words'], { ...promised, due_on: at.later(30) })
  await writes(at.clerk, '/commitments/reach_milestone', ['words'], { ...promised, milestone })
  await writes(at.clerk, '/commitments/slip', ['reason'], { ...promised, due_on: at.later(90) })
  await writes(at.clerk, '/commitments/deliver', ['words'], { ...promised, proof: [await photo()] })
  await writes(at.deputy, '/commitments/rate_delivery', ['words'], { ...promised, satisfaction: 'dissatisfied' })
  await writes(at.office, '/commitments/reopen', ['reason'], { ...promised, due_on: at.later(95) })

  // What ends otherwise.
  const returned = await submitted()
  await writes(at.office, '/suggestions/return', ['reason'], { ...returned, split: [canary('/suggestions/return split[]'), one] })
  const letter = await submitted()
  await writes(at.office, '/suggestions/make_letter', ['reason'], letter)
  const merged = await accepted()
  await writes(at.office, '/suggestions/merge', ['reason'], { ...merged, into: (await accepted()).suggestion })
  const motion = await accepted('motion')
  await writes(at.office, '/suggestions/dispose', ['words'], { ...motion, disposition: 'on_the_agenda' })
  const withdrawn = await submitted()
  await writes(at.deputy, '/suggestions/withdraw', ['reason'], withdrawn)
  await set({})
  return { draft: draft!, begun: begun!, long: suggestion!, returned: returned.suggestion, letter: letter.suggestion, merged: merged.suggestion, motion: motion.suggestion, withdrawn: withdrawn.suggestion }
}
