// SPDX-License-Identifier: Apache-2.0
//
// What it costs to count the points of a year anew: 10,000 deputies, under a rule of many items
// with every kind of limit, each line with its reasons; and to lay two rules side by side.
//
//   bench_points [DEPUTIES]
#include "bench/figures.hpp"
#include "modules/points/policy.hpp"

#include <fmt/format.h>

#include <random>

using namespace ztc;
using namespace ztc::points;
using namespace std::chrono;

namespace {

constexpr int acts_of_one = 60, meetings_of_one = 24, rounds = 5;
constexpr auto whole = whole_year(2026y);

Item item_of(std::string code, std::vector<ActKind> counts)
{
    return {.code = std::move(code), .zh = {"项目"}, .en = {"item"}, .counts = std::move(counts)};
}

/// Near to the longest that a congress has: fading, roles, awards, targets, full marks, exclusion.
RuleVersion a_rule()
{
    RuleSet rules{.code = "bench",
                  .zh = {"样例"},
                  .en = {"bench"},
                  .source = {"bench"},
                  .items = {},
                  .appeal_within = {10, PeriodUnit::working_days}};
    auto receptions = item_of("receptions", {ActKind::reception});
    receptions.each = Each{.centi = 200, .first_only = 8, .fade = {{{4, 50}}}};
    receptions.cap_centi = 1600;
    auto looks = item_of("looks", {ActKind::look_into});
    looks.each = Each{.centi = 200, .outcomes = {{{ActOutcome::confirmed, 250}}}};
    looks.evidence = {EvidenceKind::record};
    auto suggestions = item_of("suggestions", {ActKind::suggestion});
    suggestions.each = Each{.centi = 400,
                            .roles = {{{ActRole::cosigner, 100}}},
                            .awards = {{{Award::key_item, {}, 800}}},
                            .first_only = 3,
                            .picked = Picked::best};
    auto sessions = item_of("sessions", {ActKind::session});
    sessions.each = Each{.centi = 100};
    sessions.presences = {{{Presence::approved_leave, 0, {}}, {Presence::unapproved, -200, {}}}};
    sessions.floor_centi = -800;
    auto activities = item_of("activities", {ActKind::activity});
    activities.target = Target{
        .count = 4, .whole_centi = 1000, .extra_centi = 100, .asked = Asked::as_far_as_offered};
    auto visits = item_of("visits", {ActKind::visit, ActKind::contact});
    visits.from_full = FromFull{.whole_centi = 1000, .lacks = {{{ActKind::visit, -500}}}};
    rules.items = {receptions, looks, suggestions, sessions, activities, visits};
    rules.exclusions = {{{"receptions", "looks"}}};
    rules.base_centi = 6000;
    return {1, whole.first, std::move(rules)};
}

Facts a_year(std::size_t number)
{
    constexpr ActKind kinds[] = {ActKind::reception, ActKind::look_into, ActKind::suggestion,
                                 ActKind::visit,     ActKind::contact,   ActKind::urge,
                                 ActKind::look_into};
    std::mt19937 chance(static_cast<unsigned>(number));
    auto const upto = [&](unsigned n) { return static_cast<int>(chance() % n); };
    Facts facts{fmt::format("deputy{:020}", number), {}, {}, {}};
    PersonId const deputy{facts.bearer};
    facts.eligibility.memberships = {{deputy, whole}};
    for (int i = 0; i < acts_of_one + meetings_of_one; ++i) {
        Act act{.id = fmt::format("e{}", number * 100 + static_cast<std::size_t>(i)),
                .deputy = deputy,
                .kind = kinds[upto(7)],
                .day = add_days(whole.first, upto(365))};
        act.role = upto(3) == 0 ? ActRole::cosigner : ActRole::lead;
        act.outcome = upto(3) == 0 ? ActOutcome::confirmed : ActOutcome::open;
        act.subject = fmt::format("matter{:020}", upto(40));
        act.evidence = {{EvidenceKind::record, act.subject, {}}};
        if (i >= acts_of_one) {
            act.kind = i % 2 ? ActKind::session : ActKind::activity;
            act.opportunity = fmt::format("meeting{:020}", i);
            act.presence = upto(10) == 0 ? Presence::unapproved : Presence::present;
            facts.eligibility.offered.push_back({act.opportunity, deputy, act.kind, act.day, 1});
        }
        facts.acts.push_back(std::move(act));
    }
    return facts;
}

} // namespace

int main(int argc, char** argv)
{
    auto const many = argc > 1 ? std::stoul(argv[1]) : 10'000ul;
    std::vector<Facts> facts;
    for (std::size_t i = 0; i < many; ++i) facts.push_back(a_year(i));
    auto const rule = a_rule();
    auto const other = RuleVersion{2, whole.first, shipped_rule_sets()[2]};
    std::vector<double> counted, compared;
    Centi sum = 0;
    std::size_t lines = 0;
    for (int round = 0; round < rounds; ++round) {
        auto begun = bench::cpu_of_this_thread_us();
        sum = 0;
        lines = 0;
        for (auto const& one : facts) {
            auto const scored = score(rule, one.acts, one.eligibility, whole);
            sum += scored.total_centi;
            lines += scored.lines.size();
        }
        counted.push_back((bench::cpu_of_this_thread_us() - begun) / 1e6);
        begun = bench::cpu_of_this_thread_us();
        auto const besides = compare(rule, other, facts, whole);
        compared.push_back((bench::cpu_of_this_thread_us() - begun) / 1e6);
        if (besides.bearers.size() != many) return 1;
    }
    fmt::print("points of a year: {} deputies, {} lines, {} hundredths in all\n", many, lines, sum);
    auto const seconds = bench::median(counted);
    bench::table_row(fmt::format("points of a year counted anew, {} deputies, CPU", many), "≤ 2 s",
                     fmt::format("{:.2f} s", seconds), bench::at_most(seconds, 2));
    bench::table_row(fmt::format("the same year under two rules side by side, {} deputies", many),
                     "–", fmt::format("{:.2f} s", bench::median(compared)), bench::Ok::unknown);
}
