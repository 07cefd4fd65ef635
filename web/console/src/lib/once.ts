// SPDX-License-Identifier: Apache-2.0
//
// One key per action of a person: the same words sent again carry the same key, so a retry after a
// lost answer is done once; changed words are a new action.
import { random_id } from '@ztc/shared/random_id'

export class Once {
  private key = ''
  private said = ''

  key_for(body: unknown): string {
    const words = JSON.stringify(body)
    if (this.key === '' || words !== this.said) {
      this.key = random_id()
      this.said = words
    }
    return this.key
  }
}
