// SPDX-License-Identifier: Apache-2.0
//
// AXML and data to a tree of what is on the screen: conditions, loops, slots, components and their life (component2).
import fs from 'node:fs'
import path from 'node:path'
import { parseDocument } from 'htmlparser2'
import { own, scope_of, value_of } from './template.mjs'

const most_rounds = 20

export class Renderer {
  constructor(host) {
    this.host = host
    this.parsed = new Map()
  }

  /** Components that mount or change may change others: again until it is quiet. */
  render(page) {
    const using = { ...this.host.config.usingComponents, ...this.host.json(page.name).usingComponents }
    let rounds = 0
    do {
      this.again = false
      page.tree = this.nodes(this.template(page.name), scope_of(page.instance.data), { owner: page.instance, using, folder: path.dirname(page.name), key: '', slots: {}, page })
    } while (this.again && ++rounds < most_rounds)
  }

  template(name) {
    if (!this.parsed.has(name)) {
      const text = fs.readFileSync(path.join(this.host.root, `${name}.axml`), 'utf8')
      this.parsed.set(name, parseDocument(text, { xmlMode: true, decodeEntities: true }).children)
    }
    return this.parsed.get(name)
  }

  nodes(list, scope, context) {
    const out = []
    let taken = false
    list.forEach((node, at) => {
      if (node.type === 'text') return out.push(...this.words(node, scope))
      if (node.type !== 'tag') return
      const inside = { ...context, key: `${context.key}/${at}` }
      if (node.attribs['a:for'] !== undefined) return out.push(...this.loop(node, scope, inside))
      const { 'a:if': if_, 'a:elif': elif, 'a:else': else_ } = node.attribs
      if (if_ !== undefined) taken = false
      if (if_ !== undefined || elif !== undefined || else_ !== undefined) {
        if (taken) return
        taken = else_ !== undefined || Boolean(value_of(if_ ?? elif, scope))
        if (!taken) return
      }
      out.push(...this.element(node, scope, inside))
    })
    return out
  }

  words(node, scope) {
    const text = String(value_of(node.data, scope) ?? '')
    return text.trim() === '' ? [] : [{ text }]
  }

  loop(node, scope, context) {
    const { 'a:for': list, 'a:for-item': item = 'item', 'a:for-index': index = 'index', 'a:key': key } = node.attribs
    const values = value_of(list, scope) ?? []
    const items = typeof values === 'number' ? [...Array(values).keys()] : [...values]
    return items.flatMap((value, at) => {
      const name = key && key !== '*this' ? (value?.[key] ?? at) : at
      const inner = scope_of(own(scope), { [item]: value, [index]: at })
      const { 'a:if': condition } = node.attribs
      if (condition !== undefined && !value_of(condition, inner)) return []
      return this.element(node, inner, { ...context, key: `${context.key}#${name}` })
    })
  }

  element(node, scope, context) {
    if (node.name === 'block') return this.nodes(node.children, scope, context)
    if (node.name.startsWith('import')) throw new Error(`<${node.name}> is not known here`)
    if (node.name === 'slot') {
      const filled = context.slots[node.attribs.name ? value_of(node.attribs.name, scope) : 'default']
      return filled ? filled() : this.nodes(node.children, scope, context)
    }
    const attributes = {}
    for (const [name, text] of Object.entries(node.attribs)) if (!name.startsWith('a:')) attributes[name] = value_of(text, scope)
    const component = context.using[node.name]
    if (component) return this.component(node, attributes, scope, context, component)
    const dataset = Object.fromEntries(Object.entries(attributes).filter(([name]) => name.startsWith('data-')).map(([name, value]) => [camel(name.slice(5)), value]))
    return [{ tag: node.name, attributes, dataset, owner: context.owner, children: this.nodes(node.children, scope, context) }]
  }

  component(node, attributes, scope, context, named) {
    const name = named.startsWith('/') ? named.slice(1) : path.normalize(path.join(context.folder, named))
    const key = `${context.key}:${node.name}`
    const { instance, fresh } = this.alive(name, key, this.props(attributes, context.owner), context)
    const slots = this.slots(node, scope, { ...context, key })
    const children = this.nodes(this.template(name), scope_of({ ...instance.props, ...instance.data }), {
      owner: instance, using: this.host.json(name).usingComponents ?? {}, folder: path.dirname(name), key: '', slots, page: context.page,
    })
    if (fresh) {
      instance.didMount?.()
      this.again = true
    }
    return [{ tag: node.name, component: name, attributes, owner: context.owner, children }]
  }

  props(attributes, owner) {
    const props = {}
    for (const [name, value] of Object.entries(attributes)) {
      if (!/^on[A-Z]/.test(name)) props[camel(name)] = value
      else props[name] = (...events) => {
        if (!owner[value]) throw new Error(`${owner.is} has no handler ${value}`)
        return owner[value](...events)
      }
    }
    return props
  }

  alive(name, key, props, context) {
    const known = context.owner.$kids.get(key)
    if (known) {
      this.update(known, props)
      return { instance: known, fresh: false }
    }
    this.host.require(name)
    const kind = this.host.component_kinds.get(name)
    if (!kind) throw new Error(`${name} makes no Component`)
    const instance = this.host.instance(kind, name)
    Object.assign(instance, { props: { ...kind.props, ...props }, $page: context.page.instance })
    context.owner.$kids.set(key, instance)
    instance.onInit?.()
    return { instance, fresh: true }
  }

  update(instance, props) {
    const before = instance.props
    const next = { ...instance.kind.props, ...props }
    if (!Object.keys(next).some((name) => typeof next[name] !== 'function' && next[name] !== before[name])) return
    instance.deriveDataFromProps?.(next)
    instance.props = next
    instance.didUpdate?.(before, instance.data)
    this.again = true
  }

  slots(node, scope, context) {
    const groups = {}
    for (const child of node.children) (groups[child.attribs?.slot || 'default'] ??= []).push(child)
    return Object.fromEntries(Object.entries(groups).map(([name, list]) =>
      [name, () => this.nodes(list, scope, { ...context, key: `${context.key}@${name}` })]))
  }
}

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
