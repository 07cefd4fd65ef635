// SPDX-License-Identifier: Apache-2.0
//
// What a resident is writing. It survives reload and loss of network, and it is sent once: the key of the action lives
// in the draft, and as soon as the command may have reached the server, the body is frozen with it, so that every retry
// is letter for letter the same. Only a clear "no" opens it again, under a new key.
import { privacy_notice } from '@ztc/shared/notice'
import { random_id } from '@ztc/shared/random_id'
import type { Identity, Raise } from '@ztc/shared/types'
import { reactive } from 'vue'

export const most_photos = 9
export type Step = 'what' | 'where' | 'kind' | 'identity' | 'photos' | 'check'

/** The server keeps no photographs yet, so nobody is asked for one; the question is asked again once it does. */
export const photographs: 'taken' | 'not yet' = 'not yet' as 'taken' | 'not yet'
const in_order: readonly Step[] = ['what', 'where', 'kind', 'identity', 'photos', 'check']
export const steps = in_order.filter((step) => step !== 'photos' || photographs === 'taken')

/** `shelf` is its name on this phone, `file` its name on the server once it is there. */
export interface DraftPhoto { shelf: string; file?: string }
export interface DraftText {
  title: string
  text: string
  community: string
  place: string
  category: string
  identity: Identity
  photos: DraftPhoto[]
}
export interface Draft extends DraftText {
  key: string
  /** Present from the first attempt until an answer: what was sent, to be sent again unchanged. */
  attempt?: Raise
}
export interface Drawer {
  read(): string | undefined
  write(text: string): void
  clear(): void
}

const empty = (): Draft => ({ title: '', text: '', community: '', place: '', category: '', identity: 'relay', photos: [], key: random_id() })

export class DraftBook {
  readonly draft: Draft
  constructor(private readonly drawer: Drawer) {
    this.draft = reactive({ ...empty(), ...opened(drawer.read()) })
  }

  get waiting(): boolean {
    return this.draft.attempt !== undefined
  }
  get begun(): boolean {
    const { title, text, community, category, photos } = this.draft
    return [title, text, community, category].some((words) => words !== '') || photos.length > 0
  }

  /** Ignored while an attempt is out: what may already have arrived must not be changed behind it. */
  change(parts: Partial<DraftText>): void {
    if (this.waiting) return
    Object.assign(this.draft, parts)
    this.save()
  }

  /** The server has this photograph now; a later attempt need not carry it again. */
  uploaded(shelf: string, file: string): void {
    this.change({ photos: this.draft.photos.map((photo) => (photo.shelf === shelf ? { shelf, file } : photo)) })
  }

  attempt(): Raise {
    this.draft.attempt ??= body_of(this.draft)
    this.save()
    return this.draft.attempt
  }

  /** The server refused: nothing happened there, so the draft is open again under a new key. */
  refused(): void {
    this.draft.attempt = undefined
    this.draft.key = random_id()
    this.save()
  }

  clear(): void {
    this.draft.attempt = undefined
    Object.assign(this.draft, empty())
    this.drawer.clear()
  }

  private save(): void {
    this.drawer.write(JSON.stringify(this.draft))
  }
}

function opened(text: string | undefined): Partial<Draft> {
  return text === undefined ? {} : (JSON.parse(text) as Partial<Draft>)
}

function body_of(draft: Draft): Raise {
  const photos = draft.photos.flatMap((photo) => (photo.file ? [photo.file] : []))
  const place = draft.place.trim()
  return {
    title: draft.title.trim(),
    text: draft.text.trim(),
    category: draft.category,
    community: draft.community,
    ...(place ? { place } : {}),
    identity: draft.identity,
    ...(photos.length > 0 ? { photos } : {}),
    notice_version: privacy_notice.version,
  }
}

export type Missing = 'title' | 'text' | 'community' | 'category'

/** What this question still lacks, in the order it is asked. */
export function missing(draft: DraftText, step: Step): Missing[] {
  const asked: Record<Step, Missing[]> = {
    what: ['title', 'text'], where: ['community'], kind: ['category'], identity: [], photos: [], check: ['title', 'text', 'community', 'category'],
  }
  return asked[step].filter((member) => draft[member].trim() === '')
}
