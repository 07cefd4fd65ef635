// SPDX-License-Identifier: Apache-2.0
import { Client } from '@ztc/shared/client'
import { origin, transport } from './platform'
import { prefs } from './prefs'
import { session } from './session_state'

export const api = new Client({ send: transport, origin, language: () => prefs.language, token: () => session.token })
