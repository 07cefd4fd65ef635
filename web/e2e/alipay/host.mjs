// SPDX-License-Identifier: Apache-2.0
//
// A small stand-in for Alipay's base library. It reads only the built package (app.json, .axml, .js), runs it in a bare
// realm (no window, no document, no process) and keeps the pages a person would see, to be read and tapped by their
// visible words. It says nothing about Alipay's style engine or its review: those are tried by hand before a release.
import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { make_my } from './my.mjs'
import { Renderer } from './render.mjs'

export class AlipayHost {
  constructor(root, options) {
    this.root = root
    this.config = this.json('app')
    this.calls = []
    this.pages = []
    /** What the person picks when asked for pictures. */
    this.album = []
    this.page_kinds = new Map()
    this.component_kinds = new Map()
    this.modules = new Map()
    this.renderer = new Renderer(this)
    const { my, kept } = make_my(this, options)
    Object.assign(this, { my, kept })
    this.realm = vm.createContext({
      my, console, setTimeout, clearTimeout, setInterval, clearInterval, Promise,
      getApp: () => this.app,
      getCurrentPages: () => this.pages.map((page) => page.instance),
      App: (kind) => (this.app = kind),
      Page: (kind) => this.page_kinds.set(this.loading, kind),
      Component: (kind) => this.component_kinds.set(this.loading, kind),
    })
    this.require('app.js')
    const launch = { path: this.config.pages[0], query: {} }
    this.app.onLaunch?.(launch)
    this.app.onShow?.(launch)
  }

  // reading the package

  json(name) {
    return JSON.parse(fs.readFileSync(path.join(this.root, `${name}.json`), 'utf8'))
  }
  require(name) {
    const file = name.endsWith('.js') ? name : `${name}.js`
    if (this.modules.has(file)) return this.modules.get(file).exports
    const module = { exports: {} }
    this.modules.set(file, module)
    const source = fs.readFileSync(path.join(this.root, file), 'utf8')
    const run = vm.runInContext(`(function (require, module, exports) {${source}\n})`, this.realm, { filename: file })
    const before = this.loading
    this.loading = file.replace(/\.js$/, '')
    run((other) => this.require(path.normalize(path.join(path.dirname(file), other))), module, module.exports)
    this.loading = before
    return module.exports
  }

  // moving between pages

  open(url) {
    const [name, query = ''] = url.replace(/^\//, '').split('?')
    if (!this.config.pages.includes(name)) throw new Error(`app.json has no page ${name}`)
    this.require(name)
    this.pages.at(-1)?.instance.onHide?.()
    const instance = this.instance(this.page_kinds.get(name), name)
    const page = { name, instance, tree: [] }
    this.pages.push(page)
    Object.assign(instance, { route: name, $page: instance })
    instance.onLoad?.(Object.fromEntries(new URLSearchParams(query)))
    this.renderer.render(page)
    instance.onShow?.()
    this.renderer.render(page)
    instance.onReady?.()
  }
  replace(url) {
    this.pages.pop().instance.onUnload?.()
    this.open(url)
  }
  restart(url) {
    this.close()
    this.open(url)
  }
  back(steps) {
    for (let i = 0; i < steps && this.pages.length > 1; i++) this.pages.pop().instance.onUnload?.()
    this.page.instance.onShow?.()
    this.changed()
  }
  /** Leaves every page, so that no timer of theirs outlives the test. */
  close() {
    while (this.pages.length > 0) this.pages.pop().instance.onUnload?.()
  }
  get page() {
    return this.pages.at(-1)
  }

  // what a page or a component is made of

  instance(kind, name) {
    const instance = Object.create({})
    const data = typeof kind.data === 'function' ? kind.data() : kind.data
    for (const mixin of kind.mixins ?? []) Object.assign(instance, mixin.methods)
    for (const [key, value] of Object.entries(kind)) if (!['data', 'mixins', 'methods', 'props'].includes(key)) instance[key] = value
    Object.assign(instance, kind.methods, { is: name, kind, $kids: new Map(), $id: (this.last_id = (this.last_id ?? 0) + 1) })
    instance.data = Object.assign({}, ...(kind.mixins ?? []).map((mixin) => mixin.data), JSON.parse(JSON.stringify(data ?? {})))
    instance.setData = (changes, after) => {
      for (const [where, value] of Object.entries(changes)) put(instance.data, where, value)
      this.changed()
      void Promise.resolve().then(() => after?.call(instance))
    }
    instance.$spliceData = (changes) => {
      for (const [where, change] of Object.entries(changes)) where.split('.').reduce((inner, key) => inner[key], instance.data).splice(...change)
      this.changed()
    }
    instance.$batchedUpdates = (act) => act()
    instance.createSelectorQuery = () => ({})
    return instance
  }
  changed() {
    if (this.waiting) return
    this.waiting = true
    void Promise.resolve().then(() => {
      this.waiting = false
      for (const page of this.pages) this.renderer.render(page)
    })
  }

  // what a person reads and does

  find(wanted) {
    return this.all(wanted)[0]
  }
  all(wanted, nodes = this.page.tree, above = []) {
    return nodes.flatMap((node) => [...(wanted(node) ? [{ node, above }] : []), ...this.all(wanted, node.children ?? [], [...above, node])])
  }
  text() {
    return this.all((node) => node.text !== undefined).map(({ node }) => node.text).join('\n')
  }
  async tap(words) {
    const hits = this.all((node) => node.text?.trim() === words)
    const taps = hits.map(({ above }) => above.findLast((node) => !node.component && node.attributes.onTap)).filter(Boolean)
    if (taps.length === 0) throw new Error(`nothing to tap says "${words}" on ${this.page.name}:\n${this.text()}`)
    await this.fire(taps[0], 'Tap')
  }
  async type(label, words) {
    const hit = this.find((node) => ['input', 'textarea'].includes(node.tag) && node.attributes['aria-label'] === label)
    if (!hit) throw new Error(`no field "${label}" on ${this.page.name}:\n${this.text()}`)
    await this.fire(hit.node, 'Input', { value: words })
  }
  async fire(node, event, detail = {}) {
    const name = node.attributes[`on${event}`]
    const handler = node.owner[name]
    if (!handler) throw new Error(`<${node.tag}> has no handler for ${event}`)
    handler.call(node.owner, { type: event.toLowerCase(), timeStamp: Date.now(), detail, target: { dataset: {} }, currentTarget: { dataset: node.dataset ?? {} } })
    await this.settle()
  }
  async settle(milliseconds = 30) {
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
  }
  /** Waits until the page says it. */
  async until(pattern, milliseconds = 20_000) {
    await this.until_true(() => pattern.test(this.text()), `${pattern}`, milliseconds)
  }
  async until_true(holds, what, milliseconds = 20_000) {
    const end = Date.now() + milliseconds
    while (!holds()) {
      if (Date.now() > end) throw new Error(`${this.page.name} never showed ${what}:\n${this.text()}`)
      await this.settle()
    }
  }
}

function put(data, where, value) {
  const keys = where.replace(/\[(\w+)\]/g, '.$1').split('.')
  const last = keys.pop()
  const inner = keys.reduce((at, key, i) => (at[key] ??= /^\d+$/.test(keys[i + 1] ?? last) ? [] : {}), data)
  inner[last] = value
}
