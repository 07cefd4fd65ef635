// SPDX-License-Identifier: Apache-2.0
import { NoConnection, type HttpAnswer, type HttpRequest } from '@ztc/shared/client'
import { framed } from './framed'

const patience_ms = 20_000

export async function by_fetch(request: HttpRequest): Promise<HttpAnswer> {
  const stop = typeof AbortController === 'undefined' ? undefined : new AbortController()
  const timer = stop && setTimeout(() => stop.abort(), typeof request.body === 'string' ? patience_ms : patience_ms * 6)
  try {
    const { method, url, headers } = request
    const answer = await fetch(url, { method, headers, body: request.body as BodyInit, credentials: framed ? 'omit' : 'same-origin', signal: stop?.signal })
    const json = /json/.test(answer.headers.get('content-type') ?? '')
    const body: unknown = json ? await answer.json() : await answer.text()
    return { status: answer.status, body, retry_after: answer.headers.get('retry-after') ?? undefined }
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) throw new NoConnection()
    throw error
  } finally {
    clearTimeout(timer)
  }
}
