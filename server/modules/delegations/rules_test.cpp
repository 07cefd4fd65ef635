// SPDX-License-Identifier: Apache-2.0
#include "modules/delegations/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::delegations {
namespace {

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}

std::string code(auto const& result)
{
    return result ? "" : result.error().code;
}

constexpr Date today = day(3, 10);
PersonId const zhou{"zhou"}, he{"he"};

TEST(delegation_rules, take_a_visit_of_the_past_year_with_deputies_of_the_station)
{
    auto const recorded = [](auto change) {
        Record command{{"station"}, {"示例"}, {"示例"}, 12, today, {"示例"}, {zhou}, {}};
        change(command);
        return code(rules::record(command, {zhou}, today));
    };
    EXPECT_EQ(recorded([](Record&) {}), "");
    EXPECT_EQ(recorded([](Record& c) { c.deputies = {}; }), "");
    for (auto const people : {0, 1001})
        EXPECT_EQ(recorded([&](Record& c) { c.people = people; }), "delegations.wrong_number");
    EXPECT_EQ(recorded([](Record& c) { c.visited_on = day(3, 11); }), "delegations.wrong_day");
    EXPECT_EQ(recorded([](Record& c) { c.visited_on = add_days(today, -367); }),
              "delegations.wrong_day");
    EXPECT_EQ(recorded([](Record& c) { c.deputies = {he}; }), "delegations.wrong_deputies");
    EXPECT_EQ(recorded([](Record& c) { c.deputies = {zhou, zhou}; }), "delegations.wrong_deputies");
}

TEST(delegation_rules, strike_once_and_by_the_desk_of_the_station)
{
    NodeId const station{"station"};
    Actor const desk{"demo", {"chen"}, {{Role::liaison_officer, station, {station}}}};
    Actor const elsewhere{"demo", {"sun"}, {{Role::liaison_officer, {"other"}, {{"other"}}}}};
    Delegation visit;
    EXPECT_EQ(code(rules::strike(visit, desk)), "delegations.unknown");
    visit.id = {"d"};
    visit.station = station;
    EXPECT_EQ(code(rules::strike(visit, desk)), "");
    EXPECT_EQ(code(rules::strike(visit, elsewhere)), "delegations.unknown");
    visit.struck = true;
    EXPECT_EQ(code(rules::strike(visit, desk)), "delegations.is_struck");
}

} // namespace
} // namespace ztc::delegations
