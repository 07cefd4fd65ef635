// SPDX-License-Identifier: Apache-2.0
//
// How a station is described: a form, and what is sent of it. A week of empty lines says nothing of days; the server
// then reads the hours that are written as a sentence.
import { days_of_week, hours_on, openings_in, point_text } from '@ztc/shared/hours'
import type { Body, Opening, StationType, Weekday } from '@ztc/shared/types'

type Described = Partial<Pick<Body<'/organisation/describe_station'>, 'address' | 'phone' | 'hours' | 'note'>> & {
  station_type?: StationType; week?: Opening[]; point?: string
}
type System = 'wgs84' | 'gcj02' | 'bd09'
export const systems: readonly System[] = ['gcj02', 'bd09', 'wgs84']
export const station_types: readonly StationType[] = ['central', 'area', 'community', 'special']

export type StationForm = {
  address: string; phone: string; hours: string; note: string; station_type: StationType | ''; point: string; system: System; week: Record<Weekday, string>
}

export function station_form(was: Described = {}): StationForm {
  const week = Object.fromEntries(days_of_week.map((day) => [day, hours_on(was.week ?? [], day)])) as Record<Weekday, string>
  const [, , system] = (was.point ?? '').split(' ')
  return {
    address: was.address ?? '', phone: was.phone ?? '', hours: was.hours ?? '', note: was.note ?? '', station_type: was.station_type ?? '',
    point: was.point ? point_text(was.point).replace(/ \(.*/, '') : '', system: systems.find((one) => one === system) ?? 'gcj02', week,
  }
}

const said = (words: string) => words.trim() || undefined

/** Nothing where it is no point; the server says whether it lies on the earth. */
export function point_of(form: Pick<StationForm, 'point' | 'system'>): { latitude_e6: number; longitude_e6: number; system: System } | undefined {
  const found = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,，\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(form.point)
  if (!found) return undefined
  return { latitude_e6: Math.round(Number(found[1]) * 1e6), longitude_e6: Math.round(Number(found[2]) * 1e6), system: form.system }
}

/** Which lines cannot be read: days of the week, or 'point'. */
export function unread(form: StationForm): (Weekday | 'point')[] {
  const days = days_of_week.filter((day) => openings_in(form.week[day], day) === undefined)
  return form.point.trim() && !point_of(form) ? [...days, 'point'] : days
}

export function description_of(form: StationForm): Omit<Body<'/organisation/describe_station'>, 'node'> {
  const week = days_of_week.flatMap((day) => openings_in(form.week[day], day) ?? [])
  return {
    address: said(form.address), phone: said(form.phone), hours: said(form.hours), note: said(form.note), station_type: form.station_type || undefined,
    week: week.length > 0 ? week : undefined, point: point_of(form),
  }
}
