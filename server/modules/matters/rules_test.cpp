// SPDX-License-Identifier: Apache-2.0
#include "modules/matters/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::matters::rules {
namespace {

constexpr Stage every_stage[] = {Stage::raised,   Stage::accepted, Stage::looked_into,
                                 Stage::referred, Stage::answered, Stage::closed};

Date day(unsigned d)
{
    return Date{std::chrono::year{2026} / 3 / static_cast<int>(d)};
}

/// A matter held by known hands, at a stage.
Matter matter_at(Stage stage)
{
    Matter matter;
    matter.version = 3;
    matter.id = {"m"};
    matter.raised_by = {"lin"};
    matter.within = {{"congress"}, {"committee"}, {"station"}, {"community"}};
    matter.stage = stage;
    matter.deputy = PersonId{"zhou"};
    matter.unit = NodeId{"bureau"};
    matter.rate_due_on = day(20);
    if (stage == Stage::closed) matter.closing = Closing::withdrawn;
    return matter;
}

Actor actor(std::string person, std::optional<Role> role = {}, std::vector<NodeId> reach = {})
{
    Actor out{"c", {std::move(person)}, {}, {}};
    if (role) out.offices.push_back({*role, reach.empty() ? NodeId{} : reach[0], reach});
    return out;
}

std::string code_of(Result<> const& result)
{
    return result ? "ok" : result.error().code;
}

Answer done_answer()
{
    return {.matter = {"m"},
            .outcome = AnswerOutcome::done,
            .text = {"t"},
            .done_on = day(2),
            .planned_on = {},
            .owner = {},
            .reason = {}};
}

/// What the stage alone says to a move.
Result<> by_stage(MoveKind move, Matter const& matter)
{
    switch (move) {
    case MoveKind::accept: return accept(matter);
    case MoveKind::redirect: return redirect(matter);
    case MoveKind::look_into: return look_into(matter);
    case MoveKind::refer: return refer(matter, NodeId{"water"});
    case MoveKind::answer: return answer(matter, done_answer(), day(2));
    case MoveKind::rate: return rate(matter, day(2));
    case MoveKind::withdraw: return withdraw(matter);
    }
    return refuse("no.such_move");
}

TEST(moves, are_allowed_by_the_rules_exactly_where_the_table_says)
{
    for (auto const& move : moves)
        for (auto const stage : every_stage)
            EXPECT_EQ(by_stage(move.kind, matter_at(stage)).has_value(), move.allowed_from(stage))
                << boost::describe::enum_to_string(move.kind, "") << " from "
                << boost::describe::enum_to_string(stage, "");
}

TEST(moves, belong_to_one_hand_each_and_no_deputy_or_unit_ever_closes)
{
    auto const raiser = actor("lin", Role::resident);
    auto const officer = actor("chen", Role::liaison_officer, {{"station"}, {"community"}});
    auto const deputy = actor("zhou", Role::deputy, {{"station"}});
    auto const clerk = actor("li", Role::unit_clerk, {{"bureau"}});
    for (auto const& move : moves) {
        auto const matter = matter_at(Stage::answered);
        EXPECT_EQ(may(move.kind, matter, raiser).has_value(), move.hand == Hand::raiser);
        EXPECT_EQ(may(move.kind, matter, officer).has_value(), move.hand == Hand::desk);
        EXPECT_EQ(may(move.kind, matter, deputy).has_value(), move.hand == Hand::deputy);
        EXPECT_EQ(may(move.kind, matter, clerk).has_value(), move.hand == Hand::unit);
    }
}

TEST(moves, tell_a_stranger_nothing)
{
    for (auto const& stranger :
         {actor("wang", Role::resident), actor("sun", Role::liaison_officer, {{"other"}}),
          actor("he", Role::unit_clerk, {{"water"}}), actor("")})
        for (auto const& move : moves)
            EXPECT_EQ(code_of(may(move.kind, matter_at(Stage::raised), stranger)),
                      "matters.unknown");
}

TEST(answer, is_one_of_done_with_its_date_planned_with_date_and_owner_cannot_with_reason)
{
    auto const matter = matter_at(Stage::referred);
    auto const refusal = [&](Answer const& command) {
        return code_of(answer(matter, command, day(10)));
    };
    auto command = done_answer();
    EXPECT_EQ(refusal(command), "ok");
    command.done_on = day(11);
    EXPECT_EQ(refusal(command), "matters.done_in_future");
    command.done_on.reset();
    EXPECT_EQ(refusal(command), "matters.done_needs_date");
    command.outcome = AnswerOutcome::planned;
    EXPECT_EQ(refusal(command), "matters.plan_needs_date");
    command.planned_on = day(10);
    EXPECT_EQ(refusal(command), "matters.plan_in_past");
    command.planned_on = day(11);
    EXPECT_EQ(refusal(command), "matters.plan_needs_owner");
    command.owner = Text<1, 60>{"示例·吴"};
    EXPECT_EQ(refusal(command), "ok");
    command.outcome = AnswerOutcome::cannot;
    EXPECT_EQ(refusal(command), "matters.cannot_needs_reason");
    command.reason = Text<1, 1000>{"示例"};
    EXPECT_EQ(refusal(command), "ok");
}

TEST(answer, cannot_have_been_done_before_the_matter_was_raised)
{
    auto matter = matter_at(Stage::referred);
    matter.raised_on = day(3);
    auto command = done_answer();
    command.done_on = day(2);
    EXPECT_EQ(code_of(answer(matter, command, day(10))), "matters.done_before_raised");
    command.done_on = day(3);
    EXPECT_EQ(code_of(answer(matter, command, day(10))), "ok");
}

TEST(notice, is_known_in_the_versions_that_the_policy_names)
{
    MatterPolicy policy;
    policy.notice_versions = {"2026-11", "2027-01"};
    EXPECT_TRUE(knows_notice(policy, "2026-11"));
    EXPECT_TRUE(knows_notice(policy, "2027-01"));
    EXPECT_FALSE(knows_notice(policy, "2025-01"));
}

TEST(answer, is_not_due_before_a_referral)
{
    for (auto const stage : {Stage::raised, Stage::accepted, Stage::looked_into})
        EXPECT_EQ(code_of(answer(matter_at(stage), done_answer(), day(2))),
                  "matters.not_referred_yet");
}

TEST(refer, refuses_the_unit_that_has_it)
{
    EXPECT_EQ(code_of(refer(matter_at(Stage::referred), NodeId{"bureau"})),
              "matters.already_there");
}

TEST(rate, ends_with_its_window_and_only_then_the_clock_closes)
{
    auto const matter = matter_at(Stage::answered);
    EXPECT_EQ(code_of(rate(matter, day(20))), "ok");
    EXPECT_EQ(code_of(rate(matter, day(21))), "matters.rating_is_over");
    EXPECT_EQ(code_of(close_unrated(matter, day(20))), "matters.rating_still_open");
    EXPECT_EQ(code_of(close_unrated(matter, day(21))), "ok");
}

TEST(after_rating, the_result_decides_and_reopens_only_so_often)
{
    auto matter = matter_at(Stage::answered);
    EXPECT_EQ(after_rating(matter, Satisfaction::satisfied, 1), AfterRating::closed_satisfied);
    EXPECT_EQ(after_rating(matter, Satisfaction::basically_satisfied, 1),
              AfterRating::closed_satisfied);
    EXPECT_EQ(after_rating(matter, Satisfaction::dissatisfied, 1), AfterRating::reopened);
    matter.rounds = 1;
    EXPECT_EQ(after_rating(matter, Satisfaction::dissatisfied, 1),
              AfterRating::closed_dissatisfied);
}

} // namespace
} // namespace ztc::matters::rules
