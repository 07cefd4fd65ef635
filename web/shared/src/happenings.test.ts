// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { happening_words, happenings } from './happenings'
import { zh } from './words/zh'

const files = import.meta.glob<{ events?: unknown }>('../../../api/events.json', { eager: true, import: 'default' })

describe('the history of a matter', () => {
  it('has words for every event that a matter can have', () => {
    const told = JSON.stringify(Object.values(files)[0])
    const types = [...new Set([...told.matchAll(/"matters\.([a-z_]+)"/g)].map((found) => found[1]!))].filter((type) => type !== 'imported')
    expect(types.length).toBeGreaterThan(10)
    expect(types.filter((type) => happening_words(`matters.${type}`) === 'event.other')).toEqual([])
    expect(happenings.filter((type) => !(`event.${type}` in zh))).toEqual([])
  })
  it('tells asking from urging, and says a step that it does not know as a step', () => {
    expect(happening_words('matters.urged', 'ask_progress')).toBe('event.progress_asked')
    expect(happening_words('matters.urged', 'urge')).toBe('event.urged')
    expect(happening_words('matters.painted')).toBe('event.other')
  })
})
