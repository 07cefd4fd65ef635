// SPDX-License-Identifier: Apache-2.0
//
// The shapes that travel between the server and the front ends, spelled as on the wire. Instants are RFC 3339 at
// +08:00, dates YYYY-MM-DD, absent members are left out and never null. Only what both faces read stands here.

export type Id = string
export type Day = string
export type Instant = string
export type Language = 'zh' | 'en'

export type StopName = 'raise' | 'accept' | 'look_into' | 'refer' | 'answer' | 'rate'
export type StopState = 'done' | 'now' | 'todo' | 'skipped'
export type Stage = 'raised' | 'accepted' | 'looked_into' | 'referred' | 'answered' | 'closed'
export type Closing = 'rated_satisfied' | 'rated_dissatisfied' | 'withdrawn' | 'redirected' | 'closed_unrated'
export type Outcome = 'done' | 'planned' | 'cannot'
export type Grade = 'satisfied' | 'basically_satisfied' | 'dissatisfied'
export type Identity = 'to_unit' | 'relay' | 'anonymous_to_unit'
export type Origin = 'web' | 'mini_program' | 'station' | 'phone' | 'paper' | 'imported'
export type RightDoor = 'emergency' | 'court' | 'petition' | 'hotline_12345' | 'other'
export type Carry = 'cookie' | 'bearer'
export type RoleName =
  | 'liaison_officer' | 'committee_clerk' | 'committee_director' | 'unit_clerk' | 'unit_head' | 'deputy'
  | 'auditor' | 'security_administrator' | 'system_administrator'
export type May = 'accept' | 'redirect' | 'look_into' | 'refer' | 'answer' | 'rate' | 'withdraw'
export type Box = 'new' | 'due_soon' | 'overdue' | 'mine' | 'in_hand' | 'all' | 'closed' | 'imported'

export interface Problem {
  code: string
  title: string
  status: number
  errors?: FieldError[]
  incident?: string
}
export interface FieldError { pointer: string; code: string }

export interface Role { role: RoleName; node: Id; node_name: string }
export interface Viewer { person: Id; name?: string; kind: 'resident' | 'deputy' | 'staff'; roles: Role[]; rights: string[] }
export interface SignedIn { viewer: Viewer; token?: string }
export interface CodeSent { valid_minutes: number; demo_code?: string }
export interface SampleAccount { who: string; name?: string; password?: string; phone?: string }
export interface Site {
  name: string
  place: string
  demo: boolean
  origin: string
  station_phone: string
  opening_hours: string
  today: Day
  accounts?: SampleAccount[]
}

export interface Place { node: Id; name: string }
export interface Station extends Place { communities: Place[] }
export interface Category { code: string; zh: string; en: string }
export interface Unit { node: Id; name: string; short_name?: string }
export interface Deputy { person: Id; name: string; congress_level: string; electoral_district?: string }

export interface Raise {
  title: string
  text: string
  category: string
  community: Id
  place?: string
  identity: Identity
  photos?: Id[]
  notice_version: string
}
export interface Position { position: number }
export interface Raised extends Position { matter: Id; number: string; query_code: string; accept_due_on: Day }
export interface Accept { matter: Id; deputy?: Id; note?: string }
export interface Redirect { matter: Id; to: RightDoor; words: string }
export interface LookInto { matter: Id; note: string }
export interface Refer { matter: Id; to_unit: Id; note?: string }
export interface Referred extends Position { answer_due_on: Day; provisional: boolean }
export interface Answer {
  matter: Id
  outcome: Outcome
  text: string
  done_on?: Day
  planned_on?: Day
  owner?: string
  reason?: string
}
export interface Rate { matter: Id; attitude: Grade; result: Grade; words?: string }
export interface Rated extends Position { stage: Stage }
export interface Withdraw { matter: Id; reason?: string }
export interface Stored { file: Id; size: number }

export interface MatterRow {
  matter: Id
  number: string
  title: string
  category: string
  community_name: string
  stage: Stage
  raised_at: Instant
  due_on?: Day
  days_left?: number
  unit_name?: string
  deputy_name?: string
}
export interface MyMatter extends MatterRow { needs_you: boolean }
export interface InboxRow extends MatterRow { used?: number; last_at: Instant; imported: boolean }
export interface Counts {
  new: number
  due_soon: number
  overdue: number
  mine: number
  in_hand: number
  closed: number
  imported: number
  by_stop: Record<StopName, number>
}
export interface Page<Row> { items: Row[]; next?: string; total?: number }

export interface Stop {
  stop: StopName
  state: StopState
  at?: Instant
  on?: Day
  by?: string
  text?: string
  outcome?: Outcome
  planned_on?: Day
  owner?: string
  done_on?: Day
  reason?: string
  due_on?: Day
  attitude?: Grade
  result?: Grade
}
export interface Due { what: 'accept' | 'answer' | 'rate'; on: Day; days_left: number; provisional: boolean }
export interface Happening { type: string; at: Instant; by?: string; text?: string }
export interface MatterPage {
  matter: Id
  number: string
  title: string
  text: string
  category: string
  community_name: string
  place?: string
  origin: Origin
  identity: Identity
  photos: { file: Id }[]
  stage: Stage
  closing?: Closing
  raised_at: Instant
  station_name: string
  deputy?: { person: Id; name: string }
  unit?: { node: Id; name: string }
  due?: Due
  stops: Stop[]
  raiser?: { name?: string; phone?: string }
  history: Happening[]
  may: May[]
  version: number
}
export interface CountedDay { on: Day; counts: boolean; n?: number; why: string }
export interface Why {
  what: 'accept' | 'answer' | 'rate'
  from: Day
  due_on: Day
  rule: string
  basis: string
  provisional: boolean
  days: CountedDay[]
}
