// SPDX-License-Identifier: Apache-2.0
#include "modules/matters/policy.hpp"

#include <gmock/gmock.h>

namespace ztc::matters {
namespace {

std::vector<std::string> wrong_in(MatterPolicy const& policy)
{
    auto const checked = check_policy(policy);
    std::vector<std::string> out;
    if (!checked)
        for (auto const& error : checked.error().errors)
            out.push_back(error.pointer + " " + error.code);
    return out;
}
using Wrong = std::vector<std::string>;

TEST(APolicy, as_it_ships_is_in_order)
{
    EXPECT_EQ(wrong_in({}), Wrong{});
}

TEST(APolicy, has_categories_of_two_levels_with_codes_of_their_own)
{
    MatterPolicy policy;
    policy.categories = {{"a", "甲", "A"},
                         {"b", "乙", "B", "a"},
                         {"c", "丙", "C", "b"},       // three levels
                         {"a", "丁", "D"},            // twice
                         {"e", "戊", "E", "nowhere"}, // below nothing
                         {"F!", "", "F"}};
    policy.categories[1].answer_within = Period{0, PeriodUnit::working_days};
    EXPECT_EQ(wrong_in(policy), (Wrong{"/categories/0/code matters.policy_category_code",
                                       "/categories/1/answer_within/amount matters.policy_period",
                                       "/categories/2/parent matters.policy_category_parent",
                                       "/categories/3/code matters.policy_category_code",
                                       "/categories/4/parent matters.policy_category_parent",
                                       "/categories/5/code matters.policy_category_code",
                                       "/categories/5/zh request.missing"}));
    policy.categories.clear();
    EXPECT_EQ(wrong_in(policy), Wrong{"/categories matters.policy_categories"});
}

TEST(APolicy, has_ladders_that_climb_and_hours_in_which_something_can_leave)
{
    MatterPolicy policy;
    policy.answer_ladder = {{3, Role::unit_clerk}, {2, Role::unit_head}, {4, Role::unit_clerk}};
    policy.desk_ladder = {{0, Role::unit_head}};
    policy.staff_hours = {"8:30", "17:30", true};
    policy.resident_hours = {"20:00", "08:00", false};
    policy.answer_within.amount = 400;
    policy.reopen_limit = -1;
    EXPECT_EQ(wrong_in(policy), (Wrong{"/answer_within/amount matters.policy_period",
                                       "/reopen_limit request.out_of_range",
                                       "/answer_ladder/1/working_days_late matters.policy_ladder",
                                       "/answer_ladder/2/tells matters.policy_ladder",
                                       "/desk_ladder/0/tells matters.policy_ladder",
                                       "/staff_hours/from matters.policy_hours",
                                       "/resident_hours/until matters.policy_hours"}));
}

Instant at(unsigned day, int hour, int minute = 0)
{
    return {start_of(Date{std::chrono::year{2026} / 9 / static_cast<int>(day)}).ms +
            (hour * 60 + minute) * 60'000LL};
}

TEST(ServiceHours, hold_what_is_not_urgent_until_somebody_is_there)
{
    auto const calendar = Calendar::from_csv(shipped_calendar_csv()).value();
    MatterPolicy const policy;
    auto const staff = [&](Instant now) { return closed_until(policy.staff_hours, calendar, now); };
    auto const resident = [&](Instant now) {
        return closed_until(policy.resident_hours, calendar, now);
    };
    // Thursday 24 September 2026 is worked; 25 to 27 is Mid-Autumn, 28 is worked.
    EXPECT_EQ(staff(at(24, 8, 29)), at(24, 8, 30));
    EXPECT_EQ(staff(at(24, 8, 30)), std::nullopt);
    EXPECT_EQ(staff(at(24, 17, 29)), std::nullopt);
    EXPECT_EQ(staff(at(24, 17, 30)), at(28, 8, 30));
    EXPECT_EQ(staff(at(26, 12)), at(28, 8, 30));
    EXPECT_EQ(resident(at(26, 12)), std::nullopt);
    EXPECT_EQ(resident(at(26, 7, 59)), at(26, 8));
    EXPECT_EQ(resident(at(26, 20)), at(27, 8));
    // A Sunday that is worked instead: 20 September 2026.
    EXPECT_EQ(staff(at(20, 9)), std::nullopt);
}

} // namespace
} // namespace ztc::matters
