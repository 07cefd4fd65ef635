// SPDX-License-Identifier: Apache-2.0
//
// What deputies do together: the desk plans, gives notice and sees what is owed; a deputy replies and opens his calendar.
import { asked } from './town/api'
import { director, lu } from './town/people'
import { expect, test } from './town/test'

test('the desk plans an activity, gives notice, and finds the year in list, month and what is owed', async ({ at_desk }, info) => {
  test.skip(info.project.name !== 'desktop', 'a desk')
  const desk = await at_desk(director)
  await desk.opens('/activities')
  await desk.reads('代表活动')
  await expect(desk.page.getByRole('link', { name: '示例·视察：过街天桥和无障碍坡道' })).toBeVisible()
  await desk.looks()
  await desk.page.getByRole('button', { name: /^还欠着的/ }).press('Enter')
  await expect(desk.page.getByText('示例：留样盒没有写时间。')).toBeVisible()
  await desk.looks()
  await desk.page.getByRole('button', { name: '月历' }).press('Enter')
  await expect(desk.page.locator('.cal')).toBeVisible()
  await desk.looks()
  await desk.page.getByRole('button', { name: '排一次活动' }).press('Enter')
  const sheet = desk.page.getByRole('dialog', { name: '排一次活动' })
  await sheet.getByRole('combobox', { name: '类别' }).selectOption('group_day')
  await sheet.getByRole('textbox', { name: '题目' }).fill('示例·小组活动：走读公园路')
  const { today } = await asked<{ today: string }>(desk.page, '/site')
  await sheet.getByLabel('日期').fill(today)
  await sheet.getByRole('checkbox', { name: /沈代表/ }).check()
  await desk.press('Control+Enter')
  await expect(desk.page.getByRole('heading', { name: '示例·小组活动：走读公园路' })).toBeVisible()
  await desk.page.getByRole('button', { name: '发通知' }).press('Enter')
  await expect(desk.page.getByRole('status').filter({ hasText: '通知发了' })).toBeVisible()
  await desk.page.getByRole('button', { name: /^签到/ }).press('Enter')
  await expect(desk.page.getByText('已签到').first()).toBeVisible()
  await desk.looks()
})

test('a deputy says that he comes and opens a calendar of his own', async ({ as_resident }, info) => {
  test.skip(info.project.name !== 'phone', 'a phone')
  const deputy = await as_resident(lu)
  await deputy.opens('/pages/activity/index')
  await deputy.reads('我的活动')
  await expect(deputy.page.getByText('示例·进选区：第31选区见面').first()).toBeVisible()
  await deputy.looks()
  await deputy.button(/开一个地址|换一个地址/).press('Enter')
  const address = deputy.page.locator('#feed-address')
  await expect(address).toContainText('/open/calendar/mine/')
  const answer = await deputy.page.request.get(new URL((await address.innerText()).trim()).pathname)
  expect(await answer.text()).toContain('BEGIN:VTIMEZONE')
  await deputy.page.getByRole('link', { name: /进选区/ }).press('Enter')
  await deputy.button('来不了').press('Enter')
  await expect(deputy.page.getByText('回复了。').first()).toBeVisible()
  await deputy.looks()
})
