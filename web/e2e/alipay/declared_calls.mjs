// SPDX-License-Identifier: Apache-2.0
//
// The names that Alipay's own type package declares on `my`.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

export function declared_calls() {
  const types = path.dirname(createRequire(import.meta.url).resolve('@mini-types/my/package.json'))
  const text = fs.readFileSync(path.join(types, 'types/lib.my.d.ts'), 'utf8') + fs.readFileSync(path.join(types, 'types/lib.my.extra.d.ts'), 'utf8')
  return new Set([...text.matchAll(/(?:function|const)\s+(\w+)/g)].map((found) => found[1]))
}
