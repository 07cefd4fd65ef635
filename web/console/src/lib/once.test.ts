// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { Once } from './once'

describe('the key of an action', () => {
  it('is the same when the same is sent again', () => {
    const once = new Once()
    expect(once.key_for({ matter: 'a', note: 'x' })).toBe(once.key_for({ matter: 'a', note: 'x' }))
  })
  it('is another when the words have changed', () => {
    const once = new Once()
    expect(once.key_for({ note: 'x' })).not.toBe(once.key_for({ note: 'y' }))
  })
  it('is never shared by two actions', () => {
    expect(new Once().key_for({})).not.toBe(new Once().key_for({}))
  })
})
