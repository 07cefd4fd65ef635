// SPDX-License-Identifier: Apache-2.0
//
// A raiser agrees on the phone, the station writes and publishes by keyboard, anybody reads; and finds a station.
import { a_deputy, a_matter, sent } from './town/api'
import { officer, wang } from './town/people'
import { expect, test } from './town/test'

test('a raiser agrees, the station publishes side by side, anybody reads, and the raiser takes it back', async ({ as_resident, at_desk, stranger }) => {
  const title = `公开看看的一件事 ${Date.now() % 100000}`
  const raiser = await as_resident(wang)
  const matter = await a_matter(raiser.page, title)
  await raiser.opens(`/pages/matter/index?matter=${matter}`)
  await raiser.reads(title)
  await expect(raiser.link('看看公开什么')).toHaveCount(0)
  const station = await at_desk(officer)
  await sent(station.page, '/matters/accept', { matter, deputy: await a_deputy(station.page) })
  await raiser.page.reload()
  await raiser.link('看看公开什么').press('Enter')
  await raiser.reads('同意公开这件事吗？')
  await raiser.looks()
  await raiser.button('我同意公开这件事').press('Enter')
  await expect(raiser.page.getByText('您同意了公开，等工作人员写成公开的文字。')).toBeVisible()
  await raiser.looks()

  await station.opens('/public')
  await station.reads('公开')
  await station.looks()
  await station.page.getByRole('link', { name: `看 ${title}` }).press('Enter')
  await expect(station.page.getByRole('dialog')).toContainText('反映人的原话')
  await station.looks()
  await station.field('居民说了什么').fill('公开的说法：请打 13812345678。')
  await station.sends()

  const anybody = await stranger()
  await anybody.opens('/pages/open_matters/index')
  await anybody.reads('公开的反映')
  await anybody.looks()
  await anybody.link(title).first().press('Enter')
  await anybody.reads(title)
  await expect(anybody.page.getByRole('main')).toContainText('公开的说法：请打 138****5678。')
  await anybody.looks()

  await raiser.page.reload()
  await raiser.button('收回同意，不再公开').press('Enter')
  await expect(raiser.page.getByText('您收回了同意，别人看不到这件事。')).toBeVisible()
  anybody.watch.expects(`404 /api/v1/public_matters/${matter}`)
  await anybody.page.reload()
  await expect(anybody.page.getByRole('alert')).toBeVisible()
})

test('anybody finds a station: where it is, whether it is open today, its number', async ({ stranger }) => {
  const anybody = await stranger()
  await anybody.opens('/pages/stations/index')
  await anybody.reads('找联络站')
  await expect(anybody.page.getByRole('heading', { level: 2 })).toHaveText(['街道中心站', '片区站', '社区站', '特色站点'])
  await expect(anybody.page.getByText(/^今天/).first()).toBeVisible()
  await expect(anybody.page.getByText(/^今天不开放，周. \d+:\d\d/).first()).toBeVisible()
  await expect(anybody.link(/^打电话/).first()).toBeVisible()
  await expect(anybody.button('复制地址')).toHaveCount(0)
  await anybody.looks()
  await anybody.button(/^地址和每天的时间/).first().press('Enter')
  await expect(anybody.page.getByText('周日').first()).toBeVisible()
  await anybody.button('复制地址').press('Enter')
  await anybody.looks()
})

test('the desk says when its station is open', async ({ at_desk, stranger }) => {
  const station = await at_desk(officer)
  await station.opens('/public')
  await station.page.getByRole('button', { name: /^修改 三角路/ }).press('Enter')
  await station.field('周日').fill('9:00–11:00')
  await station.looks()
  await station.field('周一').fill('上午')
  await station.press('Control+Enter')
  await expect(station.page.getByRole('dialog')).toContainText('看不懂这个时间')
  await station.field('周一').fill('9:00-12:00 14:00-17:30')
  await station.sends()
  const anybody = await stranger()
  await anybody.opens('/pages/stations/index')
  await anybody.button(/^地址和每天的时间 三角路代表/).press('Enter')
  await expect(anybody.page.getByText('9:00–11:00').first()).toBeVisible()
})
