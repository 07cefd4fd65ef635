// SPDX-License-Identifier: Apache-2.0
//
// The console's build. Nothing is inlined (a strict content security policy would block it) and
// every text file is written a second and third time compressed, as the phones' are, so that the server only copies.
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { compressed } from '../shared/build/compressed'

export default defineConfig({
  base: '/console/',
  plugins: [vue(), compressed()],
  define: {
    __VUE_OPTIONS_API__: false,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  build: { target: 'es2022', assetsInlineLimit: 0, cssCodeSplit: true, modulePreload: { polyfill: false } },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
})
