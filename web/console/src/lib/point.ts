// SPDX-License-Identifier: Apache-2.0
//
// A point on a map, as the server keeps it, as people type it, and as it is read and copied. No map is drawn and nothing
// foreign is loaded: whoever needs one takes the words to the map he has. Pure.
import type { Enter } from '@ztc/shared/types'

export type MapPoint = NonNullable<Enter['point']>
export const systems = ['gcj02', 'wgs84', 'bd09'] as const

const micro = (degrees: number) => Math.round(degrees * 1e6)

/** "30.593, 114.305", or longitude first as some maps copy it; undefined where it is neither. */
export function point_from(typed: string, system: MapPoint['system']): MapPoint | undefined {
  const found = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,，\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(typed)
  if (!found) return undefined
  const [one, other] = [Number(found[1]), Number(found[2])]
  const [latitude, longitude] = Math.abs(one) > 90 ? [other, one] : [one, other]
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined
  return { latitude_e6: micro(latitude), longitude_e6: micro(longitude), system }
}

/** The page carries "30593000 114305000 gcj02". */
export function point_words(stored: string): { coordinates: string; system: string } | undefined {
  const [latitude, longitude, system] = stored.split(' ')
  if (!latitude || !longitude || !system) return undefined
  const degrees = (e6: string) => (Number(e6) / 1e6).toFixed(6)
  return { coordinates: `${degrees(latitude)}, ${degrees(longitude)}`, system: { gcj02: 'GCJ-02', wgs84: 'WGS-84', bd09: 'BD-09' }[system] ?? system }
}
