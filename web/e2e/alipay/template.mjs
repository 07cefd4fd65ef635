// SPDX-License-Identifier: Apache-2.0
//
// What an AXML attribute or text says for given data. Only this test harness makes functions from text; a mini-program
// may not, and package.test.mjs holds it to that.

const compiled = new Map()

function expression(text) {
  if (!compiled.has(text)) compiled.set(text, new Function('$scope', `with ($scope) { return (${text}) }`))
  return compiled.get(text)
}

/** The data a template sees: unknown names are undefined, never the harness's own globals. */
export function scope_of(data, more = {}) {
  return new Proxy({ ...own(data), ...more }, {
    has: (_, name) => typeof name === 'string' && name !== 'undefined',
    get: (all, name) => (name === Symbol.unscopables ? undefined : all[name]),
  })
}

export function own(scope) {
  return Object.fromEntries(Reflect.ownKeys(scope).map((name) => [name, scope[name]]))
}

export function value_of(text, scope) {
  const whole = /^\s*\{\{([\s\S]*)\}\}\s*$/.exec(text)
  if (whole && !whole[1].includes('}}')) return evaluated(whole[1].trim(), scope)
  return text.replace(/\{\{([\s\S]*?)\}\}/g, (_, inner) => evaluated(inner.trim(), scope) ?? '')
}

/** {{a: b}} is an object without its braces; a path through nothing is nothing, as on the real host. */
function evaluated(text, scope) {
  try {
    return expression(text)(scope)
  } catch (error) {
    if (error instanceof SyntaxError) return expression(`{${text}}`)(scope)
    if (error instanceof TypeError) return undefined
    throw error
  }
}
