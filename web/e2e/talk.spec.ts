// SPDX-License-Identifier: Apache-2.0
//
// Words around a matter, phone beside console: the unit asks, the raiser reads it without asking again and answers, and
// decides whether the unit may know her. The station looks at who she is with a second person's consent, and she is told.
import { a_deputy, a_matter, asked, sent } from './town/api'
import { chen, director, li, officer, shen, the_unit, unit_clerk } from './town/people'
import { expect, test } from './town/test'

const raisers: Record<string, typeof chen> = { phone: chen, 'phone-elder': li }

test('raiser, unit and station speak about a matter, and nobody learns more than he may', async ({ as_resident, at_desk }, info) => {
  test.slow()
  const raiser = raisers[info.project.name]!
  const title = `楼道灯忽明忽暗（${info.project.name}）`
  const resident = await as_resident(raiser)
  const matter = await a_matter(resident.page, title)
  const station = await at_desk(officer)
  const talk = resident.page.getByRole('region', { name: '留言' })

  await test.step('accepted and referred; before that there is nobody to speak to', async () => {
    await sent(station.page, '/matters/accept', { matter, deputy: await a_deputy(station.page, shen.name) })
    const { units } = await asked<{ units: { node: string; name: string }[] }>(station.page, '/units')
    await sent(station.page, '/matters/refer', { matter, to_unit: units.find((one) => one.name.includes(the_unit))!.node })
    await resident.opens_matter(matter)
    await resident.reads(title)
    await expect(talk).toContainText('承办单位看不到您的姓名和电话')
    await resident.looks()
  })

  const clerk = await at_desk(unit_clerk)
  const at_unit = clerk.page.getByRole('region', { name: '留言' })
  await test.step('the unit asks, and she reads it without asking again', async () => {
    await clerk.opens(`/matters/${matter}`)
    await clerk.reads(title)
    await clerk.field(/对反映人和联络站说/).fill('明天上午去看，方便吗？')
    await clerk.looks()
    await clerk.press('Control+Enter')
    await expect(at_unit.getByRole('status').filter({ hasText: '留言送出了' })).toBeVisible()
    await expect(talk).toContainText('明天上午去看，方便吗？')
    await resident.looks()
  })

  await test.step('she answers; the unit reads it without her number', async () => {
    await resident.button('送出留言').press('Enter')
    await expect(talk).toContainText('写一句再送')
    await resident.field('您要说的话').fill(`方便，九点以后，电话 ${raiser.phone}。`)
    await resident.button('送出留言').press('Enter')
    await expect(talk).toContainText('九点以后')
    await expect(talk.getByRole('listitem').filter({ hasText: '九点以后' })).toContainText('您')
    await expect(at_unit).toContainText('九点以后')
    await expect(clerk.page.getByRole('main')).not.toContainText(raiser.phone!)
    await resident.looks()
  })

  await test.step('what is for the station alone does not reach the unit', async () => {
    await resident.chooses('只给联络站')
    await resident.field('您要说的话').fill('上次他们没有来。')
    await resident.button('送出留言').press('Enter')
    await expect(talk.getByRole('listitem').filter({ hasText: '上次他们没有来' })).toContainText('只给联络站')
    await station.opens(`/matters/${matter}`)
    await expect(station.page.getByRole('region', { name: '留言' })).toContainText('上次他们没有来')
    await station.looks()
    await clerk.page.reload()
    await expect(at_unit).toContainText('九点以后')
    await expect(at_unit).not.toContainText('上次他们没有来')
  })

  await test.step('she lets the unit know her, and takes it back', async () => {
    await resident.link('让他们直接找我').press('Enter')
    await resident.reads('让承办单位直接找您？')
    await resident.looks()
    await resident.button('同意，让他们找我').press('Enter')
    await expect(talk).toContainText('承办单位看得到您的姓名和电话')
    await expect(clerk.page.getByRole('complementary')).toContainText(raiser.phone!)
    await resident.link('不让他们再看').press('Enter')
    await resident.reads('不让承办单位再看？')
    await resident.button('撤回同意').press('Enter')
    await expect(talk).toContainText('承办单位看不到您的姓名和电话')
    await expect(clerk.page.getByRole('main')).not.toContainText(raiser.phone!)
  })

  await test.step('the station writes down a call in three presses', async () => {
    await station.page.getByRole('button', { name: '记一次回访' }).press('Enter')
    const sheet = station.page.getByRole('dialog', { name: '记一次回访' })
    await sheet.getByRole('radio', { name: '没找到' }).press('Space')
    await station.looks()
    await station.press('Control+Enter')
    await expect(station.page.getByRole('region', { name: '回访' })).toContainText('没找到')
    await station.opens('/callbacks')
    await station.page.getByRole('button', { name: '七天内' }).press('Enter')
    await expect(station.page.getByRole('row').filter({ hasText: title })).toContainText('约了再联系')
    await station.looks()
    await station.opens(`/matters/${matter}`)
  })

  const second = await at_desk(director)
  await test.step('the station asks who she is, and the director agrees', async () => {
    await station.page.getByRole('button', { name: '看清反映人' }).press('Enter')
    const sheet = station.page.getByRole('dialog', { name: '看清反映人' })
    await expect(sheet).toBeVisible()
    await station.field('为什么要看').fill('约时间到现场。')
    await station.looks()
    await station.press('Control+Enter')
    await expect(station.page.getByRole('region', { name: '看清反映人' })).toContainText('等另一个人同意')
    await second.opens('/overview')
    await second.reads(/件等您定/)
    await second.page.getByRole('link', { name: /^\d+ 件申请等您同意$/ }).press('Enter')
    await second.reads('看清反映人的申请')
    const row = second.page.getByRole('listitem').filter({ hasText: title })
    await expect(row).toContainText('约时间到现场。')
    await second.looks()
    await row.getByRole('button', { name: '同意', exact: true }).press('Enter')
    await expect(second.page.getByRole('status').filter({ hasText: '已同意' })).toBeVisible()
  })

  await test.step('the officer looks, and she is told who and why', async () => {
    const box = station.page.getByRole('region', { name: '看清反映人' })
    await box.getByRole('button', { name: '看姓名电话' }).press('Enter')
    await expect(box).toContainText(raiser.phone!)
    await station.looks()
    await box.getByRole('button', { name: '遮上' }).press('Enter')
    await expect(box).not.toContainText(raiser.phone!)
    const seen = resident.page.getByRole('region', { name: '谁看过我的姓名电话' })
    await expect(seen).toContainText(officer.name)
    await expect(seen).toContainText('约时间到现场。')
    await resident.looks()
  })
})
