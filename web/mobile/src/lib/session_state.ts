// SPDX-License-Identifier: Apache-2.0
//
// Who is signed in on this phone. A browser holds only a cookie it cannot read; a mini-program holds the token.
import type { Viewer } from '@ztc/shared/types'
import { reactive } from 'vue'
import { forget, keep, read_kept } from './platform'

interface Session { viewer?: Viewer; token?: string; phone?: string; known: boolean }

export const session: Session = reactive({
  viewer: undefined,
  token: read_kept('token'),
  phone: read_kept('phone'),
  /** Somebody signed in here before, so it is worth asking who. */
  known: read_kept('known') !== undefined,
})

export function remember(viewer: Viewer, phone?: string, token?: string): void {
  Object.assign(session, { viewer, token, phone, known: true })
  keep('known', 'yes')
  if (phone) keep('phone', phone)
  if (token) keep('token', token)
}

export function forget_session(): void {
  Object.assign(session, { viewer: undefined, token: undefined, phone: undefined, known: false })
  for (const key of ['known', 'phone', 'token', 'sent']) forget(key)
}
