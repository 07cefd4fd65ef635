// SPDX-License-Identifier: Apache-2.0
//
// What people ask of a matter. The shape of each is the shape of its request; who asks is the actor
// and never stands in here.
#pragma once

#include "kernel/date.hpp"
#include "kernel/map_point.hpp"
#include "modules/matters/types.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ztc::matters {

struct Raise {
    Title title;
    Wording text;
    CategoryCode category;
    NodeId community;
    std::optional<Place> place;
    Identity identity;
    std::optional<Origin> origin; // web or mini_program; the others are for officers and imports
    std::optional<std::vector<FileId>> photos;
    Text<1, 20> notice_version;
    std::optional<FileId> voice = {};
    std::optional<MapPoint> point = {};
    std::optional<std::vector<Text<1, 20>>> hidden_names = {}; // shown to no unit, printed nowhere
    std::optional<Text<1, 30>> hotline_number = {};
    std::optional<std::vector<Text<26, 26>>> about = {}; // a complaint of these persons or bodies
    std::optional<Text<1, 20>> consent_version = {};     // of what raising means, as it was shown
};
BOOST_DESCRIBE_STRUCT(Raise, (),
                      (title, text, category, community, place, identity, origin, photos,
                       notice_version, voice, point, hidden_names, hotline_number, about,
                       consent_version))

/// What an officer writes down for somebody who is present, on the phone, on paper or in a chat.
struct Enter {
    PersonId raised_by;
    Origin origin; // station, phone, paper or chat
    Title title;
    Wording text;
    CategoryCode category;
    NodeId community;
    std::optional<Place> place = {};
    Identity identity;
    std::optional<std::vector<FileId>> photos = {};
    std::optional<FileId> voice = {};
    std::optional<MapPoint> point = {};
    std::optional<std::vector<Text<1, 20>>> hidden_names = {};
    std::optional<Text<1, 30>> hotline_number = {};
    std::optional<std::vector<Text<26, 26>>> about = {};
    Text<1, 20> notice_version; // of the notice that was read out or handed over (个保法 17)
    std::optional<Text<1, 20>> consent_version = {}; // of what raising means, read out likewise
};
BOOST_DESCRIBE_STRUCT(Enter, (),
                      (raised_by, origin, title, text, category, community, place, identity, photos,
                       voice, point, hidden_names, hotline_number, about, notice_version,
                       consent_version))

struct Join {
    MatterId matter;
};
BOOST_DESCRIBE_STRUCT(Join, (), (matter))

struct Accept {
    MatterId matter;
    PersonId deputy; // every accepted matter has one who follows it
    std::optional<Text<1, 500>> note = {};
};
BOOST_DESCRIBE_STRUCT(Accept, (), (matter, deputy, note))

struct AskMore {
    MatterId matter;
    Text<1, 500> question;
};
BOOST_DESCRIBE_STRUCT(AskMore, (), (matter, question))

struct SupplyMore {
    MatterId matter;
    Wording text;
    std::optional<std::vector<FileId>> photos = {};
};
BOOST_DESCRIBE_STRUCT(SupplyMore, (), (matter, text, photos))

struct Correct {
    MatterId matter;
    CategoryCode category;
    Text<1, 200> reason;
};
BOOST_DESCRIBE_STRUCT(Correct, (), (matter, category, reason))

struct NameDeputy {
    MatterId matter;
    PersonId deputy;
    std::optional<Text<1, 200>> reason = {};
};
BOOST_DESCRIBE_STRUCT(NameDeputy, (), (matter, deputy, reason))

struct Merge {
    MatterId matter;
    MatterId into;
    Text<1, 200> reason;
};
BOOST_DESCRIBE_STRUCT(Merge, (), (matter, into, reason))

struct Unmerge {
    MatterId matter;
    Text<1, 200> reason;
};
BOOST_DESCRIBE_STRUCT(Unmerge, (), (matter, reason))

struct Redirect {
    MatterId matter;
    Door to;
    Text<1, 500> words;
};
BOOST_DESCRIBE_STRUCT(Redirect, (), (matter, to, words))

struct LookInto {
    MatterId matter;
    Text<1, 2000> note;
    std::optional<std::vector<FileId>> photos = {};
    std::optional<Date> visited_on = {};
    std::optional<MapPoint> point = {}; // only when the deputy wishes it
};
BOOST_DESCRIBE_STRUCT(LookInto, (), (matter, note, photos, visited_on, point))

struct Urge {
    MatterId matter;
    UrgeKind kind;
    Text<1, 500> words;
};
BOOST_DESCRIBE_STRUCT(Urge, (), (matter, kind, words))

struct Refer {
    MatterId matter;
    NodeId to_unit;
    std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(Refer, (), (matter, to_unit, note))

struct ApproveReferral {
    MatterId matter;
};
BOOST_DESCRIBE_STRUCT(ApproveReferral, (), (matter))

struct ReturnReferral {
    MatterId matter;
    Text<1, 500> reason;
};
BOOST_DESCRIBE_STRUCT(ReturnReferral, (), (matter, reason))

struct TakeOn {
    MatterId matter;
    std::optional<Text<1, 500>> words = {}; // what happens next, and when
};
BOOST_DESCRIBE_STRUCT(TakeOn, (), (matter, words))

struct ReportProgress {
    MatterId matter;
    Text<1, 2000> text;
    std::optional<std::vector<FileId>> photos = {};
};
BOOST_DESCRIBE_STRUCT(ReportProgress, (), (matter, text, photos))

struct AskRelief {
    MatterId matter;
    NodeId suggested_unit; // whose it is
    Text<1, 1000> reason;
};
BOOST_DESCRIBE_STRUCT(AskRelief, (), (matter, suggested_unit, reason))

struct RuleOnRelief {
    MatterId matter;
    ReliefRuling ruling;
    std::optional<NodeId> to_unit = {}; // left out: the one that was suggested
    Text<1, 500> reason;
};
BOOST_DESCRIBE_STRUCT(RuleOnRelief, (), (matter, ruling, to_unit, reason))

struct AskExtension {
    MatterId matter;
    Date wanted_on;
    Text<1, 500> reason;
};
BOOST_DESCRIBE_STRUCT(AskExtension, (), (matter, wanted_on, reason))

struct Extend {
    MatterId matter;
    Date answer_due_on;
    Text<1, 500> basis;
};
BOOST_DESCRIBE_STRUCT(Extend, (), (matter, answer_due_on, basis))

struct RefuseExtension {
    MatterId matter;
    Text<1, 500> reason;
};
BOOST_DESCRIBE_STRUCT(RefuseExtension, (), (matter, reason))

struct Pause {
    MatterId matter;
    Text<1, 500> reason;
};
BOOST_DESCRIBE_STRUCT(Pause, (), (matter, reason))

struct Resume {
    MatterId matter;
};
BOOST_DESCRIBE_STRUCT(Resume, (), (matter))

struct Answer {
    MatterId matter;
    AnswerOutcome outcome;
    Text<1, 5000> text;
    std::optional<Date> done_on = {};
    std::optional<Date> planned_on = {};
    std::optional<Text<1, 60>> owner = {};
    std::optional<Text<1, 1000>> reason = {};
    std::optional<std::vector<FileId>> proof = {};
};
BOOST_DESCRIBE_STRUCT(Answer, (),
                      (matter, outcome, text, done_on, planned_on, owner, reason, proof))

/// What a unit without an account said on paper, with the scan that is the original.
struct RecordAnswer {
    MatterId matter;
    AnswerOutcome outcome;
    Text<1, 5000> text;
    Date answered_on; // as the paper says
    std::optional<Date> done_on = {};
    std::optional<Date> planned_on = {};
    std::optional<Text<1, 60>> owner = {};
    std::optional<Text<1, 1000>> reason = {};
    std::optional<std::vector<FileId>> proof = {};
    std::optional<FileId> scan = {};
};
BOOST_DESCRIBE_STRUCT(RecordAnswer, (),
                      (matter, outcome, text, answered_on, done_on, planned_on, owner, reason,
                       proof, scan))

struct Deliver {
    MatterId matter;
    Text<1, 2000> text;
    Date done_on;
    std::optional<std::vector<FileId>> proof = {};
};
BOOST_DESCRIBE_STRUCT(Deliver, (), (matter, text, done_on, proof))

struct Slip {
    MatterId matter;
    Date planned_on;
    Text<1, 1000> reason;
};
BOOST_DESCRIBE_STRUCT(Slip, (), (matter, planned_on, reason))

struct Contest {
    MatterId matter;
    Text<1, 1000> words;
    std::optional<std::vector<FileId>> photos = {};
};
BOOST_DESCRIBE_STRUCT(Contest, (), (matter, words, photos))

struct Rate {
    MatterId matter;
    Satisfaction attitude;
    Satisfaction result;
    std::optional<Text<1, 500>> words;
};
BOOST_DESCRIBE_STRUCT(Rate, (), (matter, attitude, result, words))

/// What the raiser said on the phone or on paper; written down by anybody but the unit.
struct RecordRating {
    MatterId matter;
    RatingChannel channel; // phone or paper
    Satisfaction attitude;
    Satisfaction result;
    std::optional<Text<1, 500>> words = {};
};
BOOST_DESCRIBE_STRUCT(RecordRating, (), (matter, channel, attitude, result, words))

/// By number and code, without an account.
struct RateByCode {
    Text<1, 20> number;
    Text<6, 6> query_code;
    Satisfaction attitude;
    Satisfaction result;
    std::optional<Text<1, 500>> words = {};
};
BOOST_DESCRIBE_STRUCT(RateByCode, (), (number, query_code, attitude, result, words))

/// With the number and the code of a receipt, without an account.
struct Follow {
    Text<1, 20> number;
    Text<6, 6> query_code;
};
BOOST_DESCRIBE_STRUCT(Follow, (), (number, query_code))

struct Withdraw {
    MatterId matter;
    std::optional<Text<1, 200>> reason;
};
BOOST_DESCRIBE_STRUCT(Withdraw, (), (matter, reason))

// ---- what they are answered ------------------------------------------------------------------

struct Raised {
    std::uint64_t position;
    MatterId matter;
    std::string number;
    std::string query_code; // six digits, with the number enough to follow it without an account
    Date accept_due_on;
};
BOOST_DESCRIBE_STRUCT(Raised, (), (position, matter, number, query_code, accept_due_on))

struct ReferredReply {
    std::uint64_t position;
    std::optional<Date> answer_due_on; // absent: it waits for the director's word
    bool provisional = false;
};
BOOST_DESCRIBE_STRUCT(ReferredReply, (), (position, answer_due_on, provisional))

struct DueReply {
    std::uint64_t position;
    std::optional<Date> due_on;
    bool provisional = false;
};
BOOST_DESCRIBE_STRUCT(DueReply, (), (position, due_on, provisional))

struct RatedReply {
    std::uint64_t position;
    Stage stage;
};
BOOST_DESCRIBE_STRUCT(RatedReply, (), (position, stage))

/// Where the one stands that goes on for a merged one: its line and its days, and nothing that
/// anybody wrote in it. Whoever raised the merged one follows it as a neighbour who joined.
struct GoesOn {
    std::string number;
    std::string category = {};
    Stage stage{};
    std::optional<Closing> closing = {};
    Date raised_on{};
    std::optional<Date> accepted_on = {};
    std::optional<Date> referred_on = {};
    std::optional<std::string> unit_name = {};
    std::optional<Date> due_on = {}; // of what is waited for
    std::optional<AnswerOutcome> outcome = {};
    std::optional<Date> answered_on = {};
    std::optional<Date> planned_on = {};
    std::optional<std::int64_t> late_by = {}; // the answer, in working days
};
BOOST_DESCRIBE_STRUCT(GoesOn, (),
                      (number, category, stage, closing, raised_on, accepted_on, referred_on,
                       unit_name, due_on, outcome, answered_on, planned_on, late_by))

/// What whoever holds the receipt may read: where it stands, and the answer.
struct Followed {
    std::string number;
    std::string category;
    Stage stage;
    std::optional<Closing> closing = {};
    Date raised_on;
    std::optional<Date> accepted_on = {};
    std::optional<Date> referred_on = {};
    std::optional<std::string> unit_name = {};
    std::optional<Date> due_on = {}; // of what is waited for
    std::optional<AnswerOutcome> outcome = {};
    std::optional<std::string> answer = {};
    std::optional<Date> answered_on = {};
    std::optional<Date> planned_on = {};
    std::optional<std::string> merged_into = {}; // its number
    bool may_rate = false;
    std::optional<GoesOn> goes_on = {};       // merged: the one that stands at the end of it
    std::optional<std::int64_t> late_by = {}; // the answer, in working days
};
BOOST_DESCRIBE_STRUCT(Followed, (),
                      (number, category, stage, closing, raised_on, accepted_on, referred_on,
                       unit_name, due_on, outcome, answer, answered_on, planned_on, merged_into,
                       may_rate, goes_on, late_by))

/// A message from elsewhere, with its answer when it has one: recorded now, dated then.
struct ImportedMessage {
    std::string source_key; // unique in the list it came from: imported again, it adds nothing
    NodeId community;
    Title title;
    Text<1, 20000> text;
    CategoryCode category;
    Instant said_at;
    std::optional<Text<1, 50000>> answer;
    std::optional<Instant> answered_at;
    std::optional<Place> place = {};
};

} // namespace ztc::matters
