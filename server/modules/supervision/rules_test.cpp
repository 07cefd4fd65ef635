// SPDX-License-Identifier: Apache-2.0
#include "modules/supervision/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::supervision {
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
NodeId const water{"water"}, seat{"seat"};
SuggestionId const pumps{"pumps"};

suggestions::Standing referred()
{
    return {.exists = true,
            .state = suggestions::State::referred,
            .signatories = {chen},
            .seats = {seat},
            .units = {water}};
}
Actor holding(Role role, NodeId const& node, PersonId person = {"k"})
{
    return {"demo", std::move(person), {{role, node, {node}}}, {}};
}
Supervision asked()
{
    Supervision out;
    out.apply(Asked{pumps, {"q"}, water, {}, day(4, 8), today});
    return out;
}
Supervision called()
{
    Supervision out;
    out.apply(VisitCalled{.suggestion = pumps,
                          .visit = {"v"},
                          .held_on = day(4, 3),
                          .place = {},
                          .words = {},
                          .deputies = {chen},
                          .code = "abcdef",
                          .called_on = today});
    return out;
}

TEST(Supervising, is_for_the_office_and_for_the_committee_of_a_seat)
{
    auto const it = referred();
    EXPECT_EQ(code(rules::supervises(it, holding(Role::standing_committee_office, {"x"}))), "");
    EXPECT_EQ(code(rules::supervises(it, holding(Role::committee_clerk, seat))), "");
    for (auto const& other : {holding(Role::committee_clerk, {"elsewhere"}),
                              holding(Role::unit_clerk, water), holding(Role::deputy, seat)})
        EXPECT_EQ(code(rules::supervises(it, other)), "supervision.unknown");
    EXPECT_EQ(code(rules::supervises({}, holding(Role::standing_committee_office, {"x"}))),
              "supervision.unknown");
}

TEST(FollowingASuggestion, is_for_whoever_is_concerned)
{
    auto const it = referred();
    EXPECT_EQ(code(rules::follows(it, {}, holding(Role::unit_clerk, water))), "");
    EXPECT_EQ(code(rules::follows(it, {}, holding(Role::deputy, seat, chen))), "");
    EXPECT_EQ(code(rules::follows(it, called(), holding(Role::deputy, seat, chen))), "");
    EXPECT_EQ(code(rules::follows(it, called(), holding(Role::deputy, seat, lin))),
              "supervision.unknown");
    EXPECT_EQ(code(rules::follows(it, {}, holding(Role::unit_clerk, {"roads"}))),
              "supervision.unknown");
}

TEST(AKeyItem, is_chosen_once_while_it_is_handled_and_reported_on_once)
{
    Choose const command{pumps, chen, {"plan"}, day(6, 30)};
    Supervision s;
    EXPECT_EQ(code(rules::report(s)), "supervision.no_key_item");
    EXPECT_EQ(code(rules::choose(referred(), s, command, today)), "");
    EXPECT_EQ(code(rules::choose(referred(), s, {pumps, chen, {"plan"}, today}, today)),
              "supervision.wrong_day");
    auto closed = referred();
    closed.state = suggestions::State::closed;
    EXPECT_EQ(code(rules::choose(closed, s, command, today)), "supervision.not_running");
    s.apply(Chosen{});
    EXPECT_EQ(code(rules::choose(referred(), s, command, today)), "supervision.is_key_item");
    EXPECT_EQ(code(rules::report(s)), "");
    s.apply(Reported{});
    EXPECT_EQ(code(rules::report(s)), "supervision.is_reported");
}

TEST(AQuery, is_put_to_a_unit_of_the_suggestion_which_alone_answers_it)
{
    EXPECT_EQ(code(rules::ask(referred(), {}, water)), "");
    EXPECT_EQ(code(rules::ask(referred(), {}, {"roads"})), "supervision.unknown_unit");
    EXPECT_EQ(code(rules::ask_by(today, today)), "supervision.wrong_day");
    EXPECT_EQ(code(rules::ask_by(day(4, 2), today)), "");
    Answer const command{pumps, {"q"}, {"words"}, {}};
    auto s = asked();
    EXPECT_EQ(code(rules::answer(s, command, holding(Role::unit_clerk, {"roads"}))),
              "supervision.unknown_query");
    EXPECT_EQ(code(rules::answer(s, command, holding(Role::unit_clerk, water))), "");
    s.apply(Answered{pumps, {"q"}, {}, {}, today});
    EXPECT_EQ(code(rules::answer(s, command, holding(Role::unit_clerk, water))),
              "supervision.is_answered");
}

TEST(AVisit, is_replied_to_before_it_and_signed_in_at_on_its_day)
{
    auto s = called();
    EXPECT_EQ(code(rules::call_visit(s, day(3, 31), {chen}, today)), "supervision.wrong_day");
    EXPECT_EQ(code(rules::call_visit(s, today, {}, today)), "supervision.invite_somebody");
    EXPECT_EQ(code(rules::reply_to_visit(s, {"v"}, lin, today)), "supervision.unknown_visit");
    EXPECT_EQ(code(rules::reply_to_visit(s, {"v"}, chen, today)), "");
    EXPECT_EQ(code(rules::reply_to_visit(s, {"v"}, chen, day(4, 4))), "supervision.visit_is_over");
    EXPECT_EQ(code(rules::sign_in(s, {"v"}, chen, today)), "supervision.not_today");
    EXPECT_EQ(code(rules::sign_in(s, {"v"}, lin, day(4, 3))), "supervision.not_invited");
    EXPECT_EQ(code(rules::sign_in(s, {"v"}, chen, day(4, 3))), "");
    s.apply(SignedIn{pumps, {"v"}, chen, VisitSignIn::by_code, day(4, 3)});
    EXPECT_EQ(code(rules::sign_in(s, {"v"}, chen, day(4, 3))), "supervision.signed_in_already");
    NoteVisit const note{pumps, {"v"}, {"words"}, {}};
    EXPECT_EQ(code(rules::note_visit(s, note, day(4, 2))), "supervision.not_yet");
    EXPECT_EQ(code(rules::note_visit(s, note, day(4, 3))), "");
    s.apply(VisitNoted{pumps, {"v"}, {}, {}, day(4, 3)});
    EXPECT_EQ(code(rules::note_visit(s, note, day(4, 3))), "supervision.visit_is_over");
    EXPECT_EQ(code(rules::cancel_visit(s, {"v"})), "supervision.visit_is_over");
}

TEST(Looking, goes_forward_and_not_beyond_what_is_there)
{
    Supervision s;
    EXPECT_EQ(code(rules::look(s, chen, 7, 9)), "");
    EXPECT_EQ(code(rules::look(s, chen, 10, 9)), "supervision.nothing_new");
    s.apply(Looked{pumps, chen, 7});
    EXPECT_EQ(code(rules::look(s, chen, 7, 9)), "supervision.nothing_new");
    EXPECT_EQ(code(rules::look(s, chen, 8, 9)), "");
    EXPECT_EQ(code(rules::look(s, lin, 7, 9)), "");
}

TEST(AReminder, is_of_a_day_that_runs_and_comes_once)
{
    SupervisionPolicy const policy;
    Promise const reply{Waiting::reply, water.text, day(4, 8)};
    Supervision s;
    EXPECT_EQ(code(rules::remind(s, reply, day(4, 8), policy, today)), "");
    EXPECT_EQ(code(rules::remind(s, reply, day(5, 8), policy, today)),
              "supervision.nothing_to_remind")
        << "it was extended meanwhile";
    EXPECT_EQ(code(rules::remind(s, reply, day(4, 8), policy, day(3, 31))),
              "supervision.nothing_to_remind")
        << "a day too early";
    s.apply(Reminded{pumps, Waiting::reply, water, {}, day(4, 8), today});
    EXPECT_EQ(code(rules::remind(s, reply, day(4, 8), policy, today)),
              "supervision.nothing_to_remind");
}

TEST(TheLadder, tells_each_office_once_for_each_day)
{
    SupervisionPolicy const policy;
    Promise const reply{Waiting::reply, water.text, day(3, 20)};
    Supervision s;
    EXPECT_TRUE(rules::to_escalate(s, reply, policy, 0).empty());
    EXPECT_EQ(rules::to_escalate(s, reply, policy, 1).size(), 1u);
    EXPECT_EQ(rules::to_escalate(s, reply, policy, 12).size(), 3u);
    s.apply(Escalated{.suggestion = pumps,
                      .waiting = Waiting::reply,
                      .unit = water,
                      .query = {},
                      .due_on = day(3, 20),
                      .working_days_late = 1,
                      .tells = Role::unit_clerk,
                      .escalated_on = today});
    EXPECT_TRUE(rules::to_escalate(s, reply, policy, 1).empty());
    EXPECT_EQ(rules::to_escalate(s, reply, policy, 5).front().tells, Role::unit_head);
    Promise const later{Waiting::reply, water.text, day(3, 21)};
    EXPECT_EQ(rules::to_escalate(s, later, policy, 1).size(), 1u) << "another day";
}

TEST(AnOutsideItem, lies_at_another_level_and_its_days_are_past)
{
    FollowOutside command{.level = Level::city,
                          .number = {"1"},
                          .title = {"t"},
                          .source = {"s"},
                          .confirmed_on = today};
    EXPECT_EQ(code(rules::follow_outside(command, Level::district, today)), "");
    EXPECT_EQ(code(rules::follow_outside(command, Level::city, today)),
              "supervision.of_this_level");
    EXPECT_EQ(code(rules::follow_outside(command, Level::district, day(3, 31))),
              "supervision.not_yet");
    command.submitted_on = day(4, 2);
    EXPECT_EQ(code(rules::follow_outside(command, Level::district, today)), "supervision.not_yet");
    Outside outside;
    ConfirmOutside const again{{"i"}, {"words"}, {"s"}, today, {}};
    EXPECT_EQ(code(rules::confirm_outside(outside, again, today)), "supervision.unknown_item");
    outside.apply(OutsideFollowed{.item = {"i"},
                                  .level = Level::city,
                                  .number = {},
                                  .title = {},
                                  .source = {},
                                  .units = {},
                                  .submitted_on = {},
                                  .replied_on = {},
                                  .suggestions = {},
                                  .matters = {},
                                  .confirmed_on = day(3, 1),
                                  .followed_on = today});
    EXPECT_EQ(code(rules::confirm_outside(outside, again, today)), "");
    outside.apply(OutsideConfirmed{{"i"}, {}, {}, {}, day(5, 1)});
    EXPECT_EQ(code(rules::confirm_outside(outside, again, today)), "supervision.confirmed_later");
    outside.apply(OutsideEnded{{"i"}, {}, today});
    EXPECT_EQ(code(rules::end_outside(outside)), "supervision.item_is_over");
}

TEST(TheRuleOfSupervision, climbs_and_tells_only_who_has_to_do_with_it)
{
    SupervisionPolicy policy;
    EXPECT_EQ(code(check_policy(policy)), "");
    policy.ladder = {{5, Role::unit_head}, {1, Role::unit_clerk}};
    EXPECT_EQ(code(check_policy(policy)), "supervision.policy_range");
    policy.ladder = {{5, Role::resident}};
    EXPECT_EQ(code(check_policy(policy)), "supervision.policy_range");
    policy.ladder = {};
    policy.remind_days = 61;
    EXPECT_EQ(code(check_policy(policy)), "supervision.policy_range");
}

} // namespace
} // namespace ztc::supervision
