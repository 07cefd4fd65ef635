// SPDX-License-Identifier: Apache-2.0
//
// Who sits here and what place this is. Both come from the server and are asked once per page load.
import { computed, ref, shallowRef } from 'vue'
import { Refused } from '@ztc/shared/client'
import type { Category, Site, Viewer } from '@ztc/shared/types'
import { api } from './api'
import { language } from './i18n'

export const site = shallowRef<Site>()
export const viewer = shallowRef<Viewer>()
export const signed_out_because = ref<'never' | 'expired'>('never')
const categories = shallowRef<Category[]>([])
let asked: Promise<void> | undefined

export const works_here = computed(() => viewer.value !== undefined && viewer.value.kind !== 'resident')

async function ask(): Promise<void> {
  const [a_site, a_list] = await Promise.all([api.get('/site'), api.get('/categories')])
  site.value = a_site
  categories.value = a_list.categories
  try {
    viewer.value = (await api.get('/me')).viewer
  } catch (e) {
    if (!(e instanceof Refused) || e.status !== 401) throw e
  }
}

export function who_sits_here(): Promise<void> {
  asked ??= ask().catch((e: unknown) => {
    asked = undefined
    throw e
  })
  return asked
}

export const category_name = (code: string): string =>
  categories.value.find((c) => c.code === code)?.[language.value] ?? code

export function sits(now: Viewer): void {
  viewer.value = now
  signed_out_because.value = 'never'
}

export function nobody_sits(because: 'never' | 'expired'): void {
  viewer.value = undefined
  signed_out_because.value = because
}

export async function sign_out(): Promise<void> {
  await api.open_door('/logout', {})
  nobody_sits('never')
}
