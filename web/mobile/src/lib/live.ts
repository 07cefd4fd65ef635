// SPDX-License-Identifier: Apache-2.0
//
// Tells a page that something it may show has changed: a browser listens, a mini-program asks now and then. Nothing
// runs while the page is out of sight.
import { onHide, onShow, onUnload } from '@dcloudio/uni-app'
import { api } from './api'
import { framed } from './framed'
import { on_web } from './platform'
import { session } from './session_state'
import { reload_site } from './town'

const every_ms = 30_000

export function while_shown(refresh: () => void): void {
  let stop = () => {}
  onShow(() => {
    stop()
    if (session.known) stop = framed ? read_stream(refresh) : on_web ? listen(refresh) : ask(refresh)
  })
  onHide(() => stop())
  onUnload(() => stop())
}

function listen(refresh: () => void): () => void {
  const events = new EventSource(api.url('/events'))
  let stop = () => events.close()
  events.addEventListener('changed', refresh)
  events.addEventListener('day', () => void new_day(refresh))
  // A newer page took this one's place: it asks now and then, as a mini-program does.
  events.addEventListener('ended', () => {
    stop()
    stop = ask(refresh)
  })
  return () => stop()
}

async function new_day(refresh: () => void): Promise<void> {
  await reload_site()
  refresh()
}

/** An EventSource carries no token, so the stream is read by hand. */
function read_stream(refresh: () => void): () => void {
  const stop = new AbortController()
  void follow(refresh, stop.signal).catch(() => {
    if (!stop.signal.aborted) setTimeout(() => stop.signal.aborted || void follow(refresh, stop.signal).catch(() => undefined), 2000)
  })
  return () => stop.abort()
}

async function follow(refresh: () => void, signal: AbortSignal): Promise<void> {
  const answer = await fetch(api.url('/events'), { headers: { Authorization: `Bearer ${session.token}` }, credentials: 'omit', signal })
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    if (value.includes('event: day')) void new_day(refresh)
    else if (value.includes('event: changed')) refresh()
  }
}

function ask(refresh: () => void): () => void {
  const timer = setInterval(refresh, every_ms)
  return () => clearInterval(timer)
}
