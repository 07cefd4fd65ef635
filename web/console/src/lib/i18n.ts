// SPDX-License-Identifier: Apache-2.0
//
// Chinese first and always there; English is fetched when somebody asks for it.
import { ref } from 'vue'
import { createI18n } from 'vue-i18n'
import type { Language } from '@ztc/shared/types'
import zh from '../words/zh'
import { keep, kept } from './kept'

export const i18n = createI18n({
  legacy: false,
  locale: 'zh' as string,
  fallbackLocale: 'zh',
  messages: { zh } as Record<string, typeof zh>,
})

export const language = ref<Language>('zh')

export async function speak(wanted: Language): Promise<void> {
  keep('language', wanted) // at once: the words may still be on their way when the page is left
  if (wanted === 'en' && !i18n.global.availableLocales.includes('en')) {
    i18n.global.setLocaleMessage('en', (await import('../words/en')).default)
  }
  i18n.global.locale.value = wanted
  language.value = wanted
  document.documentElement.lang = wanted === 'zh' ? 'zh-CN' : 'en'
}

export const speak_as_before = () => speak(kept('language') === 'en' ? 'en' : 'zh')
