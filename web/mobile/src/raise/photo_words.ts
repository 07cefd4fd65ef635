// SPDX-License-Identifier: Apache-2.0
import { say } from '../lib/say'

/** Names the photograph that was refused, if it was one. */
export function photo_words(photo: number | undefined, why: string): string {
  return photo === undefined ? why : say('raise.photos.failed', { n: photo, why })
}
