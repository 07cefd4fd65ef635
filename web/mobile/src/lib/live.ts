// SPDX-License-Identifier: Apache-2.0
//
// Tells a page that something it may show has changed: a browser listens, a mini-program asks now and then. Nothing
// runs while the page is out of sight.
import { onHide, onShow, onUnload } from '@dcloudio/uni-app'
import { api } from './api'
import { on_web } from './platform'
import { session } from './session_state'

const every_ms = 30_000

export function while_shown(refresh: () => void): void {
  let stop = () => {}
  onShow(() => {
    stop()
    if (session.known) stop = on_web ? listen(refresh) : ask(refresh)
  })
  onHide(() => stop())
  onUnload(() => stop())
}

function listen(refresh: () => void): () => void {
  const events = new EventSource(api.url('/events'))
  let stop = () => events.close()
  events.addEventListener('changed', refresh)
  // A newer page took this one's place: it asks now and then, as a mini-program does.
  events.addEventListener('ended', () => {
    stop()
    stop = ask(refresh)
  })
  return () => stop()
}

function ask(refresh: () => void): () => void {
  const timer = setInterval(refresh, every_ms)
  return () => clearInterval(timer)
}
