// SPDX-License-Identifier: Apache-2.0
//
// What of supervision is asked of the server.
import { api } from './api'
import type { SupervisionDeed } from './supervision'

const from = (before?: number) => ({ query: before === undefined ? {} : { before } })
export const supervision_of = (suggestion: string) => api.get('/suggestions/{suggestion}/supervision', { path: { suggestion } })
export const key_items = (before?: number) => api.get('/key_items', from(before))
export const outside_items = (before?: number) => api.get('/outside_items', from(before))
export const kept_figures = (query: { until?: number; suggestion?: string } = {}) => api.get('/commitment_figures', { query })
/** One way for all: each deed has the members that `fields_of` names. */
export const command = (deed: SupervisionDeed | 'look', body: object, key: string) => api.command(`/supervision/${deed}` as '/supervision/look', body as never, key)
