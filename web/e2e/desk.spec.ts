// SPDX-License-Identifier: Apache-2.0
//
// The console by keyboard alone.
import { a_matter } from './town/api'
import { officer, zhao } from './town/people'
import { expect, test } from './town/test'

test('a wrong password is told as the server tells it, and the right one opens the list', async ({ desk }) => {
  const door = await desk()
  door.watch.expects('401 /api/v1/login/staff')
  await door.opens('/inbox/new')
  await door.reads('登录')
  await door.looks()
  await door.enters_password(officer.name, 'not-the-password')
  await expect(door.page.getByRole('alert')).toBeVisible()
  await expect(door.page.getByRole('alert')).toBeFocused()
  await door.looks()
  await door.enters_password(officer.name, officer.password!)
  await door.reads('新到')
})

test('j and k walk the rows, Enter opens, Escape comes back to the same row', async ({ at_desk }) => {
  const station = await at_desk(officer)
  await station.opens('/inbox/in_hand')
  const rows = station.page.getByRole('rowheader').getByRole('link')
  await rows.first().waitFor()
  await station.press('j')
  await expect(rows.nth(0)).toBeFocused()
  await station.press('j')
  await expect(rows.nth(1)).toBeFocused()
  await station.press('k')
  await expect(rows.nth(0)).toBeFocused()
  await station.press('j')
  const title = (await rows.nth(1).textContent())!.trim()
  await station.press('Enter')
  await station.reads(title)
  await station.looks()
  await station.press('Escape')
  await expect(rows.nth(1)).toBeFocused()
})

test('slash finds, question mark tells every key, g leads to another box', async ({ at_desk }) => {
  const station = await at_desk(officer)
  await station.opens('/inbox/in_hand')
  await station.page.getByRole('rowheader').first().waitFor()
  await station.press('/')
  const box = station.page.getByRole('search').getByRole('textbox', { name: '找事项' })
  await expect(box).toBeFocused()
  await box.pressSequentially('没有这样的事')
  await station.press('Enter')
  await expect(station.page.getByText('没有找到。')).toBeVisible()
  await station.looks()
  await station.press('Escape')
  await station.page.getByRole('heading', { level: 1 }).click()
  await station.press('?')
  const help = station.page.getByRole('dialog', { name: '全部按键' })
  await expect(help).toBeVisible()
  await station.looks()
  await station.press('Escape')
  await expect(help).toBeHidden()
  await station.press('g')
  await station.press('c')
  await station.reads('已办结')
})

test('an officer accepts with nothing but the keyboard', async ({ at_desk, as_resident }) => {
  const title = '小区门口积水'
  const resident = await as_resident(zhao)
  await a_matter(resident.page, title)
  const station = await at_desk(officer)
  await station.finds(title, 'new')
  const sheet = await station.starts('a', '受理这件事')
  await expect(sheet.getByRole('combobox', { name: /请哪位代表跟/ })).toBeFocused()
  await station.press('Escape')
  await station.has_put_away()
  await station.starts('a', '受理这件事')
  await station.press('Control+Enter')
  await expect(station.page.getByRole('alert')).toContainText('请哪位代表跟')
  await station.picks(/请哪位代表跟/, '沈', /沈代表/)
  await station.sends()
  await expect(station.page.getByRole('button', { name: /^受理(?! \d)/ })).toBeHidden()
})

test('every box passes the gates, by day and by night', async ({ at_desk }) => {
  const station = await at_desk(officer)
  for (const box of ['new', 'due_soon', 'overdue', 'mine', 'in_hand', 'closed', 'imported', 'all']) {
    await station.opens(`/inbox/${box}`)
    await station.page.getByRole('heading', { level: 1 }).waitFor()
    await expect(station.page.getByText('正在取名单')).toHaveCount(0)
    await station.looks()
  }
  await station.page.emulateMedia({ colorScheme: 'dark' })
  await station.looks()
})
