// SPDX-License-Identifier: Apache-2.0
//
// What the phones say while a receipt is checked, in both languages. Apart from the areas of zh.ts, so that the first view
// does not carry it: the page that says it brings it along.
import type { Language } from '../types'
import { filled } from './say'

const zh = {
  title: '验证回执',
  heading: '验证这份回执',
  hint: '核对全在这部手机上做，不靠服务器说了算。',
  passed: '对上了',
  failed: '没有对上',
  not_checked: '没有再查',
  proven: '四步都对得上',
  proven_without_text: '对得上；但回执里没有带原话，没有核对任何文字',
  proven_in_part: '对得上；但有的原话没有带在回执里，没有核对',
  doubtful: '第 {n} 步没有对上',
  'step.leaf': '回执写得完整，没有多字少字',
  'step.commitments': '回执上记的，就是您当时写的',
  'step.no_text': '回执里没有带原话，没有可以核对的文字',
  'step.inclusion': '您这件事已经记进登记簿，簿上现在有 {size} 条',
  'step.signature': '登记簿盖了 {origin} 的章，改一个字都看得出来',
  technical: '看技术上的说法',
  technical_hide: '收起技术上的说法',
  technical_more: '第一步核对叶子的编码；第二步用盐和原文重算承诺值，也就是内容的指纹；第三步沿默克尔树验证包含证明，树就是公开的总账；第四步验证检查点上的 Ed25519 签名。文件格式是 C2SP tlog-proof。',
  index: '总账里第几条',
  day: '记账日',
  code: '核对码（指纹的头几位）',
  subject: '事项代号',
  opened: '您当时写的',
  'opened.title': '您写的一句话',
  'opened.text': '您写的详细情况',
  'opened.place': '您写的地点',
  key_changed: '签名的钥匙和这部手机上次见到的不一样，请打电话问联络站。',
  offline_tools: '存下来的回执是公开的格式，不靠我们的程序也能验。',
} as const

export type ReceiptWord = keyof typeof zh

const en: Record<ReceiptWord, string> = {
  title: 'Verify the receipt',
  heading: 'Verify this receipt',
  hint: 'All of it is checked on this phone; the server has no say.',
  passed: 'agrees',
  failed: 'does not agree',
  not_checked: 'not checked',
  proven: 'All four steps agree',
  proven_without_text: 'It agrees, but the receipt carries none of your words, so no text was checked',
  proven_in_part: 'It agrees, but some of the words are not in the receipt and were not checked',
  doubtful: 'Step {n} does not agree',
  'step.leaf': 'The receipt is complete, with no word too many or too few',
  'step.commitments': 'The receipt holds what you wrote',
  'step.no_text': 'The receipt carries no words, so there was no text to check',
  'step.inclusion': 'Your concern stands in the register, which has {size} entries now',
  'step.signature': 'The register carries the seal of {origin}; a change of one word would show',
  technical: 'See the technical terms',
  technical_hide: 'Fold the technical terms',
  technical_more: 'First the encoding of the leaf; then the commitments, which are fingerprints of your words, are computed anew from salt and text; then the inclusion proof is followed through the Merkle tree, the public log; last the Ed25519 signature of the checkpoint. The format of the file is C2SP tlog-proof.',
  index: 'Entry of the log',
  day: 'Day',
  code: 'Check code (first digits of the fingerprint)',
  subject: 'Code name of the concern',
  opened: 'What you wrote',
  'opened.title': 'Your one sentence',
  'opened.text': 'Your details',
  'opened.place': 'The place you wrote',
  key_changed: 'The signing key is not the one this phone saw before. Please call the liaison station.',
  offline_tools: 'The saved receipt is in a public format; it can be checked without our programs.',
}

export const receipt_words = { zh, en }

export function say_of_receipt(language: Language, key: ReceiptWord, blanks: Record<string, string | number> = {}): string {
  return filled(receipt_words[language][key], blanks)
}
