// SPDX-License-Identifier: Apache-2.0
//
// Beyond words: a code that hangs at a bus stop, a point on the map that is marked on a tap and can be taken out, and a complaint about a unit.
import { asked } from './town/api'
import { officer, the_unit, zhao } from './town/people'
import { expect, test } from './town/test'

test('the point is asked for on a tap and at no other time, can be taken out, and is read at the desk', async ({ as_resident, at_desk }, info) => {
  const resident = await as_resident(zhao)
  const concern = { title: `绿化带的水管在漏（${info.project.name}）`, text: '水流到了路上。', community: '灯笼巷社区（样例）', kind: '医疗卫生' }
  await resident.opens('/pages/raise/index?step=what')
  await resident.says_what(concern)
  await resident.reads('在什么地方？')
  await expect(resident.page.getByText('点了才记，不记也行。')).toBeVisible()
  await resident.page.context().grantPermissions(['geolocation'])
  await resident.page.context().setGeolocation({ latitude: 30.6, longitude: 114.33 })
  await resident.button('记下这里').press('Enter')
  await expect(resident.page.getByText('记下了您现在站的地方')).toBeVisible()
  await resident.button('去掉').press('Enter')
  await expect(resident.page.getByText('点了才记，不记也行。')).toBeVisible()
  await resident.button('记下这里').press('Enter')
  await expect(resident.page.getByText('记下了您现在站的地方')).toBeVisible()
  await resident.looks()
  await resident.says_where(concern)
  await resident.says_kind(concern)
  await resident.says_who({ ...concern, who: /由联络站转话/ })
  await resident.adds_photos()
  await resident.reads(/看一遍/)
  await expect(resident.page.getByText('已记下位置')).toBeVisible()
  await resident.looks()
  await resident.button('提交给代表').press('Enter')
  await resident.gets_number()
  const station = await at_desk(officer)
  await station.finds(concern.title, 'new')
  await expect(station.page.getByText('30.600000, 114.330000')).toBeVisible()
  await expect(station.page.getByText('WGS-84')).toBeVisible()
})

test('the code at a bus stop leads to raising there: the place is filled in, and the receipt says how it came', async ({ as_resident }, info) => {
  const resident = await as_resident(zhao)
  const concern = { title: `候车亭的玻璃裂了（${info.project.name}）`, text: '怕扎到等车的孩子。', community: '柳荫社区（样例）', kind: '交通停车' }
  const { stations } = await asked<{ stations: { communities: { node: string; name: string }[] }[] }>(resident.page, '/places')
  const community = stations.flatMap((station) => station.communities).find((one) => one.name === concern.community)!
  await resident.page.goto(`/s/${community.node}?at=${encodeURIComponent('东门公交站')}`)
  await resident.reads('是怎么回事？')
  await expect(resident.page.getByText('您扫的是柳荫社区（样例） · 东门公交站的码。')).toBeVisible()
  await resident.looks()
  await resident.says_what(concern)
  await resident.reads('在什么地方？')
  await expect(resident.page.getByRole('combobox', { name: '哪个社区' })).toHaveValue(community.node)
  await expect(resident.field('地址或附近的标志')).toHaveValue('东门公交站')
  await resident.button('下一步').press('Enter')
  await resident.says_kind(concern)
  await resident.says_who({ ...concern, who: /由联络站转话/ })
  await resident.adds_photos()
  await resident.reads(/看一遍/)
  await resident.button('提交给代表').press('Enter')
  const number = await resident.gets_number()
  const { items } = await asked<{ items: { number: string; matter: string }[] }>(resident.page, '/my_matters')
  const matter = items.find((one) => one.number === number)!.matter
  expect(await asked(resident.page, `/matters/${matter}`)).toMatchObject({ origin: 'place_code', place: '东门公交站' })
})

test('a complaint may be about a unit, whose name is public', async ({ as_resident }) => {
  const resident = await as_resident(zhao)
  await resident.opens('/pages/raise/index?step=about')
  await resident.reads('您要说的是谁？')
  await resident.button(new RegExp(`^${the_unit}`)).press('Enter')
  await expect(resident.button(new RegExp(`^${the_unit}`))).toHaveAttribute('aria-pressed', 'true')
  await resident.looks()
  await resident.button(new RegExp(`^${the_unit}`)).press('Enter')
  const { units } = await asked<{ units: { name: string }[] }>(resident.page, '/units')
  expect(units.length).toBeGreaterThanOrEqual(8)
})
