// SPDX-License-Identifier: Apache-2.0
//
// What each step by a link asks for, what is missing, and the body it becomes.
import type { WordKey } from '@ztc/shared/words/say'
import type { LinkDeed } from './bearer'

export interface LinkForm { outcome: string; done_on: string; planned_on: string; owner: string; reason: string; wanted_on: string; unit: string; words: string }

export function empty_form(): LinkForm {
  return { outcome: '', done_on: '', planned_on: '', owner: '', reason: '', wanted_on: '', unit: '', words: '' }
}

type Name = keyof LinkForm
const told: Record<Name, WordKey> = {
  outcome: 'link.outcome_missing', done_on: 'link.day_missing', planned_on: 'link.day_missing', owner: 'link.owner_missing',
  reason: 'link.words_missing', wanted_on: 'link.day_missing', unit: 'link.unit_missing', words: 'link.words_missing',
}

function needed(deed: LinkDeed, form: LinkForm): Name[] {
  switch (deed) {
    case 'take_on': return []
    case 'report_progress': return ['words']
    case 'ask_extension': return ['wanted_on', 'words']
    case 'ask_relief': return ['unit', 'words']
    case 'answer': return ['outcome', ...by_outcome(form.outcome), 'words']
  }
}
function by_outcome(outcome: string): Name[] {
  if (outcome === 'done') return ['done_on']
  if (outcome === 'planned') return ['planned_on', 'owner']
  return outcome === 'cannot' ? ['reason'] : []
}

export function missing_in(deed: LinkDeed, form: LinkForm): { id: Name; words: WordKey }[] {
  return needed(deed, form).filter((name) => form[name].trim() === '').map((id) => ({ id, words: told[id] }))
}

export function body_of(deed: LinkDeed, form: LinkForm, photos: string[]): object {
  const words = form.words.trim()
  switch (deed) {
    case 'take_on': return words ? { words } : {}
    case 'report_progress': return { text: words, ...(photos.length > 0 ? { photos } : {}) }
    case 'ask_extension': return { wanted_on: form.wanted_on, reason: words }
    case 'ask_relief': return { suggested_unit: form.unit, reason: words }
    case 'answer': {
      const more = Object.fromEntries(by_outcome(form.outcome).map((name) => [name, form[name].trim()]))
      return { outcome: form.outcome, text: words, ...more, ...(photos.length > 0 ? { proof: photos } : {}) }
    }
  }
}
