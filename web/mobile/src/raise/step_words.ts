// SPDX-License-Identifier: Apache-2.0
import type { Asked, Missing, Step } from '../lib/draft'
import type { WordKey } from '../lib/say'

export const step_words: Record<Step, WordKey> = {
  what: 'raise.step.what', where: 'raise.step.where', kind: 'raise.step.kind', identity: 'raise.step.identity', photos: 'raise.step.photos', check: 'raise.step.check',
}
export const question: Record<Asked, WordKey> = {
  about: 'raise.about.q', kind_finer: 'raise.finer.q', similar: 'raise.similar.q', names: 'raise.names.q',
  what: 'raise.what.q', where: 'raise.where.q', kind: 'raise.kind.q', identity: 'raise.identity.q', photos: 'raise.photos.q', check: 'raise.check.q',
}
export const hint: Record<Exclude<Asked, 'check'>, WordKey> = {
  about: 'raise.about.hint', kind_finer: 'raise.finer.hint', similar: 'raise.similar.hint', names: 'raise.names.hint',
  what: 'raise.what.hint', where: 'raise.where.hint', kind: 'raise.kind.hint', identity: 'raise.identity.hint', photos: 'raise.photos.hint',
}
/** Short in the summary, helpful beside the field. */
export const missing_words: Record<Missing, { short: WordKey; help: WordKey }> = {
  title: { short: 'raise.what.title_short', help: 'raise.what.title_missing' },
  text: { short: 'raise.what.text_short', help: 'raise.what.text_missing' },
  community: { short: 'raise.where.community_short', help: 'raise.where.community_missing' },
  category: { short: 'raise.kind.short', help: 'raise.kind.missing' },
}
