// SPDX-License-Identifier: Apache-2.0
//
// The names of a station's fields, and what is said of a line that cannot be read.
import { days_of_week } from '@ztc/shared/hours'
import type { Told } from '../lib/refusal'
import type { unread } from '../lib/station'

type Say = (key: string) => string

export function labels_of_station(t: Say): Record<string, string> {
  const days = Object.fromEntries(days_of_week.map((day) => [day, t(`station.day.${day}`)]))
  return {
    ...days, station_type: t('place.type'), address: t('place.col.address'), phone: t('place.col.phone'), hours: t('place.col.hours'), week: t('station.week'),
    note: t('station.note'), point: t('station.point'), node: t('place.col.name'),
  }
}

export function unread_told(lines: ReturnType<typeof unread>, t: Say): Told {
  const labels = labels_of_station(t)
  const fields = lines.map((name) => ({ name, label: labels[name], words: t(name === 'point' ? 'station.no_point' : 'station.no_time') }))
  return { title: '', status: 422, code: 'form', fields }
}
