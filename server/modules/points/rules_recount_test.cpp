// SPDX-License-Identifier: Apache-2.0
//
// A term of five years from a seed, under a rule from a seed, counted twice: by `score`, and here
// again straight from the words of policy.hpp: every unit one by one, everything else afterwards.
// Slow on purpose, and shares no function with what it checks but the types.
#include "modules/points/policy.hpp"

#include <gmock/gmock.h>

#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace ztc::points {
namespace {

using namespace std::chrono;

// ---- a rule and a term from a seed -------------------------------------------------------------

class Chance {
public:
    explicit Chance(unsigned seed) : engine_(seed) {}
    int upto(int most) { return static_cast<int>(engine_() % static_cast<unsigned>(most + 1)); }
    int between(int least, int most) { return least + upto(most - least); }
    bool one_in(int n) { return upto(n - 1) == 0; }
    template <class Enum>
    Enum any(int how_many)
    {
        return static_cast<Enum>(upto(how_many - 1));
    }

private:
    std::mt19937 engine_;
};

constexpr int kinds = 8, roles = 4, presences = 6, outcomes = 5, awards = 3; // as many as are used

Each an_each(Chance& chance)
{
    Each each{.centi = chance.between(0, 1500)};
    if (chance.one_in(2))
        each.roles = {{ActRole::lead, chance.between(0, 2000)}, {ActRole::cosigner, 133}};
    if (chance.one_in(2)) each.outcomes = {{ActOutcome::planned, 77}, {ActOutcome::confirmed, 250}};
    if (chance.one_in(2)) {
        each.awards = {{Award::key_item, {}, 700},
                       {Award::key_item, ActRole::cosigner, 90},
                       {Award::excellent, ActRole::lead, 450}};
        if (chance.one_in(2)) each.awards_count = AwardsCount::highest;
    }
    if (chance.one_in(3)) each.first_only = chance.between(1, 6);
    if (each.first_only && chance.one_in(2)) each.picked = Picked::best;
    if (chance.one_in(3)) each.fade = {{3, 50}, {chance.between(4, 9), 33}};
    return each;
}

Target a_target(Chance& chance)
{
    Target target{.count = chance.between(1, 12), .whole_centi = chance.between(0, 2000)};
    if (chance.one_in(2)) target.extra_centi = chance.between(0, 700);
    if (chance.one_in(2)) target.missing_centi = chance.between(0, 900);
    if (chance.one_in(3)) target.also = {{chance.any<ActKind>(kinds), chance.between(1, 5)}};
    if (chance.one_in(2)) target.asked = Asked::as_far_as_offered;
    return target;
}

FromFull a_full(Chance& chance)
{
    FromFull full{.whole_centi = chance.between(100, 3000)};
    if (chance.one_in(3)) full.nothing_without = {chance.any<ActKind>(kinds)};
    if (chance.one_in(2)) full.lacks = {{chance.any<ActKind>(kinds), -chance.between(1, 900)}};
    if (chance.one_in(2)) full.asked = Asked::as_far_as_offered;
    return full;
}

Item an_item(Chance& chance, int index)
{
    Item item{.code = fmt::format("item_{}", index), .zh = {"项"}, .en = {"item"}, .counts = {}};
    auto const way = chance.upto(3);
    if (way <= 1) item.each = an_each(chance);
    if (way == 2) item.target = a_target(chance);
    if (way == 3) item.from_full = a_full(chance);
    auto const most = item.from_full ? 0 : 300;
    item.presences.emplace();
    for (auto const presence : {Presence::partial, Presence::late, Presence::approved_leave,
                                Presence::unapproved, Presence::not_recorded}) {
        if (!chance.one_in(3)) continue;
        PresenceRate rate{presence, chance.between(-400, most)};
        if (chance.one_in(3)) rate.times_max = chance.between(1, 4);
        item.presences->push_back(rate);
    }
    if (chance.one_in(3)) item.cap_centi = chance.between(0, 3000);
    if (!item.from_full && chance.one_in(3)) item.floor_centi = -chance.between(0, 900);
    if (chance.one_in(4)) item.evidence = {EvidenceKind::record, EvidenceKind::roster};
    return item;
}

RuleVersion a_rule(Chance& chance)
{
    RuleSet rules{.code = "seeded",
                  .zh = {"种子"},
                  .en = {"seeded"},
                  .source = {"seed"},
                  .items = {},
                  .appeal_within = {10, PeriodUnit::working_days}};
    for (int i = 0; i < 6; ++i) rules.items.push_back(an_item(chance, i));
    for (int kind = 0; kind < kinds; ++kind) // each counts somewhere, none in two
        rules.items[static_cast<std::size_t>(kind < 6 ? kind : chance.upto(5))].counts.push_back(
            static_cast<ActKind>(kind));
    Exclusion exclusion;
    for (auto& item : rules.items)
        if (item.each) exclusion.items.push_back(item.code);
    if (exclusion.items.size() >= 2) { // and in these, the same kinds
        for (auto& item : rules.items)
            if (item.each && std::ranges::find(item.counts, ActKind::own) == item.counts.end())
                item.counts.push_back(ActKind::visit);
        rules.exclusions = {exclusion};
    }
    if (chance.one_in(2)) rules.base_centi = 6000;
    if (chance.one_in(2))
        rules.assessed = {
            chance.between(100, 2000),
            {{Assessor::voters, 70, 20}, {Assessor::presidium, 20, {}}, {Assessor::peers, 10, {}}}};
    if (chance.one_in(3)) rules.cap_centi = chance.between(1000, 12000);
    if (chance.one_in(3)) rules.floor_centi = chance.between(-500, 900);
    rules.bands = {{"good", {"好"}, {"good"}, 8000}, {"fair", {"一般"}, {"fair"}, 6000}};
    return {chance.between(1, 9), 2020y / January / 1, std::move(rules)};
}

constexpr int first_year = 2022, years = 5;

Date a_day(Chance& chance)
{
    return add_days(Date{year{first_year} / 1 / 1}, chance.upto(365 * years));
}

Act an_act(Chance& chance, int number)
{
    Act act{.id = fmt::format("act{:04}", number),
            .deputy = {chance.one_in(6) ? "qian" : "zhao"},
            .kind = chance.one_in(6) ? ActKind::visit : chance.any<ActKind>(kinds),
            .day = a_day(chance)};
    act.quantity = chance.between(1, 4);
    act.role = chance.any<ActRole>(roles);
    if (chance.one_in(3)) act.presence = chance.any<Presence>(presences);
    act.outcome = chance.any<ActOutcome>(outcomes);
    if (chance.one_in(12)) act.standing = chance.any<ActStanding>(3);
    for (int i = chance.upto(2); i > 0; --i) act.awards.push_back(chance.any<Award>(awards));
    if (chance.one_in(2)) act.subject = fmt::format("subject{}", chance.upto(12));
    if (!chance.one_in(3)) act.evidence = {{chance.any<EvidenceKind>(9), "ref", ""}};
    return act;
}

Facts a_term(Chance& chance)
{
    Facts facts{.bearer = "group", .acts = {}, .eligibility = {}, .assessments = {}};
    for (auto const* deputy : {"zhao", "qian"}) {
        auto const begins = chance.one_in(2) ? Date{year{first_year} / 1 / 1} : a_day(chance);
        facts.eligibility.memberships.push_back(
            {PersonId{deputy}, {begins, add_days(begins, chance.between(100, 1800))}});
    }
    for (int i = 0; i < 260; ++i) {
        auto act = an_act(chance, i);
        if (chance.one_in(3)) { // of a meeting: he was asked, or he was not
            act.opportunity = fmt::format("meeting{}", i);
            if (!chance.one_in(5))
                facts.eligibility.offered.push_back(
                    {act.opportunity, act.deputy, act.kind, act.day, chance.between(1, 3)});
            if (chance.one_in(6)) { // written down twice
                facts.acts.push_back(act);
                facts.acts.back().id += "b";
            }
        }
        facts.acts.push_back(std::move(act));
    }
    for (int i = 0; i < 30; ++i) // of which nobody wrote anything
        facts.eligibility.offered.push_back({fmt::format("unrecorded{}", i), PersonId{"zhao"},
                                             chance.any<ActKind>(kinds), a_day(chance), 2});
    facts.assessments = {{Assessor::voters, 9350, chance.between(10, 44), "tally"},
                         {Assessor::peers, 8123, 9, "tally"}};
    return facts;
}

// ---- counted again -----------------------------------------------------------------------------

class Recount {
public:
    Recount(RuleVersion const& rule, Facts const& facts, DayRange days)
        : rules_(rule.rules), facts_(facts), days_(days)
    {
        for (auto const& act : facts.acts)
            if (days.has(act.day)) acts_.push_back(act);
        std::ranges::sort(acts_, {}, [](Act const& a) { return std::pair(a.day, a.id); });
        for (auto const& one : facts.eligibility.memberships)
            for (auto day = days.first; day <= days.last; day = add_days(day, 1))
                deputy_ = deputy_ || one.days.has(day);
    }

    Centi total()
    {
        Centi sum = deputy_ ? rules_.base_centi.value_or(0) : 0;
        for (auto const& item : rules_.items) sum += of_item(item);
        if (rules_.assessed && deputy_) sum += of_assessors();
        if (rules_.cap_centi) sum = std::min(sum, *rules_.cap_centi);
        if (rules_.floor_centi) sum = std::max(sum, *rules_.floor_centi);
        return sum;
    }

    Centi of_item(Item const& item)
    {
        pos_ = neg_ = 0;
        auto const units = units_of(item);
        if (item.each) by_each(item, units);
        if (item.target) by_target(item, units);
        if (item.from_full) return by_full(item, units);
        by_unrecorded(item);
        if (item.cap_centi) pos_ = std::min(pos_, *item.cap_centi);
        if (item.floor_centi) neg_ = std::max(neg_, *item.floor_centi);
        return pos_ + neg_;
    }

private:
    static bool was_there(Act const& act)
    {
        switch (act.presence) {
        case Presence::present:
        case Presence::partial:
        case Presence::late:
        case Presence::left_early: return true;
        default: return false;
        }
    }

    bool in(Item const& item, ActKind kind) const
    {
        return std::ranges::count(item.counts, kind) > 0;
    }

    bool stands(Item const& item, Act const& act) const
    {
        if (act.standing != ActStanding::confirmed) return false;
        bool member = false, asked = act.opportunity.empty();
        for (auto const& one : facts_.eligibility.memberships)
            member |= one.deputy == act.deputy && one.days.has(act.day);
        for (auto const& one : facts_.eligibility.offered)
            asked |= days_.has(one.day) && one.id == act.opportunity && one.deputy == act.deputy;
        bool shown = !item.evidence || !was_there(act);
        if (item.evidence)
            for (auto const& evidence : act.evidence)
                shown |= std::ranges::count(*item.evidence, evidence.kind) > 0;
        return member && asked && shown;
    }

    Centi rate(Item const& item, Act const& act) const
    {
        if (item.presences)
            for (auto const& one : *item.presences)
                if (one.presence == act.presence) return one.centi;
        if (!was_there(act) || !item.each) return 0;
        if (item.each->roles)
            for (auto const& one : *item.each->roles)
                if (one.role == act.role) return one.centi;
        return item.each->centi;
    }

    std::int64_t percent(Item const& item, Act const& act) const
    {
        if (item.each && item.each->outcomes)
            for (auto const& one : *item.each->outcomes)
                if (one.outcome == act.outcome) return one.percent;
        return 100;
    }

    Centi awarded(Item const& item, Act const& act) const
    {
        if (!item.each || !item.each->awards) return 0;
        Centi sum = 0, most = 0;
        for (auto const award : act.awards) {
            std::map<bool, Centi> found; // true: for that role
            for (auto const& one : *item.each->awards)
                if (one.award == award && (!one.role || *one.role == act.role))
                    found[one.role.has_value()] = one.centi;
            auto const centi = found.contains(true) ? found[true] : found[false];
            sum += centi;
            most = std::max(most, centi);
        }
        return item.each->awards_count == AwardsCount::highest ? most : sum;
    }

    /// Of the items that exclude each other the one in which this thing is worth most.
    bool counts_elsewhere(Item const& item, Act const& act) const
    {
        if (!rules_.exclusions || !was_there(act)) return false;
        auto const of = [](Act const& one) { return one.subject.empty() ? one.id : one.subject; };
        for (auto const& exclusion : *rules_.exclusions) {
            if (std::ranges::count(exclusion.items, item.code) == 0) continue;
            std::string best;
            Centi worth = -1'000'000'000;
            for (auto const& other : rules_.items) {
                if (std::ranges::count(exclusion.items, other.code) == 0) continue;
                for (auto const& one : acts_) {
                    if (of(one) != of(act) || !was_there(one) || !in(other, one.kind) ||
                        !stands(other, one))
                        continue;
                    auto const value = rate(other, one) * one.quantity * percent(other, one) / 100 +
                                       awarded(other, one);
                    if (value > worth) std::tie(worth, best) = std::pair(value, other.code);
                }
            }
            if (best != item.code) return true;
        }
        return false;
    }

    /// Every unit by itself, as often as the opportunity allows.
    std::vector<Act const*> units_of(Item const& item) const
    {
        std::map<std::pair<std::string, std::string>, std::int64_t> room;
        for (auto const& one : facts_.eligibility.offered)
            room[{one.id, one.deputy.text}] = one.quantity;
        std::vector<Act const*> units;
        for (auto const& act : acts_) {
            if (!in(item, act.kind) || !stands(item, act) || counts_elsewhere(item, act)) continue;
            for (std::int64_t i = 0; i < act.quantity; ++i) {
                if (!act.opportunity.empty() && room[{act.opportunity, act.deputy.text}]-- <= 0)
                    continue;
                units.push_back(&act);
            }
        }
        return units;
    }

    /// Those beyond `times_max` of their presence fall away.
    std::vector<Act const*> within_times(Item const& item, std::vector<Act const*> units) const
    {
        std::map<Presence, std::int64_t> seen;
        std::erase_if(units, [&](Act const* act) {
            for (auto const& one : *item.presences)
                if (one.presence == act->presence && one.times_max)
                    return ++seen[one.presence] > *one.times_max;
            return false;
        });
        return units;
    }

    void add(Centi centi) { (centi > 0 ? pos_ : neg_) += centi; }

    void by_each(Item const& item, std::vector<Act const*> const& all)
    {
        auto units = all;
        if (item.each->picked == Picked::best)
            std::ranges::stable_sort(units, [&](Act const* a, Act const* b) {
                return rate(item, *a) * percent(item, *a) > rate(item, *b) * percent(item, *b);
            });
        units = within_times(item, units);
        std::map<Act const*, Centi> fine; // ten-thousandths of a hundredth
        std::int64_t nth = 0;
        for (auto const* act : units) {
            auto const centi = rate(item, *act);
            if (centi <= 0 || !was_there(*act)) {
                fine[act] += centi * 10'000;
                continue;
            }
            ++nth;
            if (item.each->first_only && nth > *item.each->first_only) continue;
            std::int64_t part = 100;
            if (item.each->fade)
                for (auto const& step : *item.each->fade)
                    if (nth >= step.from_unit) part = step.percent;
            fine[act] += centi * percent(item, *act) * part;
        }
        for (auto const& [act, sum] : fine) add(sum / 10'000);
        std::ranges::sort(units = all);
        auto const last = std::ranges::unique(units);
        units.erase(last.begin(), last.end());
        for (auto const* act : units)
            if (was_there(*act)) add(awarded(item, *act));
    }

    std::int64_t there(Item const& item, ActKind kind) const
    {
        std::int64_t sum = 0;
        for (auto const& act : acts_)
            if (act.kind == kind && was_there(act) && stands(item, act)) sum += act.quantity;
        return sum;
    }

    std::int64_t offered(Item const& item) const
    {
        std::int64_t sum = 0;
        for (auto const& one : facts_.eligibility.offered)
            if (days_.has(one.day) && in(item, one.kind)) sum += one.quantity;
        return sum;
    }

    void by_target(Item const& item, std::vector<Act const*> const& units)
    {
        auto const& target = *item.target;
        std::int64_t done = 0;
        for (auto const* act : units) done += was_there(*act) ? 1 : 0;
        for (auto const* act : within_times(item, units))
            if (!was_there(*act)) add(rate(item, *act));
        auto needed = target.count;
        if (target.asked == Asked::as_far_as_offered) {
            if (offered(item) == 0 && done == 0) return;
            needed = std::min(needed, std::max<std::int64_t>(1, offered(item)));
        }
        if (target.also)
            for (auto const& also : *target.also)
                if (there(item, also.kind) < also.at_least) return;
        if (done >= needed)
            add(target.whole_centi + (done - needed) * target.extra_centi.value_or(0));
        else if (target.missing_centi && deputy_)
            add(target.whole_centi - (needed - done) * *target.missing_centi);
    }

    std::int64_t unrecorded(Item const& item, PresenceRate const& one_rate) const
    {
        std::int64_t sum = 0;
        for (auto const& one : facts_.eligibility.offered) {
            bool spoken = !days_.has(one.day) || !in(item, one.kind);
            for (auto const& act : acts_)
                spoken |= act.opportunity == one.id && act.deputy == one.deputy &&
                          in(item, act.kind) && act.standing == ActStanding::confirmed &&
                          std::ranges::any_of(facts_.eligibility.memberships, [&](auto const& m) {
                              return m.deputy == act.deputy && m.days.has(act.day);
                          });
            if (!spoken) sum += one.quantity;
        }
        return one_rate.times_max ? std::min(sum, *one_rate.times_max) : sum;
    }

    void by_unrecorded(Item const& item)
    {
        for (auto const& one : *item.presences)
            if (one.presence == Presence::not_recorded) add(unrecorded(item, one) * one.centi);
    }

    Centi by_full(Item const& item, std::vector<Act const*> const& units)
    {
        auto const& full = *item.from_full;
        if (!deputy_) return 0;
        if (full.asked == Asked::as_far_as_offered && offered(item) == 0 && units.empty()) return 0;
        if (full.nothing_without)
            for (auto const kind : *full.nothing_without)
                if (there(item, kind) == 0) return 0;
        if (full.lacks)
            for (auto const& lack : *full.lacks)
                if (there(item, lack.kind) == 0) add(lack.centi);
        for (auto const* act : within_times(item, units)) add(rate(item, *act));
        by_unrecorded(item);
        return std::max<Centi>(
            0, std::min(full.whole_centi, item.cap_centi.value_or(full.whole_centi)) + neg_);
    }

    Centi of_assessors() const
    {
        Centi sum = 0;
        for (auto const& weight : rules_.assessed->weights)
            for (auto const& said : facts_.assessments)
                if (said.assessor == weight.assessor &&
                    said.ballots >= weight.ballots_min.value_or(0))
                    sum += rules_.assessed->whole_centi * weight.percent * said.mark / 1'000'000;
        return sum;
    }

    RuleSet const& rules_;
    Facts const& facts_;
    DayRange days_;
    std::vector<Act> acts_;
    bool deputy_ = false;
    Centi pos_ = 0, neg_ = 0;
};

// ---- the property ------------------------------------------------------------------------------

class ATerm : public ::testing::TestWithParam<unsigned> {};

TEST_P(ATerm, comes_to_what_an_independent_recount_says)
{
    Chance chance(GetParam());
    auto const rule = a_rule(chance);
    auto const verdict = check_rule_set(rule.rules);
    ASSERT_TRUE(verdict) << verdict.error().errors[0].pointer << verdict.error().errors[0].code;
    auto facts = a_term(chance);
    for (int y = 0; y < years; ++y) {
        auto const days = whole_year(year{first_year + y});
        auto const scored = score(rule, facts.acts, facts.eligibility, days, facts.assessments);
        Recount recount(rule, facts, days);
        for (std::size_t i = 0; i < rule.rules.items.size(); ++i)
            EXPECT_EQ(scored.items[i].centi, recount.of_item(rule.rules.items[i]))
                << "year " << y << " item " << i;
        EXPECT_EQ(scored.total_centi, recount.total()) << "year " << y;
        Centi lines = 0;
        for (auto const& line : scored.lines) lines += line.centi;
        EXPECT_EQ(scored.total_centi, lines) << "year " << y;
    }
}

TEST_P(ATerm, comes_to_the_same_in_whatever_order_it_is_told)
{
    Chance chance(GetParam());
    auto const rule = a_rule(chance);
    auto facts = a_term(chance);
    auto const days = whole_year(year{first_year + 2});
    auto const before = score(rule, facts.acts, facts.eligibility, days, facts.assessments);
    std::vector<CitedLine> lines_before, lines_after;
    for (auto const& line : before.lines) lines_before.push_back(cite(rule, facts.acts, line));
    std::ranges::reverse(facts.acts);
    std::ranges::reverse(facts.eligibility.offered);
    std::ranges::reverse(facts.eligibility.memberships);
    auto const after = score(rule, facts.acts, facts.eligibility, days, facts.assessments);
    EXPECT_EQ(after.total_centi, before.total_centi);
    EXPECT_EQ(after.items, before.items);
    EXPECT_EQ(after.band, before.band);
    ASSERT_EQ(after.lines.size(), before.lines.size());
    for (std::size_t i = 0; i < after.lines.size(); ++i) {
        auto const line = cite(rule, facts.acts, after.lines[i]);
        EXPECT_EQ(line.act, lines_before[i].act);
        EXPECT_EQ(line.item, lines_before[i].item);
        EXPECT_EQ(line.centi, lines_before[i].centi);
        EXPECT_EQ(line.reasons, lines_before[i].reasons);
        EXPECT_EQ(line.rule_version, rule.version);
    }
}

/// The seeds would prove nothing of a rule that none of them meets.
TEST(terms_from_seeds, meet_every_reason_but_that_of_upper_levels)
{
    std::set<Why> met;
    for (unsigned seed = 1; seed < 41; ++seed) {
        Chance chance(seed);
        auto const rule = a_rule(chance);
        auto const facts = a_term(chance);
        for (int y = 0; y < years; ++y)
            for (auto const& line : score(rule, facts.acts, facts.eligibility,
                                          whole_year(year{first_year + y}), facts.assessments)
                                        .lines)
                for (auto const& reason : line.all_reasons()) met.insert(reason.why);
    }
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Why>>([&](auto why) {
        EXPECT_EQ(met.contains(why.value), why.value != Why::facts_only) << why.name;
    });
}

INSTANTIATE_TEST_SUITE_P(FromASeed, ATerm, ::testing::Range(1u, 41u));

} // namespace
} // namespace ztc::points
