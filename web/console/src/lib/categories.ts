// SPDX-License-Identifier: Apache-2.0
//
// The categories of a policy as rows to edit: each of the first level followed by its own.
import type { MatterRules } from '@ztc/shared/types'

export type CategoryRow = MatterRules['categories'][number]

/// What lies below nothing known stands at the end, so that it can be mended.
export function tree_of(rows: readonly CategoryRow[]): CategoryRow[] {
  const tops = rows.filter((row) => !row.parent)
  const placed = tops.flatMap((top) => [top, ...rows.filter((row) => row.parent === top.code)])
  return [...placed, ...rows.filter((row) => !placed.includes(row))]
}

/// In the order in which they are read, without what is absent.
export const sendable = (rules: MatterRules): MatterRules =>
  JSON.parse(JSON.stringify({ ...rules, categories: tree_of(rules.categories) }, (_, value: unknown) => (value === null ? undefined : value))) as MatterRules
