// SPDX-License-Identifier: Apache-2.0
import type { Viewer } from '@ztc/shared/types'
import { describe, expect, it } from 'vitest'
import { asks_for_calls } from './calls'

const viewer = (kind: Viewer['kind'], rights: Viewer['rights'] = []): Viewer => ({ person: 'p', kind, roles: [], rights })
const page = { raised_by_you: false, neighbour: false }

describe('the log of calls', () => {
  it('is asked for by the deputy who follows and by the desk', () => {
    expect(asks_for_calls(viewer('deputy', ['look_into_matters']), page)).toBe(true)
    expect(asks_for_calls(viewer('staff', ['see_raiser']), page)).toBe(true)
  })
  it('is asked for by nobody to whom there is none', () => {
    expect(asks_for_calls(undefined, page)).toBe(false)
    expect(asks_for_calls(viewer('resident'), page)).toBe(false)
    expect(asks_for_calls(viewer('staff', ['answer_matters']), page)).toBe(false)
    expect(asks_for_calls(viewer('deputy'), { ...page, raised_by_you: true })).toBe(false)
    expect(asks_for_calls(viewer('deputy'), { ...page, neighbour: true })).toBe(false)
  })
})
