// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { MyData } from '@ztc/shared/types'
import { contacts, standing_consents } from './my_data'

type Matter = MyData['matters'][number]
const matter = (number: string, more: Partial<Matter>): Matter => ({
  matter: `m${number}`, number, raised_at: '2026-03-01T01:00:00.000Z', origin: 'web', notice_version: '2026-11', identity: 'relay', words: [], shown: [],
  consents: [], reveals: [], calls: [], ...more,
})
const held = (...matters: Matter[]) => ({ matters }) as MyData

describe('what is held about me', () => {
  it('names the consents that still stand, matter by matter', () => {
    const data = held(
      matter('1', { consents: [{ purpose: 'known_to_unit', given_on: '2026-03-01', withdrawn_on: '2026-03-02', shown: [] }, { purpose: 'be_public', given_on: '2026-03-03', shown: [] }] }),
      matter('2', { consents: [{ purpose: 'known_to_unit', given_on: '2026-03-04', shown: [] }] }),
    )
    expect(standing_consents(data).map((one) => [one.number, one.purpose])).toEqual([['1', 'be_public'], ['2', 'known_to_unit']])
  })
  it('tells who called and who saw me, newest first', () => {
    const data = held(
      matter('1', { calls: [{ at: '2026-03-05T01:00:00.000Z', channel: 'phone', outcome: 'reached' }] }),
      matter('2', { reveals: [{ by: '示例', asked_on: '2026-03-01', looked_at: '2026-03-09T01:00:00.000Z', times: 2 }] }),
    )
    expect(contacts(data).map((one) => [one.kind, one.number])).toEqual([['reveal', '2'], ['call', '1']])
  })
})
