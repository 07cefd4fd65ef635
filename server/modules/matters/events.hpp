// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to a matter; one stream for each, "matters/<matter id>". This file
// only grows. Ids and decisions only: every word that somebody wrote is a TextRef into the vault.
// Days that were promised are frozen here, with the version of the policy they were promised under:
// a later change of policy never moves them. `*_on` and `said_at` are what people say; when the
// server recorded it stands in the envelope.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "kernel/result.hpp"
#include "kernel/working_day.hpp"
#include "modules/matters/types.hpp"
#include "modules/people/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc {
class Work;
}

namespace ztc::matters {

inline std::string stream_of(MatterId const& matter)
{
    return "matters/" + matter.text;
}

struct MatterRaised {
    static constexpr auto type = "matters.raised";
    static constexpr std::string_view on_notice_board[] = {"accept_due_on"};
    MatterId matter;
    std::string number; // 2026-000123, what people say
    PersonId raised_by;
    NodeId community;
    std::vector<NodeId> within; // from the congress down to the community
    std::string category;
    Identity identity;
    Origin origin;
    TextRef title;
    TextRef text;
    std::optional<TextRef> place;
    std::vector<FileId> photos;
    Date accept_due_on;
    Certainty certainty;
    std::int64_t policy_version = 0;
    std::optional<std::string> notice_version; // of the privacy notice that was shown (个保法 17)
    std::optional<Instant> said_at;            // imported: when it was raised elsewhere
    std::optional<std::string> source_key;     // imported: its key in the list it came from
    std::optional<FileId> voice = {};          // 录音
    std::optional<TextRef> point = {};         // on the map, as "30.5,114.3 gcj02"
    std::optional<TextRef> hidden_names = {}; // names the raiser marked, a line each: shown to none
    std::optional<TextRef> hotline_number = {};           // the number that 12345 gave it
    std::optional<std::vector<std::string>> about = {};   // persons and bodies it complains of
    std::optional<std::vector<people::Shown>> shown = {}; // the notice and what raising means
    std::optional<PersonId> entered_in_place_of = {};     // the officer who was away
    std::optional<ReceptionId> reception = {};            // at which a deputy heard it
};
BOOST_DESCRIBE_STRUCT(MatterRaised, (),
                      (matter, number, raised_by, community, within, category, identity, origin,
                       title, text, place, photos, accept_due_on, certainty, policy_version,
                       notice_version, said_at, source_key, voice, point, hidden_names,
                       hotline_number, about, shown, entered_in_place_of, reception))

/// A neighbour: it concerns me too. Once for each person.
struct MatterJoined {
    static constexpr auto type = "matters.joined";
    static constexpr std::string_view on_notice_board[] = {"joined_on"};
    MatterId matter;
    PersonId person;
    Date joined_on;
};
BOOST_DESCRIBE_STRUCT(MatterJoined, (), (matter, person, joined_on))

struct MatterAccepted {
    static constexpr auto type = "matters.accepted";
    static constexpr std::string_view on_notice_board[] = {"accepted_on"};
    MatterId matter;
    Date accepted_on;
    std::optional<PersonId> deputy; // who follows it (代表法 31: follows, never handles)
    std::optional<TextRef> note;
    std::optional<Date> refer_due_on = {}; // by then it is referred, or shown the right door
    std::optional<Certainty> certainty = {};
    std::optional<std::int64_t> policy_version = {};
};
BOOST_DESCRIBE_STRUCT(MatterAccepted, (),
                      (matter, accepted_on, deputy, note, refer_due_on, certainty, policy_version))

/// The desk cannot go on without knowing more: until the raiser answers, its clock stands.
struct MatterMoreAsked {
    static constexpr auto type = "matters.more_asked";
    static constexpr std::string_view on_notice_board[] = {"asked_on"};
    MatterId matter;
    TextRef question;
    Date asked_on;
};
BOOST_DESCRIBE_STRUCT(MatterMoreAsked, (), (matter, question, asked_on))

/// The clock that stood goes on with the days that were left.
struct MatterMoreSupplied {
    static constexpr auto type = "matters.more_supplied";
    static constexpr std::string_view on_notice_board[] = {"supplied_on", "due_on"};
    MatterId matter;
    TextRef text;
    std::vector<FileId> photos;
    Date supplied_on;
    std::optional<Date> due_on; // of the clock that stood: acceptance or referral
    std::optional<Certainty> certainty;
};
BOOST_DESCRIBE_STRUCT(MatterMoreSupplied, (),
                      (matter, text, photos, supplied_on, due_on, certainty))

struct MatterCorrected {
    static constexpr auto type = "matters.corrected";
    static constexpr std::string_view on_notice_board[] = {"corrected_on"};
    MatterId matter;
    std::string category;
    TextRef reason;
    Date corrected_on;
};
BOOST_DESCRIBE_STRUCT(MatterCorrected, (), (matter, category, reason, corrected_on))

struct MatterDeputyNamed {
    static constexpr auto type = "matters.deputy_named";
    static constexpr std::string_view on_notice_board[] = {"named_on"};
    MatterId matter;
    PersonId deputy;
    std::optional<TextRef> reason;
    Date named_on;
};
BOOST_DESCRIBE_STRUCT(MatterDeputyNamed, (), (matter, deputy, reason, named_on))

/// It is the same as another, which goes on for both; its number keeps leading there.
struct MatterMerged {
    static constexpr auto type = "matters.merged";
    static constexpr std::string_view on_notice_board[] = {"into", "merged_on"};
    MatterId matter;
    MatterId into;
    TextRef reason;
    Date merged_on;
};
BOOST_DESCRIBE_STRUCT(MatterMerged, (), (matter, into, reason, merged_on))

struct MatterUnmerged {
    static constexpr auto type = "matters.unmerged";
    static constexpr std::string_view on_notice_board[] = {"from", "unmerged_on"};
    MatterId matter;
    MatterId from;
    TextRef reason;
    Date unmerged_on;
};
BOOST_DESCRIBE_STRUCT(MatterUnmerged, (), (matter, from, reason, unmerged_on))

/// The other side of a merging: whoever raised or joined the other one follows this one.
struct MatterTookOver {
    static constexpr auto type = "matters.took_over";
    static constexpr std::string_view on_notice_board[] = {"from"};
    MatterId matter;
    MatterId from;
    std::vector<PersonId> persons;
};
BOOST_DESCRIBE_STRUCT(MatterTookOver, (), (matter, from, persons))

struct MatterGaveBack {
    static constexpr auto type = "matters.gave_back";
    static constexpr std::string_view on_notice_board[] = {"to"};
    MatterId matter;
    MatterId to;
    std::vector<PersonId> persons;
};
BOOST_DESCRIBE_STRUCT(MatterGaveBack, (), (matter, to, persons))

struct MatterRedirected {
    static constexpr auto type = "matters.redirected";
    static constexpr std::string_view on_notice_board[] = {"redirected_on"};
    MatterId matter;
    Door to;
    TextRef words; // the right door, in words and with its number
    Date redirected_on;
};
BOOST_DESCRIBE_STRUCT(MatterRedirected, (), (matter, to, words, redirected_on))

struct MatterLookedInto {
    static constexpr auto type = "matters.looked_into";
    static constexpr std::string_view on_notice_board[] = {"looked_into_on"};
    MatterId matter;
    TextRef note;
    Date looked_into_on;
    std::optional<std::vector<FileId>> photos = {};
    std::optional<Date> visited_on = {}; // as the deputy says
    std::optional<TextRef> point = {};   // only where the deputy wished it
};
BOOST_DESCRIBE_STRUCT(MatterLookedInto, (),
                      (matter, note, looked_into_on, photos, visited_on, point))

/// A deputy or the desk asks the unit to go on, or how far it is (代表法 31).
struct MatterUrged {
    static constexpr auto type = "matters.urged";
    static constexpr std::string_view on_notice_board[] = {"kind", "urged_on"};
    MatterId matter;
    UrgeKind kind;
    TextRef words;
    Date urged_on;
};
BOOST_DESCRIBE_STRUCT(MatterUrged, (), (matter, kind, words, urged_on))

/// Where policy wants the director's word first.
struct MatterReferralProposed {
    static constexpr auto type = "matters.referral_proposed";
    static constexpr std::string_view on_notice_board[] = {"to_unit", "proposed_on"};
    MatterId matter;
    NodeId to_unit;
    std::optional<TextRef> note;
    Date proposed_on;
};
BOOST_DESCRIBE_STRUCT(MatterReferralProposed, (), (matter, to_unit, note, proposed_on))

struct MatterReferralReturned {
    static constexpr auto type = "matters.referral_returned";
    static constexpr std::string_view on_notice_board[] = {"returned_on"};
    MatterId matter;
    TextRef reason;
    Date returned_on;
};
BOOST_DESCRIBE_STRUCT(MatterReferralReturned, (), (matter, reason, returned_on))

struct MatterReferred {
    static constexpr auto type = "matters.referred";
    static constexpr std::string_view on_notice_board[] = {"to_unit", "referred_on",
                                                           "answer_due_on"};
    MatterId matter;
    NodeId to_unit;
    Date referred_on;
    Date answer_due_on;
    Certainty certainty;
    std::int64_t policy_version = 0;
    std::optional<TextRef> note;
    std::optional<Date> take_on_due_on = {}; // by then a person by name has it at the unit
    std::optional<bool> moved = {};          // after a relief: the unit before did not answer it
};
BOOST_DESCRIBE_STRUCT(MatterReferred, (),
                      (matter, to_unit, referred_on, answer_due_on, certainty, policy_version, note,
                       take_on_due_on, moved))

/// The first human at the unit, by name: the actor of the envelope, or as written on paper.
struct MatterTakenOn {
    static constexpr auto type = "matters.taken_on";
    static constexpr std::string_view on_notice_board[] = {"taken_on"};
    MatterId matter;
    std::optional<TextRef> words; // what happens next
    Date taken_on;
};
BOOST_DESCRIBE_STRUCT(MatterTakenOn, (), (matter, words, taken_on))

/// Another at the same unit has it from now on (交接).
struct MatterPassedOn {
    static constexpr auto type = "matters.passed_on";
    static constexpr std::string_view on_notice_board[] = {"passed_on"};
    MatterId matter;
    PersonId from;
    PersonId to;
    TextRef reason;
    Date passed_on;
};
BOOST_DESCRIBE_STRUCT(MatterPassedOn, (), (matter, from, to, reason, passed_on))

struct MatterProgressReported {
    static constexpr auto type = "matters.progress_reported";
    static constexpr std::string_view on_notice_board[] = {"reported_on"};
    MatterId matter;
    TextRef text;
    std::vector<FileId> photos;
    Date reported_on;
};
BOOST_DESCRIBE_STRUCT(MatterProgressReported, (), (matter, text, photos, reported_on))

/// The unit says that it is another's. It stays here, and its clock runs, until that is ruled.
struct MatterReliefAsked {
    static constexpr auto type = "matters.relief_asked";
    static constexpr std::string_view on_notice_board[] = {"suggested_unit", "times", "asked_on"};
    MatterId matter;
    NodeId suggested_unit;
    TextRef reason;
    std::int64_t times; // 1: for the first time; from the second on the committee rules
    Date asked_on;
};
BOOST_DESCRIBE_STRUCT(MatterReliefAsked, (), (matter, suggested_unit, reason, times, asked_on))

struct MatterReliefRuled {
    static constexpr auto type = "matters.relief_ruled";
    static constexpr std::string_view on_notice_board[] = {"ruling", "ruled_on"};
    MatterId matter;
    ReliefRuling ruling;
    TextRef reason;
    Date ruled_on;
};
BOOST_DESCRIBE_STRUCT(MatterReliefRuled, (), (matter, ruling, reason, ruled_on))

struct MatterExtensionAsked {
    static constexpr auto type = "matters.extension_asked";
    static constexpr std::string_view on_notice_board[] = {"wanted_on", "asked_on"};
    MatterId matter;
    Date wanted_on;
    TextRef reason;
    Date asked_on;
};
BOOST_DESCRIBE_STRUCT(MatterExtensionAsked, (), (matter, wanted_on, reason, asked_on))

/// The desk gives more time, and on what it rests.
struct MatterExtended {
    static constexpr auto type = "matters.extended";
    static constexpr std::string_view on_notice_board[] = {"answer_due_on", "extended_on"};
    MatterId matter;
    Date answer_due_on;
    Certainty certainty;
    TextRef basis;
    Date extended_on;
};
BOOST_DESCRIBE_STRUCT(MatterExtended, (), (matter, answer_due_on, certainty, basis, extended_on))

/// The desk gives no more time: the day that was promised stays, and the unit is told why.
struct MatterExtensionRefused {
    static constexpr auto type = "matters.extension_refused";
    static constexpr std::string_view on_notice_board[] = {"refused_on"};
    MatterId matter;
    TextRef reason;
    Date refused_on;
};
BOOST_DESCRIBE_STRUCT(MatterExtensionRefused, (), (matter, reason, refused_on))

/// The unit's clock stands, for a reason that everybody concerned may read.
struct MatterPaused {
    static constexpr auto type = "matters.paused";
    static constexpr std::string_view on_notice_board[] = {"paused_on", "days_left"};
    MatterId matter;
    TextRef reason;
    Date paused_on;
    std::int64_t days_left; // working days that remain
};
BOOST_DESCRIBE_STRUCT(MatterPaused, (), (matter, reason, paused_on, days_left))

struct MatterResumed {
    static constexpr auto type = "matters.resumed";
    static constexpr std::string_view on_notice_board[] = {"answer_due_on", "resumed_on"};
    MatterId matter;
    Date answer_due_on;
    Certainty certainty;
    Date resumed_on;
};
BOOST_DESCRIBE_STRUCT(MatterResumed, (), (matter, answer_due_on, certainty, resumed_on))

struct MatterAnswered {
    static constexpr auto type = "matters.answered";
    static constexpr std::string_view on_notice_board[] = {"outcome", "answered_on", "planned_on"};
    MatterId matter;
    std::optional<AnswerOutcome> outcome; // absent: imported, and nobody said which
    TextRef text;
    Date answered_on;
    std::optional<Date> done_on;
    std::optional<Date> planned_on;
    std::optional<TextRef> owner; // who answers for the plan
    std::optional<TextRef> reason;
    std::optional<Date> rate_due_on; // until then it can be rated; the day after it closes unrated
    std::int64_t policy_version = 0;
    std::optional<Instant> said_at;                // imported: when it was answered elsewhere
    std::optional<std::vector<FileId>> proof = {}; // photos of what was done
    std::optional<FileId> scan = {};               // of the paper that is the original
    std::optional<bool> recorded = {};             // written down by the desk for the unit
};
BOOST_DESCRIBE_STRUCT(MatterAnswered, (),
                      (matter, outcome, text, answered_on, done_on, planned_on, owner, reason,
                       rate_due_on, policy_version, said_at, proof, scan, recorded))

/// What was promised has been done.
struct MatterDelivered {
    static constexpr auto type = "matters.delivered";
    static constexpr std::string_view on_notice_board[] = {"done_on", "delivered_on"};
    MatterId matter;
    TextRef text;
    Date done_on;
    std::vector<FileId> proof;
    Date delivered_on;
};
BOOST_DESCRIBE_STRUCT(MatterDelivered, (), (matter, text, done_on, proof, delivered_on))

/// It will not be done by the day that was promised; the new one, and why.
struct MatterSlipped {
    static constexpr auto type = "matters.slipped";
    static constexpr std::string_view on_notice_board[] = {"planned_on", "times", "slipped_on"};
    MatterId matter;
    Date planned_on;
    TextRef reason;
    std::int64_t times;
    Date slipped_on;
};
BOOST_DESCRIBE_STRUCT(MatterSlipped, (), (matter, planned_on, reason, times, slipped_on))

/// "Done" is not so, says who raised it.
struct MatterContested {
    static constexpr auto type = "matters.contested";
    static constexpr std::string_view on_notice_board[] = {"contested_on"};
    MatterId matter;
    TextRef words;
    std::vector<FileId> photos;
    Date contested_on;
};
BOOST_DESCRIBE_STRUCT(MatterContested, (), (matter, words, photos, contested_on))

/// Attitude and result are judged apart; only those who raised it can. Not anonymous: a single
/// raiser's rating is known to be his.
struct MatterRated {
    static constexpr auto type = "matters.rated";
    static constexpr std::string_view on_notice_board[] = {"rated_on"};
    MatterId matter;
    Satisfaction attitude;
    Satisfaction result;
    std::optional<TextRef> words;
    Date rated_on;
    std::optional<PersonId> rated_by = {};             // absent: who raised it
    std::optional<RatingChannel> channel = {};         // absent: by his own hand in the app
    std::optional<PersonId> recorded_in_place_of = {}; // the officer who was away
};
BOOST_DESCRIBE_STRUCT(MatterRated, (),
                      (matter, attitude, result, words, rated_on, rated_by, channel,
                       recorded_in_place_of))

/// The result did not satisfy the raiser: the same unit owes another answer, with a new clock.
struct MatterReopened {
    static constexpr auto type = "matters.reopened";
    static constexpr std::string_view on_notice_board[] = {"answer_due_on"};
    MatterId matter;
    std::int64_t round; // 1: the first time
    Date reopened_on;
    Date answer_due_on;
    Certainty certainty;
    std::int64_t policy_version = 0;
};
BOOST_DESCRIBE_STRUCT(MatterReopened, (),
                      (matter, round, reopened_on, answer_due_on, certainty, policy_version))

/// The calendar reminded whoever owes the answer; once for each day that was promised.
struct MatterReminded {
    static constexpr auto type = "matters.reminded";
    static constexpr std::string_view on_notice_board[] = {"kind", "answer_due_on", "reminded_on"};
    MatterId matter;
    ReminderKind kind;
    Date answer_due_on;
    Date reminded_on;
};
BOOST_DESCRIBE_STRUCT(MatterReminded, (), (matter, kind, answer_due_on, reminded_on))

/// A promised day passed, and the ladder of the policy tells this office; once for each promised
/// day and office.
struct MatterEscalated {
    static constexpr auto type = "matters.escalated";
    static constexpr std::string_view on_notice_board[] = {"clock", "due_on", "tells",
                                                           "escalated_on"};
    MatterId matter;
    ClockKind clock;
    Date due_on;
    std::int64_t working_days_late; // the rung: as many as the policy lets pass
    Role tells;
    Date escalated_on;
    std::int64_t policy_version = 0;
};
BOOST_DESCRIBE_STRUCT(MatterEscalated, (),
                      (matter, clock, due_on, working_days_late, tells, escalated_on,
                       policy_version))

/// The table of working days is there now on which a provisional day depended. Never earlier than
/// what was promised.
struct MatterDueConfirmed {
    static constexpr auto type = "matters.due_confirmed";
    static constexpr std::string_view on_notice_board[] = {"clock", "due_on", "confirmed_on"};
    MatterId matter;
    ClockKind clock;
    Date due_on;
    Date was_on;
    Date confirmed_on;
};
BOOST_DESCRIBE_STRUCT(MatterDueConfirmed, (), (matter, clock, due_on, was_on, confirmed_on))

struct MatterWithdrawn {
    static constexpr auto type = "matters.withdrawn";
    static constexpr std::string_view on_notice_board[] = {"withdrawn_on"};
    MatterId matter;
    std::optional<TextRef> reason;
    Date withdrawn_on;
};
BOOST_DESCRIBE_STRUCT(MatterWithdrawn, (), (matter, reason, withdrawn_on))

struct MatterClosed {
    static constexpr auto type = "matters.closed";
    static constexpr std::string_view on_notice_board[] = {"closing", "closed_on"};
    MatterId matter;
    Closing closing;
    Date closed_on;
};
BOOST_DESCRIBE_STRUCT(MatterClosed, (), (matter, closing, closed_on))

/// Calls `f` with the decoded event when it is any of this module's.
template <class F>
void dispatch_all(Recorded const& recorded, F&& f)
{
    dispatch<MatterRaised, MatterJoined, MatterAccepted, MatterMoreAsked, MatterMoreSupplied,
             MatterCorrected, MatterDeputyNamed, MatterMerged, MatterUnmerged, MatterTookOver,
             MatterGaveBack, MatterRedirected, MatterLookedInto, MatterUrged,
             MatterReferralProposed, MatterReferralReturned, MatterReferred, MatterTakenOn,
             MatterPassedOn, MatterProgressReported, MatterReliefAsked, MatterReliefRuled,
             MatterExtensionAsked, MatterExtended, MatterExtensionRefused, MatterPaused,
             MatterResumed, MatterAnswered, MatterDelivered, MatterSlipped, MatterReminded,
             MatterEscalated, MatterDueConfirmed, MatterContested, MatterRated, MatterReopened,
             MatterWithdrawn, MatterClosed>(recorded, std::forward<F>(f));
}

/// By whom a matter is held after these events of its stream; for modules that go along with it.
Held held_in(std::span<Recorded const> stream);

/// Where it stands after them, for modules that let somebody act on it.
struct Standing {
    bool exists = false;
    Held held;
    Stage stage{};
    std::int64_t rounds = 0; // how often it was reopened
    std::optional<Date> answer_due_on = {};
    std::optional<PersonId> taken_on_by = {}; // at the unit, by name
};
Standing standing_in(std::span<Recorded const> stream);

// ---- at a reception, within the command that calls it -------------------------------------------

/// What somebody said to a deputy at a reception, as the officer beside them writes it down.
struct SaidAtReception {
    ReceptionId reception;
    PersonId raised_by;
    Title title;
    Wording text;
    CategoryCode category;
    NodeId community;
    std::optional<Place> place = {};
    Identity identity{};
    Text<1, 20> notice_version; // of the notice that was read out or handed over (个保法 17)
    std::optional<Text<1, 20>> consent_version = {};
};
struct RaisedAtReception {
    std::uint64_t position = 0;
    MatterId matter;
    std::string number, query_code;
    Date accept_due_on;
};
/// As the command `enter` does, with the reception as its origin; refuses what that refuses.
Result<RaisedAtReception> enter_at_reception(SaidAtReception const& said, Work& work);

// ---- handing over, within the command that calls it --------------------------------------------

/// Whether `to` could have what `from` holds: a deputy who may follow it, somebody at the unit.
Result<> may_take_over(MatterId const& matter, PersonId const& from, PersonId const& to,
                       Work& work);

/// Gives `to` what `from` still holds of an open matter; false when that is nothing any more.
Result<bool> pass_on(MatterId const& matter, PersonId const& from, PersonId const& to,
                     TextRef const& reason, Work& work);

} // namespace ztc::matters
