// SPDX-License-Identifier: Apache-2.0
//
// Nothing is left without somebody: the desk lists what a deputy holds, the successor signs on the phone, and who is away is stood in for.
import { a_deputy, a_matter, asked, sent } from './town/api'
import { lu, officer, officer_beside, shen, wang } from './town/people'
import { expect, test } from './town/test'

test('what a deputy holds is handed over by a list, and the successor signs on the phone', async ({ as_resident, at_desk }) => {
  const raiser = await as_resident(wang)
  const title = '单杠的一头松了'
  const matter = await a_matter(raiser.page, title)
  const station = await at_desk(officer)
  const from = await a_deputy(station.page, shen.name)
  await sent(station.page, '/matters/accept', { matter, deputy: from })
  await station.opens(`/handover?from=${from}`)
  await station.reads('交接和请假')
  await expect(station.page.getByRole('checkbox', { name: new RegExp(title) })).toBeChecked()
  await station.looks()
  await station.picks('交给谁', '陆', /陆代表/)
  await station.field('缘由').fill('换届。')
  await station.page.getByRole('button', { name: /^提出交接/ }).press('Enter')
  await expect(station.page.getByRole('status').filter({ hasText: '已提出，等' })).toBeVisible()
  await station.looks()

  const successor = await as_resident(lu)
  await successor.opens('/pages/hand/index')
  await successor.reads('请假和交接')
  await expect(successor.page.getByText(title)).toBeVisible()
  await successor.looks()
  await successor.button(/^签收/).press('Enter')
  await expect(successor.page.getByText(/已签收/).first()).toBeVisible()
  await successor.opens(`/pages/matter/index?matter=${matter}`)
  await successor.reads(title)
  await raiser.opens_matter(matter)
  await expect(raiser.page.getByRole('main')).toContainText('陆代表')
})

test('a deputy who is away names who stands in, and is back when he says so', async ({ as_resident }) => {
  const deputy = await as_resident(lu)
  await deputy.opens('/pages/hand/index')
  await deputy.button('请假').press('Enter')
  await expect(deputy.page.getByRole('alert')).toContainText('都要选')
  const today = await deputy.page.getByLabel('从哪天').inputValue()
  await deputy.page.getByLabel('到哪天').fill(today)
  await deputy.page.getByRole('combobox', { name: '谁代' }).selectOption({ label: shen.name })
  await deputy.button('请假').press('Enter')
  await expect(deputy.page.getByText(/起由.*代/).first()).toBeVisible()
  await deputy.looks()
  await deputy.button('提前结束').press('Enter')
  await expect(deputy.page.getByText('已结束，事项回到您手上。').first()).toBeVisible()
})

test('an officer who is away lends his station for the days, and it says whose it is', async ({ as_resident, at_desk }) => {
  const raiser = await as_resident(wang)
  const title = '花坛的栏杆断了一截'
  const matter = await a_matter(raiser.page, title)
  const station = await at_desk(officer)
  await station.opens('/handover')
  await station.reads('交接和请假')
  await expect(station.page.getByText(/哪一份职务.*联络员/)).toBeVisible()
  await station.page.getByRole('button', { name: '请假' }).press('Enter')
  await expect(station.page.getByRole('alert')).toContainText('谁代')
  const today = await station.page.getByLabel('从哪天').inputValue()
  await station.field('到哪天').fill(today)
  await station.picks('谁代', '林', /林联络/)
  await station.page.getByRole('button', { name: '请假' }).press('Enter')
  await expect(station.page.getByRole('status').filter({ hasText: '已记下' })).toBeVisible()
  await station.looks()

  const beside = await at_desk(officer_beside)
  await beside.opens('/inbox/new')
  await expect(beside.page.getByRole('rowheader').filter({ hasText: title })).toContainText('代许联络')
  await beside.row(title).press('Enter')
  await beside.reads(title)
  const to = await a_deputy(beside.page, shen.name)
  await sent(beside.page, '/matters/accept', { matter, deputy: to })
  await beside.opens(`/matters/${matter}`)
  await expect(beside.page.getByRole('main')).toContainText('代示例·许联络')
  await beside.looks()

  await station.opens('/handover')
  await station.page.getByRole('button', { name: '提前结束' }).press('Enter')
  await expect(station.page.getByText('已结束请假。').first()).toBeVisible()
  const { items } = await asked<{ items: { title: string }[] }>(beside.page, '/inbox?box=mine&limit=100')
  expect(items.map((one) => one.title)).not.toContain(title)
})
