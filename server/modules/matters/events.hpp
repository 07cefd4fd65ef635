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
#include "kernel/working_day.hpp"
#include "modules/matters/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

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
    std::optional<FileId> voice = {};          // a recorded note
};
BOOST_DESCRIBE_STRUCT(MatterRaised, (),
                      (matter, number, raised_by, community, within, category, identity, origin,
                       title, text, place, photos, accept_due_on, certainty, policy_version,
                       notice_version, said_at, source_key, voice))

struct MatterAccepted {
    static constexpr auto type = "matters.accepted";
    static constexpr std::string_view on_notice_board[] = {"accepted_on"};
    MatterId matter;
    Date accepted_on;
    std::optional<PersonId> deputy; // who follows it (代表法 31: follows, never handles)
    std::optional<TextRef> note;
};
BOOST_DESCRIBE_STRUCT(MatterAccepted, (), (matter, accepted_on, deputy, note))

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
};
BOOST_DESCRIBE_STRUCT(MatterLookedInto, (), (matter, note, looked_into_on))

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
};
BOOST_DESCRIBE_STRUCT(MatterReferred, (),
                      (matter, to_unit, referred_on, answer_due_on, certainty, policy_version,
                       note))

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
    std::optional<Instant> said_at; // imported: when it was answered elsewhere
};
BOOST_DESCRIBE_STRUCT(MatterAnswered, (),
                      (matter, outcome, text, answered_on, done_on, planned_on, owner, reason,
                       rate_due_on, policy_version, said_at))

/// Attitude and result are judged apart; only the raiser can.
struct MatterRated {
    static constexpr auto type = "matters.rated";
    static constexpr std::string_view on_notice_board[] = {"rated_on"};
    MatterId matter;
    Satisfaction attitude;
    Satisfaction result;
    std::optional<TextRef> words;
    Date rated_on;
};
BOOST_DESCRIBE_STRUCT(MatterRated, (), (matter, attitude, result, words, rated_on))

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

} // namespace ztc::matters
