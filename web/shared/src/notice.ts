// SPDX-License-Identifier: Apache-2.0
//
// The privacy notice that is shown before anything is raised (个保法 14, 17). A sample of our own: what stands in
// 〔brackets〕 is for the site to fill in. A changed text is a new version, which the site's policy of matters must name
// (`notice_versions`) before the server takes anything raised under it.
import type { Language } from './types'

export interface NoticePart { head: string; lines: readonly string[] }
export interface PrivacyNotice { version: string; parts: Record<Language, readonly NoticePart[]> }

export const privacy_notice: PrivacyNotice = {
  version: '2026-11',
  parts: {
    zh: [
      { head: '谁在用您的信息', lines: ['〔街道人大工委全称〕，地址〔地址〕，电话〔电话〕。', '管这件事的人：〔个人信息保护负责人〕。'] },
      { head: '用哪些，用来做什么', lines: ['手机号：让您登录，把进展告诉您。', '姓名：和您联系时称呼您，可以不留。', '您写的内容、地点和照片：办您反映的这件事。', '不拿去做别的用；要做别的用，会另外问您。'] },
      { head: '谁看得到', lines: ['联络站和街道工委看得到内容；您的姓名和电话先遮住一部分。', '跟进的代表看得到内容，看不到您的电话。', '办事的单位只看得到内容。您同意了，才看得到姓名和电话。', '没有您另外同意，也没有工作人员看过，内容不会公开。'] },
      { head: '放在哪里，放多久', lines: ['加密放在〔存放地点〕的服务器上，不送到境外。', '事情办结后保存〔年数〕年，到期删除或者去掉姓名。'] },
      { head: '您可以怎么做', lines: ['看、改、要一份、要求删除、撤回同意，都可以。', '到联络站说一声或者打电话，〔天数〕日内答复您。', '撤回同意以前已经办的，不受影响。', '觉得我们做得不对，可以找〔上级机关或网信部门〕。'] },
      { head: '不满十四岁', lines: ['请由父母或者其他监护人来反映。'] },
    ],
    en: [
      { head: 'Who uses your information', lines: ['〔Full name of the working committee〕, 〔address〕, phone 〔phone〕.', 'In charge of it: 〔person responsible for personal information〕.'] },
      { head: 'What is used, and for what', lines: ['Your mobile number: so that you can sign in and hear how it goes.', 'Your name: to address you; you need not leave it.', 'What you write, the place and the photos: to deal with this concern.', 'For nothing else; for anything else you would be asked again.'] },
      { head: 'Who sees it', lines: ['The station and the working committee see the words; your name and number are partly covered.', 'The deputy who follows it sees the words and not your number.', 'The handling unit sees the words only; name and number only once you consent.', 'Nothing is made public without your separate consent and a check by an officer.'] },
      { head: 'Where it lies, and how long', lines: ['Encrypted, on a server at 〔place〕; it does not leave the country.', 'For 〔number〕 years after the concern is closed; then it is erased or the name is taken out.'] },
      { head: 'What you can do', lines: ['See it, correct it, have a copy, have it erased, withdraw your consent.', 'By a word at the station or a call; you are answered within 〔number〕 days.', 'What was done before you withdrew stays valid.', 'If you think we do it wrongly: 〔higher authority or cyberspace administration〕.'] },
      { head: 'Under fourteen', lines: ['Please let a parent or guardian raise it.'] },
    ],
  },
}
