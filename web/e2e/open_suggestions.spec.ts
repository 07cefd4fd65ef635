// SPDX-License-Identifier: Apache-2.0
//
// Published suggestions below /open/: found by words and filters without a script, read with their days, taken along as
// feed and data; what the office takes down leaves a number and a reason everywhere.
import { asked, sent } from './town/api'
import { look } from './town/gates'
import { office } from './town/people'
import { expect, test } from './town/test'

const lamps = '关于补齐滨江步道夜间照明的建议'
const without_script = { javaScriptEnabled: false, viewport: { width: 375, height: 812 } }
const files = ['/open/suggestions/feed.xml', '/open/data/suggestions.csv', '/open/data/suggestions.json']

test('suggestions are found by words and filters, and read with the days of their clock', async ({ opened }) => {
  const { page } = await opened.page(without_script)
  await page.goto('/open/')
  await page.getByRole('navigation').getByRole('link', { name: '代表建议' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '代表建议' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: /^第 1–\d+ 件，共 \d+ 件$/ })).toBeVisible()
  await page.getByRole('searchbox', { name: '找什么' }).fill('太阳能灯')
  await page.getByRole('combobox', { name: '到哪一步' }).selectOption({ label: '办结' })
  await page.getByRole('button', { name: '看' }).click()
  await expect(page.getByRole('heading', { level: 2, name: '第 1–1 件，共 1 件' })).toBeVisible()
  await expect(page.getByRole('searchbox', { name: '找什么' })).toHaveValue('太阳能灯')
  await page.getByRole('link', { name: lamps }).click()
  await expect(page.getByRole('heading', { level: 1, name: lamps })).toBeVisible()
  await expect(page.getByText('北段装灯三十二盏').first()).toBeVisible()
  await expect(page.getByRole('complementary').getByRole('listitem')).toHaveCount(5)
  await page.goto('/open/suggestions?q=nothing-of-the-kind')
  await expect(page.getByText('这样选没有找到。')).toBeVisible()
  expect(await page.context().cookies()).toEqual([])
})

test('the pages are plain to see and to hear, light and dark, in both languages', async ({ opened }) => {
  const { page } = await opened.page()
  await page.goto(`/open/suggestions?q=${encodeURIComponent(lamps)}`)
  const one = (await page.getByRole('link', { name: lamps }).getAttribute('href'))!
  const paths = ['/open/suggestions', one, '/open/data', '/open/suggestions?lang=en&size=large']
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const path of paths) {
      await page.goto(path)
      await look(page, 'desk')
    }
  }
})

test('what is taken down is a number and a reason on every page and in every file', async ({ at_desk, opened }) => {
  const desk = await at_desk(office)
  const { page } = await opened.page(without_script)
  await page.goto(`/open/suggestions?q=${encodeURIComponent(lamps)}`)
  const href = (await page.getByRole('link', { name: lamps }).getAttribute('href'))!
  const suggestion = href.split('/').at(-1)!
  const { line } = await asked<{ line: { number: string } }>(desk.page, `/suggestions/${suggestion}`)
  for (const file of files) expect(await (await page.request.get(file)).text(), file).toContain(lamps)
  expect((await (await page.request.get('/open/data/suggestions.csv')).body()).subarray(0, 3).toString('hex')).toBe('efbbbf')

  await sent(desk.page, '/suggestions/hide', { suggestion, reason: 'factual_error' })
  for (const path of [...files, '/open/suggestions', href]) {
    const words = await (await page.request.get(path)).text()
    expect(words, path).not.toContain(lamps)
    expect(words, path).not.toContain('北段装灯三十二盏')
  }
  expect((await page.request.get(href)).status()).toBe(410)
  await page.goto('/open/suggestions')
  const stub = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: line.number }) })
  await expect(stub).toContainText('内容有误')

  await sent(desk.page, '/suggestions/publish', { suggestion, title: lamps, text: '步道北段六百米没有路灯。建议补装路灯，临时加装太阳能灯。', reply: '北段装灯三十二盏，联系电话 13812345678。' })
  await page.goto(href)
  await expect(page.getByText('138****5678')).toBeVisible()
})
