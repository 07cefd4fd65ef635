// SPDX-License-Identifier: Apache-2.0
#include "modules/commitments/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::commitments {
namespace {

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}
std::string code(auto const& result)
{
    return result ? "" : result.error().code;
}

constexpr Date today = day(4, 1);
PersonId const chen{"chen"}, lin{"lin"};
NodeId const water{"water"};

Commitment made()
{
    Commitment out;
    out.apply(Made{.commitment = {"c"},
                   .suggestion = {"s"},
                   .unit = water,
                   .signatories = {chen},
                   .seats = {},
                   .ask = 1,
                   .words = {},
                   .owner = {},
                   .made_on = day(3, 4),
                   .due_on = day(6, 30),
                   .rate_within = {}});
    return out;
}
Commitment delivered()
{
    auto out = made();
    out.apply(Delivered{{"c"}, {}, {{"photo"}}, today, {}});
    return out;
}

TEST(ACommitment, is_its_unit_s)
{
    Actor const clerk{"c", {"k"}, {{Role::unit_clerk, water, {water}}}, {}};
    Actor const other{"c", {"k"}, {{Role::unit_clerk, {"roads"}, {{"roads"}}}}, {}};
    EXPECT_EQ(code(rules::of_the_unit(made(), clerk)), "");
    EXPECT_EQ(code(rules::of_the_unit(made(), other)), "commitments.unknown");
    EXPECT_EQ(code(rules::of_the_unit(Commitment{}, clerk)), "commitments.unknown");
}

TEST(ASlip, goes_later_and_keeps_the_first_day)
{
    auto c = made();
    EXPECT_EQ(code(rules::slip(c, day(6, 30), today)), "commitments.not_later");
    EXPECT_EQ(code(rules::slip(c, day(7, 1), today)), "");
    EXPECT_EQ(code(rules::slip(c, day(7, 1), day(7, 1))), "commitments.wrong_day");
    c.apply(Slipped{{"c"}, day(10, 31), {}, today});
    EXPECT_EQ(c.first_due_on, day(6, 30));
    EXPECT_EQ(c.due_on, day(10, 31));
    EXPECT_EQ(code(rules::slip(delivered(), day(7, 1), today)), "commitments.is_delivered");
}

TEST(AMilestone, lies_before_the_day_and_is_reached_once)
{
    auto c = made();
    SetMilestone const in_may{{"c"}, {"w"}, day(5, 1)}, in_july{{"c"}, {"w"}, day(7, 1)};
    EXPECT_EQ(code(rules::set_milestone(c, in_may, today)), "");
    EXPECT_EQ(code(rules::set_milestone(c, in_july, today)), "commitments.after_the_end");
    EXPECT_EQ(code(rules::set_milestone(delivered(), in_may, today)), "commitments.is_delivered");
    EXPECT_EQ(code(rules::reach_milestone(c, {"m"}, 1)), "commitments.unknown_milestone");
    c.apply(MilestoneSet{{"c"}, {"m"}, {}, day(5, 1), today});
    EXPECT_EQ(code(rules::reach_milestone(c, {"m"}, 10)), "commitments.too_many_files");
    EXPECT_EQ(code(rules::reach_milestone(c, {"m"}, 0)), "");
    c.apply(MilestoneReached{{"c"}, {"m"}, {}, {}, today});
    EXPECT_EQ(code(rules::reach_milestone(c, {"m"}, 0)), "commitments.is_reached");
    for (int i = 0; i < 19; ++i)
        c.apply(MilestoneSet{{"c"}, {"m" + std::to_string(i)}, {}, day(5, 1), today});
    EXPECT_EQ(code(rules::set_milestone(c, in_may, today)), "commitments.too_many_milestones");
}

TEST(ADelivery, has_proof_and_is_rated_once_by_each_signatory)
{
    EXPECT_EQ(code(rules::deliver(made(), 0)), "commitments.needs_proof");
    EXPECT_EQ(code(rules::deliver(made(), 1)), "");
    auto c = delivered();
    EXPECT_EQ(code(rules::deliver(c, 1)), "commitments.is_delivered");
    RateDelivery const bad{{"c"}, Satisfaction::dissatisfied, {}};
    RateDelivery const why{{"c"}, Satisfaction::dissatisfied, {{"pump"}}};
    EXPECT_EQ(code(rules::rate(made(), why, chen)), "commitments.not_delivered");
    EXPECT_EQ(code(rules::rate(c, why, lin)), "commitments.unknown");
    EXPECT_EQ(code(rules::rate(c, bad, chen)), "commitments.say_why");
    EXPECT_EQ(code(rules::rate(c, why, chen)), "");
    EXPECT_EQ(code(rules::reopen(c, day(7, 1), today)), "commitments.nobody_dissatisfied");
    c.apply(DeliveryRated{{"c"}, chen, Satisfaction::dissatisfied, {}, today});
    EXPECT_EQ(code(rules::rate(c, why, chen)), "commitments.rated_already");
    EXPECT_EQ(code(rules::reopen(c, today, today)), "commitments.wrong_day");
    EXPECT_EQ(code(rules::reopen(c, day(7, 1), today)), "");
    c.apply(Reopened{{"c"}, day(7, 1), {}, today});
    EXPECT_EQ(c.state, CommitmentState::open);
    EXPECT_TRUE(c.rated.empty());
}

} // namespace
} // namespace ztc::commitments
