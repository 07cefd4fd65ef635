// SPDX-License-Identifier: Apache-2.0
//
// What is asked of the record of reads, as the address of its page keeps it. Pure.
import type { AuditAsked } from '@ztc/shared/types'

export const asked_names = ['number', 'person', 'about', 'from', 'until'] as const
export type AskedName = (typeof asked_names)[number]
export type Asked = Record<AskedName, string>

export const nothing_asked = (): Asked => ({ number: '', person: '', about: '', from: '', until: '' })

type Query = Readonly<Record<string, unknown>>
const only_text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** From the address; what is not ours there is passed over. */
export function asked_of(query: Query): Asked {
  const asked = nothing_asked()
  for (const name of asked_names) asked[name] = only_text(query[name])
  return asked
}

/** For the server and for the address: what is empty is not asked. */
export function to_query(asked: Asked): AuditAsked {
  const query: AuditAsked = {}
  for (const name of asked_names) if (asked[name]) query[name] = asked[name]
  return query
}

export const is_filtered = (asked: Asked): boolean => asked_names.some((name) => asked[name] !== '')
