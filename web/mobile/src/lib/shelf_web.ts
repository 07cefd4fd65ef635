// SPDX-License-Identifier: Apache-2.0
import { random_id } from '@ztc/shared/random_id'
import type { PhotoBytes } from './send_draft'

const store = 'photos'

function open_shelf(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ztc', 1)
    opening.onupgradeneeded = () => void opening.result.createObjectStore(store)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
}

async function on_shelf<Result>(mode: IDBTransactionMode, act: (photos: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
  const database = await open_shelf()
  return new Promise((resolve, reject) => {
    const doing = act(database.transaction(store, mode).objectStore(store))
    doing.onsuccess = () => resolve(doing.result)
    doing.onerror = () => reject(doing.error)
  })
}

export async function put(file: unknown): Promise<string> {
  const name = random_id()
  await on_shelf('readwrite', (photos) => photos.put(file, name))
  return name
}
export async function take(name: string): Promise<PhotoBytes | undefined> {
  const file = await on_shelf<File | undefined>('readonly', (photos) => photos.get(name))
  return file && { bytes: file, type: file.type || 'image/jpeg' }
}
export async function preview(name: string): Promise<string> {
  const file = await on_shelf<File | undefined>('readonly', (photos) => photos.get(name))
  return file ? URL.createObjectURL(file) : ''
}
export async function drop(name: string): Promise<void> {
  await on_shelf('readwrite', (photos) => photos.delete(name))
}
