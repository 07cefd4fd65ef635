// SPDX-License-Identifier: Apache-2.0
//
// What a handling unit will see of somebody's words, shown before they are sent: the same rule as the server's
// kernel/masking.cpp, case for case. The server's is the one that counts; this one must never show less than it hides.

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使'
const is_digit = (one: string | undefined) => one !== undefined && /^[0-9]$/.test(one)
const is_alnum = (one: string | undefined) => one !== undefined && /^[0-9A-Za-z]$/.test(one)
const stars = (n: number) => '*'.repeat(n)

interface Run { digits: string; length: number; ends_in_x: boolean }

/** The run of digits, and what people put between them, that begins at `at`. */
function run_at(words: string[], at: number): Run {
  const run: Run = { digits: '', length: 0, ends_in_x: false }
  for (let i = 0; at + i < words.length; i++) {
    const one = words[at + i]!
    if (is_digit(one)) {
      run.digits += one
      run.length = i + 1
    } else if (/^[Xx]$/.test(one) && run.digits.length === 17) {
      return { ...run, length: i + 1, ends_in_x: true }
    } else if (!/^[ -]$/.test(one) || run.length !== i) {
      break
    }
  }
  return run
}

/** What stands for a run of digits; nothing where it needs no hiding. */
function hidden_run({ digits, length, ends_in_x }: Run): string | undefined {
  const n = digits.length
  if (n === 18 || ends_in_x) return digits.slice(0, 6) + stars(12)
  if (n === 15) return digits.slice(0, 6) + stars(9)
  const mobile = n === 13 && digits.startsWith('86') ? digits.slice(2) : digits
  if (mobile.length === 11 && mobile[0] === '1') return mobile.slice(0, 3) + stars(4) + mobile.slice(7)
  const dated = /^(19|20)/.test(digits)
  const local = (n === 7 || n === 8) && length === n && !dated
  const landline = n >= 10 && n <= 12 && digits[0] === '0'
  return local || landline || n >= 16 ? stars(n - 2) + digits.slice(n - 2) : undefined
}

/** The length of a plate number that begins at `at`: a province, a letter and five or six more. */
function plate_at(words: string[], at: number): number {
  if (!provinces.includes(words[at]!) || !/^[A-Z]$/.test(words[at + 1] ?? '')) return 0
  let [end, characters] = [at + 2, 0]
  for (; end < words.length && characters < 6; end++) {
    if (words[end] === '·') continue
    if (!is_alnum(words[end])) break
    characters++
  }
  return characters >= 5 ? end - at : 0
}

export function masked(text: string, names: readonly string[] = []): string {
  const words = Array.from(text)
  const marked = names.map((name) => Array.from(name)).filter((name) => name.length > 0)
  let out = ''
  for (let at = 0; at < words.length;) {
    const name = marked.find((one) => one.every((letter, i) => words[at + i] === letter))
    if (name) {
      out += `${name[0]}**`
      at += name.length
    } else if (is_digit(words[at]) && !is_alnum(words[at - 1])) {
      const run = run_at(words, at)
      out += hidden_run(run) ?? words.slice(at, at + run.length).join('')
      at += run.length
    } else if (plate_at(words, at) > 0) {
      out += words[at]! + stars(6)
      at += plate_at(words, at)
    } else {
      out += words[at++]
    }
  }
  return out
}

const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤'
const called = '先生|女士|师傅|阿姨|叔叔|大爷|大妈|大娘|奶奶|爷爷|婆婆|老师|医生|经理|主任|书记|老板|某某?'

/** What looks like somebody's name in these words, to be offered for marking; a guess, and never the last word. */
export function likely_names(text: string): string[] {
  const found = text.match(new RegExp(`[${surnames}][\\u4e00-\\u9fa5]{0,2}?(?:${called})`, 'g')) ?? []
  return [...new Set(found)].slice(0, 6)
}
