// SPDX-License-Identifier: Apache-2.0
//
// How the line of a matter is drawn: the stop that is waited for is `here`. Which one that is, every face
// asks of @ztc/shared/stages.
import { stop_names } from '@ztc/shared/stages'
import type { Stop, StopName, StopState } from '@ztc/shared/types'

export const ordinal = (stop: StopName): number => stop_names.indexOf(stop) + 1

export type Mark = 'passed' | 'here' | 'next' | 'skipped'

const mark_of: Record<StopState, Mark> = { done: 'passed', now: 'here', todo: 'next', skipped: 'skipped' }

export const marks = (stops: readonly Stop[]): Mark[] => stops.map((stop) => mark_of[stop.state])
