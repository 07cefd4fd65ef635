// SPDX-License-Identifier: Apache-2.0
#include "modules/points/rules_score.hpp"

#include <algorithm>

namespace ztc::points {

bool is_kind_of(Item const& item, ActKind kind)
{
    return std::ranges::find(item.counts, kind) != item.counts.end();
}

bool is_counted_by(Item const& item, Act const& act)
{
    if (!is_kind_of(item, act.kind)) return false;
    if (act.kind == ActKind::own && act.own_item != item.code) return false;
    return !item.only_roles ||
           std::ranges::find(*item.only_roles, act.role) != item.only_roles->end();
}

PresenceRate const* presence_rate(Item const& item, Presence presence)
{
    if (!item.presences) return nullptr;
    auto const found = std::ranges::find(*item.presences, presence, &PresenceRate::presence);
    return found == item.presences->end() ? nullptr : &*found;
}

Reason rate_of(Item const& item, Act const& act)
{
    if (auto const* rate = presence_rate(item, act.presence))
        return {Why::by_presence, rate->centi};
    if (!is_there(act.presence)) return {Why::by_presence, 0};
    if (!item.each) return {Why::each_unit, 0};
    if (item.each->roles) {
        auto const found = std::ranges::find(*item.each->roles, act.role, &RoleRate::role);
        if (found != item.each->roles->end()) return {Why::by_role, found->centi};
    }
    return {Why::each_unit, item.each->centi};
}

std::int64_t outcome_percent(Each const& each, Act const& act)
{
    if (!each.outcomes) return 100;
    auto const found = std::ranges::find(*each.outcomes, act.outcome, &OutcomeShare::outcome);
    return found == each.outcomes->end() ? 100 : found->percent;
}

std::int64_t fade_percent(std::vector<FadeStep> const& steps, std::int64_t unit)
{
    std::int64_t percent = 100;
    for (auto const& step : steps)
        if (unit >= step.from_unit) percent = step.percent;
    return percent;
}

Centi award_worth(Each const& each, Award award, ActRole role)
{
    if (!each.awards) return 0;
    Centi for_anybody = 0;
    for (auto const& rate : *each.awards) {
        if (rate.award != award) continue;
        if (rate.role == role) return rate.centi;
        if (!rate.role) for_anybody = rate.centi;
    }
    return for_anybody;
}

Centi plain_worth(Item const& item, Act const& act)
{
    auto const units = std::clamp<std::int64_t>(act.quantity, 0, 1000);
    auto worth = rate_of(item, act).number * units;
    if (!item.each) return worth;
    worth = worth * outcome_percent(*item.each, act) / 100;
    Centi highest = 0, all = 0;
    for (auto const award : act.awards) {
        auto const centi = award_worth(*item.each, award, act.role);
        highest = std::max(highest, centi);
        all += centi;
    }
    auto const only_highest =
        item.each->awards_count.value_or(AwardsCount::all) == AwardsCount::highest;
    return worth + (only_highest ? highest : all);
}

std::int64_t within_times(Item const& item, Presence presence, std::int64_t units,
                          Presences& so_far)
{
    auto const* rate = presence_rate(item, presence);
    if (!rate || !rate->times_max) return units;
    auto& used = so_far[static_cast<std::size_t>(presence)];
    auto const counted = std::clamp<std::int64_t>(*rate->times_max - used, 0, units);
    used += counted;
    return counted;
}

} // namespace ztc::points
