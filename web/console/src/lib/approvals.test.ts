// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { Viewer } from '@ztc/shared/types'
import { approvals_in, lists_of } from './approvals'

const viewer = (...rights: Viewer['rights']): Viewer => ({ person: 'p', kind: 'staff', roles: [], rights })

describe('what waits for an approval', () => {
  it('is counted by kind, each with the page that decides it', () => {
    const approvals = approvals_in({
      publications: { counts: [{ box: 'consented', n: 7 }, { box: 'proposed', n: 2 }] },
      reveals: { requests: [{}, {}, {}] },
      erasures: { waiting: [{ own: false, first_by_you: false }] },
      over: { batches: [{ first_by_you: false }] },
    })
    expect(approvals).toEqual([
      { kind: 'publication', n: 2, to: '/public?box=proposed' },
      { kind: 'reveal', n: 3, to: '/reveals' },
      { kind: 'erasure', n: 1, to: '/privacy' },
      { kind: 'lapse', n: 1, to: '/privacy' },
    ])
  })
  it('is not what somebody asked himself, nor what he approved already', () => {
    const erasures = { waiting: [{ own: true, first_by_you: false }, { own: false, first_by_you: true }] }
    expect(approvals_in({ erasures, over: { batches: [{ first_by_you: true }] } })).toEqual([])
  })
  it('is nothing where nothing was asked for', () => {
    expect(approvals_in({})).toEqual([])
    expect(approvals_in({ publications: { counts: [{ box: 'drafted', n: 4 }] }, reveals: { requests: [] } })).toEqual([])
  })
  it('is asked only of the lists that the viewer may decide', () => {
    expect(lists_of(undefined)).toEqual({ publications: false, reveals: false, privacy: false })
    expect(lists_of(viewer('review_publication', 'reveal_raiser'))).toEqual({ publications: false, reveals: true, privacy: false })
    expect(lists_of(viewer('approve_matters', 'review_publication', 'reveal_raiser', 'erase_texts'))).toEqual({ publications: true, reveals: true, privacy: true })
  })
})
