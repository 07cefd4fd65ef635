// SPDX-License-Identifier: Apache-2.0
import type { PhotoBytes } from './send_draft'
import type { HostFile } from './transport_mini'

/** The photograph's saved path is its name on the shelf. */
export async function put(path: unknown): Promise<string> {
  const saved = await uni.saveFile({ tempFilePath: String(path) })
  return saved.savedFilePath
}
/** The host carries a file by its path; nothing else of it is read here. */
export async function take(path: string): Promise<PhotoBytes | undefined> {
  return { bytes: { path } satisfies HostFile, type: '' }
}
export async function preview(path: string): Promise<string> {
  return path
}
export async function drop(path: string): Promise<void> {
  await uni.removeSavedFile({ filePath: path })
}
