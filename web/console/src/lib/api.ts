// SPDX-License-Identifier: Apache-2.0
//
// The shared client over the browser's own fetch and cookie. Nothing else in the console speaks HTTP.
import { Client, NoConnection, type HttpAnswer, type HttpRequest } from '@ztc/shared/client'
import { language } from './i18n'
import { heard_nothing, heard_something } from './connection'

async function by_fetch(request: HttpRequest): Promise<HttpAnswer> {
  let response: Response
  try {
    response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      body: request.body as BodyInit | undefined,
      credentials: 'same-origin',
    })
  } catch {
    heard_nothing()
    throw new NoConnection()
  }
  heard_something()
  const type = response.headers.get('Content-Type') ?? ''
  const json = /[/+]json/.test(type)
  return {
    status: response.status,
    body: json ? await response.json() : type === 'application/pdf' ? await response.blob() : await response.text(),
    retry_after: response.headers.get('Retry-After') ?? undefined,
  }
}

export const api = new Client({ send: by_fetch, language: () => language.value })
