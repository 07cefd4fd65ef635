// SPDX-License-Identifier: Apache-2.0
//
// Reads of one's own matters, gathered by the day. Pure.
import type { Day, MyRead } from '@ztc/shared/types'

export interface ReadDay { on: Day; reads: MyRead[] }

/** As they came: newest first, each day once. */
export function by_day(reads: readonly MyRead[]): ReadDay[] {
  const days: ReadDay[] = []
  for (const read of reads) {
    const last = days.at(-1)
    if (last?.on === read.on) last.reads.push(read)
    else days.push({ on: read.on, reads: [read] })
  }
  return days
}
