// SPDX-License-Identifier: Apache-2.0
//
// The four figures say how many of how many, and who said nothing.
import { officer } from './town/people'
import { expect, test } from './town/test'

test('the four figures are of this year, divided by unit or by station', async ({ at_desk }) => {
  const station = await at_desk(officer)
  await station.opens('/figures')
  await station.reads('四个数字')
  await expect(station.page.getByRole('heading', { name: '按时答复' })).toBeVisible()
  await expect(station.page.getByRole('columnheader', { name: '单位' })).toBeVisible()
  await expect(station.page.getByText(/^\d+ \/ \d+$/).first()).toBeVisible()
  await station.looks()
  await station.page.getByRole('button', { name: '分站' }).press('Enter')
  await expect(station.page.getByRole('columnheader', { name: '联络站' })).toBeVisible()
  await station.looks()
})
