// SPDX-License-Identifier: Apache-2.0
#include "modules/stations/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::stations {
namespace {

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}

std::string code(auto const& result)
{
    return result ? "" : result.error().code;
}

TEST(station_rules, tell_of_a_silence_when_it_lasted_and_once)
{
    StationPolicy const policy;
    struct Case {
        Date since;
        std::optional<Date> told;
        Date today;
        std::string wanted;
    };
    for (auto const& one :
         {Case{day(3, 2), {}, day(3, 31), "stations.not_silent"},
          Case{day(3, 2), {}, day(4, 1), ""},
          Case{day(3, 2), day(3, 2), day(5, 1), "stations.told_already"},
          Case{day(4, 10), day(3, 2), day(5, 1), "stations.not_silent"}, // it lived in between
          Case{day(4, 10), day(3, 2), day(5, 10), ""}})
        EXPECT_EQ(code(rules::tell(one.since, one.told, policy, one.today)), one.wanted)
            << format_date(one.since) << " on " << format_date(one.today);
}

TEST(station_rules, take_days_within_a_year)
{
    for (auto const days : {7, 30, 366})
        EXPECT_EQ(code(check_policy({.basis = "示例", .silent_days = days})), "") << days;
    for (auto const days : {0, 6, 367})
        EXPECT_EQ(code(check_policy({.basis = "示例", .silent_days = days})),
                  "stations.policy_range")
            << days;
}

} // namespace
} // namespace ztc::stations
