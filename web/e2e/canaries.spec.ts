// SPDX-License-Identifier: Apache-2.0
//
// Whatever somebody writes is text, and only text, wherever it is read. A station of its own is told by persons who write
// markup into everything that can be written; then every page that shows any of it is opened, and nothing runs.
import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { a_deputy, asked, sent, uploaded } from './town/api'
import { suggests } from './town/canary_suggestions'
import { canary, found_there, texts, watched, written } from './town/canary'
import type { Watch } from './town/gates'
import { auditor, clerk, director, security, system, type Person } from './town/people'
import { a_photo } from './town/resident'
import { expect, test } from './town/test'

test.describe.configure({ mode: 'serial' })

const password = 'a river under the lanterns 7'
const stamp = String(Date.now()).slice(-8)

/** Not words of a person: what a machine compares, or refuses when it is not what it should be. */
const not_words: Record<string, string> = {
  '/login/code phone': 'a number', '/login/phone phone': 'a number', '/login/phone code': 'six digits', '/login/staff name': 'compared', '/login/staff password': 'hashed',
  '/accounts/change_password old_password': 'hashed', '/accounts/change_password password': 'hashed',
  '/people/register phone': 'a number', '/people/meet phone': 'a number', '/people/change_phone phone': 'a number',
  '/my_data/change_phone phone': 'a number', '/my_data/change_phone code': 'six digits',
  '/matters/raise category': 'a code of the list', '/matters/enter category': 'a code of the list', '/matters/correct category': 'a code of the list',
  '/matters/raise notice_version': 'a version of the list', '/matters/enter notice_version': 'a version of the list',
  '/matters/raise consent_version': 'a version of the list', '/matters/enter consent_version': 'a version of the list',
  '/publication/consent notice_version': 'a version of the list', '/publication/consent consent_version': 'a version of the list',
  '/publication/record_consent notice_version': 'a version of the list', '/publication/record_consent consent_version': 'a version of the list',
  '/publication/draft photos[].words': 'what a photograph shows stands in its alt, which consent.spec reads',
  '/receptions/check_in code': 'compared', '/receptions/raise_point category': 'a code of the list',
  '/receptions/raise_point notice_version': 'a version of the list', '/receptions/raise_point consent_version': 'a version of the list',
  '/activities/plan kind': 'a code of the list', '/activities/check line': 'a code of the list', '/activities/publish_plan lines[].kind': 'a code of the list', '/activities/sign_in code': 'compared', '/supervision/sign_in code': 'compared',
  '/activities/raise_item category': 'a code of the list', '/activities/raise_item notice_version': 'a version of the list', '/activities/raise_item consent_version': 'a version of the list',
  '/points/adopt_rule rules.code': 'a code', '/points/adopt_rule rules.items[].code': 'a code', '/points/adopt_rule rules.exclusions[].items[]': 'codes', '/points/adopt_rule rules.bands[].code': 'a code',
  '/publicity/register link': 'an address of the web, or refused', '/publicity/add_reprint link': 'an address of the web, or refused',
  '/episodes/attach subtitles': 'times and words without markup, or refused', '/episodes/link link': 'an address of the web, or refused',
  '/episodes/consent wording_version': 'a version of the list', '/episodes/add_consent wording_version': 'a version of the list',
  '/suggestions/draft_reply outcome': 'a code of the rule', '/suggestions/sign_reply document_no': 'a number of a form of its own, or refused',
  '/points/appeal item': 'a code of the rule', '/points/appeal act': 'compared',
  '/matters/raise about[]': 'ids', '/matters/enter about[]': 'ids',
  '/matters/follow number': 'compared', '/matters/follow query_code': 'compared', '/matters/rate_by_code number': 'compared', '/matters/rate_by_code query_code': 'compared',
  '/links/slip token': 'compared', '/demo/sign_in key': 'compared', '/outbox/resend key': 'compared', '/policy/set name': 'a name of the list',
  '/saved_filters/set filters[].at': 'a path of the console, with its words escaped',
  '/policies/preview_matters body.basis': 'a preview keeps nothing; it is written by /policy/set', '/policies/preview_calendar csv': 'a preview keeps nothing',
}
const of_a_preview = (where: string) => where.startsWith('/policies/preview_matters ')

// ---- who writes -----------------------------------------------------------------------------

interface Seat { page: Page; watch: Watch }
interface Opened { page(options?: BrowserContextOptions): Promise<Seat> }
type Session = Awaited<ReturnType<BrowserContext['storageState']>>

/** What was made, for the pages that are opened afterwards. */
const made = { report: '', names: {} as Record<string, string>, suggestions: {} as Record<string, string>, raiser: undefined as Session | undefined, matters: {} as Record<string, string>, receptions: {} as Record<string, string>, talks: {} as Record<string, string>, activities: {} as Record<string, string>, rule: 0, deputy: '', token: '', categories: undefined as object[] | undefined }

async function sits(opened: Opened, who: Person, size = { width: 1440, height: 900 }): Promise<Seat> {
  const seat = await opened.page({ viewport: size })
  await seat.page.addInitScript(watched)
  await seat.page.addInitScript(() => localStorage.setItem('ztc.console.known', 'yes')) // it signs in beside the page
  seat.page.on('dialog', (dialog) => {
    seat.watch.wrong.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  const headers = { 'X-Requested-With': 'zhitongche' }
  if (who.phone) {
    const code = await seat.page.request.post('/api/v1/login/code', { data: { phone: who.phone }, headers })
    const { demo_code } = (await code.json()) as { demo_code: string }
    expect((await seat.page.request.post('/api/v1/login/phone', { data: { phone: who.phone, code: demo_code }, headers })).status()).toBe(200)
  } else {
    const answer = await seat.page.request.post('/api/v1/login/staff', { data: { name: who.name, password: who.password }, headers })
    expect(answer.status(), who.name).toBe(200)
  }
  return seat
}

/** Sends a body in which these members are canaries. */
async function writes<Answer = unknown>(page: Page, path: string, names: string[], rest: object = {}): Promise<Answer> {
  return sent<Answer>(page, path, { ...rest, ...Object.fromEntries(names.map((name) => [name, canary(`${path} ${name}`)])) })
}

interface Desks { sys: Page; sec: Page; dir: Page; officer: Page; unit: Page; deputy: Page; raiser: Page }
interface Place { committee: string; station: string; community: string; unit: string; deputy: string; second: string }

async function makes_bodies(sys: Page): Promise<Omit<Place, 'deputy' | 'second'>> {
  const { bodies } = await asked<{ bodies: { node: string; kind: string }[] }>(sys, '/organisation')
  const committee = bodies.find(({ kind }) => kind === 'working_committee')!.node
  const adds = async (kind: string, parent: string, names: string[], more: object = {}) =>
    (await writes<{ node: string }>(sys, '/organisation/add_node', names, { kind, parent, ...more })).node
  const station = await adds('station', committee, ['name', 'short_name'])
  const community = await adds('community', station, [], { name: '示例社区' })
  await writes(sys, '/organisation/rename_node', ['name', 'short_name'], { node: community })
  const unit = await adds('handling_unit', committee, ['name', 'short_name'])
  await writes(sys, '/organisation/describe_station', ['address', 'phone', 'hours', 'note'], { node: station, station_type: 'central' }) // so that the first page shows it
  await writes(sys, '/districts/add_estate', ['name', 'district_seat', 'township_seat'], { community })
  const { estate } = await sent<{ estate: string }>(sys, '/districts/add_estate', { community, name: `示例 ${stamp} 栋` })
  await writes(sys, '/districts/assign_estate', ['district_seat', 'township_seat'], { estate })
  return { committee, station, community, unit }
}

/** Somebody of the staff whose name is a canary, ready to sign in. */
async function registers(sec: Page, opened: Opened, kind: string, offices: { role: string; node: string }[]): Promise<string> {
  const { person } = await writes<{ person: string }>(sec, '/people/register', ['name'], { kind })
  const name = `${offices[0]!.role}${stamp}`
  await sent(sec, '/people/open_account', { person, name })
  for (const office of offices) await sent(sec, '/organisation/grant_role', { person, ...office })
  const headers = { 'X-Requested-With': 'zhitongche' }
  const given = (await (await sec.request.post('/api/v1/accounts/give_password', { data: { person }, headers })).json()) as { password: string }
  const { page } = await sits(opened, { name, password: given.password })
  const changed = await page.request.post('/api/v1/accounts/change_password', { data: { old_password: given.password, password }, headers })
  expect(changed.status(), await changed.text()).toBe(200)
  made.names[offices[0]!.role] = name
  return person
}

async function makes_people(sec: Page, opened: Opened, place: Omit<Place, 'deputy' | 'second'>): Promise<{ deputy: string }> {
  const deputy = await registers(sec, opened, 'deputy', [{ role: 'deputy', node: place.station }])
  await writes(sec, '/people/describe_deputy', ['electoral_district'], { person: deputy, congress_level: 'district' })
  await registers(sec, opened, 'staff', [{ role: 'liaison_officer', node: place.station }])
  await registers(sec, opened, 'staff', [{ role: 'unit_clerk', node: place.unit }])
  const { person } = await sent<{ person: string }>(sec, '/people/register', { kind: 'staff', name: '示例' })
  await writes(sec, '/people/rename', ['name'], { person })
  await writes(sec, '/people/open_account', ['name'], { person })
  await writes(sec, '/people/register', ['paper'], { kind: 'resident', name: '示例' })
  return { deputy }
}

/** One that is cancelled, and one of today that is counted by two, filed and published. */
async function reports(desks: Desks, opened: Opened, place: Place, today: string): Promise<void> {
  const policy = { basis: '示例', notice_days: 0, file_within_minutes: 15, voters_wanted: 40, shown_from: 5 }
  await sent(desks.dir, '/policy/set', { name: 'report_meetings', valid_from: today, body: policy })
  const planned = async (from_minute: number) =>
    (await writes<{ meeting: string }>(desks.dir, '/report_meetings/plan', ['place'], { deputy: place.deputy, node: place.station, held_on: today, from_minute, until_minute: 1440, aspects: [] })).meeting
  await writes(desks.dir, '/report_meetings/cancel', ['reason'], { meeting: await planned(1439) })
  const meeting = (made.report = await planned(0))
  await writes(desks.deputy, '/report_meetings/write', ['text'], { meeting })
  await sent(desks.dir, '/report_meetings/invite', { meeting, names: [canary('/report_meetings/invite names[]')] })
  await writes(desks.deputy, '/report_meetings/ask', ['words', 'answer'], { meeting })
  const { question } = await sent<{ question: string }>(desks.dir, '/report_meetings/ask', { meeting, words: '示例' })
  await writes(desks.deputy, '/report_meetings/answer', ['answer'], { meeting, question })
  await sent(desks.dir, '/report_meetings/end', { meeting, present: 9 })
  const overall = { satisfied: 6, basically_satisfied: 0, dissatisfied: 0, abstained: 0 }
  const counter = (await sits(opened, clerk)).page
  for (const page of [desks.dir, counter]) await sent(page, '/report_meetings/enter_tally', { meeting, series: 'voters', tally: { handed_out: 6, collected: 6, invalid: 0, overall, aspects: [] } })
  await sent(desks.dir, '/report_meetings/file', { meeting })
  await writes(desks.dir, '/report_meetings/feed_back', ['text'], { meeting })
  await sent(desks.dir, '/report_meetings/publish', { meeting })
}

async function sets_policies(dir: Page, director_approves: 'referrals' | 'publications' | 'nothing', categories: 'with a canary' | 'as before' = 'with a canary'): Promise<void> {
  const now = await asked<{ policy: { categories: object[] } }>(dir, '/policies/matters')
  made.categories ??= now.policy.categories
  const { today } = await asked<{ today: string }>(dir, '/site')
  const one = { code: 'canary', zh: canary('/policies/preview_matters body.categories[].zh'), en: canary('/policies/preview_matters body.categories[].en') }
  const list = categories === 'with a canary' ? [...made.categories, one] : made.categories
  const basis = categories === 'with a canary' ? canary('/policy/set body') : '街道转办办法（样例）'
  await writes(dir, '/policy/set', ['approved_by'], { name: 'matters', valid_from: today, body: { ...now.policy, basis, categories: list, director_approves_referral: director_approves === 'referrals' } })
  await writes(dir, '/policy/set', ['approved_by'], { name: 'publication', valid_from: today, body: { basis, director_approves: director_approves === 'publications', publish_figures: true } })
}

// ---- what is written ------------------------------------------------------------------------

const form = (place: Place) => ({ category: 'canary', community: place.community, identity: 'to_unit', notice_version: '2026-11' })
const of_a_matter = ['title', 'text', 'place', 'hotline_number']

async function raises(page: Page, place: Place): Promise<string> {
  const raised = await writes<{ matter: string }>(page, '/matters/raise', of_a_matter, { ...form(place), hidden_names: [canary('/matters/raise hidden_names[]')] })
  return raised.matter
}
const is_done = (day: string) => ({ outcome: 'done', done_on: day })
const ranked = { attitude: 'satisfied', result: 'satisfied' }

async function brings_to_the_unit(desks: Desks, place: Place, matter: string): Promise<void> {
  await writes(desks.officer, '/matters/accept', ['note'], { matter, deputy: place.second })
  await writes(desks.officer, '/matters/name_deputy', ['reason'], { matter, deputy: place.deputy })
  await writes(desks.deputy, '/matters/look_into', ['note'], { matter })
  await writes(desks.officer, '/matters/refer', ['note'], { matter, to_unit: place.unit })
}

/** From what was asked back to a plan, late, kept, contested and answered on paper. */
async function lives_long(desks: Desks, place: Place, today: string, later: (days: number) => string): Promise<string> {
  const matter = await raises(desks.raiser, place)
  await writes(desks.officer, '/matters/ask_more', ['question'], { matter })
  await writes(desks.raiser, '/matters/supply_more', ['text'], { matter })
  await writes(desks.officer, '/matters/correct', ['reason'], { matter, category: 'other' })
  await brings_to_the_unit(desks, place, matter)
  await writes(desks.unit, '/matters/take_on', ['words'], { matter })
  await writes(desks.unit, '/matters/report_progress', ['text'], { matter })
  await writes(desks.deputy, '/matters/urge', ['words'], { matter, kind: 'urge' })
  await writes(desks.raiser, '/relay/say', ['text'], { matter, hearers: 'unit_too' })
  await writes(desks.unit, '/matters/ask_extension', ['reason'], { matter, wanted_on: later(60) })
  await writes(desks.officer, '/matters/refuse_extension', ['reason'], { matter })
  const { due } = await asked<{ due: { on: string } }>(desks.officer, `/matters/${matter}`)
  const next = new Date(Date.parse(due.on) + 86_400_000).toISOString().slice(0, 10)
  await writes(desks.officer, '/matters/extend', ['basis'], { matter, answer_due_on: next })
  await writes(desks.officer, '/matters/pause', ['reason'], { matter })
  await sent(desks.officer, '/matters/resume', { matter })
  await writes(desks.unit, '/matters/ask_relief', ['reason'], { matter, suggested_unit: await another_unit(desks.officer, place) })
  await writes(desks.officer, '/matters/rule_on_relief', ['reason'], { matter, ruling: 'kept' })
  await writes(desks.unit, '/matters/answer', ['text', 'owner', 'reason'], { matter, outcome: 'planned', planned_on: later(30) })
  await writes(desks.unit, '/matters/slip', ['reason'], { matter, planned_on: later(60) })
  await writes(desks.unit, '/matters/deliver', ['text'], { matter, done_on: today })
  await writes(desks.raiser, '/matters/rate', ['words'], { matter, ...ranked })
  await writes(desks.raiser, '/matters/contest', ['words'], { matter })
  await writes(desks.officer, '/matters/record_answer', ['text', 'owner', 'reason'], { matter, outcome: 'planned', planned_on: later(40), answered_on: today })
  await writes(desks.officer, '/matters/record_rating', ['words'], { matter, channel: 'phone', ...ranked })
  return matter
}
async function another_unit(page: Page, place: Place): Promise<string> {
  const { units } = await asked<{ units: { node: string }[] }>(page, '/units')
  return units.find(({ node }) => node !== place.unit)!.node
}

async function ends_otherwise(desks: Desks, place: Place): Promise<void> {
  made.matters.redirected = await raises(desks.raiser, place)
  await writes(desks.officer, '/matters/redirect', ['words'], { matter: made.matters.redirected, to: 'court' })
  made.matters.withdrawn = await raises(desks.raiser, place)
  await writes(desks.raiser, '/matters/withdraw', ['reason'], { matter: made.matters.withdrawn })
  const into = await raises(desks.raiser, place)
  made.matters.merged = await raises(desks.raiser, place)
  await writes(desks.officer, '/matters/merge', ['reason'], { matter: made.matters.merged, into })
  made.matters.unmerged = await raises(desks.raiser, place)
  await sent(desks.officer, '/matters/merge', { matter: made.matters.unmerged, into, reason: '示例' })
  await writes(desks.officer, '/matters/unmerge', ['reason'], { matter: made.matters.unmerged })
  const met = await writes<{ person: string }>(desks.officer, '/people/meet', ['name'])
  const entered = await writes<{ matter: string }>(desks.officer, '/matters/enter', of_a_matter, { ...form(place), raised_by: met.person, origin: 'station', hidden_names: [canary('/matters/enter hidden_names[]')] })
  made.matters.entered = entered.matter
  made.matters.returned = await raises(desks.raiser, place)
  await sent(desks.officer, '/matters/accept', { matter: made.matters.returned, deputy: place.deputy })
  await sets_policies(desks.dir, 'referrals')
  await sent(desks.officer, '/matters/refer', { matter: made.matters.returned, to_unit: place.unit })
  await writes(desks.dir, '/matters/return_referral', ['reason'], { matter: made.matters.returned })
  await sets_policies(desks.dir, 'nothing')
}

async function is_spoken_of(desks: Desks, place: Place): Promise<void> {
  const matter = made.matters.at_the_unit!
  await writes(desks.officer, '/callbacks/record', ['note'], { matter, channel: 'phone', outcome: 'reached' })
  const refused = await writes<{ reveal: string }>(desks.officer, '/reveals/ask', ['reason'], { matter })
  await writes(desks.dir, '/reveals/refuse', ['reason'], { matter, reveal: refused.reveal })
  const { reveal } = await sent<{ reveal: string }>(desks.officer, '/reveals/ask', { matter, reason: canary('/reveals/ask reason') })
  await sent(desks.dir, '/reveals/approve', { matter, reveal })
  await sent(desks.officer, '/reveals/look', { matter, reveal })
  const list = { from: place.deputy, to: place.second, matters: [matter] }
  const { handover } = await sent<{ handover: string }>(desks.officer, '/handover/propose', { ...list, reason: '示例' })
  await writes(desks.officer, '/handover/withdraw', ['reason'], { handover })
  await writes(desks.officer, '/handover/propose', ['reason'], list)
}

async function is_made_public(desks: Desks, place: Place): Promise<void> {
  const drafted = async (matter: string) => {
    await sent(desks.raiser, '/publication/consent', { matter })
    await writes(desks.officer, '/publication/draft', ['title', 'said', 'answered'], { matter })
  }
  const matter = (made.matters.public = made.matters.long!)
  await drafted(matter)
  await sent(desks.officer, '/publication/publish', { matter })
  made.matters.given_back = await raises(desks.raiser, place)
  await sent(desks.officer, '/matters/accept', { matter: made.matters.given_back, deputy: place.deputy })
  await sets_policies(desks.dir, 'publications')
  await drafted(made.matters.given_back)
  await sent(desks.officer, '/publication/publish', { matter: made.matters.given_back })
  await writes(desks.dir, '/publication/return_draft', ['reason'], { matter: made.matters.given_back })
  await sets_policies(desks.dir, 'nothing')
  made.matters.taken_down = made.matters.at_the_unit!
  await drafted(made.matters.taken_down)
  await sent(desks.officer, '/publication/publish', { matter: made.matters.taken_down })
  await writes(desks.officer, '/publication/take_down', ['note'], { matter: made.matters.taken_down, reason: 'mistake' })
}

/** A unit without an account writes by its link, and the raiser rates with the code of the receipt. */
async function goes_by_link(desks: Desks, place: Place, today: string, later: (days: number) => string): Promise<void> {
  const raised = await sent<{ matter: string; number: string; query_code: string }>(desks.raiser, '/matters/raise', { ...form(place), title: canary('/matters/raise title'), text: canary('/matters/raise text') })
  const { matter } = (made.matters.by_link = raised.matter, raised)
  await sent(desks.officer, '/matters/accept', { matter, deputy: place.deputy })
  await sent(desks.officer, '/matters/refer', { matter, to_unit: place.unit })
  const { token } = await sent<{ token: string }>(desks.officer, '/links/make', { matter })
  const by_link = async (path: string, names: string[], rest: object = {}) => {
    const words = Object.fromEntries(names.map((name) => [name, canary(`${path} ${name}`)]))
    const headers = { 'X-Requested-With': 'zhitongche', 'X-Link-Token': token }
    const answer = await desks.raiser.request.post(`/api/v1${path}`, { data: { ...rest, ...words }, headers })
    expect(answer.status(), `${path}: ${await answer.text()}`).toBe(201)
  }
  await by_link('/links/introduce', ['name', 'phone'])
  await by_link('/links/take_on', ['words'])
  await by_link('/links/report_progress', ['text'])
  await by_link('/links/ask_extension', ['reason'], { wanted_on: later(60) })
  await by_link('/links/ask_relief', ['reason'], { suggested_unit: await another_unit(desks.officer, place) })
  await sent(desks.officer, '/matters/rule_on_relief', { matter, ruling: 'kept', reason: '示例' })
  await by_link('/links/answer', ['text', 'owner', 'reason'], { ...is_done(today) })
  await writes(desks.raiser, '/matters/rate_by_code', ['words'], { number: raised.number, query_code: raised.query_code, ...ranked })
  const open = (made.matters.open_link = await raises(desks.raiser, place))
  await sent(desks.officer, '/matters/accept', { matter: open, deputy: place.deputy })
  await sent(desks.officer, '/matters/refer', { matter: open, to_unit: place.unit })
  await sent(desks.officer, '/links/make', { matter: open })
  await writes(desks.officer, '/links/revoke', ['reason'], { matter: open })
  made.token = (await sent<{ token: string }>(desks.officer, '/links/make', { matter: open })).token
}

/** Three receptions on days of their own: one moved and cancelled, and one of today with its record. */
async function receives(desks: Desks, place: Place, today: string, later: (days: number) => string): Promise<void> {
  const policy = { basis: '示例', notice_days: 0, yearly_minimum: 2, slot_minutes: 10, slots: 6, unanswered_days: 10 }
  await sent(desks.dir, '/policy/set', { name: 'receptions', valid_from: today, body: policy })
  const workdays: string[] = []
  for (let days = 1; workdays.length < 2; days++) if (![0, 6].includes(new Date(`${later(days)}T00:00:00Z`).getUTCDay())) workdays.push(later(days))
  const planned = async (held_on: string, from_minute: number, until_minute: number) =>
    (await sent<{ rows: { reception: string }[] }>(desks.officer, '/receptions/plan', { rows: [{ station: place.station, held_on, from_minute, until_minute, deputies: [place.deputy] }] })).rows[0]!.reception
  const ahead = (made.receptions.cancelled = await planned(workdays[0]!, 540, 660))
  await writes(desks.raiser, '/receptions/book', ['wish'], { reception: ahead, slot: 1 })
  const met = await sent<{ person: string }>(desks.officer, '/people/meet', { name: '示例·来人' })
  await writes(desks.officer, '/receptions/book_for', ['wish'], { reception: ahead, slot: 2, person: met.person })
  await writes(desks.officer, '/receptions/move', ['reason'], { reception: ahead, held_on: workdays[1]!, from_minute: 540, until_minute: 660, deputies: [place.deputy] })
  const moved = (made.receptions.moved = await planned(workdays[0]!, 540, 660))
  await writes(desks.officer, '/receptions/move', ['reason'], { reception: moved, held_on: workdays[0]!, from_minute: 600, until_minute: 720, deputies: [place.deputy] })
  await writes(desks.officer, '/receptions/cancel', ['reason'], { reception: ahead })
  const reception = (made.receptions.today = await planned(today, 1380, 1440))
  const { check_in_code: code } = await asked<{ check_in_code: string }>(desks.officer, `/receptions/${reception}`)
  await writes(desks.raiser, '/receptions/check_in', ['wish'], { reception, code })
  const { visit } = await writes<{ visit: string }>(desks.officer, '/receptions/receive', ['wish'], { reception })
  await writes(desks.officer, '/receptions/record_point', ['words', 'answer'], { reception, visit })
  const { point } = await sent<{ point: string }>(desks.officer, '/receptions/record_point', { reception, words: '示例' })
  await writes(desks.officer, '/receptions/answer_point', ['answer'], { reception, point })
  const raised = await sent<{ point: string }>(desks.officer, '/receptions/record_point', { reception, words: '示例' })
  const matter = await writes<{ matter: string }>(desks.officer, '/receptions/raise_point', ['title', 'text', 'place'], { reception, point: raised.point, raised_by: met.person, ...form(place) })
  made.matters.said_there = matter.matter
  await writes(desks.officer, '/receptions/close', ['note'], { reception, attendance: [{ deputy: place.deputy, presence: 'present' }], visitors: 2 })
}

/** What deputies do together: a study trip from its plan to what is public, an inspection that is transmitted, a meal that is checked. */
async function acts_together(desks: Desks, place: Place, today: string): Promise<void> {
  const { officer } = desks
  const on_today = { deputies: [place.deputy], held_on: today, from_minute: 60, until_minute: 1400 }
  const whose = { ...on_today, organisers: [place.station], hosts: [] }
  const programme = (path: string) => [canary(`${path} programme[]`)]
  const trip = (made.activities.trip = (await writes<{ activity: string }>(officer, '/activities/plan', ['title', 'place', 'purpose', 'budget_line'], { ...whose, kind: 'study_trip', budget_fen: 100, programme: programme('/activities/plan') })).activity)
  await writes(desks.dir, '/activities/send_back', ['reason'], { activity: trip })
  const plain = async (kind: string) => (await sent<{ activity: string }>(officer, '/activities/plan', { ...whose, kind, title: '示例' })).activity
  const inspection = (made.activities.inspection = await plain('inspection'))
  await writes(officer, '/activities/change', ['place', 'reason'], { ...on_today, activity: inspection, programme: programme('/activities/change') })
  for (const path of ['/activities/approve', '/activities/announce']) await sent(path === '/activities/approve' ? desks.dir : officer, path, { activity: inspection })
  await writes(desks.deputy, '/activities/reply', ['reason'], { activity: inspection, reply: 'not_coming' })
  await writes(officer, '/activities/add_note', ['words'], { activity: inspection, photos: [] })
  const item = async () => (await writes<{ item: string }>(officer, '/activities/record_item', ['words'], { activity: inspection, kind: 'finding' })).item
  await writes(officer, '/activities/settle_item', ['words'], { activity: inspection, item: await item(), outcome: 'answered' })
  const met = await sent<{ person: string }>(officer, '/people/meet', { name: '示例·来人' })
  made.matters.found_there = (await writes<{ matter: string }>(officer, '/activities/raise_item', ['title', 'text', 'place'], { activity: inspection, item: await item(), raised_by: met.person, ...form(place) })).matter
  await sent(officer, '/activities/close', { activity: inspection, attendance: [{ deputy: place.deputy, presence: 'present' }], others: 0 })
  await writes(officer, '/activities/report', ['words'], { activity: inspection })
  await sent(officer, '/activities/transmit', { activity: inspection, to: [place.unit] })
  await writes(officer, '/activities/record_feedback', ['words'], { activity: inspection, from: place.unit })
  await writes(officer, '/activities/publish', ['summary'], { activity: inspection })
  const meal = (made.activities.meal = await plain('shared_meal'))
  await writes(officer, '/activities/check', ['words'], { activity: meal, line: 'kitchen', verdict: 'bad' })
  await writes(officer, '/activities/cancel', ['reason'], { activity: meal })
  const of_the_year = { node: place.station, year: Number(today.slice(0, 4)) }
  await writes(officer, '/activities/start_campaign', ['title', 'theme'], of_the_year)
  await writes(desks.dir, '/activities/publish_plan', ['foreword'], { ...of_the_year, lines: [{ month: 4, kind: 'inspection', title: canary('/activities/publish_plan lines[].title') }] })
}

/** A rule for next year, whose every word is written and which is then withdrawn; the deputy objects to what was shown of this one. */
async function are_counted(desks: Desks, place: Place, today: string): Promise<void> {
  const rule = (name: string) => canary(`/points/adopt_rule rules.${name}`)
  const rules = {
    code: 'canary', zh: rule('zh'), en: rule('en'), source: rule('source'), notes_zh: rule('notes_zh'), notes_en: rule('notes_en'), counted_for: 'deputy', span: 'year',
    items: [{ code: 'looks', zh: rule('items[].zh'), en: rule('items[].en'), counts: ['look_into'], each: { centi: 100 } }],
    bands: [{ code: 'good', zh: rule('bands[].zh'), en: rule('bands[].en'), from_centi: 100 }], appeal_within: { amount: 10, unit: 'working_days' },
  }
  const { version } = await writes<{ version: number }>(desks.dir, '/points/adopt_rule', ['decided_by'], { valid_from: `${Number(today.slice(0, 4)) + 1}-01-01`, decided_on: today, rules })
  Object.assign(made, { rule: version, deputy: place.deputy })
  await writes(desks.dir, '/points/withdraw_rule', ['reason'], { version })
  const { shown, items } = await asked<{ shown: { days: object }[]; items: { code: string }[] }>(desks.deputy, `/points/deputies/${place.deputy}?year=${today.slice(0, 4)}`)
  const { appeal } = await writes<{ appeal: string }>(desks.deputy, '/points/appeal', ['ground'], { days: shown.at(-1)!.days, item: items[0]!.code })
  await writes(desks.dir, '/points/decide_appeal', ['reason'], { appeal, verdict: 'stands' })
}

/** A line of the deputy's record is corrected and decided; another's correction waits, with a photograph. */
async function corrects_the_record(desks: Desks, place: Place): Promise<void> {
  type Line = { kind: string; source: object }
  const { lines } = await asked<{ lines: Line[] }>(desks.deputy, `/records/${place.deputy}`)
  const source = lines.find((one) => one.kind === 'received')!.source
  const { correction } = await writes<{ correction: string }>(desks.deputy, '/record/ask_correction', ['says'], { source, claim: 'inexact' })
  await writes(desks.dir, '/record/decide_correction', ['reason'], { deputy: place.deputy, correction, ruling: 'upheld' })
  await sent(desks.deputy, '/record/ask_correction', { source, claim: 'inexact', says: canary('/record/ask_correction says') })
  const stored = await desks.deputy.request.post('/api/v1/files', { data: readFileSync(a_photo), headers: { 'X-Requested-With': 'zhitongche', 'Content-Type': 'image/jpeg' } })
  const { file } = (await stored.json()) as { file: string }
  await writes(desks.deputy, '/record/add_evidence', ['shows'], { source, photos: [file] })
  made.names.of_record = place.deputy
}

/** Four talks: one with public minutes, one cancelled, one given back, one taken down; two ideas; a delegation that is struck. */
async function meets_around_the_station(desks: Desks, place: Place, today: string, later: (days: number) => string): Promise<void> {
  const { series } = await writes<{ series: string }>(desks.officer, '/talks/begin_series', ['name'], { station: place.station, every_days: 14 })
  const called = async (): Promise<{ series: string; talk: string }> => {
    const { talk } = await writes<{ talk: string }>(desks.officer, '/talks/call', ['theme'], { series, held_on: today, from_minute: 540, units: [place.unit], deputies: [place.deputy] })
    return { series, talk }
  }
  const held = async (one: { series: string; talk: string }): Promise<void> => {
    await sent(desks.officer, '/talks/close', { ...one, units: [{ unit: place.unit, present: true }], deputies: [{ deputy: place.deputy, present: false }] })
    await writes(desks.officer, '/talks/propose_minutes', ['summary'], one)
  }
  const first = await called()
  const { topic } = await writes<{ topic: string }>(desks.officer, '/talks/add_topic', ['words'], first)
  await writes(desks.officer, '/talks/conclude_topic', ['outcome'], { ...first, topic })
  const { action } = await writes<{ action: string }>(desks.officer, '/talks/agree_action', ['words'], { ...first, unit: place.unit, due_on: today })
  await writes(desks.officer, '/talks/finish_action', ['outcome'], { series, action })
  await held(first)
  await sent(desks.dir, '/talks/approve_minutes', first)
  const cancelled = await called()
  await writes(desks.officer, '/talks/cancel', ['reason'], cancelled)
  const given_back = await called()
  await held(given_back)
  await writes(desks.dir, '/talks/return_minutes', ['reason'], given_back)
  const taken_down = await called()
  await held(taken_down)
  await sent(desks.dir, '/talks/approve_minutes', taken_down)
  await writes(desks.dir, '/talks/take_down_minutes', ['reason'], taken_down)
  Object.assign(made.talks, { first: first.talk, cancelled: cancelled.talk, given_back: given_back.talk, taken_down: taken_down.talk })
  const idea = async (): Promise<string> => (await writes<{ idea: string }>(desks.deputy, '/ideas/send', ['title', 'words', 'interest'], { sector: 'other', has_interest: true })).idea
  const answered = await idea()
  await sent(desks.dir, '/ideas/pass_on', { idea: answered, to_unit: place.unit, answer_due_on: later(20) })
  await writes(desks.unit, '/ideas/answer', ['answer'], { idea: answered, outcome: 'adopted' })
  await writes(desks.dir, '/ideas/become_suggestion', ['number'], { idea: answered })
  await writes(desks.dir, '/ideas/file', ['reason'], { idea: await idea() })
  const { delegation } = await writes<{ delegation: string }>(desks.officer, '/delegations/record', ['who', 'from_where', 'theme', 'materials'], { station: place.station, people: 3, visited_on: today, deputies: [place.deputy] })
  await writes(desks.officer, '/delegations/strike', ['reason'], { delegation })
}

/** An article, its reprint and one that is struck; a bulletin that is published, and one that is withdrawn. */
async function is_in_the_papers(desks: Desks, place: Place, today: string): Promise<void> {
  const ran = { level: 'city', published_on: today }
  const { piece } = await writes<{ piece: string }>(desks.officer, '/publicity/register', ['headline', 'outlet', 'author'], { node: place.station, deputies: [place.deputy], ...ran })
  await writes(desks.officer, '/publicity/add_reprint', ['outlet'], { piece, ...ran })
  const mistaken = await sent<{ piece: string }>(desks.officer, '/publicity/register', { node: place.station, headline: '示例', outlet: '示例', ...ran })
  await writes(desks.officer, '/publicity/strike', ['reason'], { piece: mistaken.piece })
  const year = Number(today.slice(0, 4))
  const of_year = (back: number) => ({ node: place.station, kind: 'year', from_on: `${year - back}-01-01` })
  const { bulletin } = await writes<{ bulletin: string }>(desks.officer, '/bulletins/draft', ['title', 'introduction'], of_year(1))
  const { counted_until, figures } = await asked<{ counted_until: number; figures: object[] }>(desks.dir, `/bulletins/${bulletin}`)
  await sent(desks.dir, '/bulletins/approve', { bulletin, counted_until, figures })
  await sent(desks.officer, '/bulletins/publish', { bulletin })
  const other = await sent<{ bulletin: string }>(desks.officer, '/bulletins/draft', { ...of_year(2), title: '示例', introduction: '示例' })
  await writes(desks.officer, '/bulletins/revise', ['title', 'introduction'], { bulletin: other.bulletin })
  await writes(desks.dir, '/bulletins/withdraw', ['reason'], { bulletin: other.bulletin })
  Object.assign(made.names, { bulletin, withdrawn: other.bulletin })
}

/** A script that is sent back and passes; its film with somebody else in it is public, another is taken down. */
async function speaks(desks: Desks, opened: Opened, place: Place): Promise<void> {
  const second = (await sits(opened, clerk)).page
  const of = { node: place.station, deputy: place.deputy }
  await writes(desks.officer, '/episodes/plan', ['title', 'script'], of)
  const film = readFileSync(new URL('../../demo/episode.webm', import.meta.url))
  const uploads = () => uploaded(desks.officer, '/files/film', film, 'application/octet-stream')
  const filmed = async (send_back: boolean): Promise<string> => {
    const { episode } = await sent<{ episode: string }>(desks.officer, '/episodes/plan', { ...of, title: '示例' })
    const written = async () => {
      await writes(desks.deputy, '/episodes/revise', ['title', 'script'], { episode })
      await sent(desks.deputy, '/episodes/submit', { episode })
    }
    await written()
    if (send_back) {
      await writes(desks.officer, '/episodes/review', ['reason'], { episode, stage: 'facts', outcome: 'sent_back' })
      await written()
    }
    for (const [who, stage] of [[desks.officer, 'facts'], [second, 'wording'], [desks.dir, 'approval']] as const) await sent(who, '/episodes/review', { episode, stage, outcome: 'passed' })
    await writes(desks.officer, '/episodes/attach', ['transcript'], { episode, film: await uploads(), others_seen: 1 })
    await sent(desks.deputy, '/episodes/consent', { episode, wording_version: '2026-11' })
    await writes(desks.officer, '/episodes/add_consent', ['name'], { episode, wording_version: '2026-11' })
    await sent(desks.officer, '/episodes/publish', { episode })
    return episode
  }
  const down = await filmed(false)
  await writes(desks.dir, '/episodes/take_down', ['reason'], { episode: down })
  Object.assign(made.names, { episode: await filmed(true), episode_down: down })
}

async function asks_about_oneself(desks: Desks, opened: Opened): Promise<void> {
  const third = await sits(opened, { name: '', phone: `134${stamp}` })
  await sent(third.page, '/privacy/ask_erasure', { words: canary('/privacy/ask_erasure words') })
  await writes(desks.raiser, '/privacy/ask_erasure', ['words'])
  const { viewer } = await asked<{ viewer: { person: string } }>(desks.raiser, '/me')
  await writes(desks.dir, '/privacy/refuse_erasure', ['words'], { person: viewer.person, reason: 'matter_open' })
  const other = await sits(opened, { name: '', phone: `135${stamp}` })
  await writes(other.page, '/people/correct_name', ['name'])
  const him = (await asked<{ viewer: { person: string } }>(other.page, '/me')).viewer.person
  await writes(desks.dir, '/privacy/enter_erasure', ['words'], { person: him })
  await sent(desks.officer, '/saved_filters/set', { filters: [{ name: canary('/saved_filters/set filters[].name'), at: `/search?q=${encodeURIComponent(canary('/matters/raise title'))}` }] })
}

test('everything that can be written is written, with markup in it', async ({ opened }) => {
  const sys = (await sits(opened, system)).page, sec = (await sits(opened, security)).page, dir = (await sits(opened, director)).page
  const bodies = await makes_bodies(sys)
  const second = await a_deputy(dir)
  const { deputy } = await makes_people(sec, opened, bodies)
  const place: Place = { ...bodies, deputy, second }
  await sets_policies(dir, 'nothing')
  const at = async (role: string) => (await sits(opened, { name: made.names[role]!, password })).page
  const raiser = (await sits(opened, { name: '', phone: `136${stamp}` })).page
  made.raiser = await raiser.context().storageState()
  await writes(raiser, '/people/correct_name', ['name'])
  const desks: Desks = { sys, sec, dir, raiser, officer: await at('liaison_officer'), unit: await at('unit_clerk'), deputy: await at('deputy') }
  const { today } = await asked<{ today: string }>(dir, '/site')
  const later = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)

  made.matters.long = await lives_long(desks, place, today, later)
  made.matters.at_the_unit = await raises(raiser, place)
  await brings_to_the_unit(desks, place, made.matters.at_the_unit)
  await ends_otherwise(desks, place)
  await is_spoken_of(desks, place)
  await is_made_public(desks, place)
  await goes_by_link(desks, place, today, later)
  await receives(desks, place, today, later)
  await reports(desks, opened, place, today)
  await acts_together(desks, place, today)
  await are_counted(desks, place, today)
  await corrects_the_record(desks, place)
  await meets_around_the_station(desks, place, today, later)
  await is_in_the_papers(desks, place, today)
  await speaks(desks, opened, place)
  await asks_about_oneself(desks, opened)
  const { node: second_unit } = await sent<{ node: string }>(sys, '/organisation/add_node', { kind: 'handling_unit', parent: place.committee, name: '示例会办' })
  await registers(sec, opened, 'staff', [{ role: 'unit_head', node: place.unit }, { role: 'unit_head', node: second_unit }])
  const offices = await asked<{ bodies: { node: string; kind: string }[] }>(sys, '/organisation')
  await registers(sec, opened, 'staff', [{ role: 'standing_committee_office', node: offices.bodies.find(({ kind }) => kind === 'standing_committee_office')!.node }])
  const suggesting = { deputy: desks.deputy, reader: (await sits(opened, clerk)).page, office: await at('standing_committee_office'), clerk: desks.unit, head: await at('unit_head'), director: dir }
  made.suggestions = await suggests({ ...suggesting, unit: place.unit, second_unit, person: place.deputy, today, later }, writes)

  const left_out = [...texts.keys()].filter((where) => !written().includes(where) && !(where in not_words) && !of_a_preview(where))
  expect(left_out, 'texts of the API that nobody writes here').toEqual([])
  expect(Object.keys(not_words).filter((where) => !texts.has(where) || written().includes(where)), 'excused, and written or gone').toEqual([])
})

test('what is looked for is found where words do become a page', async ({ opened }) => {
  for (const where of ['/matters/raise text', '/matters/raise title', '/links/introduce name']) {
    const { page } = await opened.page()
    await page.addInitScript(watched)
    await page.goto('about:blank')
    await page.evaluate((words) => void (document.body.innerHTML = words), canary(where))
    if (canary(where).includes('onerror')) await expect.poll(async () => (await page.evaluate(found_there)).ran, where).toBe(1)
    const { elements, text } = await page.evaluate(found_there)
    expect(elements.length, where).toBeGreaterThan(0)
    expect(text, where).not.toContain(canary(where))
  }
})

// ---- where it is read -----------------------------------------------------------------------

/** Kept and read on no page: whoever gives one of these a page takes it out of here. */
const on_no_page: Record<string, string> = {
  '/districts/add_estate name': 'no face lists estates', '/districts/add_estate district_seat': 'no face lists estates', '/districts/add_estate township_seat': 'no face lists estates',
  '/districts/assign_estate district_seat': 'no face lists estates', '/districts/assign_estate township_seat': 'no face lists estates',
  '/links/revoke reason': 'kept for the record', '/handover/withdraw reason': 'kept for the record', '/publication/take_down note': 'kept for the record',
  '/points/withdraw_rule reason': 'kept for the record', '/activities/change reason': 'shown until it is approved anew, then kept for the record',
  '/report_meetings/invite names[]': 'stands in the box in which it is typed',
  '/suggestions/return split[]': 'told in the reason', '/episodes/plan script': 'another script takes its place', '/commitments/reach_milestone words': 'kept with its photographs',
  '/people/register paper': 'compared', '/people/meet name': 'masked wherever it is shown', '/matters/enter hidden_names[]': 'on the receipt of whoever came',
  '/policies/preview_matters body.categories[].zh': 'written by /policy/set', '/policies/preview_matters body.categories[].en': 'written by /policy/set',
}
const read = new Set<string>()

/** Opens it, waits until these texts are there to read, and looks whether any of them ran. */
async function opens(page: Page, path: string, shows: string[] = []): Promise<void> {
  await page.goto(path)
  if (shows.length === 0) await expect(page.getByRole('heading', { level: 1 }).first(), path).toBeVisible()
  await expect.poll(async () => {
    const { text } = await page.evaluate(found_there)
    return shows.filter((where) => !text.includes(canary(where)))
  }, { message: path }).toEqual([])
  await reads_what_is_there(page, path)
}
async function reads_what_is_there(page: Page, path: string): Promise<void> {
  const { ran, elements, text } = await page.evaluate(found_there)
  expect(ran, path).toBeUndefined()
  expect(elements, path).toEqual([])
  for (const where of written()) if (text.includes(canary(where))) read.add(where)
}
const on = (path: string, ...names: string[]): string[] => names.map((name) => `${path} ${name}`)

const station = on('/organisation/add_node', 'name')
const community = on('/organisation/rename_node', 'name')
const somebody = on('/people/register', 'name')
const concern = on('/matters/raise', 'title', 'text', 'place', 'hotline_number')
const public_words = on('/publication/draft', 'title', 'said', 'answered')
const address = on('/organisation/describe_station', 'address', 'phone', 'hours')
const first_steps = [...on('/matters/accept', 'note'), ...on('/matters/look_into', 'note'), ...on('/matters/refer', 'note')]
const long_life = [
  ...on('/matters/ask_more', 'question'), ...on('/matters/supply_more', 'text'), ...on('/matters/correct', 'reason'), ...first_steps, ...on('/matters/name_deputy', 'reason'),
  ...on('/matters/take_on', 'words'), ...on('/matters/report_progress', 'text'), ...on('/matters/urge', 'words'), ...on('/relay/say', 'text'), ...on('/matters/ask_extension', 'reason'),
  ...on('/matters/refuse_extension', 'reason'), ...on('/matters/extend', 'basis'), ...on('/matters/pause', 'reason'), ...on('/matters/ask_relief', 'reason'), ...on('/matters/rule_on_relief', 'reason'),
  ...on('/matters/answer', 'text', 'owner', 'reason'), ...on('/matters/slip', 'reason'), ...on('/matters/deliver', 'text'), ...on('/matters/rate', 'words'), ...on('/matters/contest', 'words'),
  ...on('/matters/record_answer', 'text', 'owner', 'reason'), ...on('/matters/record_rating', 'words'),
]
const of_the_link = [
  ...on('/links/introduce', 'name', 'phone'), ...on('/links/take_on', 'words'), ...on('/links/report_progress', 'text'), ...on('/links/ask_extension', 'reason'), ...on('/links/ask_relief', 'reason'),
  ...on('/links/answer', 'text', 'owner', 'reason'), ...on('/matters/rate_by_code', 'words'),
]
const at_the_desk = (opened: Opened, role: string): Promise<Seat> => sits(opened, { name: made.names[role]!, password })

test('the desk of a station reads it as text', async ({ opened }) => {
  const { page } = await at_the_desk(opened, 'liaison_officer')
  const { number } = await asked<{ number: string }>(page, `/matters/${made.matters.long}`)
  const title = on('/matters/raise', 'title')
  await opens(page, '/console/inbox/all', [...title, ...on('/matters/enter', 'title'), ...community, ...on('/saved_filters/set', 'filters[].name')])
  await opens(page, '/console/inbox/closed', title)
  await opens(page, `/console/search?q=${number}`, title)
  await opens(page, '/console/enter', community)
  await opens(page, '/console/reveals', [...title, ...on('/reveals/ask', 'reason'), ...on('/reveals/refuse', 'reason')])
  await opens(page, '/console/handover', [...on('/handover/propose', 'reason'), ...on('/people/describe_deputy', 'electoral_district')])
  await opens(page, `/console/receptions/${made.receptions.today}`, [...station, ...on('/receptions/check_in', 'wish'), ...on('/receptions/receive', 'wish'), ...on('/receptions/record_point', 'words', 'answer'), ...on('/receptions/answer_point', 'answer'), ...on('/receptions/close', 'note')])
  await opens(page, `/console/receptions/${made.receptions.cancelled}`, [...on('/receptions/book', 'wish'), ...on('/receptions/book_for', 'wish')])
  await opens(page, '/console/receptions', station)
  await opens(page, '/console/stations', [...station, ...community])
  await opens(page, '/console/talks', [...on('/talks/begin_series', 'name'), ...on('/talks/call', 'theme')])
  await opens(page, `/console/talks/${made.talks.first}`, [...on('/talks/add_topic', 'words'), ...on('/talks/conclude_topic', 'outcome'), ...on('/talks/agree_action', 'words'), ...on('/talks/finish_action', 'outcome'), ...on('/talks/propose_minutes', 'summary')])
  for (const [talk, deed] of [['cancelled', 'cancel'], ['given_back', 'return_minutes'], ['taken_down', 'take_down_minutes']] as const) await opens(page, `/console/talks/${made.talks[talk]}`, on(`/talks/${deed}`, 'reason'))
  await opens(page, '/console/delegations', [...on('/delegations/record', 'who', 'from_where', 'theme', 'materials'), ...on('/delegations/strike', 'reason')])
  await opens(page, `/console/activities/${made.activities.trip}`, [...on('/activities/plan', 'title', 'place', 'purpose', 'budget_line', 'programme[]'), ...on('/activities/send_back', 'reason')])
  await opens(page, `/console/activities/${made.activities.inspection}`, [...on('/activities/change', 'place', 'programme[]'), ...on('/activities/add_note', 'words'), ...on('/activities/record_item', 'words'),
    ...on('/activities/settle_item', 'words'), ...on('/activities/report', 'words'), ...on('/activities/record_feedback', 'words'), ...on('/activities/publish', 'summary'), ...on('/activities/reply', 'reason')])
  await opens(page, `/console/activities/${made.activities.meal}`, [...on('/activities/check', 'words'), ...on('/activities/cancel', 'reason')])
  await opens(page, '/console/activities?way=campaigns', on('/activities/start_campaign', 'title', 'theme'))
  await opens(page, `/console/matters/${made.matters.found_there}`, on('/activities/raise_item', 'title', 'text', 'place'))
  await opens(page, `/open/plan/${new Date().getFullYear()}`, [...on('/activities/publish_plan', 'foreword', 'lines[].title'), ...on('/activities/publish', 'summary')])
  await opens(page, `/console/matters/${made.matters.said_there}`, on('/receptions/raise_point', 'title', 'text', 'place'))
  for (const path of ['/console/callbacks', '/console/figures', '/console/overview']) await opens(page, path, station)
  await opens(page, '/console/public', address)
  await opens(page, `/console/public/${made.matters.public}`, public_words)
  await opens(page, `/console/public/${made.matters.given_back}`, on('/publication/return_draft', 'reason'))
  await opens(page, `/console/matters/${made.matters.long}`, [...concern, ...long_life])
  await opens(page, `/console/matters/${made.matters.at_the_unit}`, [...on('/callbacks/record', 'note'), ...on('/reveals/ask', 'reason'), ...on('/reveals/refuse', 'reason')])
  await opens(page, `/console/matters/${made.matters.by_link}`, of_the_link)
  await opens(page, `/console/matters/${made.matters.entered}`, on('/matters/enter', 'title', 'text', 'place', 'hotline_number'))
  for (const [matter, words] of [['redirected', on('/matters/redirect', 'words')], ['withdrawn', on('/matters/withdraw', 'reason')], ['merged', on('/matters/merge', 'reason')],
    ['unmerged', on('/matters/unmerge', 'reason')], ['returned', on('/matters/return_referral', 'reason')]] as const)
    await opens(page, `/console/matters/${made.matters[matter]}`, words)
})

test('the unit, the deputy and the director read it as text', async ({ opened }) => {
  const unit = (await at_the_desk(opened, 'unit_clerk')).page
  await opens(unit, '/console/inbox/all', on('/matters/raise', 'title'))
  await opens(unit, `/console/matters/${made.matters.long}`, [...on('/people/correct_name', 'name'), ...on('/relay/say', 'text')])
  const deputy = (await at_the_desk(opened, 'deputy')).page
  await opens(deputy, '/console/inbox/in_hand', on('/matters/raise', 'title'))
  await opens(deputy, `/console/matters/${made.matters.at_the_unit}`, [...concern, ...somebody])
  await opens(deputy, '/m/pages/hand/index', somebody)
  await opens(deputy, '/m/pages/reception/index', on('/receptions/cancel', 'reason'))
  await opens(deputy, `/m/pages/reception/index?reception=${made.receptions.today}`, on('/receptions/record_point', 'words', 'answer'))
  await opens(deputy, '/m/pages/report_meeting/index', on('/report_meetings/cancel', 'reason'))
  await opens(deputy, `/m/pages/report_meeting/index?meeting=${made.report}`, [...on('/report_meetings/write', 'text'), ...on('/report_meetings/ask', 'words', 'answer'), ...on('/report_meetings/answer', 'answer'), ...on('/report_meetings/feed_back', 'text')])
  await opens(deputy, `/m/pages/activity/index?activity=${made.activities.inspection}`, on('/activities/add_note', 'words'))
  await opens(deputy, '/m/pages/points/index', [...on('/points/appeal', 'ground'), ...on('/points/decide_appeal', 'reason')])
  for (const page of ['look_into', 'urge']) await opens(deputy, `/m/pages/${page}/index?matter=${made.matters.at_the_unit}`, on('/matters/raise', 'title'))
  const head = (await sits(opened, director)).page
  await opens(head, '/console/inbox/all', on('/matters/raise', 'title'))
  await opens(head, `/console/matters/${made.matters.long}`, long_life)
  await opens(head, '/console/report_meetings', on('/report_meetings/plan', 'place'))
  await opens(head, `/console/report_meetings/${made.report}`, [...on('/report_meetings/plan', 'place'), ...on('/report_meetings/write', 'text'), ...on('/report_meetings/ask', 'words', 'answer'), ...on('/report_meetings/feed_back', 'text')])
  await opens(head, `/open/reports/${made.report}`, [...somebody, ...on('/report_meetings/plan', 'place'), ...on('/report_meetings/write', 'text')])
  const of_the_record = [...station, ...on('/record/ask_correction', 'says'), ...on('/record/decide_correction', 'reason'), ...on('/record/add_evidence', 'shows')]
  await opens(head, `/console/records/${made.names.of_record}`, of_the_record)
  await opens(head, '/console/records', [...somebody, ...on('/record/ask_correction', 'says')])
  await opens(deputy, '/m/pages/record/index', [...station, ...on('/record/ask_correction', 'says'), ...on('/record/decide_correction', 'reason')])
  await opens(head, '/console/ideas', [...on('/ideas/send', 'title', 'words', 'interest'), ...on('/ideas/answer', 'answer'), ...on('/ideas/become_suggestion', 'number'), ...on('/ideas/file', 'reason')])
  await opens(deputy, '/m/pages/ideas/index', [...on('/ideas/send', 'title', 'words', 'interest'), ...on('/ideas/answer', 'answer')])
  await opens(head, '/open/talks', [...on('/talks/call', 'theme'), ...on('/talks/add_topic', 'words'), ...on('/talks/propose_minutes', 'summary')])
  await opens(head, `/open/deputies/${made.names.of_record}`, [...somebody, ...station])
  const office = (await at_the_desk(opened, 'standing_committee_office')).page
  const of_a_suggestion = (which: string, shows: string[]) => opens(office, `/console/suggestions/${made.suggestions[which]}`, shows)
  const moved = ['send_opinion words', 'send_opinion_back reason', 'ask_relief reason', 'rule_on_relief reason', 'record_contact words', 'ask_extension reason', 'refuse_extension reason', 'send_reply_back reason', 'order_redo reason', 'open_assessment reason', 'conclude_assessment words', 'give_feedback words', 'record_feedback words', 'draft_reply points[].words', 'draft_reply points[].owner', 'draft_reply contact']
  const drafts = (...names: string[]) => names.map((name) => `/drafts/${name}`)
  const said_of_it = [...drafts('ask_opinion question', 'give_opinion words', 'comment quoted', 'comment words', 'comment proposed', 'finish_reading words'), ...on('/drafts/write', 'title', 'situation', 'asks[]', 'feasibility')]
  await opens(deputy, '/console/drafts', drafts('begin title', 'write title'))
  await opens(deputy, `/console/drafts/${made.suggestions.draft}`, [...said_of_it, ...drafts('settle_comment reply')])
  await opens(deputy, `/console/drafts/${made.suggestions.begun}`, drafts('begin title'))
  await opens(deputy, `/console/research/${made.suggestions.draft}`, drafts('add_evidence words', 'ask_opinion question', 'give_opinion words'))
  await opens(deputy, '/m/pages/drafts/index', drafts('begin title', 'write title'))
  await opens(deputy, `/m/pages/draft/index?draft=${made.suggestions.draft}`, [...said_of_it, ...drafts('settle_comment reply')])
  await opens(deputy, `/m/pages/research/index?draft=${made.suggestions.draft}`, drafts('add_evidence words', 'write title'))
  await opens(unit, '/console/drafts', drafts('ask_opinion question', 'give_opinion words', 'write title'))
  await of_a_suggestion('long', [...on('/drafts/write', 'title', 'situation', 'asks[]'), ...moved.map((where) => `/suggestions/${where}`)])
  for (const [which, where] of Object.entries({ returned: 'return reason', letter: 'make_letter reason', merged: 'merge reason', motion: 'dispose words', withdrawn: 'withdraw reason' })) await of_a_suggestion(which, [`/suggestions/${where}`])
  await of_a_suggestion('long', [...on('/supervision/choose', 'plan'), ...on('/supervision/ask', 'words'), ...on('/supervision/answer', 'words'), ...on('/supervision/call_visit', 'place', 'words'), ...on('/supervision/reply_to_visit', 'words'), ...on('/supervision/note_visit', 'words'), ...on('/supervision/cancel_visit', 'reason'), ...on('/supervision/report', 'words')])
  await opens(office, '/console/key_items', [...on('/supervision/follow_outside', 'number', 'title', 'source', 'units'), ...on('/supervision/confirm_outside', 'source', 'words'), ...on('/supervision/end_outside', 'words')])
  await opens(office, '/console/suggestions', on('/organisation/add_node', 'name'))
  await opens(office, '/console/suggestions/inducements', on('/suggestions/report_inducement', 'words'))
  await opens(office, '/open/suggestions', on('/suggestions/publish', 'title'))
  await opens(office, `/open/suggestions/${made.suggestions.long}`, on('/suggestions/publish', 'title', 'text', 'reply'))
  await opens(office, '/console/commitments', on('/suggestions/draft_reply', 'points[].words'))
  for (const row of await office.locator('.ledger-open').filter({ hasText: canary('/suggestions/draft_reply points[].words') }).all()) {
    await row.click()
    await reads_what_is_there(office, '/console/commitments')
  }
  await opens(head, '/console/publicity', [...somebody, ...on('/publicity/register', 'headline', 'outlet', 'author'), ...on('/publicity/add_reprint', 'outlet')])
  await opens(head, '/console/publicity?state=struck', on('/publicity/strike', 'reason'))
  await opens(head, '/console/bulletins', [...station, ...on('/bulletins/draft', 'title'), ...on('/bulletins/revise', 'title')])
  await opens(head, `/console/bulletins/${made.names.bulletin}`, on('/bulletins/draft', 'title', 'introduction'))
  await opens(head, `/console/bulletins/${made.names.withdrawn}`, [...on('/bulletins/revise', 'title', 'introduction'), ...on('/bulletins/withdraw', 'reason')])
  await opens(head, '/console/episodes', [...on('/episodes/plan', 'title'), ...on('/episodes/revise', 'title')])
  await opens(head, `/console/episodes/${made.names.episode}`, [...on('/episodes/revise', 'title', 'script'), ...on('/episodes/review', 'reason'), ...on('/episodes/attach', 'transcript'), ...on('/episodes/add_consent', 'name')])
  await opens(head, `/console/episodes/${made.names.episode_down}`, on('/episodes/take_down', 'reason'))
  await opens(deputy, `/m/pages/episode/index?episode=${made.names.episode}`, [...on('/episodes/revise', 'title', 'script'), ...on('/episodes/attach', 'transcript')])
  await opens(deputy, `/m/pages/suggestion/index?suggestion=${made.suggestions.long}`, [...on('/drafts/write', 'title', 'asks[]'), ...on('/suggestions/draft_reply', 'points[].words', 'points[].owner'), ...on('/suggestions/give_feedback', 'words')])
  await opens(deputy, '/m/pages/suggestions/index', on('/drafts/write', 'title'))
  await opens(head, '/open/say', on('/episodes/revise', 'title'))
  await opens(head, `/open/say/${made.names.episode}`, [...on('/episodes/revise', 'title'), ...on('/episodes/attach', 'transcript')])
  await opens(head, '/open/bulletins', on('/bulletins/draft', 'title'))
  await opens(head, `/open/bulletins/${made.names.bulletin}`, on('/bulletins/draft', 'title', 'introduction'))
  await opens(head, '/console/policy', [...on('/policy/set', 'approved_by', 'body'), ...on('/policies/preview_matters', 'body.categories[].zh', 'body.categories[].en')])
  const rule = (...names: string[]) => on('/points/adopt_rule', ...names.map((name) => `rules.${name}`))
  await opens(head, `/console/points/rules?of=${made.rule}`, [...rule('zh', 'source', 'notes_zh', 'items[].zh', 'bands[].zh'), ...on('/points/adopt_rule', 'decided_by')])
  await opens(head, `/console/points/${made.deputy}`, [...somebody, ...on('/points/appeal', 'ground'), ...on('/points/decide_appeal', 'reason')])
  await head.evaluate(() => localStorage.setItem('ztc.console.language', 'en'))
  await opens(head, `/console/points/rules?of=${made.rule}`, rule('en', 'notes_en', 'items[].en', 'bands[].en'))
  await head.evaluate(() => localStorage.setItem('ztc.console.language', 'zh'))
  await opens(head, '/console/privacy', [...on('/privacy/enter_erasure', 'words'), ...on('/privacy/ask_erasure', 'words')])
  await opens(head, '/console/import', community)
  await opens(head, '/console/wall', [...station, ...community])
  for (const path of ['/console/calendar', '/console/reveals']) await opens(head, path)
})

test('those who look after people, bodies and records read it as text', async ({ opened }) => {
  const bodies = (await sits(opened, system)).page
  await opens(bodies, '/console/organisation', [...on('/organisation/add_node', 'name', 'short_name'), ...on('/organisation/rename_node', 'name', 'short_name'), ...address])
  await opens(bodies, '/console/outbox')
  const people = (await sits(opened, security)).page
  await opens(people, '/console/organisation', [...somebody, ...on('/people/rename', 'name'), ...on('/people/open_account', 'name')])
  await opens(people, '/console/audit', somebody)
  await opens((await sits(opened, auditor)).page, '/console/audit', [...somebody, ...station])
})

test('a raiser reads it as text on the phone, on paper, and a unit without an account by its link', async ({ opened }) => {
  const { page, watch } = await opened.page({ viewport: { width: 375, height: 812 }, storageState: made.raiser })
  await page.addInitScript(watched)
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => watch.wrong.push('a dialog')))
  const phone = (name: string, shows: string[] = [], matter = made.matters.long!) => opens(page, `/m/pages/${name}/index?matter=${matter}`, shows)
  await phone('matter', [...concern.slice(0, 1), ...first_steps, ...on('/relay/say', 'text'), ...on('/matters/record_answer', 'text', 'owner'), ...on('/matters/record_rating', 'words')])
  await phone('matter', on('/reveals/ask', 'reason'), made.matters.at_the_unit)
  await phone('matter', [...on('/links/answer', 'text'), ...on('/matters/rate_by_code', 'words')], made.matters.by_link)
  for (const ended of ['redirected', 'withdrawn', 'merged', 'unmerged', 'returned', 'given_back']) await phone('matter', concern.slice(0, 1), made.matters[ended])
  await phone('receipt', [...concern, ...on('/matters/raise', 'hidden_names[]')])
  await phone('tell', [...concern.slice(0, 1), ...on('/matters/ask_more', 'question')])
  await phone('rate', [...concern.slice(0, 1), ...station])
  await phone('consent', station)
  await phone('publish')
  await phone('open_matter', [...public_words, ...station, ...community])
  await phone('my_data', [...on('/people/correct_name', 'name'), ...on('/callbacks/record', 'note'), ...on('/reveals/ask', 'reason')])
  await phone('my_erasure', on('/privacy/refuse_erasure', 'words'))
  await phone('my_reads', somebody)
  await phone('deputies', [...somebody, ...on('/people/describe_deputy', 'electoral_district')])
  await phone('stations', [...station, ...community, ...address, ...on('/organisation/describe_station', 'note')])
  await phone('receptions', [...station, ...somebody, ...on('/receptions/cancel', 'reason'), ...on('/receptions/move', 'reason')])
  await phone('open_matters', [...on('/publication/draft', 'title'), ...community])
  for (const name of ['home', 'matters', 'me', 'raise', 'my_name', 'notice']) await phone(name)
  await opens(page, '/api/v1/my_data/print', [...concern, ...on('/matters/supply_more', 'text'), ...on('/relay/say', 'text'), ...on('/matters/rate', 'words'), ...on('/matters/contest', 'words'),
    ...on('/matters/withdraw', 'reason'), ...on('/callbacks/record', 'note'), ...on('/publication/draft', 'title', 'said'), ...on('/matters/raise', 'hidden_names[]')])
  await opens(page, `/u#${made.token}`, [...concern.slice(0, 3), ...station, ...community])
})

test('anybody reads it as text on the open pages and in the feed', async ({ opened }) => {
  const { page, watch } = await opened.page()
  await page.addInitScript(watched)
  watch.expects('404 /favicon.ico') // a browser asks for it beside a feed, which names none
  await opens(page, '/open/', [...station, ...community, ...on('/publication/draft', 'title')])
  await opens(page, '/open/matters', [...on('/publication/draft', 'title'), ...on('/policies/preview_matters', 'body.categories[].zh')])
  await opens(page, '/open/matters?lang=en', on('/policies/preview_matters', 'body.categories[].en'))
  await opens(page, `/open/matters/${made.matters.public}`, [...public_words, ...station, ...community, ...somebody])
  await opens(page, '/open/stations', [...station, ...community, ...address, ...on('/organisation/describe_station', 'note')])
  await opens(page, '/open/figures')
  watch.expects(`410 /open/matters/${made.matters.taken_down}`)
  await opens(page, `/open/matters/${made.matters.taken_down}`)
  const feed = await (await page.request.get('/open/feed.xml')).text()
  const parsed = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml')
    return { words: parsed.documentElement.textContent, elements: parsed.querySelectorAll('img, svg, script, parsererror').length }
  }, feed)
  expect(parsed.words).toContain(canary('/publication/draft title'))
  expect(parsed.elements).toBe(0)
})

test('every text was read somewhere, and the town has its rules back', async ({ opened }) => {
  expect(written().filter((where) => !read.has(where) && !(where in on_no_page)), 'written and read on no page').toEqual([])
  expect(Object.keys(on_no_page).filter((where) => !written().includes(where)), 'excused and not written').toEqual([])
  await sets_policies((await sits(opened, director)).page, 'nothing', 'as before')
})
