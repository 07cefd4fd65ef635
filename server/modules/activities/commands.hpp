// SPDX-License-Identifier: Apache-2.0
//
// What may be asked of an activity, and what is answered. Who asks is the actor and never stands in
// here.
#pragma once

#include "kernel/date.hpp"
#include "kernel/done.hpp"
#include "kernel/text.hpp"
#include "modules/activities/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::activities {

struct Plan {
    KindCode kind;
    std::vector<NodeId> organisers; // the first leads
    std::vector<NodeId> hosts;
    std::vector<PersonId> deputies;
    Date held_on;
    std::optional<Date> until_on = {};
    std::int64_t from_minute;
    std::int64_t until_minute;
    Title title;
    std::optional<Short> place = {};
    std::optional<Words> purpose = {};
    std::optional<std::vector<Title>> programme = {};
    std::optional<std::int64_t> budget_fen = {};
    std::optional<Short> budget_line = {};
    std::optional<CampaignId> campaign = {};
    std::optional<Stage> stage = {};
};
BOOST_DESCRIBE_STRUCT(Plan, (),
                      (kind, organisers, hosts, deputies, held_on, until_on, from_minute,
                       until_minute, title, place, purpose, programme, budget_fen, budget_line,
                       campaign, stage))

struct PlannedReply {
    std::uint64_t position;
    ActivityId activity;
    ActivityState state; // approved at once where the kind needs no approval
};
BOOST_DESCRIBE_STRUCT(PlannedReply, (), (position, activity, state))

/// What is left out of place and programme stays.
struct Change {
    ActivityId activity;
    Date held_on;
    std::optional<Date> until_on = {};
    std::int64_t from_minute;
    std::int64_t until_minute;
    std::vector<PersonId> deputies;
    std::optional<Short> place = {};
    std::optional<std::vector<Title>> programme = {};
    Short reason;
};
BOOST_DESCRIBE_STRUCT(Change, (),
                      (activity, held_on, until_on, from_minute, until_minute, deputies, place,
                       programme, reason))

struct Approve {
    ActivityId activity;
};
BOOST_DESCRIBE_STRUCT(Approve, (), (activity))

struct SendBack {
    ActivityId activity;
    Short reason;
};
BOOST_DESCRIBE_STRUCT(SendBack, (), (activity, reason))

struct Announce {
    ActivityId activity;
};
BOOST_DESCRIBE_STRUCT(Announce, (), (activity))

struct ReplyTo {
    ActivityId activity;
    Reply reply;
    std::optional<Short> reason = {}; // why not
};
BOOST_DESCRIBE_STRUCT(ReplyTo, (), (activity, reply, reason))

/// By the code of the day. No place is asked for.
struct SignIn {
    ActivityId activity;
    Text<10, 10> code;
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (activity, code))

struct SignInFor {
    ActivityId activity;
    PersonId deputy;
};
BOOST_DESCRIBE_STRUCT(SignInFor, (), (activity, deputy))

struct AddNote {
    ActivityId activity;
    Words words;
    std::vector<FileId> photos;
};
BOOST_DESCRIBE_STRUCT(AddNote, (), (activity, words, photos))

struct NoteReply {
    std::uint64_t position;
    NoteId note;
};
BOOST_DESCRIBE_STRUCT(NoteReply, (), (position, note))

/// What is found bad is a finding with a day.
struct Check {
    ActivityId activity;
    KindCode line;
    Verdict verdict;
    std::optional<Short> words = {}; // what is wrong
    std::optional<NodeId> owner = {};
};
BOOST_DESCRIBE_STRUCT(Check, (), (activity, line, verdict, words, owner))

struct RecordItem {
    ActivityId activity;
    ItemKind kind;
    Words words;
    std::optional<PersonId> deputy = {};
    std::optional<NodeId> owner = {};
    std::optional<Date> due_on = {};
};
BOOST_DESCRIBE_STRUCT(RecordItem, (), (activity, kind, words, deputy, owner, due_on))

struct ItemReply {
    std::uint64_t position;
    ItemId item;
};
BOOST_DESCRIBE_STRUCT(ItemReply, (), (position, item))

struct SettleItem {
    ActivityId activity;
    ItemId item;
    Outcome outcome;
    Words words;
};
BOOST_DESCRIBE_STRUCT(SettleItem, (), (activity, item, outcome, words))

/// As a matter is entered for somebody present.
struct RaiseItem {
    ActivityId activity;
    ItemId item;
    PersonId raised_by;
    matters::Title title;
    matters::Wording text;
    matters::CategoryCode category;
    NodeId community;
    std::optional<matters::Place> place = {};
    matters::Identity identity;
    Text<1, 20> notice_version;
    std::optional<Text<1, 20>> consent_version = {};
};
BOOST_DESCRIBE_STRUCT(RaiseItem, (),
                      (activity, item, raised_by, title, text, category, community, place, identity,
                       notice_version, consent_version))

struct RaisedReply {
    std::uint64_t position;
    MatterId matter;
    std::string number;
    std::string query_code;
    Date accept_due_on;
};
BOOST_DESCRIBE_STRUCT(RaisedReply, (), (position, matter, number, query_code, accept_due_on))

/// Closes the record of attendance.
struct Close {
    ActivityId activity;
    std::vector<Attendance> attendance;
    std::int64_t others;
    std::optional<std::int64_t> spent_fen = {};
};
BOOST_DESCRIBE_STRUCT(Close, (), (activity, attendance, others, spent_fen))

struct Report {
    ActivityId activity;
    Text<1, 5000> words;
};
BOOST_DESCRIBE_STRUCT(Report, (), (activity, words))

struct Transmit {
    ActivityId activity;
    std::vector<NodeId> to;
};
BOOST_DESCRIBE_STRUCT(Transmit, (), (activity, to))

struct TransmittedReply {
    std::uint64_t position;
    Date feedback_due_on;
};
BOOST_DESCRIBE_STRUCT(TransmittedReply, (), (position, feedback_due_on))

struct RecordFeedback {
    ActivityId activity;
    NodeId from;
    Words words;
};
BOOST_DESCRIBE_STRUCT(RecordFeedback, (), (activity, from, words))

struct Appraise {
    ActivityId activity;
    std::int64_t satisfied;
    std::int64_t fair;
    std::int64_t dissatisfied;
};
BOOST_DESCRIBE_STRUCT(Appraise, (), (activity, satisfied, fair, dissatisfied))

struct Publish {
    ActivityId activity;
    Words summary;
};
BOOST_DESCRIBE_STRUCT(Publish, (), (activity, summary))

struct Cancel {
    ActivityId activity;
    Short reason;
};
BOOST_DESCRIBE_STRUCT(Cancel, (), (activity, reason))

struct StartCampaign {
    NodeId node;
    std::int64_t year;
    Title title;
    Title theme;
};
BOOST_DESCRIBE_STRUCT(StartCampaign, (), (node, year, title, theme))

struct CampaignReply {
    std::uint64_t position;
    CampaignId campaign;
};
BOOST_DESCRIBE_STRUCT(CampaignReply, (), (position, campaign))

struct PlanLine {
    std::int64_t month;
    KindCode kind;
    Title title;
};
BOOST_DESCRIBE_STRUCT(PlanLine, (), (month, kind, title))

struct PublishPlan {
    NodeId node;
    std::int64_t year;
    Words foreword;
    std::vector<PlanLine> lines;
};
BOOST_DESCRIBE_STRUCT(PublishPlan, (), (node, year, foreword, lines))

struct OpenFeed {};
BOOST_DESCRIBE_STRUCT(OpenFeed, (), ())

struct FeedReply {
    std::uint64_t position;
    std::string token; // said once; below /open/calendar/mine/
};
BOOST_DESCRIBE_STRUCT(FeedReply, (), (position, token))

} // namespace ztc::activities
