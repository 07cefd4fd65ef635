// SPDX-License-Identifier: Apache-2.0
//
// Hands a draft over: photographs and the recorded note first, then the one command. Every way it can end is one of five, and after
// `unconfirmed` the draft must be sent again unchanged until there is an answer.
import { NoConnection, Refused, type Client } from '@ztc/shared/client'
import type { Raised } from '@ztc/shared/types'
import type { DraftBook, DraftPhoto } from './draft'

export type Outcome =
  | { end: 'sent'; raised: Raised }
  | { end: 'sign_in' }
  | { end: 'offline' }
  | { end: 'unconfirmed'; error: NoConnection | Refused }
  | { end: 'refused'; refusal: Refused; file?: number | 'voice' }

export interface PhotoBytes { bytes: unknown; type: string }
export interface Shelf { take(shelf: string): Promise<PhotoBytes | undefined> }
/** Which photograph is on its way, or the recorded note, or neither. */
export type Progress = (file: number | 'voice' | undefined) => void

export async function send_draft(book: DraftBook, client: Client, shelf: Shelf, progress: Progress = () => {}): Promise<Outcome> {
  if (!book.waiting) {
    const stopped = (await upload_photos(book, client, shelf, progress)) ?? (await upload_voice(book, client, shelf, progress))
    if (stopped) return stopped
  }
  progress(undefined)
  try {
    return { end: 'sent', raised: await client.command('/matters/raise', book.attempt(), book.draft.key) }
  } catch (error) {
    return after_attempt(book, error)
  }
}

function after_attempt(book: DraftBook, error: unknown): Outcome {
  if (error instanceof NoConnection) return { end: 'unconfirmed', error }
  if (!(error instanceof Refused)) throw error
  if (error.status >= 500 || error.status === 429) return { end: 'unconfirmed', error }
  book.refused()
  if (error.code === 'files.unknown') book.carry_again()
  return error.status === 401 ? { end: 'sign_in' } : { end: 'refused', refusal: error }
}

async function upload_photos(book: DraftBook, client: Client, shelf: Shelf, progress: Progress): Promise<Outcome | undefined> {
  for (const [at, photo] of book.draft.photos.entries()) {
    if (photo.file) continue
    progress(at + 1)
    const stopped = await upload(book, client, shelf, photo, at + 1)
    if (stopped) return stopped
  }
  return undefined
}

async function upload_voice(book: DraftBook, client: Client, shelf: Shelf, progress: Progress): Promise<Outcome | undefined> {
  const { voice } = book.draft
  if (!voice || voice.file) return undefined
  progress('voice')
  return upload(book, client, shelf, voice, 'voice')
}

async function upload(book: DraftBook, client: Client, shelf: Shelf, photo: DraftPhoto, which: number | 'voice'): Promise<Outcome | undefined> {
  const taken = await shelf.take(photo.shelf)
  if (!taken) {
    book.change(which === 'voice' ? { voice: undefined } : { photos: book.draft.photos.filter((one) => one.shelf !== photo.shelf) })
    return undefined
  }
  try {
    book.uploaded(photo.shelf, (await client.store_file(taken.bytes, taken.type, `${book.draft.key}-${photo.shelf}`)).file)
    return undefined
  } catch (error) {
    if (error instanceof NoConnection) return { end: 'offline' }
    if (!(error instanceof Refused)) throw error
    return error.status === 401 ? { end: 'sign_in' } : { end: 'refused', refusal: error, file: which }
  }
}
