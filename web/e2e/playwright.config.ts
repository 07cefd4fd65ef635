// SPDX-License-Identifier: Apache-2.0
//
// The whole product in a browser. ./dev test gives ZTC_SERVER, the address of a server with a fresh sample town; without
// it a released server is started here on a town of its own, and where none is built every test says so and is skipped.
import { defineConfig, devices } from '@playwright/test'
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const binary = `${root}build/release/zhitongche`
const given = process.env.ZTC_SERVER
const port = Number(process.env.ZTC_E2E_PORT ?? 8177)
const own = !given && existsSync(binary) ? `http://127.0.0.1:${port}` : undefined
const town = `${root}build/e2e/own`

const phone = { viewport: { width: 375, height: 812 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, userAgent: devices['Pixel 7'].userAgent }

const config = defineConfig({
  testMatch: '*.spec.ts',
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  metadata: { server: given ?? own ?? 'none' },
  webServer: own
    ? { command: `rm -rf ${town} && mkdir -p ${root}build/e2e && ${binary} demo --data ${town} && exec ${binary} serve --data ${town} --port ${port}`, url: `${own}/api/v1/site`, gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 } }
    : undefined,
  use: {
    baseURL: given ?? own,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'phone', testMatch: /(line|kept|told|resident|phone|access|beyond_stops|talk|where_and_whom|public|link|handover|privacy|receptions|activities|points|record|stations|press|episodes|report_meetings|drafts_hand|suggestions_phone)\.spec\.ts/, use: phone },
    { name: 'phone-elder', testMatch: /(line|phone|drafts_hand|beyond_stops|talk|where_and_whom|public|link|privacy|suggestions_phone)\.spec\.ts/, use: phone },
    { name: 'desktop', testMatch: /(line|desk|moves|figures|first_day|console|slips|wall|open|consent|receptions|activities|points|record|stations|press|episodes|report_meetings|suggestions|supervision|drafts)\.spec\.ts/, use: { viewport: { width: 1440, height: 900 } } },
    // It changes the town's rules and working days, so the desks are done before.
    { name: 'desktop_rules', testMatch: 'rules.spec.ts', use: { viewport: { width: 1440, height: 900 } } },
    // It fills the town's lists with words that nobody wants to read.
    { name: 'desktop_canaries', testMatch: 'canaries.spec.ts', use: { viewport: { width: 1440, height: 900 } } },
    // It moves the town's day, so nothing comes after it.
    { name: 'sample_town', testMatch: 'sample_town.spec.ts', use: phone },
  ],
})

const runs_in_some_project = (file: string) => config.projects!.some(({ testMatch }) => (testMatch instanceof RegExp ? testMatch.test(file) : testMatch === file))
const forgotten = readdirSync(fileURLToPath(new URL('.', import.meta.url))).filter((file) => file.endsWith('.spec.ts') && !runs_in_some_project(file))
if (forgotten.length > 0) throw new Error(`no project runs ${forgotten.join(', ')}`)

export default config
