// SPDX-License-Identifier: Apache-2.0
//
// What is being written on the page of one errand about one matter (a visit note, an urging, a rating): kept on this phone with
// the key of the deed until it is sent, so that neither a lost network nor a reload costs the words, and an answer that was
// lost on the way is asked for again under the same key. It is of the person who wrote it and goes when she signs out.
import { computed, getCurrentScope, onScopeDispose, reactive, shallowRef, watch, type Ref } from 'vue'
import { one_deed, type Deed } from './deed'
import { Written, type DraftPhoto, type Drawer, type Elsewhere } from './draft'
import { drawer_of } from './drawer'
import { forget, kept_under, read_kept } from './platform'
import { shelf } from './shelf'

type Fields = Record<string, Ref<unknown>>
interface Kept { fields?: Record<string, unknown>; deed?: Deed }

export interface ErrandDraft {
  /** What stands in the fields was found on this phone. */
  readonly found: boolean
  /** What another window did with it meanwhile. */
  readonly elsewhere: Elsewhere
  /** Fills the fields with what was left, and keeps them from now on. */
  open(which: string): void
  key_for(body: unknown): string
  /** It is sent: nothing of it is kept. */
  done(): void
  /** It is not wanted: the fields are empty. */
  drop(): void
  /** Of two windows: what the other left stands in the fields, or what stands here is kept. */
  take(): void
  keep(): void
}

const empty = (value: unknown) => (typeof value === 'string' ? '' : Array.isArray(value) ? [] : undefined)
const stands = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '')

/** `written` is what somebody wrote or chose; `beside` goes with it and is no draft by itself, as a day that stands there from the start. */
export function errand_draft(errand: string, written: Fields, beside: Fields = {}, drawer: (name: string) => Drawer = drawer_of): ErrandDraft {
  const fields: Fields = { ...written, ...beside }
  const deed: Deed = { key: '', content: '' }
  const keys = one_deed(deed)
  const book = shallowRef<Written<Kept>>()

  const values = () => Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value]))
  function save(): void {
    if (Object.values(written).some((field) => stands(field.value))) book.value?.change({ fields: values(), deed })
    else if (!book.value?.elsewhere.value) book.value?.clear()
  }
  watch(values, save, { deep: true, flush: 'sync' })
  function fill(from: Written<Kept>): void {
    const left = from.draft.fields
    for (const [name, value] of Object.entries(left ?? {})) if (fields[name]) fields[name].value = value
    Object.assign(deed, from.draft.deed)
    draft.found = left !== undefined
  }
  function close(): void {
    book.value?.stop()
    book.value = undefined
  }
  if (getCurrentScope()) onScopeDispose(close)

  const draft = reactive({
    found: false,
    elsewhere: computed(() => book.value?.elsewhere.value ?? ''),
    open(which: string) {
      close()
      const opened = new Written<Kept>(drawer(`errand.${errand}.${which}`), () => ({}))
      fill(opened)
      book.value = opened
    },
    key_for(body: unknown) {
      const key = keys.key_for(body)
      save()
      return key
    },
    done() {
      book.value?.clear()
      close()
    },
    drop() {
      for (const field of Object.values(written)) field.value = empty(field.value)
      Object.assign(deed, { key: '', content: '' })
      draft.found = false
    },
    take() {
      const opened = book.value
      if (!opened) return
      book.value = undefined // what is filled in is not laid back
      draft.drop()
      opened.take()
      fill(opened)
      book.value = opened
    },
    keep() {
      if (draft.elsewhere === 'gone') Object.assign(deed, { key: '', content: '' })
      book.value?.keep()
      save()
    },
  })
  return draft
}

/** Of all errands, with their photographs and recordings as far as the phone still has them: somebody else holds it now. */
export async function forget_errands(): Promise<void> {
  const names = kept_under('errand.')
  const photos = names.flatMap((name) => {
    const fields = (JSON.parse(read_kept(name) ?? '{}') as Kept).fields
    return [...((fields?.photos ?? []) as DraftPhoto[]), ...((fields?.voice ?? []) as DraftPhoto[])]
  })
  names.forEach(forget)
  await Promise.all(photos.map((photo) => shelf.drop(photo.shelf).catch(() => undefined)))
}
