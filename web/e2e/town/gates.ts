// SPDX-License-Identifier: Apache-2.0
//
// What holds on every page, whoever looks at it: nothing is asked of another host, the console stays silent, axe finds
// nothing, the page says that it is a demonstration, fingers find every control, and a narrow screen needs no sideways scroll.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export type Face = 'phone' | 'elder' | 'desk'
/** A finger's breadth on a phone, more for older hands (MIIT's norm); a desk has a pointer (WCAG 2.5.8). */
const least: Record<Face, number> = { phone: 44, elder: 60, desk: 24 }

/** Answers that belong to the story being told, as "401 /api/v1/login/staff". */
export class Watch {
  readonly wrong: string[] = []
  private readonly expected = new Set<string>()
  private network: 'there' | 'gone' = 'there'

  constructor(page: Page, private readonly base: string) {
    page.on('request', (request) => this.asked(request.url()))
    page.on('pageerror', (error) => this.wrong.push(`error on the page: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return
      this.said(message.text(), message.location().url)
    })
  }
  expects(answer: string): void {
    this.expected.add(answer)
  }
  network_is(now: 'there' | 'gone'): void {
    this.network = now
  }

  private asked(url: string): void {
    const { protocol, host } = new URL(url)
    if (/^https?:$/.test(protocol) && host !== new URL(this.base).host) this.wrong.push(`asked another host: ${url}`)
  }
  private said(text: string, url: string): void {
    const status = /status of (\d+)/.exec(text)?.[1]
    if (status && this.expected.has(`${status} ${new URL(url).pathname}`)) return
    if (this.network === 'gone' && /ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(text)) return
    this.wrong.push(`console: ${text} (${url})`)
  }
}

export async function look(page: Page, face: Face): Promise<void> {
  await expect(page.getByText(face === 'desk' ? /^(演示|Demo)/ : /^(演示系统|Demonstration)/).first()).toBeVisible()
  // No page here holds a frame of another host: then axe need not end its work in a page opened for it.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`), page.url()).toEqual([])
  expect(await page.evaluate(small_controls, least[face]), page.url()).toEqual([])
  await on_a_narrow_screen(page)
}

async function on_a_narrow_screen(page: Page): Promise<void> {
  const usual = page.viewportSize()!
  await page.setViewportSize({ width: 320, height: usual.height })
  const width = () => page.evaluate(() => document.scrollingElement!.scrollWidth)
  await expect.poll(width, { message: `sideways scroll at 320 on ${page.url()}` }).toBeLessThanOrEqual(320)
  await page.setViewportSize(usual)
}

/** Runs in the page. A radio is as large as the label that takes the tap for it, a row's link as the row that it covers. */
function small_controls(smallest: number): string[] {
  const controls = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [role=button]')
  const unseen = (one: HTMLElement) => one.getClientRects().length === 0 || one.closest('.skip') !== null || !one.checkVisibility({ visibilityProperty: true })
  const room_of = (one: HTMLElement) => {
    const spread = getComputedStyle(one, '::after')
    if (spread.position === 'absolute' && spread.content !== 'none') return (one.offsetParent ?? one).getBoundingClientRect()
    const label = one.matches('input[type=radio], input[type=checkbox], input[type=file]') ? one.closest('label') : null
    return (label ?? one).getBoundingClientRect()
  }
  return [...controls].filter((one) => !unseen(one)).flatMap((one) => {
    const { width, height } = room_of(one)
    const name = one.getAttribute('aria-label') ?? (one.textContent || (one as HTMLInputElement).value || one.id)
    return Math.min(width, height) + 0.5 >= smallest ? [] : [`${one.tagName} ${name.trim().slice(0, 20)} ${Math.round(width)}×${Math.round(height)}`]
  })
}
