// SPDX-License-Identifier: Apache-2.0
//
// Photographs of one small errand on a page (a visit note, an addition): chosen, carried to the server once each, and
// dropped from this phone when the errand is done. A photograph that is there already is not carried again.
import { Refused, type Client } from '@ztc/shared/client'
import { random_id } from '@ztc/shared/random_id'
import { computed, reactive, type Ref } from 'vue'
import { api } from './api'
import type { DraftPhoto } from './draft'
import { shelf } from './shelf'

export interface ErrandPhotos {
  readonly photos: DraftPhoto[]
  /** All of them, as a field of a draft. */
  readonly field: Ref<DraftPhoto[]>
  add(shelves: string[]): void
  remove(name: string): void
  /** The names on the server, in order; throws what the client throws. */
  upload(): Promise<string[]>
  drop(): Promise<void>
  /** Where the server refused because it has one of them no more, they are carried anew with the next attempt. */
  carry_again(refusal: unknown): void
}

/** `door` where they go by another way than as somebody signed in. */
export function photos_of_an_errand(door: Pick<Client, 'store_file'> = api): ErrandPhotos {
  const photos: DraftPhoto[] = reactive([])
  const forget_one = (name: string) => void photos.splice(photos.findIndex((photo) => photo.shelf === name), 1)
  return {
    photos,
    field: computed({
      get: () => photos,
      set(now) {
        const gone = photos.splice(0, photos.length, ...now).filter((photo) => !now.some((one) => one.shelf === photo.shelf))
        for (const photo of gone) void shelf.drop(photo.shelf)
      },
    }),
    add: (shelves) => void photos.push(...shelves.map((name) => ({ shelf: name }))),
    remove(name) {
      forget_one(name)
      void shelf.drop(name)
    },
    async upload() {
      for (const photo of [...photos]) {
        if (photo.file) continue
        const taken = await shelf.take(photo.shelf)
        if (taken) photo.file = (await door.store_file(taken.bytes, taken.type, photo.again ?? photo.shelf)).file
        else forget_one(photo.shelf)
      }
      return photos.flatMap((photo) => (photo.file ? [photo.file] : []))
    },
    async drop() {
      await Promise.all(photos.splice(0).map((photo) => shelf.drop(photo.shelf)))
    },
    carry_again(refusal) {
      if (!(refusal instanceof Refused) || refusal.code !== 'files.unknown') return
      for (const photo of photos) Object.assign(photo, { file: undefined, again: random_id() })
    },
  }
}
