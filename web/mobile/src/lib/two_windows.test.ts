// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it } from 'vitest'
import { ref } from 'vue'
import { DraftBook, too_long, type Drawer } from './draft'
import { errand_draft } from './errand_draft'

/** One phone with several windows: what one of them lays down, the others hear. */
class Phone {
  readonly kept = new Map<string, string>()
  private readonly windows: { name: string; of: object; heard: (text: string | undefined) => void }[] = []
  window = () => (name: string): Drawer => {
    const self = {}
    const tell = (text: string | undefined) => this.windows.filter((one) => one.name === name && one.of !== self).forEach((one) => one.heard(text))
    return {
      read: () => this.kept.get(name),
      write: (text) => {
        this.kept.set(name, text)
        tell(text)
      },
      clear: () => {
        this.kept.delete(name)
        tell(undefined)
      },
      heed: (heard) => {
        const one = { name, of: self, heard }
        this.windows.push(one)
        return () => void this.windows.splice(this.windows.indexOf(one), 1)
      },
    }
  }
  title = () => (JSON.parse(this.kept.get('draft') ?? '{}') as { title?: string }).title
}
let phone = new Phone()
beforeEach(() => (phone = new Phone()))
const two_books = () => [new DraftBook(phone.window()('draft')), new DraftBook(phone.window()('draft'))] as const

describe('a draft in two windows', () => {
  it('is not written over unseen: the window that is behind keeps its words to itself until its writer has chosen', () => {
    const [first, second] = two_books()
    first.change({ title: '路灯' })
    expect([first.elsewhere.value, second.elsewhere.value]).toEqual(['', 'changed'])
    second.change({ title: '井盖' })
    expect([second.draft.title, phone.title()]).toEqual(['井盖', '路灯'])
    second.keep()
    expect([phone.title(), first.elsewhere.value, second.elsewhere.value]).toEqual(['井盖', 'changed', ''])
    first.take()
    expect([first.draft.title, first.draft.key, first.elsewhere.value]).toEqual(['井盖', second.draft.key, ''])
    first.change({ title: '井盖松了' })
    expect(phone.title()).toBe('井盖松了')
  })
  it('that was sent from one is not sent again from the other under its key', () => {
    const [first, second] = two_books()
    first.change({ title: '路灯', text: '不亮' })
    second.take()
    second.change({ text: '不亮，第二天了' })
    const key = second.draft.key
    second.clear()
    expect(first.elsewhere.value).toBe('gone')
    first.keep()
    expect(first.draft).toMatchObject({ title: '路灯', text: '不亮' })
    expect(first.draft.key).not.toBe(key)
  })
  it('says nothing in a window where nothing was written, once the other is done', () => {
    const [first, second] = two_books()
    first.change({ title: '路灯' })
    first.clear()
    expect(second.elsewhere.value).toBe('')
  })
  it('of an errand is held back alike, and what the other left can stand in the fields', () => {
    const page = () => {
      const note = ref('')
      const draft = errand_draft('look_into', { note }, {}, phone.window())
      draft.open('m1')
      return { note, draft }
    }
    const [first, second] = [page(), page()]
    first.note.value = '护栏缺了两米。'
    expect(second.draft.elsewhere).toBe('changed')
    second.note.value = '去看过了。'
    expect(phone.kept.get('errand.look_into.m1')).toContain('护栏')
    second.draft.take()
    expect([second.note.value, second.draft.elsewhere, second.draft.found]).toEqual(['护栏缺了两米。', '', true])
    expect(phone.kept.get('errand.look_into.m1')).toContain('护栏')
    second.note.value = '护栏缺了三米。'
    expect(first.draft.elsewhere).toBe('changed')
    first.draft.keep()
    expect(phone.kept.get('errand.look_into.m1')).toContain('两米')
    first.draft.done()
    expect(second.draft.elsewhere).toBe('gone')
  })
})

describe('what does not fit', () => {
  it('is kept whole and named, counted as the server counts', () => {
    const book = new DraftBook(phone.window()('draft'))
    book.change({ title: '灯'.repeat(60), text: '😀'.repeat(2001) })
    expect(too_long(book.draft, 'what')).toEqual(['text'])
    expect(too_long(book.draft, 'where')).toEqual([])
    book.change({ text: '😀'.repeat(2000), place: '号'.repeat(121) })
    expect(too_long(book.draft, 'what')).toEqual([])
    expect(too_long(book.draft, 'check')).toEqual(['place'])
  })
})
