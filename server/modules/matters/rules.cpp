// SPDX-License-Identifier: Apache-2.0
#include "modules/matters/rules.hpp"

#include <algorithm>

namespace ztc::matters::rules {

namespace {

Result<> still_open(Matter const& matter)
{
    if (matter.stage == Stage::closed) return refuse("matters.already_closed");
    return {};
}

} // namespace

Result<> may(MoveKind kind, Matter const& matter, Actor const& actor)
{
    auto const held = matter.held();
    if (!matter.exists() || !relation(held, actor).any()) return refuse("matters.unknown");
    auto const move = std::find_if(std::begin(moves), std::end(moves),
                                   [&](auto const& m) { return m.kind == kind; });
    if (!may_move(*move, held, actor)) return refuse("access.denied");
    return {};
}

Result<> accept(Matter const& matter)
{
    CHECK(still_open(matter));
    if (matter.stage != Stage::raised) return refuse("matters.already_accepted");
    return {};
}

Result<> redirect(Matter const& matter)
{
    CHECK(still_open(matter));
    if (matter.stage == Stage::referred || matter.stage == Stage::answered)
        return refuse("matters.already_referred");
    return {};
}

Result<> look_into(Matter const& matter)
{
    CHECK(still_open(matter));
    if (matter.stage == Stage::raised) return refuse("matters.not_accepted_yet");
    return {};
}

Result<> refer(Matter const& matter, NodeId const& to_unit)
{
    CHECK(still_open(matter));
    if (matter.stage == Stage::raised) return refuse("matters.not_accepted_yet");
    if (matter.stage == Stage::answered) return refuse("matters.already_answered");
    if (matter.unit == to_unit) return refuse("matters.already_there", "/to_unit");
    return {};
}

Result<> answer(Matter const& matter, Answer const& command, Date today)
{
    CHECK(still_open(matter));
    if (matter.stage == Stage::answered) return refuse("matters.already_answered");
    if (matter.stage != Stage::referred) return refuse("matters.not_referred_yet");
    switch (command.outcome) {
    case AnswerOutcome::done:
        if (!command.done_on) return refuse("matters.done_needs_date", "/done_on");
        if (*command.done_on > today) return refuse("matters.done_in_future", "/done_on");
        if (matter.raised_on && *command.done_on < *matter.raised_on)
            return refuse("matters.done_before_raised", "/done_on");
        break;
    case AnswerOutcome::planned:
        if (!command.planned_on) return refuse("matters.plan_needs_date", "/planned_on");
        if (*command.planned_on <= today) return refuse("matters.plan_in_past", "/planned_on");
        if (!command.owner) return refuse("matters.plan_needs_owner", "/owner");
        break;
    case AnswerOutcome::cannot:
        if (!command.reason) return refuse("matters.cannot_needs_reason", "/reason");
        break;
    }
    return {};
}

Result<> rate(Matter const& matter, Date today)
{
    CHECK(still_open(matter));
    if (matter.stage != Stage::answered) return refuse("matters.not_answered_yet");
    if (matter.rate_due_on && today > *matter.rate_due_on) return refuse("matters.rating_is_over");
    return {};
}

Result<> withdraw(Matter const& matter)
{
    return still_open(matter);
}

Result<> close_unrated(Matter const& matter, Date today)
{
    CHECK(still_open(matter));
    if (matter.stage != Stage::answered) return refuse("matters.not_answered_yet");
    if (!matter.rate_due_on || today <= *matter.rate_due_on)
        return refuse("matters.rating_still_open");
    return {};
}

AfterRating after_rating(Matter const& matter, Satisfaction result, std::int64_t reopen_limit)
{
    if (result != Satisfaction::dissatisfied) return AfterRating::closed_satisfied;
    return matter.rounds < reopen_limit ? AfterRating::reopened : AfterRating::closed_dissatisfied;
}

bool knows_notice(MatterPolicy const& policy, std::string_view version)
{
    return std::any_of(policy.notice_versions.begin(), policy.notice_versions.end(),
                       [&](auto const& known) { return known == version; });
}

bool knows_category(MatterPolicy const& policy, std::string_view code)
{
    return std::any_of(policy.categories.begin(), policy.categories.end(),
                       [&](auto const& category) { return category.code == code; });
}

} // namespace ztc::matters::rules
