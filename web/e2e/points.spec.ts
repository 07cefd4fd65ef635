// SPDX-License-Identifier: Apache-2.0
//
// Performance points: a deputy reads on the phone what he did and what it comes to, and objects; the director decides, looks at
// last year under another rule, enters a rule for next year and takes it back.
import { director, lu } from './town/people'
import { expect, test } from './town/test'

test('a deputy reads his own points, each with its deed, and objects to a line', async ({ as_resident }, info) => {
  const phone = await as_resident(lu)
  await phone.opens('/pages/reception/index')
  await phone.link('我的履职积分').press('Enter')
  await phone.reads(/^2\d{3} 年，[\d.]+ 分$/)
  await expect(phone.page.getByRole('heading', { name: '每一分' })).toBeVisible()
  await expect(phone.page.getByText(/按第 1 版规则/).first()).toBeVisible()
  await phone.looks()
  await phone.button(/^对这一条申诉/).nth(info.project.name === 'phone' ? 0 : 1).press('Enter')
  await phone.field('为什么').fill('示例：这一件不是我去的')
  await phone.button('提出申诉').press('Enter')
  await expect(phone.page.getByText('申诉已提出，由工委另一位来定。').first()).toBeVisible()
  await expect(phone.page.getByText('等结果').first()).toBeVisible()
  await phone.looks()
  await phone.link(/^2\d{3}-\d{6}$/).first().press('Enter')
  await expect(phone.page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the director reads an account by name, not by rank, and decides an appeal', async ({ at_desk }, info) => {
  test.skip(info.project.name !== 'desktop', 'an appeal is decided once')
  const desk = await at_desk(director)
  await desk.opens('/points')
  await desk.reads('履职积分')
  await expect(desk.page.getByText('按姓名，不排名')).toBeVisible()
  await desk.page.getByRole('link', { name: lu.name }).press('Enter')
  await expect(desk.page.getByText('没有人记下来').first()).toBeVisible()
  await desk.looks()
  const waiting = desk.page.locator('.points-appeals li').filter({ hasText: '没有人记下来' })
  await waiting.getByRole('button', { name: '定这份申诉' }).press('Enter')
  await desk.page.getByRole('radio', { name: '由经办人补记' }).press('Space')
  await desk.field('理由').fill('示例：请联络站补记那场接待')
  await desk.looks()
  await desk.press('Control+Enter')
  await desk.has_put_away()
  await expect(desk.page.getByRole('status').filter({ hasText: '申诉已定：由经办人补记' })).toBeVisible()
  await expect(waiting.getByText('由经办人补记')).toBeVisible()
})

test('last year stands beside what another rule would give, and a rule for next year is entered and taken back', async ({ at_desk }, info) => {
  test.skip(info.project.name !== 'desktop', 'a rule is adopted once')
  const desk = await at_desk(director)
  await desk.opens('/points/rules?of=minhang')
  await desk.reads('积分规则')
  await expect(desk.page.getByRole('heading', { name: /^要是 2\d{3} 年就用这个办法$/ })).toBeVisible()
  await expect(desk.page.getByRole('row').filter({ hasText: lu.name })).toBeVisible()
  await expect(desk.page.getByText('只是试算，不写入任何人的档案。')).toBeVisible()
  await desk.looks()
  await desk.page.getByRole('button', { name: '录入通过的这个办法' }).press('Enter')
  await desk.field('谁通过的、写在哪里').fill('示例：第三次会议')
  await desk.press('Control+Enter')
  await desk.has_put_away()
  await expect(desk.page.getByRole('status').filter({ hasText: /^已录入第 \d+ 版。$/ })).toBeVisible()
  const version = /\d+/.exec((await desk.page.getByRole('status').filter({ hasText: /^已录入/ }).textContent())!)![0]
  await desk.opens(`/points/rules?of=${version}`)
  await desk.page.getByRole('button', { name: '撤回这一版' }).press('Enter')
  await desk.field('理由').fill('示例：再议')
  await desk.press('Control+Enter')
  await desk.has_put_away()
  await expect(desk.page.getByRole('status').filter({ hasText: '已撤回。' })).toBeVisible()
})
