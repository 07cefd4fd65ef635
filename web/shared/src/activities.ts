// SPDX-License-Identifier: Apache-2.0
//
// Activities of deputies as faces show them: the name of a kind, days and hours, money, and what can be done next.
import { hours_text } from './receptions'
import type { ActivityKind, ActivityLine, Language } from './types'

export const kind_name = (kinds: readonly ActivityKind[], code: string, language: Language): string => {
  const found = kinds.find((one) => one.code === code)
  return found ? found[language] : code
}

/** The days it takes, each in the words that `say` gives. */
export const when_text = (line: Pick<ActivityLine, 'held_on' | 'until_on' | 'from_minute' | 'until_minute'>, say: (day: string) => string): string =>
  line.until_on ? `${say(line.held_on)} – ${say(line.until_on)}　${hours_text(line)}` : `${say(line.held_on)}　${hours_text(line)}`

/** 312000 fen are "3120" yuan; the rest stands behind a point. */
export const yuan_text = (fen: number): string => (fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2))
/** "3120" or "3120.50" in fen; nothing for anything else. */
export function fen_of(text: string): number | undefined {
  const found = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text.trim())
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : undefined
}

/** Whether a deputy can sign in now: on its days, while it is neither over nor put off. */
export const can_sign_in = (line: ActivityLine, today: string): boolean =>
  line.state === 'approved' && line.held_on <= today && today <= (line.until_on ?? line.held_on) && line.mine !== undefined && !line.mine.signed_in
export const can_reply = (line: ActivityLine, today: string): boolean =>
  line.state === 'approved' && line.announced && today <= (line.until_on ?? line.held_on) && line.mine !== undefined && !line.mine.signed_in
/** The day has come, and what was seen can be written down, also afterwards. */
export const can_write = (line: ActivityLine, today: string): boolean =>
  ['approved', 'held', 'reported'].includes(line.state) && line.held_on <= today
