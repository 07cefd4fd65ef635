// SPDX-License-Identifier: Apache-2.0
#include "modules/links/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::links::rules {
namespace {

Date day(int d)
{
    return Date{std::chrono::year{2026} / 3 / d};
}

matters::Standing referred()
{
    return {.exists = true,
            .held = {.raised_by = {"lin"},
                     .community = {"community"},
                     .deputy = PersonId{"zhou"},
                     .unit = NodeId{"bureau"}},
            .stage = matters::Stage::referred};
}

Links with_link()
{
    Links links;
    links.apply(LinkMade{.matter = {"m"},
                         .link = {"one"},
                         .unit = {"bureau"},
                         .token_print = "print",
                         .made_on = day(2),
                         .expires_on = day(20)});
    return links;
}

std::string code_of(Result<> const& result)
{
    return result ? "ok" : result.error().code;
}

Actor holding(Role role, std::vector<NodeId> reach)
{
    return {"c", {"somebody"}, {{role, reach[0], reach}}, {}};
}

TEST(Link, is_made_by_the_desk_that_refers_and_only_while_an_answer_is_owed)
{
    auto const officer = holding(Role::liaison_officer, {{"station"}, {"community"}});
    EXPECT_EQ(code_of(make(referred(), officer)), "ok");
    EXPECT_EQ(code_of(make(referred(), holding(Role::liaison_officer, {{"elsewhere"}}))),
              "matters.unknown");
    EXPECT_EQ(code_of(make(referred(), holding(Role::unit_clerk, {{"bureau"}}))), "access.denied");
    EXPECT_EQ(code_of(make({}, officer)), "matters.unknown");
    for (auto stage :
         {matters::Stage::raised, matters::Stage::accepted, matters::Stage::looked_into,
          matters::Stage::answered, matters::Stage::closed}) {
        auto matter = referred();
        matter.stage = stage;
        EXPECT_EQ(code_of(make(matter, officer)), "links.nothing_to_answer");
    }
}

TEST(Link, opens_its_matter_up_to_and_with_its_last_day)
{
    EXPECT_EQ(code_of(open(with_link(), {"one"}, referred(), day(20))), "ok");
    EXPECT_EQ(code_of(open(with_link(), {"one"}, referred(), day(21))), "links.expired");
}

TEST(Link, is_void_once_it_is_revoked_or_another_is_made)
{
    auto revoked = with_link();
    revoked.apply(LinkRevoked{});
    EXPECT_EQ(code_of(open(revoked, {"one"}, referred(), day(3))), "links.void");
    EXPECT_EQ(code_of(revoke(revoked)), "links.nothing_to_revoke");
    auto two = with_link();
    two.apply(LinkMade{.matter = {"m"},
                       .link = {"two"},
                       .unit = {"bureau"},
                       .token_print = "p",
                       .made_on = day(3),
                       .expires_on = day(20)});
    EXPECT_EQ(code_of(open(two, {"one"}, referred(), day(3))), "links.void");
    EXPECT_EQ(code_of(open(two, {"two"}, referred(), day(3))), "ok");
    EXPECT_EQ(code_of(open({}, {"one"}, referred(), day(3))), "links.void");
    EXPECT_EQ(code_of(revoke({})), "links.nothing_to_revoke");
}

TEST(Link, is_over_when_the_matter_goes_on_without_it)
{
    auto moved = referred(), again = referred(), closed = referred(), answered = referred();
    moved.held.unit = NodeId{"water"};
    again.rounds = 1;
    closed.stage = matters::Stage::closed;
    answered.stage = matters::Stage::answered;
    for (auto const& matter : {moved, again, closed})
        EXPECT_EQ(code_of(open(with_link(), {"one"}, matter, day(3))), "links.over");
    EXPECT_EQ(code_of(open(with_link(), {"one"}, answered, day(3))), "ok") << "to be read";
}

TEST(Link, lets_nobody_write_who_has_not_said_who_he_is_and_asks_once)
{
    auto links = with_link();
    EXPECT_EQ(code_of(act(links, {"one"}, referred(), day(3))), "links.say_who_first");
    EXPECT_EQ(code_of(introduce(links)), "ok");
    links.apply(LinkIntroduced{});
    EXPECT_EQ(code_of(act(links, {"one"}, referred(), day(3))), "ok");
    EXPECT_EQ(code_of(introduce(links)), "links.already_introduced");
}

} // namespace
} // namespace ztc::links::rules
