// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen in the supervision of a suggestion, stream `supervision/<suggestion>`,
// and to an item of another congress that is followed here, stream `outside/<item>`. This file only
// grows. Ids, days and decisions only; every text is official and lies under the congress's key.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "kernel/right.hpp"
#include "kernel/text.hpp"
#include "modules/supervision/types.hpp"

#include <boost/describe/class.hpp>

namespace ztc::supervision {

inline std::string stream_of_supervision(SuggestionId const& suggestion)
{
    return "supervision/" + suggestion.text;
}
inline std::string stream_of_outside(OutsideId const& item)
{
    return "outside/" + item.text;
}

// ---- a key item
// ----------------------------------------------------------------------------------

/// The chairpersons chose it as a key item (代表法 52).
struct Chosen {
    static constexpr auto type = "supervision.chosen";
    static constexpr std::string_view on_notice_board[] = {"report_due_on", "chosen_on"};
    SuggestionId suggestion;
    PersonId supervisor;
    TextRef plan;
    std::optional<Date> report_due_on; // to the chairpersons
    Date chosen_on;
};
BOOST_DESCRIBE_STRUCT(Chosen, (), (suggestion, supervisor, plan, report_due_on, chosen_on))

/// To the chairpersons; with it the supervision as a key item is over.
struct Reported {
    static constexpr auto type = "supervision.reported";
    static constexpr std::string_view on_notice_board[] = {"reported_on"};
    SuggestionId suggestion;
    TextRef words;
    Date reported_on;
};
BOOST_DESCRIBE_STRUCT(Reported, (), (suggestion, words, reported_on))

// ---- progress queries
// ----------------------------------------------------------------------------

struct Asked {
    static constexpr auto type = "supervision.asked";
    static constexpr std::string_view on_notice_board[] = {"due_on", "asked_on"};
    SuggestionId suggestion;
    QueryId query;
    NodeId unit;
    TextRef words;
    Date due_on; // soft: no law's day
    Date asked_on;
};
BOOST_DESCRIBE_STRUCT(Asked, (), (suggestion, query, unit, words, due_on, asked_on))

struct Answered {
    static constexpr auto type = "supervision.answered";
    static constexpr std::string_view on_notice_board[] = {"answered_on"};
    SuggestionId suggestion;
    QueryId query;
    TextRef words;
    std::vector<FileId> photos;
    Date answered_on;
};
BOOST_DESCRIBE_STRUCT(Answered, (), (suggestion, query, words, photos, answered_on))

// ---- visits
// --------------------------------------------------------------------------------------

struct VisitCalled {
    static constexpr auto type = "supervision.visit_called";
    static constexpr std::string_view on_notice_board[] = {"held_on", "called_on"};
    SuggestionId suggestion;
    VisitId visit;
    Date held_on;
    TextRef place;
    TextRef words; // what for
    std::vector<PersonId> deputies;
    std::string code; // told at the place, to sign in with
    Date called_on;
};
BOOST_DESCRIBE_STRUCT(VisitCalled, (),
                      (suggestion, visit, held_on, place, words, deputies, code, called_on))

struct VisitCancelled {
    static constexpr auto type = "supervision.visit_cancelled";
    static constexpr std::string_view on_notice_board[] = {"cancelled_on"};
    SuggestionId suggestion;
    VisitId visit;
    TextRef reason;
    Date cancelled_on;
};
BOOST_DESCRIBE_STRUCT(VisitCancelled, (), (suggestion, visit, reason, cancelled_on))

/// The last word counts.
struct VisitReplied {
    static constexpr auto type = "supervision.visit_replied";
    SuggestionId suggestion;
    VisitId visit;
    PersonId deputy;
    VisitReply reply;
    std::optional<TextRef> words;
    Date replied_on;
};
BOOST_DESCRIBE_STRUCT(VisitReplied, (), (suggestion, visit, deputy, reply, words, replied_on))

struct SignedIn {
    static constexpr auto type = "supervision.signed_in";
    SuggestionId suggestion;
    VisitId visit;
    PersonId deputy;
    VisitSignIn way;
    Date signed_on;
};
BOOST_DESCRIBE_STRUCT(SignedIn, (), (suggestion, visit, deputy, way, signed_on))

struct VisitNoted {
    static constexpr auto type = "supervision.visit_noted";
    static constexpr std::string_view on_notice_board[] = {"noted_on"};
    SuggestionId suggestion;
    VisitId visit;
    TextRef words;
    std::vector<FileId> photos;
    Date noted_on;
};
BOOST_DESCRIBE_STRUCT(VisitNoted, (), (suggestion, visit, words, photos, noted_on))

// ---- what somebody has seen, and what the calendar asked for
// --------------------------------------

/// An account saw the timeline up to there. Shown to nobody else.
struct Looked {
    static constexpr auto type = "supervision.looked";
    SuggestionId suggestion;
    PersonId person;
    std::int64_t up_to; // a position in the log
};
BOOST_DESCRIBE_STRUCT(Looked, (), (suggestion, person, up_to))

/// A day comes near: whoever owes it is told, once for each day.
struct Reminded {
    static constexpr auto type = "supervision.reminded";
    static constexpr std::string_view on_notice_board[] = {"waiting", "due_on", "reminded_on"};
    SuggestionId suggestion;
    Waiting waiting;
    std::optional<NodeId> unit;   // nothing: the deputies
    std::optional<QueryId> query; // of a query
    Date due_on;
    Date reminded_on;
};
BOOST_DESCRIBE_STRUCT(Reminded, (), (suggestion, waiting, unit, query, due_on, reminded_on))

/// A day passed, and the ladder came to an office.
struct Escalated {
    static constexpr auto type = "supervision.escalated";
    static constexpr std::string_view on_notice_board[] = {"waiting", "due_on", "working_days_late",
                                                           "tells", "escalated_on"};
    SuggestionId suggestion;
    Waiting waiting;
    NodeId unit;
    std::optional<QueryId> query;
    Date due_on;
    std::int64_t working_days_late;
    Role tells;
    Date escalated_on;
    std::int64_t policy_version = 0;
};
BOOST_DESCRIBE_STRUCT(Escalated, (),
                      (suggestion, waiting, unit, query, due_on, working_days_late, tells,
                       escalated_on, policy_version))

// ---- of another congress: followed, never copied
// -------------------------------------------------

struct OutsideFollowed {
    static constexpr auto type = "supervision.outside_followed";
    static constexpr std::string_view on_notice_board[] = {"level", "followed_on"};
    OutsideId item;
    Level level;
    TextRef number; // as it is there
    TextRef title;
    TextRef source; // where that is written
    std::optional<TextRef> units;
    std::optional<Date> submitted_on, replied_on; // as the source says
    std::vector<SuggestionId> suggestions;        // of this congress, on the same thing
    std::vector<MatterId> matters;
    Date confirmed_on; // the source said so on that day
    Date followed_on;
};
BOOST_DESCRIBE_STRUCT(OutsideFollowed, (),
                      (item, level, number, title, source, units, submitted_on, replied_on,
                       suggestions, matters, confirmed_on, followed_on))

/// Somebody looked again, and this is what the source says now.
struct OutsideConfirmed {
    static constexpr auto type = "supervision.outside_confirmed";
    static constexpr std::string_view on_notice_board[] = {"confirmed_on"};
    OutsideId item;
    TextRef words;
    TextRef source;
    std::optional<Date> replied_on;
    Date confirmed_on;
};
BOOST_DESCRIBE_STRUCT(OutsideConfirmed, (), (item, words, source, replied_on, confirmed_on))

struct OutsideEnded {
    static constexpr auto type = "supervision.outside_ended";
    static constexpr std::string_view on_notice_board[] = {"ended_on"};
    OutsideId item;
    TextRef words;
    Date ended_on;
};
BOOST_DESCRIBE_STRUCT(OutsideEnded, (), (item, words, ended_on))

} // namespace ztc::supervision
