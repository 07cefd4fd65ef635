// SPDX-License-Identifier: Apache-2.0
//
// What a congress decides about points, and what a deputy objects to. The rules and the days on
// which points were shown are one running stream, "points/rules"; each appeal has its own,
// "points/appeals/<id>". No event gives a point: points are what `score` makes of facts. This file
// only grows. Who decided, why somebody objects and what was answered lie in the vault.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "modules/points/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>

namespace ztc::points {

inline std::string stream_of_rules()
{
    return "points/rules";
}

inline std::string stream_of(AppealId const& appeal)
{
    return "points/appeals/" + appeal.text;
}

/// The congress adopted a rule; it counts whole spans from `valid_from` on.
struct RuleAdopted {
    static constexpr auto type = "points.rule_adopted";
    static constexpr std::string_view on_notice_board[] = {"version", "valid_from", "sha256",
                                                           "decided_on"};
    std::int64_t version = 0; // from 1
    Date valid_from;
    std::string body;   // RuleSet as JSON: see rule_set_from
    std::string sha256; // of the body
    Date decided_on;
    TextRef decided_by; // which meeting, and where that is written
};
BOOST_DESCRIBE_STRUCT(RuleAdopted, (), (version, valid_from, body, sha256, decided_on, decided_by))

/// Before it had counted anything.
struct RuleWithdrawn {
    static constexpr auto type = "points.rule_withdrawn";
    static constexpr std::string_view on_notice_board[] = {"version", "withdrawn_on"};
    std::int64_t version = 0;
    Date withdrawn_on;
    TextRef reason;
};
BOOST_DESCRIBE_STRUCT(RuleWithdrawn, (), (version, withdrawn_on, reason))

/// Each deputy's points of these days were laid before him (亮分); until when he may object is
/// promised here.
struct Shown {
    static constexpr auto type = "points.shown";
    static constexpr std::string_view on_notice_board[] = {"days", "rule_version", "shown_on",
                                                           "appeals_until"};
    DayRange days;
    std::int64_t rule_version = 0;
    Date shown_on;
    Date appeals_until;
};
BOOST_DESCRIBE_STRUCT(Shown, (), (days, rule_version, shown_on, appeals_until))

/// A deputy says that a line, or what is missing, is wrong.
struct Appealed {
    static constexpr auto type = "points.appealed";
    static constexpr std::string_view on_notice_board[] = {"appealed_on"};
    AppealId appeal;
    PersonId deputy;
    DayRange days;
    std::int64_t rule_version = 0;
    std::string item;               // its code
    std::optional<std::string> act; // left out: what is missing
    TextRef ground;
    Date appealed_on;
};
BOOST_DESCRIBE_STRUCT(Appealed, (),
                      (appeal, deputy, days, rule_version, item, act, ground, appealed_on))

/// What it does to a score, it does by the standing of the act from then on.
struct AppealDecided {
    static constexpr auto type = "points.appeal_decided";
    static constexpr std::string_view on_notice_board[] = {"verdict", "decided_on"};
    AppealId appeal;
    PersonId deputy;
    Verdict verdict{};
    std::optional<std::string> act; // of the appeal
    TextRef reason;
    Date decided_on;
};
BOOST_DESCRIBE_STRUCT(AppealDecided, (), (appeal, deputy, verdict, act, reason, decided_on))

} // namespace ztc::points
