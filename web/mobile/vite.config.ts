// SPDX-License-Identifier: Apache-2.0
//
// es2015/chrome61 is as low as module scripts go: old phones and the X5 and UC WebViews. The plugin is CommonJS, so its
// default is taken by hand.
import uni_plugin from '@dcloudio/vite-plugin-uni'
import { defineConfig } from 'vite'
import { compressed } from '../shared/build/compressed'
import { nothing_foreign } from './nothing_foreign'

const uni = (uni_plugin as unknown as { default?: typeof uni_plugin }).default ?? uni_plugin

const on_web = process.env.UNI_PLATFORM === 'h5'

/**
 * What a resident goes through travels as one file. Twelve small ones would save 20 KB at the door, and cost whoever's network
 * breaks off in the middle of a question the next page. English waits until somebody asks for it, and so does what few open and
 * nobody on the way of a matter: what units and readers come to by an address of its own, one's own data, a deputy's log of calls,
 * the proof of a receipt, how a day was counted, taking a concern back. Suggestions, with the words of the desk, are a file of their own.
 */
function in_one_file(id: string): string | undefined {
  if (/\/words\/en(\.ts|\/)|\/lib\/english\.ts/.test(id)) return 'english'
  if (/\/mobile\/src\/home\//.test(id)) return 'below' // loaded by whoever comes down to it
  if (/\/mobile\/src\/(link\/|activity\/|draft\/|reception\/|points\/|record\/|idea\/|open\/StationCard|ui\/Fold|pages\/(link|activity|hand|drafts?|research|stations|receptions?|report_meeting|episode|points|record|record_line|ideas|open_matters|open_matter|callback|receipt|deputies|why|withdraw|my_\w+)\/|lib\/(my_data|reads|erasure)\.ts)|\/shared\/src\/(calls|receipt|words\/receipt|sha256|why|hours|activities|words\/activities|receptions|words\/receptions|report_meetings|words\/report_meetings|words\/episodes|points|words\/points|record|words\/record|words\/ideas|drafts|words\/drafts\w*)\.ts/.test(id)) return 'aside'
  if (/\/mobile\/src\/(suggestion\/|deputy\/WeekSuggestions|pages\/(suggestions?|suggestion_\w+|raised)\/)|\/shared\/src\/(suggestions|words\/suggestions\w*)\.ts/.test(id)) return 'suggested'
  return /\/mobile\/src\/|\/shared\/src\/|_plugin-vue/.test(id) ? 'shared' : undefined
}

export default defineConfig({
  plugins: [uni(), nothing_foreign(), on_web ? compressed() : undefined],
  build: { target: 'es2015', cssTarget: 'chrome61', ...(on_web ? { rollupOptions: { output: { manualChunks: in_one_file } } } : {}) },
  server: { proxy: { '/api': 'http://127.0.0.1:8080', '/log': 'http://127.0.0.1:8080' } },
})
