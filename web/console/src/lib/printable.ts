// SPDX-License-Identifier: Apache-2.0
//
// Which sheets of a matter can be printed by whom. The server decides; this keeps a page from offering what it refuses.
import type { MatterPage } from '@ztc/shared/types'

export type Sheet = 'receipt' | 'referral' | 'letter'
export const slips_at_most = 50

export function printable(page: Pick<MatterPage, 'unit' | 'history'>, rights: readonly string[]): Sheet[] {
  const desk = rights.includes('see_raiser')
  const referred = page.unit !== undefined && page.history.some((step) => step.type === 'matters.referred')
  const answered = page.history.some((step) => step.type === 'matters.answered')
  const sheets: Sheet[] = []
  if (desk) sheets.push('receipt')
  if (referred && (desk || rights.includes('answer_matters'))) sheets.push('referral')
  if (desk && answered) sheets.push('letter')
  return sheets
}

/** The slips of the matters of a list that wait for their unit, in one PDF; nothing when there are none or no right. */
export function slips_path(rows: readonly { matter: string; stage: string; imported: boolean }[], rights: readonly string[]): string | undefined {
  const referred = rows.filter((row) => row.stage === 'referred' && !row.imported).slice(0, slips_at_most)
  if (referred.length === 0 || !rights.includes('refer_matters')) return undefined
  return `/referrals.pdf?matters=${referred.map((row) => row.matter).join(',')}`
}
