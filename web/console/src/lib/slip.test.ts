// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { from_chat, names_in, phone_fits, title_from } from './slip'

describe('a slip that is typed', () => {
  it('gets its title from its first words', () => {
    expect(title_from('路灯不亮一周了。老人晚上摔过一跤。')).toBe('路灯不亮一周了')
    expect(title_from('\n 井盖翘起来了\n在 12 号门前')).toBe('井盖翘起来了')
    expect(title_from('')).toBe('')
  })
  it('cuts a long beginning where its writer paused', () => {
    expect(title_from('菜场后门的油烟直接吹进三号楼二楼，我母亲有哮喘，不敢开窗')).toBe('菜场后门的油烟直接吹进三号楼二楼，我母亲有哮喘')
    expect(Array.from(title_from('一'.repeat(80)))).toHaveLength(24)
  })
  it('hides each name once, however they were parted', () => {
    expect(names_in('李四、王五，李四  赵六')).toEqual(['李四', '王五', '赵六'])
    expect(names_in('  ')).toEqual([])
  })
  it('takes no phone or a whole one', () => {
    expect(['', '13800000001', '027-00000001', '1380', '不知道'].map(phone_fits)).toEqual(['yes', 'yes', 'yes', 'no', 'no'])
  })
})

describe('a pasted chat', () => {
  it('loses who wrote when, and keeps those names apart so that they can be hidden', () => {
    const pasted = '示例·甲 11/24 19:03\n三单元的门禁坏了\n\n示例·乙 19:05\n我家也进不去\n19:06'
    expect(from_chat(pasted)).toEqual({ text: '三单元的门禁坏了\n\n我家也进不去', names: ['示例·甲', '示例·乙'] })
  })
  it('keeps a sentence that happens to tell a time', () => {
    expect(from_chat('每天从 22:30 吵到天亮')).toEqual({ text: '每天从 22:30 吵到天亮', names: [] })
  })
})
