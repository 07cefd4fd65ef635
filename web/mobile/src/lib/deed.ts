// SPDX-License-Identifier: Apache-2.0
//
// The key of one small action on a page. Pressed again with the same content it is the same deed, so a lost answer is
// no second deed; with other content it is another one.
import { random_id } from '@ztc/shared/random_id'

export function one_deed(): { key_for(body: unknown): string } {
  let [key, content] = ['', '']
  return {
    key_for(body) {
      const now = JSON.stringify(body)
      if (now !== content) [key, content] = [random_id(), now]
      return key
    },
  }
}
