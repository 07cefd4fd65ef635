// SPDX-License-Identifier: Apache-2.0
//
// One act for several rows: which rows it fits, as far as the list can tell, and what is sent for each. Pure; the
// server decides, row by row.
import type { InboxRow } from '@ztc/shared/types'

export const bulk_acts = ['accept', 'refer', 'name_deputy', 'ask_progress'] as const
export type BulkAct = (typeof bulk_acts)[number]
export type BulkForm = { deputy: string; to_unit: string; words: string }
export type BulkRow = Pick<InboxRow, 'matter' | 'number' | 'title' | 'stage' | 'imported' | 'unit_name' | 'deputy_name' | 'asks'>

const rights = { accept: 'accept_matters', refer: 'refer_matters', name_deputy: 'accept_matters', ask_progress: 'refer_matters' } as const
const stages: Record<BulkAct, readonly InboxRow['stage'][]> = {
  accept: ['raised'], refer: ['accepted', 'looked_into', 'referred'], name_deputy: ['accepted', 'looked_into', 'referred', 'answered'], ask_progress: ['referred'],
}

export const may_bulk = (act: BulkAct, held: readonly string[]): boolean => held.includes(rights[act]) || (act === 'ask_progress' && held.includes('urge_matters'))

/** Why a row is left out; nothing when it goes along. */
export function left_out(act: BulkAct, row: BulkRow): 'imported' | 'stage' | 'waits' | undefined {
  if (row.imported) return 'imported'
  if (!stages[act].includes(row.stage)) return 'stage'
  if (act === 'refer' && row.asks === 'approval') return 'waits'
  return undefined
}

export const path_of = { accept: '/matters/accept', refer: '/matters/refer', name_deputy: '/matters/name_deputy', ask_progress: '/matters/urge' } as const

/** What the form lacks. */
export function lacking(act: BulkAct, form: BulkForm): Record<string, string> {
  if (act === 'refer') return { to_unit: form.to_unit }
  if (act === 'ask_progress') return { words: form.words }
  return { deputy: form.deputy }
}

export function body_for(act: BulkAct, matter: string, form: BulkForm): Record<string, unknown> {
  const words = form.words.trim()
  if (act === 'accept') return { matter, deputy: form.deputy, ...(words && { note: words }) }
  if (act === 'refer') return { matter, to_unit: form.to_unit, ...(words && { note: words }) }
  if (act === 'name_deputy') return { matter, deputy: form.deputy, ...(words && { reason: words }) }
  return { matter, kind: 'ask_progress', words }
}
