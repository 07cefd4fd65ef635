// SPDX-License-Identifier: Apache-2.0
#include "modules/points/policy.hpp"

#include <gmock/gmock.h>

namespace ztc::points {
namespace {

using ::testing::UnorderedElementsAre;

Item item_of(std::string code, ActKind kind)
{
    return {.code = std::move(code),
            .zh = {"项"},
            .en = {"item"},
            .counts = {kind},
            .each = Each{.centi = 100}};
}

RuleSet sample()
{
    return {.code = "sample",
            .zh = {"样例"},
            .en = {"sample"},
            .source = {"sample"},
            .items = {item_of("one", ActKind::visit), item_of("two", ActKind::speech)},
            .appeal_within = {10, PeriodUnit::working_days}};
}

/// The faults found after `change`, as "pointer code".
std::vector<std::string> faults(void (*change)(RuleSet&))
{
    auto rules = sample();
    change(rules);
    auto const verdict = check_rule_set(rules);
    std::vector<std::string> found;
    if (verdict) return found;
    EXPECT_EQ(verdict.error().code, "points.rule_does_not_fit");
    for (auto const& error : verdict.error().errors)
        found.push_back(error.pointer + " " + error.code);
    return found;
}

TEST(a_rule_set, without_fault_is_taken)
{
    EXPECT_TRUE(check_rule_set(sample()));
}

TEST(a_rule_set, is_refused_with_every_fault_in_its_place)
{
    struct Case {
        void (*change)(RuleSet&);
        std::string fault;
    };
    Case const cases[] = {
        {[](RuleSet& r) { r.code = "Big"; }, "/code points.not_a_code"},
        {[](RuleSet& r) { r.items.clear(); }, "/items request.missing"},
        {[](RuleSet& r) { r.items[1].code = "one"; }, "/items points.said_twice"},
        {[](RuleSet& r) { r.items[1].counts = {ActKind::visit}; },
         "/items/1/counts points.act_counted_twice"},
        {[](RuleSet& r) { r.items[0].counts.clear(); }, "/items/0/counts request.missing"},
        {[](RuleSet& r) { r.items[0].each.reset(); }, "/items/0 points.not_one_way"},
        {[](RuleSet& r) { r.items[0].target = Target{}; }, "/items/0 points.not_one_way"},
        {[](RuleSet& r) { r.items[0].each->centi = 100'000'001; },
         "/items/0/each/centi request.out_of_range"},
        {[](RuleSet& r) { r.items[0].each->first_only = 0; },
         "/items/0/each/first_only request.out_of_range"},
        {[](RuleSet& r) { r.items[0].each->picked = Picked::best; },
         "/items/0/each/picked points.picked_of_nothing"},
        {[](RuleSet& r) { r.items[0].each->fade = {{3, 50}, {3, 20}}; },
         "/items/0/each/fade/1/from_unit request.out_of_range"},
        {[](RuleSet& r) { r.items[0].each->roles = {{ActRole::lead, 1}, {ActRole::lead, 2}}; },
         "/items/0/each/roles points.said_twice"},
        {[](RuleSet& r) { r.items[0].cap_centi = -1; }, "/items/0/cap_centi request.out_of_range"},
        {[](RuleSet& r) { r.items[0].floor_centi = 1; },
         "/items/0/floor_centi request.out_of_range"},
        {[](RuleSet& r) { r.exclusions = {{{"one", "three"}}}; },
         "/exclusions/0/items/1 points.unknown_item"},
        {[](RuleSet& r) { r.exclusions = {{{"one"}}}; }, "/exclusions/0/items request.missing"},
        {[](RuleSet& r) { r.assessed = {100, {{Assessor::voters, 70, {}}}}; },
         "/assessed/weights points.weights_not_100"},
        {[](RuleSet& r) { r.bands = {{"a", {"甲"}, {"a"}, 60}, {"b", {"乙"}, {"b"}, 60}}; },
         "/bands/1/from_centi points.bands_not_falling"},
        {[](RuleSet& r) { r.cap_centi = 0, r.floor_centi = 1; },
         "/floor_centi request.out_of_range"},
        {[](RuleSet& r) { r.appeal_within.amount = 0; },
         "/appeal_within/amount request.out_of_range"},
    };
    for (auto const& one : cases)
        EXPECT_THAT(faults(one.change), UnorderedElementsAre(one.fault)) << one.fault;
}

TEST(a_rule_set, that_counts_down_takes_and_never_gives)
{
    EXPECT_THAT(faults([](RuleSet& r) {
                    r.items[0].each.reset();
                    r.items[0].from_full = FromFull{.whole_centi = 100};
                    r.items[0].presences = {{Presence::late, 1, {}}};
                    r.items[0].floor_centi = -5;
                    r.exclusions = {{{"one", "two"}}};
                }),
                UnorderedElementsAre("/items/0/presences/0/centi request.out_of_range",
                                     "/items/0/floor_centi points.floor_is_nothing",
                                     "/exclusions/0/items/0 points.only_each_excludes"));
}

TEST(a_rule_set, may_count_an_act_in_two_items_that_exclude_each_other)
{
    EXPECT_THAT(faults([](RuleSet& r) {
                    r.items[1].counts = {ActKind::visit};
                    r.exclusions = {{{"one", "two"}}};
                }),
                UnorderedElementsAre());
}

TEST(what_a_congress_decides_beside_the_rule, ranks_nobody_unless_it_says_so)
{
    EXPECT_EQ(PointsPolicy{}.ranking, Ranking::off);
    EXPECT_TRUE(check_policy(PointsPolicy{}));
    EXPECT_EQ(check_policy({.oddities = {.burst_acts = 1}}).error().errors[0],
              (FieldError{"/oddities/burst_acts", "request.out_of_range"}));
}

} // namespace
} // namespace ztc::points
