// SPDX-License-Identifier: Apache-2.0
//
// What Alipay's review would refuse, read from the built package.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import test from 'node:test'
import { declared_calls } from './declared_calls.mjs'

const root = fileURLToPath(new URL('../../mobile/dist/build/mp-alipay', import.meta.url))
const absent = fs.existsSync(root) ? false : 'the Alipay package is not built: npm run build:alipay -w mobile'
const files = absent ? [] : fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => fs.statSync(path.join(root, name)).isFile())
const scripts = files.filter((name) => name.endsWith('.js')).map((name) => ({ name, text: fs.readFileSync(path.join(root, name), 'utf8') }))

/** Names that uni-app's runtime lays on `my` itself, and one (`dd`) by which it asks whether this is another host. */
const of_the_framework = new Set([
  'canIUse', 'SDKVersion', 'dd', 'EventChannel', 'getEventChannel', 'specialMethods', 'createApp', 'createPage', 'createComponent', 'createPluginApp', 'createSubpackageApp',
])

test('every my.* call exists on Alipay', { skip: absent }, () => {
  const declared = declared_calls()
  assert.ok(declared.has('request') && declared.has('navigateTo'), 'the type package was read')
  const unknown = scripts.flatMap(({ name, text }) => [...text.matchAll(/\bmy\.([a-zA-Z]\w*)/g)].map((found) => `${found[1]} in ${name}`))
    .filter((call) => !declared.has(call.split(' ')[0]) && !of_the_framework.has(call.split(' ')[0]))
  assert.deepEqual([...new Set(unknown)], [])
})

test('the package is under 2 MB', { skip: absent }, () => {
  const bytes = files.reduce((sum, name) => sum + fs.statSync(path.join(root, name)).size, 0)
  assert.ok(bytes < 2 * 1024 * 1024, `${bytes} bytes`)
})

test('no code is made from text', { skip: absent }, () => {
  const made = scripts.filter(({ text }) => /\beval\s*\(|\bnew Function\s*\(/.test(text)).map(({ name }) => name)
  assert.deepEqual(made, [])
})

test('no other host is named but our own', { skip: absent }, () => {
  const hosts = scripts.flatMap(({ text }) => [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map((found) => found[1]))
  const allowed = ['ztc.example', 'www.w3.org', 'vuejs.org', 'uniapp.dcloud.net.cn'] // the last three only name pages in messages
  assert.deepEqual([...new Set(hosts)].filter((host) => !allowed.includes(host)), [])
})

test('every page and component has its four files', { skip: absent }, () => {
  const config = JSON.parse(fs.readFileSync(path.join(root, 'app.json'), 'utf8'))
  const missing = config.pages.flatMap((page) => ['.js', '.json', '.axml'].map((suffix) => page + suffix)).filter((name) => !files.includes(name))
  assert.deepEqual(missing, [])
})
