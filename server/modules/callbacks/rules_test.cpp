// SPDX-License-Identifier: Apache-2.0
#include "modules/callbacks/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::callbacks {
namespace {

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}

std::string code(auto const& result)
{
    return result ? "" : result.error().code;
}

Record attempt(CallOutcome outcome, std::optional<Date> again_on = {},
               std::optional<ReadBack> read_back = {})
{
    return {.matter = {},
            .channel = CallChannel::phone,
            .outcome = outcome,
            .read_back = read_back,
            .note = {},
            .again_on = again_on};
}

TEST(callback_rules, are_for_the_desk_and_the_deputy_who_follows_it)
{
    EXPECT_EQ(code(rules::may_record({.desk = true})), "");
    EXPECT_EQ(code(rules::may_record({.deputy = true})), "");
    EXPECT_EQ(code(rules::may_record({.raiser = true})), "callbacks.not_yours");
    EXPECT_EQ(code(rules::may_record({.unit = true})), "callbacks.not_yours");
    EXPECT_EQ(code(rules::may_record({.joined = true})), "matters.unknown");
    EXPECT_EQ(code(rules::may_record({})), "matters.unknown");
}

TEST(callback_rules, want_a_whole_record)
{
    auto const today = day(3, 2);
    auto const recording = [&](Record const& command) {
        return code(rules::record(command, today));
    };
    EXPECT_EQ(recording(attempt(CallOutcome::reached, {}, ReadBack::confirmed)), "");
    EXPECT_EQ(recording(attempt(CallOutcome::not_reached)), "");
    EXPECT_EQ(recording(attempt(CallOutcome::not_reached, {}, ReadBack::confirmed)),
              "callbacks.nobody_to_read_back_to");
    EXPECT_EQ(recording(attempt(CallOutcome::call_again)), "callbacks.again_needs_day");
    EXPECT_EQ(recording(attempt(CallOutcome::call_again, day(3, 1))), "callbacks.again_in_past");
    EXPECT_EQ(recording(attempt(CallOutcome::call_again, today)), "");
    EXPECT_EQ(recording(attempt(CallOutcome::reached, day(3, 5))), "callbacks.again_not_asked");
}

TEST(callback_rules, say_when_to_try_again)
{
    auto const calendar = Calendar::from_csv(shipped_calendar_csv()).value();
    auto const again = [&](Record const& command, Date today) {
        return rules::again_on(command, {}, calendar, today);
    };
    EXPECT_EQ(again(attempt(CallOutcome::reached), day(3, 2)), std::nullopt);
    EXPECT_EQ(again(attempt(CallOutcome::not_reached), day(3, 2)), day(3, 3));
    EXPECT_EQ(again(attempt(CallOutcome::not_reached), day(3, 6)), day(3, 9)) << "after a weekend";
    EXPECT_EQ(again(attempt(CallOutcome::call_again, day(3, 20)), day(3, 2)), day(3, 20));
}

} // namespace
} // namespace ztc::callbacks
