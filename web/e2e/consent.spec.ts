// SPDX-License-Identifier: Apache-2.0
//
// Somebody brings a slip of paper and a photograph and has no account: the desk asks by short message, she reads on a page
// without a script what would be public and says yes, the desk covers a part of the photograph and publishes, anybody
// sees it, and it is gone when she takes that back.
import { a_deputy, asked, sent } from './town/api'
import { look } from './town/gates'
import { director, officer, system } from './town/people'
import { expect, test } from './town/test'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const without_script = { javaScriptEnabled: false, viewport: { width: 375, height: 812 } }
const a_photo = readFileSync(fileURLToPath(new URL('../../server/platform/media/testdata/sideways.jpg', import.meta.url)))

interface Place { communities: { node: string; name: string }[] }

test('a slip with a photograph: asked by short message, agreed to without an account, published, taken back', async ({ at_desk, opened }) => {
  test.slow()
  const title = `纸条上的一件事 ${Date.now() % 100000}`
  const station = await at_desk(officer)
  const headers = { 'X-Requested-With': 'zhitongche', 'Content-Type': 'image/jpeg' }
  const stored = await station.page.request.post('/api/v1/files', { data: a_photo, headers })
  const { file } = (await stored.json()) as { file: string }
  const { stations } = await asked<{ stations: Place[] }>(station.page, '/places')
  const community = stations.flatMap((one) => one.communities).find((one) => one.name.startsWith('桂花'))!.node
  const { person } = await sent<{ person: string }>(station.page, '/people/meet', { name: '示例·纸条奶奶', phone: '13800007701' })
  const { matter, number } = await sent<{ matter: string; number: string }>(station.page, '/matters/enter', {
    raised_by: person, origin: 'paper', title, text: '井盖松了，电话 13812345678。', category: 'environment', community, identity: 'relay', notice_version: '2026-11', photos: [file],
  })
  await sent(station.page, '/matters/accept', { matter, deputy: await a_deputy(station.page) })

  await station.opens(`/public/${matter}`)
  await station.looks()
  await station.page.getByRole('button', { name: '发短信问反映人' }).press('Enter')
  await expect(station.page.getByRole('status').filter({ hasText: '已发短信' })).toBeVisible()

  const keeper = await opened.page()
  const staff = { data: { name: system.name, password: system.password }, headers: { 'X-Requested-With': 'zhitongche' } }
  expect((await keeper.page.request.post('/api/v1/login/staff', staff)).status()).toBe(200)
  const { items } = await asked<{ items: { words: string; text: string }[] }>(keeper.page, '/outbox?limit=100')
  const message = items.find((one) => one.words === 'publication_asked' && one.text.includes(number))!
  const link = /\/open\/ask\/[0-9a-f]+/.exec(message.text)![0]

  // axe is a script, so it looks at the same page in a browser that runs some.
  const looks_at = async (path: string) => {
    const { page } = await opened.page({ viewport: without_script.viewport })
    await page.goto(path)
    await look(page, 'desk')
  }
  await looks_at(link)
  const raiser = await opened.page(without_script)
  await raiser.page.goto(link)
  await expect(raiser.page.getByRole('heading', { level: 1, name: '可以公开这件事吗？' })).toBeVisible()
  await expect(raiser.page.getByText('138****5678')).toBeVisible()
  await expect(raiser.page.getByRole('img', { name: '您交的照片' })).toBeVisible()
  await raiser.page.getByRole('button', { name: '同意，文字和照片都可以公开' }).click()
  await expect(raiser.page.getByRole('status')).toContainText('同意了公开文字和照片')

  await station.opens(`/public/${matter}`)
  const sheet = station.page.getByRole('dialog')
  await expect(sheet).toContainText('本人在短信里的网页上同意')
  await sheet.getByRole('button', { name: '在第 1 张上遮住一块' }).press('Enter')
  await station.looks()
  await sheet.getByRole('button', { name: '做一张遮住的' }).press('Enter')
  await expect(sheet.getByRole('status')).toContainText('已做好')
  await sheet.getByRole('textbox', { name: '第 2 张照的是什么' }).fill('松了的井盖')
  await station.looks()
  await station.sends()

  const anybody = await opened.page(without_script)
  await anybody.page.goto(`/open/matters/${matter}`)
  const photo = anybody.page.getByRole('img', { name: '松了的井盖' })
  await expect(photo).toBeVisible()
  const src = (await photo.getAttribute('src'))!
  expect(src).not.toContain(file)
  expect((await anybody.page.request.get(src)).status()).toBe(200)
  expect((await anybody.page.request.get(`/open/matters/${matter}/photos/${file}`)).status()).toBe(404)
  await looks_at(`/open/matters/${matter}`)

  await raiser.page.goto(link)
  await raiser.page.getByRole('button', { name: '收回同意' }).click()
  await expect(raiser.page.getByRole('button', { name: '收回同意' })).toHaveCount(0)
  expect((await anybody.page.request.get(src)).status()).toBe(404)
  expect((await anybody.page.request.get(`/open/matters/${matter}`)).status()).toBe(404)
})

test('the site writes a new version of the notice beside the old one', async ({ at_desk }) => {
  const desk = await at_desk(director)
  await desk.opens('/wordings')
  await desk.reads('告知和同意文本')
  await desk.looks()
  await expect(desk.page.getByRole('link', { name: '2026-11 版' })).toHaveCount(3)
})
