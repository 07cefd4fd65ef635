// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { Viewer } from '@ztc/shared/types'
import { home_of } from './home'

const viewer = (rights: Viewer['rights'], more: Partial<Viewer> = {}): Viewer => ({ person: 'p', kind: 'staff', roles: [], rights, ...more })

describe('the first page', () => {
  it('is the inbox for those who have one', () => expect(home_of(viewer(['read_inbox']))).toBe('/inbox/mine'))
  it('is bodies and people for an administrator', () => {
    expect(home_of(viewer(['manage_organisation', 'read_outbox']))).toBe('/organisation')
    expect(home_of(viewer(['manage_people']))).toBe('/organisation')
  })
  it('is the record of reads for whoever audits', () => expect(home_of(viewer(['read_audit', 'read_figures']))).toBe('/audit'))
  it('is the new password for whoever came with a first one', () => expect(home_of(viewer([], { must_change_password: true }))).toBe('/password'))
})
