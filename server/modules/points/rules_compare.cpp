// SPDX-License-Identifier: Apache-2.0
#include "modules/points/policy.hpp"

#include <algorithm>

namespace ztc::points {

namespace {

Centi median(std::vector<Centi> totals)
{
    if (totals.empty()) return 0;
    std::ranges::sort(totals);
    auto const middle = totals.size() / 2;
    if (totals.size() % 2 == 1) return totals[middle];
    return (totals[middle - 1] + totals[middle]) / 2;
}

std::optional<Centi> centi_of(RuleVersion const& rule, Score const& score, std::string_view code)
{
    auto const& items = rule.rules.items;
    auto const found = std::ranges::find(items, code, &Item::code);
    if (found == items.end()) return {};
    return score.items[static_cast<std::size_t>(found - items.begin())].centi;
}

BearerBesides besides(RuleVersion const& now, RuleVersion const& then, Facts const& facts,
                      DayRange days)
{
    auto const before = score(now, facts.acts, facts.eligibility, days, facts.assessments);
    auto const after = score(then, facts.acts, facts.eligibility, days, facts.assessments);
    BearerBesides row{facts.bearer, before.total_centi, after.total_centi, {}};
    for (auto const& item : now.rules.items)
        row.items.push_back(
            {item.code, centi_of(now, before, item.code), centi_of(then, after, item.code)});
    for (auto const& item : then.rules.items)
        if (!centi_of(now, before, item.code))
            row.items.push_back({item.code, {}, centi_of(then, after, item.code)});
    return row;
}

} // namespace

CitedLine cite(RuleVersion const& rule, std::span<Act const> acts, PointLine const& line)
{
    CitedLine cited{.rule_version = rule.version,
                    .item = {},
                    .act = {},
                    .day = {},
                    .evidence = {},
                    .units = line.units,
                    .centi = line.centi,
                    .reasons = {line.all_reasons().begin(), line.all_reasons().end()}};
    if (line.item != none) cited.item = rule.rules.items[static_cast<std::size_t>(line.item)].code;
    if (line.act != none) {
        auto const& act = acts[static_cast<std::size_t>(line.act)];
        cited.act = act.id;
        cited.day = act.day;
        cited.evidence = act.evidence;
    }
    return cited;
}

Comparison compare(RuleVersion const& now, RuleVersion const& then, std::span<Facts const> facts,
                   DayRange days)
{
    Comparison out;
    std::vector<Centi> before, after;
    for (auto const& one : facts) {
        if (one.eligibility.belongs == Belongs::to_another_level) continue;
        out.bearers.push_back(besides(now, then, one, days));
        before.push_back(out.bearers.back().now_centi);
        after.push_back(out.bearers.back().then_centi);
    }
    out.now_median_centi = median(std::move(before));
    out.then_median_centi = median(std::move(after));
    return out;
}

} // namespace ztc::points
