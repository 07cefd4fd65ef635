// SPDX-License-Identifier: Apache-2.0
//
// Names for the shapes that travel between the server and the front ends. They are looked up in schema.d.ts, which is
// written from the server's own description, so a member that the server renames is a compile error here. Only where
// the description says less than the server promises (a string that is one of a few words) is it narrowed by hand.
import type { components, paths } from './schema'

export type Known = keyof paths extends `/api/v1${infer Short}` ? Short : never
type Json<Thing> = Thing extends { content: { 'application/json': infer Shape } } ? Shape : never
type Answered<Operation> = Operation extends { responses: { 200: infer Ok } } ? Json<Ok>
  : Operation extends { responses: { 201: infer Ok } } ? Json<Ok> : never
/** What GET of this route answers, what POST of it answers, and what POST of it takes. */
export type Got<Path extends Known> = Answered<paths[`/api/v1${Path}`]['get']>
export type Done<Path extends Known> = Answered<paths[`/api/v1${Path}`]['post']>
export type Body<Path extends Known> = paths[`/api/v1${Path}`]['post'] extends { requestBody: infer Sent } ? Json<Sent> : never

type Narrowed<Shape, Parts> = Omit<Shape, keyof Parts> & Parts
type Item<List> = List extends readonly (infer One)[] ? One : never

export type Id = string
export type Day = string
export type Instant = string
export type Language = 'zh' | 'en'

export type Problem = Omit<components['schemas']['Problem'], 'type'>
export type FieldError = Item<NonNullable<Problem['errors']>>

export type Viewer = Got<'/me'>['viewer']
export type Role = Item<Viewer['roles']>
export type RoleName = Role['role']
export type SignedIn = Done<'/login/phone'>
export type CodeSent = Done<'/login/code'>
export type Carry = NonNullable<Body<'/login/phone'>['carry']>
export type Site = Got<'/site'>
export type SampleAccount = Item<NonNullable<Site['accounts']>>

export type Station = Item<Got<'/places'>['stations']>
export type Place = Item<Station['communities']>
export type Category = Item<Got<'/categories'>['categories']>
export type Unit = Item<Got<'/units'>['units']>
export type PlaceBody = Item<Got<'/organisation'>['bodies']>
export type BodyKind = PlaceBody['kind']
export type StationType = NonNullable<PlaceBody['station_type']>
export type StaffMember = Item<Got<'/staff'>['people']>
export type MyData = Got<'/my_data'>
export type MyRead = Item<Got<'/my_data/reads'>['reads']>
export type ErasureRequest = Item<Got<'/privacy/requests'>['waiting']>
export type OverList = Got<'/privacy/over'>
export type RefusalReason = Body<'/privacy/refuse_erasure'>['reason']
export type AuditPage = Got<'/audit'>
export type AuditLine = Item<AuditPage['lines']>
export type AuditAsked = { number?: string; person?: Id; about?: Id; from?: Day; until?: Day }
export type SetupLine = Item<Got<'/first_run'>['steps']>
export type OnboardReport = Done<'/onboarding/check'>
export type GivenPassword = Done<'/accounts/give_password'>
export type Deputy = Item<Got<'/deputies'>['deputies']>

export type PointsRules = Got<'/points/rules'>
export type RuleSet = Item<PointsRules['schemes']>
export type RuleItem = Item<RuleSet['items']>
export type PointsCompared = Got<'/points/compare'>
export type DeputyPoints = Got<'/points/deputies/{deputy}'>

export type StationCard = Item<Got<'/stations'>['stations']>
export type Opening = Item<NonNullable<StationCard['week']>>
export type Weekday = Opening['day']

export type Raise = Body<'/matters/raise'>
export type Raised = Done<'/matters/raise'>
export type Answer = Body<'/matters/answer'>
export type Identity = Raise['identity']
export type RightDoor = Body<'/matters/redirect'>['to']
export type Outcome = Answer['outcome']
export type Enter = Body<'/matters/enter'>
export type Grade = Body<'/matters/rate'>['result']

export type MyMatter = Item<Got<'/my_matters'>['items']>
export type Similar = Item<Got<'/similar'>['matters']>
export type Followed = Done<'/matters/follow'>
export type UrgeKind = Body<'/matters/urge'>['kind']
export type FoundMatter = Item<Got<'/search'>['items']>
export type InboxRow = Item<Got<'/inbox'>['items']>
export type SavedFilter = Item<Got<'/saved_filters'>['filters']>
export type OutboxLine = Item<Got<'/outbox'>['items']>
export type ImportCheck = Done<'/imports/messages/check'>
export type ImportRun = Got<'/imports/messages'>
export type Overview = Got<'/overview'>
export type Box = 'new' | 'due_soon' | 'overdue' | 'escalated' | 'returned' | 'reopened' | 'asks' | 'mine' | 'in_hand' | 'all' | 'closed' | 'imported'
export type Counts = Record<Exclude<Box, 'all'>, number> & { by_stop: Record<Exclude<StopName, 'raise'>, number> }

export type Holdings = Got<'/handover/holdings'>
export type HandoverPage = Item<Got<'/handovers'>['handovers']>
export type AbsenceLine = Item<Got<'/absences'>['absences']>
export type ToCountersign = Item<Got<'/handover/to_countersign'>['handovers']>
export type LeftLine = Item<Got<'/staff/leaving'>['left']>
export type LendableOffice = Item<Got<'/absences/offices'>['offices']>
export type MadeLink = Done<'/links/make'>

type Told = Got<'/matters/{matter}'>
export type Stop = Narrowed<Item<Told['stops']>, { outcome?: Outcome; attitude?: Grade; result?: Grade }>
export type Due = Narrowed<NonNullable<Told['due']>, { what: 'accept' | 'refer' | 'answer' | 'rate' }>
export type Round = Narrowed<Item<Told['rounds']>, { answer: Stop; rating: Stop }>
export type Asks = Narrowed<NonNullable<Told['asks']>, { what: 'more' | 'approval' | 'relief' | 'extension' }>
export type MatterPage = Narrowed<Told, { stops: Stop[]; rounds: Round[]; due?: Due; asks?: Asks }>
export type StopName = Stop['stop']
export type StopState = Stop['state']
export type Stage = MatterPage['stage']
export type Closing = NonNullable<MatterPage['closing']>
export type Origin = MatterPage['origin']
export type Happening = Item<MatterPage['history']>
export type May = Item<MatterPage['may']>

export type Conversation = Got<'/matters/{matter}/conversation'>
export type Message = Item<Conversation['messages']>
export type Hearers = Message['hearers']

export type Reveal = Item<Got<'/reveals'>['requests']>
export type RaiserShown = Got<'/reveals/{reveal}'>

export type CallLog = Got<'/matters/{matter}/callbacks'>
export type ToCall = Item<Got<'/callbacks'>['items']>
export type CallAttempt = Body<'/callbacks/record'>

export type Reception = Item<Got<'/receptions'>['receptions']>
export type ReceptionRecord = Got<'/receptions/{reception}'>
export type Proposal = Got<'/reception_proposal'>
export type Unanswered = Item<Got<'/unanswered_points'>['items']>

export type StationGauge = Got<'/station_gauge'>
export type GaugeLine = Item<StationGauge['stations']>
export type UsefulAct = Item<Got<'/station_acts'>['acts']>
export type TalkSeries = Item<Got<'/talks'>['series']>
export type TalkPage = Got<'/talks/{talk}'>
export type AgreedAction = Item<TalkSeries['open_actions']>
export type Idea = Item<Got<'/ideas'>['ideas']>
export type DelegationList = Got<'/delegations'>

export type PublicityRegister = Got<'/publicity'>
export type PublicityEntry = Item<PublicityRegister['entries']>
export type EntryKind = PublicityEntry['kind']
export type OutletLevel = PublicityEntry['level']
export type EpisodeList = Got<'/episodes'>
export type EpisodeLine = Item<EpisodeList['episodes']>
export type EpisodePage = Got<'/episodes/{episode}'>
export type BulletinList = Got<'/bulletins'>
export type BulletinPage = Got<'/bulletins/{bulletin}'>
export type BulletinFact = Item<BulletinPage['facts']>
export type BulletinFigure = Item<BulletinPage['figures']>

export type ReportLine = Item<Got<'/my_report_meetings'>['meetings']>
export type ReportMeeting = Got<'/report_meetings/{meeting}'>
export type ReportsDue = Got<'/reports_due'>

export type ActivityKind = Item<Got<'/activity_kinds'>['kinds']>
export type ActivityLine = Item<Got<'/activities'>['activities']>
export type ActivityPage = Got<'/activities/{activity}'>
export type ActivityItem = Item<ActivityPage['items']>
export type ActivityTask = Item<Got<'/activity_tasks'>['tasks']>
export type Campaign = Item<Got<'/activity_campaigns'>['campaigns']>

export type SuggestionLine = Item<Got<'/suggestions'>['lines']>
export type SuggestionState = SuggestionLine['state']
export type SuggestionCount = Item<Got<'/suggestions'>['counts']>
export type SuggestionTodo = Item<SuggestionLine['todo']>
export type SuggestionPage = Got<'/suggestions/{suggestion}'>
export type SuggestionUnit = Item<SuggestionPage['units']>
export type SuggestionReply = Item<SuggestionPage['replies']>
export type SuggestionStep = Item<SuggestionPage['steps']>
export type SuggestionWhy = Got<'/suggestions/{suggestion}/why'>
export type SuggestionClock = SuggestionWhy['clock']
export type RaisedList = Got<'/matters/{matter}/suggestions'>
export type RaisedSuggestion = Item<RaisedList['suggestions']>
export type InducementList = Got<'/suggestion_inducements'>
export type UnitShare = Item<Body<'/suggestions/refer'>['units']>
export type ReplyPoint = Item<Body<'/suggestions/draft_reply'>['points']>
export type Dimension = Item<SuggestionPage['dimensions']>
export type Satisfaction = Body<'/commitments/rate_delivery'>['satisfaction']
export type DraftLine = Item<Got<'/drafts'>['mine']>
export type DraftPage = Got<'/drafts/{draft}'>
export type DraftText = Body<'/drafts/write'>
export type DraftChanges = NonNullable<DraftPage['changes']>
export type DraftRemark = Item<DraftPage['comments']>
export type DraftEvidence = Item<DraftPage['evidence']>
export type DraftOpinion = Item<DraftPage['opinions']>
export type DraftQuestion = Item<Got<'/draft_questions'>['questions']>
export type DraftChecks = Got<'/draft_checks'>
export type DraftCheck = Item<DraftChecks['checks']>
export type Topic = Item<Got<'/topics'>['topics']>
export type TopicBrief = Got<'/topic_brief'>
export type SupervisionPart = Got<'/suggestions/{suggestion}/supervision'>
export type KeyItems = Got<'/key_items'>
export type OutsideItems = Got<'/outside_items'>
export type OutsideItem = Item<OutsideItems['items']>
export type KeptFigures = Got<'/commitment_figures'>
export type SuggestionFigures = Got<'/suggestion_figures'>
export type CommitmentLedger = Got<'/commitments'>
export type Commitment = Item<CommitmentLedger['commitments']>

export type DutyRecord = Got<'/records/{deputy}'>
export type DutyLine = Item<DutyRecord['lines']>
export type DutyFigure = Item<DutyRecord['figures']>
export type DeputyRecord = Item<Got<'/records'>['deputies']>
export type WaitingLine = Item<Got<'/record_corrections'>['items']>

export type Why = Narrowed<Got<'/matters/{matter}/why'>, { what: Due['what'] | 'take_on' }>
export type CountedDay = Item<Why['days']>

export type RulesVersions = Got<'/policies/matters'>
export type MatterRules = RulesVersions['policy']
export type RulesPreview = Done<'/policies/preview_matters'>
export type CalendarVersions = Got<'/policies/calendar'>
export type CalendarPreview = Done<'/policies/preview_calendar'>
export type YearOfDays = Got<'/calendar'>

export type Stored = Done<'/files'>

export type PublicMatter = Narrowed<Item<Got<'/public_matters'>['items']>, { outcome?: Outcome; attitude?: Grade; result?: Grade }>
export type PublicPage = Narrowed<Got<'/public_matters/{matter}'>, { matter?: PublicMatter }>
export type PublicationPage = Got<'/matters/{matter}/publication'>
export type PublicationMove = Item<PublicationPage['may']>
export type PublicationRow = Item<Got<'/publications'>['items']>
export type WordingPage = Got<'/wordings/{kind}/{version}'>
export type Shown = WordingPage['wording']
export type WordingKind = Shown['kind']
export type PublicationBox = 'asked' | 'refused' | 'consented' | 'drafted' | 'proposed' | 'outdated' | 'published' | 'taken_down'
export type TakeDownReason = Body<'/publication/take_down'>['reason']
