// SPDX-License-Identifier: Apache-2.0
//
// Which routes the faces use: the table the client's types are looked up in. A route missing here cannot be called; a
// wrong member is a compile error, because bodies and answers come from the server's description.
import type { Body, Box, Counts, Done, Got, Id, Known, MatterPage, Why } from './types'

type Paging = { after?: string; limit?: number }
type OfMatter = { path: { matter: Id } }

export interface Reads {
  '/me': { answer: Got<'/me'> }
  '/site': { answer: Got<'/site'> }
  '/places': { answer: Got<'/places'> }
  '/categories': { answer: Got<'/categories'> }
  '/units': { answer: Got<'/units'> }
  '/deputies': { answer: Got<'/deputies'> }
  '/organisation': { answer: Got<'/organisation'> }
  '/staff': { answer: Got<'/staff'> }
  '/first_run': { answer: Got<'/first_run'> }
  '/my_matters': { query: Paging; answer: Got<'/my_matters'> }
  '/matters/{matter}': OfMatter & { answer: MatterPage }
  '/matters/{matter}/why': OfMatter & { query?: { of?: Why['what'] }; answer: Why }
  '/matters/{matter}/due_if_referred': OfMatter & { answer: Why }
  '/matters/{matter}/receipt': OfMatter & { answer: string }
  '/policies/matters': { answer: Got<'/policies/matters'> }
  '/policies/calendar': { answer: Got<'/policies/calendar'> }
  '/calendar': { query: { year: number }; answer: Got<'/calendar'> }
  '/similar': { query: { community: Id; category: string }; answer: Got<'/similar'> }
  '/inbox': { query: Paging & { box: Box }; answer: Got<'/inbox'> }
  '/inbox/counts': { answer: Counts }
  '/figures': { query: { from: string; to: string; by: 'whole' | 'station' | 'unit' }; answer: Got<'/figures'> }
}

type Posted<Path extends Known> = { body: Body<Path>; answer: Done<Path> }

/** Asked again they do no harm of themselves, so they carry no idempotency key. */
export interface Doors {
  '/login/code': Posted<'/login/code'>
  '/login/phone': Posted<'/login/phone'>
  '/login/staff': Posted<'/login/staff'>
  '/accounts/give_password': Posted<'/accounts/give_password'>
  '/accounts/change_password': Posted<'/accounts/change_password'>
  '/matters/follow': Posted<'/matters/follow'>
  '/policies/preview_matters': Posted<'/policies/preview_matters'>
  '/policies/preview_calendar': Posted<'/policies/preview_calendar'>
  '/logout': { body: Record<string, never>; answer: Record<string, never> }
}

/** Take a workbook instead of JSON. */
export interface HandIns {
  '/onboarding/check': { answer: Done<'/onboarding/check'> }
  '/onboarding/carry_out': { answer: Done<'/onboarding/carry_out'> }
}

/** Each appends events: the key belongs to the person's action and outlives every retry of it. */
export interface Commands {
  '/organisation/add_node': Posted<'/organisation/add_node'>
  '/organisation/rename_node': Posted<'/organisation/rename_node'>
  '/organisation/close_node': Posted<'/organisation/close_node'>
  '/organisation/describe_station': Posted<'/organisation/describe_station'>
  '/organisation/grant_role': Posted<'/organisation/grant_role'>
  '/organisation/end_role': Posted<'/organisation/end_role'>
  '/policy/set': Posted<'/policy/set'>
  '/people/register': Posted<'/people/register'>
  '/people/rename': Posted<'/people/rename'>
  '/people/change_phone': Posted<'/people/change_phone'>
  '/people/describe_deputy': Posted<'/people/describe_deputy'>
  '/people/open_account': Posted<'/people/open_account'>
  '/people/close_account': Posted<'/people/close_account'>
  '/matters/raise': Posted<'/matters/raise'>
  '/matters/enter': Posted<'/matters/enter'>
  '/matters/accept': Posted<'/matters/accept'>
  '/matters/ask_more': Posted<'/matters/ask_more'>
  '/matters/correct': Posted<'/matters/correct'>
  '/matters/name_deputy': Posted<'/matters/name_deputy'>
  '/matters/merge': Posted<'/matters/merge'>
  '/matters/unmerge': Posted<'/matters/unmerge'>
  '/matters/redirect': Posted<'/matters/redirect'>
  '/matters/look_into': Posted<'/matters/look_into'>
  '/matters/urge': Posted<'/matters/urge'>
  '/matters/refer': Posted<'/matters/refer'>
  '/matters/approve_referral': Posted<'/matters/approve_referral'>
  '/matters/return_referral': Posted<'/matters/return_referral'>
  '/matters/take_on': Posted<'/matters/take_on'>
  '/matters/report_progress': Posted<'/matters/report_progress'>
  '/matters/ask_relief': Posted<'/matters/ask_relief'>
  '/matters/rule_on_relief': Posted<'/matters/rule_on_relief'>
  '/matters/ask_extension': Posted<'/matters/ask_extension'>
  '/matters/extend': Posted<'/matters/extend'>
  '/matters/pause': Posted<'/matters/pause'>
  '/matters/resume': Posted<'/matters/resume'>
  '/matters/answer': Posted<'/matters/answer'>
  '/matters/record_answer': Posted<'/matters/record_answer'>
  '/matters/deliver': Posted<'/matters/deliver'>
  '/matters/slip': Posted<'/matters/slip'>
  '/matters/rate': Posted<'/matters/rate'>
  '/matters/record_rating': Posted<'/matters/record_rating'>
  '/matters/join': Posted<'/matters/join'>
  '/matters/supply_more': Posted<'/matters/supply_more'>
  '/matters/contest': Posted<'/matters/contest'>
  '/matters/rate_by_code': Posted<'/matters/rate_by_code'>
  '/matters/withdraw': Posted<'/matters/withdraw'>
  '/people/meet': Posted<'/people/meet'>
}
