// SPDX-License-Identifier: Apache-2.0
//
// The code that hangs at a station or a spot: what it says, and what a draft learns from it. Nothing that the person has
// written is changed; the code only fills in what is still empty.
import type { Station } from '@ztc/shared/types'
import type { DraftText } from './draft'

export interface PrintedCode { node: string; spot?: string }

const most_of_a_place = 120

/** Hosts hand over some texts as they are and others encoded once more. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** From what the page was opened with. */
export function code_of(node: string | undefined, at: string | undefined): PrintedCode | undefined {
  if (!/^[a-z2-7]{26}$/.test(node ?? '')) return undefined
  return at ? { node: node!, spot: decoded(at) } : { node: node! }
}

/** From what a mini-program was started with by a scan: Alipay calls the address `qrCode`, WeChat `q`. */
export function code_in(launch: Record<string, string | undefined>): PrintedCode | undefined {
  const address = decoded(launch.qrCode ?? launch.q ?? '')
  const [, node, at] = /\/s\/([^/?#]*)(?:\?at=([^&#]*))?/.exec(address) ?? []
  return code_of(node, at)
}

/** How the place is called; undefined when there is no such place any more. */
export function place_of(code: PrintedCode, stations: Station[]): string | undefined {
  const named = [...stations, ...stations.flatMap((station) => station.communities)]
  return named.find((one) => one.node === code.node)?.name
}

export function learn_from(code: PrintedCode, draft: DraftText, stations: Station[]): Partial<DraftText> {
  const of_station = stations.find((station) => station.node === code.node)?.communities
  const meant = of_station ?? stations.flatMap((station) => station.communities).filter((one) => one.node === code.node)
  const community = meant.length === 1 ? meant[0]!.node : ''
  return {
    by_code: true,
    ...(draft.community === '' && community ? { community } : {}),
    ...(draft.place === '' && code.spot ? { place: code.spot.slice(0, most_of_a_place) } : {}),
  }
}
