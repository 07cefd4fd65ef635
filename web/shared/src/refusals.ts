// SPDX-License-Identifier: Apache-2.0
//
// What to say when the answer is no. The words come from api/refusals.json, which the server generates; a code it
// does not know is said plainly, with the code, so that a person can read it out on the telephone.
import { Refused } from './client'
import type { Language } from './types'

export type Refusals = Record<string, { status: number; zh: string; en: string }>

const files = import.meta.glob<Refusals>('../../../api/refusals.json', { eager: true, import: 'default' })
const listed: Refusals = Object.values(files)[0] ?? {}

export function refusal_words(code: string, language: Language, told?: string, refusals: Refusals = listed): string {
  const words = refusals[code]?.[language] || told
  if (words) return words
  return language === 'en' ? `This step did not go through (code ${code}).` : `这一步没有成功（代码 ${code}）。`
}

export function words_of(refusal: Refused, language: Language): string {
  // The server says in words how long to wait; the list cannot.
  if (refusal.status === 429 && refusal.retry_after_seconds !== undefined && refusal.title) return refusal.title
  return refusal_words(refusal.code, language, refusal.title)
}
