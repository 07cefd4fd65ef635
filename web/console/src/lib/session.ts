// SPDX-License-Identifier: Apache-2.0
//
// Who sits here and what place this is. Both come from the server and are asked once per page load.
import { computed, ref, shallowRef } from 'vue'
import { Refused } from '@ztc/shared/client'
import type { Category, Site, Viewer } from '@ztc/shared/types'
import { api } from './api'
import { language } from './i18n'
import { on_new_day } from './live'
import { forget_all_typed } from './typed'

export const site = shallowRef<Site>()
export const viewer = shallowRef<Viewer>()
export const signed_out_because = ref<'never' | 'expired'>('never')
export const categories = shallowRef<Category[]>([])
let asked: Promise<void> | undefined
let last_person: string | undefined

export const enters_here = computed(() => viewer.value?.rights.includes('enter_matters') ?? false)
export const reads_figures = computed(() => viewer.value?.rights.includes('read_figures') ?? false)
export const reviews_here = computed(() => viewer.value?.rights.includes('review_publication') ?? false)
export const works_here = computed(() => viewer.value !== undefined && viewer.value.kind !== 'resident')

async function ask(): Promise<void> {
  const [a_site, a_list] = await Promise.all([api.get('/site'), api.get('/categories')])
  site.value = a_site
  categories.value = a_list.categories
  if (!somebody_sat()) return
  try {
    viewer.value = (await api.get('/me')).viewer
    last_person = viewer.value.person
  } catch (e) {
    if (!(e instanceof Refused) || e.status !== 401) throw e
    note_sitting('nobody')
  }
}

// The cookie cannot be read here. Who was never signed in with this browser, on this face or on the phones, is not asked
// about: the refusal would stand in the browser's console as an error where nothing is wrong.
const sitting_here = 'ztc.console.known'
const on_phones = 'ztc.known'
function somebody_sat(): boolean {
  try {
    return localStorage.getItem(sitting_here) !== null || localStorage.getItem(on_phones) !== null
  } catch {
    return true // nothing can be kept here, so it is asked
  }
}
function note_sitting(who: 'somebody' | 'nobody'): void {
  try {
    if (who === 'somebody') localStorage.setItem(sitting_here, 'yes')
    else localStorage.removeItem(sitting_here)
  } catch {
    // It is asked each time, then.
  }
}

export function who_sits_here(): Promise<void> {
  asked ??= ask().catch((e: unknown) => {
    asked = undefined
    throw e
  })
  return asked
}

const a_while_ms = 10 * 60_000

/// A console stays open for days: the date at its head is asked again from time to time.
export function keep_today(): void {
  const look = async () => void (site.value = await api.get('/site'))
  on_new_day.add(look)
  setInterval(() => void look().catch(() => undefined), a_while_ms)
}

export const category_name = (code: string): string =>
  categories.value.find((c) => c.code === code)?.[language.value] ?? code

/// Whoever comes after another must find nothing of theirs in this page: then it is loaded anew.
export function sits(now: Viewer): 'same page' | 'new page' {
  const other = last_person !== undefined && last_person !== now.person
  if (other) forget_all_typed()
  viewer.value = now
  note_sitting('somebody')
  last_person = now.person
  signed_out_because.value = 'never'
  return other ? 'new page' : 'same page'
}

export function nobody_sits(because: 'never' | 'expired'): void {
  viewer.value = undefined
  signed_out_because.value = because
}

export async function sign_out(): Promise<void> {
  await api.open_door('/logout', {})
  note_sitting('nobody')
  forget_all_typed()
  location.assign('/console/sign_in')
}
