// SPDX-License-Identifier: Apache-2.0
//
// The part of Alipay's `my` that the package uses: storage, pages, and asking a server. Every call is written down. A
// call that is not here is undefined, as on a host that lacks it, and so breaks the walk. A request goes to `server`:
// a base URL for a real one, or a function (method, path, headers, body) for a table of answers.

export function make_my(host, { server, origin, ...more }) {
  const kept = new Map()
  const page_moves = {
    navigateTo: (asked) => done(asked, () => host.open(asked.url)),
    redirectTo: (asked) => done(asked, () => host.replace(asked.url)),
    reLaunch: (asked) => done(asked, () => host.restart(asked.url)),
    navigateBack: (asked = {}) => done(asked, () => host.back(asked.delta ?? 1)),
  }
  const answers = {
    SDKVersion: '2.9.30',
    canIUse: (name) => name === 'component2' || name.split('.')[0] in answers,
    getSystemInfoSync: () => ({ platform: 'iOS', app: 'alipay', SDKVersion: '2.9.30', windowWidth: 375, windowHeight: 700, pixelRatio: 2, language: 'zh-CN', version: '10.6.0', brand: 'Apple', model: 'iPhone', system: '16.0' }),
    getStorageSync: ({ key }) => ({ data: kept.get(key) ?? null }),
    setStorageSync: ({ key, data }) => void kept.set(key, data),
    removeStorageSync: ({ key }) => void kept.delete(key),
    setNavigationBar: (asked) => done(asked, () => (host.title = asked.title)),
    showToast() {},
    onNetworkStatusChange() {},
    offNetworkStatusChange() {},
    onAppShow() {},
    onError() {},
    onUnhandledRejection() {},
    getLaunchOptionsSync: () => ({ path: host.config.pages[0], query: {} }),
    getEnterOptionsSync: () => ({ path: host.config.pages[0], query: {} }),
    request: (asked) => void ask(asked, server, origin),
    chooseImage: (asked) => told(asked, { apFilePaths: host.album.splice(0, asked.count) }),
    saveFile: (asked) => told(asked, { apFilePath: asked.apFilePath }),
    removeSavedFile: (asked) => done(asked, () => {}),
    uploadFile: (asked) => void carry(asked, server, origin),
    downloadFile: (asked) => told(asked, { apFilePath: 'https://resource/shown.jpg' }),
    ...page_moves,
    ...more,
  }
  return { my: recorded(answers, host.calls), kept }
}

function done(asked, act) {
  act()
  asked.success?.({})
  asked.complete?.({})
}

function told(asked, answer) {
  asked.success?.(answer)
  asked.complete?.(answer)
}

/** The host puts the file into a form by itself; the package names it and never has its bytes. */
async function carry({ url, filePath, fileName, name, header, headers, ...asked }, server, origin) {
  const form = { name: fileName ?? name, file: filePath }
  const boundary = 'ZTC'
  const body = `--${boundary}\r\nContent-Disposition: form-data; name="${form.name}"; filename="a.jpg"\r\n\r\n${form.file}\r\n--${boundary}--\r\n`
  const sent = { method: 'POST', url, headers: { ...header, ...headers, 'Content-Type': `multipart/form-data; boundary=${boundary}` }, data: body }
  const answer = await heard(sent, server, origin).catch(() => undefined)
  if (!answer) asked.fail?.({ error: 12, errorMessage: 'no connection' })
  else asked.success?.({ ...answer, statusCode: answer.status })
  asked.complete?.(answer ?? {})
}

/** The package may lay functions of its own on `my`; only the host's are written down. */
function recorded(answers, calls) {
  const hosts = new Set(Object.keys(answers))
  return new Proxy(answers, {
    set: (all, name, value) => (hosts.delete(name), (all[name] = value), true),
    get: (all, name) => {
      const call = all[name]
      if (typeof call !== 'function' || !hosts.has(name)) return call
      return (...given) => (calls.push([name, given[0]]), call.apply(all, given))
    },
  })
}

async function ask(asked, server, origin) {
  const told = await heard(asked, server, origin).catch(() => undefined)
  // As on the host: silence is error 12, an answer of 4xx or 5xx is error 19 with the answer beside it.
  if (!told) asked.fail?.({ error: 12, errorMessage: 'no connection' })
  else if (told.status >= 400) asked.fail?.({ error: 19, errorMessage: 'http error', ...told })
  else asked.success?.(told)
  asked.complete?.(told ?? {})
}

async function heard({ method = 'GET', url, headers = {}, data }, server, origin) {
  if (!url.startsWith(origin)) throw new Error(`a request to another host: ${url}`)
  const path = url.slice(origin.length)
  if (typeof server === 'function') {
    const { status, body, type = 'application/json' } = await server(method, path, lower(headers), data)
    return { status, headers: { 'Content-Type': type }, data: typeof body === 'string' ? body : JSON.stringify(body) }
  }
  const answer = await fetch(server + path, { method, headers, body: method === 'GET' ? undefined : data })
  return { status: answer.status, headers: Object.fromEntries(answer.headers), data: await answer.text() }
}

export const lower = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
