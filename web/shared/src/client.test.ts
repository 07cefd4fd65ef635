// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { Client, NoConnection, Refused, type HttpAnswer, type HttpRequest } from './client'

function told(...answers: (HttpAnswer | Error)[]) {
  const asked: HttpRequest[] = []
  const waits: number[] = []
  const client = new Client({
    send: async (request) => {
      asked.push(request)
      const answer = answers.shift()!
      if (answer instanceof Error) throw answer
      return answer
    },
    language: () => 'en',
    wait: async (milliseconds) => void waits.push(milliseconds),
  })
  return { client, asked, waits }
}
const ok = (body: unknown): HttpAnswer => ({ status: 200, body })
const busy = (retry_after?: string): HttpAnswer => ({ status: 429, retry_after, body: { code: 'http.too_many', title: 'Too many', status: 429 } })
const withdraw = { matter: 'm' }

describe('the client', () => {
  it('fills paths and queries and leaves out what is absent', async () => {
    const { client, asked } = told(ok({}), ok({}))
    await client.get('/matters/{matter}', { path: { matter: 'a/b' } })
    await client.get('/my_matters', { query: { limit: 2, after: undefined } })
    expect(asked.map((request) => request.url)).toEqual(['/api/v1/matters/a%2Fb', '/api/v1/my_matters?limit=2'])
  })
  it('marks every POST as coming from our own page and asks in the language of the reader', async () => {
    const { client, asked } = told(ok({}))
    await client.open_door('/logout', {})
    expect(asked[0]!.headers).toMatchObject({ 'X-Requested-With': 'zhitongche', 'Content-Type': 'application/json', 'Accept-Language': 'en' })
  })
  it('sends the caller’s key with a command and never one of its own', async () => {
    const { client, asked } = told(ok({}), ok({}))
    await client.command('/matters/withdraw', withdraw, 'key-1')
    await client.open_door('/logout', {})
    expect(asked[0]!.headers['Idempotency-Key']).toBe('key-1')
    expect(asked[1]!.headers).not.toHaveProperty('Idempotency-Key')
  })
  it('carries a one-time link in a header, never in an address, and uploads by its own way', async () => {
    const asked: HttpRequest[] = []
    const client = new Client({ send: async (request) => (asked.push(request), ok({ file: 'f' })), link: () => 'abcd-efgh' })
    await client.get('/links/matter')
    await client.store_file('bytes', 'image/jpeg', 'key-1')
    expect(asked.map(({ url, headers }) => [url, headers['X-Link-Token']])).toEqual([['/api/v1/links/matter', 'abcd-efgh'], ['/api/v1/links/files', 'abcd-efgh']])
  })
  it('comes back after the time it was told, with the same key and body', async () => {
    const { client, asked, waits } = told(busy('2'), ok({ position: 5 }))
    expect(await client.command('/matters/withdraw', withdraw, 'key-1')).toEqual({ position: 5 })
    expect(waits).toEqual([2000])
    expect(asked[0]).toEqual(asked[1])
  })
  it('gives up after two returns, and at once when told to wait long or not told how long', async () => {
    const often = told(busy('1'), busy('1'), busy('1'))
    await expect(often.client.get('/site')).rejects.toBeInstanceOf(Refused)
    expect(often.asked).toHaveLength(3)
    for (const answer of [busy('60'), busy(), busy('soon')]) {
      const once = told(answer)
      await expect(once.client.get('/site')).rejects.toBeInstanceOf(Refused)
      expect(once.waits).toEqual([])
    }
  })
  it('never knocks twice at a door: a code sent again would be a second message', async () => {
    const { client, asked } = told(busy('1'))
    await expect(client.open_door('/login/code', { phone: '13800000001' })).rejects.toMatchObject({ retry_after_seconds: 1 })
    expect(asked).toHaveLength(1)
  })
  it('gives a refusal its code, its words and the member concerned', async () => {
    const problem = { code: 'request.invalid', title: '请改一下', status: 422, errors: [{ pointer: '/text', code: 'request.too_long' }] }
    const { client } = told({ status: 422, body: problem })
    const refusal = await client.command('/matters/withdraw', withdraw, 'k').catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Refused)
    expect(refusal).toMatchObject({ code: 'request.invalid', title: '请改一下', status: 422 })
    expect((refusal as Refused).of('/text')).toBe('request.too_long')
    expect((refusal as Refused).of('/title')).toBeUndefined()
  })
  it('says so with a code of its own when a proxy answers with a page', async () => {
    const { client } = told({ status: 502, body: '<html>' })
    await expect(client.get('/site')).rejects.toMatchObject({ code: 'http.502', title: '' })
  })
  it('passes silence on as silence', async () => {
    const { client } = told(new NoConnection())
    await expect(client.get('/site')).rejects.toBeInstanceOf(NoConnection)
  })
})
