// SPDX-License-Identifier: Apache-2.0
//
// Whether the server can be reached, as far as the last attempt and the browser tell.
import { ref } from 'vue'

export const offline = ref(!navigator.onLine)

export const heard_something = () => void (offline.value = false)
export const heard_nothing = () => void (offline.value = true)

window.addEventListener('offline', heard_nothing)
window.addEventListener('online', heard_something)
