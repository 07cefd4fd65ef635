// SPDX-License-Identifier: Apache-2.0
//
// Every English sentence of the console, fetched only when somebody chooses English.
import type zh from './zh'

const en: typeof zh = {
  name: "Deputies' Direct Line",
  skip: 'Skip to content',
  nav: { label: 'Main', matters: 'Matters', search: 'Find on this page', search_hint: 'This page only, no others' },
  demo: 'Demo', demo_rest: 'all persons are samples',
  me: {
    menu: 'My menu', theme: 'Look', system: 'As the system', light: 'Light', dark: 'Dark',
    language: 'Language', keys: 'All keys', sign_out: 'Sign out',
  },
  role: {
    liaison_officer: 'Liaison officer', committee_clerk: 'Committee clerk', committee_director: 'Committee director', unit_clerk: 'Unit clerk',
    unit_head: 'Unit head', deputy: 'Deputy', auditor: 'Auditor', security_administrator: 'Security administrator',
    system_administrator: 'System administrator',
  },
  sign_in: {
    title: 'Sign in', lead: 'For liaison stations, the working committee, handling units and deputies.', how: 'How to sign in', staff: 'Name and password', phone: 'Code by phone',
    name: 'Name', password: 'Password', phone_number: 'Phone number', code: 'Code', send_code: 'Send a code', go: 'Sign in',
    code_sent: 'A code was sent to {phone}. It is valid for {minutes} minutes.', demo_code: 'This is a demo: the code is {code}.',
    another_phone: 'Use another number', expired: 'You were away for long. Sign in again and you return to the page you were on.',
    accounts: 'Sample accounts', accounts_lead: 'This is a demo. One press fills them in.', fill: 'Use the account {who}', phone_deputies: 'Deputies use their registered number.',
    resident: "This side is for staff and deputies. To raise a concern or follow yours, use the residents' pages.", to_phone: "Residents' pages", help: 'Cannot sign in? Call the station: {phone}.',
    required: 'This is needed.',
  },
  box: {
    label: 'Inbox', new: 'New', due_soon: 'Due soon', overdue: 'Overdue', mine: 'Mine', in_hand: 'All in hand', all: 'All',
    closed: 'Closed', imported: 'Imported',
  },
  stop: { raise: 'Raising', accept: 'Acceptance', look_into: "Deputy's look", refer: 'Referral', answer: 'Answer', rate: 'Rating' },
  at_stop: {
    accept: 'by the station', look_into: 'by the deputy, or straight on', refer: 'by the station', answer: 'by the unit', rate: 'by the resident', closed: 'all six stops passed',
  },
  nth_stop: 'Waits for stop {n} of 6: {stop}', all_stops: 'All six stops passed',
  inbox: {
    count: '{n} matter | {n} matters', count_by_due: '{n} matter, earliest due first | {n} matters, earliest due first', line: 'What matters in hand wait for', line_of_all: 'All {n} in hand, by the stop they wait for:', about_imported: 'Messages from another platform, kept as they were. No period runs here, and nobody can come to rate them.', caption: '{box}, {n} matters',
    changed: 'The list has changed', refresh: 'Update', found: '{n} found on this page', clear: 'Clear',
    col: {
      stop: 'Waits for', number: 'Number', matter: 'Matter', community: 'Community', deputy: 'Deputy', unit: 'Handling unit',
      raised: 'Raised', due: 'Due', used: 'Used up', left: 'Left', last: 'Latest',
    },
    used: '{n}% used', none: '—', range: '{from}–{to} of {of}', range_none: '0 in all', previous: 'Previous page', next: 'Next page',
    empty: 'Nothing here yet.', empty_found: 'Not found on this page. Try other words, or the next page.',
    heard: 'Heard {time}', hours: 'Open', loading: 'Fetching the list…',
  },
  due: {
    left: '{n} day left | {n} days left', today: 'Due today', over: '{n} day overdue | {n} days overdue', none: 'No period is running', accept: 'Accept by', answer: 'Answer by', rate: 'Rate by',
    before: 'by {day}', provisional: 'Provisional: the holidays of this time are not yet published; it will be counted again.', why: 'Why this day?', basis: 'Basis: {basis}',
    table: 'Day by day', start: { accept: 'raised', answer: 'referred', rate: 'answered' }, end: '{n} due', end_plain: 'due', week: 'MTWTFSS', today_mark: 'today',
    no_why: 'How this day was counted cannot be fetched now.',
  },
  matter: {
    line: 'The line of this matter', talk: 'Exchange', said: 'With words {n}', all: 'All {n}', show_which: 'Which to show', resident: 'Resident', system: 'System',
    back: 'Back', position: '{at} of {of}', previous: 'Previous', next: 'Next', proof: 'Save the receipt of this matter', facts: 'Facts',
    photo: 'Photo {n}', photos: '{n} photos', photo_of: 'Photo {n} of {all}', enlarge: 'Enlarge {what}', photo_before: 'Previous', photo_next: 'Next', photo_close: 'Close', voice: 'Recording', can: 'What you can do', nothing_to_do: 'Nothing waits for you here now.',
    law: "Deputies look, follow and urge; a matter closes by the unit's answer and the resident's rating.", raiser: 'Raised by', masked: 'masked', to_unit: 'To the unit', place: 'Place',
    deputy: 'Deputy', unit: 'Unit', station: 'Station', origin: 'Came by', no_deputy: 'None named yet', hidden: 'Not for you to see', closed: 'Closed',
    no_talk: 'Nothing said yet.', done: 'Recorded: {what}', dated: 'of {day}, recorded {at}', skipped: 'This stop was passed', empty_stop: {
      raise: 'A resident raises it', accept: 'The station accepts', look_into: 'A deputy goes and looks', refer: 'Handed to a unit', answer: 'By the unit, one of three: done, planned, cannot', rate: 'By the resident: attitude and result apart',
    },
    answer_by: 'Answer by {day}', owner: 'Responsible: {who}', done_on: 'Done on {day}', planned_on: 'Promised by {day}', reason: 'Reason: {words}',
    attitude: 'Attitude', result: 'Result', opened: 'Opens in a new window', neighbours: 'next, previous',
  },
  imported: { on: 'Imported on {day}', original: 'original of {day}', platform: 'The other platform', answered: 'Answered on the other platform', writer: 'Writer' },
  round: { running: 'Sent back · round {n}', returned: 'sent back on {day}', earlier: 'Answer and rating of round {n}' },
  prints: { title: 'Print', receipt: 'Print the receipt', two: 'two copies', referral: 'Print the referral slip', letter: 'Print the answer letter', slips: 'Print slips of this page' },
  identity: { to_unit: 'The unit may know name and phone', relay: 'The unit sees the text only; talk goes through the station', anonymous_to_unit: 'Anonymous to the unit; talk goes through the station' },
  origin: { web: 'Web', mini_program: 'Mini-program', station: 'In person at the station', phone: 'Phone', paper: 'Letter', imported: 'Imported' },
  outcome: { done: 'Done', planned: 'Planned', cannot: 'Cannot' },
  grade: { satisfied: 'Satisfied', basically_satisfied: 'Basically satisfied', dissatisfied: 'Dissatisfied' },
  closing: {
    rated_satisfied: 'Rated by the resident', rated_dissatisfied: 'Rated dissatisfied', withdrawn: 'Withdrawn by the resident', redirected: 'Shown to the right door', closed_unrated: 'Not rated in time',
    answered_elsewhere: 'Answered on the other platform',
  },
  happened: { matters: {
    raised: 'Raised', accepted: 'Accepted', redirected: 'Shown elsewhere', looked_into: 'Looked into', referred: 'Referred',
    answered: 'Answered', rated: 'Rated', reopened: 'Sent back', withdrawn: 'Withdrawn', closed: 'Closed',
  } },
  act: {
    accept: 'Accept', redirect: 'Show the right door', look_into: 'Record a look', refer: 'Refer', answer: 'Answer',
    close: 'Close', cancel: 'Not now', optional: 'may be left empty', left: '{n} characters left', too_long: '{n} too many', choose: 'Choose', none_found: 'No such name',
    colon: ': ',
    required: 'This is needed.', sending: 'Sending…', wrong: 'Not sent', fix: '{n} things to mend', incident: 'Number {id}: give it when you report this.',
    gone: 'This cannot be done now. Someone may just have acted; look at the latest.', see: 'See the latest',
  },
  accept: {
    title: 'Accept this matter', deputy: 'Which deputy follows it', deputy_hint: 'The deputy will find it in their list. It can be decided later.', note: 'Words for the resident', note_hint: 'The resident will read them.',
    go: 'Accept', go_with: 'Accept, followed by {deputy}',
  },
  redirect: {
    title: 'Show the right door', lead: 'For matters that do not belong on this line. The resident reads your words, and the matter closes.', to: 'Where to go', words: 'Words for the resident', words_hint: 'Say where, whom to ask for, and the phone number.', go: 'Tell the resident',
    door: { emergency: 'Emergency: 110, 119, 120', court: 'Court: in litigation or enforcement', petition: 'Petition office', hotline_12345: 'Hotline 12345', other: 'Elsewhere' },
  },
  look_into: { title: 'Record what the deputy saw', note: 'What was seen', note_hint: 'Time, place, what was seen and measured; no names or door numbers. Resident and unit will read it.', go: 'Record' },
  refer: {
    and: ', ', stop: '.', title: 'Refer', to: 'To which unit', to_hint: "This transmits a concern; it is not the referral of a deputy's suggestion.", note: 'Words for the unit', note_hint: 'No name, phone or door number of the resident.', due: 'Answer by {day}',
    due_from: 'Referred today; {rule}', due_unknown: 'The day is counted by the rule for referrals and shown at once after sending.', next: 'Next stop: referred', sees: 'What the unit will see', hides: 'What it will not see',
    name_phone: 'Name, phone', not_shown: 'The resident has not consented', anonymous: 'The resident chose to be anonymous',
    choose_answer: 'Choose one answer: ', done: ' (with dated proof)', planned: ' (with a date and who is responsible)', cannot: ' (with the reason)', go: 'Refer to {unit}', go_plain: 'Refer', will: 'Goes to {unit}; answer due by {day}.', result: 'Referred to {unit}; answer due by {day}.', raiser: 'A resident',
  },
  answer: {
    title: 'Answer', which: 'One of three', done_hint: 'say on which day', planned_hint: 'say when and who', cannot_hint: 'say why and by what rule', done_on: 'Done on', done_on_hint: 'The date on the photo or paper',
    planned_on: 'Promised by', planned_on_hint: 'If not delivered by then, it counts as overdue.', owner: 'Who is responsible', owner_hint: 'A post, not a person.', reason: 'Why it cannot be done', reason_hint: 'The rule, and whom the resident can still ask.', text: 'Words for the resident', text_hint: 'Answer each of their points.',
    go: 'Answer the resident', said: "In the resident's words", looked: 'What the deputy saw', where: 'Where it stands',
  },
  keys: {
    title: 'All keys', arrows: 'arrow keys work too', up_down: 'up, down', go_box: 'other list',
    scope: { everywhere: 'Everywhere', list: 'In a list', matter: 'In a matter', form: 'While writing' },
    does: {
      search: 'Find on this page', help: 'All keys', back: 'Back, close', refresh: 'Update the list', send: 'Send',
      accept: 'Accept', redirect: 'Show the right door', look_into: 'Record a look', refer: 'Refer', answer: 'Answer', withdraw: 'Withdraw',
      go: { new: 'New', due_soon: 'Due soon', overdue: 'Overdue', mine: 'Mine', in_hand: 'All in hand', closed: 'Closed', imported: 'Imported', all: 'All' },
      row: { next: 'Next row', previous: 'Previous row', open: 'Open' },
      page: { next: 'Next page', previous: 'Previous page' },
      matter: { next: 'Next matter', previous: 'Previous matter' },
    },
  },
  offline: { bar: 'No connection to the server. What you wrote is kept; send it when connected.', sending: 'The server was not reached and nothing was sent. Your words are kept; sending again does it once only.' },
  gone: {
    not_found: 'No such page', not_found_lead: 'The address may be incomplete, or the matter is not of this site.', forbidden: 'Not for you to see', forbidden_lead: 'Your role does not reach it. If it should, ask the system administrator.', offline: 'No connection', offline_lead: 'Look at the network, then try again.',
    broken: 'The server has a fault', broken_lead: 'It is nothing you did. Try again later, or tell the administrator the number.', to_inbox: 'To the inbox', again: 'Try again', code: 'Code {code}',
  },
  loading: 'Fetching…',
}
export default en
