// SPDX-License-Identifier: Apache-2.0
//
// The main job, once through both faces: a resident raises a concern, the station takes it up and names a deputy, she
// looks, the station refers it, the unit answers, and the one who raised it says whether it was done.
import { count_of } from './town/api'
import { chen, li, officer, shen, the_unit, unit_clerk, wang } from './town/people'
import { a_photo } from './town/resident'
import { expect, test } from './town/test'

const persons: Record<string, typeof chen> = { phone: chen, 'phone-elder': li, desktop: wang }

test('from raised to answered to rated', async ({ as_resident, at_desk }, info) => {
  test.slow()
  const concern = {
    title: `花坛边的井盖翘起来了（${info.project.name}）`, text: '桂花路 12 号门前，井盖一边高一边低，晚上有人绊倒。', community: '桂花社区（样例）', place: '桂花路 12 号门前', kind: '环境卫生',
  }
  const resident = await as_resident(persons[info.project.name]!)
  let number = ''

  await test.step('she raises it; what she wrote survives a reload', async () => {
    await resident.opens_home()
    await resident.looks()
    await resident.link(/反映一个问题/).first().press('Enter')
    await resident.reads('是怎么回事？')
    await resident.field('一句话说清楚').fill(concern.title)
    await resident.field('详细情况').fill(concern.text)
    await resident.looks()
    await resident.page.reload()
    await expect(resident.field('一句话说清楚')).toHaveValue(concern.title)
    await expect(resident.field('详细情况')).toHaveValue(concern.text)
    await resident.button('下一步').press('Enter')
    await resident.reads('在什么地方？')
    await resident.looks()
    await resident.says_where(concern)
    await resident.reads('是哪一类事？')
    await resident.looks()
    await resident.says_kind(concern)
    await resident.passes_neighbours()
    await resident.reads('谁能知道您是谁？')
    await resident.looks()
    await resident.says_who({ ...concern, who: /由联络站转话/ })
    await resident.hides_names()
    await resident.page.locator('#photos').setInputFiles([a_photo])
    await expect(resident.page.getByRole('img', { name: '第 1 张照片' })).toBeVisible()
    await resident.looks()
    await resident.page.reload()
    await expect(resident.page.getByRole('img', { name: '第 1 张照片' })).toBeVisible()
    await resident.button('下一步').press('Enter')
    await resident.reads(/看一遍/)
    await resident.looks()
  })

  await test.step('the network goes as she sends, and returns: it arrives once', async () => {
    resident.watch.network_is('gone')
    await resident.page.context().setOffline(true)
    await resident.button('提交给代表').press('Enter')
    await expect(resident.page.getByRole('alert').filter({ hasText: '照片和文字都存在这部手机里' })).toBeVisible()
    await resident.page.context().setOffline(false)
    number = await resident.gets_number()
    resident.watch.network_is('there')
    await resident.looks()
    expect(await count_of(resident.page, concern.title)).toBe(1)
  })

  await test.step('she follows it', async () => {
    await resident.link('看这件事').press('Enter')
    await resident.reads(concern.title)
    await expect(resident.page.getByRole('region', { name: '现在由谁办' })).toContainText('联络站')
    await expect(resident.page.getByRole('img', { name: '第 1 张照片' })).toHaveJSProperty('naturalWidth', 48)
    await resident.looks()
  })

  const station = await at_desk(officer)
  await test.step('the station takes it up and names a deputy', async () => {
    await station.finds(concern.title, 'new')
    await station.page.getByRole('button', { name: '放大第 1 张照片' }).press('Enter')
    const viewer = station.page.getByRole('dialog', { name: '照片 1 张' })
    await expect(viewer.getByRole('img')).toHaveJSProperty('naturalHeight', 64)
    await station.looks()
    await station.page.keyboard.press('Escape')
    await expect(viewer).toBeHidden()
    await station.looks()
    await station.starts('a', '受理这件事')
    await station.picks(/请哪位代表跟/, '沈', /沈代表/)
    await station.field(/给居民/).fill('收到，请沈代表去看。')
    await station.looks()
    await station.sends()
  })

  await test.step('she sees it without asking again', async () => {
    await expect(resident.page.getByRole('list').filter({ hasText: '收到，请沈代表去看。' })).toBeVisible()
    await expect(resident.page.getByRole('region', { name: '现在由谁办' })).toContainText('沈代表')
  })

  const deputy = await at_desk(shen)
  await test.step('the deputy looks into it', async () => {
    await deputy.finds(concern.title, 'mine')
    await deputy.starts('v', '记下代表核实')
    await deputy.field('看到了什么').fill('上午到现场，井盖翘起约 4 厘米，周围没有围挡。')
    await deputy.looks()
    await deputy.sends()
  })

  let until = ''
  await test.step('the station refers it, and sees until when before it does', async () => {
    await station.page.reload()
    await station.reads(concern.title)
    const sheet = await station.starts('r', '转办')
    const due = sheet.getByText(/\d+月\d+日.*前答复/).first()
    await expect(due).toBeVisible()
    until = /\d+月\d+日/.exec((await due.textContent())!)![0]
    await station.looks()
    await station.picks('交给谁', '城管局', new RegExp(the_unit))
    await station.sends()
    await expect(station.page.getByRole('complementary')).toContainText(until)
  })

  const clerk = await at_desk(unit_clerk)
  await test.step('the unit answers, and was never told who she is', async () => {
    await clerk.finds(concern.title, 'mine')
    await expect(clerk.page.getByRole('main')).not.toContainText(/1380000|138\*|陈女士|陈\*|李\*|王\*/)
    const answer = await clerk.starts('w', '答复')
    await answer.getByRole('radio', { name: /已办成/ }).press('Space')
    await clerk.field('哪天办成的').fill(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10))
    await clerk.field('给居民的话').fill('井盖已换新并重新砌平，夜间复查过。')
    await clerk.looks()
    await clerk.sends()
  })

  await test.step('she rates it, and it is closed', async () => {
    await resident.page.reload()
    await expect(resident.page.getByRole('list').filter({ hasText: '井盖已换新并重新砌平' })).toBeVisible()
    await resident.looks()
    await resident.link('评价这次答复').press('Enter')
    await resident.reads(/您来评/)
    await resident.looks()
    await resident.page.goBack()
    await resident.rates('满意', '基本满意', '修得快。')
    await expect(resident.page.getByRole('region', { name: '现在由谁办' })).toContainText('已办结')
    await resident.looks()
    await resident.opens('/pages/matters/index')
    await expect(resident.link(concern.title)).toBeVisible()
  })

  await test.step('the station finds it among what is done, under its number', async () => {
    await station.finds(concern.title, 'closed')
    await expect(station.page.getByRole('main')).toContainText(number)
    await expect(station.page.getByRole('main')).toContainText('修得快。')
  })
})
