// SPDX-License-Identifier: Apache-2.0
//
// Finding one of many names by typing a part of it, and walking the found ones. Pure.

export type Option = { value: string; name: string; note?: string }

export function found(options: readonly Option[], typed: string): Option[] {
  const words = typed.trim().toLowerCase().split(/\s+/)
  return options.filter((o) => words.every((w) => `${o.name} ${o.note ?? ''}`.toLowerCase().includes(w)))
}

/// The place after a step in a list of `count`; it goes round, and from nowhere to the nearer end.
export function step(at: number, by: 1 | -1, count: number): number {
  if (count === 0) return -1
  if (at < 0) return by === 1 ? 0 : count - 1
  return (at + by + count) % count
}
