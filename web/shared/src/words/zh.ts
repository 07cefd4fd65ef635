// SPDX-License-Identifier: Apache-2.0
//
// What the phones say, in Chinese, a file for each area in words/zh. 说人话: 您, verbs on buttons, who holds it and until
// when; an error says what to do. {braces} are filled in by say(). words/en has the same files with exactly the same keys.
import { app } from './zh/app'
import { deputy } from './zh/deputy'
import { in_public } from './zh/in_public'
import { line } from './zh/line'
import { link } from './zh/link'
import { privacy } from './zh/privacy'
import { raise } from './zh/raise'
import { raiser } from './zh/raiser'

export const zh = { ...app, ...line, ...raise, ...raiser, ...deputy, ...privacy, ...in_public, ...link } as const

export type WordKey = keyof typeof zh
