// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { PlaceBody } from '@ztc/shared/types'
import { as_tree, nodes_for, parents_for } from './bodies'

const body = (node: string, kind: PlaceBody['kind'], parent?: string, more: Partial<PlaceBody> = {}): PlaceBody => ({
  node, kind, parent, name: node, ordering: 0, ...more,
})
const town = [
  body('top', 'congress'), body('committee', 'working_committee', 'top'), body('lake', 'community', 'committee'),
  body('north', 'station', 'committee'), body('garden', 'community', 'north'), body('old', 'station', 'committee', { closed_on: '2026-01-01' }),
  body('ruin', 'community', 'old', { closed_on: '2026-01-01' }), body('bureau', 'handling_unit', 'committee'),
]

describe('the tree of bodies', () => {
  it('shows each body below its own, and closed ones nowhere', () => {
    expect(as_tree(town).map((row) => [row.node, row.depth])).toEqual([
      ['top', 0], ['committee', 1], ['lake', 2], ['north', 2], ['garden', 3], ['bureau', 2],
    ])
  })
  it('offers only bodies under which the new one may lie', () => {
    expect(parents_for('community', as_tree(town)).map((row) => row.node)).toEqual(['committee', 'north'])
  })
  it('offers only bodies at which the office is held', () => {
    expect(nodes_for('unit_clerk', as_tree(town)).map((row) => row.node)).toEqual(['bureau'])
    expect(nodes_for('deputy', as_tree(town)).map((row) => row.node)).toEqual(['top', 'north'])
  })
})
