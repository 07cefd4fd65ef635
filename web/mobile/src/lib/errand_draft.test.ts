// SPDX-License-Identifier: Apache-2.0
import { Refused } from '@ztc/shared/client'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'

const phone = vi.hoisted(() => {
  const kept = new Map<string, unknown>()
  const removed: string[] = []
  Object.assign(globalThis, {
    uni: {
      getStorageSync: (name: string) => kept.get(name) ?? '',
      setStorageSync: (name: string, text: unknown) => void kept.set(name, text),
      removeStorageSync: (name: string) => void kept.delete(name),
      getStorageInfoSync: () => ({ keys: [...kept.keys()] }),
      removeSavedFile: async ({ filePath }: { filePath: string }) => void removed.push(filePath),
    },
  })
  return { kept, removed }
})
import { errand_draft, forget_errands } from './errand_draft'
import { photos_of_an_errand } from './errand_photos'

/** The page of a visit note, opened anew. */
function page(matter = 'm1') {
  const [note, visited_on, point] = [ref(''), ref('2026-11-30'), ref<{ latitude_e6: number }>()]
  const errand = photos_of_an_errand({ store_file: async (_bytes, _type, key) => ({ file: `file of ${key}`, position: 1 }) as never })
  const draft = errand_draft('look_into', { note, point, photos: errand.field }, { visited_on })
  draft.open(matter)
  return { note, visited_on, point, errand, draft }
}
beforeEach(() => {
  phone.kept.clear()
  phone.removed.length = 0
})

describe('the draft of an errand', () => {
  it('stands in the fields again when the page is opened anew, for its own matter alone', () => {
    const first = page()
    expect(first.draft.found).toBe(false)
    first.note.value = '护栏缺了两米。'
    first.visited_on.value = '2026-11-28'
    first.point.value = { latitude_e6: 30_600_000 }
    first.errand.add(['a'])
    const again = page()
    expect(again.draft.found).toBe(true)
    expect([again.note.value, again.visited_on.value, again.point.value]).toEqual(['护栏缺了两米。', '2026-11-28', { latitude_e6: 30_600_000 }])
    expect(again.errand.photos).toEqual([{ shelf: 'a' }])
    expect(page('m2').draft.found).toBe(false)
  })
  it('is none while nothing was written, whatever day stands there from the start', () => {
    const first = page()
    first.visited_on.value = '2026-11-28'
    expect(phone.kept.size).toBe(0)
    first.note.value = '护'
    first.note.value = ''
    expect(phone.kept.size).toBe(0)
  })
  it('is gone when it is sent, and nothing brings it back', async () => {
    const first = page()
    first.note.value = '护栏缺了两米。'
    first.errand.add(['a'])
    first.draft.done()
    await first.errand.drop()
    first.note.value = '又写'
    expect(phone.kept.size).toBe(0)
    expect(page().draft.found).toBe(false)
  })
  it('is emptied when it is not wanted, and its photographs leave the phone', () => {
    page().note.value = '护栏缺了两米。'
    const again = page()
    again.errand.add(['a'])
    again.point.value = { latitude_e6: 1 }
    again.draft.drop()
    expect([again.note.value, again.point.value, again.errand.photos, again.draft.found]).toEqual(['', undefined, [], false])
    expect(phone.removed).toEqual(['a'])
    expect(phone.kept.size).toBe(0)
    again.note.value = '从头写。'
    expect(page().note.value).toBe('从头写。')
  })
  it('is sent under the same key after the answer was lost and the page loaded anew, and under another once it is changed', () => {
    const first = page()
    first.note.value = '护栏缺了两米。'
    const key = first.draft.key_for({ note: first.note.value })
    const again = page()
    expect(again.draft.key_for({ note: again.note.value })).toBe(key)
    again.note.value = '护栏缺了三米。'
    expect(again.draft.key_for({ note: again.note.value })).not.toBe(key)
  })
  it('goes with its photographs when somebody else holds the phone, and leaves the rest', async () => {
    const first = page()
    first.note.value = '护栏缺了两米。'
    first.errand.add(['a', 'b'])
    phone.kept.set('ztc.draft', '{}')
    await forget_errands()
    expect([...phone.kept.keys()]).toEqual(['ztc.draft'])
    expect(phone.removed).toEqual(['a', 'b'])
  })
  it('goes with its recording too', async () => {
    const [words, recording] = [ref(''), photos_of_an_errand()]
    const draft = errand_draft('evidence', { words, voice: recording.field })
    draft.open('d1')
    recording.add(['spoken'])
    await forget_errands()
    expect([...phone.kept.keys()]).toEqual([])
    expect(phone.removed).toEqual(['spoken'])
  })
})

describe('the photographs of an errand', () => {
  it('are carried once, and once more under another key when the server has them no more', async () => {
    const first = page()
    first.errand.add(['a'])
    expect(await first.errand.upload()).toEqual(['file of a'])
    const again = page()
    expect(again.errand.photos).toEqual([{ shelf: 'a', file: 'file of a' }])
    again.errand.carry_again(new Refused({ code: 'matters.already_closed', title: '', status: 409 }))
    expect(await again.errand.upload()).toEqual(['file of a'])
    again.errand.carry_again(new Refused({ code: 'files.unknown', title: '', status: 404 }))
    expect(await again.errand.upload()).toEqual([expect.stringMatching(/^file of [a-z2-7]{26}$/)])
    expect(await page().errand.upload()).toEqual(await again.errand.upload())
  })
})
