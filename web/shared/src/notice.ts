// SPDX-License-Identifier: Apache-2.0
//
// The notice on personal information and the consents (个保法 14, 17, 25) are the site's own words, kept on the server in every
// version: `/wordings/{kind}/{version}`. Here only how they are laid out.

/** The version that ships with the server: what a phone names that has not heard yet which one the site shows. */
export const shipped_wording = '2026-11'

export interface WordingPart { head: string; lines: string[] }

/** Lines that begin with "# " are heads, all others stand below them. */
export function wording_parts(text: string): WordingPart[] {
  const parts: WordingPart[] = []
  for (const line of text.split('\n').filter((words) => words.trim() !== '')) {
    if (line.startsWith('# ')) parts.push({ head: line.slice(2), lines: [] })
    else if (parts.length === 0) parts.push({ head: '', lines: [line] })
    else parts[parts.length - 1]!.lines.push(line)
  }
  return parts
}
