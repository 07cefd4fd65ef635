// SPDX-License-Identifier: Apache-2.0
//
// Turns whatever went wrong into words that can be shown: one sentence, and one per field.
import { NoConnection, Refused } from '@ztc/shared/client'
import { refusal_words, words_of } from '@ztc/shared/refusals'
import { i18n, language } from './i18n'

export type Told = {
  title: string
  status: number
  code: string
  incident?: string
  fields: { name: string; words: string; label?: string }[]
}

const lost = (title: string, code: string): Told => ({ title, status: 0, code, fields: [] })

export function told(e: unknown): Told {
  if (e instanceof NoConnection) return lost(i18n.global.t('offline.sending'), 'offline')
  if (!(e instanceof Refused)) throw e
  return {
    title: words_of(e, language.value),
    status: e.status,
    code: e.code,
    incident: e.incident,
    fields: e.errors.map((x) => ({
      name: x.pointer.replace(/^\//, ''),
      words: refusal_words(x.code, language.value, x.code === e.code ? e.title : undefined),
    })),
  }
}

/// What is still wrong when one field was changed.
export const without = (now: Told, is_it: (name: string) => boolean): Told['fields'] => now.fields.filter((field) => !is_it(field.name))
