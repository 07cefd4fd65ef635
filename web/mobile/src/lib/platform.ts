// SPDX-License-Identifier: Apache-2.0
//
// Everything in which a browser and a mini-program differ, once: asking the server, keeping things on the phone, moving
// between pages, handing over a file. No page asks for a platform itself, except to choose its own controls.
import type { Transport } from '@ztc/shared/client'
import type { Carry } from '@ztc/shared/types'
import { framed } from './framed'
import { by_host } from './transport_mini'
import { by_fetch } from './transport_web'

export const on_web = process.env.UNI_PLATFORM === 'h5'
export const carry: Carry = on_web && !framed ? 'cookie' : 'bearer'
export const origin: string = on_web ? '' : import.meta.env.VITE_SERVER_ORIGIN
export const transport: Transport = on_web ? by_fetch : by_host
const web_base = '/m'
const shelf_of = framed ? 'ztc.framed' : 'ztc'

export function read_kept(key: string): string | undefined {
  const kept: unknown = uni.getStorageSync(`${shelf_of}.${key}`)
  return typeof kept === 'string' && kept !== '' ? kept : undefined
}
export function keep(key: string, text: string): void {
  uni.setStorageSync(`${shelf_of}.${key}`, text)
}
export function forget(key: string): void {
  uni.removeStorageSync(`${shelf_of}.${key}`)
}
/** The names of all that is kept under one beginning. */
export function kept_under(beginning: string): string[] {
  const ours = `${shelf_of}.`
  return uni.getStorageInfoSync().keys.filter((name) => name.startsWith(ours + beginning)).map((name) => name.slice(ours.length))
}

/** Calls back when another window keeps something else under this name, or nothing any more; gives back how to stop. */
export function when_kept_elsewhere(key: string, heard: (text: string | undefined) => void): () => void {
  if (!on_web) return () => {} // a mini-program has one window
  const listen = ({ key: changed, newValue }: StorageEvent) => void ((changed === null || changed === `${shelf_of}.${key}`) && heard(newValue ?? undefined))
  addEventListener('storage', listen)
  return () => removeEventListener('storage', listen)
}

export type Way = 'push' | 'replace' | 'fresh'

/** `push` can be gone back from, `replace` takes this page's place, `fresh` leaves nothing behind. */
export function go(to: string, way: Way = 'push'): void {
  if (way === 'fresh') uni.reLaunch({ url: to })
  else if (way === 'replace') uni.redirectTo({ url: to })
  else uni.navigateTo({ url: to })
}
/** Where an errand ends: its pages are walked back first, so that going back leads to where it began and not into it. */
export async function arrive(to: string): Promise<void> {
  const behind = getCurrentPages().length - 1
  if (behind === 0) return go(to, 'replace')
  if (!on_web) return go(to, 'fresh')
  await new Promise<void>((done) => {
    addEventListener('popstate', () => setTimeout(done), { once: true })
    history.go(-behind)
  })
  go(to)
}
export function go_back(otherwise: string): void {
  if (getCurrentPages().length > 1) uni.navigateBack()
  else go(otherwise, 'fresh')
}
export function href(to: string): string {
  return to === '/pages/home/index' ? `${web_base}/` : web_base + to
}

export function page_title(title: string): void {
  if (on_web) document.title = title
  else uni.setNavigationBarTitle({ title })
}

/** Mini-programs only: on the web a tel: link does it. */
export function call(phone: string): void {
  uni.makePhoneCall({ phoneNumber: phone })
}

/** Calls back when the network returns; gives back how to stop. */
export function when_online(again: () => void): () => void {
  if (on_web) {
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }
  const heard = (state: { isConnected: boolean }) => void (state.isConnected && again())
  uni.onNetworkStatusChange(heard)
  return () => uni.offNetworkStatusChange(heard)
}

/** The web only: calls back once when the reader comes down to the element of this id; gives back how to stop. */
export function when_seen(id: string, seen: () => void): () => void {
  const look = () => {
    const place = document.getElementById(id)
    if (!place || place.getBoundingClientRect().top > innerHeight) return
    removeEventListener('scroll', look)
    seen()
  }
  addEventListener('scroll', look, { passive: true })
  return () => removeEventListener('scroll', look)
}
