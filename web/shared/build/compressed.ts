// SPDX-License-Identifier: Apache-2.0
//
// Lays a .br and a .gz beside every text file of the H5 build, so that the server sends finished bytes and never
// compresses. A sibling that is not smaller is not written.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const text = /\.(html|js|css|svg|json|txt)$/
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

export function compressed(): Plugin {
  let out = ''
  return {
    name: 'ztc-compressed',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => void (out = config.build.outDir),
    closeBundle() {
      for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => text.test(name))) {
        const file = join(out, name)
        const bytes = readFileSync(file)
        for (const [suffix, packed] of [['br', brotliCompressSync(bytes, brotli)], ['gz', gzipSync(bytes, { level: 9 })]] as const)
          if (packed.length < bytes.length) writeFileSync(`${file}.${suffix}`, packed)
      }
    },
  }
}
