// SPDX-License-Identifier: Apache-2.0
//
// What ran in the papers is registered and counted; a bulletin opens each of its figures, and everybody reads it without a
// script.
import { officer } from './town/people'
import { expect, test } from './town/test'

test('an officer registers an article, and a bulletin opens its figures', async ({ at_desk }, info) => {
  test.skip(info.project.name !== 'desktop', 'the desk is a desktop’s')
  const desk = await at_desk(officer)
  await desk.opens('/publicity')
  await desk.reads('宣传登记')
  await desk.page.getByRole('button', { name: '登记一篇' }).press('Enter')
  const sheet = desk.page.getByRole('dialog', { name: '登记一篇' })
  await sheet.getByRole('textbox', { name: /^标题/ }).fill('样例：路口画了斑马线')
  await sheet.getByRole('textbox', { name: /^媒体名称/ }).fill('样例日报')
  await sheet.getByRole('radio', { name: '区县', exact: true }).check()
  await sheet.getByRole('textbox', { name: /^链接/ }).fill('news.example/1')
  desk.watch.expects('422 /api/v1/publicity/register')
  await desk.press('Control+Enter')
  await expect(sheet.getByText(/链接要以 http/).first()).toBeVisible()
  await sheet.getByRole('textbox', { name: /^链接/ }).fill('https://news.example/crossing')
  await desk.looks()
  await desk.press('Control+Enter')
  await desk.has_put_away()
  await expect(desk.page.getByRole('status').filter({ hasText: '已登记' })).toBeVisible()
  await desk.page.getByRole('button', { name: /^文章（篇）/ }).press('Enter')
  await expect(desk.page.getByRole('link', { name: /样例：路口画了斑马线/ })).toBeVisible()
  await desk.looks()
  await desk.opens('/bulletins')
  await desk.page.getByRole('button', { name: '起草一份' }).press('Enter')
  const draft = desk.page.getByRole('dialog', { name: '起草一份' })
  await draft.getByRole('radio', { name: '全年', exact: true }).check()
  await draft.getByRole('textbox', { name: /^标题/ }).fill('样例：站里的一年')
  await draft.getByRole('textbox', { name: /^导语/ }).fill('样例：这一年的事。')
  await desk.press('Control+Enter')
  await desk.reads('样例：站里的一年')
  await desk.page.getByRole('button', { name: /^宣传报道/ }).press('Enter')
  await expect(desk.page.getByRole('link', { name: /样例：路口画了斑马线/ })).toBeVisible()
  await desk.looks()
})

test('everybody reads a bulletin without a script', async ({ opened }, info) => {
  const phone = info.project.name === 'phone'
  const { page, watch } = await opened.page({ javaScriptEnabled: false, ...(phone ? { viewport: { width: 375, height: 812 } } : {}) })
  await page.goto('/open/bulletins')
  await page.getByRole('link', { name: '样例：季度履职通报' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '样例：季度履职通报' })).toBeVisible()
  await expect(page.getByRole('row', { name: /要答复的，答复了几件/ }).getByText(/\d+ 里 \d+/)).toBeVisible()
  await expect(page.getByRole('link', { name: /^样例：/ }).first()).toHaveAttribute('href', /^https:\/\/news\.example\//)
  if (phone) expect((await page.getByRole('main').boundingBox())!.width).toBeLessThanOrEqual(375)
  expect(watch.wrong).toEqual([])
})
