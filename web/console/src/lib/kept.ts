// SPDX-License-Identifier: Apache-2.0
//
// Small preferences of this browser. A browser that keeps nothing is no reason to fail. Never a name,
// a phone number or words of a matter.

export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`ztc.console.${name}`)
  } catch {
    return null
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`ztc.console.${name}`, value)
  } catch {
    return
  }
}
