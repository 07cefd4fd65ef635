// SPDX-License-Identifier: Apache-2.0
//
// The reading pages below /open/: for every browser, without a script, on paper too. What was written there is text and
// never runs; what its raiser takes back is gone with the next request.
import { expect, test } from './town/test'
import { a_deputy, a_matter, sent } from './town/api'
import { look } from './town/gates'
import { chen, officer } from './town/people'

const without_script = { javaScriptEnabled: false, viewport: { width: 375, height: 812 } }
const script = '<script>window.ran = 1</script><img src=x onerror="window.ran = 1">"\'>'

test('the pages are read without a script: what is public, one of it, stations, figures, the feed', async ({ opened }) => {
  const { page } = await opened.page(without_script)
  const answer = await page.goto('/open/')
  expect(answer!.headers()['set-cookie']).toBeUndefined()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: '公开的反映' }).click()
  await page.getByRole('combobox', { name: '社区' }).selectOption({ index: 1 })
  await page.getByRole('button', { name: '看' }).click()
  await expect(page).toHaveURL(/community=/)
  await page.goto('/open/matters')
  const first = page.getByRole('listitem').getByRole('heading').getByRole('link').first()
  const title = (await first.textContent())!
  await first.click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('complementary').getByRole('listitem')).toHaveCount(6)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('link', { name: 'Large type' }).click()
  await expect(page.locator('html')).toHaveClass('elder')
  await expect(page).toHaveURL(/lang=en/)
  await page.goto('/open/stations')
  await expect(page.getByText(/^今天/).first()).toBeVisible()
  await page.goto('/open/figures')
  await expect(page.getByRole('heading', { name: '按时答复' })).toBeVisible()
  const figures = await page.locator('.figure').allTextContents()
  expect(figures.length).toBeGreaterThanOrEqual(4)
  for (const words of figures) {
    const [, of, n] = /(\d+) 件里 (\d+) 件/.exec(words)!.map(Number)
    if (of! < 5) expect(words).not.toContain('%')
    else expect(words).toContain(`${n === of ? 100 : Math.min(99.9, Math.round((n! / of!) * 1000) / 10)}%`)
  }
  const feed = await page.request.get('/open/feed.xml')
  expect(feed.headers()['content-type']).toContain('application/atom+xml')
  expect(await feed.text()).toContain('<entry>')
  expect(await page.context().cookies()).toEqual([])
})

test('the stations are short to read: the central one first, the rest of each behind one tap, and printed whole', async ({ opened }) => {
  const { page } = await opened.page(without_script)
  await page.goto('/open/stations')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['街道中心站', '片区站', '社区站', '特色站点'])
  const stations = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })
  const central = stations.first()
  await expect(central.getByText(/^今天/)).toBeVisible()
  await expect(central.getByRole('link', { name: /^027-/ })).toBeVisible()
  await expect(central.getByText('地址', { exact: true })).toBeHidden()
  expect((await page.getByRole('main').boundingBox())!.height).toBeLessThan(200 * (await stations.count()))
  await central.locator('summary').press('Enter')
  await expect(central.getByText('地址', { exact: true })).toBeVisible()
  await expect(central.getByText(/^周一至周五 /)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(stations.last().getByText('地址', { exact: true })).toBeVisible()
  await expect(stations.last().locator('summary')).toBeHidden()
  await page.goto('/open/')
  await expect(page.getByRole('link', { name: '全部 24 个联络站' })).toBeVisible()
})

test('the walk through the article names its 51 ways of working, and each public figure leads to a page', async ({ opened }) => {
  const { page } = await opened.page(without_script)
  await page.goto('/open/')
  await page.getByRole('link', { name: '照着文章走一遍' }).click()
  const things = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })
  await expect(things).toHaveCount(51)
  await expect(page.getByText(/51 件里：\d+ 件能用/)).toBeVisible()
  const links = await things.getByRole('link').evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('href')!))])
  const open = links.filter((href) => href.startsWith('/open/'))
  expect(open.length).toBeGreaterThan(5)
  for (const href of open) expect((await page.request.get(href)).status(), href).toBe(200)
})

test('axe finds nothing on the reading pages: light and dark, large, narrow, in English', async ({ opened }) => {
  const { page } = await opened.page({ viewport: { width: 1280, height: 900 } })
  await page.goto('/open/matters')
  const one = await page.getByRole('listitem').getByRole('heading').getByRole('link').first().getAttribute('href')
  for (const path of ['/open/', '/open/matters', one!, '/open/stations', '/open/figures', '/open/tour', '/open/?lang=en&size=large', '/open/stations?size=large']) {
    await page.goto(path)
    await look(page, 'desk')
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const path of ['/open/', one!, '/open/figures']) {
    await page.goto(path)
    await look(page, 'desk')
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  await page.goto(one!)
  await expect(page.getByRole('navigation')).toBeHidden()
})

test('a script in any public words is only text, and what is taken back is gone', async ({ as_resident, at_desk, opened }) => {
  const raiser = await as_resident(chen)
  const matter = await a_matter(raiser.page, '公开的一件事')
  const station = await at_desk(officer)
  await sent(station.page, '/matters/accept', { matter, deputy: await a_deputy(station.page) })
  await sent(raiser.page, '/publication/consent', { matter })
  await sent(station.page, '/publication/draft', { matter, title: `标题${script}`.slice(0, 60), said: `话${script}`, answered: `答${script}` })
  await sent(station.page, '/publication/publish', { matter })

  const { page, watch } = await opened.page()
  watch.expects('404 /favicon.ico') // a browser asks for it beside a feed, which names none
  for (const path of ['/open/', '/open/matters', `/open/matters/${matter}`, `/open/matters?community=${encodeURIComponent(script)}`, '/open/feed.xml']) {
    await page.goto(path)
    expect(await page.evaluate(() => (window as { ran?: number }).ran), path).toBeUndefined()
    expect(await page.locator('script, img[onerror]').count(), path).toBe(0)
  }
  await page.goto(`/open/matters/${matter}`)
  await expect(page.getByRole('main')).toContainText(script)
  await page.goto(`/m/pages/open_matter/index?matter=${matter}`)
  await expect(page.getByRole('main')).toContainText(script)
  expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined()

  await sent(raiser.page, '/publication/withdraw_consent', { matter })
  watch.expects(`404 /open/matters/${matter}`)
  expect((await page.goto(`/open/matters/${matter}`))!.status()).toBe(404)
})
