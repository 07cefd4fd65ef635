// SPDX-License-Identifier: Apache-2.0
//
// Words that would run if a page took them for markup: one for each text that a person can write, told apart by its end.
// Which texts there are is read from the API itself, so that a new one must be written here too, or say why not.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Schema { type?: string; enum?: unknown; pattern?: string; format?: string; maxLength?: number; items?: Schema; properties?: Record<string, Schema>; $ref?: string }
interface Api { paths: Record<string, { post?: { requestBody?: { content: Record<string, { schema: Schema }> } } }> }

const api = JSON.parse(readFileSync(fileURLToPath(new URL('../../../api/openapi.json', import.meta.url)), 'utf8')) as Api

/** Every text in the body of a POST, as "/matters/raise title", and how long it may be; of a body without a shape, "body". */
export const texts = new Map<string, number>()
function gather(schema: Schema, where: string): void {
  const free = !schema.enum && !schema.pattern && !schema.format
  if (schema.type === 'string' && free) texts.set(where, schema.maxLength ?? 200)
  if (schema.type === 'array' && schema.items) gather(schema.items, `${where}[]`)
  for (const [name, member] of Object.entries(schema.properties ?? {})) gather(member, `${where}${where.endsWith(' ') ? '' : '.'}${name}`)
  if (schema.type === undefined && !schema.properties && !schema.$ref) texts.set(where, 200)
  if (schema.$ref) throw new Error(`${where}: a schema by reference`)
}
for (const [path, { post }] of Object.entries(api.paths))
  for (const [kind, { schema }] of Object.entries(post?.requestBody?.content ?? {}))
    if (kind === 'application/json') gather(schema, `${path.replace('/api/v1', '')} `)

const tempting = [
  '"><img src=x onerror="window.__ztc_xss=1"><svg onload="window.__ztc_xss=1">{{7*7}}</textarea><script>__ztc_xss=1</script>',
  '"><img src=x onerror=__ztc_xss=1>{{7*7}}',
  '<svg onload=z()>', // z is ours, see `watched`
]

const ends = new Map<string, string>()
/** What is written into that text: the most tempting that it takes. */
export function canary(where: string): string {
  const most = texts.get(where)
  if (most === undefined) throw new Error(`the API has no text ${where}`)
  if (!ends.has(where)) ends.set(where, `k${String.fromCharCode(97 + Math.floor(ends.size / 26))}${String.fromCharCode(97 + (ends.size % 26))}`)
  const end = ends.get(where)!
  const words = tempting.find((one) => one.length + end.length <= most)
  if (!words) throw new Error(`${where} takes ${most} characters`)
  return words + end
}
/** The texts that were written so far. */
export const written = (): string[] => [...ends.keys()]

/** Runs in the page before anything else does. */
export function watched(): void {
  const global = window as unknown as { z: () => void; __ztc_xss?: number }
  global.z = () => void (global.__ztc_xss = 1)
}

/** Runs in the page: what of it ran or became an element, and all that is there to read. */
export function found_there(): { ran: unknown; elements: string[]; text: string } {
  const global = window as unknown as { __ztc_xss?: number }
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map((one) => one.value)
  const options = [...document.querySelectorAll('option')].map((one) => one.textContent ?? '')
  return {
    ran: global.__ztc_xss,
    elements: [...document.querySelectorAll('img[src="x"], [onerror], [onload]')].map((one) => one.outerHTML.slice(0, 80)),
    text: [document.body.textContent ?? '', ...fields, ...options].join('\n'),
  }
}
