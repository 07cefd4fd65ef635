// SPDX-License-Identifier: Apache-2.0
//
// A suggestion on the phone: its deputy says whether the unit spoke with him, rates the reply and reports that somebody pressed
// him; whoever raised the matter reads what came of it and seals a verdict. All of it by keyboard.
import { asked } from './town/api'
import { chen, office, shen, wang } from './town/people'
import { expect, test } from './town/test'

const suggestion = '关于桂花一路夜间照明巡查的建议'
const its_matter = '桂花一路东段三盏路灯不亮'
const pressed = '示例：有人打电话来，说评满意对大家都好。'

test('the deputy finds in the week what waits, says that the contact took place, and rates', async ({ as_resident }) => {
  const deputy = await as_resident(shen)
  await expect(deputy.link(`评价：${suggestion}`)).toBeVisible()
  await deputy.looks()

  await deputy.link('我的建议').press('Enter')
  await deputy.reads('我的建议')
  await expect(deputy.page.getByRole('heading', { level: 2, name: '等您的' })).toBeVisible()
  await deputy.looks()
  await deputy.link(suggestion).first().press('Enter')
  await deputy.reads(suggestion)
  await expect(deputy.page.getByText(/每周三夜间巡查/).first()).toBeVisible()
  await deputy.looks()

  await deputy.page.getByRole('button', { name: '联系过', exact: true }).press('Enter')
  await expect(deputy.page.getByText('代表确认联系过').first()).toBeVisible()
  await expect(deputy.page.getByRole('button', { name: '没有联系过' })).toHaveCount(0)

  await deputy.link('为什么是这天？').first().press('Enter')
  await deputy.reads(/^代表评价：/)
  await expect(deputy.page.getByRole('row').filter({ hasText: '到期' })).toHaveCount(1)
  await deputy.looks()
  await deputy.button('知道了').press('Enter')
  await deputy.reads(suggestion)

  await deputy.link('评价答复').press('Enter')
  await deputy.reads('评价答复')
  await deputy.button('交评价').press('Enter')
  await expect(deputy.page.getByRole('alert')).toContainText('请评“办理结果”。')
  await deputy.chooses('满意', deputy.page.getByRole('group', { name: '办理态度' }))
  await deputy.chooses('不满意', deputy.page.getByRole('group', { name: '办理结果' }))
  await deputy.button('交评价').press('Enter')
  await expect(deputy.page.getByRole('alert')).toContainText('不满意请写明具体意见。')
  await deputy.looks()
  await deputy.chooses('基本满意', deputy.page.getByRole('group', { name: '办理结果' }))
  await deputy.button('交评价').press('Enter')
  await deputy.reads(suggestion)
  await expect(deputy.page.getByText('办理结果 基本满意')).toBeVisible()
  await expect(deputy.link('评价答复')).toHaveCount(0)
})

test('what the deputy reports reaches the office without his name', async ({ as_resident, at_desk }) => {
  const deputy = await as_resident(shen)
  await deputy.opens('/pages/suggestions/index')
  await deputy.link(suggestion).first().press('Enter')
  await deputy.link('报告有人影响评价').press('Enter')
  await deputy.reads('报告有人影响评价')
  await deputy.button(/^报告$/).press('Enter')
  await expect(deputy.page.getByRole('alert')).toContainText('请写是怎么回事。')
  await deputy.looks()
  await deputy.field('是怎么回事').fill(pressed)
  await deputy.button(/^报告$/).press('Enter')
  await deputy.reads(suggestion)

  const desk = await at_desk(office)
  await desk.opens('/suggestions')
  await desk.page.getByRole('link', { name: '影响评价的报告' }).press('Enter')
  await desk.reads('影响评价的报告')
  await expect(desk.page.getByText(pressed)).toBeVisible()
  await expect(desk.page.getByRole('main')).not.toContainText('沈代表')
  await desk.looks()
})

test('whoever raised the matter reads what was answered and seals a verdict; a neighbour finds nothing', async ({ as_resident }) => {
  const raiser = await as_resident(chen)
  const { items } = await asked<{ items: { matter: string; title?: string }[] }>(raiser.page, '/my_matters?limit=100')
  const { matter } = items.find(({ title }) => title === its_matter)!
  await raiser.opens_matter(matter)
  await raiser.link('您的问题进了代表建议').press('Enter')
  await raiser.reads('您的问题进了代表建议')
  await expect(raiser.page.getByText(/^答应.+以前办成/)).toBeVisible()
  await expect(raiser.page.getByText(/谁也看不到单独的一票/)).toBeVisible()
  await raiser.looks()
  await raiser.button('封存我的评价').press('Enter')
  await expect(raiser.page.getByText('请选一个。')).toBeVisible()
  await raiser.chooses('办了一些')
  await raiser.button('封存我的评价').press('Enter')
  await expect(raiser.page.getByText(/您已经评过，评价封存着/)).toBeVisible()
  await expect(raiser.page.getByRole('radio')).toHaveCount(0)
  await raiser.looks()

  const neighbour = await as_resident(wang)
  const refused = await neighbour.page.request.get(`/api/v1/matters/${matter}/suggestions`)
  expect(refused.status()).toBe(404)
})
