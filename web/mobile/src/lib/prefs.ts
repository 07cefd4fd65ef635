// SPDX-License-Identifier: Apache-2.0
//
// How large and in which language this phone is read. Kept here, applied as a class on the root of every page.
import type { Language } from '@ztc/shared/types'
import { reactive } from 'vue'
import { keep, on_web, read_kept } from './platform'

export type Size = 'standard' | 'elder' | 'largest'
const sizes: Size[] = ['standard', 'elder', 'largest']

export const prefs = reactive<{ size: Size; language: Language }>({
  size: sizes.find((size) => size === read_kept('size')) ?? 'standard',
  language: read_kept('language') === 'en' ? 'en' : 'zh',
})

export function choose_size(size: Size): void {
  prefs.size = size
  keep('size', size)
}

export function choose_language(language: Language): void {
  prefs.language = language
  keep('language', language)
  mark_language()
}

/** So that a screen reader takes the right voice and Han glyphs their Chinese form. */
export function mark_language(): void {
  if (on_web) document.documentElement.lang = prefs.language === 'en' ? 'en' : 'zh-CN'
}

export function size_class(): string {
  return { standard: '', elder: 'elder', largest: 'elder largest' }[prefs.size]
}
