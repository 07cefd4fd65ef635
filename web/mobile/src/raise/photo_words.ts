// SPDX-License-Identifier: Apache-2.0
import { say } from '../lib/say'

/** Names the photograph that was refused, or the recorded note, if it was one. */
export function photo_words(file: number | 'voice' | undefined, why: string): string {
  if (file === 'voice') return say('raise.voice.failed', { why })
  return file === undefined ? why : say('raise.photos.failed', { n: file, why })
}
