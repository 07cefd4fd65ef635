// SPDX-License-Identifier: Apache-2.0
//
// One sentence of the interface in the reader's language, with its blanks filled in.
import type { Language } from '../types'
import { en } from './en'
import { zh, type WordKey } from './zh'

export type { WordKey }

export function say(language: Language, key: WordKey, blanks: Record<string, string | number> = {}): string {
  const sentence: string = language === 'en' ? en[key] : zh[key]
  return sentence.replace(/\{(\w+)\}/g, (brace, name: string) => String(blanks[name] ?? brace))
}
