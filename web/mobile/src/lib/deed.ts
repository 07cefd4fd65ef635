// SPDX-License-Identifier: Apache-2.0
//
// The key of one small action on a page. Pressed again with the same content it is the same deed, so a lost answer is
// no second deed; with other content it is another one. A draft remembers it beyond the page.
import { random_id } from '@ztc/shared/random_id'

export interface Deed { key: string; content: string }

export function one_deed(deed: Deed = { key: '', content: '' }): { key_for(body: unknown): string } {
  return {
    key_for(body) {
      const now = JSON.stringify(body)
      if (now !== deed.content) Object.assign(deed, { key: random_id(), content: now })
      return deed.key
    },
  }
}
