// SPDX-License-Identifier: Apache-2.0
//
// Every Chinese sentence of the console. The English file has the same shape, checked by its type.
export default {
  name: '代表直通车',
  skip: '跳到正文',
  nav: { label: '主导航', matters: '事项', search: '在本页里找', search_hint: '只在这一页里找，不找别的页' },
  demo: '演示', demo_rest: '人物均为样例',
  me: {
    menu: '我的菜单', theme: '外观', system: '跟随系统', light: '浅色', dark: '深色',
    language: '语言', keys: '全部按键', sign_out: '退出',
  },
  role: {
    liaison_officer: '联络员', committee_clerk: '工委工作人员', committee_director: '工委主任', unit_clerk: '承办经办人',
    unit_head: '承办负责人', deputy: '人大代表', auditor: '审计', security_administrator: '安全管理员',
    system_administrator: '系统管理员',
  },
  sign_in: {
    title: '登录', lead: '联络站、街道工委、承办单位和代表从这里进。', how: '怎么登录', staff: '姓名和密码', phone: '手机验证码',
    name: '姓名', password: '密码', phone_number: '手机号', code: '验证码', send_code: '发验证码', go: '登录',
    code_sent: '验证码已发到 {phone}，{minutes} 分钟内有效。', demo_code: '这里是演示，验证码是 {code}。',
    another_phone: '换一个手机号', expired: '您离开得久了，请重新登录。登录后回到刚才那一页。',
    accounts: '样例账号', accounts_lead: '这里是演示。按一下就填好。', fill: '用“{who}”的账号', phone_deputies: '代表用在册的手机号。',
    resident: '这里是工作人员和代表用的。反映问题、看您的事项，请到居民页面。', to_phone: '去居民页面', help: '登不上？打联络站 {phone}。',
    required: '这一项要填。',
  },
  box: {
    label: '收件', new: '新到', due_soon: '将到期', overdue: '超期', mine: '我的', in_hand: '全部在办', all: '全部',
    closed: '已办结', imported: '导入的',
  },
  stop: { raise: '反映', accept: '受理', look_into: '代表核实', refer: '转办', answer: '答复', rate: '评价' },
  at_stop: {
    accept: '等联络站看', look_into: '等代表去看，或直接转办', refer: '等联络站转出', answer: '等承办单位写', rate: '等居民评', closed: '六站都走完了',
  },
  nth_stop: '在等六站中的第 {n} 站：{stop}', all_stops: '六站都走完了',
  inbox: {
    count: '{n} 件', count_by_due: '{n} 件，按时限先后', line: '在办的等哪一站', line_of_all: '全部在办 {n} 件，各等哪一站：', about_imported: '从别的平台导入的留言，原样存着供查。这里没有时限，也没有人能来评价。', caption: '{box}，{n} 件',
    changed: '名单有变化', refresh: '更新名单', found: '本页里找到 {n} 件', clear: '不找了',
    col: {
      stop: '等哪一站', number: '编号', matter: '事项', community: '社区', deputy: '代表', unit: '承办单位',
      raised: '反映', due: '时限', used: '用去多少', left: '还剩', last: '最近',
    },
    used: '用去 {n}%', none: '—', range: '第 {from}–{to} 件，共 {of} 件', range_none: '共 0 件', previous: '上一页', next: '下一页',
    empty: '这一类还没有事项。', empty_found: '本页里没有找到。换个字，或翻到下一页再找。',
    heard: '收到 {time}', hours: '服务时间', loading: '正在取名单……',
  },
  due: {
    left: '还剩 {n} 天', today: '今天到期', over: '已超期 {n} 天', none: '没有在走的时限', accept: '受理时限', answer: '答复时限', rate: '评价时限',
    before: '{day}前', provisional: '暂定：这段日子的放假安排还没有公布，公布后会按它重算。', why: '为什么是这天？', basis: '依据：{basis}',
    table: '逐日算法', start: { accept: '反映', answer: '转办', rate: '答复' }, end: '{n} 到期', end_plain: '到期', week: '一二三四五六日', today_mark: '今天',
    no_why: '这一天的算法现在取不到。',
  },
  matter: {
    line: '这件事的线', talk: '往来', said: '有话的 {n}', all: '全部 {n}', show_which: '显示哪些', resident: '居民', system: '系统',
    back: '返回', position: '第 {at} 件，共 {of} 件', previous: '上一件', next: '下一件', proof: '保存这件事的回执', facts: '基本情况',
    photo: '第 {n} 张照片', photos: '照片 {n} 张', photo_of: '第 {n} 张，共 {all} 张', enlarge: '放大{what}', photo_before: '上一张', photo_next: '下一张', photo_close: '关上', voice: '录音', can: '可以做的', nothing_to_do: '这件事现在不等您做什么。',
    law: '代表可看、可跟、可催；办结由承办单位答复、居民评价。', raiser: '反映人', masked: '已遮', to_unit: '对单位', place: '地点',
    deputy: '代表', unit: '承办', station: '联络站', origin: '来自', no_deputy: '还没有指定', hidden: '不在您能看的范围里', closed: '已办结',
    no_talk: '还没有往来。', done: '已记下：{what}', dated: '{day}的事，{at}记下', skipped: '这一站没有停', empty_stop: {
      raise: '居民反映', accept: '联络站受理', look_into: '代表到现场看', refer: '转给承办单位', answer: '承办单位写，三种之一：办成、列入计划、不能办', rate: '居民评，态度与结果分开',
    },
    answer_by: '{day}前答复', owner: '负责：{who}', done_on: '{day}办成', planned_on: '{day}前兑现', reason: '理由：{words}',
    attitude: '对态度', result: '对结果', opened: '在新窗口打开', neighbours: '上下一件',
  },
  imported: { on: '{day}导入', original: '原件日期 {day}', platform: '原平台', answered: '原平台的答复', writer: '留言人' },
  round: { running: '已退回重办 · 第 {n} 轮', returned: '{day}退回', earlier: '第 {n} 轮的答复和评价' },
  prints: { title: '打印', receipt: '打印回执', two: '一式两份', referral: '打印转办单', letter: '打印答复信', slips: '打印本页转办单' },
  identity: { to_unit: '同意让承办单位知道姓名电话', relay: '单位只看内容，话由联络站转', anonymous_to_unit: '匿名转办，话由联络站转' },
  origin: { web: '网页', mini_program: '小程序', station: '联络站当面', phone: '电话', paper: '来信', imported: '旧系统导入' },
  outcome: { done: '已办成', planned: '列入计划', cannot: '不能办' },
  grade: { satisfied: '满意', basically_satisfied: '基本满意', dissatisfied: '不满意' },
  closing: {
    rated_satisfied: '居民已评价', rated_dissatisfied: '居民评了不满意', withdrawn: '居民已撤回', redirected: '已指到别处', closed_unrated: '到期没有评价',
    answered_elsewhere: '原平台已答复',
  },
  happened: { matters: {
    raised: '反映', accepted: '受理', redirected: '指路', looked_into: '代表核实', referred: '转办',
    answered: '答复', rated: '评价', reopened: '退回重办', withdrawn: '撤回', closed: '办结',
  } },
  act: {
    accept: '受理', redirect: '指到对的门', look_into: '记核实', refer: '转办', answer: '答复',
    close: '关上', cancel: '先不办', optional: '可以不填', left: '还能写 {n} 字', too_long: '多了 {n} 字', choose: '请选', none_found: '没有这个名字',
    colon: '：',
    required: '这一项要填。', sending: '正在送出……', wrong: '没有送出', fix: '有 {n} 处要改', incident: '编号 {id}，报修时请说这个号。',
    gone: '这件事现在不能这样办。可能别人刚办过，请看看最新情况。', see: '看最新情况',
  },
  accept: {
    title: '受理这件事', deputy: '请哪位代表跟', deputy_hint: '指定后，代表会在自己的名单里看到。也可以以后再定。', note: '给居民的话', note_hint: '居民会看到。',
    go: '受理', go_with: '受理，请{deputy}跟',
  },
  redirect: {
    title: '指到对的门', lead: '这件事不该走这条线时用。居民会看到您写的话，这件事随之办结。', to: '该去哪里', words: '给居民的话', words_hint: '写明去哪里、找谁、电话多少。', go: '指给居民',
    door: { emergency: '紧急求助：110、119、120', court: '法院：已进诉讼或执行', petition: '信访', hotline_12345: '12345 热线', other: '别处' },
  },
  look_into: { title: '记下代表核实', note: '看到了什么', note_hint: '写时间、地点、看到的和量到的，不写住户姓名、门牌。居民和承办单位会看到。', go: '记下核实' },
  refer: {
    and: '、', stop: '。', title: '转办', to: '交给谁', to_hint: '这是群众诉求的转办，不是代表建议的交办。', note: '给单位的话', note_hint: '不写反映人的姓名、电话和门牌。', due: '{day}前答复',
    due_from: '今天转出，按{rule}', due_unknown: '答复日期由系统按转办办法算，转出后马上显示。', next: '下一站：转办', sees: '承办单位将看到', hides: '单位看不到的',
    name_phone: '姓名、电话', not_shown: '本人没有同意给单位看', anonymous: '本人选了匿名转办',
    choose_answer: '请选一种答复：', done: '（附有日期的证明）', planned: '（写明日期和负责人）', cannot: '（写明理由）', go: '转给{unit}', go_plain: '转办', will: '将转{unit}，{day}前答复。', result: '已转{unit}，{day}前答复。', raiser: '居民',
  },
  answer: {
    title: '答复', which: '答复，三选一', done_hint: '写明哪天办成', planned_hint: '写明日期和岗位', cannot_hint: '写明理由和依据', done_on: '哪天办成的', done_on_hint: '照片、单据上的日期',
    planned_on: '哪天兑现', planned_on_hint: '到这天没兑现，会算超期。', owner: '谁负责', owner_hint: '写岗位，不写个人。', reason: '为什么不能办', reason_hint: '写依据的规定，和居民还能找谁。', text: '给居民的话', text_hint: '逐条回应他们提的。',
    go: '答复居民', said: '居民原话', looked: '代表核实', where: '走到哪了',
  },
  keys: {
    title: '全部按键', arrows: '也可以用方向键', up_down: '上下', go_box: '换名单',
    scope: { everywhere: '哪里都行', list: '名单里', matter: '一件事里', form: '填写时' },
    does: {
      search: '在本页里找', help: '看全部按键', back: '返回、关上', refresh: '更新名单', send: '送出',
      accept: '受理', redirect: '指到对的门', look_into: '记核实', refer: '转办', answer: '答复', withdraw: '撤回',
      go: { new: '看新到', due_soon: '看将到期', overdue: '看超期', mine: '看我的', in_hand: '看全部在办', closed: '看已办结', imported: '看导入的', all: '看全部' },
      row: { next: '下一行', previous: '上一行', open: '打开' },
      page: { next: '下一页', previous: '上一页' },
      matter: { next: '下一件', previous: '上一件' },
    },
  },
  offline: { bar: '连不上服务器。填的内容还在，连上后再送。', sending: '没有连上服务器，这一步没有送出。内容还在，再送一次不会重复。' },
  gone: {
    not_found: '没有这一页', not_found_lead: '地址可能不全，或者这件事不在这个站点。', forbidden: '这一页不给您看', forbidden_lead: '您的岗位看不到它。如果本该看到，请找系统管理员核对岗位。', offline: '连不上服务器', offline_lead: '请看看网络。连上后按“再试一次”。',
    broken: '服务器出了毛病', broken_lead: '不是您的操作有错。过一会儿再试；还不行，请把编号告诉系统管理员。', to_inbox: '回到收件', again: '再试一次', code: '代码 {code}',
  },
  loading: '正在取……',
}
