// SPDX-License-Identifier: Apache-2.0
#include "modules/delegations/rules.hpp"

namespace ztc::delegations::rules {

namespace {

constexpr std::int64_t people_at_most = 1000, longest_ago = 366;
constexpr std::size_t deputies_at_most = 20;

} // namespace

Result<> record(Record const& command, std::set<PersonId> const& known, Date today)
{
    if (command.people < 1 || command.people > people_at_most)
        return refuse("delegations.wrong_number", "/people");
    auto const ago = days_between(command.visited_on, today);
    if (ago < 0 || ago > longest_ago) return refuse("delegations.wrong_day", "/visited_on");
    std::set<PersonId> const each(command.deputies.begin(), command.deputies.end());
    if (each.size() != command.deputies.size() || each.size() > deputies_at_most)
        return refuse("delegations.wrong_deputies", "/deputies");
    for (auto const& deputy : each)
        if (!known.contains(deputy)) return refuse("delegations.wrong_deputies", "/deputies");
    return {};
}

Result<> strike(Delegation const& delegation, Actor const& actor)
{
    if (!delegation.known() || !actor.may_at(Right::plan_receptions, delegation.station))
        return refuse("delegations.unknown", "/delegation");
    if (delegation.struck) return refuse("delegations.is_struck");
    return {};
}

} // namespace ztc::delegations::rules
