// SPDX-License-Identifier: Apache-2.0
//
// 我的信息: a resident sees what is held about her and who looked at it, mends her name and her phone, and asks to be
// erased; two different officers approve it in the console, and whoever audits sees that it was looked at.
import type { Page } from '@playwright/test'
import { a_matter, asked, sent } from './town/api'
import { auditor, director, officer, security, type Person } from './town/people'
import { expect, test } from './town/test'

/** Nobody of the town: what is asked here would trouble the stories of others. */
const newcomer = (): Person => ({ name: '示例·新人', phone: `139${String(Date.now()).slice(-8)}` })
const password = 'lantern on the bridge'

/** Erasing takes two: a deputy director who holds the same office. */
async function a_second_director(page: Page, name: string): Promise<string> {
  const { people } = await asked<{ people: { sign_in_name?: string; offices: { role: string; node: string }[] }[] }>(page, '/staff')
  const held = people.flatMap((one) => one.offices).find((office) => office.role === 'committee_director')!
  const { person } = await sent<{ person: string }>(page, '/people/register', { kind: 'staff', name: `示例·${name}` })
  await sent(page, '/people/open_account', { person, name })
  await sent(page, '/organisation/grant_role', { person, role: 'committee_director', node: held.node })
  const headers = { 'X-Requested-With': 'zhitongche' }
  const given = await page.request.post('/api/v1/accounts/give_password', { data: { person }, headers })
  return ((await given.json()) as { password: string }).password
}

test('a resident sees what is held about her, mends it, and sees who looked', async ({ stranger, at_desk }) => {
  const me = newcomer()
  const resident = await stranger()
  await resident.signs_in(me)
  const matter = await a_matter(resident.page, '示例：看看谁看过')
  const station = await at_desk(officer)
  await station.opens(`/matters/${matter}`)
  await station.reads('示例：看看谁看过')

  await resident.opens('/pages/me/index')
  await resident.link('我的信息').press('Enter')
  await resident.reads('我的信息')
  await expect(resident.page.getByText(me.phone!)).toBeVisible()
  await resident.looks()
  for (const part of [/^同意过的/, '带走一份', '存多久']) await resident.button(part).press('Enter')
  await expect(resident.page.getByText(/同意个人信息告知（2026-11 版）/)).toBeVisible()
  await expect(resident.link('打开可以打印的一页')).toBeVisible()
  await expect(resident.page.getByText(/录音存 .* 年/)).toBeVisible()
  await resident.looks()

  await resident.link('谁看过我的').press('Enter')
  await resident.reads('谁看过我的')
  await expect(resident.page.getByText(/联络员/).first()).toBeVisible()
  await resident.looks()

  await resident.opens('/pages/my_name/index')
  await resident.looks()
  await resident.field('姓名').fill('示例·改名')
  await resident.field('姓名').press('Enter')
  await resident.reads('我的信息')
  await expect(resident.page.getByText('示例·改名')).toBeVisible()

  const other = newcomer()
  await resident.opens('/pages/my_phone/index')
  await resident.field('新手机号').fill(`137${other.phone!.slice(3)}`)
  await resident.field('新手机号').press('Enter')
  const told = resident.page.getByText(/验证码是 \d{6}/)
  await expect(told).toBeVisible()
  await resident.looks()
  await resident.field(/^验证码/).fill(/\d{6}/.exec((await told.textContent())!)![0])
  await resident.field(/^验证码/).press('Enter')
  await resident.reads('我的信息')
  await expect(resident.page.getByText(`137${other.phone!.slice(3)}`)).toBeVisible()

  const page = await resident.page.request.get('/api/v1/my_data/print')
  expect(await page.text()).toContain('示例：看看谁看过')
})

test('two officers approve an erasure, and the auditor sees that it was looked at', async ({ stranger, desk }, info) => {
  test.skip(info.project.name === 'phone-elder', 'the desk is the same')
  const resident = await stranger()
  await resident.signs_in(newcomer())
  await resident.opens('/pages/my_erasure/index')
  await resident.reads('删除我的信息')
  await resident.looks()
  await resident.field(/想说明的/).fill('示例：搬走了')
  await resident.button('申请删除').press('Enter')
  await expect(resident.page.getByText(/前答复您/).first()).toBeVisible()
  await resident.looks()

  const admin = await desk()
  await admin.opens('/sign_in')
  await admin.enters_password(security.name, security.password!)
  await admin.reads('机构与人员')
  const second = `副主任${Date.now() % 100_000}`
  const first_password = await a_second_director(admin.page, second)

  const one = await desk()
  await one.signs_in(director)
  await one.opens('/overview')
  await one.reads(/件等您定/)
  await one.looks()
  await one.page.getByRole('link', { name: /^\d+ 件申请等您核准$/ }).press('Enter')
  await one.reads('个人信息')
  const request = one.page.getByRole('article').filter({ hasText: '示例：搬走了' }).last()
  await one.looks()
  await request.getByRole('button', { name: /^核准/ }).press('Enter')
  await expect(one.page.getByRole('status').filter({ hasText: '已核准，等另一位' })).toBeVisible()

  const two = await desk()
  await two.opens('/sign_in')
  await two.enters_password(second, first_password)
  await two.reads('改密码')
  await two.field('初始密码').fill(first_password)
  await two.field('新密码').first().fill(password)
  await two.field('新密码再写一遍').fill(password)
  await two.press('Enter')
  await expect(two.page.getByRole('navigation', { name: '收件' })).toBeVisible()
  await two.opens('/privacy')
  await two.page.getByRole('article').filter({ hasText: '示例：搬走了' }).last().getByRole('button', { name: /^核准/ }).press('Enter')
  await expect(two.page.getByRole('status').filter({ hasText: '两位都已核准' })).toBeVisible()
  await two.looks()

  await resident.opens('/pages/my_data/index')
  await expect(resident.page.getByText(/已批准/)).toBeVisible()
  await resident.opens('/pages/my_erasure/index')
  await resident.button('收回申请，不删了').press('Enter')
  await expect(resident.button('申请删除')).toBeVisible()

  const audits = await desk()
  await audits.opens('/sign_in')
  await audits.enters_password(auditor.name, auditor.password!)
  await audits.reads('查阅记录')
  await expect(audits.page.getByRole('cell', { name: /吴主任/ }).first()).toBeVisible()
  await expect(audits.page.getByText('示例：搬走了')).toHaveCount(0)
  await audits.looks()
  await audits.page.getByRole('button', { name: /^只看.*吴主任/ }).first().press('Enter')
  await expect(audits.page.getByText(/^谁看的：/)).toBeVisible()
})

test('an officer writes why it cannot be erased, and the resident reads it', async ({ stranger, desk }, info) => {
  test.skip(info.project.name === 'phone-elder', 'the desk is the same')
  const resident = await stranger()
  await resident.signs_in(newcomer())
  await sent(resident.page, '/privacy/ask_erasure', { words: '示例：请删掉' })
  const one = await desk()
  await one.signs_in(director)
  await one.opens('/privacy')
  await one.page.getByRole('article').filter({ hasText: '示例：请删掉' }).last().getByRole('button', { name: /^不删/ }).press('Enter')
  const sheet = one.page.getByRole('dialog', { name: '不能删除' })
  await sheet.getByRole('radio', { name: /不能确认是本人/ }).press('Space')
  await one.field(/告诉本人的话/).fill('示例：请带身份证到联络站来一趟。')
  await one.looks()
  await one.press('Control+Enter')
  await one.has_put_away()
  await resident.opens('/pages/my_erasure/index')
  await expect(resident.page.getByText('示例：请带身份证到联络站来一趟。')).toBeVisible()
  await resident.looks()
})
