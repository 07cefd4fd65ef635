// SPDX-License-Identifier: Apache-2.0
//
// What is typed from a slip of paper, a call or a chat, and what becomes of it. Pure.

const most_of_a_title = 24

/** The first words, up to where the writer paused: a title nobody had to type. */
export function title_from(text: string): string {
  const first = text.trim().split(/[\n。！？!?；;]/)[0]!.trim()
  if (Array.from(first).length <= most_of_a_title) return first
  const letters = Array.from(first)
  const pause = Math.max(...[...'，,、：:'].map((mark) => letters.lastIndexOf(mark, most_of_a_title)))
  return letters.slice(0, pause >= 6 ? pause : most_of_a_title).join('')
}

/** 李四, 王五 → each once. */
export const names_in = (typed: string): string[] => [...new Set(typed.split(/[\s,，、;；]+/).filter(Boolean))]

/** Nothing typed is fine; half a number is not. */
export const phone_fits = (typed: string): 'yes' | 'no' => (typed.trim() === '' || /^\+?[\d -]{7,20}$/.test(typed.trim()) ? 'yes' : 'no')

const time = String.raw`(?:\d{4}[年/.-])?(?:\d{1,2}[月/.-]\d{1,2}日?\s*)?(?:昨天|今天|上午|下午|星期.|周.)?\s*\d{1,2}:\d{2}(?::\d{2})?`
const head_line = new RegExp(String.raw`^\s*(.{1,20}?)[\s　]+${time}\s*$`)
const bare_time = new RegExp(String.raw`^\s*${time}\s*$`)

/** A chat as it was copied: who wrote and when is taken out of the words, and those names are kept apart. */
export function from_chat(pasted: string): { text: string; names: string[] } {
  const names = new Set<string>()
  const kept = pasted.split(/\r?\n/).filter((line) => {
    const head = head_line.exec(line)
    if (head) names.add(head[1]!.replace(/[:：]$/, '').trim())
    return !head && !bare_time.test(line)
  })
  return { text: kept.join('\n').replace(/\n{3,}/g, '\n\n').trim(), names: [...names] }
}
