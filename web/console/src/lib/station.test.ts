// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { description_of, station_form, unread } from './station'

it('shows what is known of a station and sends the same back', () => {
  const week = [{ day: 'mon' as const, opens_minute: 540, closes_minute: 1020 }]
  const form = station_form({ address: '示例路 1 号', week, point: '30593100 114305500 bd09', station_type: 'area' })
  expect(form.week.mon).toBe('9:00–17:00')
  expect(form.week.sun).toBe('')
  expect(description_of(form)).toEqual({
    address: '示例路 1 号', phone: undefined, hours: undefined, note: undefined, station_type: 'area', week,
    point: { latitude_e6: 30593100, longitude_e6: 114305500, system: 'bd09' },
  })
})

it('leaves the week out when no day is filled in', () => {
  expect(description_of(station_form({ hours: '每天 9:00–17:00' }))).toMatchObject({ hours: '每天 9:00–17:00', week: undefined, point: undefined })
})

it('names the lines that cannot be read', () => {
  const form = station_form()
  form.week.tue = '上午'
  form.point = '在河边'
  expect(unread(form)).toEqual(['tue', 'point'])
})
