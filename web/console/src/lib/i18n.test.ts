// SPDX-License-Identifier: Apache-2.0
import { afterEach, expect, it, vi } from 'vitest'
import { language, speak } from './i18n'

afterEach(() => vi.unstubAllGlobals())

it('keeps the language that was chosen before its words have come', async () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => kept.set(name, value) })
  vi.stubGlobal('document', { documentElement: { lang: '' } })
  const spoken = speak('en')
  expect(kept.get('ztc.console.language')).toBe('en')
  expect(language.value).toBe('zh')
  await spoken
  expect(language.value).toBe('en')
})
