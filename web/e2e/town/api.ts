// SPDX-License-Identifier: Apache-2.0
//
// The same routes as the faces use, for what lies before or behind a test: bringing a matter to a stop, counting.
import { expect, type Page } from '@playwright/test'
import { randomUUID } from 'node:crypto'

export async function sent<Answer = unknown>(page: Page, path: string, data: object): Promise<Answer> {
  const headers = { 'X-Requested-With': 'zhitongche', 'Idempotency-Key': randomUUID() }
  const send = () => page.request.post(`/api/v1${path}`, { data, headers })
  let answer = await send()
  while (answer.status() === 429) { // too fast for one person: as the faces do, later and under the same key
    await page.waitForTimeout(1000 * Number(answer.headers()['retry-after'] ?? 1))
    answer = await send()
  }
  expect(answer.status(), `${path}: ${await answer.text()}`).toBe(201)
  return (await answer.json()) as Answer
}

/** A file's id; whoever is too fast waits, as above. */
export async function uploaded(page: Page, path: '/files' | '/files/film', data: Buffer, type: string): Promise<string> {
  const send = () => page.request.post(`/api/v1${path}`, { data, headers: { 'X-Requested-With': 'zhitongche', 'Content-Type': type } })
  let answer = await send()
  while (answer.status() === 429) {
    await page.waitForTimeout(1000 * Number(answer.headers()['retry-after'] ?? 1))
    answer = await send()
  }
  expect(answer.status(), `${path}: ${await answer.text()}`).toBeLessThan(300)
  return ((await answer.json()) as { file: string }).file
}

export async function asked<Answer = unknown>(page: Page, path: string): Promise<Answer> {
  const answer = await page.request.get(`/api/v1${path}`)
  expect(answer.status(), path).toBe(200)
  return (await answer.json()) as Answer
}

interface Row { matter: string; title: string }

/** How many matters with this title the signed-in resident has. */
export async function count_of(page: Page, title: string): Promise<number> {
  const { items } = await asked<{ items: Row[] }>(page, '/my_matters?limit=100')
  return items.filter((row) => row.title === title).length
}

export async function a_matter(page: Page, title: string, more: object = {}): Promise<string> {
  const { stations } = await asked<{ stations: { communities: { node: string }[] }[] }>(page, '/places')
  const raised = await sent<{ matter: string }>(page, '/matters/raise', {
    title, text: `${title}，请来看看。`, category: 'environment', community: stations[0]!.communities[0]!.node, identity: 'relay', notice_version: '2026-11', ...more,
  })
  return raised.matter
}

/** Written down by the officer who sits at `page`, for a person of this phone or of none. */
export async function an_entry(page: Page, title: string, who: { phone?: string } = {}): Promise<string> {
  const { stations } = await asked<{ stations: { communities: { node: string; name: string }[] }[] }>(page, '/places')
  const community = stations.flatMap((station) => station.communities).find((one) => one.name.startsWith('桂花'))!.node
  const { person } = await sent<{ person: string }>(page, '/people/meet', { name: '示例·来人', ...who })
  const entered = await sent<{ matter: string }>(page, '/matters/enter', {
    raised_by: person, origin: 'station', title, text: `${title}，请来看看。`, category: 'environment', community, identity: 'relay', notice_version: '2026-11',
  })
  return entered.matter
}

/** A deputy who can follow a matter, or the one of this name: none is accepted without one. */
export async function a_deputy(page: Page, name?: string): Promise<string> {
  const { deputies } = await asked<{ deputies: { person: string; name: string }[] }>(page, '/deputies')
  return (deputies.find((one) => one.name === name) ?? deputies.at(-1)!).person
}
