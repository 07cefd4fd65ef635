// SPDX-License-Identifier: Apache-2.0
//
// Tests are told as persons who do things: `as_resident(chen)` opens a phone in her hand, `at_desk(officer)` a desk. Each
// page is watched from its first request to the end of the test.
import { expect, test as base, type BrowserContextOptions, type Page } from '@playwright/test'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Desk } from './desk'
import { Watch, type Face } from './gates'
import type { Person } from './people'
import { Resident } from './resident'

const a_desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false, deviceScaleFactor: 1 }

interface Seen { page: Page; watch: Watch }
interface Town {
  /** The size of text and controls in which residents read. */
  face: Face
  opened: { page(options?: BrowserContextOptions): Promise<Seen>; kept(person: Person): string | undefined; keep(person: Person, page: Page): Promise<void> }
  stranger(): Promise<Resident>
  as_resident(person: Person): Promise<Resident>
  desk(): Promise<Desk>
  at_desk(person: Person): Promise<Desk>
}

export const test = base.extend<Town>({
  face: async ({}, use, info) => use(info.project.name === 'phone-elder' ? 'elder' : 'phone'),

  opened: async ({ browser, baseURL }, use, info) => {
    test.skip(!baseURL, 'no server: give ZTC_SERVER, or build build/release/zhitongche')
    const seen: Seen[] = []
    const file = ({ name }: Person) => join(info.project.outputDir, 'signed_in', `${name}.json`)
    const kept = (person: Person) => (existsSync(file(person)) ? file(person) : undefined)
    await use({
      page: async (options) => {
        const page = await (await browser.newContext(options)).newPage()
        seen.push({ page, watch: new Watch(page, baseURL!) })
        return seen.at(-1)!
      },
      kept,
      keep: async (person, page) => void (kept(person) ?? (await page.context().storageState({ path: file(person) }))),
    })
    for (const { page } of seen) await page.context().close()
    expect(seen.flatMap(({ watch }) => watch.wrong)).toEqual([])
  },

  stranger: async ({ opened, face }, use) => use(async () => {
    const resident = new Resident(await opened.page(), face)
    await resident.opens_home()
    return resident
  }),
  as_resident: async ({ opened, face }, use) => use(async (person) => {
    const resident = new Resident(await opened.page({ storageState: opened.kept(person) }), face)
    await resident.opens_home()
    if (!opened.kept(person)) await resident.signs_in(person)
    await opened.keep(person, resident.page)
    return resident
  }),
  desk: async ({ opened }, use) => use(async () => new Desk(await opened.page(a_desk))),
  at_desk: async ({ opened }, use) => use(async (person) => {
    const desk = new Desk(await opened.page({ ...a_desk, storageState: opened.kept(person) }))
    if (opened.kept(person)) await desk.opens('/inbox/mine')
    else await desk.signs_in(person)
    await opened.keep(person, desk.page)
    return desk
  }),
})
export { expect }
