// SPDX-License-Identifier: Apache-2.0
//
// What a resident is writing. It survives reload and loss of network, and it is sent once: the key of the action lives
// in the draft, and as soon as the command may have reached the server, the body is frozen with it, so that every retry
// is letter for letter the same. Only a clear "no" opens it again, under a new key.
import { shipped_wording } from '@ztc/shared/notice'
import { random_id } from '@ztc/shared/random_id'
import type { Identity, Raise } from '@ztc/shared/types'
import { reactive } from 'vue'
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
}

const empty = (): Draft => ({ title: '', text: '', community: '', place: '', category: '', identity: 'relay', photos: [], hidden_names: [], about: [], key: random_id() })

/** Something that is being written: laid into its drawer with each change, and found there when it is opened again. */
export class Written<Text extends object> {
  readonly draft: Text
  constructor(private readonly drawer: Drawer, private readonly blank: () => Text) {
    this.draft = reactive({ ...blank(), ...opened<Text>(drawer.read()) }) as Text
  }

  change(parts: Partial<Text>): void {
    Object.assign(this.draft, parts)
    this.drawer.write(JSON.stringify(this.draft))
  }

  clear(): void {
    const blank = this.blank()
    for (const name of Object.keys(this.draft) as (keyof Text)[]) if (!(name in blank)) delete (this.draft as Partial<Text>)[name]
    Object.assign(this.draft, blank)
    this.drawer.clear()
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

export type Missing = 'title' | 'text' | 'community' | 'category'

/** What this question still lacks, in the order it is asked. */
export function missing(draft: DraftText, step: Asked): Missing[] {
  const asked: Partial<Record<Asked, Missing[]>> = {
    what: ['title', 'text'], where: ['community'], kind: ['category'], identity: [], photos: [], check: ['title', 'text', 'community', 'category'],
  }
  return (asked[step] ?? []).filter((member) => draft[member].trim() === '')
}
