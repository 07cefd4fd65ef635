// SPDX-License-Identifier: Apache-2.0
//
// A text with the passages marked that somebody remarked upon.

export interface Mark { text: string; marked: boolean }

/** Each quotation where it stands first; what overlaps with an earlier one is not marked twice. */
export function marked(text: string, quotes: readonly string[]): Mark[] {
  const found = quotes.map((quote) => ({ from: quote === '' ? -1 : text.indexOf(quote), length: quote.length })).filter(({ from }) => from >= 0).sort((one, other) => one.from - other.from)
  const out: Mark[] = []
  let at = 0
  for (const { from, length } of found) {
    if (from < at) continue
    if (from > at) out.push({ text: text.slice(at, from), marked: false })
    out.push({ text: text.slice(from, from + length), marked: true })
    at = from + length
  }
  if (at < text.length || out.length === 0) out.push({ text: text.slice(at), marked: false })
  return out
}
