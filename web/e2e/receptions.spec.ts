// SPDX-License-Identifier: Apache-2.0
//
// Deputies receive residents: the officer plans from a proposal and cancels, a resident finds a reception, books a slot and
// gives it back, whoever comes checks in without an account, and the deputy and the desk write down what was said.
import { asked, sent } from './town/api'
import { director, lu, officer, wang } from './town/people'
import { expect, test } from './town/test'

interface Row { reception: string; held_on: string; station: string; state: string; deputies: { person: string; name: string }[]; free_slots: number[]; may_record: boolean }

test('the officer plans a month from what is proposed, and cancels one with a reason', async ({ at_desk }, info) => {
  test.skip(info.project.name !== 'desktop', 'the town has each day once')
  const desk = await at_desk(officer)
  await desk.opens('/receptions')
  await desk.reads(/接待表/)
  await desk.press(']')
  await desk.press(']')
  await desk.press('r')
  await expect(desk.page.getByText(/草表 \d+ 场/)).toBeVisible()
  await expect(desk.page.getByRole('table').filter({ hasText: '今年累计' })).toBeVisible()
  await desk.looks()
  await desk.press('x')
  await desk.press('Control+Enter')
  await expect(desk.page.getByRole('status').filter({ hasText: /排好了 \d+ 场/ })).toBeVisible()
  await desk.page.locator('.cal-planned').first().press('Enter')
  await desk.page.getByRole('button', { name: '取消这场' }).press('Enter')
  const sheet = desk.page.getByRole('dialog', { name: '取消这场' })
  await sheet.getByRole('textbox', { name: '为什么取消' }).fill('示例：那天停电')
  await desk.press('Control+Enter')
  await desk.has_put_away()
  await expect(desk.page.getByRole('status').filter({ hasText: '已取消' })).toBeVisible()
  await expect(desk.page.locator('.cal-cancelled').first()).toBeVisible()
})

test('a resident finds a reception without an account, books a slot and gives it back', async ({ as_resident }) => {
  const resident = await as_resident(wang)
  await resident.opens('/pages/receptions/index')
  await resident.reads('代表什么时候接待')
  await resident.looks()
  await resident.button(/^约/).first().press('Enter')
  await resident.page.getByRole('radio').first().check({ force: true })
  await resident.field(/^想说什么/).fill('示例：小区门口的灯')
  await resident.button('约这个号').press('Enter')
  await expect(resident.page.getByText(/^约好了：/).first()).toBeVisible()
  await expect(resident.page.getByText(/^您的号：/).first()).toBeVisible()
  await resident.looks()
  await resident.button('退号').first().press('Enter')
  await expect(resident.page.getByText('已退号。').first()).toBeVisible()
})

test('what is said is written down by hand and by phone, and closed', async ({ at_desk, as_resident, stranger }, info) => {
  test.skip(info.project.name !== 'desktop', 'the town has each day once')
  const head = await at_desk(director)
  const { today } = await asked<{ today: string }>(head.page, '/site')
  await sent(head.page, '/policy/set', { name: 'receptions', valid_from: today, body: { basis: '示例', notice_days: 0, yearly_minimum: 2, slot_minutes: 20, slots: 6, unanswered_days: 10 } })
  const desk = await at_desk(officer)
  const { stations } = await asked<{ stations: { station: string; deputies: { person: string; name: string }[] }[] }>(desk.page, `/reception_proposal?from=${today}&until=${today}`)
  const place = stations.find((one) => one.deputies.some((who) => who.name === lu.name))!
  const deputy = place.deputies.find((who) => who.name === lu.name)!.person
  const row = { station: place.station, held_on: today, from_minute: 1260, until_minute: 1440, deputies: [deputy] }
  const { rows } = await sent<{ rows: { reception: string }[] }>(desk.page, '/receptions/plan', { rows: [row] })
  const reception = rows[0]!.reception
  const { check_in_code } = await asked<{ check_in_code: string }>(desk.page, `/receptions/${reception}`)

  const visitor = await stranger()
  await visitor.page.goto(`/c/${reception}/${check_in_code}`)
  await visitor.reads('到站登记')
  await visitor.field(/^想说什么/).fill('示例：问问医保')
  await visitor.button('我到了').press('Enter')
  await expect(visitor.page.getByText(/^登记好了/).first()).toBeVisible()
  await visitor.looks()

  await desk.opens(`/receptions/${reception}`)
  await expect(desk.page.getByText('示例：问问医保').first()).toBeVisible()
  await desk.field(/^登记来访/).fill('示例：路灯')
  await desk.field(/^登记来访/).press('Enter')
  await expect(desk.page.getByRole('status').filter({ hasText: '已登记' })).toBeVisible()
  await desk.field(/^说的话/).fill('示例：东门的路灯不亮')
  await desk.press('Control+Enter')
  await expect(desk.page.getByText('没有下文').first()).toBeVisible()
  await desk.looks()
  await desk.page.getByRole('button', { name: '转成事项' }).press('Enter')
  const sheet = desk.page.getByRole('dialog', { name: '转成事项' })
  await desk.picks('社区', '桂花', /桂花/)
  await desk.picks('类别', '路灯', /道路照明 \/ 路灯/)
  await expect(sheet).toBeVisible()
  await desk.press('Control+Enter')
  await desk.has_put_away()
  await expect(desk.page.getByRole('status').filter({ hasText: /已转成事项 2\d+-\d{6}/ })).toBeVisible()

  const phone = await as_resident(lu)
  await phone.opens(`/pages/reception/index?reception=${reception}`)
  await phone.reads('接待记录')
  await phone.field(/^说的话/).fill('示例：老人想办居家养老')
  await phone.field(/^当场答复/).fill('示例：告诉他去社区窗口')
  await phone.button('记下').last().press('Enter')
  await expect(phone.page.getByText('已答复').first()).toBeVisible()
  await phone.looks()
  await phone.field('来了几位').fill('3')
  await phone.button('记完这场').press('Enter')
  await expect(phone.page.getByText(/^已记完。/).first()).toBeVisible()
})

test('the reading pages say without a script when deputies receive', async ({ opened }) => {
  const { page } = await opened.page({ javaScriptEnabled: false })
  await page.goto('/open/stations')
  await expect(page.getByText('代表接待居民').first()).toBeVisible()
  await expect(page.getByRole('link', { name: '约一个号' }).first()).toHaveAttribute('href', /^\/s\/[a-z2-7]{26}$/)
  const { receptions } = await asked<{ receptions: Row[] }>(page, '/receptions')
  expect(receptions.length).toBeGreaterThan(0)
})
