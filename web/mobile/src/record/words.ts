// SPDX-License-Identifier: Apache-2.0
//
// The sentences of the record in the reader's language, brought along by the pages that say them; and a line in words.
import { hours_text } from '@ztc/shared/receptions'
import type { DutyLine } from '@ztc/shared/types'
import { say_of_record, type RecordWord } from '@ztc/shared/words/record'
import { prefs } from '../lib/prefs'

export const say_here = (key: RecordWord, blanks?: Record<string, string | number>): string => say_of_record(prefs.language, key, blanks)

/** What a line tells of, and what became of it. */
export function told_by(line: DutyLine): { what: string; more: string } {
  if (line.reception) {
    const more = line.point ? say_here(`point.${line.point}`) : line.reception.visitors === undefined ? '' : say_here('visitors', { n: line.reception.visitors })
    return { what: `${line.reception.station_name}　${hours_text(line.reception)}`, more }
  }
  if (line.kind === 'reported') return { what: say_here('part.reports'), more: '' }
  if (line.activity) return { what: line.activity.title, more: '' }
  if (!line.matter) return { what: '', more: '' }
  return { what: line.matter.title ?? say_here('hidden'), more: line.kind === 'followed' ? say_here(`standing.${line.matter.standing}`) : (line.matter.number ?? '') }
}
