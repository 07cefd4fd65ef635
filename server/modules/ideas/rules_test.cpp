// SPDX-License-Identifier: Apache-2.0
#include "modules/ideas/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::ideas {
namespace {

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}

std::string code(auto const& result)
{
    return result ? "" : result.error().code;
}

NodeId const east{"east"}, west{"west"}, bureau{"bureau"}, water{"water"};

Actor holding(std::string const& person, Role role, NodeId const& node)
{
    return {"demo", {person}, {{role, node, {node}}}};
}
Actor const zhou = holding("zhou", Role::deputy, east),
            clerk = holding("tang", Role::committee_clerk, east),
            elsewhere = holding("fang", Role::committee_clerk, west),
            li = holding("li", Role::unit_clerk, bureau),
            he = holding("he", Role::unit_clerk, water);

Idea idea(IdeaState state)
{
    Idea out;
    Sent sent{};
    sent.idea = {"i"};
    sent.deputy = zhou.person;
    sent.seats = {east};
    out.apply(sent);
    out.state = state;
    if (state != IdeaState::sent) out.unit = bureau;
    return out;
}

TEST(idea_rules, want_the_declaration_of_interest_before_it_is_sent)
{
    Send command{Sector::software, {"示例"}, {"示例"}, false, {}};
    EXPECT_EQ(code(rules::send(command, {east})), "");
    EXPECT_EQ(code(rules::send(command, {})), "ideas.deputies_only");
    command.has_interest = true;
    EXPECT_EQ(code(rules::send(command, {east})), "ideas.interest_incomplete");
    command.interest = Interest{"示例：配偶在那里上班"};
    EXPECT_EQ(code(rules::send(command, {east})), "");
    command.has_interest = false;
    EXPECT_EQ(code(rules::send(command, {east})), "ideas.interest_incomplete");
}

TEST(idea_rules, leave_the_writing_to_the_deputy_himself)
{
    EXPECT_EQ(rules::seats_of(zhou), std::vector{east});
    EXPECT_TRUE(rules::seats_of(clerk).empty());
    auto stands_in = zhou;
    stands_in.offices.front().in_place_of = PersonId{"he"};
    EXPECT_TRUE(rules::seats_of(stands_in).empty());
}

TEST(idea_rules, know_whose_it_is_and_where_it_stands)
{
    EXPECT_EQ(code(rules::withdraw(idea(IdeaState::sent), zhou)), "");
    EXPECT_EQ(code(rules::withdraw(idea(IdeaState::sent), clerk)), "ideas.unknown");
    EXPECT_EQ(code(rules::withdraw(idea(IdeaState::passed_on), zhou)), "ideas.wrong_state");
    EXPECT_EQ(code(rules::keep(idea(IdeaState::sent), clerk)), "");
    EXPECT_EQ(code(rules::keep(idea(IdeaState::sent), elsewhere)), "ideas.unknown");
    EXPECT_EQ(code(rules::keep({}, clerk)), "ideas.unknown");
    EXPECT_EQ(code(rules::file(idea(IdeaState::answered))), "ideas.wrong_state");
    EXPECT_EQ(code(rules::become_suggestion(idea(IdeaState::answered))), "");
    EXPECT_EQ(code(rules::become_suggestion(idea(IdeaState::sent))), "ideas.wrong_state");
}

TEST(idea_rules, pass_on_for_a_day_ahead_and_take_the_answer_of_that_unit)
{
    PassOn const command{{"i"}, bureau, day(3, 20)};
    EXPECT_EQ(code(rules::pass_on(idea(IdeaState::sent), command, day(3, 2))), "");
    EXPECT_EQ(code(rules::pass_on(idea(IdeaState::sent), command, day(3, 20))), "ideas.wrong_day");
    EXPECT_EQ(code(rules::pass_on(idea(IdeaState::filed), command, day(3, 2))),
              "ideas.wrong_state");
    EXPECT_EQ(code(rules::answer(idea(IdeaState::passed_on), li)), "");
    EXPECT_EQ(code(rules::answer(idea(IdeaState::passed_on), clerk)), "") << "for the unit";
    EXPECT_EQ(code(rules::answer(idea(IdeaState::passed_on), he)), "ideas.unknown");
    EXPECT_EQ(code(rules::answer(idea(IdeaState::answered), li)), "ideas.wrong_state");
    EXPECT_EQ(code(rules::answer(idea(IdeaState::sent), clerk)), "ideas.wrong_state");
}

} // namespace
} // namespace ztc::ideas
