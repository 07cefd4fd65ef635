// SPDX-License-Identifier: Apache-2.0
//
// A deputy's draft in his hand: what waits for him, the readers' remarks, and evidence put in where he stands.
import { a_photo } from './town/resident'
import { shen } from './town/people'
import { expect, test } from './town/test'

const water = '关于解决示例小区高层用水难的建议'

test('a deputy reads a remark on the phone and adds a photograph to the research', async ({ as_resident }) => {
  const deputy = await as_resident(shen)
  await deputy.link('我的建议').press('Enter')
  await deputy.link('我的稿子和联名').press('Enter')
  await deputy.reads('我的稿子')
  await expect(deputy.page.getByText('批注等您定').first()).toBeVisible()
  await deputy.looks()
  await deputy.link(water).first().press('Enter')
  await deputy.reads(water)
  await expect(deputy.page.getByText('晚七点至九点').first()).toBeVisible()
  await deputy.looks()
  await deputy.link('打开调研材料').press('Enter')
  await deputy.reads('调研材料')
  await deputy.page.getByRole('combobox', { name: '是什么' }).selectOption({ label: '照片' })
  await deputy.button('放进材料').press('Enter')
  await expect(deputy.page.getByRole('alert').filter({ hasText: '这种材料要有文件' })).toBeVisible()
  await deputy.looks()
  const words = deputy.field(/^写一句这是什么/)
  await words.fill('示例：泵房里坏了的那台泵。')
  await deputy.page.reload()
  await expect(words).toHaveValue('示例：泵房里坏了的那台泵。')
  await deputy.page.locator('#photos').setInputFiles([a_photo])
  await expect(deputy.page.getByRole('img').first()).toBeVisible()
  await deputy.button('放进材料').press('Enter')
  await expect(deputy.page.getByText('材料已放进。').first()).toBeVisible()
  await expect(deputy.page.getByText('示例：泵房里坏了的那台泵。').first()).toBeVisible()
  await deputy.looks()
})
