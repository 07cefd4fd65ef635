// SPDX-License-Identifier: Apache-2.0
//
// In which order kept lists stand. Pure.
import type { SavedFilter } from '@ztc/shared/types'

/** Under the same name it takes the place of the one before. */
export const with_one = (list: readonly SavedFilter[], one: SavedFilter): SavedFilter[] =>
  list.some((f) => f.name === one.name) ? list.map((f) => (f.name === one.name ? one : f)) : [...list, one]

export function moved(list: readonly SavedFilter[], at: number, by: 1 | -1): SavedFilter[] {
  const to = at + by
  if (to < 0 || to >= list.length) return [...list]
  const out = [...list]
  ;[out[at], out[to]] = [out[to]!, out[at]!]
  return out
}
