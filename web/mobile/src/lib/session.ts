// SPDX-License-Identifier: Apache-2.0
import { NoConnection, Refused } from '@ztc/shared/client'
import type { Viewer } from '@ztc/shared/types'
import { api } from './api'
import { forget_errands } from './errand_draft'
import { carry, keep, read_kept } from './platform'
import { forget_session, remember, session } from './session_state'

export { session }

/** Asks who is signed in, once at the start, and only where somebody was: a stranger's page asks nothing. */
export async function restore_session(): Promise<void> {
  if (!session.known) return
  try {
    remember((await api.get('/me')).viewer, session.phone, session.token)
  } catch (error) {
    if (error instanceof Refused && error.status === 401) forget_session()
    else if (!(error instanceof Refused || error instanceof NoConnection)) throw error
  }
}

/** Whoever comes after another finds nothing that he was writing. */
async function arrives(viewer: Viewer, phone?: string, token?: string): Promise<void> {
  const before = read_kept('person')
  if (before !== undefined && before !== viewer.person) await forget_errands()
  keep('person', viewer.person)
  remember(viewer, phone, token)
}

export async function sign_in(phone: string, code: string): Promise<void> {
  const signed_in = await api.open_door('/login/phone', { phone, code, carry })
  await arrives(signed_in.viewer, phone, signed_in.token)
}

/** One of the sample persons of a demo. */
export async function be_sample(key: string): Promise<void> {
  const signed_in = await api.open_door('/demo/sign_in', { key, carry })
  await arrives(signed_in.viewer, undefined, signed_in.token)
}

export async function sign_out(): Promise<void> {
  await api.open_door('/logout', {})
  forget_session()
  await forget_errands()
}
