// SPDX-License-Identifier: Apache-2.0
//
// Photographs of one small errand on a page (a visit note, an addition): chosen, carried to the server once each, and
// dropped from this phone when the errand is done. A photograph that is there already is not carried again.
import type { Client } from '@ztc/shared/client'
import { reactive } from 'vue'
import { api } from './api'
import type { DraftPhoto } from './draft'
import { shelf } from './shelf'

export interface ErrandPhotos {
  readonly photos: DraftPhoto[]
  add(shelves: string[]): void
  remove(name: string): void
  /** The names on the server, in order; throws what the client throws. */
  upload(): Promise<string[]>
  drop(): Promise<void>
}

/** `door` where they go by another way than as somebody signed in. */
export function photos_of_an_errand(door: Pick<Client, 'store_file'> = api): ErrandPhotos {
  const photos: DraftPhoto[] = reactive([])
  const forget_one = (name: string) => void photos.splice(photos.findIndex((photo) => photo.shelf === name), 1)
  return {
    photos,
    add: (shelves) => void photos.push(...shelves.map((name) => ({ shelf: name }))),
    remove(name) {
      forget_one(name)
      void shelf.drop(name)
    },
    async upload() {
      for (const photo of [...photos]) {
        if (photo.file) continue
        const taken = await shelf.take(photo.shelf)
        if (taken) photo.file = (await door.store_file(taken.bytes, taken.type, photo.shelf)).file
        else forget_one(photo.shelf)
      }
      return photos.flatMap((photo) => (photo.file ? [photo.file] : []))
    },
    async drop() {
      await Promise.all(photos.splice(0).map((photo) => shelf.drop(photo.shelf)))
    },
  }
}
