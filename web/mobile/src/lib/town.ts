// SPDX-License-Identifier: Apache-2.0
//
// What is the same for everyone here: the site, its communities, its kinds of concern. Shown at once from the last
// visit, so that a form can be filled in without a network, and fetched anew behind it.
import type { Category, Site, Station } from '@ztc/shared/types'
import { reactive } from 'vue'
import { api } from './api'
import { keep, read_kept } from './platform'
import { prefs } from './prefs'

interface Town { site?: Site; stations: Station[]; categories: Category[] }

export const town: Town = reactive({ site: kept<Site>('site'), stations: kept<Station[]>('stations') ?? [], categories: kept<Category[]>('categories') ?? [] })

let asked_site: Promise<void> | undefined

/** Once per start; a failure may be asked again. */
export function load_site(): Promise<void> {
  asked_site ??= fetch_site().catch((error: unknown) => {
    asked_site = undefined
    throw error
  })
  return asked_site
}

/** The day has changed, or something else of the site. */
export const reload_site = (): Promise<void> => (asked_site = fetch_site())

async function fetch_site(): Promise<void> {
  town.site = await api.get('/site')
  keep('site', JSON.stringify(town.site))
}

export async function load_choices(): Promise<void> {
  const [places, kinds] = await Promise.all([api.get('/places'), api.get('/categories')])
  Object.assign(town, { stations: places.stations, categories: kinds.categories })
  keep('stations', JSON.stringify(town.stations))
  keep('categories', JSON.stringify(town.categories))
}

let asked_choices: Promise<void> | undefined

/** For whoever only names a kind: fetched where this phone has none yet. */
export async function need_categories(): Promise<void> {
  if (town.categories.length > 0) return
  asked_choices ??= load_choices()
  await asked_choices.catch((error: unknown) => {
    asked_choices = undefined
    throw error
  })
}

export function category_name(code: string): string {
  const category = town.categories.find((one) => one.code === code)
  return category?.[prefs.language] ?? code
}

/** The kinds of the first level, or those below one of them. */
export function kinds_below(parent?: string): Category[] {
  return town.categories.filter((one) => one.parent === parent)
}
/** The first-level kind that this one is or lies below. */
export function top_kind(code: string): string {
  return town.categories.find((one) => one.code === code)?.parent ?? code
}

export function community_name(node: string): string {
  return town.stations.flatMap((station) => station.communities).find((one) => one.node === node)?.name ?? ''
}

function kept<Thing>(key: string): Thing | undefined {
  const text = read_kept(key)
  return text === undefined ? undefined : (JSON.parse(text) as Thing)
}
