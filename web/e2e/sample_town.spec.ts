// SPDX-License-Identifier: Apache-2.0
//
// What a visitor of the demo does first: is somebody at one tap, sees phone and desk side by side, and lets a day pass. The
// day is the town's, so this runs behind all others.
import type { FrameLocator, Page } from '@playwright/test'
import { asked } from './town/api'
import { officer } from './town/people'
import { expect, test } from './town/test'

const desk_size = { viewport: { width: 1440, height: 900 } }

test('a visitor is an officer, a resident or a unit’s clerk at one tap', async ({ desk, stranger }) => {
  const door = await desk()
  await door.opens('/sign_in')
  await door.reads('登录')
  await door.looks()
  await door.page.getByRole('button', { name: /^三角路站联络员/ }).press('Enter')
  await expect(door.page.getByRole('navigation', { name: '收件' })).toBeVisible()
  await expect(door.page.getByText('示例·许联络').first()).toBeVisible()

  const phone = await stranger()
  await phone.opens('/pages/sign_in/index')
  await phone.looks()
  await phone.button(/^砚池社区居民/).press('Enter')
  await phone.reads(/有事/)
  await expect(phone.page.getByRole('region').or(phone.page.getByRole('listitem')).first()).toBeVisible()
  await phone.looks()
})

const press = (within: FrameLocator, name: string | RegExp) => within.getByRole('button', { name }).press('Enter')
const on_screen = (within: FrameLocator, heading: string | RegExp) => expect(within.getByRole('heading', { level: 1, name: heading })).toBeVisible()

async function files_a_concern(phone: FrameLocator, title: string): Promise<void> {
  await phone.getByRole('link', { name: /反映一个问题/ }).first().press('Enter')
  await on_screen(phone, '是怎么回事？')
  await phone.getByRole('textbox', { name: '一句话说清楚' }).fill(title)
  await phone.getByRole('textbox', { name: '详细情况' }).fill('水从墙根渗出来，地上滑。')
  await press(phone, '下一步')
  await on_screen(phone, '在什么地方？')
  await phone.getByRole('combobox', { name: '哪个社区' }).selectOption({ label: '砚池社区（样例）' })
  await press(phone, '下一步')
  await on_screen(phone, '是哪一类事？')
  await phone.getByRole('radio', { name: /^医疗卫生/ }).press('Space')
  await press(phone, '下一步')
  const who = phone.getByRole('heading', { level: 1, name: '谁能知道您是谁？' })
  await expect(who.or(phone.getByRole('button', { name: '不是同一件，接着写' })).first()).toBeVisible()
  if (!(await who.isVisible())) await press(phone, '不是同一件，接着写')
  await on_screen(phone, '谁能知道您是谁？')
  await press(phone, '下一步')
  await on_screen(phone, /不想让单位看到的名字|有照片吗/)
  if (await phone.getByRole('heading', { level: 1, name: /不想让单位/ }).isVisible()) await press(phone, '下一步')
  await on_screen(phone, '有照片吗？')
  await press(phone, '下一步')
  await on_screen(phone, /看一遍/)
}

test('phone beside desk: what is filed on the left appears on the right within a second, two people in one browser', async ({ opened }) => {
  const { page } = await opened.page(desk_size)
  await page.goto('/demo')
  const phone = page.frameLocator('iframe').first()
  const right = page.frameLocator('iframe').nth(1)
  await right.getByRole('button', { name: /^三角路站联络员/ }).press('Enter')
  await expect(right.getByRole('navigation', { name: '收件' })).toBeVisible()
  await right.getByRole('link', { name: /^新到/ }).press('Enter')
  await expect(right.getByRole('heading', { level: 1, name: /新到/ })).toBeVisible()
  await phone.getByRole('link', { name: '用手机号登录' }).press('Enter')
  await phone.getByRole('button', { name: /^砚池社区居民/ }).press('Enter')
  await on_screen(phone, /有事/)
  const title = '卫生室门口渗水'
  await files_a_concern(phone, title)
  const raised = page.waitForResponse((answer) => answer.url().endsWith('/matters/raise') && answer.status() === 201)
  await press(phone, '提交给代表')
  await raised
  const from = Date.now()
  await expect(right.getByRole('link', { name: title, exact: true })).toBeVisible({ timeout: 5000 })
  const took = Date.now() - from
  test.info().annotations.push({ type: 'milliseconds from filed to seen', description: String(took) })
  expect(took).toBeLessThan(1500)
  await on_screen(phone, '已收到。')
  await expect(page.getByText(/^演示/).first()).toBeVisible()
  // The desk still belongs to the officer, and the phone to the resident.
  await expect(right.getByText('示例·许联络').first()).toBeVisible()
  expect((await asked<{ viewer: { name: string } }>(page, '/me')).viewer.name).toBe('示例·许联络')
})

const counts = async (page: Page) => asked<{ overdue: number; due_soon: number }>(page, '/inbox/counts')

test('the next day comes at a tap, an answer becomes overdue before one’s eyes, and it stays that day', async ({ at_desk }) => {
  const station = await at_desk(officer)
  await station.opens('/inbox/due_soon')
  await station.reads('将到期')
  const due = station.page.getByRole('rowheader').getByRole('link')
  await due.first().waitFor()
  const title = (await due.first().textContent())!.trim()
  const before = await counts(station.page)
  const day = station.page.getByRole('banner').locator('time')
  for (let tries = 0; tries < 5 && (await counts(station.page)).overdue === before.overdue; tries++) {
    const was = await day.getAttribute('datetime')
    await station.page.getByRole('button', { name: '下一天' }).press('Enter')
    await expect(day).not.toHaveAttribute('datetime', was!)
  }
  expect((await counts(station.page)).overdue).toBeGreaterThan(before.overdue)
  await expect(station.page.getByRole('navigation', { name: '收件' }).getByRole('link', { name: /超期/ })).toContainText(String((await counts(station.page)).overdue))
  await station.looks()
  await station.opens('/inbox/overdue')
  await expect(station.row(title)).toBeVisible()
  const today = await day.getAttribute('datetime')
  await station.page.reload()
  await expect(day).toHaveAttribute('datetime', today!)
})
