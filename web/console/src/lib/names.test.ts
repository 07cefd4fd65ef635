// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { Deputy, InboxRow } from '@ztc/shared/types'
import { by_community, in_levels } from './names'

const deputy = (name: string): Deputy => ({ person: name, name, congress_level: 'district' })
const row = (deputy_name: string, community_name: string) => ({ deputy_name, community_name }) as InboxRow

describe('the lists one chooses from', () => {
  it('begin with the deputies who follow matters of this community', () => {
    const rows = [row('陆', '柳荫'), row('沈', '桂花'), row('沈', '桂花'), row('顾', '桂花')]
    expect(by_community([deputy('陆'), deputy('顾'), deputy('沈')], rows, '桂花').map((d) => d.name)).toEqual(['沈', '顾', '陆'])
  })
  it('show a category below its parent, so that either word finds it', () => {
    const categories = [{ code: 'a', zh: '道路照明', en: 'Roads' }, { code: 'b', zh: '其他', en: 'Other' }, { code: 'a1', zh: '路灯', en: 'Lights', parent: 'a' }]
    expect(in_levels(categories, 'zh').map((o) => o.name)).toEqual(['道路照明', '道路照明 / 路灯', '其他'])
  })
})
