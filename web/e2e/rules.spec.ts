// SPDX-License-Identifier: Apache-2.0
//
// The director changes the rules by keyboard, having seen what would change; and brings in the holidays of a year.
import { expect, test } from './town/test'
import { director } from './town/people'

test('the director sees what a shorter period would change, sets it, and finds it among the versions', async ({ desk }) => {
  const at = await desk()
  await at.signs_in(director)
  await at.opens('/policy')
  await at.reads('办理办法')
  await at.looks()
  await at.page.getByRole('spinbutton', { name: '转办后多久答复：多少' }).fill('12')
  await at.page.getByRole('button', { name: '看看会改变什么' }).press('Enter')
  await expect(at.page.getByRole('alert')).toContainText('这一项要填') // who approved it
  await at.looks()
  await at.field('谁批准的').fill('示例主任会议，示例纪要 3 号')
  await at.page.getByRole('button', { name: '看看会改变什么' }).press('Enter')
  const sheet = at.page.getByRole('dialog', { name: '会改变什么' })
  await expect(sheet).toContainText('答应过的日子都不变')
  await expect(sheet.getByRole('row', { name: /答复 · 道路照明/ })).toBeVisible()
  await at.looks()
  await at.press('Control+Enter')
  await at.has_put_away()
  await expect(at.page.getByRole('status')).toContainText('已改好')
  const versions = at.page.getByRole('region', { name: '历次版本' })
  await expect(versions.getByRole('listitem').first()).toContainText('示例纪要 3 号')
  await expect(versions.getByRole('listitem').first()).toContainText('现行')
})

test('a mistake is said at its place, and nothing is set', async ({ desk }) => {
  const at = await desk()
  await at.signs_in(director)
  await at.opens('/policy')
  await at.field('谁批准的').fill('示例')
  await at.page.getByRole('button', { name: '加一类', exact: true }).press('Enter')
  at.watch.expects('422 /api/v1/policies/preview_matters')
  await at.page.getByRole('button', { name: '看看会改变什么' }).press('Enter')
  await expect(at.page.getByRole('alert')).toBeVisible()
  await at.looks()
  await expect(at.page.getByRole('dialog')).toHaveCount(0)
})

test('the director brings in a year of holidays and sees them month by month', async ({ desk }) => {
  const at = await desk()
  await at.signs_in(director)
  await at.opens('/calendar')
  await at.reads('工作日历')
  await at.page.getByRole('button', { name: '后一年' }).press('Enter')
  await expect(at.page.getByText('放假安排还没有', { exact: true })).toBeVisible()
  await at.looks()
  const year = Number((await at.page.getByRole('button', { name: /^\d{4} 年$/ }).textContent())!.slice(0, 4))
  await at.page.getByRole('button', { name: '导入放假安排' }).press('Enter')
  const sheet = at.page.getByRole('dialog', { name: '导入放假安排' })
  await at.field('或者贴在这里').fill(`${year}-13-01,放假,元旦`)
  at.watch.expects('422 /api/v1/policies/preview_calendar')
  await sheet.getByRole('button', { name: '看看会改变什么' }).press('Enter')
  await expect(sheet.getByRole('alert')).toContainText('1 处')
  await at.looks()
  await at.field('或者贴在这里').fill(`日期,类型,名称\n${year}-01-01,放假,元旦\n${year}-10-01,放假,国庆节\n${year}-10-09,补班,国庆节`)
  await sheet.getByRole('button', { name: '看看会改变什么' }).press('Enter')
  await expect(sheet).toContainText('会加上或改动 3 天')
  await at.field('通知的名称').fill('示例通知')
  await at.field('谁批准的').fill('示例主任')
  await at.looks()
  await at.press('Control+Enter')
  await at.has_put_away()
  await expect(at.page.getByText('放假安排已有', { exact: true })).toBeVisible()
  await expect(at.page.getByRole('cell', { name: /10月1日 .* 放假 国庆节/ })).toBeVisible()
  await at.looks()
})

test('in English the gates hold as well', async ({ desk }) => {
  const at = await desk()
  await at.signs_in(director)
  await at.page.locator('.me summary').press('Enter')
  await at.page.getByRole('button', { name: 'English' }).press('Enter')
  for (const [path, name] of [['/policy', /^Rules/], ['/calendar', /^Working days/], ['/privacy', /^Personal data/], ['/overview', /^[^一-鿿]+$/], ['/inbox/all', 'All']] as const) {
    await at.opens(path)
    await at.reads(name)
    await at.looks()
    expect(await at.page.evaluate(() => document.scrollingElement!.scrollWidth), path).toBeLessThanOrEqual(1440)
  }
})
