// SPDX-License-Identifier: Apache-2.0
//
// One sentence of the interface in the reader's language, with its blanks filled in. English is learnt when somebody reads
// it: until then, and for what it lacks, Chinese is said.
import type { Language } from '../types'
import { zh, type WordKey } from './zh'

export type { WordKey }

let english: Record<WordKey, string> | undefined
export function learn_english(words: Record<WordKey, string>): void {
  english = words
}

export function say(language: Language, key: WordKey, blanks: Record<string, string | number> = {}): string {
  return filled((language === 'en' && english ? english : zh)[key], blanks)
}

/** `{s}` is what English adds where {n} is not one. */
export function filled(sentence: string, blanks: Record<string, string | number>): string {
  const all: typeof blanks = { s: blanks.n === 1 ? '' : 's', ...blanks }
  return sentence.replace(/\{(\w+)\}/g, (brace, name: string) => String(all[name] ?? brace))
}
