// SPDX-License-Identifier: Apache-2.0
//
// The one client of all faces. It speaks through a Transport (fetch in a browser, uni.request in a mini-program, a
// table in tests) and promises: every POST carries the CSRF header; a command carries the key its caller kept, so a
// retry is never a second deed; "come back later" is obeyed at most twice and never for long; a refusal arrives as
// Refused with its stable code, and silence as NoConnection. It must never invent an answer.
import type { Commands, Doors, HandIns, Reads } from './routes'
import type { FieldError, Language, Problem, Stored } from './types'

export interface HttpRequest {
  method: 'GET' | 'POST'
  url: string
  headers: Record<string, string>
  /** JSON text, or a file in whatever form the platform carries it. */
  body?: unknown
}
export interface HttpAnswer {
  status: number
  /** Parsed where the server said JSON, else the text. */
  body: unknown
  retry_after?: string
}
/** Rejects with NoConnection if nothing came back; answers whatever the server said otherwise. */
export type Transport = (request: HttpRequest) => Promise<HttpAnswer>

export class NoConnection extends Error {
  constructor() {
    super('no connection')
    this.name = 'NoConnection'
  }
}

export class Refused extends Error {
  readonly code: string
  readonly status: number
  readonly title: string
  readonly errors: FieldError[]
  readonly incident?: string
  readonly retry_after_seconds?: number
  constructor(problem: Problem, retry_after_seconds?: number) {
    super(problem.code)
    this.name = 'Refused'
    this.code = problem.code
    this.status = problem.status
    this.title = problem.title
    this.errors = problem.errors ?? []
    this.incident = problem.incident
    this.retry_after_seconds = retry_after_seconds
  }
  /** The code given for one member of the body, if the server named one. */
  of(pointer: string): string | undefined {
    return this.errors.find((error) => error.pointer === pointer)?.code
  }
}

export interface ClientOptions {
  send: Transport
  /** Scheme and host for a mini-program; empty in a browser, where the page's own host answers. */
  origin?: string
  language?: () => Language
  token?: () => string | undefined
  /** Of somebody without an account, who comes by a one-time link; in a header, so that it stands in no address. */
  link?: () => string | undefined
  wait?: (milliseconds: number) => Promise<void>
}

const patience = { retries: 2, seconds: 5 }
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

type Query<R> = R extends { query: infer Q } ? { query: Q } : { query?: undefined }
type Path<R> = R extends { path: infer P } ? { path: P } : { path?: undefined }
type Asked<R> = Query<R> & Path<R>
type Optional<R> = R extends { query: unknown } | { path: unknown } ? [Asked<R>] : [Asked<R>?]

export class Client {
  constructor(private readonly options: ClientOptions) {}

  async get<P extends keyof Reads>(path: P, ...[asked]: Optional<Reads[P]>): Promise<Reads[P]['answer']> {
    return (await this.send('GET', address(path, asked), {})) as Reads[P]['answer']
  }

  async open_door<P extends keyof Doors>(path: P, body: Doors[P]['body']): Promise<Doors[P]['answer']> {
    return (await this.send('POST', path, json_headers, JSON.stringify(body))) as Doors[P]['answer']
  }

  async command<P extends keyof Commands>(path: P, body: Commands[P]['body'], key: string): Promise<Commands[P]['answer']> {
    const headers = { ...json_headers, 'Idempotency-Key': key }
    return (await this.send('POST', path, headers, JSON.stringify(body))) as Commands[P]['answer']
  }

  async store_file(bytes: unknown, type: string, key: string): Promise<Stored> {
    return (await this.send('POST', this.options.link ? '/links/files' : '/files', { 'Content-Type': type, 'Idempotency-Key': key }, bytes)) as Stored
  }

  /** A workbook or a list as it is; sent again it does no harm of itself. */
  async hand_in<P extends keyof HandIns>(path: P, file: unknown, ...[asked]: Optional<HandIns[P]>): Promise<HandIns[P]['answer']> {
    return (await this.send('POST', address(path, asked), { 'Content-Type': workbook_type }, file)) as HandIns[P]['answer']
  }

  /** Where a browser can open or save something itself, with its own cookie. */
  url(path: string): string {
    return `${this.options.origin ?? ''}/api/v1${path}`
  }

  /** Public notices outside the API, such as /log/vkeys. */
  async text(path: string): Promise<string> {
    const answer = await this.options.send({ method: 'GET', url: (this.options.origin ?? '') + path, headers: {} })
    if (answer.status >= 400) throw refused(answer)
    return String(answer.body)
  }

  private async send(method: 'GET' | 'POST', path: string, headers: Record<string, string>, body?: unknown): Promise<unknown> {
    const request: HttpRequest = { method, url: this.url(path), headers: { ...this.common_headers(method), ...headers }, body }
    for (let attempt = 0; ; attempt++) {
      const answer = await this.options.send(request)
      if (answer.status < 400) return answer.body
      const refusal = refused(answer)
      const seconds = refusal.retry_after_seconds
      if (!may_retry(request, refusal) || attempt >= patience.retries || seconds === undefined) throw refusal
      await (this.options.wait ?? pause)(seconds * 1000)
    }
  }

  private common_headers(method: 'GET' | 'POST'): Record<string, string> {
    const headers: Record<string, string> = { 'Accept-Language': this.options.language?.() ?? 'zh' }
    const token = this.options.token?.()
    if (token) headers['Authorization'] = `Bearer ${token}`
    const link = this.options.link?.()
    if (link) headers['X-Link-Token'] = link
    if (method === 'POST') headers['X-Requested-With'] = 'zhitongche'
    return headers
  }
}

const workbook_type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const json_headers = { 'Content-Type': 'application/json' }

function may_retry(request: HttpRequest, refusal: Refused): boolean {
  const harmless = request.method === 'GET' || 'Idempotency-Key' in request.headers
  const later = refusal.status === 429 || refusal.status === 503
  return harmless && later && (refusal.retry_after_seconds ?? Infinity) <= patience.seconds
}

function refused(answer: HttpAnswer): Refused {
  const seconds = Number(answer.retry_after)
  const told = answer.body as Partial<Problem> | undefined
  const code = told && typeof told === 'object' && typeof told.code === 'string' ? told.code : `http.${answer.status}`
  const title = told && typeof told === 'object' && typeof told.title === 'string' ? told.title : ''
  return new Refused(
    { ...(typeof told === 'object' ? told : {}), code, title, status: answer.status },
    answer.retry_after !== undefined && Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined,
  )
}

function address(path: string, asked?: { path?: unknown; query?: unknown }): string {
  const parts = (asked?.path ?? {}) as Record<string, string>
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parts[name] ?? ''))
  const query = Object.entries((asked?.query ?? {}) as Record<string, unknown>)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&')
  return query ? `${filled}?${query}` : filled
}
