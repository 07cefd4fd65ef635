// SPDX-License-Identifier: Apache-2.0
//
// What the phones say of a deputy's own episodes of “Deputies speak”, in both languages; apart from the areas of zh.ts, so that the
// first view does not carry it.
import type { Language } from '../types'
import { filled } from './say'

const zh = {
  title: '代表说',
  lead: '稿子审过三道，您看过成片、点了同意，才公开。随时可以撤回。',
  none: '还没有您的节目。',
  open: '打开',
  state_drafted: '写稿',
  state_in_review: '正在审',
  state_approved: '审定了，等影像和您的同意',
  state_published: '已公开',
  state_withdrawn: '撤回同意，已撤下',
  state_taken_down: '主任已撤下',
  stage_facts: '一审：事实',
  stage_wording: '二审：文字',
  stage_approval: '三审：审定',
  passed: '通过',
  sent_back: '退回',
  name: '题目',
  script: '稿子',
  script_more: '审过三道才拍',
  script_missing: '请写稿子。',
  name_missing: '请写题目。',
  write_go: '存下稿子',
  written: '稿子已存下。',
  submit_go: '送审',
  submitted: '已送审。',
  reviews: '三审',
  film: '成片',
  no_film: '还没有成片。',
  film_elsewhere: '成片请在网页上看：用浏览器打开本站，从“我的”进来。',
  transcript: '文字稿',
  consent: '同意公开',
  wording: '同意书（{version}）',
  consent_go: '我看过成片，同意公开',
  consented: '您 {day} 同意了公开。',
  consented_now: '已同意。',
  withdraw_more: '不用说理由。公开的马上撤下，影像删除，不能恢复。',
  withdraw_go: '撤回同意',
  withdraw_sure: '真的撤回？',
  withdraw_yes: '是，撤回',
  withdraw_no: '不撤回',
  withdrawn: '已撤回。',
  public_page: '看公开页',
  viewings: '看过 {n} 次',
}

export type EpisodeWord = keyof typeof zh

const en: Record<EpisodeWord, string> = {
  title: 'Deputies speak',
  lead: 'It is public only after three reviews of the script and your own consent to the finished film. You may withdraw at any time.',
  none: 'There is no episode of yours yet.',
  open: 'Open',
  state_drafted: 'Script being written',
  state_in_review: 'In review',
  state_approved: 'Approved; waits for the film and your consent',
  state_published: 'Public',
  state_withdrawn: 'Consent withdrawn, taken down',
  state_taken_down: 'Taken down by the director',
  stage_facts: '1. Facts',
  stage_wording: '2. Wording',
  stage_approval: '3. Approval',
  passed: 'passed',
  sent_back: 'sent back',
  name: 'Title',
  script: 'Script',
  script_more: 'Filmed after three reviews',
  script_missing: 'Please write the script.',
  name_missing: 'Please write a title.',
  write_go: 'Keep the script',
  written: 'The script was kept.',
  submit_go: 'Hand in for review',
  submitted: 'Handed in.',
  reviews: 'Reviews',
  film: 'The finished film',
  no_film: 'There is no film yet.',
  film_elsewhere: 'Please see the film on the web: open this site in a browser and come in by “Me”.',
  transcript: 'Transcript',
  consent: 'Consent',
  wording: 'Words of the consent ({version})',
  consent_go: 'I have seen the film and consent',
  consented: 'You consented on {day}.',
  consented_now: 'You consented.',
  withdraw_more: 'No reason is asked. What is public is taken down at once and the film is deleted for good.',
  withdraw_go: 'Withdraw my consent',
  withdraw_sure: 'Really withdraw?',
  withdraw_yes: 'Yes, withdraw',
  withdraw_no: 'No',
  withdrawn: 'Withdrawn.',
  public_page: 'The public page',
  viewings: 'Watched {n} times',
}

export const words_of_episodes = { zh, en }

export function say_of_episodes(language: Language, key: EpisodeWord, blanks: Record<string, string | number> = {}): string {
  return filled(words_of_episodes[language][key], blanks)
}
