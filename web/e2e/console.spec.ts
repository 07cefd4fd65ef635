// SPDX-License-Identifier: Apache-2.0
//
// What the desk has beside the line, with nothing but the keyboard: finding, lists kept at hand, several rows at once,
// the director's page, the messages that left, and a list brought in.
import { a_matter, asked } from './town/api'
import { director, officer, system, wang } from './town/people'
import { expect, test } from './town/test'

test('words, a number and part of an answer are found among all matters', async ({ at_desk, as_resident }) => {
  const resident = await as_resident(wang)
  const matter = await a_matter(resident.page, '凉亭顶棚漏雨', { text: '下雨天亭子里没有一处干的。' })
  const station = await at_desk(officer)
  await station.opens('/inbox/mine')
  await station.page.getByRole('heading', { level: 1 }).waitFor()
  await station.press('/')
  await station.page.keyboard.type('亭子里')
  await station.press('Enter')
  await expect(station.row('凉亭顶棚漏雨')).toBeVisible()
  await expect(station.page.locator('mark').first()).toHaveText('亭子里')
  await station.looks()
  const { number } = await asked<{ number: string }>(station.page, `/matters/${matter}`)
  await station.press('/')
  await station.page.keyboard.type(number)
  await station.press('Enter')
  await expect(station.page.getByRole('status').filter({ hasText: number })).toBeVisible()
  await station.press('j')
  await expect(station.row('凉亭顶棚漏雨')).toBeFocused()
  await station.press('Enter')
  await station.reads('凉亭顶棚漏雨')
})

test('a list is narrowed and kept at hand, and put away again', async ({ at_desk }) => {
  const station = await at_desk(officer)
  await station.opens('/inbox/in_hand')
  await station.page.getByRole('combobox', { name: '哪一类' }).selectOption({ index: 1 })
  await expect(station.page).toHaveURL(/category=/)
  await station.page.getByRole('heading', { level: 1 }).click()
  await station.press('s')
  const sheet = station.page.getByRole('dialog', { name: '把这份名单存下来' })
  await sheet.getByRole('textbox', { name: '叫什么' }).fill('示例筛选')
  await station.looks()
  await station.press('Control+Enter')
  await station.has_put_away()
  await station.opens('/inbox/new')
  await station.page.getByRole('link', { name: '示例筛选' }).press('Enter')
  await expect(station.page).toHaveURL(/category=/)
  await station.looks()
  await station.page.getByRole('button', { name: '整理已存筛选' }).press('Enter')
  await station.page.getByRole('button', { name: '去掉“示例筛选”' }).press('Enter')
  await expect(station.page.getByRole('button', { name: '去掉“示例筛选”' })).toHaveCount(0)
})

test('several are accepted at once: first called back, then sent, each told by itself', async ({ at_desk, as_resident }) => {
  const resident = await as_resident(wang)
  const titles = ['花坛围栏倒了', '信报箱锁坏了']
  const matters = [await a_matter(resident.page, titles[0]!), await a_matter(resident.page, titles[1]!)]
  const station = await at_desk(officer)
  const choose = async () => {
    await station.opens('/inbox/new')
    for (const title of titles) {
      await station.row(title).focus()
      await station.press('x')
    }
    await expect(station.page.getByText('已选 2 件')).toBeVisible()
    await station.press('a')
    const sheet = station.page.getByRole('dialog', { name: '受理 2 件' })
    await expect(sheet.getByRole('region', { name: '先看结果' })).toContainText(titles[0]!)
    await station.picks(/请哪位代表跟/, '沈', /沈代表/)
    await expect(sheet.getByText(/受理，请.*沈代表跟/).first()).toBeVisible()
    return sheet
  }
  await choose()
  await station.looks()
  await station.press('Control+Enter')
  await station.has_put_away()
  await expect(station.page.getByText(/\d+ 秒后送出/)).toBeVisible()
  await station.looks()
  await station.press('z')
  await expect(station.page.getByText(/秒后送出/)).toHaveCount(0)
  for (const matter of matters) expect((await asked<{ stage: string }>(station.page, `/matters/${matter}`)).stage).toBe('raised')

  await choose()
  await station.press('Control+Enter')
  await station.page.getByRole('button', { name: '现在就送' }).press('Enter')
  await expect(station.page.getByText('2 件都办好了')).toBeVisible()
  for (const matter of matters) expect((await asked<{ stage: string }>(station.page, `/matters/${matter}`)).stage).toBe('accepted')
})

test('the director sees what waits, the year with its table, and the stations', async ({ at_desk }) => {
  const house = await at_desk(director)
  await house.opens('/overview')
  await expect(house.page.getByRole('heading', { level: 1, name: /等您定/ })).toBeVisible()
  await house.page.getByText('图里的数').press('Enter')
  await expect(house.page.getByRole('columnheader', { name: '月份' })).toBeVisible()
  await expect(house.page.getByRole('heading', { name: /没有动静的站/ })).toBeVisible()
  await house.looks()
  await house.page.emulateMedia({ colorScheme: 'dark' })
  await house.looks()
})

test('what the ladder took up lies in a box of its own, counted as listed', async ({ at_desk }) => {
  const desk = await at_desk(director)
  await desk.opens('/inbox/mine')
  await desk.page.getByRole('heading', { level: 1 }).waitFor()
  await desk.press('g')
  await desk.press('u')
  await expect(desk.page).toHaveURL(/\/inbox\/escalated$/)
  const box = desk.page.getByRole('navigation', { name: '收件' }).getByRole('link', { name: /^已升级/ })
  const counts = await asked<{ escalated: number }>(desk.page, '/inbox/counts')
  expect(counts.escalated).toBeGreaterThan(0)
  await expect(box).toHaveText(`已升级${counts.escalated}`)
  const page = await asked<{ total: number; items: { number: string }[] }>(desk.page, '/inbox?box=escalated')
  expect(page.total).toBe(counts.escalated)
  await expect(desk.page.getByText(page.items[0]!.number).first()).toBeVisible()
  await expect(desk.page.getByText('已催办').first()).toBeVisible() // urged, told in words
  await desk.looks()
  await desk.page.setViewportSize({ width: 375, height: 812 })
  const late = await desk.page.locator('td.c-left').first().evaluate((cell) => ({ needs: cell.scrollWidth, has: cell.clientWidth }))
  expect(late.needs, 'how late it is, whole on a phone').toBeLessThanOrEqual(late.has)
})

test('the keeper of the machine sees what left, and no whole number of anybody', async ({ desk }) => {
  const keeper = await desk()
  await keeper.opens('/sign_in')
  await keeper.enters_password(system.name, system.password!)
  await expect(keeper.page.getByRole('link', { name: '通知' })).toBeVisible()
  await keeper.opens('/outbox')
  await keeper.reads('发出的通知')
  await expect(keeper.page.getByRole('columnheader', { name: '发给' })).toBeVisible()
  expect(await keeper.page.getByRole('table').innerText()).not.toMatch(/1\d{10}/)
  await keeper.looks()
})

test('a list is tried, a column named, brought in, and told again after a reload', async ({ at_desk }) => {
  const house = await at_desk(director)
  await house.opens('/import')
  const csv = '编号,几时说的,内容\nE-1,2025-03-02 09:00,示例：公园长椅断了。\nE-2,不是日子,示例：看不懂的日子。\n'
  await house.page.getByLabel('选文件').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await expect(house.page.getByText('还缺：留言时间')).toBeVisible()
  await house.looks()
  await house.page.getByRole('combobox', { name: /几时说的/ }).selectOption('raised_at')
  await house.page.getByRole('button', { name: '再试一遍' }).press('Enter')
  await expect(house.page.getByRole('button', { name: '导入 1 条' })).toBeVisible()
  await expect(house.page.getByRole('cell', { name: '留言时间', exact: true }).last()).toBeVisible()
  await house.looks()
  await house.page.getByRole('button', { name: '导入 1 条' }).press('Enter')
  await expect(house.page.getByText('导完了')).toBeVisible()
  await house.page.reload()
  await expect(house.page.getByText('导完了')).toBeVisible()
  await expect(house.page.getByText(/list.csv/)).toBeVisible()
  await house.looks()
})
