// SPDX-License-Identifier: Apache-2.0
//
// What every action has in common: check, send once, show the refusal at its fields. It believes
// nothing that the server has not said. Words half written outlive a closed drawer, but not the page.
import { reactive, ref, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { Once } from '../lib/once'
import { told as tell, type Told } from '../lib/refusal'

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
  require: (fields: Record<string, { label: string; value: string }>) => boolean
  send: <T>(body: unknown, command: (key: string) => Promise<T>) => Promise<T | undefined>
}

export function sending(action: string): Sending {
  const { t } = useI18n()
  const wrong = ref<Told>()
  const busy = ref(false)
  const once = new Once()

  function require(fields: Record<string, { label: string; value: string }>): boolean {
    const empty = Object.entries(fields).filter(([, f]) => f.value.trim() === '')
    const words = (label: string) => `${label}：${t('act.required')}`
    wrong.value = undefined
    if (empty.length === 0) return true
    wrong.value = {
      title: '', status: 422, code: 'form', fields: empty.map(([name, f]) => ({ name, words: words(f.label) })),
    }
    return false
  }

  async function send<T>(body: unknown, command: (key: string) => Promise<T>): Promise<T | undefined> {
    if (busy.value) return undefined
    busy.value = true
    wrong.value = undefined
    try {
      return await command(once.key_for(body))
    } catch (e) {
      wrong.value = tell(e)
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
