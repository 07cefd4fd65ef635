// SPDX-License-Identifier: Apache-2.0
//
// Tells when something this viewer may see has changed. The server says so over one event stream;
// where the stream cannot be kept, the clock asks instead, and the stream is tried again later.

type Listener = () => void

const quiet_ms = 400
const poll_every_ms = 30_000

const listeners = new Set<Listener>()
/// Told first when the town's day has changed.
export const on_new_day = new Set<() => Promise<void>>()
let stream: EventSource | undefined
let clock: ReturnType<typeof setInterval> | undefined
let soon: ReturnType<typeof setTimeout> | undefined

function tell(): void {
  clearTimeout(soon)
  soon = setTimeout(() => listeners.forEach((listener) => listener()), quiet_ms)
}

export async function day_changed(): Promise<void> {
  await Promise.all([...on_new_day].map((heard) => heard()))
  tell()
}

function poll(): void {
  tell()
  if (stream?.readyState === EventSource.CLOSED) open_stream()
}

function open_stream(): void {
  stream?.close()
  stream = new EventSource('/api/v1/events')
  stream.addEventListener('changed', tell)
  stream.addEventListener('day', () => void day_changed().catch(() => undefined))
  stream.addEventListener('open', () => {
    clearInterval(clock)
    clock = undefined
  })
  stream.addEventListener('error', () => {
    clock ??= setInterval(poll, poll_every_ms)
  })
}

/// Calls `listener` after changes until the returned function is called.
export function when_changed(listener: Listener): () => void {
  if (listeners.size === 0) open_stream()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stream?.close()
    clearInterval(clock)
    clock = undefined
  }
}
