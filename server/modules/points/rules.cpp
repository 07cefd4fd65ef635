// SPDX-License-Identifier: Apache-2.0
#include "modules/points/rules.hpp"

namespace ztc::points::rules {

namespace {

using namespace std::chrono;

bool begins_a_span(Span span, Date day)
{
    if (day.day() != std::chrono::day{1}) return false;
    return day.month() == January || (span == Span::half_year && day.month() == July);
}

Date last_of_span(Span span, Date first)
{
    return add_days(add_months(first, span == Span::half_year ? 6 : 12), -1);
}

/// The faults of the rule set, below /rules.
Result<> check_rules(RuleSet const& rules)
{
    auto verdict = check_rule_set(rules);
    if (verdict) return {};
    auto refusal = std::move(verdict).error();
    for (auto& error : refusal.errors) error.pointer = "/rules" + error.pointer;
    return refusal;
}

} // namespace

Result<RuleAdopted> adopt(Rules const& state, AdoptRule const& command, Date today)
{
    CHECK(check_rules(command.rules));
    if (command.decided_on > today) return refuse("points.decided_in_the_future", "/decided_on");
    if (!begins_a_span(command.rules.span, command.valid_from))
        return refuse("points.begins_within_a_span", "/valid_from");
    if (state.last > 0 && command.valid_from < today)
        return refuse("points.begins_in_the_past", "/valid_from");
    if (!state.adopted.empty() && command.valid_from <= state.adopted.back().valid_from)
        return refuse("points.begins_before_the_last", "/valid_from");
    return RuleAdopted{.version = state.last + 1,
                       .valid_from = command.valid_from,
                       .body = {},
                       .sha256 = {},
                       .decided_on = command.decided_on,
                       .decided_by = {}};
}

Result<> withdraw(Rules const& state, std::int64_t version, Date today)
{
    auto const* adopted = state.find(version);
    if (!adopted) return refuse("points.unknown_rule", "/version");
    if (adopted->valid_from <= today) return refuse("points.already_counts");
    return {};
}

Result<Shown> show(Rules const& state, DayRange days, Calendar const& calendar, Date today)
{
    auto const* adopted = state.on(days.first);
    if (!adopted) return refuse("points.no_rule", "/days/first");
    auto const rules = rule_set_from(adopted->body);
    if (!begins_a_span(rules.span, days.first)) return refuse("points.not_a_span", "/days/first");
    if (days.last < days.first || days.last > last_of_span(rules.span, days.first))
        return refuse("points.not_a_span", "/days/last");
    if (days.last >= today) return refuse("points.span_not_over", "/days/last");
    if (std::ranges::find(state.shown, days, &Shown::days) != state.shown.end())
        return refuse("points.already_shown");
    return Shown{.days = days,
                 .rule_version = adopted->version,
                 .shown_on = today,
                 .appeals_until = calendar.due(today, rules.appeal_within).due_on};
}

Result<Shown> objected_to(Rules const& state, MakeAppeal const& command, Date today)
{
    auto const found = std::ranges::find(state.shown, command.days, &Shown::days);
    if (found == state.shown.end()) return refuse("points.not_shown", "/days");
    if (today > found->appeals_until) return refuse("points.appeal_too_late");
    auto const* adopted = state.find(found->rule_version);
    auto const rules = rule_set_from(adopted->body);
    if (std::ranges::find(rules.items, command.item, &Item::code) == rules.items.end())
        return refuse("points.unknown_item", "/item");
    return *found;
}

Result<> decide(Appeal const& appeal, DecideAppeal const& command, Actor const& by)
{
    if (!appeal.known()) return refuse("points.unknown_appeal", "/appeal");
    if (appeal.verdict) return refuse("points.already_decided");
    if (appeal.made.deputy == by.person) return refuse("points.own_appeal");
    auto const about_an_act =
        command.verdict == Verdict::act_struck || command.verdict == Verdict::act_counts;
    if (about_an_act && !appeal.made.act) return refuse("points.no_act_named", "/verdict");
    return {};
}

} // namespace ztc::points::rules
