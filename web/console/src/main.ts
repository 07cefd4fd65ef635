// SPDX-License-Identifier: Apache-2.0
//
// Where the console begins.
import { createApp } from 'vue'
import '@ztc/shared/tokens.css'
import './style/base.css'
import App from './App.vue'
import { i18n, speak_as_before } from './lib/i18n'
import { listen_to_keys } from './lib/keys'
import { keep_today } from './lib/session'
import { wear_as_before } from './lib/theme'
import { router } from './router'

wear_as_before()
await speak_as_before()
listen_to_keys()
keep_today()
createApp(App).use(i18n).use(router).mount('#app')
