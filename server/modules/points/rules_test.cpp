// SPDX-License-Identifier: Apache-2.0
#include "modules/points/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::points {
namespace {

using namespace std::chrono;

constexpr Date today = 2026y / November / 24;

AdoptRule adopting_from(Date valid_from, Span span = Span::year)
{
    AdoptRule command{valid_from, shipped_rule_sets()[2], 2025y / December / 20, {"x"}};
    command.rules.span = span;
    return command;
}

RuleAdopted adopted(std::int64_t version, Date valid_from, Span span = Span::year)
{
    return {.version = version,
            .valid_from = valid_from,
            .body = rule_set_json(adopting_from(valid_from, span).rules),
            .sha256 = {},
            .decided_on = today,
            .decided_by = {}};
}

Rules with(std::vector<RuleAdopted> all)
{
    Rules state;
    for (auto const& one : all) state.apply(one);
    return state;
}

std::string adopt(Rules const& state, AdoptRule const& command)
{
    auto const decided = rules::adopt(state, command, today);
    return decided ? "" : decided.error().code;
}

TEST(points_rules, let_a_version_begin_with_a_span_only)
{
    EXPECT_EQ(adopt({}, adopting_from(2026y / January / 1)), "");
    EXPECT_EQ(adopt({}, adopting_from(2026y / January / 2)), "points.begins_within_a_span");
    EXPECT_EQ(adopt({}, adopting_from(2026y / July / 1)), "points.begins_within_a_span");
    EXPECT_EQ(adopt({}, adopting_from(2026y / July / 1, Span::half_year)), "");
    EXPECT_EQ(adopt({}, adopting_from(2026y / April / 1, Span::half_year)),
              "points.begins_within_a_span");
}

TEST(points_rules, let_only_the_first_begin_in_the_past_and_each_after_the_last)
{
    auto const one = with({adopted(1, 2026y / January / 1)});
    EXPECT_EQ(adopt(one, adopting_from(2026y / January / 1)), "points.begins_in_the_past");
    EXPECT_EQ(adopt(one, adopting_from(2027y / January / 1)), "");
    auto const two = with({adopted(1, 2026y / January / 1), adopted(2, 2028y / January / 1)});
    EXPECT_EQ(adopt(two, adopting_from(2027y / January / 1)), "points.begins_before_the_last");
    EXPECT_EQ(adopt(two, adopting_from(2028y / January / 1)), "points.begins_before_the_last");
}

TEST(points_rules, take_no_decision_of_tomorrow_and_no_rule_with_faults)
{
    auto command = adopting_from(2027y / January / 1);
    command.decided_on = add_days(today, 1);
    EXPECT_EQ(adopt({}, command), "points.decided_in_the_future");
    command.rules.items[0].code = "Not A Code";
    auto const refused = rules::adopt({}, command, today);
    EXPECT_EQ(refused.error().code, "points.rule_does_not_fit");
    EXPECT_EQ(refused.error().errors[0], (FieldError{"/rules/items/0/code", "points.not_a_code"}));
}

TEST(points_rules, show_what_lies_within_one_span_of_the_rule)
{
    struct Case {
        DayRange days;
        std::string code;
    };
    auto const state = with({adopted(1, 2025y / July / 1, Span::half_year)});
    Case const cases[] = {
        {{2025y / July / 1, 2025y / December / 31}, ""},
        {{2025y / July / 1, 2025y / September / 30}, ""},
        {{2025y / July / 1, 2026y / January / 1}, "points.not_a_span"},
        {{2025y / August / 1, 2025y / December / 31}, "points.not_a_span"},
        {{2026y / January / 1, 2025y / December / 31}, "points.not_a_span"},
        {{2025y / January / 1, 2025y / June / 30}, "points.no_rule"},
        {{2026y / July / 1, 2026y / November / 23}, ""},
        {{2026y / July / 1, 2026y / November / 24}, "points.span_not_over"},
    };
    for (auto const& one : cases) {
        auto const shown = rules::show(state, one.days, Calendar{}, today);
        EXPECT_EQ(shown ? "" : shown.error().code, one.code) << format_date(one.days.last);
    }
}

} // namespace
} // namespace ztc::points
