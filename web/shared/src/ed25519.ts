// SPDX-License-Identifier: Apache-2.0
//
// Ed25519 by the browser where it can, by tweetnacl where it cannot: old phones have no Ed25519 and no BigInt, and a
// page over plain http has no WebCrypto at all. Only verifying; this file must never see a private key.
import type { Ed25519Verify } from './receipt'

export const verify_ed25519: Ed25519Verify = async (key, message, signature) =>
  (await by_browser(key, message, signature)) ?? (await by_tweetnacl(key, message, signature))

/** Undefined where the browser cannot do it. */
async function by_browser(key: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean | undefined> {
  if (typeof crypto === 'undefined' || !crypto.subtle) return undefined
  try {
    const imported = await crypto.subtle.importKey('raw', key as BufferSource, { name: 'Ed25519' }, false, ['verify'])
    return await crypto.subtle.verify({ name: 'Ed25519' }, imported, signature as BufferSource, message as BufferSource)
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return undefined
    throw error
  }
}

export async function by_tweetnacl(key: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  const nacl = await import('tweetnacl')
  if (signature.length !== 64) return false
  return (nacl.default ?? nacl).sign.detached.verify(message, signature, key)
}
