// SPDX-License-Identifier: Apache-2.0
//
// What both faces compute of a draft: what comes next and whose move it is, the stops of its line, the bodies that are sent. What
// may be done, the server says; here stands only which of it is the next thing to do.
import type { DraftCheck, DraftEvidence, DraftLine, DraftPage, DraftRemark, DraftText, Topic } from './types'
import type { DraftWord } from './words/drafts'

export type DraftDeed =
  | 'gather' | 'write' | 'settle' | 'ask_reading' | 'invite' | 'sign' | 'cosign' | 'decline' | 'remark' | 'finish_reading' | 'ask_opinion' | 'see' | 'drop'
export interface Next { hand: 'mine' | 'readers' | 'cosigners' | 'nobody'; deed?: DraftDeed; key: DraftWord; n?: number; day?: string }

export const open_remarks = (page: Pick<DraftPage, 'comments'>): DraftRemark[] => page.comments.filter((one) => !one.settling)
export const not_signed = (page: Pick<DraftPage, 'cosigners'>) => page.cosigners.filter(({ signature }) => signature === 'waits' || signature === 'signed_another')
/** The desk of a station adds evidence to what it does not read. */
export const only_helps = (page: DraftPage): boolean => !page.text && page.revision > 0

export function next_of(page: DraftPage): Next {
  if (page.state === 'filed') return { hand: 'nobody', key: 'next.filed', ...(page.suggestion ? { deed: 'see' } : {}) }
  if (page.state === 'dropped') return { hand: 'nobody', key: 'next.dropped' }
  if (page.may_write) return next_of_lead(page)
  if (page.may_sign) return { hand: 'mine', deed: 'cosign', key: 'next.cosign' }
  if (page.may_comment) return { hand: 'mine', deed: page.comments.some((one) => one.mine) ? 'finish_reading' : 'remark', key: 'next.read', ...(page.reading ? { day: page.reading.due_on } : {}) }
  if (only_helps(page)) return { hand: 'mine', deed: 'gather', key: 'next.help' }
  return { hand: 'nobody', key: 'next.lead' }
}

function next_of_lead(page: DraftPage): Next {
  if (page.revision === 0) return page.evidence.length === 0 ? { hand: 'mine', deed: 'gather', key: 'next.gather' } : { hand: 'mine', deed: 'write', key: 'next.write' }
  const remarks = open_remarks(page).length
  if (remarks > 0) return { hand: 'mine', deed: 'settle', key: 'next.settle', n: remarks }
  if (page.evidence.length === 0) return { hand: 'mine', deed: 'gather', key: 'next.evidence' }
  if (page.state === 'reading') return { hand: 'readers', key: 'next.readers', ...(page.reading ? { day: page.reading.due_on } : {}) }
  if (page.state === 'writing') return { hand: 'mine', deed: 'ask_reading', key: 'next.ask_reading' }
  const missing = not_signed(page).length
  if (missing > 0) return { hand: 'cosigners', key: 'next.cosigners', n: missing }
  return { hand: 'mine', deed: 'sign', key: 'next.sign' }
}

/** What else may be done now, the next thing not among it. Silence of readers, units and co-signers never takes the signing away. */
export function others_of(page: DraftPage): DraftDeed[] {
  const written = page.revision > 0
  const all: readonly (readonly [DraftDeed, boolean])[] = [
    ['write', page.may_write],
    ['gather', page.may_add_evidence],
    ['ask_opinion', page.may_write],
    ['ask_reading', page.may_write && written && page.state !== 'reading'],
    ['invite', page.may_write && written],
    ['sign', page.may_write && written],
    ['remark', page.may_comment],
    ['finish_reading', page.may_comment],
    ['cosign', page.may_sign],
    ['decline', page.invited && !page.may_write && page.state !== 'filed' && page.state !== 'dropped'],
    ['drop', page.may_write],
  ]
  const next = next_of(page).deed
  return all.filter(([deed, may]) => may && deed !== next).map(([deed]) => deed)
}

export const draft_stops = ['gather', 'write', 'read', 'cosign', 'sign'] as const
export interface DraftStop { name: (typeof draft_stops)[number]; mark: 'passed' | 'here' | 'next' }
/** Research, text, reading, co-signers, signature. Nobody need be asked to sign; once it is filed all lie behind it. */
export function stops_of_draft(page: DraftPage): DraftStop[] {
  const passed = [page.evidence.length + page.matters.length > 0, page.revision > 0, page.state === 'read', page.cosigners.length > 0 ? not_signed(page).length === 0 : page.state === 'read', false]
  const filed = page.state === 'filed'
  const here = filed || page.state === 'dropped' ? -1 : page.state === 'reading' ? 2 : passed.findIndex((one, i) => !one && !passed.slice(i + 1).some(Boolean))
  return draft_stops.map((name, i) => ({ name, mark: i === here ? 'here' : filed || passed[i] ? 'passed' : 'next' }))
}

/** What of the lists waits for this person's own hand. */
export function waits_for_me(line: DraftLine, list: 'mine' | 'to_sign' | 'to_read' | 'have_read' | 'to_help'): DraftWord | undefined {
  if (line.state === 'filed' || line.state === 'dropped') return undefined
  if (list === 'to_sign') return line.revision > 0 && !line.signed_by_me ? 'todo.cosign' : undefined
  if (list === 'to_read') return 'todo.read'
  if (list !== 'mine') return undefined
  if (line.open_comments > 0) return 'todo.settle'
  if (line.revision === 0) return 'todo.write'
  return line.state === 'read' && line.invited === line.has_signed ? 'todo.sign' : undefined
}

export interface TextForm {
  title: string; situation: string; asks: string[]; feasibility: string
  visibility: DraftText['visibility']; formed_by: DraftText['formed_by']; raised_before: DraftText['raised_before']; wish: DraftText['wish']; wished_units: string[]
}
/** The choices as a blank form has them: public in full, as a deputy rarely wants otherwise, and a written reply. */
export function form_of(page: Pick<DraftPage, 'title' | 'text'>): TextForm {
  const { text } = page
  if (!text) return { title: page.title, situation: '', asks: [''], feasibility: '', visibility: 'full', formed_by: [], raised_before: 'never', wish: 'written_reply', wished_units: [] }
  return {
    title: text.title, situation: text.situation, asks: text.asks.length > 0 ? [...text.asks] : [''], feasibility: text.feasibility ?? '', visibility: text.visibility,
    formed_by: [...text.formed_by], raised_before: text.raised_before, wish: text.wish, wished_units: text.wished_units.map(({ unit }) => unit),
  }
}

/** An ask is one line; what stands empty is none. */
export function text_of(form: TextForm, draft: string, based_on: number): DraftText {
  const feasibility = form.feasibility.trim()
  return {
    draft, based_on, title: form.title.trim(), situation: form.situation.trim(), asks: form.asks.map((one) => one.replace(/\s*\n\s*/g, ' ').trim()).filter((one) => one !== ''),
    ...(feasibility ? { feasibility } : {}), visibility: form.visibility, formed_by: form.formed_by, raised_before: form.raised_before, wish: form.wish, wished_units: form.wished_units,
  }
}

const weight: Record<DraftCheck['verdict'], number> = { blocked: 0, look: 1, add: 2, fine: 3 }
/** What holds it up first, then what to look at and to add; what is in order comes last. */
export const checks_in_order = (checks: readonly DraftCheck[]): DraftCheck[] => [...checks].sort((one, other) => weight[one.verdict] - weight[other.verdict])
export const verdicts = (checks: readonly DraftCheck[], verdict: DraftCheck['verdict']): number => checks.filter((one) => one.verdict === verdict).length

/** One matter each: the asks that the check takes for another one become a draft of their own. */
export const split_of = (checks: readonly DraftCheck[]): number[][] => checks.find(({ check }) => check === 'one_matter')?.groups.map(({ asks }) => asks) ?? []

export type EvidenceKind = DraftEvidence['kind']
export const evidence_kinds: readonly EvidenceKind[] = ['visit_note', 'interview', 'forum_note', 'photo', 'voice_memo', 'document', 'earlier']
/** What a piece of this kind carries. */
export const files_of = (kind: EvidenceKind): 'photo' | 'voice' | 'scan' => (kind === 'voice_memo' ? 'voice' : kind === 'document' || kind === 'earlier' ? 'scan' : 'photo')
/** A photograph and a recording are nothing without their file. */
export const needs_file = (kind: EvidenceKind): boolean => kind === 'photo' || kind === 'voice_memo'
export const files_body = (kind: EvidenceKind, files: readonly string[]): { photos?: string[]; voice?: string; scans?: string[] } => {
  if (files.length === 0) return {}
  const carried = files_of(kind)
  return carried === 'voice' ? { voice: files[0]! } : carried === 'scan' ? { scans: [...files] } : { photos: [...files] }
}
/** How many there are of each kind, in the order of the kinds. */
export const evidence_counts = (evidence: readonly DraftEvidence[]): { kind: EvidenceKind; n: number }[] =>
  evidence_kinds.map((kind) => ({ kind, n: evidence.filter((one) => one.kind === kind).length })).filter(({ n }) => n > 0)

/** Yuan as they are typed, in fen; nothing where nothing was typed, and NaN where it is no sum. */
export function fen_of(typed: string): number | undefined {
  const words = typed.trim().replace(/[,，]/g, '')
  if (words === '') return undefined
  return /^\d{1,12}(\.\d{1,2})?$/.test(words) ? Math.round(Number(words) * 100) : NaN
}
export const yuan_of = (fen: number): string => String(fen / 100)

/** A topic has no name of its own: it is a kind of concern in a community. */
export const topic_query = (topic: Pick<Topic, 'community' | 'category'>): { community: string; category: string } => ({ community: topic.community, category: topic.category })
export const papers_of = (matters: readonly string[], form: 'pdf' | 'docx'): string => `/topic_brief.${form}?matters=${matters.join(',')}`
