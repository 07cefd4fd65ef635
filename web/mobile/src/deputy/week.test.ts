// SPDX-License-Identifier: Apache-2.0
import type { InboxRow } from '@ztc/shared/types'
import { describe, expect, it } from 'vitest'
import { ready_sentences, to_do, week_of } from './week'

const row = (matter: string, more: Partial<InboxRow>): InboxRow => ({ matter, title: matter, stage: 'referred', ...more }) as InboxRow

describe('a deputy’s week', () => {
  it('runs from Monday to Sunday, also on a Sunday', () => {
    expect(week_of('2026-11-29', []).map((one) => one.day)).toEqual(week_of('2026-11-23', []).map((one) => one.day))
    expect(week_of('2026-11-29', []).find((one) => one.today)?.day).toBe('2026-11-29')
    expect(week_of('2027-01-01', [])[0]!.day).toBe('2026-12-28')
  })
  it('counts on each day what falls due, and nothing that is closed', () => {
    const rows = [row('a', { due_on: '2026-11-26' }), row('b', { due_on: '2026-11-26' }), row('c', { due_on: '2026-11-26', stage: 'closed' })]
    expect(week_of('2026-11-24', rows).map((one) => one.due)).toEqual([0, 0, 0, 2, 0, 0, 0])
  })
  it('puts a late answer first, then what waits for a look, then what is due soon; the rest is followed', () => {
    const look = row('look', { stage: 'accepted' })
    const { waits, rest } = to_do([look], [look, row('late', { days_left: -2 }), row('soon', { days_left: 2 }), row('far', { days_left: 9 }), row('rated', { stage: 'answered', days_left: 1 })])
    expect(waits.map((one) => [one.row.matter, one.act])).toEqual([['late', 'urge'], ['look', 'look_into'], ['soon', 'urge']])
    expect(rest.map((one) => one.matter)).toEqual(['far', 'rated'])
  })
})

describe('the ready sentences', () => {
  it('name the day that was promised, or by which the answer is owed', () => {
    expect(ready_sentences('urge', '2026-12-18', undefined)[0]).toEqual({ key: 'urge.say.promised', day: '2026-12-18' })
    expect(ready_sentences('urge', undefined, { on: '2026-11-20', days_left: -4 })[0]).toEqual({ key: 'urge.say.late', day: '2026-11-20' })
    expect(ready_sentences('urge', undefined, { on: '2026-11-30', days_left: 6 })[0]).toEqual({ key: 'urge.say.in_time', day: '2026-11-30' })
  })
})
