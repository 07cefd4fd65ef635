// SPDX-License-Identifier: Apache-2.0
//
// What every page does: it has a title, it knows the site, and on the web the reader arrives at its heading instead of
// at nothing, as after a real page load.
import { onShow } from '@dcloudio/uni-app'
import { nextTick, ref, watch } from 'vue'
import { on_web, page_title } from './platform'
import { mark_language, prefs } from './prefs'
import { say, say_failure } from './say'
import { load_site } from './town'

let first = true
const spoken = ref('')

export function use_page(title: () => string): void {
  const name = () => page_title(`${title()} · ${say('app.name')}`)
  onShow(() => {
    mark_language()
    name()
    load_site().catch(say_failure)
    if (!first) void nextTick(() => focus_on('page-heading'))
    first = false
  })
  watch([title, () => prefs.language], name)
}

/** Read out by a screen reader without moving the focus. */
export function announce(words: string): void {
  spoken.value = ''
  void nextTick(() => (spoken.value = words))
}
export { spoken }

export function focus_on(id: string): void {
  if (!on_web) return
  const place = document.getElementById(id)
  place?.focus({ preventScroll: false })
}
