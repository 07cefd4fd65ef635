// SPDX-License-Identifier: Apache-2.0
//
// What is looked for in the page of the list that is now shown. It looks at what the server sent and
// asks for nothing more.
import { ref } from 'vue'
import type { InboxRow } from '@ztc/shared/types'

export const find = ref('')

export function finds(row: InboxRow, words: string): boolean {
  const told = [row.number, row.title, row.community_name, row.unit_name, row.deputy_name].join(' ').toLowerCase()
  return words.trim().toLowerCase().split(/\s+/).every((word) => told.includes(word))
}
