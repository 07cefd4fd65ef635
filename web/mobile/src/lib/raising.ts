// SPDX-License-Identifier: Apache-2.0
//
// The one draft of this phone and what came of it. The answer of the server is kept until the person has left the
// confirmation, because the query code is said once.
import { shipped_wording } from '@ztc/shared/notice'
import type { Raised } from '@ztc/shared/types'
import { ref } from 'vue'
import { api } from './api'
import { DraftBook, type Wordings } from './draft'
import { drawer_of } from './drawer'
import { keep, on_web, read_kept } from './platform'
import { send_draft, type Outcome, type Progress } from './send_draft'
import { shelf } from './shelf'
import { town } from './town'

/** Those that the site shows now; what stood before whoever sends it. */
export const wordings = (): Wordings => ({ notice_version: town.site?.notice_version ?? shipped_wording, consent_version: town.site?.consent_version })

export const book = new DraftBook(drawer_of('draft'), wordings, on_web ? {} : { origin: 'mini_program' })

/** The person pressed send and is signing in for it; sending goes on when they come back. */
export const send_after_sign_in = ref(false)

/** What was raised and in which words, so that the receipt can be held against them. */
export interface Sent extends Raised { text: string }

export async function hand_over(progress: Progress): Promise<Outcome> {
  const outcome = await send_draft(book, api, shelf, progress)
  if (outcome.end === 'sent') {
    const sent: Sent = { ...outcome.raised, text: book.draft.attempt?.text ?? '' }
    keep('sent', JSON.stringify(sent))
    await throw_away()
  }
  return outcome
}

export async function throw_away(): Promise<void> {
  const { photos, voice } = book.draft
  const files = [...photos, ...(voice ? [voice] : [])].map((file) => file.shelf)
  book.clear()
  await Promise.all(files.map((file) => shelf.drop(file)))
}

export function last_sent(): Sent | undefined {
  const text = read_kept('sent')
  return text === undefined ? undefined : (JSON.parse(text) as Sent)
}
