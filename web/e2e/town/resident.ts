// SPDX-License-Identifier: Apache-2.0
//
// A resident with a phone: finds controls by what a screen reader would say they are, and fills the form question by question.
import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'
import { look, type Face, type Watch } from './gates'
import type { Person } from './people'

export interface Concern { title: string; text: string; community: string; place?: string; kind: string; who?: RegExp }

/** A picture with a place, a camera's name and a turn written beside its pixels. */
export const a_photo = fileURLToPath(new URL('../../../server/platform/media/testdata/sideways.jpg', import.meta.url))

/** A deputy's home is the week. */
const home = /有事|这一周，/

export class Resident {
  readonly page: Page
  readonly watch: Watch
  constructor(seen: { page: Page; watch: Watch }, private readonly face: Face) {
    this.page = seen.page
    this.watch = seen.watch
  }

  button = (name: string | RegExp): Locator => this.page.getByRole('button', { name })
  link = (name: string | RegExp): Locator => this.page.getByRole('link', { name })
  field = (name: string | RegExp): Locator => this.page.getByRole('textbox', { name })
  looks = (): Promise<void> => look(this.page, this.face)

  async reads(heading: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  }
  async opens(path: string): Promise<void> {
    await this.page.goto(`/m${path}`)
  }
  async opens_home(): Promise<void> {
    await this.opens('/')
    await this.reads(home)
    if (this.face !== 'elder') return
    if (await this.button('大字版').isVisible()) await this.button('大字版').press('Enter')
    await expect(this.button('标准版')).toBeVisible()
  }

  async signs_in(person: Person): Promise<void> {
    await this.opens('/pages/sign_in/index')
    await this.enters_code(person)
    await this.reads(home)
  }
  async enters_code({ phone }: Person): Promise<void> {
    await this.field('手机号').fill(phone!)
    await this.field('手机号').press('Enter')
    const told = this.page.getByText(/验证码是 \d{6}/)
    await expect(told).toBeVisible()
    await this.field(/^验证码/).fill(/\d{6}/.exec((await told.textContent())!)![0])
    await this.field(/^验证码/).press('Enter')
  }

  async says_what({ title, text }: Concern): Promise<void> {
    await this.field('一句话说清楚').fill(title)
    await this.field('详细情况').fill(text)
    await this.button('下一步').press('Enter')
  }
  async says_where({ community, place }: Concern): Promise<void> {
    await this.reads('在什么地方？')
    await this.page.getByRole('combobox', { name: '哪个社区' }).selectOption({ label: community })
    if (place) await this.field('地址或附近的标志').fill(place)
    await this.button('下一步').press('Enter')
  }
  async says_kind({ kind }: Concern): Promise<void> {
    await this.reads('是哪一类事？')
    await this.chooses(new RegExp(`^${kind}`))
    await this.button('下一步').press('Enter')
    await this.reads(/再细一点|也有人反映过|谁能知道您是谁/)
    if (await this.page.getByRole('heading', { level: 1, name: '再细一点？' }).isVisible()) await this.button('下一步').press('Enter')
  }
  /** Neighbours may have raised the like; going on is for who means another matter. */
  async passes_neighbours(): Promise<void> {
    const passed = this.page.getByRole('heading', { level: 1, name: '谁能知道您是谁？' })
    await expect(passed.or(this.button(/^我也是这件事/)).first()).toBeVisible()
    if (!(await passed.isVisible())) await this.button('不是同一件，接着写').press('Enter')
  }
  async says_who({ who }: Concern): Promise<void> {
    await this.passes_neighbours()
    await this.reads('谁能知道您是谁？')
    if (who) await this.chooses(who)
    await this.button('下一步').press('Enter')
  }
  async hides_names(): Promise<void> {
    await this.reads(/不想让单位看到的名字|有照片吗/)
    if (await this.page.getByRole('heading', { level: 1, name: /不想让单位/ }).isVisible()) await this.button('下一步').press('Enter')
  }
  async adds_photos(files: string[] = []): Promise<void> {
    await this.hides_names()
    await this.reads('有照片吗？')
    if (files.length > 0) await this.page.locator('#photos').setInputFiles(files)
    await expect(this.page.getByRole('img', { name: /第 \d 张照片/ })).toHaveCount(files.length)
    await this.button('下一步').press('Enter')
  }
  async chooses(name: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    const radio = within.getByRole('radio', { name, exact: typeof name === 'string' })
    await radio.focus()
    await radio.press('Space')
    await expect(radio).toBeChecked()
  }
  async fills_in(concern: Concern): Promise<void> {
    await this.opens('/pages/raise/index?step=what')
    await this.goes_through(concern)
  }
  async goes_through(concern: Concern): Promise<void> {
    await this.reads('是怎么回事？')
    await this.says_what(concern)
    await this.says_where(concern)
    await this.says_kind(concern)
    await this.says_who(concern)
    await this.adds_photos()
    await this.reads(/看一遍/)
  }
  /** What the confirmation says, once the receipt has been checked on this phone. */
  async gets_number(): Promise<string> {
    await this.reads('已收到。')
    await expect(this.page.getByRole('status').filter({ hasText: '回执已在您的手机上核对过' })).toBeVisible()
    return (await this.page.getByText(/^\d{4}-\d{6}$/).textContent())!
  }
  async opens_matter(matter: string): Promise<void> {
    await this.opens(`/pages/matter/index?matter=${matter}`)
  }
  async rates(attitude: string, result: string, words?: string): Promise<void> {
    await this.link('评价这次答复').press('Enter')
    await this.reads(/您来评/)
    await this.chooses(attitude, this.page.getByRole('group', { name: /^态度/ }))
    await this.chooses(result, this.page.getByRole('group', { name: /^结果/ }))
    if (words) await this.field(/^说两句/).fill(words)
    await this.button('交上评价').press('Enter')
  }
}
