// SPDX-License-Identifier: Apache-2.0
#include "views/receptions/roster.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

namespace ztc::views::receptions {
namespace {

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}

Calendar const& calendar()
{
    static auto const all = Calendar::from_csv(shipped_calendar_csv()).value();
    return all;
}

RosterStation station(std::string const& name, std::vector<int> weekdays,
                      std::set<PersonId> deputies)
{
    RosterStation out{{name}, {}, std::move(deputies)};
    for (int one : weekdays) out.week[static_cast<std::size_t>(one)] = {{540, 720}};
    return out;
}

PersonId const zhou{"zhou"}, he{"he"}, tang{"tang"};
RosterAsk const october{
    .from = day(10, 1), .until = day(10, 31), .minutes = 120, .wanted_each = 2, .times = 2};

std::map<PersonId, int> counts(Roster const& roster)
{
    std::map<PersonId, int> out;
    for (auto const& one : roster.proposed) ++out[one.deputy];
    return out;
}

TEST(roster, leaves_the_holidays_out_and_keeps_a_makeup_workday)
{
    // National Day 2026: 1 to 7 October off, Saturday the 10th worked.
    auto ask = october;
    ask.until = day(10, 10);
    ask.times = 9;
    auto const roster = propose({station("east", {0, 1, 2, 3, 4}, {zhou, he, tang})},
                                {{zhou}, {he}, {tang}}, ask, calendar());
    std::vector<Date> days;
    for (auto const& one : roster.proposed) days.push_back(one.held_on);
    EXPECT_EQ(days, (std::vector{day(10, 8), day(10, 9), day(10, 10)}));
    EXPECT_EQ(roster.quiet, std::vector<NodeId>{{"east"}});
    EXPECT_EQ(roster.proposed.front().from_minute, 540);
    EXPECT_EQ(roster.proposed.front().until_minute, 660);
}

TEST(roster, knows_the_fixed_holidays_of_a_year_whose_table_is_not_there)
{
    auto ask = october;
    ask.from = Date{std::chrono::year{2027} / 1 / 1};
    ask.until = add_days(ask.from, 3); // Friday to Monday
    ask.times = 9;
    auto const roster =
        propose({station("east", {0, 1, 2, 3, 4}, {zhou, he})}, {{zhou}, {he}}, ask, calendar());
    ASSERT_EQ(roster.proposed.size(), 1u);
    EXPECT_EQ(roster.proposed.front().held_on, add_days(ask.from, 3));
}

TEST(roster, gives_to_whoever_has_least)
{
    auto const roster = propose({station("east", {1}, {zhou, he, tang})},
                                {{zhou, 4}, {he, 0}, {tang, 1}}, october, calendar());
    auto const given = counts(roster);
    EXPECT_EQ(given.at(he), 2);
    EXPECT_EQ(given.at(tang), 1);
    EXPECT_FALSE(given.contains(zhou)) << "the station has its two, and he has his";
    EXPECT_TRUE(roster.lacking.empty());
}

TEST(roster, moves_others_so_that_everybody_reaches_the_minimum)
{
    // Zhou would take the 13th at west, but that is all that He can have: Zhou goes to the 14th.
    auto ask = october;
    ask.from = day(10, 11);
    ask.until = day(10, 17);
    ask.wanted_each = 1;
    ask.times = 0;
    auto const alone = propose({station("west", {1}, {zhou}), station("east", {2}, {zhou})},
                               {{zhou}}, ask, calendar());
    ASSERT_EQ(alone.proposed.size(), 1u);
    EXPECT_EQ(alone.proposed.front().held_on, day(10, 13));
    auto const roster = propose({station("west", {1}, {zhou, he}), station("east", {2}, {zhou})},
                                {{zhou}, {he}}, ask, calendar());
    EXPECT_TRUE(roster.lacking.empty());
    ASSERT_EQ(roster.proposed.size(), 2u);
    EXPECT_EQ(roster.proposed.front().deputy, he);
    EXPECT_EQ(roster.proposed.back().held_on, day(10, 14));
}

TEST(roster, says_who_cannot_and_why)
{
    auto const roster = propose({station("east", {1}, {zhou, he}), station("shut", {}, {tang})},
                                {{zhou, 0, {}, {{day(10, 1), day(10, 31)}}},
                                 {he, 0, {day(10, 10), day(10, 13), day(10, 20)}},
                                 {tang}},
                                october, calendar());
    std::map<PersonId, LackReason> reasons;
    for (auto const& one : roster.lacking) reasons[one.deputy] = one.reason;
    EXPECT_EQ(reasons, (std::map<PersonId, LackReason>{{zhou, LackReason::away},
                                                       {he, LackReason::too_few_days},
                                                       {tang, LackReason::no_station}}));
}

// ---- random towns ------------------------------------------------------------------------------

struct RandomTown {
    std::vector<RosterStation> stations;
    std::vector<RosterDeputy> deputies;
    RosterAsk ask;

    RandomTown(unsigned seed, int most_stations, int most_deputies, int days) : random(seed)
    {
        ask = {.from = day(9, 20),
               .until = add_days(day(9, 20), days - 1),
               .minutes = 120,
               .wanted_each = upto(3),
               .times = upto(4)};
        auto const people = 1 + upto(most_deputies - 1);
        for (int i = 0; i < people; ++i) {
            RosterDeputy one{{"d" + std::to_string(i)}, upto(3)};
            if (upto(3) == 0) one.taken.insert(some_day(days));
            if (upto(3) == 0) {
                auto const first = some_day(days);
                one.away.emplace_back(first, add_days(first, upto(8)));
            }
            deputies.push_back(std::move(one));
        }
        auto const places = 1 + upto(most_stations - 1);
        for (int i = 0; i < places; ++i) {
            RosterStation one{{"s" + std::to_string(i)}, {}, {}};
            for (auto& hours : one.week)
                if (upto(2) == 0) hours = {{540, 720}};
            for (auto const& deputy : deputies)
                if (upto(2) == 0) one.deputies.insert(deputy.deputy);
            if (upto(2) == 0) one.taken.insert(some_day(days));
            stations.push_back(std::move(one));
        }
    }
    int upto(int most)
    {
        return most <= 0 ? 0 : static_cast<int>(random() % static_cast<unsigned>(most + 1));
    }
    Date some_day(int days) { return add_days(ask.from, upto(days - 1)); }

    RosterStation const& at(NodeId const& node) const
    {
        return *std::ranges::find(stations, node, &RosterStation::station);
    }
    RosterDeputy const& of(PersonId const& person) const
    {
        return *std::ranges::find(deputies, person, &RosterDeputy::deputy);
    }
    /// Whether he may receive there on that day, whoever else does; told once more by hand.
    bool may(RosterDeputy const& deputy, RosterStation const& station, Date on) const
    {
        if (!station.deputies.contains(deputy.deputy) || station.taken.contains(on)) return false;
        if (deputy.taken.contains(on)) return false;
        for (auto const& [first, last] : deputy.away)
            if (first <= on && on <= last) return false;
        return is_open(station, on);
    }
    static bool is_open(RosterStation const& station, Date on)
    {
        auto const kind = calendar().day(on).kind;
        if (kind == DayKind::holiday) return false;
        if (kind == DayKind::makeup_workday)
            return std::any_of(station.week.begin(), station.week.begin() + 5,
                               [](auto const& hours) { return !hours.empty(); });
        return !station.week[weekday_of(on).iso_encoding() - 1].empty();
    }
    std::mt19937 random;
};

TEST(roster, keeps_its_promises_in_random_towns)
{
    for (unsigned seed = 0; seed < 400; ++seed) {
        SCOPED_TRACE(seed);
        RandomTown const town(seed, 5, 8, 21);
        auto const roster = propose(town.stations, town.deputies, town.ask, calendar());
        std::map<PersonId, std::int64_t> total;
        for (auto const& one : town.deputies) total[one.deputy] = one.so_far;
        std::set<std::pair<std::string, Date>> busy;
        for (auto const& one : roster.proposed) {
            EXPECT_TRUE(town.may(town.of(one.deputy), town.at(one.station), one.held_on));
            EXPECT_TRUE(busy.insert({one.deputy.text, one.held_on}).second);
            EXPECT_TRUE(busy.insert({one.station.text, one.held_on}).second);
            ++total[one.deputy];
        }
        for (auto const& one : roster.proposed) // nobody could have had it in fairness
            for (auto const& other : town.deputies) {
                bool const could = town.may(other, town.at(one.station), one.held_on) &&
                                   !busy.contains({other.deputy.text, one.held_on});
                if (!could) continue;
                EXPECT_LE(total[one.deputy], total[other.deputy] + 1);
            }
        std::set<PersonId> lacking;
        for (auto const& one : roster.lacking) lacking.insert(one.deputy);
        for (auto const& one : town.deputies)
            EXPECT_EQ(lacking.contains(one.deputy), total[one.deputy] < town.ask.wanted_each);
    }
}

/// Tries everything: whether all can have what they want.
bool possible(RandomTown const& town, std::map<PersonId, std::int64_t> missing,
              std::set<std::pair<std::string, Date>> busy)
{
    auto const next = std::ranges::find_if(missing, [](auto const& one) { return one.second > 0; });
    if (next == missing.end()) return true;
    auto const& deputy = town.of(next->first);
    --next->second;
    for (auto const& station : town.stations)
        for (auto on = town.ask.from; on <= town.ask.until; on = add_days(on, 1)) {
            if (!town.may(deputy, station, on)) continue;
            if (busy.contains({deputy.deputy.text, on}) ||
                busy.contains({station.station.text, on}))
                continue;
            auto then = busy;
            then.insert({deputy.deputy.text, on});
            then.insert({station.station.text, on});
            if (possible(town, missing, std::move(then))) return true;
        }
    return false;
}

TEST(roster, lacks_nobody_where_trying_everything_finds_a_way)
{
    int ways = 0, none = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        RandomTown const town(seed, 2, 3, 4);
        std::map<PersonId, std::int64_t> missing;
        for (auto const& one : town.deputies)
            missing[one.deputy] = std::max<std::int64_t>(0, town.ask.wanted_each - one.so_far);
        auto const roster = propose(town.stations, town.deputies, town.ask, calendar());
        auto const way = possible(town, missing, {});
        EXPECT_EQ(roster.lacking.empty(), way);
        ++(way ? ways : none);
    }
    EXPECT_GT(ways, 20);
    EXPECT_GT(none, 20);
}

} // namespace
} // namespace ztc::views::receptions
