// SPDX-License-Identifier: Apache-2.0
//
// What of supervision is asked of the server.
import { api } from './api'
import type { KeptFigures, KeyItems, OutsideItems, SupervisionDeed, SupervisionPart } from './supervision'

const read = async <T>(path: string, query?: object, parts?: object): Promise<T> => (await api.get(path as never, ...([{ query, path: parts }] as never))) as T
export const supervision_of = (suggestion: string) => read<SupervisionPart>('/suggestions/{suggestion}/supervision', undefined, { suggestion })
export const key_items = (before?: number) => read<KeyItems>('/key_items', { before })
export const outside_items = (before?: number) => read<OutsideItems>('/outside_items', { before })
export const kept_figures = (asked: { until?: number; suggestion?: string } = {}) => read<KeptFigures>('/commitment_figures', asked)
export const command = (deed: SupervisionDeed | 'look', body: object, key: string): Promise<unknown> => api.command(`/supervision/${deed}` as never, body as never, key)
