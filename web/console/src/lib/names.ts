// SPDX-License-Identifier: Apache-2.0
//
// The lists that drawers choose from, in the order in which they are likely to be wanted. Pure.
import type { Category, Deputy, InboxRow, Language } from '@ztc/shared/types'
import type { Option } from './choice'

/** Those who follow matters of this community first, the one with most of them before the others. */
export function by_community(deputies: readonly Deputy[], rows: readonly InboxRow[], community: string): Deputy[] {
  const follows = (name: string) => rows.filter((row) => row.deputy_name === name && row.community_name === community).length
  const known = new Map(deputies.map((d) => [d.person, follows(d.name)]))
  return [...deputies].sort((one, other) => known.get(other.person)! - known.get(one.person)!)
}

/** Two levels in one list: 道路照明, 道路照明 / 路灯 … each under its parent. */
export function in_levels(categories: readonly Category[], language: Language): Option[] {
  const roots = categories.filter((c) => !c.parent)
  return roots.flatMap((root) => [
    { value: root.code, name: root[language] },
    ...categories.filter((c) => c.parent === root.code).map((c) => ({ value: c.code, name: `${root[language]} / ${c[language]}` })),
  ])
}
