// SPDX-License-Identifier: Apache-2.0
//
// What may be asked of a suggestion, and what is answered. Who asks is the actor and never stands
// in here.
#pragma once

#include "kernel/date.hpp"
#include "kernel/done.hpp"
#include "kernel/text.hpp"
#include "kernel/working_day.hpp"
#include "modules/drafts/types.hpp"
#include "modules/suggestions/types.hpp"

#include <boost/describe/class.hpp>

namespace ztc::suggestions {

/// Files a draft. With paper the scan of the signatures is the original.
struct Submit {
    drafts::DraftId draft;
    SignedBy signed_by;
    std::optional<std::vector<FileId>> scans = {};
};
BOOST_DESCRIBE_STRUCT(Submit, (), (draft, signed_by, scans))

struct SubmittedReply {
    std::uint64_t position;
    SuggestionId suggestion;
};
BOOST_DESCRIBE_STRUCT(SubmittedReply, (), (position, suggestion))

struct Accept {
    SuggestionId suggestion;
};
BOOST_DESCRIBE_STRUCT(Accept, (), (suggestion))

struct AcceptedReply {
    std::uint64_t position;
    std::string number;
    std::optional<Date> refer_due_on;
};
BOOST_DESCRIBE_STRUCT(AcceptedReply, (), (position, number, refer_due_on))

/// To the deputy, to be written anew; or to be divided, with the titles of the parts.
struct Return {
    SuggestionId suggestion;
    std::optional<Exclusion> exclusion = {};
    Words reason;
    std::optional<std::vector<Title>> split = {};
};
BOOST_DESCRIBE_STRUCT(Return, (), (suggestion, exclusion, reason, split))

struct MakeLetter {
    SuggestionId suggestion;
    std::optional<Exclusion> exclusion = {};
    Words reason;
};
BOOST_DESCRIBE_STRUCT(MakeLetter, (), (suggestion, exclusion, reason))

struct Merge {
    SuggestionId suggestion;
    SuggestionId into;
    Short reason;
};
BOOST_DESCRIBE_STRUCT(Merge, (), (suggestion, into, reason))

struct Dispose {
    SuggestionId suggestion;
    Disposition disposition;
    Words words;
};
BOOST_DESCRIBE_STRUCT(Dispose, (), (suggestion, disposition, words))

struct Refer {
    SuggestionId suggestion;
    std::vector<UnitShare> units;
};
BOOST_DESCRIBE_STRUCT(Refer, (), (suggestion, units))

struct ReferredReply {
    std::uint64_t position;
    Date reply_due_on;
    Certainty certainty;
};
BOOST_DESCRIBE_STRUCT(ReferredReply, (), (position, reply_due_on, certainty))

/// Several at once, all or none.
struct ReferMany {
    std::vector<Refer> referrals; // 1 to 200
};
BOOST_DESCRIBE_STRUCT(ReferMany, (), (referrals))

struct TakeOn {
    SuggestionId suggestion;
    NodeId unit;
};
BOOST_DESCRIBE_STRUCT(TakeOn, (), (suggestion, unit))

struct AskRelief {
    SuggestionId suggestion;
    NodeId unit;
    Words reason;
};
BOOST_DESCRIBE_STRUCT(AskRelief, (), (suggestion, unit, reason))

struct RuleOnRelief {
    SuggestionId suggestion;
    NodeId unit;
    ReliefRuling ruling;
    std::optional<NodeId> to = {}; // when it is moved
    Short reason;
};
BOOST_DESCRIBE_STRUCT(RuleOnRelief, (), (suggestion, unit, ruling, to, reason))

struct RecordContact {
    SuggestionId suggestion;
    NodeId unit;
    ContactWay way;
    Words words;
    Date contacted_on;
};
BOOST_DESCRIBE_STRUCT(RecordContact, (), (suggestion, unit, way, words, contacted_on))

/// By the lead deputy: did it take place? When not, the unit owes it still.
struct ConfirmContact {
    SuggestionId suggestion;
    NodeId unit;
    ContactHeld contact;
};
BOOST_DESCRIBE_STRUCT(ConfirmContact, (), (suggestion, unit, contact))

struct SendOpinion {
    SuggestionId suggestion;
    NodeId unit;
    Words words;
};
BOOST_DESCRIBE_STRUCT(SendOpinion, (), (suggestion, unit, words))

/// By the lead: nothing of substance in it.
struct SendOpinionBack {
    SuggestionId suggestion;
    NodeId unit; // whose opinion
    Short reason;
};
BOOST_DESCRIBE_STRUCT(SendOpinionBack, (), (suggestion, unit, reason))

struct AskExtension {
    SuggestionId suggestion;
    NodeId unit;
    Date until_on;
    Words reason;
};
BOOST_DESCRIBE_STRUCT(AskExtension, (), (suggestion, unit, until_on, reason))

/// By the lead deputy; the standing committee's office decides with it before its eyes.
struct AnswerExtension {
    SuggestionId suggestion;
    NodeId unit;
    DeputyConsent consent;
};
BOOST_DESCRIBE_STRUCT(AnswerExtension, (), (suggestion, unit, consent))

struct Extend {
    SuggestionId suggestion;
    NodeId unit;
};
BOOST_DESCRIBE_STRUCT(Extend, (), (suggestion, unit))

struct RefuseExtension {
    SuggestionId suggestion;
    NodeId unit;
    Short reason;
};
BOOST_DESCRIBE_STRUCT(RefuseExtension, (), (suggestion, unit, reason))

/// 能办的马上办，不能办的列入计划、明确时限，或者说明理由: proof, a day and an owner, or the
/// reason.
struct Point {
    std::int64_t ask;
    PointOutcome outcome;
    Words words;
    std::optional<Date> planned_on = {};
    std::optional<Short> owner = {};
    std::optional<std::vector<FileId>> proof = {};
};
BOOST_DESCRIBE_STRUCT(Point, (), (ask, outcome, words, planned_on, owner, proof))

struct DraftReply {
    SuggestionId suggestion;
    NodeId unit;
    Code outcome;
    std::vector<Point> points; // one for each ask
    Short contact;
};
BOOST_DESCRIBE_STRUCT(DraftReply, (), (suggestion, unit, outcome, points, contact))

struct DraftedReply {
    std::uint64_t position;
    std::int64_t draft_no;
};
BOOST_DESCRIBE_STRUCT(DraftedReply, (), (position, draft_no))

struct SendReplyBack {
    SuggestionId suggestion;
    NodeId unit;
    Short reason;
};
BOOST_DESCRIBE_STRUCT(SendReplyBack, (), (suggestion, unit, reason))

struct SignReply {
    SuggestionId suggestion;
    NodeId unit;
    std::int64_t draft_no;   // which one was read
    Text<4, 40> document_no; // 发文字号
    std::optional<std::vector<FileId>> scans = {};
};
BOOST_DESCRIBE_STRUCT(SignReply, (), (suggestion, unit, draft_no, document_no, scans))

struct SignedReply {
    std::uint64_t position;
    std::string document_no; // as it is normalised
    std::optional<Date> feedback_due_on;
};
BOOST_DESCRIBE_STRUCT(SignedReply, (), (position, document_no, feedback_due_on))

struct GiveFeedback {
    SuggestionId suggestion;
    std::vector<Rated> rated;        // one for each dimension of the congress
    std::optional<Words> words = {}; // must be there when somebody is dissatisfied
};
BOOST_DESCRIBE_STRUCT(GiveFeedback, (), (suggestion, rated, words))

/// Paper or telephone, written down by the standing committee's office.
struct RecordFeedback {
    SuggestionId suggestion;
    PersonId deputy;
    std::vector<Rated> rated;
    std::optional<Words> words = {};
    FeedbackWay way;
};
BOOST_DESCRIBE_STRUCT(RecordFeedback, (), (suggestion, deputy, rated, words, way))

struct OrderRedo {
    SuggestionId suggestion;
    Words reason;
};
BOOST_DESCRIBE_STRUCT(OrderRedo, (), (suggestion, reason))

struct OpenAssessment {
    SuggestionId suggestion;
    Words reason;
};
BOOST_DESCRIBE_STRUCT(OpenAssessment, (), (suggestion, reason))

struct ConcludeAssessment {
    SuggestionId suggestion;
    Words words;
};
BOOST_DESCRIBE_STRUCT(ConcludeAssessment, (), (suggestion, words))

struct RateAsRaiser {
    SuggestionId suggestion;
    Satisfaction satisfaction;
};
BOOST_DESCRIBE_STRUCT(RateAsRaiser, (), (suggestion, satisfaction))

struct ReportInducement {
    SuggestionId suggestion;
    Words words;
};
BOOST_DESCRIBE_STRUCT(ReportInducement, (), (suggestion, words))

struct Close {
    SuggestionId suggestion;
};
BOOST_DESCRIBE_STRUCT(Close, (), (suggestion))

struct Withdraw {
    SuggestionId suggestion;
    Short reason;
};
BOOST_DESCRIBE_STRUCT(Withdraw, (), (suggestion, reason))

struct WithdrawnReply {
    std::uint64_t position;
    std::int64_t still_needed; // signatories who have not asked for it
};
BOOST_DESCRIBE_STRUCT(WithdrawnReply, (), (position, still_needed))

/// In the words that may be read by everybody; what is left out stays as it was proposed.
struct Publish {
    SuggestionId suggestion;
    Title title;
    std::optional<Text<1, 20000>> text = {};
    std::optional<Text<1, 20000>> reply = {};
};
BOOST_DESCRIBE_STRUCT(Publish, (), (suggestion, title, text, reply))

struct Hide {
    SuggestionId suggestion;
    HidingReason reason;
};
BOOST_DESCRIBE_STRUCT(Hide, (), (suggestion, reason))

} // namespace ztc::suggestions
