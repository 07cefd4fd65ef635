// SPDX-License-Identifier: Apache-2.0
import type { PhotoBytes } from './send_draft'

/** The photograph's saved path is its name on the shelf. */
export async function put(path: unknown): Promise<string> {
  const saved = await uni.saveFile({ tempFilePath: String(path) })
  return saved.savedFilePath
}
export function take(path: string): Promise<PhotoBytes | undefined> {
  return new Promise((resolve) => {
    uni.getFileSystemManager().readFile({
      filePath: path,
      success: (read) => resolve({ bytes: read.data, type: type_of(path) }),
      fail: () => resolve(undefined),
    })
  })
}
export async function preview(path: string): Promise<string> {
  return path
}
export async function drop(path: string): Promise<void> {
  await uni.removeSavedFile({ filePath: path })
}
function type_of(path: string): string {
  const types: Record<string, string> = { png: 'image/png', webp: 'image/webp', heic: 'image/heic' }
  return types[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? 'image/jpeg'
}
