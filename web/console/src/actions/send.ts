// SPDX-License-Identifier: Apache-2.0
//
// What every action has in common: check, send once, show the refusal at its fields. It believes
// nothing that the server has not said. Words half written outlive a closed drawer, but not the page.
import { inject, onMounted, onUnmounted, provide, reactive, ref, watch, type InjectionKey, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'
import { characters } from '@ztc/shared/characters'
import { Once } from '../lib/once'
import { told as tell, without, type Told } from '../lib/refusal'
import { nobody_sits } from '../lib/session'

const drafts = new Map<string, object>()

export function draft<T extends object>(action: string, matter: string, empty: T): T {
  const name = `${action}/${matter}`
  const kept = drafts.get(name) as T | undefined
  if (kept) return kept
  const fresh = reactive({ ...empty }) as T
  drafts.set(name, fresh)
  return fresh
}

export const forget_draft = (action: string, matter: string) => drafts.delete(`${action}/${matter}`)

export type Fitting = readonly [words: string, most: number]

export type Sending = {
  wrong: Ref<Told | undefined>
  busy: Ref<boolean>
  id_of: (name: string) => string
  wrong_of: (name: string) => string | undefined
  /// What must not be empty, and what must fit: `fitting` has the words of a field and how many characters it takes.
  require: (values: Record<string, string>, fitting?: Record<string, Fitting>) => boolean
  send: <T>(body: unknown, command: (key: string) => Promise<T>) => Promise<T | undefined>
}

/// Told by a field that somebody has changed it: what was said of it is of a value that no longer stands there.
const changed_key: InjectionKey<(id: string) => void> = Symbol('changed')
export const tell_changed = (): ((id: string) => void) => inject(changed_key, () => undefined)
/// For a control that gives no event of its own when something is chosen in it.
export const tell_when_changed = (id: () => string, value: () => unknown): void => {
  const changed = tell_changed()
  watch(value, () => changed(id()))
}

/// `labels` names each field as the person sees it, for the summary of what is wrong.
export function sending(action: string, labels: Record<string, string>): Sending {
  const { t } = useI18n()
  const route = useRoute()
  const router = useRouter()
  const wrong = ref<Told>()
  const busy = ref(false)
  const once = new Once()

  const labelled = (now: Told): Told => ({
    ...now,
    fields: now.fields.map((f) => ({ ...f, label: labels[f.name] })),
  })

  function require(values: Record<string, string>, fitting: Record<string, Fitting> = {}): boolean {
    const empty = Object.keys(values).filter((name) => values[name]?.trim() === '')
    const long = Object.entries(fitting).map(([name, [words, most]]) => ({ name, over: characters(words.trim()) - most })).filter(({ over }) => over > 0)
    wrong.value = undefined
    const fields = [...empty.map((name) => ({ name, words: t('act.required') })), ...long.map(({ name, over }) => ({ name, words: t('act.too_long', { n: over }) }))]
    if (fields.length === 0) return true
    wrong.value = labelled({ title: '', status: 422, code: 'form', fields })
    return false
  }

  function refused(now: Told): void {
    wrong.value = labelled(now)
    if (now.status !== 401) return
    nobody_sits('expired')
    void router.push({ name: 'sign_in', query: { to: route.fullPath } })
  }

  async function send<T>(body: unknown, command: (key: string) => Promise<T>): Promise<T | undefined> {
    if (busy.value) return undefined
    busy.value = true
    wrong.value = undefined
    try {
      return await command(once.key_for(body))
    } catch (e) {
      refused(tell(e))
      return undefined
    } finally {
      busy.value = false
    }
  }

  const id_of = (name: string) => `${action}-${name}`
  function changed(is_it: (id: string) => boolean): void {
    const now = wrong.value
    const left = now && without(now, (name) => is_it(id_of(name)))
    if (!now || left!.length === now.fields.length) return
    if (left!.length > 0) now.fields = left! // the same object, or the summary would take the focus again
    else wrong.value = undefined
  }
  provide(changed_key, (id) => changed((one) => one === id))
  // Of radio buttons only the first carries the id of the field.
  const chosen = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.type === 'radio') changed((id) => document.getElementById(id)?.getAttribute('name') === target.name)
  }
  onMounted(() => document.addEventListener('change', chosen))
  onUnmounted(() => document.removeEventListener('change', chosen))

  return {
    wrong, busy, require, send, id_of,
    wrong_of: (name) => wrong.value?.fields.find((f) => f.name === name)?.words,
  }
}

/// Leaves out what was left empty: the server wants absent members absent.
export const said = (words: string): string | undefined => (words.trim() === '' ? undefined : words.trim())
