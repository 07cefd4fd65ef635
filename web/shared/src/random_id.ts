// SPDX-License-Identifier: Apache-2.0
//
// A name for one action of one person, 26 characters of base32. It need not be secret, only never twice the same:
// where a mini-program has no crypto, time and two random numbers do.

const letters = 'abcdefghijklmnopqrstuvwxyz234567'

export function random_id(): string {
  const bytes = new Uint8Array(26)
  if (typeof crypto !== 'undefined' && typeof crypto.getRandomValues === 'function') crypto.getRandomValues(bytes)
  else for (let i = 0; i < bytes.length; i++) bytes[i] = Math.floor(Math.random() * 256)
  const time = Date.now()
  for (let i = 0; i < 6; i++) bytes[i] = bytes[i]! ^ Math.floor(time / 2 ** (8 * i)) % 256
  return Array.from(bytes, (byte) => letters[byte % 32]).join('')
}
