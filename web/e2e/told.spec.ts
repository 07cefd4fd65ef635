// SPDX-License-Identifier: Apache-2.0
//
// What a page tells by itself: what is new about a matter, how many a narrowed list holds, who the deputy is, why a day in English.
import { asked } from './town/api'
import { chen, director, li, lu, officer } from './town/people'
import { expect, test } from './town/test'

interface Row { matter: string; stage: string; due_on?: string }

test('a deputy who urged today is told so on top, and is not offered it again', async ({ as_resident }) => {
  const deputy = await as_resident(lu)
  const { items } = await asked<{ items: Row[] }>(deputy.page, '/inbox?box=in_hand&limit=50')
  const { matter } = items.find((row) => row.stage === 'referred')!
  await deputy.opens(`/pages/matter/index?matter=${matter}`)
  await deputy.link('催办或者问进展').press('Enter')
  await deputy.reads('催一催，问一问')
  await deputy.field('要说的话').fill('请今天回个话。')
  await deputy.button('发给承办单位').press('Enter')
  const news = deputy.page.getByRole('region', { name: '最新消息' })
  await expect(news).toContainText('请今天回个话。')
  await expect(deputy.page.getByText(/^今天 \d+:\d\d 催过/)).toBeVisible()
  await expect(deputy.link('催办或者问进展')).toHaveCount(0)
  await deputy.looks()
})

test('a list that is narrowed says how many it holds of how many', async ({ at_desk }) => {
  const chief = await at_desk(director)
  const { items } = await asked<{ items: { category: string }[] }>(chief.page, '/inbox?box=in_hand&limit=100')
  const whole = (await asked<{ in_hand: number }>(chief.page, '/inbox/counts')).in_hand
  const category = items[0]!.category
  const part = (await asked<{ items: unknown[] }>(chief.page, `/inbox?box=in_hand&category=${category}&limit=100`)).items.length
  expect(part).toBeLessThan(whole)
  await chief.opens(`/inbox/in_hand?category=${category}`)
  await expect(chief.page.getByText(`这里 ${part} 件 / 全部 ${whole} 件`)).toBeVisible()
  await expect(chief.page.getByText(`全部在办 ${whole} 件，各等哪一站：`)).toBeVisible()
  await chief.looks()
})

test('home tells how soon somebody answers and who is the deputy here, to whoever comes down to it', async ({ stranger }) => {
  const anybody = await stranger()
  await anybody.page.mouse.wheel(0, 5000)
  await expect(anybody.page.getByText('首次具名答复')).toBeVisible()
  await anybody.page.getByRole('combobox', { name: '您住哪个社区' }).selectOption({ label: '柳荫社区（样例）' })
  await expect(anybody.page.getByText('示例·陆代表')).toBeVisible()
  await anybody.looks()
  await anybody.opens_home()
  await anybody.page.mouse.wheel(0, 5000)
  await expect(anybody.page.getByText('示例·陆代表')).toBeVisible()
})

test('whoever looks for his deputies says once where he lives, and finds who receives there next', async ({ stranger }) => {
  const anybody = await stranger()
  await anybody.opens('/pages/deputies/index')
  await anybody.reads('找我的代表')
  const everybody = await anybody.page.getByRole('listitem').filter({ hasText: /代表/ }).count()
  await anybody.page.getByRole('combobox', { name: '您住哪个社区' }).selectOption({ label: '柳荫社区（样例）' })
  await expect(anybody.page.getByRole('region', { name: '最近一次接待' })).toBeVisible()
  await expect(anybody.page.getByText('示例·陆代表').first()).toBeVisible()
  expect(await anybody.page.locator('.person').count()).toBeLessThan(everybody)
  await anybody.looks()
  await anybody.page.reload()
  await expect(anybody.page.getByRole('region', { name: '最近一次接待' })).toBeVisible()
  await expect(anybody.page.getByRole('combobox', { name: '您住哪个社区' })).toHaveValue(/.+/)
  await anybody.button('全部代表').press('Enter')
  await expect(anybody.page.locator('.person')).toHaveCount(everybody)
  await anybody.button('我的代表').press('Enter')
  await anybody.link(/^约/).first().press('Enter')
  await anybody.reads('代表什么时候接待')
})

test('a merged matter is not called late under its old day, and every kind has its name', async ({ as_resident }) => {
  const resident = await as_resident(chen)
  await resident.opens('/pages/matters/index')
  await resident.reads('我的事项')
  const merged = resident.page.getByRole('listitem').filter({ hasText: '已并入另一件' })
  await expect(merged.first()).toBeVisible()
  for (const words of await merged.allTextContents()) expect(words).not.toMatch(/超期|还剩/)
  await expect(resident.page.getByRole('listitem').filter({ hasText: '您加入的' }).first()).toBeVisible()
  await expect(resident.page.getByRole('main')).not.toContainText(/[a-z] · /)
  await resident.looks()
  await resident.opens_home()
  await expect(resident.page.getByText('已并入另一件')).toHaveCount(0)
})

test('what the ladder took up is said to be written down, and to arrive in the hours of service', async ({ at_desk }) => {
  const station = await at_desk(officer)
  const { items } = await asked<{ items: Row[] }>(station.page, '/inbox?box=escalated')
  await station.opens(`/matters/${items[0]!.matter}`)
  await station.page.getByRole('button', { name: /^全部 \d+$/ }).press('Enter')
  await expect(station.page.getByText('超期，记下提醒，服务时间内送达').first()).toBeVisible()
  await station.looks()
})

test('why a day is told in English to whoever reads English', async ({ as_resident }) => {
  const resident = await as_resident(li)
  const { items } = await asked<{ items: Row[] }>(resident.page, '/my_matters')
  await resident.opens('/pages/me/index')
  await resident.chooses('English')
  await resident.opens(`/pages/why/index?matter=${items.find((row) => row.due_on)!.matter}`)
  await resident.reads(/^Why /)
  const page = resident.page.getByRole('main')
  await expect(page.getByText(/working days, from the day after it was/)).toBeVisible()
  await expect(page.getByText('weekend, not counted').first()).toBeVisible()
  await expect(page.getByRole('table')).not.toContainText(/[周末工作日]{2}/)
})
