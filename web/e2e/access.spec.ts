// SPDX-License-Identifier: Apache-2.0
//
// Who must not see a matter, and what its unit must not see of it.
import { a_deputy, a_matter, asked, sent } from './town/api'
import { chen, officer, other_unit_clerk, the_unit, unit_clerk, wang } from './town/people'
import { expect, test } from './town/test'

test('a neighbour with the address of a matter gets a page that is not there', async ({ as_resident, stranger }) => {
  const raiser = await as_resident(chen)
  const matter = await a_matter(raiser.page, '邻居不该看到的一件事')
  const neighbour = await as_resident(wang)
  neighbour.watch.expects(`404 /api/v1/matters/${matter}`)
  await neighbour.opens_matter(matter)
  await expect(neighbour.page.getByRole('alert')).toContainText('没有找到这件事')
  await expect(neighbour.page.getByRole('main')).not.toContainText('邻居不该看到的一件事')
  await neighbour.looks()
  const nobody = await stranger()
  nobody.watch.expects(`401 /api/v1/matters/${matter}`)
  await nobody.opens_matter(matter)
  await expect(nobody.page.getByRole('main')).not.toContainText('邻居不该看到的一件事')
})

test('the handling unit sees the words and never the person; another unit sees nothing', async ({ as_resident, at_desk }) => {
  const title = '夜里施工太吵'
  const raiser = await as_resident(chen)
  const matter = await a_matter(raiser.page, title, { identity: 'anonymous_to_unit' })
  const station = await at_desk(officer)
  await sent(station.page, '/matters/accept', { matter, deputy: await a_deputy(station.page) })
  const { units } = await asked<{ units: { node: string; name: string }[] }>(station.page, '/units')
  await sent(station.page, '/matters/refer', { matter, to_unit: units.find((unit) => unit.name.startsWith(the_unit))!.node })
  await station.opens(`/matters/${matter}`)
  await expect(station.page.getByRole('main')).toContainText('138****0001')

  const clerk = await at_desk(unit_clerk)
  const told = JSON.stringify(await asked(clerk.page, `/matters/${matter}`))
  expect(told).toContain(title)
  expect(told).not.toMatch(/raiser|陈|138/)
  await clerk.opens(`/matters/${matter}`)
  await clerk.reads(title)
  await expect(clerk.page.getByRole('main')).not.toContainText(/陈|138/)
  await expect(clerk.page.getByRole('link', { name: '保存这件事的回执' })).toBeHidden()

  const other = await at_desk(other_unit_clerk)
  other.watch.expects(`404 /api/v1/matters/${matter}`)
  await other.opens(`/matters/${matter}`)
  await other.reads('没有这一页')
  await other.looks()
})
