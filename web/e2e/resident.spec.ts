// SPDX-License-Identifier: Apache-2.0
//
// What else a resident meets: an answer that is not good enough, second thoughts, an answer lost on the way, an empty form.
import { a_deputy, a_matter, asked, count_of, sent } from './town/api'
import { lu, officer, sun, the_unit, unit_clerk, wang, zhao } from './town/people'
import { expect, test } from './town/test'

async function unit_named(page: Parameters<typeof asked>[0], name: string): Promise<string> {
  const { units } = await asked<{ units: { node: string; name: string }[] }>(page, '/units')
  return units.find((unit) => unit.name.startsWith(name))!.node
}

test('a dissatisfied resident sends it back to the unit with a new date', async ({ as_resident, at_desk }) => {
  const resident = await as_resident(wang)
  const matter = await a_matter(resident.page, '河边垃圾没人收')
  const station = await at_desk(officer)
  await sent(station.page, '/matters/accept', { matter, deputy: await a_deputy(station.page) })
  await sent(station.page, '/matters/refer', { matter, to_unit: await unit_named(station.page, the_unit) })
  const clerk = await at_desk(unit_clerk)
  await sent(clerk.page, '/matters/answer', { matter, outcome: 'cannot', text: '这里不归我们管。', reason: '河道由别的单位管。' })

  await resident.opens_matter(matter)
  await expect(resident.page.getByRole('list').filter({ hasText: '河道由别的单位管。' })).toBeVisible()
  await resident.rates('基本满意', '不满意', '垃圾还在。')
  await expect(resident.page.getByRole('region', { name: '现在由谁办' })).toContainText(the_unit)
  await expect(resident.page.getByRole('region', { name: '现在由谁办' })).toContainText('前答复')
  await expect(resident.page.getByText('已退回重办 · 第 2 轮')).toBeVisible()
  await expect(resident.page.getByText('河道由别的单位管。')).toBeHidden()
  await resident.button('看第 1 轮的答复和评价').press('Enter')
  await expect(resident.page.getByText('河道由别的单位管。')).toBeVisible()
  await expect(resident.page.getByText('垃圾还在。')).toBeVisible()
  await resident.looks()
  await clerk.finds('河边垃圾没人收', 'mine')
  await expect(clerk.page.getByText('已退回重办 · 第 2 轮')).toBeVisible()
  await clerk.page.getByText('第 1 轮的答复和评价').click()
  await expect(clerk.page.getByText(/河道由别的单位管。/).first()).toBeVisible()
  await clerk.looks()
  await expect(clerk.page.getByRole('main')).toContainText('垃圾还在。')
})

test('what is sent is not gone back into: back leads to where she began', async ({ as_resident }) => {
  const resident = await as_resident(wang)
  await resident.link(/反映一个问题/).first().press('Enter')
  await resident.goes_through({ title: '花坛没人浇水', text: '叶子都黄了。', community: '文昌社区（样例）', kind: '环境卫生' })
  await resident.button('提交给代表').press('Enter')
  await resident.gets_number()
  await resident.page.goBack()
  await resident.reads(/有事/)
  await resident.opens('/pages/raise/index?step=check')
  await resident.reads(/有事/)
})

test('a deputy finds on the phone what he follows, and writes down what he saw', async ({ as_resident, at_desk }) => {
  const title = '公交站牌倒了'
  const raiser = await as_resident(wang)
  const matter = await a_matter(raiser.page, title)
  const deputy = await as_resident(lu)
  const station = await at_desk(officer)
  await sent(station.page, '/matters/accept', { matter, deputy: await a_deputy(station.page, lu.name) })

  await deputy.opens('/')
  await deputy.reads(/这一周，\d+ 件事等您/)
  await deputy.looks()
  await deputy.link(new RegExp(`^${title}$`)).press('Enter')
  await deputy.reads(title)
  await expect(deputy.page.getByRole('main')).not.toContainText(/等您|您撤回|您评/)
  await deputy.looks()
  await deputy.link('写下去看的情况').press('Enter')
  await deputy.reads('去看了，情况怎样？')
  await deputy.button('记到这条线上').press('Enter')
  await expect(deputy.page.getByRole('alert')).toContainText('看到什么还没有写')
  await deputy.looks()
  await deputy.field(/^看到什么/).fill('站牌倒在人行道上，底座断了。')
  await deputy.button('记到这条线上').press('Enter')
  await expect(deputy.page.getByRole('list').filter({ hasText: '站牌倒在人行道上，底座断了。' })).toBeVisible()
})

test('the deed that moves a matter along stands first on the desk, and both faces name the stop it waits for alike', async ({ as_resident, at_desk }) => {
  const resident = await as_resident(wang)
  const matter = await a_matter(resident.page, '长椅断了一条腿')
  const station = await at_desk(officer)
  await sent(station.page, '/matters/accept', { matter, deputy: await a_deputy(station.page) })
  await station.opens(`/matters/${matter}`)
  const deeds = station.page.locator('.can').getByRole('button') // not the other days of the panel above
  await expect(deeds.first()).toHaveText(/^转办/)
  await expect(deeds.filter({ hasText: /^更多/ })).toBeVisible()
  await expect(station.page.locator('[aria-current=step]')).toContainText('转办')
  await sent(station.page, '/matters/refer', { matter, to_unit: await unit_named(station.page, the_unit) })
  await station.page.reload()
  await expect(station.page.locator('[aria-current=step]')).toContainText('答复')
  await resident.opens_home()
  const row = resident.page.getByRole('listitem').filter({ hasText: '长椅断了一条腿' })
  await expect(row.getByRole('img', { name: /第 5 站：答复/ })).toBeVisible()
})

test('a resident takes a concern back, and the line says so', async ({ as_resident }) => {
  const resident = await as_resident(wang)
  await resident.opens_matter(await a_matter(resident.page, '楼道灯坏了'))
  await resident.reads('楼道灯坏了')
  await resident.link('撤回这件事').press('Enter')
  await resident.reads('撤回这件事？')
  await resident.looks()
  await resident.field(/^为什么撤回/).fill('物业已经换好了。')
  await resident.button('撤回').press('Enter')
  await expect(resident.page.getByRole('region', { name: '现在由谁办' })).toContainText('您撤回了')
  await expect(resident.link('撤回这件事')).toBeHidden()
  await resident.looks()
})

test('an answer lost on the way is asked for again, and nothing arrives twice', async ({ as_resident }) => {
  const resident = await as_resident(zhao)
  const concern = { title: '路口红灯太短', text: '老人走不完。', community: '文昌社区（样例）', kind: '交通停车' }
  await resident.fills_in(concern)
  resident.watch.network_is('gone')
  await resident.page.route('**/matters/raise', async (route) => {
    await route.fetch()
    await route.abort('failed')
  }, { times: 1 })
  await resident.button('提交给代表').press('Enter')
  await expect(resident.page.getByText('还没有收到回音')).toBeVisible()
  await resident.button('再送一次').press('Enter')
  await resident.gets_number()
  expect(await count_of(resident.page, concern.title)).toBe(1)
})

test('a stranger writes first and signs in to send', async ({ stranger }) => {
  const resident = await stranger()
  await resident.link('用手机号登录').waitFor()
  await resident.looks()
  await resident.fills_in({ title: '公交站没有座椅', text: '等车的老人只能站着。', community: '柳荫社区（样例）', kind: '养老助残' })
  await resident.button('登录并提交').press('Enter')
  await resident.reads('用手机号登录')
  await resident.looks()
  await resident.enters_code(sun)
  await resident.gets_number()
})

test('an empty question puts the reader at what is missing', async ({ stranger }) => {
  const resident = await stranger()
  await resident.opens('/pages/raise/index?step=what')
  await resident.button('下一步').press('Enter')
  const summary = resident.page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary).toContainText('有 2 处要改一下')
  await resident.looks()
  await summary.getByRole('link', { name: '一句话还没有写' }).press('Enter')
  await expect(resident.field('一句话说清楚')).toBeFocused()
  await expect(resident.field('一句话说清楚')).toHaveAttribute('aria-invalid', 'true')
})

test('a wrong number is told beside the field', async ({ stranger }) => {
  const resident = await stranger()
  await resident.opens('/pages/sign_in/index')
  await resident.field('手机号').fill('123')
  await resident.field('手机号').press('Enter')
  await expect(resident.page.getByRole('alert')).toBeFocused()
  await expect(resident.page.getByRole('alert')).toContainText('手机号应当是 11 位数字')
  await resident.looks()
})
