// SPDX-License-Identifier: Apache-2.0
//
// A resident walks raise → track in the built Alipay package. By default against a table of answers; with
// ZTC_SERVER=http://127.0.0.1:PORT the same walk runs against that server (in demo mode, where the code is told).
import assert from 'node:assert/strict'
import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import test from 'node:test'
import { declared_calls } from './declared_calls.mjs'
import { AlipayHost } from './host.mjs'
import { lower } from './my.mjs'
import { origin, TableTown } from './table_town.mjs'

const root = fileURLToPath(new URL('../../mobile/dist/build/mp-alipay', import.meta.url))
const absent = fs.existsSync(root) ? false : 'the Alipay package is not built: npm run build:alipay -w mobile'
const real = process.env.ZTC_SERVER
const [title, text] = ['路灯不亮一周了', '门口三盏路灯从月初就不亮。']

async function start(t, town) {
  const host = new AlipayHost(root, { server: real ?? town.answer, origin })
  t.after(() => host.close())
  host.open(host.config.pages[0])
  await host.until(/反映一个问题/)
  return host
}
async function write(host, photos = []) {
  await host.tap('反映一个问题')
  await host.type('一句话说清楚', title)
  await host.type('详细情况', text)
  await host.tap('下一步')
  const picker = (one) => one.tag === 'picker'
  await host.until_true(() => host.find(picker), 'the list of communities')
  await host.fire(host.find(picker).node, 'Change', { value: 0 })
  await host.tap('下一步')
  const kind = (one) => one.attributes?.role === 'radio'
  await host.until_true(() => host.find(kind), 'the kinds')
  await host.tap(host.find(kind).node.children[0].children[0].children[0].text)
  await host.tap('下一步')
  await host.until(/再细一点|不让办事的单位知道我是谁/)
  if (/再细一点/.test(host.text())) {
    await host.tap('下一步')
    await host.until(/不让办事的单位知道我是谁/)
  }
  await host.tap('不让办事的单位知道我是谁')
  await host.tap('下一步')
  await host.until(/承办单位会看到/)
  await host.tap('下一步')
  await host.until(/添加照片/)
  host.album.push(...photos)
  if (photos.length > 0) {
    await host.tap('添加照片')
    await host.until(new RegExp(`${photos.length} 张`))
  }
  await host.tap('下一步')
  await host.until(/看一遍，没错就交给代表/)
}
async function sign_in(host) {
  await host.tap('登录并提交')
  await host.type('手机号', '13800000004')
  await host.tap('发验证码')
  await host.until(/验证码是 \d{6}/)
  await host.type('验证码', /验证码是 (\d{6})/.exec(host.text())[1])
  await host.tap('登录')
}
const raises = (host) => host.calls.filter(([name, asked]) => name === 'request' && asked.url.endsWith('/matters/raise')).map(([, { headers, data }]) => ({ headers: lower(headers), data }))

test('a resident raises a concern, signs in to send it, and finds it on the line', { skip: absent }, async (t) => {
  const host = await start(t, new TableTown())
  await write(host)
  assert.match(host.text(), /看一遍，没错就交给代表/)
  await sign_in(host)
  await host.until(/已收到。/)
  assert.equal(host.page.name, 'pages/sent/index')
  const [sent] = raises(host)
  assert.equal(sent.headers['x-requested-with'], 'zhitongche')
  assert.match(sent.headers['idempotency-key'], /^[a-z2-7]{26}$/)
  assert.match(sent.headers.authorization, /^Bearer ./)
  const body = JSON.parse(sent.data)
  assert.deepEqual({ title: body.title, text: body.text, identity: body.identity }, { title, text, identity: 'anonymous_to_unit' })
  await host.tap('看这件事')
  await host.until(/门口三盏路灯从月初就不亮/)
  assert.match(host.text(), /现在由谁办/)
  assert.match(host.text(), /代表核实/)
  assert.equal(host.title, `${title} · 代表直通车`)
  const declared = declared_calls()
  assert.deepEqual(host.calls.map(([name]) => name).filter((name) => !declared.has(name)), [])
})

test('photographs go up by the host\u2019s own form, and the matter names them', { skip: absent || (real ? 'the table has pictures without a camera' : false) }, async (t) => {
  const town = new TableTown()
  const host = await start(t, town)
  await write(host, ['https://resource/a.image', 'https://resource/b.image'])
  assert.match(host.text(), /2 张/)
  await sign_in(host)
  await host.until(/已收到。/)
  const carried = host.calls.filter(([name]) => name === 'uploadFile').map(([, asked]) => asked)
  assert.equal(carried.length, 2)
  assert.ok(carried.every((asked) => asked.url.endsWith('/api/v1/files') && asked.fileType === 'image'))
  assert.deepEqual(JSON.parse(raises(host)[0].data).photos, ['f1', 'f2'])
})

test('an empty question says what is missing and goes nowhere', { skip: absent }, async (t) => {
  const host = await start(t, new TableTown())
  await host.tap('反映一个问题')
  await host.tap('下一步')
  await host.until(/有 2 处要改一下/)
  assert.match(host.text(), /情况还没有写/)
  assert.equal(host.pages.length, 2)
})

test('an answer lost on the way is asked for again under the same key, and nothing arrives twice', { skip: absent || (real ? 'needs the table, which can lose an answer' : false) }, async (t) => {
  const town = new TableTown()
  town.answers_lost = 1
  const host = await start(t, town)
  await write(host)
  await sign_in(host)
  await host.until(/还没有收到回音/)
  await host.tap('再送一次')
  await host.until(/已收到。/)
  const [first, second] = raises(host)
  assert.equal(second.headers['idempotency-key'], first.headers['idempotency-key'])
  assert.equal(second.data, first.data)
  assert.equal(town.raised.size, 1)
})

test('what was written is still there when the mini-program is opened again', { skip: absent }, async (t) => {
  const host = await start(t, new TableTown())
  await host.tap('反映一个问题')
  await host.type('一句话说清楚', title)
  const draft = [...host.kept.entries()].find(([key]) => key === 'ztc.draft')
  assert.ok(draft, 'the draft is kept on the phone')
  await host.tap('存着下次写')
  await host.until(new RegExp(`接着写：${title}`))
})

test('large text turns on at once and stays', { skip: absent }, async (t) => {
  const host = await start(t, new TableTown())
  await host.tap('大字版')
  const large = () => host.find((node) => /\belder\b/.test(node.attributes?.class ?? '')) !== undefined
  await host.until_true(large, 'large text')
  await host.until(/找我的代表/)
  await host.tap('看我的事项')
  await host.until_true(large, 'large text')
  assert.equal(host.page.name, 'pages/matters/index')
})
