// SPDX-License-Identifier: Apache-2.0
//
// Somebody at a desk who keeps both hands on the keyboard: officer, deputy or handling unit.
import { expect, type Locator, type Page } from '@playwright/test'
import { look, type Watch } from './gates'
import type { Person } from './people'

export class Desk {
  readonly page: Page
  readonly watch: Watch
  constructor(seen: { page: Page; watch: Watch }) {
    this.page = seen.page
    this.watch = seen.watch
  }

  field = (name: string | RegExp): Locator => this.page.getByRole('textbox', { name })
  row = (title: string): Locator => this.page.getByRole('link', { name: title, exact: true })
  looks = (): Promise<void> => look(this.page, 'desk')
  press = (keys: string): Promise<void> => this.page.keyboard.press(keys)

  async opens(path: string): Promise<void> {
    await this.page.goto(`/console${path}`)
  }
  async signs_in({ name, password, phone }: Person): Promise<void> {
    await this.opens('/sign_in')
    if (phone) await this.enters_code(phone)
    else await this.enters_password(name, password!)
    await expect(this.page.getByRole('navigation', { name: '收件' })).toBeVisible()
  }
  async enters_password(name: string, password: string): Promise<void> {
    await this.field('姓名').fill(name)
    await this.field('密码').fill(password)
    await this.field('密码').press('Enter')
  }
  private async enters_code(phone: string): Promise<void> {
    await this.page.getByRole('radio', { name: '手机验证码' }).press('Space')
    await this.field('手机号').fill(phone)
    await this.field('手机号').press('Enter')
    const told = this.page.getByRole('status').filter({ hasText: /验证码是 \d{6}/ })
    await expect(told).toBeVisible()
    await this.field('验证码').fill(/验证码是 (\d{6})/.exec((await told.textContent())!)![1]!)
    await this.field('验证码').press('Enter')
  }

  async finds(title: string, box: string): Promise<void> {
    await this.opens(`/inbox/${box}`)
    await this.row(title).focus()
    await this.press('Enter')
    await this.reads(title)
  }
  async reads(heading: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: heading }).first()).toBeVisible()
  }
  /** Presses the key of a deed and gives back its sheet. */
  async starts(key: string, title: string): Promise<Locator> {
    await this.press(key)
    const sheet = this.page.getByRole('dialog', { name: title })
    await expect(sheet).toBeVisible()
    return sheet
  }
  async picks(label: string | RegExp, typed: string, name: RegExp): Promise<void> {
    const box = this.page.getByRole('combobox', { name: label })
    await box.focus()
    await box.pressSequentially(typed)
    await expect(this.page.getByRole('option', { name })).toBeVisible()
    await box.press('Enter')
    await expect(box).toHaveValue(name)
  }
  /** The sheet is gone from the page, not only out of sight: until then its key does nothing. */
  async has_put_away(): Promise<void> {
    await expect(this.page.getByRole('dialog', { includeHidden: true })).toHaveCount(0)
  }
  async sends(): Promise<void> {
    await this.press('Control+Enter')
    await this.has_put_away()
    await expect(this.page.getByRole('status').filter({ hasText: /^\s*已/ })).toBeVisible()
  }
}
