// SPDX-License-Identifier: Apache-2.0
#include "modules/points/policy.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace ztc::points {

namespace {

constexpr Centi most_centi = 100'000'000; // 1 000 000 points
constexpr std::size_t most_items = 100;

/// What is wrong, each with its place.
class Faults {
public:
    void unless(bool good, std::string pointer, std::string code)
    {
        if (!good) errors_.push_back({std::move(pointer), std::move(code)});
    }
    void within(std::int64_t value, std::int64_t least, std::int64_t most, std::string pointer)
    {
        unless(least <= value && value <= most, std::move(pointer), "request.out_of_range");
    }
    template <class T>
    void within(std::optional<T> const& value, std::int64_t least, std::int64_t most,
                std::string pointer)
    {
        if (value) within(*value, least, most, std::move(pointer));
    }
    Result<> verdict() &&
    {
        if (errors_.empty()) return {};
        return Refusal{"points.rule_does_not_fit", std::move(errors_)};
    }

private:
    std::vector<FieldError> errors_;
};

template <class T>
std::vector<T> const& listed(std::optional<std::vector<T>> const& list)
{
    static std::vector<T> const nothing;
    return list ? *list : nothing;
}

bool is_code(std::string const& code)
{
    return !code.empty() && code.size() <= 40 && std::ranges::all_of(code, [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

/// Whether no two of the list say the same of one thing.
template <class List, class Member>
bool each_once(List const& list, Member member)
{
    std::set<std::remove_cvref_t<decltype(std::invoke(member, list.front()))>> seen;
    return std::ranges::all_of(
        list, [&](auto const& one) { return seen.insert(std::invoke(member, one)).second; });
}

void check_each(Each const& each, std::string const& at, Faults& faults)
{
    faults.within(each.centi, -most_centi, most_centi, at + "/centi");
    faults.within(each.first_only, 1, 1000, at + "/first_only");
    faults.unless(!each.picked || each.first_only, at + "/picked", "points.picked_of_nothing");
    auto const& roles = listed(each.roles);
    auto const& awards = listed(each.awards);
    for (std::size_t i = 0; i < roles.size(); ++i)
        faults.within(roles[i].centi, -most_centi, most_centi,
                      fmt::format("{}/roles/{}/centi", at, i));
    faults.unless(each_once(roles, &RoleRate::role), at + "/roles", "points.said_twice");
    auto const& outcomes = listed(each.outcomes);
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        faults.within(outcomes[i].percent, 0, 1000, fmt::format("{}/outcomes/{}/percent", at, i));
    faults.unless(each_once(outcomes, &OutcomeShare::outcome), at + "/outcomes",
                  "points.said_twice");
    for (std::size_t i = 0; i < awards.size(); ++i)
        faults.within(awards[i].centi, 0, most_centi, fmt::format("{}/awards/{}/centi", at, i));
    faults.unless(
        each_once(awards, [](AwardRate const& rate) { return std::pair(rate.award, rate.role); }),
        at + "/awards", "points.said_twice");
    std::int64_t before = 0;
    for (std::size_t i = 0; i < listed(each.fade).size(); ++i) {
        auto const& step = (*each.fade)[i];
        auto const place = fmt::format("{}/fade/{}", at, i);
        faults.within(step.from_unit, before + 1, 1000, place + "/from_unit");
        faults.within(step.percent, 0, 100, place + "/percent");
        before = step.from_unit;
    }
}

void check_target(Target const& target, std::string const& at, Faults& faults)
{
    faults.within(target.count, 1, 1000, at + "/count");
    faults.within(target.whole_centi, 0, most_centi, at + "/whole_centi");
    faults.within(target.extra_centi, 0, most_centi, at + "/extra_centi");
    faults.within(target.missing_centi, 0, most_centi, at + "/missing_centi");
    for (std::size_t i = 0; i < listed(target.also).size(); ++i)
        faults.within((*target.also)[i].at_least, 1, 1000,
                      fmt::format("{}/also/{}/at_least", at, i));
}

void check_from_full(FromFull const& full, std::string const& at, Faults& faults)
{
    faults.within(full.whole_centi, 1, most_centi, at + "/whole_centi");
    for (std::size_t i = 0; i < listed(full.lacks).size(); ++i)
        faults.within((*full.lacks)[i].centi, -most_centi, -1,
                      fmt::format("{}/lacks/{}/centi", at, i));
}

void check_item(Item const& item, std::string const& at, Faults& faults)
{
    faults.unless(is_code(item.code), at + "/code", "points.not_a_code");
    faults.unless(!item.counts.empty(), at + "/counts", "request.missing");
    faults.unless(each_once(item.counts, std::identity{}), at + "/counts", "points.said_twice");
    auto const ways =
        int{item.each.has_value()} + int{item.target.has_value()} + int{item.from_full.has_value()};
    faults.unless(ways == 1, at, "points.not_one_way");
    if (item.each) check_each(*item.each, at + "/each", faults);
    if (item.target) check_target(*item.target, at + "/target", faults);
    if (item.from_full) check_from_full(*item.from_full, at + "/from_full", faults);
    auto const most = item.from_full ? 0 : most_centi;
    auto const& presences = listed(item.presences);
    for (std::size_t i = 0; i < presences.size(); ++i) {
        auto const place = fmt::format("{}/presences/{}", at, i);
        faults.within(presences[i].centi, -most_centi, most, place + "/centi");
        faults.within(presences[i].times_max, 1, 1000, place + "/times_max");
    }
    faults.unless(each_once(presences, &PresenceRate::presence), at + "/presences",
                  "points.said_twice");
    faults.within(item.cap_centi, 0, most_centi, at + "/cap_centi");
    faults.within(item.floor_centi, -most_centi, 0, at + "/floor_centi");
    faults.unless(!item.from_full || !item.floor_centi, at + "/floor_centi",
                  "points.floor_is_nothing");
}

Item const* find_item(RuleSet const& rules, std::string_view code)
{
    auto const found = std::ranges::find(rules.items, code, &Item::code);
    return found == rules.items.end() ? nullptr : &*found;
}

void check_exclusions(RuleSet const& rules, Faults& faults)
{
    for (std::size_t i = 0; i < listed(rules.exclusions).size(); ++i) {
        auto const& exclusion = (*rules.exclusions)[i];
        auto const at = fmt::format("/exclusions/{}/items", i);
        faults.unless(exclusion.items.size() >= 2, at, "request.missing");
        faults.unless(each_once(exclusion.items, std::identity{}), at, "points.said_twice");
        for (std::size_t j = 0; j < exclusion.items.size(); ++j) {
            auto const* item = find_item(rules, exclusion.items[j]);
            auto const place = fmt::format("{}/{}", at, j);
            faults.unless(item, place, "points.unknown_item");
            faults.unless(!item || item->each, place, "points.only_each_excludes");
        }
    }
}

bool share_an_act(Item const& a, Item const& b)
{
    auto const roles_meet =
        !a.only_roles || !b.only_roles || std::ranges::any_of(*a.only_roles, [&](ActRole role) {
            return std::ranges::find(*b.only_roles, role) != b.only_roles->end();
        });
    return roles_meet && std::ranges::any_of(a.counts, [&](ActKind kind) {
               return kind != ActKind::own && std::ranges::find(b.counts, kind) != b.counts.end();
           });
}

/// One act counts in one item, or in the best of several that exclude each other.
void check_counted_once(RuleSet const& rules, Faults& faults)
{
    auto const exclude_each_other = [&](Item const& a, Item const& b) {
        return std::ranges::any_of(listed(rules.exclusions), [&](Exclusion const& exclusion) {
            auto const& items = exclusion.items;
            return std::ranges::find(items, a.code) != items.end() &&
                   std::ranges::find(items, b.code) != items.end();
        });
    };
    for (std::size_t later = 1; later < rules.items.size(); ++later)
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            auto const &a = rules.items[earlier], &b = rules.items[later];
            faults.unless(!share_an_act(a, b) || exclude_each_other(a, b),
                          fmt::format("/items/{}/counts", later), "points.act_counted_twice");
        }
}

void check_assessed(Assessed const& assessed, Faults& faults)
{
    faults.within(assessed.whole_centi, 1, most_centi, "/assessed/whole_centi");
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < assessed.weights.size(); ++i) {
        auto const at = fmt::format("/assessed/weights/{}", i);
        faults.within(assessed.weights[i].percent, 1, 100, at + "/percent");
        faults.within(assessed.weights[i].ballots_min, 1, 100'000, at + "/ballots_min");
        sum += assessed.weights[i].percent;
    }
    faults.unless(sum == 100, "/assessed/weights", "points.weights_not_100");
    faults.unless(each_once(assessed.weights, &AssessorWeight::assessor), "/assessed/weights",
                  "points.said_twice");
}

void check_bands(RuleSet const& rules, Faults& faults)
{
    auto const& bands = listed(rules.bands);
    for (std::size_t i = 0; i < bands.size(); ++i) {
        auto const at = fmt::format("/bands/{}", i);
        faults.unless(is_code(bands[i].code), at + "/code", "points.not_a_code");
        faults.within(bands[i].from_centi, -most_centi, most_centi, at + "/from_centi");
        faults.unless(i == 0 || bands[i].from_centi < bands[i - 1].from_centi, at + "/from_centi",
                      "points.bands_not_falling");
    }
    faults.unless(each_once(bands, &Band::code), "/bands", "points.said_twice");
}

} // namespace

Result<> check_rule_set(RuleSet const& rules)
{
    Faults faults;
    faults.unless(is_code(rules.code), "/code", "points.not_a_code");
    faults.unless(!rules.items.empty(), "/items", "request.missing");
    faults.unless(rules.items.size() <= most_items, "/items", "request.too_many");
    for (std::size_t i = 0; i < rules.items.size(); ++i)
        check_item(rules.items[i], fmt::format("/items/{}", i), faults);
    faults.unless(each_once(rules.items, &Item::code), "/items", "points.said_twice");
    check_exclusions(rules, faults);
    if (rules.items.size() <= most_items) check_counted_once(rules, faults);
    if (rules.assessed) check_assessed(*rules.assessed, faults);
    check_bands(rules, faults);
    faults.within(rules.base_centi, 0, most_centi, "/base_centi");
    faults.within(rules.cap_centi, 0, most_centi, "/cap_centi");
    faults.within(rules.floor_centi, -most_centi, most_centi, "/floor_centi");
    faults.unless(!rules.cap_centi || !rules.floor_centi || *rules.floor_centi <= *rules.cap_centi,
                  "/floor_centi", "request.out_of_range");
    faults.within(rules.appeal_within.amount, 1, 366, "/appeal_within/amount");
    return std::move(faults).verdict();
}

Result<> check_policy(PointsPolicy const& policy)
{
    Faults faults;
    faults.unless(!policy.basis.empty(), "/basis", "request.missing");
    faults.within(policy.oddities.burst_acts, 2, 1000, "/oddities/burst_acts");
    faults.within(policy.oddities.burst_days, 1, 366, "/oddities/burst_days");
    return std::move(faults).verdict();
}

} // namespace ztc::points
