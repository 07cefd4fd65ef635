// SPDX-License-Identifier: Apache-2.0
//
// Long texts while they are typed: kept in this window alone, so that a reload or a wrong step back costs no word. They go when
// the text is saved, when the window shuts and when somebody signs out; nothing of them is laid into what outlives the window.

const prefix = 'ztc.console.typed.'

export function read_typed<T extends object>(name: string): T | undefined {
  try {
    const words = sessionStorage.getItem(prefix + name)
    return words === null ? undefined : (JSON.parse(words) as T)
  } catch {
    return undefined // a window that keeps nothing is no reason to fail
  }
}

export function keep_typed(name: string, text: object): void {
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(text))
  } catch {
    return
  }
}

export function forget_typed(name: string): void {
  try {
    sessionStorage.removeItem(prefix + name)
  } catch {
    return
  }
}

export function forget_all_typed(): void {
  try {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith(prefix)) sessionStorage.removeItem(name)
  } catch {
    return
  }
}
