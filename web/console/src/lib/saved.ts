// SPDX-License-Identifier: Apache-2.0
//
// The lists that one keeps at hand; the server holds them, so that they are there on every machine.
import { ref } from 'vue'
import { random_id } from '@ztc/shared/random_id'
import type { SavedFilter } from '@ztc/shared/types'
import { api } from './api'
import { moved, with_one } from './saved_order'

export const saved = ref<SavedFilter[]>([])
export const most_saved = 20

export async function load_saved(): Promise<void> {
  saved.value = (await api.get('/saved_filters')).filters
}

async function keep(filters: readonly SavedFilter[]): Promise<void> {
  saved.value = (await api.command('/saved_filters/set', { filters: [...filters] }, random_id())).filters
}

export const save = (one: SavedFilter) => keep(with_one(saved.value, one))
export const drop = (at: number) => keep(saved.value.filter((_, i) => i !== at))
export const move = (at: number, by: 1 | -1) => keep(moved(saved.value, at, by))
