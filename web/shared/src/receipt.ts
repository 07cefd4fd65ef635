// SPDX-License-Identifier: Apache-2.0
//
// Checks a receipt on the person's own device: a C2SP tlog-proof@v1 whose `extra` line carries the leaf and the opened
// commitments. It promises `proven` only if the leaf is well formed, every opened text is the one committed to, the
// leaf is in the tree, and the head of the tree is signed by a key the caller trusts. It never takes `extra` on faith
// and never asks the server anything.
import { base64, base64_bytes, hex, same_bytes, text_of, utf8 } from './bytes'
import { sha256 } from './sha256'

export type Ed25519Verify = (key: Uint8Array, message: Uint8Array, signature: Uint8Array) => Promise<boolean> | boolean
export type Check = 'format' | 'leaf' | 'commitments' | 'inclusion' | 'signature'

export interface Leaf {
  kind: string
  day: string
  subject: string
  prev?: number
  pub: Record<string, string>
  com: Record<string, string>
}
export interface ProvenReceipt {
  proven: true
  index: number
  size: number
  origin: string
  leaf: Leaf
  /** Index and the first 8 digits of the leaf's hash: short enough to read out. */
  check_code: string
  opened: Record<string, string>
  /** Texts that the leaf commits to and the receipt does not carry: nothing was proven of them. */
  not_checked: string[]
}
export interface DoubtfulReceipt { proven: false; failed: Check }
export type Verdict = ProvenReceipt | DoubtfulReceipt

class Doubt extends Error {
  constructor(readonly failed: Check) {
    super(failed)
  }
}

export async function verify_receipt(receipt: string, vkeys: string, verify: Ed25519Verify): Promise<Verdict> {
  try {
    const proof = read_proof(receipt)
    const { leaf, opened } = read_extra(proof.extra)
    const leaf_hash = sha256(new Uint8Array([0]), utf8(proof.leaf_text))
    if (!same_bytes(root_from(leaf_hash, proof.index, proof.head.size, proof.path), proof.head.root)) throw new Doubt('inclusion')
    await check_signature(proof.head, vkeys, verify)
    const check_code = `${proof.index}-${hex(leaf_hash).slice(0, 8)}`
    return { proven: true, index: proof.index, size: proof.head.size, origin: proof.head.origin, leaf, check_code, opened, not_checked: texts_not_opened(leaf, opened) }
  } catch (error) {
    if (error instanceof Doubt) return { proven: false, failed: error.failed }
    throw error
  }
}

interface Head { origin: string; size: number; root: Uint8Array; text: string; signatures: { name: string; bytes: Uint8Array }[] }
interface Extra { leaf: string; open: Record<string, [string, string]> }
interface Proof { extra: Extra; leaf_text: string; index: number; path: Uint8Array[]; head: Head }

function read_proof(receipt: string): Proof {
  const lines = receipt.split('\n')
  const extra = /^extra (\S+)$/.exec(lines[1] ?? '')?.[1]
  const index = number_of(/^index (\d+)$/.exec(lines[2] ?? '')?.[1])
  const gap = lines.indexOf('', 3)
  if (lines[0] !== 'c2sp.org/tlog-proof@v1' || !extra || index === undefined || gap < 0) throw new Doubt('format')
  const told = json_of(text_of(base64_bytes(extra) ?? new Uint8Array([0xff])))
  if (typeof told?.leaf !== 'string') throw new Doubt('format')
  return {
    extra: { leaf: told.leaf, open: told.open ?? {} },
    leaf_text: told.leaf,
    index,
    path: lines.slice(3, gap).map(hash_of),
    head: read_head(lines.slice(gap + 1).join('\n')),
  }
}

function read_head(note: string): Head {
  const end = note.lastIndexOf('\n\n')
  const text = note.slice(0, end + 1)
  const [origin, size, root] = text.split('\n')
  const count = number_of(size)
  if (end < 0 || !origin || count === undefined || !root) throw new Doubt('format')
  const signatures = note.slice(end + 2).split('\n').filter((line) => line !== '').map((line) => {
    const parts = /^— (\S+) (\S+)$/.exec(line)
    const bytes = parts && base64_bytes(parts[2]!)
    if (!parts || !bytes || bytes.length < 5) throw new Doubt('format')
    return { name: parts[1]!, bytes }
  })
  return { origin, size: count, root: hash_of(root), text, signatures }
}

function read_extra(extra: Extra): { leaf: Leaf; opened: Record<string, string> } {
  const leaf = parse_leaf(extra.leaf)
  const opened: Record<string, string> = {}
  for (const [field, [salt, value]] of Object.entries(extra.open)) {
    const salted = base64_bytes(salt)
    if (!salted || salted.length !== 32 || base64(commitment(salted, field, value)) !== leaf.com[field]) throw new Doubt('commitments')
    opened[field] = value
  }
  return { leaf, opened }
}

/** Every other commitment but these two is of a text. */
function texts_not_opened(leaf: Leaf, opened: Record<string, string>): string[] {
  return Object.keys(leaf.com).filter((field) => field !== 'body' && field !== 'envelope' && !(field in opened))
}

/** Line by line as the log writes it; anything that would not be written back the same is refused. */
export function parse_leaf(text: string): Leaf {
  const lines = text.split('\n')
  const take = (name: string) => {
    const line = lines.shift() ?? ''
    if (!line.startsWith(`${name} `)) throw new Doubt('leaf')
    return line.slice(name.length + 1)
  }
  if (lines.shift() !== 'ztc/leaf/v1' || lines.pop() !== '') throw new Doubt('leaf')
  const [kind, day, subject, prev] = [take('kind'), take('day'), take('subject'), take('prev')]
  const leaf: Leaf = { kind, day, subject, prev: number_of(prev), pub: {}, com: {} }
  for (const line of lines) {
    const parts = /^(pub|com) ([a-z0-9_]{1,32}) ([\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)$/.exec(line)
    if (!parts) throw new Doubt('leaf')
    leaf[parts[1] as 'pub' | 'com'][parts[2]!] = parts[3]!
  }
  if (written(leaf) !== text) throw new Doubt('leaf')
  return leaf
}

function written(leaf: Leaf): string {
  const fields = (name: 'pub' | 'com') => Object.keys(leaf[name]).sort().map((key) => `${name} ${key} ${leaf[name][key]}\n`).join('')
  return `ztc/leaf/v1\nkind ${leaf.kind}\nday ${leaf.day}\nsubject ${leaf.subject}\nprev ${leaf.prev ?? '-'}\n${fields('pub')}${fields('com')}`
}

/** SHA-256("ztc/commit/v1\0" ‖ salt ‖ u8 field length ‖ field ‖ u64be value length ‖ value). */
export function commitment(salt: Uint8Array, field: string, value: string): Uint8Array {
  const [name, words] = [utf8(field), utf8(value)]
  const length = new Uint8Array(8)
  new DataView(length.buffer).setUint32(4, words.length)
  return sha256(utf8('ztc/commit/v1\0'), salt, new Uint8Array([name.length]), name, length, words)
}

/** RFC 6962 §2.1.1, sibling by sibling; numbers stay exact up to 2^53 leaves. */
export function root_from(leaf_hash: Uint8Array, index: number, size: number, path: Uint8Array[]): Uint8Array {
  if (index >= size || leaf_hash.length !== 32) throw new Doubt('inclusion')
  let [node, last, hash] = [index, size - 1, leaf_hash]
  for (const sibling of path) {
    if (last === 0) throw new Doubt('inclusion')
    if (node % 2 === 1 || node === last) {
      hash = sha256(new Uint8Array([1]), sibling, hash)
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)]
    } else {
      hash = sha256(new Uint8Array([1]), hash, sibling)
    }
    ;[node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
  }
  if (last !== 0) throw new Doubt('inclusion')
  return hash
}

/** Every known key must agree, and one of them must carry the head's own origin as its name. */
async function check_signature(head: Head, vkeys: string, verify: Ed25519Verify): Promise<void> {
  let signed = false
  for (const key of vkeys.split('\n').map(parse_vkey)) {
    if (!key || key.name !== head.origin) continue
    const signature = head.signatures.find((one) => one.name === key.name && same_bytes(one.bytes.slice(0, 4), key.id))
    if (!signature) continue
    if (!(await verify(key.key, utf8(head.text), signature.bytes.slice(4)))) throw new Doubt('signature')
    signed = true
  }
  if (!signed) throw new Doubt('signature')
}

/** name+id+base64(0x01 ‖ key). Undefined for other kinds of key and for an id that is not the key's own. */
export function parse_vkey(line: string): { name: string; id: Uint8Array; key: Uint8Array } | undefined {
  const parts = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(line.trim())
  const bytes = parts && base64_bytes(parts[3]!)
  if (!parts || !bytes || bytes.length !== 33 || bytes[0] !== 1) return undefined
  const id = sha256(utf8(`${parts[1]}\n`), bytes).slice(0, 4)
  return hex(id) === parts[2] ? { name: parts[1]!, id, key: bytes.slice(1) } : undefined
}

function hash_of(text: string): Uint8Array {
  const bytes = base64_bytes(text)
  if (bytes?.length !== 32) throw new Doubt('format')
  return bytes
}

function number_of(text: string | undefined): number | undefined {
  return text !== undefined && /^(0|[1-9]\d{0,15})$/.test(text) ? Number(text) : undefined
}

function json_of(text: string | undefined): Partial<Extra> | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Partial<Extra>)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
