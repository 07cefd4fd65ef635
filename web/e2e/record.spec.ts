// SPDX-License-Identifier: Apache-2.0
//
// The record of performance: a deputy opens a figure and sees what it counts, says that a line is wrong; the committee
// decides; everybody reads how many, without a script.
import { asked } from './town/api'
import { director, lu, wang } from './town/people'
import { expect, test } from './town/test'

test('a deputy opens a figure, and a line leads to where it comes from', async ({ as_resident }) => {
  const deputy = await as_resident(lu)
  await deputy.opens('/pages/record/index')
  await deputy.reads('我的履职档案')
  await expect(deputy.page.getByText('本系统还没有记录').first()).toBeVisible()
  await deputy.looks()
  await deputy.button(/^跟进反映（件）/).press('Enter')
  await expect(deputy.page.getByRole('heading', { name: '跟进反映（件）' })).toBeVisible()
  await deputy.page.getByRole('link', { name: /^打开这一条/ }).first().press('Enter')
  await deputy.reads('这一条')
  await deputy.looks()
  await deputy.page.getByRole('link', { name: '看它从哪里来' }).press('Enter')
  await expect(deputy.page).toHaveURL(/pages\/matter\/index\?matter=/)
})

test('a deputy says what is wrong, and the director decides', async ({ as_resident, at_desk }, info) => {
  test.skip(info.project.name !== 'desktop', 'a line is corrected once')
  const deputy = await as_resident(lu)
  await deputy.opens('/pages/record/index')
  await deputy.page.getByRole('link', { name: /^打开这一条/ }).first().press('Enter')
  await deputy.reads('这一条')
  await deputy.button('提交更正').press('Enter')
  await expect(deputy.page.getByText('请写应该是怎样的。').first()).toBeVisible()
  await deputy.field(/^应该是怎样的/).fill('示例：是上午去的')
  await deputy.button('提交更正').press('Enter')
  await expect(deputy.page.getByText('更正已提交，等街道工委裁定。').first()).toBeVisible()
  await deputy.looks()

  const desk = await at_desk(director)
  await desk.opens('/records')
  await desk.reads('履职档案')
  await desk.looks()
  await desk.page.getByRole('button', { name: /^裁定/ }).first().press('Enter')
  const sheet = desk.page.getByRole('dialog', { name: '裁定' })
  await sheet.getByRole('radio', { name: '采纳', exact: true }).check()
  await sheet.getByRole('textbox', { name: /^理由/ }).fill('示例：查过登记')
  await desk.press('Control+Enter')
  await desk.has_put_away()
  await expect(desk.page.getByRole('status').filter({ hasText: '已裁定' })).toBeVisible()
  await desk.page.getByRole('link', { name: lu.name }).first().press('Enter')
  await desk.reads(lu.name)
  await expect(desk.page.getByText('示例：查过登记').first()).toBeVisible()
  await desk.page.getByRole('button', { name: /^跟进反映/ }).press('Enter')
  await desk.looks()
})

test('everybody reads who the deputies are and how much they did, without a script', async ({ opened, as_resident }) => {
  const { page } = await opened.page({ javaScriptEnabled: false })
  await page.goto('/open/deputies')
  await expect(page.getByRole('heading', { name: '人大代表' })).toBeVisible()
  await page.getByRole('link', { name: lu.name }).click()
  await expect(page.getByRole('heading', { name: lu.name })).toBeVisible()
  await expect(page.getByText(/\d+ 件里 \d+ 件/).first()).toBeVisible()
  const resident = await as_resident(wang)
  await resident.opens('/pages/deputies/index')
  await expect(resident.page.getByRole('link', { name: `做了什么 ${lu.name}` })).toHaveAttribute('href', /^\/open\/deputies\/[a-z2-7]{26}$/)
  const { deputies } = await asked<{ deputies: { person: string }[] }>(resident.page, '/deputies')
  expect((await resident.page.request.get(`/api/v1/records/${deputies[0]!.person}`)).status()).toBe(404)
})
