// SPDX-License-Identifier: Apache-2.0
//
// The newest of what was said about a matter on its way, for the top of its page: how far the unit is, and who urged it.
import { day_of } from './dates'
import type { Happening, MatterPage } from './types'

type Told = Pick<MatterPage, 'stage' | 'promise' | 'history'>

/** While an answer or a promise is owed; afterwards the answer itself is the news. */
export function latest(page: Told, what: 'urged' | 'progress_reported'): Happening | undefined {
  if (page.stage !== 'referred' && !page.promise) return undefined
  return page.history.filter((line) => line.type === `matters.${what}`).at(-1)
}

/** Both, the newest first. */
export const news_of = (page: Told): Happening[] =>
  (['progress_reported', 'urged'] as const).flatMap((what) => latest(page, what) ?? []).sort((one, other) => Date.parse(other.at) - Date.parse(one.at))

/** What this person urged or asked today, so that the same is not offered once more. */
export function urged_today(page: Told, name: string | undefined, today: string | undefined): Happening | undefined {
  const line = latest(page, 'urged')
  return line && name !== undefined && line.by === name && day_of(line.at) === today ? line : undefined
}
