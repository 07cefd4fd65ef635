// SPDX-License-Identifier: Apache-2.0
//
// The wall hangs where anybody may read it: numbers and stops, live, and nothing of a person.
import { a_matter } from './town/api'
import { director, wang } from './town/people'
import { expect, test } from './town/test'

test('the wall counts what waits at each stop, renews itself, and shows nothing personal', async ({ at_desk, as_resident }) => {
  const wall = await at_desk(director)
  await wall.opens('/wall')
  await wall.reads('代表直通车')
  const line = wall.page.getByRole('region', { name: '六站各有几件' })
  await expect(line.getByRole('listitem')).toHaveCount(6)
  await expect(wall.page.getByRole('heading', { name: '超期' })).toBeVisible()
  await expect(wall.page.getByRole('heading', { name: '按承诺兑现' })).toBeVisible()
  await expect(wall.page.getByText(/^\d+ 件里 \d+ 件/).first()).toBeVisible()
  const today = line.getByRole('listitem').first()
  const before = Number((await today.textContent())!.match(/\d+/)![0])
  const resident = await as_resident(wang)
  await a_matter(resident.page, '大屏上不该看到的一句话')
  await expect(today).toContainText(String(before + 1))
  await expect(wall.page.getByRole('main')).not.toContainText(/大屏上不该|示例·|王\*|138/)
  await wall.looks()
  await wall.page.setViewportSize({ width: 1920, height: 1080 })
  const spills = () => wall.page.evaluate(() => document.scrollingElement!.scrollHeight > innerHeight + 1)
  expect(await spills()).toBe(false)
  await wall.page.emulateMedia({ colorScheme: 'dark' })
  await wall.looks()
})
