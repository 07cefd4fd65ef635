// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { checks_in_order, evidence_counts, fen_of, files_body, form_of, next_of, others_of, papers_of, split_of, stops_of_draft, text_of, waits_for_me } from './drafts'
import type { DraftCheck, DraftEvidence, DraftLine, DraftPage } from './types'

const text = { revision: 1, title: '题目题目', situation: '事由', asks: ['一', '二'], visibility: 'full', formed_by: [], raised_before: 'never', wish: 'written_reply', wished_units: [{ unit: 'u', name: '某局' }], revised_at: '2026-03-01T10:00:00+08:00' }
const blank = (over: object = {}): DraftPage => ({ state: 'writing', kind: 'suggestion', title: '题目题目', revision: 0, may_write: true, may_comment: false, may_sign: false, may_add_evidence: true, invited: false, comments: [], evidence: [], matters: [], cosigners: [], opinions: [], revisions: [], ...over }) as unknown as DraftPage
const evidence = [{ kind: 'visit_note' }]
const written = (over: object = {}) => blank({ revision: 1, text, evidence, ...over })
const remark = { comment: 'c', passage: 'situation', words: '好' }

describe('what comes next', () => {
  it('leads from the evidence over the text and its reading to the signature', () => {
    expect(next_of(blank())).toMatchObject({ hand: 'mine', deed: 'gather' })
    expect(next_of(blank({ evidence }))).toMatchObject({ deed: 'write' })
    expect(next_of(written())).toMatchObject({ deed: 'ask_reading' })
    expect(next_of(written({ state: 'reading', reading: { due_on: '2026-03-05' } }))).toMatchObject({ hand: 'readers', day: '2026-03-05' })
    expect(next_of(written({ state: 'read' }))).toMatchObject({ hand: 'mine', deed: 'sign' })
    expect(next_of(written({ state: 'filed', may_write: false, suggestion: 's' }))).toMatchObject({ hand: 'nobody', deed: 'see' })
    expect(next_of(written({ state: 'dropped', may_write: false })).deed).toBeUndefined()
  })
  it('puts the remarks before all else, and what lacks evidence before the reading', () => {
    expect(next_of(written({ state: 'reading', comments: [remark, { ...remark, settling: 'declined' }] }))).toMatchObject({ deed: 'settle', n: 1 })
    expect(next_of(written({ evidence: [] }))).toMatchObject({ deed: 'gather' })
  })
  it('waits for co-signers of this very text, and for nobody who declined', () => {
    const cosigners = [{ signature: 'signed_another' }, { signature: 'waits' }, { signature: 'declined' }, { signature: 'has_signed' }]
    expect(next_of(written({ state: 'read', cosigners }))).toMatchObject({ hand: 'cosigners', n: 2 })
  })
  it('is never an obstacle to the signature: readers, units and co-signers may be silent', () => {
    for (const over of [{ state: 'reading' }, { state: 'read', cosigners: [{ signature: 'waits' }] }, { opinions: [{ late: true }] }]) expect(others_of(written(over))).toContain('sign')
    expect(others_of(blank())).not.toContain('sign')
  })
  it('is for each the deed of his own hand', () => {
    const other = { may_write: false }
    expect(next_of(written({ ...other, may_sign: true, invited: true }))).toMatchObject({ hand: 'mine', deed: 'cosign' })
    expect(others_of(written({ ...other, may_sign: true, invited: true }))).toContain('decline')
    expect(next_of(written({ ...other, may_comment: true }))).toMatchObject({ deed: 'remark' })
    expect(next_of(written({ ...other, may_comment: true, comments: [{ ...remark, mine: true }] }))).toMatchObject({ deed: 'finish_reading' })
    expect(next_of(written({ ...other, text: undefined }))).toMatchObject({ deed: 'gather', key: 'next.help' })
    expect(next_of(written(other))).toMatchObject({ hand: 'nobody', key: 'next.lead' })
  })
})

it('the line of a draft has one stop that is waited for, and none once it is filed', () => {
  const marks = (page: DraftPage) => stops_of_draft(page).map(({ mark }) => mark)
  expect(marks(blank())).toEqual(['here', 'next', 'next', 'next', 'next'])
  expect(marks(written())).toEqual(['passed', 'passed', 'here', 'next', 'next'])
  expect(marks(written({ state: 'read' }))).toEqual(['passed', 'passed', 'passed', 'passed', 'here'])
  expect(marks(written({ state: 'read', cosigners: [{ signature: 'waits' }] }))).toEqual(['passed', 'passed', 'passed', 'here', 'next'])
  expect(marks(written({ state: 'filed' }))).toEqual(Array(5).fill('passed'))
})

it('a list says what waits for this person’s own hand', () => {
  const line = (over: object = {}) => ({ state: 'writing', revision: 1, open_comments: 0, invited: 0, has_signed: 0, signed_by_me: false, ...over }) as DraftLine
  expect(waits_for_me(line(), 'to_sign')).toBe('todo.cosign')
  expect(waits_for_me(line({ signed_by_me: true }), 'to_sign')).toBeUndefined()
  expect(waits_for_me(line({ revision: 0 }), 'to_sign')).toBeUndefined()
  expect(waits_for_me(line({ open_comments: 2 }), 'mine')).toBe('todo.settle')
  expect(waits_for_me(line({ revision: 0 }), 'mine')).toBe('todo.write')
  expect(waits_for_me(line({ state: 'read' }), 'mine')).toBe('todo.sign')
  expect(waits_for_me(line({ state: 'read', invited: 1 }), 'mine')).toBeUndefined()
  expect(waits_for_me(line(), 'to_read')).toBe('todo.read')
  expect(waits_for_me(line({ state: 'filed' }), 'to_sign')).toBeUndefined()
})

describe('the text that is sent', () => {
  it('is the form again, when nothing was changed', () => {
    const sent = text_of(form_of(written()), 'd', 1)
    expect(sent).toEqual({ draft: 'd', based_on: 1, title: '题目题目', situation: '事由', asks: ['一', '二'], visibility: 'full', formed_by: [], raised_before: 'never', wish: 'written_reply', wished_units: ['u'] })
  })
  it('has each ask on one line, and none that stands empty', () => {
    const form = { ...form_of(blank()), asks: ['修泵房\n 换水泵 ', '  ', ''], feasibility: ' 可行 ' }
    expect(text_of(form, 'd', 0)).toMatchObject({ asks: ['修泵房 换水泵'], feasibility: '可行', title: '题目题目' })
  })
})

it('checks say first what holds it up; another matter becomes a draft of its own', () => {
  const check = (name: string, verdict: string, groups: number[][] = []) => ({ check: name, verdict, groups: groups.map((asks) => ({ asks, words: [] })), found: [] }) as unknown as DraftCheck
  const checks = [check('length', 'fine'), check('evidence', 'add'), check('own_words', 'blocked'), check('one_matter', 'look', [[1, 3], [2]])]
  expect(checks_in_order(checks).map((one) => one.verdict)).toEqual(['blocked', 'look', 'add', 'fine'])
  expect(split_of(checks)).toEqual([[1, 3], [2]])
  expect(split_of([])).toEqual([])
})

it('evidence carries the files of its kind', () => {
  expect(files_body('visit_note', ['a', 'b'])).toEqual({ photos: ['a', 'b'] })
  expect(files_body('voice_memo', ['a'])).toEqual({ voice: 'a' })
  expect(files_body('document', ['a'])).toEqual({ scans: ['a'] })
  expect(files_body('photo', [])).toEqual({})
  expect(evidence_counts([{ kind: 'photo' }, { kind: 'visit_note' }, { kind: 'photo' }] as DraftEvidence[])).toEqual([{ kind: 'visit_note', n: 1 }, { kind: 'photo', n: 2 }])
})

it('yuan are sent in fen, and what is no sum is not taken for one', () => {
  expect([fen_of('860,000'), fen_of('0.05'), fen_of('  ')]).toEqual([86_000_000, 5, undefined])
  for (const words of ['八十万', '-3', '1.234', '1e5']) expect(fen_of(words), words).toBeNaN()
})

it('the papers of a topic name its matters', () => expect(papers_of(['a', 'b'], 'pdf')).toBe('/topic_brief.pdf?matters=a,b'))
