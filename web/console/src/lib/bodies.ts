// SPDX-License-Identifier: Apache-2.0
//
// The tree of bodies as rows to read, and which body or office fits where. The two tables say no more
// than the server does (server/modules/organisation/README.md): they only keep the wrong choice from
// being offered; the server decides.
import type { BodyKind, PlaceBody, RoleName } from '@ztc/shared/types'

export type BodyRow = PlaceBody & { depth: number }

/// Open bodies, each below its own, in their order.
export function as_tree(bodies: readonly PlaceBody[]): BodyRow[] {
  const open = bodies.filter((body) => !body.closed_on)
  const below = (parent: string | undefined, depth: number): BodyRow[] =>
    open
      .filter((body) => body.parent === parent)
      .flatMap((body) => [{ ...body, depth }, ...below(body.node, depth + 1)])
  return below(undefined, 0)
}

const above: Record<BodyKind, readonly BodyKind[]> = {
  congress: [],
  standing_committee_office: ['congress'],
  working_committee: ['congress'],
  station: ['working_committee', 'congress', 'station'],
  community: ['station', 'working_committee'],
  handling_unit: ['working_committee', 'congress'],
}
export const kinds_to_add: readonly BodyKind[] = ['station', 'community', 'handling_unit', 'working_committee', 'standing_committee_office']
export const may_lie_under = (kind: BodyKind, parent: BodyKind): boolean => above[kind].includes(parent)
export const parents_for = (kind: BodyKind, rows: readonly BodyRow[]): BodyRow[] => rows.filter((row) => may_lie_under(kind, row.kind))

const held_at: Partial<Record<RoleName, readonly BodyKind[]>> = {
  liaison_officer: ['station'],
  deputy: ['station', 'congress'],
  committee_clerk: ['working_committee'],
  committee_director: ['working_committee'],
  unit_clerk: ['handling_unit'],
  unit_head: ['handling_unit'],
  standing_committee_office: ['standing_committee_office'],
  auditor: ['congress'],
  security_administrator: ['congress'],
  system_administrator: ['congress'],
}
export const offices = Object.keys(held_at) as RoleName[]
export const nodes_for = (role: RoleName, rows: readonly BodyRow[]): BodyRow[] => rows.filter((row) => held_at[role]?.includes(row.kind))
