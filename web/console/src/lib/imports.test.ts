// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { overrides_of } from './imports'

it('what columns are said to be goes to the server, and so does what is left out', () => {
  const columns = [{ header: '编号', field: 'number' }, { header: '几时说的' }, { header: '备注' }]
  expect(overrides_of(columns, { 编号: 'number', 几时说的: 'raised_at', 备注: '' })).toBe('{"编号":"number","几时说的":"raised_at","备注":""}')
  expect(overrides_of(columns, {})).toBeUndefined()
})
