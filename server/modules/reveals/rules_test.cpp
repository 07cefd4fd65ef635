// SPDX-License-Identifier: Apache-2.0
#include "modules/reveals/rules.hpp"

#include "modules/reveals/policy.hpp"

#include <gtest/gtest.h>

namespace ztc::reveals {
namespace {

RevealId const one{"one"};
PersonId const chen{"chen"}, gao{"gao"}, lin{"lin"};
matters::Held const held{.raised_by = lin, .community = {"east"}, .deputy = {}, .unit = {}};

std::string code(Result<> const& result)
{
    return result ? "" : result.error().code;
}

Requests asked()
{
    Requests requests;
    requests.apply(Asked{one, {"lamp"}, chen, {}, {}});
    return requests;
}
Requests approved()
{
    auto requests = asked();
    requests.apply(Approved{one, {"lamp"}, gao, {1000}});
    return requests;
}

TEST(reveal_rules, are_for_the_desk_of_the_matter)
{
    auto const at = [](Role role, std::string node) {
        return code(
            rules::is_at_the_desk(held, {"demo", chen, {{role, {node}, {{node}, {"east"}}}}, {}}));
    };
    EXPECT_EQ(at(Role::liaison_officer, "station"), "");
    EXPECT_EQ(at(Role::committee_director, "committee"), "");
    for (auto role : {Role::unit_clerk, Role::unit_head, Role::deputy, Role::resident,
                      Role::auditor, Role::security_administrator, Role::system_administrator,
                      Role::standing_committee_office})
        EXPECT_EQ(at(role, "somewhere"), "matters.unknown");
    EXPECT_EQ(code(rules::is_at_the_desk(
                  held, {"demo", chen, {{Role::liaison_officer, {"other"}, {{"other"}}}}, {}})),
              "matters.unknown");
}

TEST(reveal_rules, let_each_person_ask_once_at_a_time)
{
    EXPECT_EQ(code(rules::ask({}, chen, {0})), "");
    EXPECT_EQ(code(rules::ask(asked(), chen, {0})), "reveals.already_asked");
    EXPECT_EQ(code(rules::ask(asked(), gao, {0})), "");
    EXPECT_EQ(code(rules::ask(approved(), chen, {999})), "reveals.already_shown");
    EXPECT_EQ(code(rules::ask(approved(), chen, {1000})), "") << "the day is over";
}

TEST(reveal_rules, want_a_second_person)
{
    EXPECT_EQ(code(rules::decide(asked(), one, held, {gao})), "");
    EXPECT_EQ(code(rules::decide(asked(), one, held, {chen})), "reveals.second_person");
    EXPECT_EQ(code(rules::decide(asked(), one, held, {lin})), "reveals.second_person")
        << "nobody handles his own";
    EXPECT_EQ(code(rules::decide(asked(), one, held, {gao, chen})), "reveals.second_person")
        << "in the place of whoever asked";
    EXPECT_EQ(code(rules::decide(asked(), one, held, {gao, lin})), "reveals.second_person");
    EXPECT_EQ(code(rules::decide(approved(), one, held, {gao})), "reveals.already_decided");
    EXPECT_EQ(code(rules::decide({}, one, held, {gao})), "reveals.unknown");
}

TEST(reveal_rules, show_it_to_whoever_asked_until_the_time_is_over)
{
    EXPECT_EQ(code(rules::look(approved(), one, chen, {999})), "");
    EXPECT_EQ(code(rules::look(approved(), one, chen, {1000})), "reveals.over");
    EXPECT_EQ(code(rules::look(approved(), one, gao, {999})), "reveals.unknown");
    EXPECT_EQ(code(rules::look(asked(), one, chen, {0})), "reveals.not_approved");
    auto refused = asked();
    refused.apply(Refused{one, {"lamp"}, gao, {}});
    EXPECT_EQ(code(rules::look(refused, one, chen, {0})), "reveals.not_approved");
    EXPECT_EQ(code(rules::ask(refused, chen, {0})), "") << "he may ask again, and say why";
}

TEST(reveal_rules, show_for_an_hour_at_least_and_a_week_at_most)
{
    for (auto hours : {1, 24, 168}) EXPECT_EQ(code(check_policy({"示例", hours})), "");
    for (auto hours : {-1, 0, 169})
        EXPECT_EQ(code(check_policy({"示例", hours})), "reveals.bad_hours");
}

} // namespace
} // namespace ztc::reveals
