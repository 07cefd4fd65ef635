// SPDX-License-Identifier: Apache-2.0
//
// Which routes the faces use: the table the client's types are looked up in. A route missing here cannot be called; a
// wrong member is a compile error, because bodies and answers come from the server's description.
import type {
  AuditAsked, Body, Box, Counts, DeputyPoints, Done, EntryKind, Got, Id, Known, MatterPage, OutletLevel, PointsCompared, PointsRules, PublicationBox, PublicationPage, PublicMatter, PublicPage, SuggestionClock, SuggestionState, Why, WordingKind, WordingPage,
} from './types'

type Paging = { after?: string; limit?: number }
type OfMatter = { path: { matter: Id } }

export interface Reads {
  '/me': { answer: Got<'/me'> }
  '/site': { answer: Got<'/site'> }
  '/policies/wordings': { answer: Got<'/policies/wordings'> }
  '/wordings': { answer: Got<'/wordings'> }
  '/wordings/{kind}/{version}': { path: { kind: WordingKind; version: string }; answer: WordingPage }
  '/places': { answer: Got<'/places'> }
  '/categories': { answer: Got<'/categories'> }
  '/units': { answer: Got<'/units'> }
  '/deputies': { answer: Got<'/deputies'> }
  '/my_deputies': { query: { community: Id }; answer: Got<'/my_deputies'> }
  '/first_answer': { answer: Got<'/first_answer'> }
  '/stations': { answer: Got<'/stations'> }
  '/public_matters': { query: { community?: Id; category?: string; before?: string; limit?: number }; answer: { items: PublicMatter[]; next?: string } }
  '/public_matters/{matter}': OfMatter & { answer: PublicPage }
  '/publications': { query: { box: PublicationBox; before?: string; limit?: number }; answer: Got<'/publications'> }
  '/matters/{matter}/publication': OfMatter & { answer: PublicationPage }
  '/organisation': { answer: Got<'/organisation'> }
  '/staff': { answer: Got<'/staff'> }
  '/staff/leaving': { query: { person: Id }; answer: Got<'/staff/leaving'> }
  '/first_run': { answer: Got<'/first_run'> }
  '/my_matters': { query: Paging; answer: Got<'/my_matters'> }
  '/matters/{matter}': OfMatter & { answer: MatterPage }
  '/matters/{matter}/conversation': OfMatter & { query: { before?: number }; answer: Got<'/matters/{matter}/conversation'> }
  '/matters/{matter}/reveals': OfMatter & { answer: Got<'/matters/{matter}/reveals'> }
  '/reveals': { query: { box: 'waiting' | 'mine' }; answer: Got<'/reveals'> }
  '/reveals/{reveal}': { path: { reveal: Id }; answer: Got<'/reveals/{reveal}'> }
  '/matters/{matter}/callbacks': OfMatter & { answer: Got<'/matters/{matter}/callbacks'> }
  '/receptions': { query: { from?: string; until?: string; station?: Id; deputy?: Id }; answer: Got<'/receptions'> }
  '/next_receptions': { answer: Got<'/next_receptions'> }
  '/my_receptions': { answer: Got<'/my_receptions'> }
  '/station_gauge': { answer: Got<'/station_gauge'> }
  '/station_acts': { query: { station: Id; days?: number }; answer: Got<'/station_acts'> }
  '/talks': { answer: Got<'/talks'> }
  '/talks/{talk}': { path: { talk: Id }; answer: Got<'/talks/{talk}'> }
  '/ideas': { query: { year?: number }; answer: Got<'/ideas'> }
  '/idea_figures': { query: { year?: number }; answer: Got<'/idea_figures'> }
  '/delegations': { query: { year?: number }; answer: Got<'/delegations'> }
  '/my_report_meetings': { answer: Got<'/my_report_meetings'> }
  '/report_meetings/{meeting}': { path: { meeting: Id }; answer: Got<'/report_meetings/{meeting}'> }
  '/reports_due': { answer: Got<'/reports_due'> }
  '/receptions/{reception}': { path: { reception: Id }; answer: Got<'/receptions/{reception}'> }
  '/unanswered_points': { query: { days?: number }; answer: Got<'/unanswered_points'> }
  '/reception_proposal': { query: { from: string; until: string; times?: number; station?: Id }; answer: Got<'/reception_proposal'> }
  '/activity_kinds': { answer: Got<'/activity_kinds'> }
  '/activities': { query: { from?: string; until?: string; node?: Id; kind?: string; campaign?: Id }; answer: Got<'/activities'> }
  '/activities/{activity}': { path: { activity: Id }; answer: Got<'/activities/{activity}'> }
  '/my_activities': { answer: Got<'/my_activities'> }
  '/activity_tasks': { answer: Got<'/activity_tasks'> }
  '/activity_campaigns': { answer: Got<'/activity_campaigns'> }
  '/activity_plan': { query: { year?: number }; answer: Got<'/activity_plan'> }
  '/records': { query: { from?: string; until?: string }; answer: Got<'/records'> }
  '/records/{deputy}': { path: { deputy: Id }; query: { from?: string; until?: string }; answer: Got<'/records/{deputy}'> }
  '/publicity': { query: { from?: string; until?: string; kind?: EntryKind; level?: OutletLevel; state?: 'counted' | 'struck' }; answer: Got<'/publicity'> }
  '/episodes': { answer: Got<'/episodes'> }
  '/my_episodes': { answer: Got<'/my_episodes'> }
  '/episodes/{episode}': { path: { episode: Id }; answer: Got<'/episodes/{episode}'> }
  '/bulletins': { answer: Got<'/bulletins'> }
  '/bulletins/{bulletin}': { path: { bulletin: Id }; answer: Got<'/bulletins/{bulletin}'> }
  '/record_corrections': { answer: Got<'/record_corrections'> }
  '/drafts': { answer: Got<'/drafts'> }
  '/drafts/{draft}': { path: { draft: Id }; query: { revision?: number; against?: number }; answer: Got<'/drafts/{draft}'> }
  '/draft_checks': { query: { draft: Id }; answer: Got<'/draft_checks'> }
  '/draft_questions': { answer: Got<'/draft_questions'> }
  '/topics': { answer: Got<'/topics'> }
  '/topic_brief': { query: { matters: string }; answer: Got<'/topic_brief'> }
  '/suggestions': { query: { which?: 'todo' | 'mine' | 'unit' | 'all'; state?: SuggestionState; before?: number; limit?: number }; answer: Got<'/suggestions'> }
  '/suggestions/{suggestion}': { path: { suggestion: Id }; answer: Got<'/suggestions/{suggestion}'> }
  '/suggestion_inducements': { query: { before?: number; limit?: number }; answer: Got<'/suggestion_inducements'> }
  '/matters/{matter}/suggestions': OfMatter & { answer: Got<'/matters/{matter}/suggestions'> }
  '/suggestions/{suggestion}/why': { path: { suggestion: Id }; query: { clock: SuggestionClock; unit?: Id }; answer: Got<'/suggestions/{suggestion}/why'> }
  '/commitments': { query: { year?: number }; answer: Got<'/commitments'> }
  '/suggestions/{suggestion}/supervision': { path: { suggestion: Id }; answer: Got<'/suggestions/{suggestion}/supervision'> }
  '/key_items': { query: { before?: number }; answer: Got<'/key_items'> }
  '/outside_items': { query: { before?: number }; answer: Got<'/outside_items'> }
  '/commitment_figures': { query: { until?: number; suggestion?: Id }; answer: Got<'/commitment_figures'> }
  '/suggestion_figures': { query: { year?: number }; answer: Got<'/suggestion_figures'> }
  '/callbacks': { query: { due?: string }; answer: Got<'/callbacks'> }
  '/points/rules': { answer: PointsRules }
  '/points/compare': { query: { year: number; with: string }; answer: PointsCompared }
  '/points/deputies': { query: { year: number }; answer: Got<'/points/deputies'> }
  '/points/deputies/{deputy}': { path: { deputy: Id }; query: { year: number; half?: number }; answer: DeputyPoints }
  '/matters/{matter}/why': OfMatter & { query: { of?: Why['what'] }; answer: Why }
  '/matters/{matter}/due_if_referred': OfMatter & { answer: Why }
  '/matters/{matter}/receipt': OfMatter & { answer: string }
  '/handover/holdings': { query: { person?: Id }; answer: Got<'/handover/holdings'> }
  '/handovers': { answer: Got<'/handovers'> }
  '/handovers/{handover}': { path: { handover: Id }; answer: Got<'/handovers/{handover}'> }
  '/absences': { answer: Got<'/absences'> }
  '/absences/offices': { answer: Got<'/absences/offices'> }
  '/handover/to_countersign': { answer: Got<'/handover/to_countersign'> }
  '/links/matter': { answer: MatterPage }
  '/links/why': { answer: Why }
  '/links/units': { answer: Got<'/links/units'> }
  '/policies/matters': { answer: Got<'/policies/matters'> }
  '/policies/calendar': { answer: Got<'/policies/calendar'> }
  '/calendar': { query: { year: number }; answer: Got<'/calendar'> }
  '/similar': { query: { community: Id; category: string }; answer: Got<'/similar'> }
  '/inbox': { query: Paging & { box: Box; community?: Id; category?: string }; answer: Got<'/inbox'> }
  '/overview': { answer: Got<'/overview'> }
  '/saved_filters': { answer: Got<'/saved_filters'> }
  '/outbox': { query: Paging & { state?: string }; answer: Got<'/outbox'> }
  '/imports/messages': { answer: Got<'/imports/messages'> }
  '/search': { query: { q: string; after?: string; limit?: number }; answer: Got<'/search'> }
  '/inbox/counts': { answer: Counts }
  '/figures': { query: { from: string; to: string; by: 'whole' | 'station' | 'unit' | 'month' }; answer: Got<'/figures'> }
  '/my_data': { answer: Got<'/my_data'> }
  '/my_data/reads': { query: { before?: number }; answer: Got<'/my_data/reads'> }
  '/privacy/requests': { answer: Got<'/privacy/requests'> }
  '/privacy/over': { answer: Got<'/privacy/over'> }
  '/audit': { query: AuditAsked & { before?: number }; answer: Got<'/audit'> }
}

type ListQuery = { map?: string; sheet?: string; category?: string; community?: string; list?: string; name?: string }
type Posted<Path extends Known> = { body: Body<Path>; answer: Done<Path> }

/** Asked again they do no harm of themselves, so they carry no idempotency key. */
export interface Doors {
  '/login/code': Posted<'/login/code'>
  '/login/phone': Posted<'/login/phone'>
  '/login/staff': Posted<'/login/staff'>
  '/accounts/give_password': Posted<'/accounts/give_password'>
  '/accounts/change_password': Posted<'/accounts/change_password'>
  '/my_data/change_phone': Posted<'/my_data/change_phone'>
  '/matters/follow': Posted<'/matters/follow'>
  '/demo/sign_in': Posted<'/demo/sign_in'>
  '/demo/next_day': Posted<'/demo/next_day'>
  '/links/make': Posted<'/links/make'>
  '/links/slip': { body: Body<'/links/slip'>; answer: Blob }
  '/policies/preview_matters': Posted<'/policies/preview_matters'>
  '/policies/preview_calendar': Posted<'/policies/preview_calendar'>
  '/logout': { body: Record<string, never>; answer: Record<string, never> }
}

/** Take a workbook, or a list in a file, instead of JSON. */
export interface HandIns {
  '/imports/messages/check': { query: ListQuery; answer: Done<'/imports/messages/check'> }
  '/imports/messages/carry_out': { query: ListQuery; answer: Done<'/imports/messages/carry_out'> }
  '/onboarding/check': { answer: Done<'/onboarding/check'> }
  '/onboarding/carry_out': { answer: Done<'/onboarding/carry_out'> }
}

/** Each appends events: the key belongs to the person's action and outlives every retry of it. */
export interface Commands {
  '/saved_filters/set': Posted<'/saved_filters/set'>
  '/outbox/resend': Posted<'/outbox/resend'>
  '/organisation/add_node': Posted<'/organisation/add_node'>
  '/organisation/rename_node': Posted<'/organisation/rename_node'>
  '/organisation/close_node': Posted<'/organisation/close_node'>
  '/organisation/describe_station': Posted<'/organisation/describe_station'>
  '/organisation/grant_role': Posted<'/organisation/grant_role'>
  '/organisation/end_role': Posted<'/organisation/end_role'>
  '/policy/set': Posted<'/policy/set'>
  '/people/register': Posted<'/people/register'>
  '/people/rename': Posted<'/people/rename'>
  '/people/change_phone': Posted<'/people/change_phone'>
  '/people/describe_deputy': Posted<'/people/describe_deputy'>
  '/people/open_account': Posted<'/people/open_account'>
  '/people/close_account': Posted<'/people/close_account'>
  '/matters/raise': Posted<'/matters/raise'>
  '/matters/enter': Posted<'/matters/enter'>
  '/matters/accept': Posted<'/matters/accept'>
  '/matters/ask_more': Posted<'/matters/ask_more'>
  '/matters/correct': Posted<'/matters/correct'>
  '/matters/name_deputy': Posted<'/matters/name_deputy'>
  '/matters/merge': Posted<'/matters/merge'>
  '/matters/unmerge': Posted<'/matters/unmerge'>
  '/matters/redirect': Posted<'/matters/redirect'>
  '/matters/look_into': Posted<'/matters/look_into'>
  '/matters/urge': Posted<'/matters/urge'>
  '/matters/refer': Posted<'/matters/refer'>
  '/matters/approve_referral': Posted<'/matters/approve_referral'>
  '/matters/return_referral': Posted<'/matters/return_referral'>
  '/matters/take_on': Posted<'/matters/take_on'>
  '/matters/report_progress': Posted<'/matters/report_progress'>
  '/matters/ask_relief': Posted<'/matters/ask_relief'>
  '/matters/rule_on_relief': Posted<'/matters/rule_on_relief'>
  '/matters/ask_extension': Posted<'/matters/ask_extension'>
  '/matters/extend': Posted<'/matters/extend'>
  '/matters/refuse_extension': Posted<'/matters/refuse_extension'>
  '/matters/pause': Posted<'/matters/pause'>
  '/matters/resume': Posted<'/matters/resume'>
  '/matters/answer': Posted<'/matters/answer'>
  '/matters/record_answer': Posted<'/matters/record_answer'>
  '/matters/deliver': Posted<'/matters/deliver'>
  '/matters/slip': Posted<'/matters/slip'>
  '/matters/rate': Posted<'/matters/rate'>
  '/matters/record_rating': Posted<'/matters/record_rating'>
  '/matters/join': Posted<'/matters/join'>
  '/matters/supply_more': Posted<'/matters/supply_more'>
  '/matters/contest': Posted<'/matters/contest'>
  '/matters/rate_by_code': Posted<'/matters/rate_by_code'>
  '/matters/withdraw': Posted<'/matters/withdraw'>
  '/relay/say': Posted<'/relay/say'>
  '/relay/give_consent': Posted<'/relay/give_consent'>
  '/relay/withdraw_consent': Posted<'/relay/withdraw_consent'>
  '/reveals/ask': Posted<'/reveals/ask'>
  '/reveals/approve': Posted<'/reveals/approve'>
  '/reveals/refuse': Posted<'/reveals/refuse'>
  '/reveals/look': Posted<'/reveals/look'>
  '/points/adopt_rule': Posted<'/points/adopt_rule'>
  '/points/withdraw_rule': Posted<'/points/withdraw_rule'>
  '/points/show': Posted<'/points/show'>
  '/points/appeal': Posted<'/points/appeal'>
  '/points/decide_appeal': Posted<'/points/decide_appeal'>
  '/talks/begin_series': Posted<'/talks/begin_series'>
  '/talks/call': Posted<'/talks/call'>
  '/talks/cancel': Posted<'/talks/cancel'>
  '/talks/add_topic': Posted<'/talks/add_topic'>
  '/talks/conclude_topic': Posted<'/talks/conclude_topic'>
  '/talks/agree_action': Posted<'/talks/agree_action'>
  '/talks/finish_action': Posted<'/talks/finish_action'>
  '/talks/close': Posted<'/talks/close'>
  '/talks/propose_minutes': Posted<'/talks/propose_minutes'>
  '/talks/approve_minutes': Posted<'/talks/approve_minutes'>
  '/talks/return_minutes': Posted<'/talks/return_minutes'>
  '/talks/take_down_minutes': Posted<'/talks/take_down_minutes'>
  '/ideas/send': Posted<'/ideas/send'>
  '/ideas/withdraw': Posted<'/ideas/withdraw'>
  '/ideas/file': Posted<'/ideas/file'>
  '/ideas/pass_on': Posted<'/ideas/pass_on'>
  '/ideas/answer': Posted<'/ideas/answer'>
  '/ideas/become_suggestion': Posted<'/ideas/become_suggestion'>
  '/delegations/record': Posted<'/delegations/record'>
  '/delegations/strike': Posted<'/delegations/strike'>
  '/receptions/plan': Posted<'/receptions/plan'>
  '/receptions/move': Posted<'/receptions/move'>
  '/receptions/cancel': Posted<'/receptions/cancel'>
  '/receptions/book': Posted<'/receptions/book'>
  '/receptions/book_for': Posted<'/receptions/book_for'>
  '/receptions/cancel_booking': Posted<'/receptions/cancel_booking'>
  '/receptions/check_in': Posted<'/receptions/check_in'>
  '/receptions/receive': Posted<'/receptions/receive'>
  '/receptions/record_point': Posted<'/receptions/record_point'>
  '/receptions/answer_point': Posted<'/receptions/answer_point'>
  '/receptions/raise_point': Posted<'/receptions/raise_point'>
  '/receptions/close': Posted<'/receptions/close'>
  '/publicity/register': Posted<'/publicity/register'>
  '/publicity/add_reprint': Posted<'/publicity/add_reprint'>
  '/publicity/join': Posted<'/publicity/join'>
  '/publicity/strike': Posted<'/publicity/strike'>
  '/episodes/plan': Posted<'/episodes/plan'>
  '/episodes/revise': Posted<'/episodes/revise'>
  '/episodes/submit': Posted<'/episodes/submit'>
  '/episodes/review': Posted<'/episodes/review'>
  '/episodes/attach': Posted<'/episodes/attach'>
  '/episodes/consent': Posted<'/episodes/consent'>
  '/episodes/add_consent': Posted<'/episodes/add_consent'>
  '/episodes/publish': Posted<'/episodes/publish'>
  '/episodes/link': Posted<'/episodes/link'>
  '/episodes/withdraw': Posted<'/episodes/withdraw'>
  '/episodes/withdraw_consent': Posted<'/episodes/withdraw_consent'>
  '/episodes/take_down': Posted<'/episodes/take_down'>
  '/bulletins/draft': Posted<'/bulletins/draft'>
  '/bulletins/revise': Posted<'/bulletins/revise'>
  '/bulletins/approve': Posted<'/bulletins/approve'>
  '/bulletins/publish': Posted<'/bulletins/publish'>
  '/bulletins/withdraw': Posted<'/bulletins/withdraw'>
  '/report_meetings/plan': Posted<'/report_meetings/plan'>
  '/report_meetings/cancel': Posted<'/report_meetings/cancel'>
  '/report_meetings/write': Posted<'/report_meetings/write'>
  '/report_meetings/invite': Posted<'/report_meetings/invite'>
  '/report_meetings/ask': Posted<'/report_meetings/ask'>
  '/report_meetings/answer': Posted<'/report_meetings/answer'>
  '/report_meetings/end': Posted<'/report_meetings/end'>
  '/report_meetings/enter_tally': Posted<'/report_meetings/enter_tally'>
  '/report_meetings/file': Posted<'/report_meetings/file'>
  '/report_meetings/feed_back': Posted<'/report_meetings/feed_back'>
  '/report_meetings/publish': Posted<'/report_meetings/publish'>
  '/report_meetings/make_cards': { body: Body<'/report_meetings/make_cards'>; answer: Blob }
  '/activities/plan': Posted<'/activities/plan'>
  '/activities/change': Posted<'/activities/change'>
  '/activities/approve': Posted<'/activities/approve'>
  '/activities/send_back': Posted<'/activities/send_back'>
  '/activities/announce': Posted<'/activities/announce'>
  '/activities/cancel': Posted<'/activities/cancel'>
  '/activities/reply': Posted<'/activities/reply'>
  '/activities/sign_in': Posted<'/activities/sign_in'>
  '/activities/sign_in_for': Posted<'/activities/sign_in_for'>
  '/activities/add_note': Posted<'/activities/add_note'>
  '/activities/check': Posted<'/activities/check'>
  '/activities/record_item': Posted<'/activities/record_item'>
  '/activities/settle_item': Posted<'/activities/settle_item'>
  '/activities/raise_item': Posted<'/activities/raise_item'>
  '/activities/close': Posted<'/activities/close'>
  '/activities/report': Posted<'/activities/report'>
  '/activities/transmit': Posted<'/activities/transmit'>
  '/activities/record_feedback': Posted<'/activities/record_feedback'>
  '/activities/appraise': Posted<'/activities/appraise'>
  '/activities/publish': Posted<'/activities/publish'>
  '/activities/start_campaign': Posted<'/activities/start_campaign'>
  '/activities/publish_plan': Posted<'/activities/publish_plan'>
  '/activities/open_feed': Posted<'/activities/open_feed'>
  '/drafts/begin': Posted<'/drafts/begin'>
  '/drafts/write': Posted<'/drafts/write'>
  '/drafts/drop': Posted<'/drafts/drop'>
  '/drafts/link_matters': Posted<'/drafts/link_matters'>
  '/drafts/add_evidence': Posted<'/drafts/add_evidence'>
  '/drafts/remove_evidence': Posted<'/drafts/remove_evidence'>
  '/drafts/ask_opinion': Posted<'/drafts/ask_opinion'>
  '/drafts/give_opinion': Posted<'/drafts/give_opinion'>
  '/drafts/ask_reading': Posted<'/drafts/ask_reading'>
  '/drafts/comment': Posted<'/drafts/comment'>
  '/drafts/settle_comment': Posted<'/drafts/settle_comment'>
  '/drafts/finish_reading': Posted<'/drafts/finish_reading'>
  '/drafts/invite_cosigners': Posted<'/drafts/invite_cosigners'>
  '/drafts/cosign': Posted<'/drafts/cosign'>
  '/drafts/decline_cosigning': Posted<'/drafts/decline_cosigning'>
  '/suggestions/submit': Posted<'/suggestions/submit'>
  '/suggestions/accept': Posted<'/suggestions/accept'>
  '/suggestions/return': Posted<'/suggestions/return'>
  '/suggestions/make_letter': Posted<'/suggestions/make_letter'>
  '/suggestions/merge': Posted<'/suggestions/merge'>
  '/suggestions/dispose': Posted<'/suggestions/dispose'>
  '/suggestions/refer': Posted<'/suggestions/refer'>
  '/suggestions/refer_many': Posted<'/suggestions/refer_many'>
  '/suggestions/rule_on_relief': Posted<'/suggestions/rule_on_relief'>
  '/suggestions/extend': Posted<'/suggestions/extend'>
  '/suggestions/refuse_extension': Posted<'/suggestions/refuse_extension'>
  '/suggestions/take_on': Posted<'/suggestions/take_on'>
  '/suggestions/ask_relief': Posted<'/suggestions/ask_relief'>
  '/suggestions/record_contact': Posted<'/suggestions/record_contact'>
  '/suggestions/send_opinion': Posted<'/suggestions/send_opinion'>
  '/suggestions/send_opinion_back': Posted<'/suggestions/send_opinion_back'>
  '/suggestions/ask_extension': Posted<'/suggestions/ask_extension'>
  '/suggestions/draft_reply': Posted<'/suggestions/draft_reply'>
  '/suggestions/send_reply_back': Posted<'/suggestions/send_reply_back'>
  '/suggestions/sign_reply': Posted<'/suggestions/sign_reply'>
  '/suggestions/confirm_contact': Posted<'/suggestions/confirm_contact'>
  '/suggestions/answer_extension': Posted<'/suggestions/answer_extension'>
  '/suggestions/rate_as_raiser': Posted<'/suggestions/rate_as_raiser'>
  '/suggestions/report_inducement': Posted<'/suggestions/report_inducement'>
  '/suggestions/give_feedback': Posted<'/suggestions/give_feedback'>
  '/suggestions/record_feedback': Posted<'/suggestions/record_feedback'>
  '/suggestions/order_redo': Posted<'/suggestions/order_redo'>
  '/suggestions/open_assessment': Posted<'/suggestions/open_assessment'>
  '/suggestions/conclude_assessment': Posted<'/suggestions/conclude_assessment'>
  '/suggestions/close': Posted<'/suggestions/close'>
  '/suggestions/withdraw': Posted<'/suggestions/withdraw'>
  '/suggestions/publish': Posted<'/suggestions/publish'>
  '/suggestions/hide': Posted<'/suggestions/hide'>
  '/commitments/set_milestone': Posted<'/commitments/set_milestone'>
  '/commitments/reach_milestone': Posted<'/commitments/reach_milestone'>
  '/supervision/choose': Posted<'/supervision/choose'>
  '/supervision/report': Posted<'/supervision/report'>
  '/supervision/ask': Posted<'/supervision/ask'>
  '/supervision/answer': Posted<'/supervision/answer'>
  '/supervision/call_visit': Posted<'/supervision/call_visit'>
  '/supervision/cancel_visit': Posted<'/supervision/cancel_visit'>
  '/supervision/reply_to_visit': Posted<'/supervision/reply_to_visit'>
  '/supervision/sign_in': Posted<'/supervision/sign_in'>
  '/supervision/sign_in_for': Posted<'/supervision/sign_in_for'>
  '/supervision/note_visit': Posted<'/supervision/note_visit'>
  '/supervision/follow_outside': Posted<'/supervision/follow_outside'>
  '/supervision/confirm_outside': Posted<'/supervision/confirm_outside'>
  '/supervision/end_outside': Posted<'/supervision/end_outside'>
  '/supervision/look': Posted<'/supervision/look'>
  '/commitments/slip': Posted<'/commitments/slip'>
  '/commitments/deliver': Posted<'/commitments/deliver'>
  '/commitments/rate_delivery': Posted<'/commitments/rate_delivery'>
  '/commitments/reopen': Posted<'/commitments/reopen'>
  '/record/ask_correction': Posted<'/record/ask_correction'>
  '/record/decide_correction': Posted<'/record/decide_correction'>
  '/record/add_evidence': Posted<'/record/add_evidence'>
  '/callbacks/record': Posted<'/callbacks/record'>
  '/publication/consent': Posted<'/publication/consent'>
  '/publication/withdraw_consent': Posted<'/publication/withdraw_consent'>
  '/publication/record_consent': Posted<'/publication/record_consent'>
  '/publication/record_withdrawal': Posted<'/publication/record_withdrawal'>
  '/publication/ask_consent': Posted<'/publication/ask_consent'>
  '/publication/mask_photo': Posted<'/publication/mask_photo'>
  '/publication/draft': Posted<'/publication/draft'>
  '/publication/publish': Posted<'/publication/publish'>
  '/publication/approve': Posted<'/publication/approve'>
  '/publication/return_draft': Posted<'/publication/return_draft'>
  '/publication/take_down': Posted<'/publication/take_down'>
  '/people/meet': Posted<'/people/meet'>
  '/handover/propose': Posted<'/handover/propose'>
  '/handover/sign': Posted<'/handover/sign'>
  '/handover/countersign': Posted<'/handover/countersign'>
  '/handover/withdraw': Posted<'/handover/withdraw'>
  '/handover/declare_absence': Posted<'/handover/declare_absence'>
  '/handover/end_absence': Posted<'/handover/end_absence'>
  '/links/revoke': Posted<'/links/revoke'>
  '/links/introduce': Posted<'/links/introduce'>
  '/links/take_on': Posted<'/links/take_on'>
  '/links/report_progress': Posted<'/links/report_progress'>
  '/links/ask_relief': Posted<'/links/ask_relief'>
  '/links/ask_extension': Posted<'/links/ask_extension'>
  '/links/answer': Posted<'/links/answer'>
  '/people/correct_name': Posted<'/people/correct_name'>
  '/people/withdraw_notice': Posted<'/people/withdraw_notice'>
  '/privacy/ask_erasure': Posted<'/privacy/ask_erasure'>
  '/privacy/take_back_erasure': Posted<'/privacy/take_back_erasure'>
  '/privacy/approve_erasure': Posted<'/privacy/approve_erasure'>
  '/privacy/refuse_erasure': Posted<'/privacy/refuse_erasure'>
  '/privacy/propose_lapse': Posted<'/privacy/propose_lapse'>
  '/privacy/approve_lapse': Posted<'/privacy/approve_lapse'>
  '/privacy/drop_lapse': Posted<'/privacy/drop_lapse'>
}
