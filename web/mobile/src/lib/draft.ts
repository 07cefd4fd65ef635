// SPDX-License-Identifier: Apache-2.0
//
// What a resident is writing. It survives reload and loss of network, and it is sent once: the key of the action lives
// in the draft, and as soon as the command may have reached the server, the body is frozen with it, so that every retry
// is letter for letter the same. Only a clear "no" opens it again, under a new key.
import { characters } from '@ztc/shared/characters'
import { shipped_wording } from '@ztc/shared/notice'
import { random_id } from '@ztc/shared/random_id'
import type { Identity, Raise } from '@ztc/shared/types'
import { reactive, ref } from 'vue'
import type { MapPoint } from './position'

export const most_photos = 9
export type Step = 'what' | 'where' | 'kind' | 'identity' | 'photos' | 'check'
/** A question that only some are asked; it belongs to one of the six and has a page of its own. */
export type Aside = 'about' | 'kind_finer' | 'similar' | 'names'
export type Asked = Step | Aside

export const steps: readonly Step[] = ['what', 'where', 'kind', 'identity', 'photos', 'check']
const belongs_to: Record<Aside, Step> = { about: 'what', kind_finer: 'kind', similar: 'kind', names: 'identity' }
export const every_question: readonly Asked[] = ['what', 'about', 'where', 'kind', 'kind_finer', 'similar', 'identity', 'names', 'photos', 'check']

/** Which of the six the reader stands at. */
export const step_of = (asked: Asked): Step => (steps as readonly Asked[]).includes(asked) ? (asked as Step) : belongs_to[asked as Aside]

/** What the next question depends on besides the draft. */
export interface Around {
  /** The chosen kind has finer ones. */
  finer: boolean
  /** Somebody is signed in, so it can be looked up what neighbours raised. */
  signed_in: boolean
}

/** A complaint is never laid beside what neighbours raised; a unit that may know the raiser sees the words whole. */
export function next_question(asked: Asked, draft: DraftText, { finer, signed_in }: Around): Asked {
  const similar = signed_in && draft.about.length === 0 ? 'similar' : 'identity'
  switch (asked) {
    case 'what': case 'about': return 'where'
    case 'where': return 'kind'
    case 'kind': return finer ? 'kind_finer' : similar
    case 'kind_finer': return similar
    case 'similar': return 'identity'
    case 'identity': return draft.identity === 'to_unit' ? 'photos' : 'names'
    case 'names': return 'photos'
    default: return 'check'
  }
}

/** `shelf` is its name on this phone, `file` its name on the server once it is there, `again` of another carrying when that one is gone there. */
export interface DraftPhoto { shelf: string; file?: string; again?: string }
/** A recorded note; how long it lasts is only for the person who recorded it. */
export interface DraftVoice extends DraftPhoto { seconds: number }
export interface DraftText {
  title: string
  text: string
  community: string
  place: string
  category: string
  identity: Identity
  photos: DraftPhoto[]
  /** Names in the words that no unit is to see. */
  hidden_names: string[]
  /** Persons or stations that it complains of. */
  about: string[]
  voice?: DraftVoice
  /** It began with the code of a station or a spot. */
  by_code?: boolean
  /** Where the phone was, only when its owner tapped for it. */
  point?: MapPoint
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
  /** Calls back with what another window lays here, or with nothing when it takes that out; gives back how to stop. */
  heed?(heard: (text: string | undefined) => void): () => void
}
/** What another window did with the same draft meanwhile: nothing, changed it, or sent it or threw it away. */
export type Elsewhere = '' | 'changed' | 'gone'

const empty = (): Draft => ({ title: '', text: '', community: '', place: '', category: '', identity: 'relay', photos: [], hidden_names: [], about: [], key: random_id() })

/**
 * Something that is being written: laid into its drawer with each change, and found there when it is opened again. While another
 * window writes the same, nothing is laid over what it laid there, until the writer has seen that and chosen.
 */
export class Written<Text extends object> {
  readonly draft: Text
  readonly elsewhere = ref<Elsewhere>('')
  readonly stop: () => void
  constructor(private readonly drawer: Drawer, private readonly blank: () => Text) {
    this.draft = reactive({ ...blank(), ...opened<Text>(drawer.read()) }) as Text
    this.stop = drawer.heed?.((text) => this.heard(text)) ?? (() => {})
  }

  change(parts: Partial<Text>): void {
    Object.assign(this.draft, parts)
    if (!this.elsewhere.value) this.drawer.write(JSON.stringify(this.draft))
  }

  clear(): void {
    this.become({})
    this.elsewhere.value = ''
    this.drawer.clear()
  }

  /** What the other window left is the draft now, if only that it left nothing. */
  take(): void {
    this.become(opened<Text>(this.drawer.read()))
    this.elsewhere.value = ''
  }
  /** What stands here is the draft now. */
  keep(): void {
    this.elsewhere.value = ''
    this.change({})
  }

  private heard(text: string | undefined): void {
    const same = text === JSON.stringify(this.draft)
    if (same) this.elsewhere.value = ''
    else if (text !== undefined) this.elsewhere.value = 'changed'
    else this.elsewhere.value = this.is_blank() ? '' : 'gone'
  }
  protected is_blank(): boolean {
    return JSON.stringify(this.draft) === JSON.stringify(this.blank())
  }
  private become(text: Partial<Text>): void {
    const now = { ...this.blank(), ...text }
    for (const name of Object.keys(this.draft) as (keyof Text)[]) if (!(name in now)) delete (this.draft as Partial<Text>)[name]
    Object.assign(this.draft, now)
  }
}

/** Which wordings the site shows when it is sent. */
export type Wordings = Pick<Raise, 'notice_version' | 'consent_version'>

export class DraftBook extends Written<Draft> {
  constructor(drawer: Drawer, private readonly wordings: () => Wordings = () => ({ notice_version: shipped_wording }), private readonly face: Pick<Raise, 'origin'> = {}) {
    super(drawer, empty)
  }

  get waiting(): boolean {
    return this.draft.attempt !== undefined
  }
  get begun(): boolean {
    const { title, text, community, category, photos, voice } = this.draft
    return [title, text, community, category].some((words) => words !== '') || photos.length > 0 || voice !== undefined
  }

  /** Ignored while an attempt is out: what may already have arrived must not be changed behind it. */
  override change(parts: Partial<DraftText>): void {
    if (!this.waiting) super.change(parts)
  }

  /** What was sent from another window is not sent again from here as if it were that. */
  override keep(): void {
    if (this.elsewhere.value === 'gone') super.change({ attempt: undefined, key: random_id() })
    super.keep()
  }
  protected override is_blank(): boolean {
    return !this.begun
  }

  /** The server has this file now; a later attempt need not carry it again. */
  uploaded(shelf: string, file: string): void {
    const { voice } = this.draft
    if (voice?.shelf === shelf) return this.change({ voice: { ...voice, file } })
    this.change({ photos: this.draft.photos.map((photo) => (photo.shelf === shelf ? { shelf, file } : photo)) })
  }

  attempt(): Raise {
    const attempt = this.draft.attempt ?? { ...this.face, ...body_of(this.draft), ...this.wordings() }
    super.change({ attempt })
    return attempt
  }

  /** The server refused: nothing happened there, so the draft is open again under a new key. */
  refused(): void {
    super.change({ attempt: undefined, key: random_id() })
  }

  /** Something of it lay on the server too long and is gone there: all of it is carried again. */
  carry_again(): void {
    const { photos, voice } = this.draft
    this.change({ photos: photos.map(({ shelf }) => ({ shelf })), ...(voice ? { voice: { shelf: voice.shelf, seconds: voice.seconds } } : {}) })
  }
}

function opened<Text>(text: string | undefined): Partial<Text> {
  return text === undefined ? {} : (JSON.parse(text) as Partial<Text>)
}

function body_of(draft: Draft): Omit<Raise, keyof Wordings> {
  const photos = draft.photos.flatMap((photo) => (photo.file ? [photo.file] : []))
  const place = draft.place.trim()
  return {
    title: draft.title.trim(),
    text: draft.text.trim(),
    category: draft.category,
    community: draft.community,
    ...(place ? { place } : {}),
    ...(draft.point ? { point: draft.point } : {}),
    identity: draft.identity,
    ...(photos.length > 0 ? { photos } : {}),
    ...(draft.hidden_names.length > 0 && draft.identity !== 'to_unit' ? { hidden_names: draft.hidden_names } : {}),
    ...(draft.about.length > 0 ? { about: draft.about } : {}),
    ...(draft.voice?.file ? { voice: draft.voice.file } : {}),
    ...(draft.by_code ? { origin: 'place_code' as const } : {}),
  }
}

export const longest = { title: 60, text: 2000, place: 120 } as const
export type Lengthy = keyof typeof longest

/** What of this question does not fit; it stays as it was written until the writer has made it shorter. */
export function too_long(draft: DraftText, step: Asked): Lengthy[] {
  const asked: Partial<Record<Asked, Lengthy[]>> = { what: ['title', 'text'], where: ['place'], check: ['title', 'text', 'place'] }
  return (asked[step] ?? []).filter((member) => characters(draft[member].trim()) > longest[member])
}

export type Missing = 'title' | 'text' | 'community' | 'category'

/** What this question still lacks, in the order it is asked. */
export function missing(draft: DraftText, step: Asked): Missing[] {
  const asked: Partial<Record<Asked, Missing[]>> = {
    what: ['title', 'text'], where: ['community'], kind: ['category'], identity: [], photos: [], check: ['title', 'text', 'community', 'category'],
  }
  return (asked[step] ?? []).filter((member) => draft[member].trim() === '')
}
