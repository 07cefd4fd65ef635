// SPDX-License-Identifier: Apache-2.0
import { Client, NoConnection, type HttpAnswer, type HttpRequest } from '@ztc/shared/client'
import { describe, expect, it } from 'vitest'
import { DraftBook, missing, type Drawer } from './draft'
import { send_draft } from './send_draft'

function drawer(): Drawer & { text?: string } {
  return {
    text: undefined,
    read() { return this.text },
    write(text) { this.text = text },
    clear() { this.text = undefined },
  }
}
const lamp = { title: '路灯不亮', text: '月初起三盏都不亮。', community: 'c1', category: 'lighting' }
const raised = { position: 7, matter: 'm1', number: '2026-000123', query_code: '482913', accept_due_on: '2026-11-26' }
const photo_bytes = { take: async () => ({ bytes: 'bytes', type: 'image/jpeg' }) }
const refusal = (status: number, code: string): HttpAnswer => ({ status, body: { code, title: '', status } })

function town(...answers: (HttpAnswer | Error)[]) {
  const asked: HttpRequest[] = []
  const client = new Client({
    send: async (request) => {
      asked.push(request)
      const answer = answers.shift() ?? { status: 201, body: raised }
      if (answer instanceof Error) throw answer
      return answer
    },
  })
  return { client, asked }
}

describe('a draft', () => {
  it('says where the phone was only when that was marked, and not after it was taken out', () => {
    const book = new DraftBook(drawer())
    const point = { latitude_e6: 30_600_000, longitude_e6: 114_330_000, system: 'gcj02' as const }
    book.change({ ...lamp, point })
    book.change({ point: undefined })
    expect(new DraftBook(drawer()).draft.point).toBeUndefined()
    expect(book.attempt()).not.toHaveProperty('point')
    book.refused()
    book.change({ point })
    expect(book.attempt().point).toEqual(point)
  })
  it('is still there after the page is loaded again, with the same key', () => {
    const kept = drawer()
    const book = new DraftBook(kept)
    book.change(lamp)
    const again = new DraftBook(kept)
    expect(again.draft).toMatchObject(lamp)
    expect(again.draft.key).toBe(book.draft.key)
  })
  it('says what each question still lacks, blanks not counting as words', () => {
    const book = new DraftBook(drawer())
    expect(missing(book.draft, 'what')).toEqual(['title', 'text'])
    book.change({ ...lamp, text: '  \n' })
    expect(missing(book.draft, 'what')).toEqual(['text'])
    expect(missing(book.draft, 'check')).toEqual(['text'])
    expect(missing(book.draft, 'identity')).toEqual([])
  })
  it('lets the station pass on talk unless the resident chose otherwise', () => {
    expect(new DraftBook(drawer()).draft.identity).toBe('relay')
  })
  it('sends neither a blank place nor an empty list of photographs', () => {
    const book = new DraftBook(drawer())
    book.change({ ...lamp, place: '  ' })
    expect(Object.keys(book.attempt()).sort()).toEqual(['category', 'community', 'identity', 'notice_version', 'text', 'title'])
  })
})

describe('sending a draft', () => {
  it('after a lost network repeats the same body under the same key, even after a reload', async () => {
    const kept = drawer()
    const book = new DraftBook(kept)
    book.change(lamp)
    const { client, asked } = town(new NoConnection())
    expect(await send_draft(book, client, photo_bytes)).toMatchObject({ end: 'unconfirmed' })
    const reloaded = new DraftBook(kept)
    expect(reloaded.waiting).toBe(true)
    expect(await send_draft(reloaded, client, photo_bytes)).toEqual({ end: 'sent', raised })
    expect(asked[1]).toEqual(asked[0])
  })
  it('cannot be edited while it may already have arrived', async () => {
    const book = new DraftBook(drawer())
    book.change(lamp)
    await send_draft(book, town(new NoConnection()).client, photo_bytes)
    book.change({ title: '别的事' })
    expect(book.draft.title).toBe(lamp.title)
  })
  it('takes a fault of the server as no answer, not as a no', async () => {
    const book = new DraftBook(drawer())
    book.change(lamp)
    expect(await send_draft(book, town(refusal(500, 'http.500')).client, photo_bytes)).toMatchObject({ end: 'unconfirmed' })
    expect(book.waiting).toBe(true)
  })
  it('opens again under a new key when the server refuses', async () => {
    const book = new DraftBook(drawer())
    book.change(lamp)
    const { key } = book.draft
    expect(await send_draft(book, town(refusal(422, 'request.invalid')).client, photo_bytes)).toMatchObject({ end: 'refused' })
    expect(book.waiting).toBe(false)
    expect(book.draft.key).not.toBe(key)
    book.change({ title: '改过了' })
    expect(book.draft.title).toBe('改过了')
  })
  it('asks to sign in and keeps everything', async () => {
    const book = new DraftBook(drawer())
    book.change(lamp)
    expect(await send_draft(book, town(refusal(401, 'login.needed')).client, photo_bytes)).toEqual({ end: 'sign_in' })
    expect(book.draft).toMatchObject(lamp)
  })
  it('carries photographs first and never one of them twice', async () => {
    const book = new DraftBook(drawer())
    book.change({ ...lamp, photos: [{ shelf: 'a' }, { shelf: 'b' }] })
    const { client, asked } = town({ status: 201, body: { file: 'f1', size: 1 } }, new NoConnection(), { status: 201, body: { file: 'f2', size: 1 } })
    expect(await send_draft(book, client, photo_bytes)).toEqual({ end: 'offline' })
    expect(book.waiting).toBe(false)
    expect(await send_draft(book, client, photo_bytes)).toMatchObject({ end: 'sent' })
    expect(asked.map((request) => request.url)).toEqual(['/api/v1/files', '/api/v1/files', '/api/v1/files', '/api/v1/matters/raise'])
    expect(JSON.parse(asked[3]!.body as string).photos).toEqual(['f1', 'f2'])
  })
  it('names the photograph that the server would not take', async () => {
    const book = new DraftBook(drawer())
    book.change({ ...lamp, photos: [{ shelf: 'a', file: 'f1' }, { shelf: 'b' }] })
    expect(await send_draft(book, town(refusal(415, 'media.unknown_kind')).client, photo_bytes)).toMatchObject({ end: 'refused', file: 2 })
  })
  it('carries the recorded note behind the photographs', async () => {
    const book = new DraftBook(drawer())
    book.change({ ...lamp, photos: [{ shelf: 'a' }], voice: { shelf: 'v', seconds: 12 } })
    const { client, asked } = town({ status: 201, body: { file: 'f1' } }, { status: 201, body: { file: 'f2' } })
    const told: unknown[] = []
    expect(await send_draft(book, client, photo_bytes, (file) => told.push(file))).toMatchObject({ end: 'sent' })
    expect(told).toEqual([1, 'voice', undefined])
    expect(JSON.parse(asked[2]!.body as string)).toMatchObject({ photos: ['f1'], voice: 'f2' })
  })
  it('carries its files again when they lay on the server too long', async () => {
    const book = new DraftBook(drawer())
    book.change({ ...lamp, photos: [{ shelf: 'a', file: 'old' }] })
    const { client, asked } = town(refusal(404, 'files.unknown'), { status: 201, body: { file: 'new' } })
    expect(await send_draft(book, client, photo_bytes)).toMatchObject({ end: 'refused' })
    expect(await send_draft(book, client, photo_bytes)).toMatchObject({ end: 'sent' })
    expect(JSON.parse(asked[2]!.body as string).photos).toEqual(['new'])
  })
  it('goes without a photograph that the phone has lost', async () => {
    const book = new DraftBook(drawer())
    book.change({ ...lamp, photos: [{ shelf: 'gone' }] })
    const { client, asked } = town()
    expect(await send_draft(book, client, { take: async () => undefined })).toMatchObject({ end: 'sent' })
    expect(asked).toHaveLength(1)
  })
  it('leaves nothing behind once cleared', () => {
    const kept = drawer()
    const book = new DraftBook(kept)
    book.change(lamp)
    book.attempt()
    book.clear()
    expect(kept.text).toBeUndefined()
    expect(book.begun).toBe(false)
  })
})
