// SPDX-License-Identifier: Apache-2.0
//
// Where chosen photographs wait on this phone until they are sent: IndexedDB in a browser, saved files in a
// mini-program. They are gone from here once the matter is handed over or the draft thrown away.
import { on_web } from './platform'
import type { Shelf } from './send_draft'
import * as mini from './shelf_mini'
import * as web from './shelf_web'

export const largest_photo_bytes = 20 * 1024 * 1024

export interface PhotoShelf extends Shelf {
  /** A browser's File, or the path of a mini-program's chosen picture; gives its name on the shelf. */
  put(photo: unknown): Promise<string>
  /** What an image control can show; empty where the phone has lost it. */
  preview(name: string): Promise<string>
  drop(name: string): Promise<void>
}

export const shelf: PhotoShelf = on_web ? web : mini
