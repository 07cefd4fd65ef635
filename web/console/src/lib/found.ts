// SPDX-License-Identifier: Apache-2.0
//
// Marks in a line of text what was sought. Pure; the server decides what is found, this only shows where.

export type Piece = { words: string; hit: boolean }

const wide = /[\uff01-\uff5e]/g
/// As the server folds: half width, small letters. One character stays one character.
const folded = (words: string): string => words.replace(wide, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).toLowerCase()

/// What stands between blanks and punctuation.
export const words_of = (q: string): string[] => folded(q).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')

export function pieces(line: string, sought: readonly string[]): Piece[] {
  const searched = folded(line)
  const whole = searched.length === line.length && sought.length > 0
  const out: Piece[] = []
  let from = 0
  while (whole && from < line.length) {
    const hits = sought.map((word) => ({ at: searched.indexOf(word, from), word })).filter((h) => h.at >= 0)
    if (hits.length === 0) break
    const first = hits.reduce((a, b) => (b.at < a.at || (b.at === a.at && b.word.length > a.word.length) ? b : a))
    if (first.at > from) out.push({ words: line.slice(from, first.at), hit: false })
    from = first.at + first.word.length
    out.push({ words: line.slice(first.at, from), hit: true })
  }
  if (from < line.length) out.push({ words: line.slice(from), hit: false })
  return out
}
