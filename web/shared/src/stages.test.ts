// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { ended_as, main_step, steps_in_order, stop_names, stop_states, surname, waiting_stop } from './stages'
import type { Stage } from './types'

describe('the line', () => {
  it('waits at the stop after the last one reached', () => {
    expect(stop_states({ stage: 'referred' }).map((stop) => stop.state)).toEqual(['done', 'done', 'done', 'done', 'now', 'todo'])
  })
  it('waits for nobody once closed', () => {
    expect(stop_states({ stage: 'closed' }).every((stop) => stop.state === 'done')).toBe(true)
  })
  it('waits for the deputy only where one is named, and says so of no stop passed by', () => {
    expect(waiting_stop({ stage: 'accepted', deputy_name: '示例·陈' })).toBe('look_into')
    expect(waiting_stop({ stage: 'accepted' })).toBe('refer')
    expect(stop_states({ stage: 'accepted' }).map((stop) => stop.state)).toEqual(['done', 'done', 'todo', 'now', 'todo', 'todo'])
  })
  it('waits in a list for the very stop that the page of the matter names', () => {
    const waits: [Stage, number][] = [['raised', 1], ['accepted', 2], ['looked_into', 3], ['referred', 4], ['answered', 5]]
    for (const [stage, at] of waits) {
      const stops = stop_names.map((stop, i) => ({ stop, state: i < at ? 'done' as const : i === at ? 'now' as const : 'todo' as const }))
      expect(waiting_stop({ stage, deputy_name: '示例·陈' }), stage).toBe(waiting_stop({ stage, stops }))
    }
    expect(waiting_stop({ stage: 'closed' })).toBeUndefined()
  })
  it('carries the surname, also behind the mark of a sample person', () => {
    expect([surname('周某某'), surname('示例代表·周'), surname('示例·陈')]).toEqual(['周', '周', '陈'])
  })
})

describe('the next step', () => {
  it('is to refer once it is accepted, and not to send it away', () => {
    const page = { stage: 'accepted' as const, may: ['redirect', 'refer'] as const }
    expect(main_step({ ...page, may: [...page.may] })).toBe('refer')
    expect(steps_in_order({ ...page, may: [...page.may] })).toEqual(['refer', 'redirect'])
  })
  it('is the deputy’s look where he may take it', () => {
    expect(main_step({ stage: 'accepted', may: ['look_into'] })).toBe('look_into')
  })
  it('is nobody’s while another holds it: to refer again or to look again moves nothing along', () => {
    expect(main_step({ stage: 'referred', may: ['look_into', 'refer'] })).toBeUndefined()
  })
  it('is the word that somebody waits for: the director’s, the ruling, more time', () => {
    expect(main_step({ stage: 'accepted', may: ['look_into', 'return_referral', 'approve_referral'] })).toBe('approve_referral')
    expect(main_step({ stage: 'referred', may: ['urge', 'rule_on_relief', 'extend'], asks: { what: 'relief' } })).toBe('rule_on_relief')
    expect(main_step({ stage: 'referred', may: ['urge', 'pause', 'extend'], asks: { what: 'extension' } })).toBe('extend')
    expect(main_step({ stage: 'referred', may: ['urge', 'pause', 'extend'] })).toBeUndefined()
  })
  it('is to let a clock go on that stands', () => {
    expect(main_step({ stage: 'referred', may: ['urge', 'resume'], paused: true })).toBe('resume')
  })
  it('is for the unit to take it on, to answer, to deliver what it promised', () => {
    expect(main_step({ stage: 'referred', may: ['answer', 'ask_relief', 'take_on'] })).toBe('take_on')
    expect(main_step({ stage: 'referred', may: ['answer', 'ask_relief'] })).toBe('answer')
    expect(main_step({ stage: 'closed', may: ['slip', 'deliver'] })).toBe('deliver')
  })
  it('comes before the others, and what leads off the line comes last', () => {
    expect(steps_in_order({ stage: 'raised', may: ['redirect', 'merge', 'ask_more', 'accept'] })).toEqual(['accept', 'ask_more', 'merge', 'redirect'])
  })
  it('is never to withdraw', () => {
    expect(main_step({ stage: 'answered', may: ['withdraw', 'rate'] })).toBe('rate')
    expect(main_step({ stage: 'raised', may: ['withdraw'] })).toBeUndefined()
  })
})

describe('how it ended', () => {
  it('does not blame anybody for not rating what was answered elsewhere', () => {
    expect(ended_as({ closing: 'closed_unrated', imported_on: '2026-11-24' })).toBe('answered_elsewhere')
    expect(ended_as({ closing: 'closed_unrated' })).toBe('closed_unrated')
    expect(ended_as({})).toBeUndefined()
  })
})
