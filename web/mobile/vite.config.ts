// SPDX-License-Identifier: Apache-2.0
//
// es2015/chrome61 is as low as module scripts go: old phones and the X5 and UC WebViews. The plugin is CommonJS, so its
// default is taken by hand.
import uni_plugin from '@dcloudio/vite-plugin-uni'
import { defineConfig } from 'vite'
import { compressed } from './compressed'

const uni = (uni_plugin as unknown as { default?: typeof uni_plugin }).default ?? uni_plugin

export default defineConfig({
  plugins: [uni(), process.env.UNI_PLATFORM === 'h5' ? compressed() : undefined],
  build: { target: 'es2015', cssTarget: 'chrome61' },
  server: { proxy: { '/api': 'http://127.0.0.1:8080', '/log': 'http://127.0.0.1:8080' } },
})
