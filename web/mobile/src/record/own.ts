// SPDX-License-Identifier: Apache-2.0
//
// The record of whoever is signed in: a page that is opened by its address may be there before anybody said who that is.
import type { Day, DutyRecord } from '@ztc/shared/types'
import { api } from '../lib/api'
import { session } from '../lib/session_state'

export async function own_record(days: { from: Day; until: Day }): Promise<DutyRecord> {
  const { person } = session.viewer ?? (await api.get('/me')).viewer
  return api.get('/records/{deputy}', { path: { deputy: person }, query: days })
}
