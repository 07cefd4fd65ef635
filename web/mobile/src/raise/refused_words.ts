// SPDX-License-Identifier: Apache-2.0
import type { Refused } from '@ztc/shared/client'
import { refusal_words } from '@ztc/shared/refusals'
import { prefs } from '../lib/prefs'
import { say, say_failure, type WordKey } from '../lib/say'

/** In which row of the last page a member of the request is put right. */
const row_of: Partial<Record<string, WordKey>> = {
  title: 'raise.step.what', text: 'raise.step.what', community: 'raise.step.where', place: 'raise.step.where', point: 'raise.step.where', category: 'raise.step.kind',
  identity: 'raise.step.identity', hidden_names: 'raise.check.names', about: 'raise.check.about', photos: 'raise.step.photos', voice: 'raise.step.photos',
}

/** What was refused: the photograph or recorded note that it was, or each row that is wrong; else the words for the whole. */
export function refused_words(refusal: Refused, file: number | 'voice' | undefined): string {
  if (file === 'voice') return say('raise.voice.failed', { why: say_failure(refusal) })
  if (file !== undefined) return say('raise.photos.failed', { n: file, why: say_failure(refusal) })
  const rows = refusal.errors.flatMap(({ pointer, code }) => {
    const row = row_of[pointer.split('/')[1] ?? '']
    return row ? [say('raise.check.wrong', { row: say(row), why: refusal_words(code, prefs.language) })] : []
  })
  return rows.length > 0 ? rows.join('\n') : say_failure(refusal)
}
