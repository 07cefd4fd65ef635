// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { Viewer } from '@ztc/shared/types'
import { tabs_of } from './tabs'

const somebody = (...rights: Viewer['rights']): Viewer => ({ kind: 'staff', rights, roles: [] }) as unknown as Viewer
const names = (all: { name: string }[]) => all.map(({ name }) => name)

test('whoever has few pages sees all of them in the row', () => {
  const { row, more } = tabs_of(somebody('read_inbox', 'read_figures', 'enter_matters'))
  expect(names(row)).toEqual(['matters', 'enter', 'figures'])
  expect(more).toEqual([])
})

test('a director keeps the pages of the day in the row, and finds the others behind more', () => {
  const { row, more } = tabs_of(somebody(
    'approve_matters', 'read_inbox', 'enter_matters', 'see_raiser', 'reveal_raiser', 'review_publication', 'read_figures', 'import_matters',
    'hand_over', 'set_policy', 'erase_texts'))
  expect(names(row)).toEqual(['overview', 'matters', 'enter', 'callbacks', 'public', 'reveals'])
  expect(names(more)).toEqual(['figures', 'imports', 'handover', 'rules', 'privacy'])
})

test('one page more than the row holds is no reason for a menu', () => {
  const { row, more } = tabs_of(somebody('approve_matters', 'read_inbox', 'enter_matters', 'see_raiser', 'reveal_raiser', 'review_publication', 'read_figures'))
  expect([row.length, more.length]).toEqual([7, 0])
})

test('points are a page of committees alone', () => {
  const of = (role: string) => tabs_of({ kind: 'staff', rights: ['read_figures'], roles: [{ role }] } as unknown as Viewer)
  expect(names(of('committee_clerk').row)).toEqual(['figures', 'points'])
  expect(names(of('liaison_officer').row)).toEqual(['figures'])
})

test('drafts are a page of whoever writes, reads or researches them, and of a unit that is asked; not of the office that examines', () => {
  for (const right of ['make_suggestions', 'handle_suggestions'] as const) expect(names(tabs_of(somebody('read_suggestions', right)).row)).toEqual(['suggestions', 'commitments', 'drafts'])
  expect(names(tabs_of(somebody('read_suggestions', 'read_drafts', 'research_topics')).row)).toEqual(['drafts', 'suggestions', 'commitments'])
  expect(names(tabs_of(somebody('research_topics')).row)).toEqual(['drafts'])
  expect(names(tabs_of(somebody('read_suggestions', 'examine_suggestions')).row)).toEqual(['suggestions', 'commitments'])
})

test('nobody sees nothing', () => expect(tabs_of(undefined)).toEqual({ row: [], more: [] }))
