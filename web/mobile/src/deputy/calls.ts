// SPDX-License-Identifier: Apache-2.0
//
// Who on a phone asks for the log of calls to a raiser. Whether he may write in it, the server says there (`may_record`).
import type { MatterPage, Viewer } from '@ztc/shared/types'

/** A deputy who reads it as neither raiser nor neighbour follows it; to everybody else but the desk there is no such log. */
export function asks_for_calls(viewer: Viewer | undefined, page: Pick<MatterPage, 'raised_by_you' | 'neighbour'>): boolean {
  if (!viewer || page.raised_by_you || page.neighbour) return false
  return viewer.kind === 'deputy' || viewer.rights.includes('see_raiser')
}
