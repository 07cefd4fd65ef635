// SPDX-License-Identifier: Apache-2.0
//
// Fetches a receipt and checks it here. The log's keys are remembered when first seen: a server that signs with another
// key later cannot do so unnoticed. (Not in a demonstration, which is born anew every day.)
import { verify_ed25519 } from '@ztc/shared/ed25519'
import type { Verdict } from '@ztc/shared/receipt'
// #ifndef H5
import { verify_receipt } from '@ztc/shared/receipt'
// #endif
import { api } from './api'
import { keep, on_web, read_kept } from './platform'
import { town } from './town'

export interface Checked { text: string; verdict: Verdict; key_changed: boolean }

/** With `words`, the text opened in the receipt must also be what this person wrote. */
export async function check_receipt(matter: string, words?: string): Promise<Checked> {
  const [text, keys] = await Promise.all([api.get('/matters/{matter}/receipt', { path: { matter } }), api.text('/log/vkeys')])
  const known = town.site?.demo ? undefined : read_kept('vkeys')
  if (known === undefined) keep('vkeys', keys)
  // #ifdef H5
  const { verify_receipt } = await import('@ztc/shared/receipt') // few check one: it travels when asked for
  // #endif
  const verdict = await verify_receipt(text, known ?? keys, verify_ed25519)
  return { text, verdict: same_words(verdict, words), key_changed: known !== undefined && known !== keys }
}

function same_words(verdict: Verdict, words: string | undefined): Verdict {
  if (!verdict.proven || words === undefined) return verdict
  const opened = verdict.opened.text
  return opened === undefined || opened === words.normalize('NFC') ? verdict : { proven: false, failed: 'commitments' }
}

export const file_name = (number: string) => `${number}.tlog-proof`

/** In a browser a link saves it; a mini-program can only lay it on the clipboard. */
export const receipt_url = (matter: string) => (on_web ? api.url(`/matters/${matter}/receipt`) : '')

/** The receipt on paper, with number and query code. */
export const sheet_name = (number: string) => `${number}.pdf`
export const sheet_url = (matter: string) => (on_web ? api.url(`/matters/${matter}/receipt.pdf`) : '')

/** The answer as a letter in the largest print. */
export const letter_url = (matter: string) => (on_web ? `${api.url(`/matters/${matter}/letter.pdf`)}?size=large` : '')

export async function copy_receipt(text: string): Promise<void> {
  await uni.setClipboardData({ data: text, showToast: false })
}
