// SPDX-License-Identifier: Apache-2.0
//
// A deputy reports to voters: the committee plans it and reads what came of the last one, the deputy writes the text on the
// phone, and everybody reads what was published. How ballots are cast and counted is told by ballots_test.cpp.
import { clerk, shen } from './town/people'
import { expect, test } from './town/test'

test('the committee sees who has not reported, plans one, and what was counted keeps two series apart', async ({ at_desk }, info) => {
  test.skip(info.project.name !== 'desktop', 'a deputy has one meeting ahead')
  const desk = await at_desk(clerk)
  await desk.opens('/report_meetings')
  await desk.reads('代表述职')
  await expect(desk.page.getByText(/当选以来还没有述职的/)).toBeVisible()
  await expect(desk.page.getByText(/向选举单位报告，不在这里/)).toBeVisible()
  await desk.looks()
  await desk.page.getByRole('combobox', { name: '代表' }).selectOption({ label: '示例·傅代表' })
  await desk.page.getByRole('textbox', { name: '地点' }).fill('示例·北站活动室')
  await desk.page.getByRole('button', { name: '安排', exact: true }).press('Enter')
  await expect(desk.page.getByText('这一项要填。').first()).toBeVisible()
  await desk.page.getByRole('link', { name: '看公开页' }).waitFor()
  await desk.page.getByRole('row').filter({ hasText: '已公开' }).getByRole('link').press('Enter')
  await expect(desk.page.getByRole('heading', { name: '人大街道工委' })).toBeVisible()
  await expect(desk.page.getByText('不相加，不平均')).toBeVisible()
  await desk.looks()
})

test('the deputy reads on the phone what voters said, and anybody the public page', async ({ as_resident }, info) => {
  test.skip(info.project.name !== 'phone', 'one phone is enough')
  const deputy = await as_resident(shen)
  await deputy.opens('/pages/report_meeting/index')
  await deputy.reads('我的述职')
  await deputy.looks()
  await deputy.page.getByRole('link', { name: /^打开/ }).first().press('Enter')
  await expect(deputy.page.getByText(/^到会 \d+ 人，有效票 \d+ 张$/)).toBeVisible()
  await deputy.looks()
  await deputy.page.goto('/open/reports')
  await deputy.page.getByRole('link', { name: /有效票/ }).first().press('Enter')
  await expect(deputy.page.getByRole('heading', { name: '选民的评价' })).toBeVisible()
  await deputy.page.goto('/vote?code=abcd')
  await expect(deputy.page.getByRole('alert')).toBeVisible()
})
