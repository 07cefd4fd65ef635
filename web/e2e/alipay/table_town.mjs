// SPDX-License-Identifier: Apache-2.0
//
// A town of one table, for walking the package where no server runs: it answers as docs of the API say, remembers what
// was raised by key, and can lose its answer on the way. Where a server runs, the walk uses that instead.

export const origin = 'https://ztc.example'

export class TableTown {
  constructor() {
    this.raised = new Map()
    this.heard = []
    this.answers_lost = 0
    this.files = 0
    this.answer = (...asked) => this.answer_to(...asked)
  }

  answer_to(method, path, headers, data) {
    this.heard.push({ method, path, headers, body: data })
    const body = method === 'POST' && typeof data === 'string' && !path.endsWith('/files') ? JSON.parse(data) : {}
    if (method === 'POST' && headers['x-requested-with'] !== 'zhitongche') return refused(403, 'request.foreign')
    const open = { '/site': site, '/places': places, '/categories': categories, '/login/code': { valid_minutes: 10, demo_code: '123456' } }
    const name = path.replace(/^\/api\/v1/, '')
    if (open[name]) return { status: 200, body: open[name] }
    if (name === '/login/phone') return body.code === '123456' ? { status: 200, body: { viewer, token: 'token-1' } } : refused(401, 'login.wrong_code')
    if (headers.authorization !== 'Bearer token-1') return refused(401, 'login.needed')
    return this.known(name, headers, body)
  }

  known(name, headers, body) {
    if (name === '/files') return headers['content-type'].startsWith('multipart/form-data') ? { status: 200, body: { file: `f${++this.files}`, size: 1, kind: 'photo' } } : refused(415, 'media.unknown_kind')
    if (name === '/matters/raise') return this.raise(headers['idempotency-key'], body)
    const rows = [...this.raised.values()]
    if (name.startsWith('/my_matters')) return { status: 200, body: { items: rows.map(({ answer, body: told }) => row(answer, told)) } }
    const found = rows.find(({ answer }) => name === `/matters/${answer.matter}`)
    return found ? { status: 200, body: page(found.answer, found.body) } : refused(404, 'matters.unknown')
  }

  raise(key, body) {
    const before = this.raised.get(key)
    if (before && JSON.stringify(before.body) !== JSON.stringify(body)) return refused(409, 'request.repeated_differently')
    const n = this.raised.size + 1
    const answer = before?.answer ?? { position: n, matter: `m${n}`, number: `2026-00000${n}`, query_code: '482913', accept_due_on: '2026-11-26' }
    this.raised.set(key, { answer, body })
    if (this.answers_lost-- > 0) throw new Error('lost on the way')
    return { status: 201, body: answer }
  }
}

const viewer = { person: 'r1', name: '示例·李', kind: 'resident', roles: [], rights: [] }
const site = { name: '代表直通车', place: '三角路街道（样例）', demo: true, origin: 'ztc.example/demo', station_phone: '027-00000000', opening_hours: '周一至周五', today: '2026-11-24' }
const places = { stations: [{ node: 's1', name: '三角路联络站', communities: [{ node: 'c1', name: '三角路社区' }, { node: 'c2', name: '徐东社区' }] }] }
const categories = { categories: [{ code: 'roads', zh: '道路与照明', en: 'Roads' }, { code: 'other', zh: '其他', en: 'Other' }] }
const now = '2026-11-24T09:12:03+08:00'

function refused(status, code) {
  return { status, body: { type: 'about:blank', code, title: code, status }, type: 'application/problem+json' }
}
function row({ matter, number, accept_due_on }, { title, category }) {
  return { matter, number, title, category, community_name: '三角路社区', stage: 'raised', raised_at: now, due_on: accept_due_on, days_left: 2, needs_you: false }
}
function page(answer, body) {
  const stops = ['raise', 'accept', 'look_into', 'refer', 'answer', 'rate'].map((stop, at) => ({ stop, state: ['done', 'now'][at] ?? 'todo', ...(at === 0 ? { at: now } : {}) }))
  return {
    ...row(answer, body), text: body.text, origin: 'mini_program', identity: body.identity, photos: (body.photos ?? []).map((file) => ({ file })), station_name: '三角路联络站',
    due: { what: 'accept', on: answer.accept_due_on, days_left: 2, provisional: false }, stops, history: [], may: ['withdraw'], version: 1,
  }
}
