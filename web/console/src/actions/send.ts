// SPDX-License-Identifier: Apache-2.0
//
// What every action has in common: check, send once, show the refusal at its fields. It believes
// nothing that the server has not said. Words half written outlive a closed drawer, but not the page.
import { reactive, ref, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'
import { Once } from '../lib/once'
import { told as tell, type Told } from '../lib/refusal'
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

export type Sending = {
  wrong: Ref<Told | undefined>
  busy: Ref<boolean>
  id_of: (name: string) => string
  wrong_of: (name: string) => string | undefined
  require: (values: Record<string, string>) => boolean
  send: <T>(body: unknown, command: (key: string) => Promise<T>) => Promise<T | undefined>
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

  function require(values: Record<string, string>): boolean {
    const empty = Object.keys(values).filter((name) => values[name]?.trim() === '')
    wrong.value = undefined
    if (empty.length === 0) return true
    const fields = empty.map((name) => ({ name, words: t('act.required') }))
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

  return {
    wrong, busy, require, send,
    id_of: (name) => `${action}-${name}`,
    wrong_of: (name) => wrong.value?.fields.find((f) => f.name === name)?.words,
  }
}

/// Leaves out what was left empty: the server wants absent members absent.
export const said = (words: string): string | undefined => (words.trim() === '' ? undefined : words.trim())
