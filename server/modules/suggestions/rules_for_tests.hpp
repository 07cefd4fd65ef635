// SPDX-License-Identifier: Apache-2.0
//
// A suggestion at each of its stages, for the tests of the rules.
#pragma once

#include "modules/suggestions/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::suggestions::for_tests {

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}
inline std::string code(auto const& result)
{
    return result ? "" : result.error().code;
}

inline constexpr Date today = day(4, 1);
inline PersonId const chen{"chen"}, shen{"shen"}, lin{"lin"};
inline NodeId const seat{"seat"}, water{"water"}, roads{"roads"}, parks{"parks"};
inline SuggestionPolicy const policy = [] {
    auto const found = std::ranges::find(presets(), "wuchang_interim", &Preset::code);
    return found->policy;
}();

inline Submitted filed(SuggestionKind kind = SuggestionKind::suggestion)
{
    return {.suggestion = {"s"},
            .draft = "d",
            .kind = kind,
            .lead = chen,
            .seats = {seat},
            .cosigners = {shen},
            .signed_by = SignedBy::click,
            .scans = {},
            .title = {},
            .situation = {},
            .asks = {},
            .ask_count = 2,
            .feasibility = {},
            .visibility = Visibility::full,
            .formed_by = {},
            .raised_before = RaisedBefore::never,
            .wish = Wish::written_reply,
            .wished_units = {},
            .matters = {{"m1"}},
            .consulted = {},
            .term_no = 16,
            .session_no = {},
            .submitted_on = day(3, 2)};
}

inline Suggestion submitted(SuggestionKind kind = SuggestionKind::suggestion)
{
    Suggestion out;
    out.apply(filed(kind));
    return out;
}
inline Suggestion accepted(SuggestionKind kind = SuggestionKind::suggestion)
{
    auto out = submitted(kind);
    out.apply(Accepted{{"s"}, "2026-0001", day(3, 3), {}});
    return out;
}
inline Suggestion referred(std::vector<UnitShare> units = {{water, UnitPart::sole}})
{
    auto out = accepted();
    out.apply(Referred{.suggestion = {"s"},
                       .units = std::move(units),
                       .referred_on = day(3, 4),
                       .reply_due_on = day(6, 4),
                       .reply_latest_on = day(9, 4),
                       .relief_until_on = day(4, 3),
                       .contact_due_on = {},
                       .co_opinion_due_on = day(4, 7),
                       .internal_due_on = {},
                       .certainty = Certainty::certain});
    return out;
}
inline Suggestion led()
{
    return referred({{water, UnitPart::lead}, {roads, UnitPart::co}});
}
inline Replied reply(NodeId const& unit, std::int64_t round = 1)
{
    return {.suggestion = {"s"},
            .unit = unit,
            .round = round,
            .draft_no = round,
            .outcome = "B",
            .document_no = "",
            .signed_by = {},
            .scans = {},
            .replied_on = today,
            .feedback_due_on = day(4, 22),
            .publish_due_on = {}};
}
inline Suggestion answered()
{
    auto out = referred();
    out.apply(reply(water));
    return out;
}
inline std::vector<Rated> both(Satisfaction satisfaction)
{
    return {{Dimension::attitude, Satisfaction::satisfied}, {Dimension::result, satisfaction}};
}
inline void rate(Suggestion& suggestion, PersonId const& who, Satisfaction satisfaction)
{
    suggestion.apply(FeedbackGiven{.suggestion = {"s"},
                                   .deputy = who,
                                   .round = suggestion.round,
                                   .rated = both(satisfaction),
                                   .words = {},
                                   .way = FeedbackWay::platform,
                                   .given_on = today});
}
inline Actor clerk(NodeId const& unit, Role role = Role::unit_clerk)
{
    return {"c", {"clerk"}, {{role, unit, {unit}}}, {}};
}

} // namespace ztc::suggestions::for_tests
