// SPDX-License-Identifier: Apache-2.0
//
// What was confirmed for several rows waits some seconds, in which it can be called back, and is then sent one by one.
// Each row has a request id of its own that outlives every retry, so that nothing is done twice. It goes on while one
// walks about in the console; a page that is closed before it is sent has sent nothing.
import { reactive } from 'vue'
import { random_id } from '@ztc/shared/random_id'
import { api } from './api'
import { body_for, path_of, type BulkAct, type BulkForm, type BulkRow } from './bulk'
import { told as tell } from './refusal'

export const seconds_to_call_back = 10

export type Job = { matter: string; number: string; title: string; key: string; state: 'waits' | 'done' | 'failed'; words?: string }
type Run = { state: 'none' | 'waits' | 'sends' | 'ended'; act: BulkAct; form: BulkForm; jobs: Job[]; seconds: number }

export const run = reactive<Run>({ state: 'none', act: 'accept', form: { deputy: '', to_unit: '', words: '' }, jobs: [], seconds: 0 })
let clock: ReturnType<typeof setInterval> | undefined
let when_ended: () => void = () => undefined

export const busy = (): boolean => run.state === 'waits' || run.state === 'sends'

export function confirm(act: BulkAct, form: BulkForm, rows: readonly BulkRow[], ended: () => void): void {
  const jobs = rows.map(({ matter, number, title }) => ({ matter, number, title, key: random_id(), state: 'waits' as const }))
  Object.assign(run, { state: 'waits', act, form: { ...form }, jobs, seconds: seconds_to_call_back })
  when_ended = ended
  clock = setInterval(tick, 1000)
}

function tick(): void {
  run.seconds -= 1
  if (run.seconds <= 0) void send_now()
}

export function call_back(): void {
  if (run.state !== 'waits') return
  clearInterval(clock)
  Object.assign(run, { state: 'none', jobs: [] })
}

export async function send_now(): Promise<void> {
  clearInterval(clock)
  if (run.state === 'sends') return
  run.state = 'sends'
  for (const job of run.jobs.filter((j) => j.state !== 'done')) {
    try {
      await api.command(path_of[run.act], body_for(run.act, job.matter, run.form) as never, job.key)
      Object.assign(job, { state: 'done', words: undefined })
    } catch (e) {
      Object.assign(job, { state: 'failed', words: tell(e).title })
    }
  }
  run.state = 'ended'
  when_ended()
}

export const put_away = (): void => void Object.assign(run, { state: 'none', jobs: [] })
