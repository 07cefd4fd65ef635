// SPDX-License-Identifier: Apache-2.0
//
// Every page of the phones stands before the gates, in Chinese and English, by day and by night; and the first view is light.
import { asked } from './town/api'
import { li } from './town/people'
import { expect, test } from './town/test'

const heaviest_first_view = 120 * 1024

test('every page passes the gates', async ({ as_resident }) => {
  const resident = await as_resident(li)
  const { items } = await asked<{ items: { matter: string; number: string }[] }>(resident.page, '/my_matters')
  expect(items.length).toBeGreaterThan(0)
  const { matter, number } = items[0]!
  const pages: Record<string, string | RegExp> = {
    '/': /有事/,
    '/pages/matters/index': '我的事项',
    [`/pages/matter/index?matter=${matter}`]: /./,
    [`/pages/receipt/index?matter=${matter}&number=${number}`]: '验证这份回执',
    '/pages/deputies/index': '找我的代表',
    '/pages/me/index': '我的',
    '/pages/notice/index': '个人信息告知',
  }
  for (const [path, heading] of Object.entries(pages)) {
    await resident.opens(path)
    await resident.reads(heading)
    await expect(resident.page.getByText(/正在取|正在核对/)).toHaveCount(0)
    await resident.looks()
  }
})

test('the day of a deadline is explained day by day', async ({ as_resident }) => {
  const resident = await as_resident(li)
  const { items } = await asked<{ items: { matter: string; due_on?: string }[] }>(resident.page, '/my_matters')
  await resident.opens_matter(items.find((row) => row.due_on)!.matter)
  await resident.link('为什么是这天？').press('Enter')
  await resident.reads(/^为什么是.+？$/)
  await expect(resident.page.getByRole('row').filter({ hasText: '到期' })).toHaveCount(1)
  await resident.looks()
})

test('a receipt is checked on the phone in four steps', async ({ as_resident }) => {
  const resident = await as_resident(li)
  const { items } = await asked<{ items: { matter: string }[] }>(resident.page, '/my_matters')
  await resident.opens_matter(items[0]!.matter)
  await resident.link('验证回执').press('Enter')
  await expect(resident.page.getByRole('status').filter({ hasText: '四步都对得上' })).toBeVisible()
})

test('in English and in the dark the gates hold as well', async ({ as_resident }) => {
  const resident = await as_resident(li)
  await resident.opens('/pages/me/index')
  await resident.chooses('English')
  await resident.page.emulateMedia({ colorScheme: 'dark' })
  const own = ['my_data', 'my_reads', 'my_erasure', 'my_name', 'my_phone'].map((page) => `/pages/${page}/index`)
  for (const path of ['/pages/me/index', '/', '/pages/matters/index', '/pages/raise/index?step=what', ...own]) {
    await resident.opens(path)
    await resident.page.getByRole('heading', { level: 1 }).waitFor()
    await expect(resident.page.getByText('Loading')).toHaveCount(0)
    await resident.looks()
  }
})

test('the first view weighs no more than 120 KB on the wire', async ({ opened }) => {
  const { page } = await opened.page()
  const wire = await page.context().newCDPSession(page)
  let bytes = 0
  await wire.send('Network.enable')
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.goto('/m/', { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  test.info().annotations.push({ type: 'bytes', description: String(bytes) })
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThanOrEqual(heaviest_first_view)
})
