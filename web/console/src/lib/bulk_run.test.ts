// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const sent: { path: string; body: unknown; key: string }[] = []
let refuse = (_matter: string): boolean => false
vi.mock('./api', () => ({
  api: {
    command: async (path: string, body: { matter: string }, key: string) => {
      sent.push({ path, body, key })
      if (refuse(body.matter)) throw new Error('refused')
      return {}
    },
  },
}))
vi.mock('./refusal', () => ({ told: () => ({ title: '已经受理过了' }) }))
const { call_back, confirm, run, seconds_to_call_back, send_now } = await import('./bulk_run')

const rows = ['one', 'two'].map((matter) => ({ matter, number: matter, title: matter, stage: 'raised' as const, imported: false }))
const form = { deputy: 'd', to_unit: '', words: '' }

describe('several rows at once', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    sent.length = 0
    refuse = () => false
  })
  afterEach(() => vi.useRealTimers())

  it('can be called back before they are sent, and then nothing was', async () => {
    confirm('accept', form, rows, () => undefined)
    await vi.advanceTimersByTimeAsync((seconds_to_call_back - 1) * 1000)
    call_back()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toEqual([])
    expect(run.state).toBe('none')
  })
  it('are sent by themselves, each with an id of its own', async () => {
    let ended = 0
    confirm('accept', form, rows, () => (ended += 1))
    await vi.advanceTimersByTimeAsync(seconds_to_call_back * 1000)
    expect(sent.map((s) => (s.body as { matter: string }).matter)).toEqual(['one', 'two'])
    expect(new Set(sent.map((s) => s.key)).size).toBe(2)
    expect(ended).toBe(1)
  })
  it('tell of each what became of it, and a retry sends only what failed, under the same id', async () => {
    refuse = (matter) => matter === 'two'
    confirm('accept', form, rows, () => undefined)
    await send_now()
    expect(run.jobs.map((j) => j.state)).toEqual(['done', 'failed'])
    expect(run.jobs[1]!.words).toBe('已经受理过了')
    refuse = () => false
    await send_now()
    expect(run.jobs.map((j) => j.state)).toEqual(['done', 'done'])
    expect(sent.map((s) => s.key)[2]).toBe(sent.map((s) => s.key)[1])
    expect(sent).toHaveLength(3)
  })
})
