// SPDX-License-Identifier: Apache-2.0
//
// What somebody consented to for single matters, and who tried to reach him or saw who he is, out of all that is held
// about him. Pure.
import type { Day, MyData } from '@ztc/shared/types'

type Matter = MyData['matters'][number]
type Consent = Matter['consents'][number]

export interface StandingConsent { matter: string; number: string; purpose: Consent['purpose']; given_on: Day; shown: Consent['shown'] }

/** Those that he may take back now. */
export function standing_consents(data: MyData): StandingConsent[] {
  return data.matters.flatMap((one) =>
    one.consents
      .filter((consent) => !consent.withdrawn_on)
      .map((consent) => ({ matter: one.matter, number: one.number, purpose: consent.purpose, given_on: consent.given_on, shown: consent.shown })))
}

export type Contact =
  | ({ kind: 'call'; number: string } & Matter['calls'][number])
  | ({ kind: 'reveal'; number: string; at: string } & Matter['reveals'][number])

/** Newest first. */
export function contacts(data: MyData): Contact[] {
  const all: Contact[] = data.matters.flatMap((one) => [
    ...one.calls.map((call) => ({ kind: 'call' as const, number: one.number, ...call })),
    ...one.reveals.map((reveal) => ({ kind: 'reveal' as const, number: one.number, at: reveal.looked_at, ...reveal })),
  ])
  return all.sort((left, right) => right.at.localeCompare(left.at))
}
