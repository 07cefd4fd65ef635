// SPDX-License-Identifier: Apache-2.0
import type { Drawer } from './draft'
import { forget, keep, read_kept, when_kept_elsewhere } from './platform'

/** A place of this name in what the phone keeps. */
export const drawer_of = (name: string): Drawer => ({ read: () => read_kept(name), write: (text) => keep(name, text), clear: () => forget(name), heed: (heard) => when_kept_elsewhere(name, heard) })
