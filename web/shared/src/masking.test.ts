// SPDX-License-Identifier: Apache-2.0
//
// The cases of server/kernel/masking_test.cpp, one for one: what is shown before sending is what the server does after it.
import { describe, expect, it } from 'vitest'
import { likely_names, masked } from './masking'

describe('what a unit will see', () => {
  it('hides the middle of a telephone number however it is written', () => {
    expect(masked('打13800000001找我')).toBe('打138****0001找我')
    expect(masked('138 0000 0001')).toBe('138****0001')
    expect(masked('8613800000001')).toBe('138****0001')
    expect(masked('座机 027-87654321。')).toBe('座机 *********21。')
  })
  it('hides an identity number with digits or X at its end', () => {
    expect(masked('身份证110101199001011234')).toBe('身份证110101************')
    expect(masked('11010119900101123X')).toBe('110101************')
  })
  it('hides a plate but its province', () => {
    expect(masked('鄂A12345挡路')).toBe('鄂******挡路')
    expect(masked('鄂A·D12345挡路')).toBe('鄂******挡路')
    expect(masked('鄂A座5楼')).toBe('鄂A座5楼')
  })
  it('hides the names that were marked', () => {
    expect(masked('示例甲家漏水', ['示例甲'])).toBe('示**家漏水')
  })
  it('leaves house numbers, dates and amounts', () => {
    for (const words of ['3 号楼 2 单元 501', '2026-11-24', '缺 12000 元', '第31选区', '2026-000123', '20261124']) expect(masked(words)).toBe(words)
  })
})

describe('likely names', () => {
  it('are offered once each, by what people are called', () => {
    expect(likely_names('楼上王阿姨和陈建国先生都说，王阿姨先看到的。')).toEqual(['王阿姨', '陈建国先生'])
  })
  it('are not seen where nobody is named', () => {
    expect(likely_names('路灯不亮，晚上看不清。')).toEqual([])
  })
})
