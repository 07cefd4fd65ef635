// SPDX-License-Identifier: Apache-2.0
//
// What waits for somebody's approval elsewhere than in the inbox: how many there are, and the page on which they are decided.
import type { Got, Viewer } from '@ztc/shared/types'
import { may } from './home'

export const kinds = ['publication', 'reveal', 'erasure', 'lapse'] as const
export type Kind = (typeof kinds)[number]
export type Approval = { kind: Kind; n: number; to: string }

/** The answers of the lists themselves, as far as they were asked. */
export type Lists = {
  publications?: Pick<Got<'/publications'>, 'counts'>
  reveals?: { requests: readonly unknown[] }
  erasures?: { waiting: readonly { own: boolean; first_by_you: boolean }[] }
  over?: { batches: readonly { first_by_you: boolean }[] }
}

/** Which lists have something to approve for this viewer; the others would refuse to be read. */
export const lists_of = (viewer: Viewer | undefined): Record<'publications' | 'reveals' | 'privacy', boolean> => ({
  publications: may(viewer, 'approve_matters') && may(viewer, 'review_publication'),
  reveals: may(viewer, 'reveal_raiser'),
  privacy: may(viewer, 'erase_texts'),
})

/** Only what this viewer can still decide: nobody approves his own request, nor the same one twice. */
export function approvals_in({ publications, reveals, erasures, over }: Lists): Approval[] {
  const n: Record<Kind, number> = {
    publication: publications?.counts.find((one) => one.box === 'proposed')?.n ?? 0,
    reveal: reveals?.requests.length ?? 0,
    erasure: erasures?.waiting.filter((one) => !one.own && !one.first_by_you).length ?? 0,
    lapse: over?.batches.filter((one) => !one.first_by_you).length ?? 0,
  }
  const to: Record<Kind, string> = { publication: '/public?box=proposed', reveal: '/reveals', erasure: '/privacy', lapse: '/privacy' }
  return kinds.filter((kind) => n[kind] > 0).map((kind) => ({ kind, n: n[kind], to: to[kind] }))
}
