// SPDX-License-Identifier: Apache-2.0
#include "modules/talks/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::talks {
namespace {

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}

std::string code(auto const& result)
{
    return result ? "" : result.error().code;
}

constexpr Date tuesday = day(3, 10);
SeriesId const series_id{"s"};
TalkId const first{"one"}, second{"two"};
NodeId const station{"station"}, water{"water"}, roads{"roads"};
PersonId const zhou{"zhou"}, chen{"chen"}, gao{"gao"};

Series with_a_talk()
{
    Series out;
    SeriesBegun begun{};
    begun.series = series_id;
    begun.station = station;
    out.apply(begun);
    Called called{};
    called.talk = first;
    called.held_on = tuesday;
    called.units = {water, roads};
    called.deputies = {zhou};
    out.apply(called);
    return out;
}

Close everybody()
{
    return {series_id, first, {{water, true}, {roads, false}}, {{zhou, true}}};
}

Series held()
{
    auto out = with_a_talk();
    Held event{};
    event.talk = first;
    out.apply(event);
    return out;
}

Call calling()
{
    return {series_id, day(3, 24), 540, {"示例"}, {water}, {zhou}};
}

TEST(talk_rules, call_one_at_a_time_with_units_and_deputies)
{
    auto const call = [](Series const& series, auto change) {
        auto command = calling();
        change(command);
        return code(rules::call(series, command, tuesday));
    };
    auto const as_it_is = [](Call&) {};
    EXPECT_EQ(call(held(), as_it_is), "");
    EXPECT_EQ(call(with_a_talk(), as_it_is), "talks.one_is_called");
    EXPECT_EQ(call(held(), [](Call& c) { c.held_on = day(3, 9); }), "talks.wrong_day");
    EXPECT_EQ(call(held(), [](Call& c) { c.from_minute = 1440; }), "talks.wrong_hour");
    EXPECT_EQ(call(held(), [](Call& c) { c.units = {}; }), "talks.no_units");
    EXPECT_EQ(call(held(), [](Call& c) { c.units = {water, water}; }), "talks.no_units");
    EXPECT_EQ(call(held(), [](Call& c) { c.deputies = {}; }), "talks.no_deputies");
}

TEST(talk_rules, say_of_everybody_invited_whether_he_was_there)
{
    auto const close = [](auto change, Date today = tuesday) {
        auto command = everybody();
        change(command);
        return code(rules::close(with_a_talk(), command, today));
    };
    EXPECT_EQ(close([](Close&) {}), "");
    EXPECT_EQ(close([](Close&) {}, day(3, 9)), "talks.not_yet");
    EXPECT_EQ(close([](Close& c) { c.units.pop_back(); }), "talks.attendance_incomplete");
    EXPECT_EQ(close([](Close& c) { c.units.push_back({water, true}); }),
              "talks.attendance_incomplete");
    EXPECT_EQ(close([](Close& c) { c.deputies = {{gao, true}}; }), "talks.attendance_incomplete");
    EXPECT_EQ(close([](Close& c) { c.talk = second; }), "talks.unknown_talk");
    EXPECT_EQ(code(rules::close(held(), everybody(), tuesday)), "talks.is_held");
}

TEST(talk_rules, agree_with_an_invited_unit_and_carry_over_what_is_open)
{
    auto series = with_a_talk();
    AgreeAction const command{series_id, first, water, {"示例"}, day(3, 20)};
    EXPECT_EQ(code(rules::agree(series, command, tuesday)), "");
    EXPECT_EQ(code(rules::agree(series, command, day(3, 9))), "talks.not_yet");
    EXPECT_EQ(
        code(rules::agree(series, {series_id, first, {"other"}, {"示例"}, day(3, 20)}, tuesday)),
        "talks.not_invited");
    EXPECT_EQ(code(rules::agree(series, command, day(3, 21))), "talks.wrong_day");
    for (auto const* id : {"a", "b"}) {
        ActionAgreed agreed{};
        agreed.action = {id};
        series.apply(agreed);
    }
    EXPECT_EQ(series.open_actions().size(), 2u);
    ActionDone done{};
    done.action = {"a"};
    series.apply(done);
    EXPECT_EQ(series.open_actions(), std::vector<ActionId>{{"b"}});
    EXPECT_EQ(code(rules::finish(series, {"a"})), "talks.already_done");
    EXPECT_EQ(code(rules::finish(series, {"c"})), "talks.unknown_action");
    EXPECT_EQ(code(rules::finish(series, {"b"})), "");
}

TEST(talk_rules, make_minutes_public_by_two_persons)
{
    EXPECT_EQ(code(rules::propose(with_a_talk(), first)), "talks.not_held");
    auto series = held();
    EXPECT_EQ(code(rules::propose(series, first)), "");
    EXPECT_EQ(code(rules::approve(series, first, {gao})), "talks.nothing_proposed");
    MinutesProposed proposed{};
    proposed.talk = first;
    series.apply(proposed);
    series.talks[first].proposed_by = {chen};
    EXPECT_EQ(code(rules::propose(series, first)), "talks.already_proposed");
    EXPECT_EQ(code(rules::approve(series, first, {chen})), "talks.second_person");
    EXPECT_EQ(code(rules::approve(series, first, {gao, chen})), "talks.second_person")
        << "in his place";
    EXPECT_EQ(code(rules::approve(series, first, {gao})), "");
    EXPECT_EQ(code(rules::take_down(series, first)), "talks.not_public");
    MinutesApproved approved{};
    approved.talk = first;
    series.apply(approved);
    EXPECT_EQ(code(rules::take_down(series, first)), "");
}

TEST(talk_rules, take_what_a_series_says_and_else_the_policy)
{
    TalkPolicy const policy;
    EXPECT_EQ(rules::every_days({}, policy).value(), 14);
    EXPECT_EQ(rules::every_days(7, policy).value(), 7);
    EXPECT_EQ(code(rules::every_days(0, policy)), "talks.wrong_days");
    EXPECT_EQ(code(check_policy({.basis = "示例", .every_days = 0})), "talks.policy_range");
    EXPECT_EQ(code(check_policy(policy)), "");
}

} // namespace
} // namespace ztc::talks
