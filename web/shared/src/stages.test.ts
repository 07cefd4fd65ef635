// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { stop_states, surname } from './stages'

describe('the line', () => {
  it('waits at the stop after the last one reached', () => {
    expect(stop_states('referred').map((stop) => stop.state)).toEqual(['done', 'done', 'done', 'done', 'now', 'todo'])
  })
  it('waits for nobody once closed', () => {
    expect(stop_states('closed').every((stop) => stop.state === 'done')).toBe(true)
  })
  it('carries the surname, also behind the mark of a sample person', () => {
    expect([surname('周某某'), surname('示例代表·周'), surname('示例·陈')]).toEqual(['周', '周', '陈'])
  })
})
