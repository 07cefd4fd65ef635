// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to a suggestion or motion from its submission on; stream
// `suggestions/<id>`. This file only grows. Ids, days and decisions only; every text is official
// and lies under the congress's key. Promised days are frozen here.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "kernel/text.hpp"
#include "kernel/working_day.hpp"
#include "modules/suggestions/types.hpp"

#include <boost/describe/class.hpp>

namespace ztc {
class Work;
}

namespace ztc::suggestions {

inline std::string stream_of(SuggestionId const& suggestion)
{
    return "suggestions/" + suggestion.text;
}

// ---- submitted, examined ------------------------------------------------------------------------

struct Submitted {
    static constexpr auto type = "suggestions.submitted";
    static constexpr std::string_view on_notice_board[] = {"kind", "term_no", "session_no",
                                                           "submitted_on"};
    SuggestionId suggestion;
    std::optional<std::string> draft; // id of the draft it came from; none of an import
    SuggestionKind kind;
    PersonId lead;
    std::vector<NodeId> seats;       // where the lead is a deputy
    std::vector<PersonId> cosigners; // each confirmed this text
    SignedBy signed_by;
    std::vector<FileId> scans; // of the signed paper, which is then the original
    TextRef title;
    TextRef situation;
    TextRef asks; // one a line
    std::int64_t ask_count;
    std::optional<TextRef> feasibility;
    Visibility visibility;
    std::vector<FormedBy> formed_by;
    RaisedBefore raised_before;
    Wish wish;
    std::vector<NodeId> wished_units;
    std::vector<MatterId> matters;
    std::vector<NodeId> consulted; // departments asked beforehand, also those that were silent
    std::int64_t term_no;
    std::optional<std::int64_t> session_no; // nothing: in recess
    Date submitted_on;
    std::int64_t policy_version = 0;
};
BOOST_DESCRIBE_STRUCT(Submitted, (),
                      (suggestion, draft, kind, lead, seats, cosigners, signed_by, scans, title,
                       situation, asks, ask_count, feasibility, visibility, formed_by,
                       raised_before, wish, wished_units, matters, consulted, term_no, session_no,
                       submitted_on, policy_version))

/// A record of earlier years, brought in whole: for reading and comparing, it goes nowhere.
struct Imported {
    static constexpr auto type = "suggestions.imported";
    static constexpr std::string_view on_notice_board[] = {"kind", "imported_on"};
    SuggestionId suggestion;
    SuggestionKind kind;
    std::optional<TextRef> number; // as it was written
    TextRef title;
    std::optional<TextRef> proposer;
    std::optional<TextRef> situation;
    std::optional<TextRef> units;    // as they were written, the lead first, one a line
    std::vector<NodeId> known_units; // those of them that are here
    std::optional<TextRef> reply;
    std::optional<std::string> outcome;
    std::optional<std::int64_t> year;
    std::optional<Date> replied_on;
    std::optional<TextRef> source; // where it was published
    Date imported_on;
};
BOOST_DESCRIBE_STRUCT(Imported, (),
                      (suggestion, kind, number, title, proposer, situation, units, known_units,
                       reply, outcome, year, replied_on, source, imported_on))

struct Accepted {
    static constexpr auto type = "suggestions.accepted";
    static constexpr std::string_view on_notice_board[] = {"accepted_on", "refer_due_on"};
    SuggestionId suggestion;
    std::string number;
    Date accepted_on;
    std::optional<Date> refer_due_on; // in recess, from the submission
};
BOOST_DESCRIBE_STRUCT(Accepted, (), (suggestion, number, accepted_on, refer_due_on))

struct Returned {
    static constexpr auto type = "suggestions.returned";
    static constexpr std::string_view on_notice_board[] = {"returned_on"};
    SuggestionId suggestion;
    std::optional<Exclusion> exclusion;
    TextRef reason;
    std::optional<TextRef> split; // what it could be divided into, a title a line
    Date returned_on;
};
BOOST_DESCRIBE_STRUCT(Returned, (), (suggestion, exclusion, reason, split, returned_on))

struct MadeLetter {
    static constexpr auto type = "suggestions.made_letter";
    static constexpr std::string_view on_notice_board[] = {"made_on"};
    SuggestionId suggestion;
    std::optional<Exclusion> exclusion;
    TextRef reason;
    Date made_on;
};
BOOST_DESCRIBE_STRUCT(MadeLetter, (), (suggestion, exclusion, reason, made_on))

/// Handled together with another on the same thing; each signatory is answered all the same.
struct Merged {
    static constexpr auto type = "suggestions.merged";
    static constexpr std::string_view on_notice_board[] = {"merged_on"};
    SuggestionId suggestion;
    SuggestionId into;
    TextRef reason;
    Date merged_on;
};
BOOST_DESCRIBE_STRUCT(Merged, (), (suggestion, into, reason, merged_on))

/// Stream of the one that goes on.
struct TookIn {
    static constexpr auto type = "suggestions.took_in";
    static constexpr std::string_view on_notice_board[] = {"taken_on"};
    SuggestionId suggestion;
    SuggestionId other;
    PersonId lead;
    std::vector<PersonId> cosigners;
    std::vector<MatterId> matters;
    Date taken_on;
};
BOOST_DESCRIBE_STRUCT(TookIn, (), (suggestion, other, lead, cosigners, matters, taken_on))

/// What the presidium made of a motion.
struct Disposed {
    static constexpr auto type = "suggestions.disposed";
    static constexpr std::string_view on_notice_board[] = {"disposition", "disposed_on"};
    SuggestionId suggestion;
    Disposition disposition;
    TextRef words;
    Date disposed_on;
};
BOOST_DESCRIBE_STRUCT(Disposed, (), (suggestion, disposition, words, disposed_on))

// ---- referred and handled
// ------------------------------------------------------------------------

/// Handed over (交办). All days are counted from here.
struct Referred {
    static constexpr auto type = "suggestions.referred";
    static constexpr std::string_view on_notice_board[] = {"referred_on", "reply_due_on",
                                                           "reply_latest_on"};
    SuggestionId suggestion;
    std::vector<UnitShare> units;
    Date referred_on;
    Date reply_due_on;
    Date reply_latest_on; // with consent
    std::optional<Date> relief_until_on;
    std::optional<Date> contact_due_on;
    std::optional<Date> co_opinion_due_on;
    std::optional<Date> internal_due_on; // a target, not the law's
    Certainty certainty;
    std::int64_t policy_version = 0;
};
BOOST_DESCRIBE_STRUCT(Referred, (),
                      (suggestion, units, referred_on, reply_due_on, reply_latest_on,
                       relief_until_on, contact_due_on, co_opinion_due_on, internal_due_on,
                       certainty, policy_version))

struct TakenOn {
    static constexpr auto type = "suggestions.taken_on";
    static constexpr std::string_view on_notice_board[] = {"taken_on"};
    SuggestionId suggestion;
    NodeId unit;
    PersonId clerk;
    Date taken_on;
};
BOOST_DESCRIBE_STRUCT(TakenOn, (), (suggestion, unit, clerk, taken_on))

struct ReliefAsked {
    static constexpr auto type = "suggestions.relief_asked";
    static constexpr std::string_view on_notice_board[] = {"asked_on"};
    SuggestionId suggestion;
    NodeId unit;
    TextRef reason;
    Date asked_on;
    std::optional<Date> rule_due_on;
};
BOOST_DESCRIBE_STRUCT(ReliefAsked, (), (suggestion, unit, reason, asked_on, rule_due_on))

/// By a named person. The new unit's days are counted from the ruling.
struct ReliefRuled {
    static constexpr auto type = "suggestions.relief_ruled";
    static constexpr std::string_view on_notice_board[] = {"ruling", "ruled_on"};
    SuggestionId suggestion;
    NodeId unit;
    ReliefRuling ruling;
    std::optional<NodeId> to;
    TextRef reason;
    Date ruled_on;
    std::optional<Date> reply_due_on;
    std::optional<Date> reply_latest_on;
    std::optional<Date> relief_until_on;
    std::optional<Date> contact_due_on;
    std::optional<Date> co_opinion_due_on;
    Certainty certainty;
};
BOOST_DESCRIBE_STRUCT(ReliefRuled, (),
                      (suggestion, unit, ruling, to, reason, ruled_on, reply_due_on,
                       reply_latest_on, relief_until_on, contact_due_on, co_opinion_due_on,
                       certainty))

/// The unit spoke with the deputy.
struct Contacted {
    static constexpr auto type = "suggestions.contacted";
    static constexpr std::string_view on_notice_board[] = {"way", "contacted_on"};
    SuggestionId suggestion;
    NodeId unit;
    ContactWay way;
    TextRef words;
    Date contacted_on;
};
BOOST_DESCRIBE_STRUCT(Contacted, (), (suggestion, unit, way, words, contacted_on))

/// Whether it took place, as the lead deputy says; when not, the unit owes it still.
struct ContactConfirmed {
    static constexpr auto type = "suggestions.contact_confirmed";
    static constexpr std::string_view on_notice_board[] = {"contact", "said_on"};
    SuggestionId suggestion;
    NodeId unit;
    PersonId deputy;
    ContactHeld contact;
    Date said_on;
};
BOOST_DESCRIBE_STRUCT(ContactConfirmed, (), (suggestion, unit, deputy, contact, said_on))

/// A co-handling unit's opinion to the lead.
struct OpinionSent {
    static constexpr auto type = "suggestions.opinion_sent";
    static constexpr std::string_view on_notice_board[] = {"sent_on"};
    SuggestionId suggestion;
    NodeId unit;
    TextRef words;
    Date sent_on;
};
BOOST_DESCRIBE_STRUCT(OpinionSent, (), (suggestion, unit, words, sent_on))

struct OpinionSentBack {
    static constexpr auto type = "suggestions.opinion_sent_back";
    static constexpr std::string_view on_notice_board[] = {"sent_back_on", "due_on"};
    SuggestionId suggestion;
    NodeId unit;
    TextRef reason;
    Date sent_back_on;
    Date due_on;
};
BOOST_DESCRIBE_STRUCT(OpinionSentBack, (), (suggestion, unit, reason, sent_back_on, due_on))

struct ExtensionAsked {
    static constexpr auto type = "suggestions.extension_asked";
    static constexpr std::string_view on_notice_board[] = {"until_on", "asked_on"};
    SuggestionId suggestion;
    NodeId unit;
    Date until_on;
    TextRef reason;
    Date asked_on;
};
BOOST_DESCRIBE_STRUCT(ExtensionAsked, (), (suggestion, unit, until_on, reason, asked_on))

/// What the lead deputy says of it; the office decides.
struct ExtensionAnswered {
    static constexpr auto type = "suggestions.extension_answered";
    static constexpr std::string_view on_notice_board[] = {"consent", "answered_on"};
    SuggestionId suggestion;
    NodeId unit;
    PersonId deputy;
    DeputyConsent consent;
    Date answered_on;
};
BOOST_DESCRIBE_STRUCT(ExtensionAnswered, (), (suggestion, unit, deputy, consent, answered_on))

struct Extended {
    static constexpr auto type = "suggestions.extended";
    static constexpr std::string_view on_notice_board[] = {"reply_due_on", "extended_on"};
    SuggestionId suggestion;
    NodeId unit;
    Date reply_due_on;
    Date extended_on;
};
BOOST_DESCRIBE_STRUCT(Extended, (), (suggestion, unit, reply_due_on, extended_on))

struct ExtensionRefused {
    static constexpr auto type = "suggestions.extension_refused";
    static constexpr std::string_view on_notice_board[] = {"refused_on"};
    SuggestionId suggestion;
    NodeId unit;
    TextRef reason;
    Date refused_on;
};
BOOST_DESCRIBE_STRUCT(ExtensionRefused, (), (suggestion, unit, reason, refused_on))

/// The answer to one of the asks, in a draft of the reply.
struct PointDrafted {
    static constexpr auto type = "suggestions.point_drafted";
    SuggestionId suggestion;
    NodeId unit;
    std::int64_t draft_no;
    std::int64_t ask; // from 1
    PointOutcome outcome;
    TextRef words;
    std::optional<Date> planned_on; // of a plan
    std::optional<TextRef> owner;   // who answers for the plan: a post
    std::vector<FileId> proof;      // of what is done
};
BOOST_DESCRIBE_STRUCT(PointDrafted, (),
                      (suggestion, unit, draft_no, ask, outcome, words, planned_on, owner, proof))

struct ReplyDrafted {
    static constexpr auto type = "suggestions.reply_drafted";
    static constexpr std::string_view on_notice_board[] = {"drafted_on"};
    SuggestionId suggestion;
    NodeId unit;
    std::int64_t draft_no;
    std::string outcome; // code of the congress's table
    TextRef contact;     // who can be asked, and the telephone
    Date drafted_on;
};
BOOST_DESCRIBE_STRUCT(ReplyDrafted, (), (suggestion, unit, draft_no, outcome, contact, drafted_on))

struct ReplySentBack {
    static constexpr auto type = "suggestions.reply_sent_back";
    static constexpr std::string_view on_notice_board[] = {"sent_back_on"};
    SuggestionId suggestion;
    NodeId unit;
    TextRef reason;
    Date sent_back_on;
};
BOOST_DESCRIBE_STRUCT(ReplySentBack, (), (suggestion, unit, reason, sent_back_on))

/// Signed by the unit's principal; the deputies' time to rate begins with the last unit.
struct Replied {
    static constexpr auto type = "suggestions.replied";
    static constexpr std::string_view on_notice_board[] = {"replied_on"};
    SuggestionId suggestion;
    NodeId unit;
    std::int64_t round; // 1, then one more for each rehandling
    std::int64_t draft_no;
    std::string outcome;
    std::string document_no;
    PersonId signed_by;
    std::vector<FileId> scans; // of the stamped paper, which is then the original
    Date replied_on;
    std::optional<Date> feedback_due_on;
    std::optional<Date> publish_due_on;
    std::int64_t policy_version = 0;
};
BOOST_DESCRIBE_STRUCT(Replied, (),
                      (suggestion, unit, round, draft_no, outcome, document_no, signed_by, scans,
                       replied_on, feedback_due_on, publish_due_on, policy_version))

// ---- rated
// ---------------------------------------------------------------------------------------

struct FeedbackGiven {
    static constexpr auto type = "suggestions.feedback_given";
    SuggestionId suggestion;
    PersonId deputy;
    std::int64_t round;
    std::vector<Rated> rated;
    std::optional<TextRef> words;
    FeedbackWay way;
    Date given_on;
};
BOOST_DESCRIBE_STRUCT(FeedbackGiven, (), (suggestion, deputy, round, rated, words, way, given_on))

struct RedoOrdered {
    static constexpr auto type = "suggestions.redo_ordered";
    static constexpr std::string_view on_notice_board[] = {"round", "ordered_on", "reply_due_on"};
    SuggestionId suggestion;
    std::int64_t round;
    TextRef reason;
    Date ordered_on;
    Date reply_due_on;
    Certainty certainty;
};
BOOST_DESCRIBE_STRUCT(RedoOrdered, (),
                      (suggestion, round, reason, ordered_on, reply_due_on, certainty))

struct AssessmentOpened {
    static constexpr auto type = "suggestions.assessment_opened";
    static constexpr std::string_view on_notice_board[] = {"way", "opened_on"};
    SuggestionId suggestion;
    AfterRedo way;
    TextRef reason;
    Date opened_on;
};
BOOST_DESCRIBE_STRUCT(AssessmentOpened, (), (suggestion, way, reason, opened_on))

/// Its opinion; the unit acts by it.
struct AssessmentConcluded {
    static constexpr auto type = "suggestions.assessment_concluded";
    static constexpr std::string_view on_notice_board[] = {"concluded_on"};
    SuggestionId suggestion;
    TextRef words;
    Date concluded_on;
};
BOOST_DESCRIBE_STRUCT(AssessmentConcluded, (), (suggestion, words, concluded_on))

/// A resident whose matter is part of it says whether it helped. Sealed: nobody reads a single one,
/// the totals come after the window.
struct RaiserRated {
    static constexpr auto type = "suggestions.raiser_rated";
    SuggestionId suggestion;
    PersonId raiser;
    Satisfaction satisfaction;
    Date rated_on;
};
BOOST_DESCRIBE_STRUCT(RaiserRated, (), (suggestion, raiser, satisfaction, rated_on))

/// Somebody tried to move a rating by threat or favour (重庆条例 38).
struct InducementReported {
    static constexpr auto type = "suggestions.inducement_reported";
    SuggestionId suggestion;
    TextRef words;
    Date reported_on;
};
BOOST_DESCRIBE_STRUCT(InducementReported, (), (suggestion, words, reported_on))

struct Closed {
    static constexpr auto type = "suggestions.closed";
    static constexpr std::string_view on_notice_board[] = {"closed_on"};
    SuggestionId suggestion;
    std::int64_t silent; // of whom a rating was due
    Date closed_on;
};
BOOST_DESCRIBE_STRUCT(Closed, (), (suggestion, silent, closed_on))

/// A signatory wants it back; where all must, it ends with the last.
struct WithdrawalAsked {
    static constexpr auto type = "suggestions.withdrawal_asked";
    static constexpr std::string_view on_notice_board[] = {"asked_on"};
    SuggestionId suggestion;
    PersonId deputy;
    TextRef reason;
    Date asked_on;
};
BOOST_DESCRIBE_STRUCT(WithdrawalAsked, (), (suggestion, deputy, reason, asked_on))

struct Withdrawn {
    static constexpr auto type = "suggestions.withdrawn";
    static constexpr std::string_view on_notice_board[] = {"withdrawn_on"};
    SuggestionId suggestion;
    Date withdrawn_on;
};
BOOST_DESCRIBE_STRUCT(Withdrawn, (), (suggestion, withdrawn_on))

/// Everybody may read it, in the words that were looked through before: what must not be told is
/// left out of them.
struct Published {
    static constexpr auto type = "suggestions.published";
    static constexpr std::string_view on_notice_board[] = {"visibility", "published_on"};
    SuggestionId suggestion;
    Visibility visibility; // never more than the deputy agreed to
    TextRef title;
    std::optional<TextRef> text;
    std::optional<TextRef> reply;
    Date published_on;
};
BOOST_DESCRIBE_STRUCT(Published, (), (suggestion, visibility, title, text, reply, published_on))

/// A stub with the reason stays.
struct Hidden {
    static constexpr auto type = "suggestions.hidden";
    static constexpr std::string_view on_notice_board[] = {"reason", "hidden_on"};
    SuggestionId suggestion;
    HidingReason reason;
    Date hidden_on;
};
BOOST_DESCRIBE_STRUCT(Hidden, (), (suggestion, reason, hidden_on))

// ---- for modules that go along with it
// -----------------------------------------------------------

/// Where it stands, and by whom.
struct Standing {
    bool exists = false;
    State state{};
    std::vector<PersonId> signatories; // the lead first
    std::vector<NodeId> seats, units;
};
Standing standing_in(std::span<Recorded const> stream);
/// The day that runs now of what is promised to be done by the unit: reply, contact, co_opinion; or
/// by the deputies: feedback.
std::optional<Date> running_day(std::span<Recorded const> stream, ClockKind clock,
                                std::optional<NodeId> const& unit);
/// By the policy: the soft day of a progress query that is put today.
Date query_due_on(Work& work);
Level own_level(Work& work);

} // namespace ztc::suggestions
