// SPDX-License-Identifier: Apache-2.0
//
// What the phones say, in English: the same files as words/zh, the same keys, and the same {braces}.
import { app } from './en/app'
import { deputy } from './en/deputy'
import { in_public } from './en/in_public'
import { line } from './en/line'
import { link } from './en/link'
import { privacy } from './en/privacy'
import { raise } from './en/raise'
import { raiser } from './en/raiser'
import type { WordKey } from './zh'

export const en: Record<WordKey, string> = { ...app, ...line, ...raise, ...raiser, ...deputy, ...privacy, ...in_public, ...link }
