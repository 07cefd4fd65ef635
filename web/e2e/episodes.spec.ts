// SPDX-License-Identifier: Apache-2.0
//
// “Deputies speak”: the committee passes the wording of a script, and everybody watches what is public, without a script.
import { clerk } from './town/people'
import { expect, test } from './town/test'

test('a clerk passes the second review of a script', async ({ at_desk }, info) => {
  test.skip(info.project.name !== 'desktop', 'the desk is a desktop’s')
  const desk = await at_desk(clerk)
  await desk.opens('/episodes')
  await desk.reads('代表说')
  await desk.looks()
  await desk.page.getByRole('link', { name: '样例：一张图改了四遍' }).press('Enter')
  await expect(desk.page.getByText('轮到二审：文字')).toBeVisible()
  await desk.page.getByRole('button', { name: '这一审通过' }).press('Enter')
  await expect(desk.page.getByText('轮到三审：审定')).toBeVisible()
  await expect(desk.page.getByText(/这一审轮不到您/)).toBeVisible()
  await desk.looks()
})

test('everybody watches a film without a script', async ({ opened }, info) => {
  const phone = info.project.name === 'phone'
  const { page, watch } = await opened.page({ javaScriptEnabled: false, ...(phone ? { viewport: { width: 375, height: 812 } } : {}) })
  await page.goto('/open/say')
  await page.getByRole('link', { name: '样例：灯亮了不算完' }).click()
  await expect(page.locator('video')).toHaveAttribute('preload', 'none')
  await expect(page.getByRole('heading', { name: '文字稿' })).toBeVisible()
  const film = await page.request.get((await page.locator('video').getAttribute('src'))!, { headers: { Range: 'bytes=0-9' } })
  expect([film.status(), (await film.body()).length]).toEqual([206, 10])
  if (phone) expect((await page.getByRole('main').boundingBox())!.width).toBeLessThanOrEqual(375)
  expect(watch.wrong).toEqual([])
})
