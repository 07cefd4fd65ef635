// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { stop_names } from '@ztc/shared/stages'
import type { Stop, StopState } from '@ztc/shared/types'
import { marks, ordinal, stop_of } from './line'

const line = (...states: StopState[]): Stop[] => states.map((state, i) => ({ stop: stop_names[i]!, state }))

describe('the line of a matter', () => {
  it('stands at the last stop reached, and waits for the next', () => {
    expect(marks(line('done', 'done', 'done', 'now', 'todo', 'todo'))).toEqual(
      ['passed', 'passed', 'here', 'next', 'next', 'next'],
    )
  })
  it('waits for an answer again after one that did not satisfy', () => {
    const stops = line('done', 'done', 'done', 'done', 'now', 'todo')
    stops[4]!.at = '2026-09-24T10:00:00+08:00'
    expect(marks(stops)).toEqual(['passed', 'passed', 'passed', 'here', 'next', 'next'])
  })
  it('stands at the first stop while nothing is done', () => {
    expect(marks(line('now', 'todo', 'todo', 'todo', 'todo', 'todo'))[0]).toBe('here')
  })
  it('shows a stop that was passed by without a halt', () => {
    expect(marks(line('done', 'done', 'skipped', 'done', 'now', 'todo'))).toEqual(
      ['passed', 'passed', 'skipped', 'here', 'next', 'next'],
    )
  })
  it('is told from the stage alone in a list', () => {
    expect(stop_of('referred')).toBe('refer')
    expect(ordinal(stop_of('referred'))).toBe(4)
    expect(ordinal(stop_of('closed'))).toBe(6)
  })
})
