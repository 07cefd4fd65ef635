// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { pieces, words_of } from './found'

const shown = (line: string, q: string) => pieces(line, words_of(q)).map((p) => (p.hit ? `[${p.words}]` : p.words)).join('')

describe('what was found', () => {
  it('stands marked in its line, each time it occurs', () => {
    expect(shown('北门的路灯坏了，南门的路灯也坏了', '路灯')).toBe('北门的[路灯]坏了，南门的[路灯]也坏了')
    expect(shown('路灯不亮 北门', '北门 路灯')).toBe('[路灯]不亮 [北门]')
  })
  it('is found whatever the width and case', () => {
    expect(shown('６栋B座', '6栋b')).toBe('[６栋B]座')
  })
  it('leaves a line alone that does not say it', () => {
    expect(shown('水管', '路灯')).toBe('水管')
    expect(shown('水管', '，。')).toBe('水管')
  })
})
