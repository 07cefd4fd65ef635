// SPDX-License-Identifier: Apache-2.0
//
// Which answer each route gives and which body each command takes: the table the client's types are looked up in.
// A route missing here cannot be called; a wrong member is a compile error.
import type {
  Accept, Answer, Box, Carry, Category, CodeSent, Counts, Deputy, InboxRow, LookInto, MatterPage, MyMatter, Page,
  Position, Raise, Raised, Rate, Rated, Redirect, Refer, Referred, SignedIn, Site, Station, Unit, Viewer, Why, Withdraw,
} from './types'

export interface Reads {
  '/me': { answer: { viewer: Viewer } }
  '/site': { answer: Site }
  '/places': { answer: { stations: Station[] } }
  '/categories': { answer: { categories: Category[] } }
  '/units': { answer: { units: Unit[] } }
  '/deputies': { answer: { deputies: Deputy[] } }
  '/my_matters': { query: { after?: string; limit?: number }; answer: Page<MyMatter> }
  '/matters/{matter}': { path: { matter: string }; answer: MatterPage }
  '/matters/{matter}/why': { path: { matter: string }; answer: Why }
  '/matters/{matter}/due_if_referred': { path: { matter: string }; answer: Why }
  '/matters/{matter}/receipt': { path: { matter: string }; answer: string }
  '/inbox': { query: { box: Box; after?: string; limit?: number }; answer: Page<InboxRow> }
  '/inbox/counts': { answer: Counts }
}

/** Asked again they do no harm of themselves, so they carry no idempotency key. */
export interface Doors {
  '/login/code': { body: { phone: string }; answer: CodeSent }
  '/login/phone': { body: { phone: string; code: string; carry: Carry }; answer: SignedIn }
  '/login/staff': { body: { name: string; password: string; carry: Carry }; answer: SignedIn }
  '/logout': { body: Record<string, never>; answer: Record<string, never> }
}

/** Each appends events: the key belongs to the person's action and outlives every retry of it. */
export interface Commands {
  '/matters/raise': { body: Raise; answer: Raised }
  '/matters/accept': { body: Accept; answer: Position }
  '/matters/redirect': { body: Redirect; answer: Position }
  '/matters/look_into': { body: LookInto; answer: Position }
  '/matters/refer': { body: Refer; answer: Referred }
  '/matters/answer': { body: Answer; answer: Position }
  '/matters/rate': { body: Rate; answer: Rated }
  '/matters/withdraw': { body: Withdraw; answer: Position }
}
