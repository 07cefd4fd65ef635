// SPDX-License-Identifier: Apache-2.0
//
// A suggestion from the office's desk to the deputy's rating: each finds at his own desk what he owes.
import { office, shen, unit_clerk, unit_head } from './town/people'
import { expect, test } from './town/test'

const suggestion = '关于社区公共厕所延长开放的建议'

test('a suggestion is accepted, referred, answered, signed and rated', async ({ at_desk }) => {
  const owed = async (person: typeof office) => {
    const desk = await at_desk(person)
    await desk.opens('/suggestions')
    await desk.row(suggestion).press('Enter')
    await expect(desk.page.getByRole('heading', { level: 1, name: suggestion })).toBeVisible()
    return desk
  }
  const at_office = await owed(office)
  await at_office.page.getByRole('button', { name: '立案', exact: true }).press('Enter')
  await at_office.page.getByRole('button', { name: '交办', exact: true }).press('Enter')
  const referral = at_office.page.getByRole('dialog')
  await expect(referral.getByRole('combobox')).toHaveValue(/城管/) // as the deputy wished
  await referral.getByRole('button', { name: /^交办/ }).press('Enter')
  await expect(at_office.page.getByText('还没有接办').first()).toBeVisible()
  await at_office.looks()

  const at_unit = await owed(unit_clerk)
  await at_unit.page.getByRole('button', { name: /^接办/ }).press('Enter')
  await expect(at_unit.page.getByText('还没有接办')).toHaveCount(0)
  await at_unit.page.getByRole('button', { name: /^起草答复/ }).press('Enter')
  const reply = at_unit.page.getByRole('dialog')
  await reply.getByRole('radio', { name: '办不了' }).check()
  await reply.getByRole('textbox', { name: '写给代表的话' }).fill('示例：夜里没有人值守，先把早上的门提前半小时开。')
  await reply.getByRole('radio', { name: /^C / }).check()
  await reply.getByRole('textbox', { name: '联系人和电话' }).fill('示例·城管经办 000-0000000')
  await reply.getByRole('button', { name: /^起草答复/ }).press('Enter')
  await expect(at_unit.page.getByText(/第 1 稿/).first()).toBeVisible()

  const at_head = await owed(unit_head)
  await at_head.page.getByRole('button', { name: /^签发/ }).press('Enter')
  const signature = at_head.page.getByRole('dialog')
  await signature.getByRole('textbox', { name: '发文字号' }).fill(`样例城管函〔${new Date().getFullYear()}〕77号`)
  await signature.getByRole('button', { name: /^签发/ }).press('Enter')
  await expect(at_head.page.getByText('待评价').first()).toBeVisible()

  const deputy = await owed(shen)
  await deputy.page.getByRole('button', { name: '评价', exact: true }).press('Enter')
  const rating = deputy.page.getByRole('dialog')
  for (const what of ['办理态度', '办理结果']) await rating.getByRole('group', { name: what }).getByRole('radio', { name: '满意', exact: true }).check()
  await rating.getByRole('button', { name: /^评价/ }).press('Enter')
  await expect(deputy.page.getByText('办理结果 满意')).toBeVisible()
  await deputy.looks()
})

test('the ledger keeps the first day beside the present one', async ({ at_desk }) => {
  const desk = await at_desk(unit_clerk)
  await desk.opens('/commitments')
  await expect(desk.page.getByRole('heading', { level: 1, name: '承诺台账' })).toBeVisible()
  await expect(desk.page.getByText(/^按时兑现 \d+ \/ \d+$/)).toBeVisible()
  await desk.page.getByRole('button', { name: /北段装灯三十二盏/ }).press('Enter')
  await expect(desk.page.getByText('推后，各有书面理由')).toBeVisible()
  await desk.looks()
})
