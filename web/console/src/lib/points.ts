// SPDX-License-Identifier: Apache-2.0
//
// A rule of points as a table says it, and the same year under two rules beside each other.
import { points_text } from '@ztc/shared/points'
import type { Language, PointsCompared, RuleItem, RuleSet } from '@ztc/shared/types'

export type Row = PointsCompared['deputies'][number]

/** What the item gives: “5”, “10 / 3” for three together, “30 ↓” counted down from full marks. */
export function worth_of(item: RuleItem | undefined): string {
  if (item?.each) return points_text(item.each.centi)
  if (item?.target) return `${points_text(item.target.whole_centi)} / ${item.target.count}`
  if (item?.from_full) return `${points_text(item.from_full.whole_centi)} ↓`
  return '—'
}

/** The items of the one rule, then what only the other has. */
export function beside(then: RuleSet, now: RuleSet | undefined): { item: RuleItem; now?: RuleItem; then?: RuleItem }[] {
  const in_now = (code: string) => now?.items.find((one) => one.code === code)
  const gone = now?.items.filter((one) => !then.items.some((other) => other.code === one.code)) ?? []
  return [...then.items.map((item) => ({ item, then: item, now: in_now(item.code) })), ...gone.map((item) => ({ item, now: item }))]
}

/** The item in which the two differ most; nothing where they do not. */
export function main_cause(row: Row, rules: readonly (RuleSet | undefined)[], language: Language): string {
  const gap = (one: Row['points']['items'][number]) => (one.then_centi ?? 0) - (one.now_centi ?? 0)
  const most = [...row.points.items].sort((a, b) => Math.abs(gap(b)) - Math.abs(gap(a)))[0]
  if (!most || gap(most) === 0) return ''
  const named = rules.flatMap((rule) => rule?.items ?? []).find((item) => item.code === most.item)
  const n = gap(most)
  return `${named?.[language] ?? most.item} ${n > 0 ? '+' : ''}${points_text(n)}`
}

/** From nothing, or the lowest, to the highest; where a number of points lies on it, in percent. */
export function scale_of(rows: readonly Row[]): { marks: number[]; at: (centi: number) => number } {
  const all = rows.flatMap((row) => [row.points.now_centi, row.points.then_centi])
  const [low, high] = [Math.min(0, ...all), Math.max(100, ...all)]
  const at = (centi: number) => ((centi - low) / (high - low)) * 100
  return { marks: [low, (low + high) / 2, high], at }
}
