// SPDX-License-Identifier: Apache-2.0
#include "kernel/actor.hpp"

#include <gtest/gtest.h>

namespace ztc {
namespace {

TEST(Doers, are_two_only_when_each_acts_in_a_name_of_his_own)
{
    Doer const chen{{"chen"}}, sun{{"sun"}};
    Doer const sun_for_chen{{"sun"}, PersonId{"chen"}}, gao_for_chen{{"gao"}, PersonId{"chen"}};
    Doer const chen_for_sun{{"chen"}, PersonId{"sun"}}, gao_for_li{{"gao"}, PersonId{"li"}};
    EXPECT_TRUE(are_two(chen, sun));
    EXPECT_FALSE(are_two(chen, chen));
    EXPECT_FALSE(are_two(sun, sun_for_chen)) << "one human";
    EXPECT_FALSE(are_two(chen, sun_for_chen)) << "in the other's place";
    EXPECT_FALSE(are_two(sun_for_chen, chen));
    EXPECT_FALSE(are_two(sun_for_chen, gao_for_chen)) << "both for a third";
    EXPECT_FALSE(are_two(chen_for_sun, sun_for_chen));
    EXPECT_TRUE(are_two(sun_for_chen, gao_for_li));
    EXPECT_TRUE(are_two(sun_for_chen, {{"gao"}}));
}

TEST(Actor, uses_his_own_office_before_one_that_was_lent)
{
    std::vector<NodeId> const station{{"s"}, {"community"}}, committee{{"w"}, {"s"}, {"community"}};
    Actor actor{"c", {"sun"}, {{Role::liaison_officer, {"s"}, station, PersonId{"chen"}}}, {}};
    EXPECT_TRUE(actor.may_at(Right::accept_matters, {"community"}));
    EXPECT_EQ(actor.in_place_of(Right::accept_matters, {"community"}), PersonId{"chen"});
    EXPECT_EQ(actor.in_place_of(Right::accept_matters, {"elsewhere"}), std::nullopt);
    actor.offices.push_back({Role::committee_clerk, {"w"}, committee});
    EXPECT_EQ(actor.in_place_of(Right::accept_matters, {"community"}), std::nullopt);
}

TEST(Rights, that_are_given_to_a_person_are_not_lent)
{
    using enum Right;
    auto const lent = lent_rights_of(Role::committee_director);
    for (auto const right : {hear_accusations, erase_texts, set_policy, import_matters})
        EXPECT_FALSE(lent.has(right));
    for (auto const right : {accept_matters, refer_matters, approve_matters, see_raiser})
        EXPECT_TRUE(lent.has(right));
}

} // namespace
} // namespace ztc
