// SPDX-License-Identifier: Apache-2.0
//
// How large and in which language this phone is read. Kept here, applied as a class on the root of every page.
import type { Language } from '@ztc/shared/types'
// #ifndef H5
import { en } from './english'
// #endif
import { learn_english } from '@ztc/shared/words/say'
import { reactive } from 'vue'
import { keep, on_web, read_kept } from './platform'

export type Size = 'standard' | 'elder' | 'largest'
const sizes: Size[] = ['standard', 'elder', 'largest']

export const prefs = reactive<{ size: Size; language: Language }>({
  size: sizes.find((size) => size === read_kept('size')) ?? 'standard',
  language: 'zh',
})
if (read_kept('language') === 'en') void choose_language('en')

export function choose_size(size: Size): void {
  prefs.size = size
  keep('size', size)
}

/** On the web English travels when it is asked for; without a network the page stays as it is. */
export async function choose_language(language: Language): Promise<void> {
  if (language === 'en') {
    // #ifdef H5
    const { en } = await import('./english')
    // #endif
    learn_english(en)
  }
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
