// SPDX-License-Identifier: Apache-2.0
//
// Somebody at a handling unit who has no account: a one-time link. Its token stands behind the '#' of the address, which
// no browser sends, and goes to the server in a header. It is kept nowhere but in this page.
import { Client } from '@ztc/shared/client'
import { reactive } from 'vue'
import { on_web, origin, transport } from '../lib/platform'
import { prefs } from '../lib/prefs'

export const bearer = reactive({ token: '' })
export const link_api = new Client({ send: transport, origin, language: () => prefs.language, link: () => bearer.token })

export const deeds = ['answer', 'take_on', 'report_progress', 'ask_extension', 'ask_relief'] as const
export type LinkDeed = (typeof deeds)[number]

export function token_in_address(): string {
  return on_web ? decodeURIComponent(location.hash.slice(1)) : ''
}
/** As printed it has 16 letters and digits in four groups. */
export function is_token(typed: string): boolean {
  return /^[a-z0-9]{16}$/i.test(typed.replace(/[\s-]/g, ''))
}

/** The bytes carry no cookie, so they are fetched with the token and shown from memory. */
export function fetch_photo(file: string, size: 'thumb' | 'page'): Promise<string> {
  const url = link_api.url(`/links/files/${file}?size=${size}`)
  return new Promise((resolve, reject) => uni.downloadFile({
    url, header: { 'X-Link-Token': bearer.token },
    success: (got) => (got.statusCode < 400 ? resolve(got.tempFilePath) : reject(new Error(String(got.statusCode)))), fail: reject,
  }))
}
