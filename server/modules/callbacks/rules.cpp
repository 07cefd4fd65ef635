// SPDX-License-Identifier: Apache-2.0
#include "modules/callbacks/rules.hpp"

namespace ztc::callbacks::rules {

Result<> may_record(matters::Relation const& how)
{
    if (how.desk || how.deputy) return {};
    return refuse(how.any() ? "callbacks.not_yours" : "matters.unknown");
}

std::optional<PersonId> in_place_of(matters::Held const& held, Actor const& actor)
{
    auto const how = matters::relation(held, actor);
    if (how.desk) return actor.in_place_of(Right::see_raiser, held.community);
    return how.deputy && held.deputy != actor.person ? held.deputy : std::nullopt;
}

Result<> record(Record const& command, Date today)
{
    bool const again = command.outcome == CallOutcome::call_again;
    if (again && !command.again_on) return refuse("callbacks.again_needs_day", "/again_on");
    if (!again && command.again_on) return refuse("callbacks.again_not_asked", "/again_on");
    if (command.again_on && *command.again_on < today)
        return refuse("callbacks.again_in_past", "/again_on");
    if (command.read_back && command.outcome == CallOutcome::not_reached)
        return refuse("callbacks.nobody_to_read_back_to", "/read_back");
    return {};
}

std::optional<Date> again_on(Record const& command, CallbackPolicy const& policy,
                             Calendar const& calendar, Date today)
{
    switch (command.outcome) {
    case CallOutcome::reached: return std::nullopt;
    case CallOutcome::call_again: return command.again_on;
    case CallOutcome::not_reached: return calendar.due(today, policy.again_within).due_on;
    }
    return std::nullopt;
}

} // namespace ztc::callbacks::rules
