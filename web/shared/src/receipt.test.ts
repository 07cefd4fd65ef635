// SPDX-License-Identifier: Apache-2.0
//
// The log here is built by node's own crypto, so that our hashes and our tree are checked by another's.
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { base64_bytes, hex } from './bytes'
import { by_tweetnacl, verify_ed25519 } from './ed25519'
import { root_from, verify_receipt } from './receipt'
import { sha256 } from './sha256'

const node_hash = (...parts: (string | Uint8Array)[]) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
const zero = Buffer.from([0])
const one = Buffer.from([1])
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const raw_key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)
const origin = 'ztc.example/demo'
const key_id = node_hash(`${origin}\n`, Buffer.concat([one, raw_key])).subarray(0, 4)
const vkey = `${origin}+${key_id.toString('hex')}+${Buffer.concat([one, raw_key]).toString('base64')}`

function tree_root(leaves: Buffer[]): Buffer {
  if (leaves.length === 1) return leaves[0]!
  const k = 2 ** Math.ceil(Math.log2(leaves.length) - 1)
  return node_hash(one, tree_root(leaves.slice(0, k)), tree_root(leaves.slice(k)))
}
function tree_path(leaves: Buffer[], at: number): Buffer[] {
  if (leaves.length === 1) return []
  const k = 2 ** Math.ceil(Math.log2(leaves.length) - 1)
  return at < k
    ? [...tree_path(leaves.slice(0, k), at), tree_root(leaves.slice(k))]
    : [...tree_path(leaves.slice(k), at - k), tree_root(leaves.slice(0, k))]
}
function commit(salt: Buffer, field: string, value: string): string {
  const length = Buffer.alloc(8)
  length.writeBigUInt64BE(BigInt(Buffer.byteLength(value)))
  return node_hash('ztc/commit/v1\0', salt, Buffer.from([field.length]), field, length, value).toString('base64')
}

const text = '楼下三盏路灯从月初就不亮。'
const salt = Buffer.alloc(32, 7)
const honest = {
  leaf: `ztc/leaf/v1\nkind matters.raised\nday 2026-11-24\nsubject a23a708a77c540a62c270a554c5b4e64\nprev -\npub accept_due_on 2026-11-26\ncom text ${commit(salt, 'text', text)}\n`,
  open: { text: [salt.toString('base64'), text] } as Record<string, unknown>,
}
function receipt_at(index: number, size: number, extra = honest, signed_origin = origin): string {
  const leaves = Array.from({ length: size }, (_, i) => node_hash(zero, i === index ? honest.leaf : `leaf ${i}\n`))
  const note = `${signed_origin}\n${size}\n${tree_root(leaves).toString('base64')}\n`
  const signature = Buffer.concat([key_id, sign(null, Buffer.from(note), privateKey)]).toString('base64')
  const path = tree_path(leaves, index).map((hash) => `${hash.toString('base64')}\n`).join('')
  const told = Buffer.from(JSON.stringify(extra)).toString('base64')
  return `c2sp.org/tlog-proof@v1\nextra ${told}\nindex ${index}\n${path}\n${note}\n— ${signed_origin} ${signature}\n`
}
const verdict = (receipt: string, keys = vkey) => verify_receipt(receipt, keys, verify_ed25519)

describe('a receipt', () => {
  it('is proven at every place of trees of every size up to 20', async () => {
    for (let size = 1; size <= 20; size++)
      for (let index = 0; index < size; index++)
        expect(await verdict(receipt_at(index, size))).toMatchObject({ proven: true, index, size, opened: { text } })
  })
  it('says whose log it is and carries a short code to read out', async () => {
    const proven = await verdict(receipt_at(3, 7))
    expect(proven).toMatchObject({ origin, check_code: `3-${node_hash(zero, honest.leaf).toString('hex').slice(0, 8)}` })
  })
  it('names the texts that it does not carry, of which nothing is proven', async () => {
    expect(await verdict(receipt_at(2, 5, { ...honest, open: {} }))).toMatchObject({ proven: true, opened: {}, not_checked: ['text'] })
    expect(await verdict(receipt_at(2, 5))).toMatchObject({ proven: true, not_checked: [] })
  })
  it('is doubted when the opened text is not the one committed to', async () => {
    const other = { ...honest, open: { text: [salt.toString('base64'), `${text}！`] } }
    expect(await verdict(receipt_at(2, 5, other))).toEqual({ proven: false, failed: 'commitments' })
  })
  it('is doubted when a text is opened that the leaf never committed to', async () => {
    const other = { ...honest, open: { ...honest.open, place: [salt.toString('base64'), '三角路'] } }
    expect(await verdict(receipt_at(2, 5, other))).toEqual({ proven: false, failed: 'commitments' })
  })
  it('is doubted when its leaf is not the one in the tree', async () => {
    const other = { ...honest, leaf: honest.leaf.replace('2026-11-26', '2026-12-26') }
    expect(await verdict(receipt_at(2, 5, other))).toEqual({ proven: false, failed: 'inclusion' })
  })
  it('is doubted when its leaf is spelled another way', async () => {
    for (const leaf of [honest.leaf.replace('prev -', 'prev 007'), `${honest.leaf}\n`, honest.leaf.replace('pub ', 'pub  ')])
      expect(await verdict(receipt_at(2, 5, { ...honest, leaf }))).toEqual({ proven: false, failed: 'leaf' })
  })
  it('is doubted under another key, under no key, and when one letter of the head is changed', async () => {
    const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)
    const id = node_hash(`${origin}\n`, Buffer.concat([one, other])).subarray(0, 4)
    const other_vkey = `${origin}+${id.toString('hex')}+${Buffer.concat([one, other]).toString('base64')}`
    expect(await verdict(receipt_at(2, 5), other_vkey)).toEqual({ proven: false, failed: 'signature' })
    expect(await verdict(receipt_at(2, 5), '')).toEqual({ proven: false, failed: 'signature' })
    const bent = receipt_at(2, 5).replace(/(\n— \S+ )(.{20})(.)/, (_, head, kept, letter) => head + kept + (letter === 'A' ? 'B' : 'A'))
    expect(await verdict(bent)).toEqual({ proven: false, failed: 'signature' })
  })
  it('is doubted when the head names a log whose key we do not hold', async () => {
    expect(await verdict(receipt_at(2, 5, honest, 'other.example/log'))).toEqual({ proven: false, failed: 'signature' })
  })
  it('is doubted and never crashes whatever single line is lost or doubled', async () => {
    const lines = receipt_at(5, 11).split('\n')
    for (let at = 0; at < lines.length - 1; at++) {
      expect((await verdict([...lines.slice(0, at), ...lines.slice(at + 1)].join('\n'))).proven).toBe(false)
      if (lines[at] !== '' && at < lines.length - 2)
        expect((await verdict([...lines.slice(0, at), lines[at], ...lines.slice(at)].join('\n'))).proven).toBe(false)
    }
  })
  it('is also proven by the fallback alone, as on a phone without WebCrypto', async () => {
    expect(await verify_receipt(receipt_at(4, 9), vkey, by_tweetnacl)).toMatchObject({ proven: true })
    const bent = receipt_at(4, 9).replace('\n9\n', '\n10\n')
    expect(await verify_receipt(bent, vkey, by_tweetnacl)).toMatchObject({ proven: false })
  })
})

describe('sha256', () => {
  it('agrees with node on every length up to 300 bytes', () => {
    for (let length = 0; length <= 300; length++) {
      const bytes = Buffer.from(Array.from({ length }, (_, i) => (i * 37 + length) & 255))
      expect(hex(sha256(bytes))).toBe(node_hash(bytes).toString('hex'))
    }
  })
})

const vectors = fileURLToPath(new URL('../../../../shared/data/merkle/transparency-dev-merkle/testdata/inclusion', import.meta.url))
describe.skipIf(!existsSync(vectors))('inclusion vectors of transparency-dev (skipped where ../shared is absent)', () => {
  it('are judged as their authors judge them', () => {
    const files = readdirSync(vectors, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    expect(files.length).toBeGreaterThan(50)
    for (const file of files) {
      const v = JSON.parse(readFileSync(`${vectors}/${file}`, 'utf8'))
      const path = (v.proof ?? []).map((hash: string) => base64_bytes(hash))
      let good = false
      try {
        good = hex(root_from(base64_bytes(v.leafHash)!, v.leafIdx, v.treeSize, path)) === hex(base64_bytes(v.root)!)
      } catch (error) {
        expect(String((error as Error).message), file).toBe('inclusion')
      }
      expect(good, file).toBe(!v.wantErr)
    }
  })
})
