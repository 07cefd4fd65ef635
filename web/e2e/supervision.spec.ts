// SPDX-License-Identifier: Apache-2.0
//
// The office asks how a key item goes on and the unit answers; the list of key items and the figures say it with their wholes.
import { office, unit_clerk } from './town/people'
import { expect, test } from './town/test'

const key_item = '关于东湾路雨水口改造的建议'

test('a key item is asked about, and the unit answers on the same timeline', async ({ at_desk }) => {
  const opens = async (person: typeof office) => {
    const desk = await at_desk(person)
    await desk.opens('/key_items')
    await desk.page.getByRole('link', { name: key_item }).press('Enter')
    await expect(desk.page.getByRole('heading', { level: 1, name: key_item })).toBeVisible()
    return desk
  }
  const at_office = await opens(office)
  await expect(at_office.page.getByText('示例：十四个，图纸在审。').first()).toBeVisible()
  await at_office.page.getByRole('button', { name: '询问进展', exact: true }).press('Enter')
  const asking = at_office.page.getByRole('dialog')
  await asking.getByRole('combobox').fill('城管')
  await asking.getByRole('option').first().click()
  await asking.getByRole('textbox', { name: '内容' }).fill('示例：汛前能完工吗？')
  await asking.getByRole('button', { name: /^询问进展/ }).press('Enter')
  await expect(at_office.page.getByText('示例：汛前能完工吗？').first()).toBeVisible()
  await at_office.looks()

  const at_unit = await opens(unit_clerk)
  await at_unit.page.getByRole('button', { name: '回复询问', exact: true }).first().press('Enter')
  const answering = at_unit.page.getByRole('dialog')
  await answering.getByRole('textbox', { name: '内容' }).fill('示例：能，六月十日完工。')
  await answering.getByRole('button', { name: /^回复询问/ }).press('Enter')
  await expect(at_unit.page.getByText('示例：能，六月十日完工。').first()).toBeVisible()
  await at_unit.page.getByRole('button', { name: '都看过了' }).press('Enter')
  await expect(at_unit.page.getByText('没有新的进展。')).toBeVisible()
  await at_unit.looks()
})

test('key items, followed items and figures are told with their wholes', async ({ at_desk }) => {
  const desk = await at_desk(office)
  await desk.opens('/key_items')
  await expect(desk.page.getByText(/^共 \d+ 件，显示 \d+ 件$/).first()).toBeVisible()
  await expect(desk.page.getByText('超过 30 天没有核对')).toBeVisible()
  await desk.looks()
  await desk.opens('/suggestion_figures')
  await expect(desk.page.getByRole('columnheader', { name: '按承诺兑现' })).toBeVisible()
  await expect(desk.page.getByRole('rowheader', { name: '合计' })).toBeVisible()
  await desk.looks()
})
