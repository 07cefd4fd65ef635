// SPDX-License-Identifier: Apache-2.0
//
// Performance points as the console reads them. The server counts in hundredths of a point; here they become words.
import type { Got } from '@ztc/shared/types'

export type DeputyPoints = Got<'/points/deputies/{deputy}'>
export type Line = DeputyPoints['lines'][number]
export type Reason = Line['reasons'][number]

/// 250 is 2.5; minus as people print it.
export function points_text(centi: number): string {
  const text = String(Math.abs(centi) / 100)
  return centi < 0 ? `−${text}` : text
}

/// The reasons whose number is hundredths of a point; all others count something or are percentages.
const in_points: ReadonlySet<string> = new Set([
  'each_unit', 'by_role', 'by_presence', 'unrecorded', 'award', 'item_cap', 'item_floor', 'year_cap', 'year_floor', 'beyond_target', 'full',
])
export const reason_number = (reason: Reason): string => (in_points.has(reason.why) ? points_text(reason.number) : String(reason.number))

/// The years that can be asked for: from the one in which the site's log can begin to this one, the newest first.
export function years_until(today: string, many = 3): number[] {
  const last = Number(today.slice(0, 4))
  return Array.from({ length: many }, (_, back) => last - back)
}
