// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { stop_names } from '@ztc/shared/stages'
import type { Stop, StopState } from '@ztc/shared/types'
import { marks, ordinal } from './line'

const line = (...states: StopState[]): Stop[] => states.map((state, i) => ({ stop: stop_names[i]!, state, by_link: false }))

describe('the line of a matter', () => {
  it('is drawn as far as the stop that is waited for', () => {
    expect(marks(line('done', 'done', 'done', 'done', 'now', 'todo'))).toEqual(['passed', 'passed', 'passed', 'passed', 'here', 'next'])
  })
  it('shows a stop that was passed by without a halt', () => {
    expect(marks(line('done', 'done', 'skipped', 'done', 'now', 'todo'))).toEqual(['passed', 'passed', 'skipped', 'passed', 'here', 'next'])
  })
  it('waits nowhere once it is closed', () => {
    expect(marks(line('done', 'done', 'done', 'done', 'done', 'done'))).not.toContain('here')
  })
  it('counts its stops from one', () => {
    expect([ordinal('raise'), ordinal('answer')]).toEqual([1, 5])
  })
})
