// SPDX-License-Identifier: Apache-2.0
#include "modules/points/policy.hpp"

#include <gmock/gmock.h>

#include <fmt/format.h>

namespace ztc::points {
namespace {

using namespace std::chrono;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr auto whole_2026 = whole_year(2026y);
PersonId const zhao{"zhao"};

Item receptions(Each each)
{
    return {.code = "receptions",
            .zh = {"接待"},
            .en = {"receptions"},
            .counts = {ActKind::reception},
            .each = std::move(each)};
}

RuleVersion rule_of(std::vector<Item> items)
{
    return {4,
            2026y / January / 1,
            {.code = "sample",
             .zh = {"样例"},
             .en = {"sample"},
             .source = {"sample"},
             .items = std::move(items),
             .appeal_within = {10, PeriodUnit::working_days}}};
}

Act act_on(Date day, ActKind kind = ActKind::reception, std::int64_t quantity = 1)
{
    Act act{.id = format_date(day), .deputy = zhao, .kind = kind, .day = day};
    act.quantity = quantity;
    return act;
}

std::vector<Act> acts_on_days(int how_many)
{
    std::vector<Act> acts;
    for (int i = 0; i < how_many; ++i) acts.push_back(act_on(add_days(2026y / March / 2, 7 * i)));
    return acts;
}

Eligibility all_year()
{
    return {.memberships = {{zhao, whole_2026}}, .offered = {}};
}

std::vector<Centi> centi_of(Score const& score)
{
    std::vector<Centi> all;
    for (auto const& line : score.lines) all.push_back(line.centi);
    return all;
}

std::vector<Reason> reasons_of(Score const& score, std::size_t line)
{
    auto const all = score.lines.at(line).all_reasons();
    return {all.begin(), all.end()};
}

Score score_of(RuleVersion const& rule, std::vector<Act> const& acts,
               Eligibility const& eligibility = all_year())
{
    return score(rule, acts, eligibility, whole_2026);
}

TEST(points, count_the_first_three_only_and_say_so)
{
    auto const scored =
        score_of(rule_of({receptions({.centi = 200, .first_only = 3})}), acts_on_days(5));
    EXPECT_THAT(centi_of(scored), ElementsAre(200, 200, 200, 0, 0));
    EXPECT_THAT(reasons_of(scored, 2), ElementsAre(Reason{Why::each_unit, 200}));
    EXPECT_THAT(reasons_of(scored, 3),
                ElementsAre(Reason{Why::each_unit, 200}, Reason{Why::first_only, 3}));
}

TEST(points, stop_at_the_cap_of_an_item_and_of_the_year)
{
    auto rule = rule_of({receptions({.centi = 300})});
    rule.rules.items[0].cap_centi = 1000;
    rule.rules.cap_centi = 800;
    auto const scored = score_of(rule, acts_on_days(5));
    EXPECT_THAT(centi_of(scored), ElementsAre(300, 300, 300, 100, 0, -200));
    EXPECT_THAT(reasons_of(scored, 3),
                ElementsAre(Reason{Why::each_unit, 300}, Reason{Why::item_cap, 1000}));
    EXPECT_THAT(reasons_of(scored, 5), ElementsAre(Reason{Why::year_cap, 800}));
    EXPECT_EQ(scored.total_centi, 800);
}

TEST(points, fade_and_are_cut_toward_zero_once_a_line)
{
    auto const rule = rule_of({receptions({.centi = 101, .fade = {{{2, 50}, {4, 0}}}})});
    EXPECT_THAT(centi_of(score_of(rule, acts_on_days(4))), ElementsAre(101, 50, 50, 0));
    EXPECT_THAT(centi_of(score_of(rule, {act_on(2026y / May / 5, ActKind::reception, 4)})),
                ElementsAre(202)); // 101 × (100 + 50 + 50 + 0) %
}

TEST(points, weigh_what_came_of_it)
{
    auto const rule = rule_of({receptions(
        {.centi = 300, .outcomes = {{{ActOutcome::confirmed, 200}, {ActOutcome::open, 50}}}})});
    auto acts = acts_on_days(3);
    acts[0].outcome = ActOutcome::confirmed;
    acts[2].outcome = ActOutcome::planned;
    auto const scored = score_of(rule, acts);
    EXPECT_THAT(centi_of(scored), ElementsAre(600, 150, 300));
    EXPECT_THAT(reasons_of(scored, 0),
                ElementsAre(Reason{Why::each_unit, 300}, Reason{Why::by_outcome, 200}));
}

TEST(points, tell_approved_leave_from_absence_and_from_no_record)
{
    Item const meetings{
        .code = "meetings",
        .zh = {"会议"},
        .en = {"meetings"},
        .counts = {ActKind::session},
        .each = Each{.centi = 100},
        .presences = {{{Presence::unapproved, -200, {}}, {Presence::not_recorded, 0, {}}}},
        .floor_centi = -300};
    auto eligibility = all_year();
    std::vector<Act> acts;
    for (auto const presence : {Presence::present, Presence::approved_leave, Presence::unapproved,
                                Presence::unapproved}) {
        auto act =
            act_on(add_days(2026y / March / 2, static_cast<int>(acts.size())), ActKind::session);
        act.presence = presence;
        act.opportunity = act.id;
        eligibility.offered.push_back({act.id, zhao, ActKind::session, act.day, 1});
        acts.push_back(std::move(act));
    }
    eligibility.offered.push_back({"never written", zhao, ActKind::session, 2026y / July / 1, 2});
    auto const scored = score_of(rule_of({meetings}), acts, eligibility);
    EXPECT_THAT(centi_of(scored), ElementsAre(100, 0, -200, -100, 0));
    EXPECT_THAT(reasons_of(scored, 3),
                ElementsAre(Reason{Why::by_presence, -200}, Reason{Why::item_floor, -300}));
    EXPECT_THAT(reasons_of(scored, 4), ElementsAre(Reason{Why::unrecorded, 0}));
    EXPECT_EQ(scored.items[0].offered, 6);
    EXPECT_EQ(scored.items[0].taken, 1);
}

TEST(points, are_only_over_what_the_deputy_was_eligible_for)
{
    auto const rule = rule_of({receptions({.centi = 200})});
    auto acts = acts_on_days(4); // 2, 9, 16, 23 March
    acts[2].opportunity = "of others";
    acts[3].opportunity = "his";
    acts[3].quantity = 3;
    Eligibility const eligibility{
        .memberships = {{zhao, {2026y / March / 9, 2026y / December / 31}}},
        .offered = {{"of others", PersonId{"qian"}, ActKind::reception, acts[2].day, 1},
                    {"his", zhao, ActKind::reception, acts[3].day, 2}}};
    auto const scored = score_of(rule, acts, eligibility);
    EXPECT_EQ(scored.total_centi, 200 + 400); // the second, and two of three half-days
    EXPECT_THAT(reasons_of(scored, 0), ElementsAre(Reason{Why::not_eligible, 0}));
    EXPECT_THAT(reasons_of(scored, 1), ElementsAre(Reason{Why::not_eligible, 0}));
}

TEST(points, need_the_evidence_that_the_rule_asks_for_and_an_officer_s_word)
{
    auto rule = rule_of({receptions({.centi = 200})});
    rule.rules.items[0].evidence = {EvidenceKind::record};
    auto acts = acts_on_days(4);
    acts[0].evidence = {{EvidenceKind::record, "record", ""}};
    acts[1].evidence = {{EvidenceKind::photo, "photo", ""}};
    acts[2].evidence = acts[3].evidence = acts[0].evidence;
    acts[2].standing = ActStanding::reported;
    acts[3].standing = ActStanding::struck;
    auto const scored = score_of(rule, acts);
    EXPECT_EQ(scored.total_centi, 200);
    EXPECT_THAT(reasons_of(scored, 0), ElementsAre(Reason{Why::no_evidence, 0}));
    EXPECT_THAT(reasons_of(scored, 1), ElementsAre(Reason{Why::not_confirmed, 0}));
    EXPECT_THAT(reasons_of(scored, 2), ElementsAre(Reason{Why::was_struck, 0}));
}

TEST(points, count_one_thing_once_where_it_is_worth_most)
{
    auto looks = receptions({.centi = 300});
    looks.code = "looks";
    looks.counts = {ActKind::look_into};
    auto rule = rule_of({receptions({.centi = 200}), looks});
    rule.rules.exclusions = {{{"receptions", "looks"}}};
    auto acts = acts_on_days(2);
    acts.push_back(act_on(2026y / April / 1, ActKind::look_into));
    acts[0].subject = acts[2].subject = "the matter";
    auto const scored = score_of(rule, acts);
    EXPECT_EQ(scored.items[0].centi, 200);
    EXPECT_EQ(scored.items[1].centi, 300);
    EXPECT_THAT(reasons_of(scored, 0), ElementsAre(Reason{Why::counted_elsewhere, 1}));
}

TEST(points, split_by_role_and_leave_roles_to_items_of_their_own)
{
    auto led = receptions({.centi = 400, .first_only = 1}), joined = receptions({.centi = 100});
    led.counts = joined.counts = {ActKind::suggestion};
    led.only_roles = {ActRole::lead};
    joined.only_roles = {ActRole::cosigner};
    joined.code = "joined";
    auto const rule = rule_of({led, joined});
    EXPECT_TRUE(check_rule_set(rule.rules));
    std::vector<Act> acts;
    for (auto const role : {ActRole::lead, ActRole::lead, ActRole::cosigner}) {
        acts.push_back(
            act_on(add_days(2026y / May / 1, static_cast<int>(acts.size())), ActKind::suggestion));
        acts.back().role = role;
    }
    EXPECT_EQ(score_of(rule, acts).total_centi, 500);
}

TEST(points, ask_for_no_more_than_was_offered_where_the_rule_says_so)
{
    Item item{.code = "activities",
              .zh = {"活动"},
              .en = {"activities"},
              .counts = {ActKind::activity},
              .target = Target{.count = 4, .whole_centi = 1000, .asked = Asked::as_far_as_offered}};
    auto eligibility = all_year();
    auto const nothing = score_of(rule_of({item}), {}, eligibility);
    EXPECT_THAT(reasons_of(nothing, 0), ElementsAre(Reason{Why::not_offered, 0}));

    std::vector<Act> acts{act_on(2026y / May / 1, ActKind::activity),
                          act_on(2026y / May / 8, ActKind::activity)};
    for (auto& act : acts) {
        act.opportunity = act.id;
        eligibility.offered.push_back({act.id, zhao, ActKind::activity, act.day, 1});
    }
    EXPECT_EQ(score_of(rule_of({item}), acts, eligibility).total_centi, 1000);
    item.target->asked = Asked::in_any_case;
    EXPECT_EQ(score_of(rule_of({item}), acts, eligibility).total_centi, 0);
}

TEST(points, keep_what_assessors_say_apart_each_by_its_weight)
{
    auto rule = rule_of({receptions({.centi = 200})}); // 天荒坪's weights
    rule.rules.assessed = {
        10'000,
        {{Assessor::voters, 70, 30}, {Assessor::presidium, 20, {}}, {Assessor::peers, 10, {}}}};
    std::vector<Assessment> said{{Assessor::voters, 9'500, 44, "tally"},
                                 {Assessor::presidium, 9'000, 7, "tally"}};
    auto scored = score(rule, {}, all_year(), whole_2026, said);
    EXPECT_THAT(centi_of(scored), ElementsAre(6'650, 1'800, 0));
    EXPECT_THAT(reasons_of(scored, 2),
                ElementsAre(Reason{Why::assessed, 10}, Reason{Why::not_assessed, 0}));
    said[0].ballots = 29;
    scored = score(rule, {}, all_year(), whole_2026, said);
    EXPECT_THAT(centi_of(scored), ElementsAre(0, 1'800, 0));
    EXPECT_THAT(reasons_of(scored, 0),
                ElementsAre(Reason{Why::assessed, 70}, Reason{Why::too_few_ballots, 29}));
}

TEST(points, fall_into_bands_by_their_total)
{
    auto rule = rule_of({receptions({.centi = 1000})}); // 银川's bands
    rule.rules.bands = {{{"good", {"好"}, {"good"}, 80'00},
                         {"fair", {"一般"}, {"fair"}, 60'00},
                         {"poor", {"差"}, {"poor"}, 0}}};
    EXPECT_EQ(score_of(rule, acts_on_days(8)).band, 0);
    EXPECT_EQ(score_of(rule, acts_on_days(7)).band, 1);
    EXPECT_EQ(score_of(rule, acts_on_days(6)).band, 1);
    EXPECT_EQ(score_of(rule, acts_on_days(5)).band, 2);
}

TEST(points, are_none_of_deputies_of_upper_levels_only_facts)
{
    auto rule = rule_of({receptions({.centi = 200})});
    rule.rules.base_centi = 60'00;
    rule.rules.bands = {{{"any", {"有"}, {"any"}, 0}}};
    auto eligibility = all_year();
    eligibility.belongs = Belongs::to_another_level;
    auto const scored = score_of(rule, acts_on_days(2), eligibility);
    EXPECT_EQ(scored.total_centi, 0);
    EXPECT_EQ(scored.band, none);
    ASSERT_EQ(scored.lines.size(), 2u);
    EXPECT_THAT(reasons_of(scored, 0), ElementsAre(Reason{Why::facts_only, 0}));
}

TEST(points, of_somebody_who_was_no_deputy_that_year_are_none)
{
    auto rule = rule_of({receptions({.centi = 200})});
    rule.rules.base_centi = 60'00;
    auto const scored = score_of(rule, acts_on_days(1),
                                 {.memberships = {{zhao, whole_year(2025y)}}, .offered = {}});
    EXPECT_EQ(scored.total_centi, 0);
    EXPECT_THAT(reasons_of(scored, 0), ElementsAre(Reason{Why::not_eligible, 0}));
}

TEST(points, are_cited_with_act_evidence_item_and_version)
{
    auto acts = acts_on_days(1);
    acts[0].evidence = {{EvidenceKind::record, "the record", "abc"}};
    auto const rule = rule_of({receptions({.centi = 200})});
    auto const scored = score_of(rule, acts);
    auto const line = cite(rule, acts, scored.lines[0]);
    EXPECT_EQ(line.rule_version, 4);
    EXPECT_EQ(line.item, "receptions");
    EXPECT_EQ(line.act, "2026-03-02");
    EXPECT_EQ(line.day, Date{2026y / March / 2});
    EXPECT_EQ(line.evidence, acts[0].evidence);
    EXPECT_EQ(line.centi, 200);
}

// ---- what looks odd ----------------------------------------------------------------------------

TEST(oddities, are_bursts_of_what_a_deputy_began_himself)
{
    OddityLimits const limits{.burst_acts = 3, .burst_days = 2};
    std::vector<Act> acts;
    for (int day : {1, 2, 3, 9, 10, 11, 12, 13})
        acts.push_back(act_on(2026y / May / std::chrono::day(static_cast<unsigned>(day))));
    EXPECT_THAT(look_for(acts, limits), IsEmpty());
    acts.push_back(act_on(2026y / May / 10));
    acts.back().id += "b";
    acts.push_back(act_on(2026y / May / 20));
    auto const found = look_for(acts, limits);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind, OddityKind::burst);
    EXPECT_EQ(found[0].act_kind, ActKind::reception);
    EXPECT_THAT(found[0].acts,
                ElementsAre("2026-05-09", "2026-05-10", "2026-05-10b", "2026-05-11"));
    for (auto& act : acts) act.opportunity = "a meeting that others called";
    EXPECT_THAT(look_for(acts, limits), IsEmpty());
}

TEST(oddities, are_evidence_used_again_and_one_thing_written_down_twice_a_day)
{
    auto acts = acts_on_days(4);
    acts[0].evidence = acts[2].evidence = {{EvidenceKind::photo, "p", "same digest"}};
    acts[1].evidence = acts[3].evidence = {{EvidenceKind::record, "r", ""}};
    acts[1].subject = acts[3].subject = "the matter";
    auto found = look_for(acts, {});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind, OddityKind::same_evidence);
    EXPECT_THAT(found[0].acts, ElementsAre("2026-03-02", "2026-03-16"));
    EXPECT_EQ(found[0].days, (DayRange{2026y / March / 2, 2026y / March / 16}));
    acts[3].day = acts[1].day;
    found = look_for(acts, {});
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[1].kind, OddityKind::same_day_again);
    EXPECT_THAT(found[1].acts, ElementsAre("2026-03-09", "2026-03-23"));
}

TEST(oddities, never_change_a_score)
{
    auto const rule = rule_of({receptions({.centi = 200})});
    std::vector<Act> acts(7, act_on(2026y / May / 5));
    for (std::size_t i = 0; i < acts.size(); ++i) {
        acts[i].id = fmt::format("{}", i);
        acts[i].evidence = {{EvidenceKind::photo, "p", "same digest"}};
    }
    ASSERT_EQ(look_for(acts, {}).size(), 2u);
    EXPECT_EQ(score_of(rule, acts).total_centi, 1400);
}

// ---- the same acts under another rule ----------------------------------------------------------

TEST(comparison, lays_two_rules_side_by_side_for_each_deputy_and_item)
{
    auto const now = rule_of({receptions({.centi = 200})});
    auto looks = receptions({.centi = 500});
    looks.code = "looks";
    looks.counts = {ActKind::look_into};
    auto const then = rule_of({receptions({.centi = 100}), looks});
    std::vector<Facts> facts;
    for (int i = 1; i <= 3; ++i)
        facts.push_back({fmt::format("deputy {}", i), acts_on_days(i), all_year(), {}});
    facts[2].acts.push_back(act_on(2026y / July / 1, ActKind::look_into));
    facts.push_back({"of the city", acts_on_days(9), all_year(), {}});
    facts.back().eligibility.belongs = Belongs::to_another_level;

    auto const compared = compare(now, then, facts, whole_2026);
    ASSERT_EQ(compared.bearers.size(), 3u);
    EXPECT_EQ(compared.bearers[2].bearer, "deputy 3");
    EXPECT_EQ(compared.bearers[2].now_centi, 600);
    EXPECT_EQ(compared.bearers[2].then_centi, 800);
    EXPECT_THAT(compared.bearers[2].items,
                ElementsAre(ItemBesides{"receptions", 600, 300}, ItemBesides{"looks", {}, 500}));
    EXPECT_EQ(compared.now_median_centi, 400);
    EXPECT_EQ(compared.then_median_centi, 200);
}

} // namespace
} // namespace ztc::points
