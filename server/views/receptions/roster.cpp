// SPDX-License-Identifier: Apache-2.0
//
// A flow that grows by one reception at a time: deputy -> (deputy, day) -> (station, day). Each
// reception is given to whoever has least and can have one at all, if need be by moving others to
// other days or stations; since what a deputy was given is never taken away again, and what cannot
// be given to somebody now cannot be given to him later, least-first is fair and misses nobody.
#include "views/receptions/roster.hpp"

#include "modules/receptions/policy.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace ztc::views::receptions {

namespace {

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

/// A station on one of its open days.
struct Place {
    std::size_t station = 0, day = 0;
    std::int64_t from_minute = 0, until_minute = 0;
    std::size_t deputy = nobody;
    bool for_minimum = false;
};

/// On a make-up workday a station keeps the hours of its first working day of the week.
std::vector<RosterHours> const* hours_on(RosterStation const& station, Date day,
                                         Calendar const& calendar)
{
    if (ztc::receptions::is_holiday(calendar, day)) return nullptr;
    auto const kind = calendar.day(day).kind;
    auto const index = weekday_of(day).iso_encoding() - 1;
    if (kind != DayKind::makeup_workday) return &station.week[index];
    for (std::size_t i = 0; i < 5; ++i)
        if (!station.week[i].empty()) return &station.week[i];
    return nullptr;
}

/// The first opening that is long enough, else the longest.
std::optional<RosterHours> opening(std::vector<RosterHours> const* hours, std::int64_t minutes)
{
    if (!hours || hours->empty()) return std::nullopt;
    auto const length = [](RosterHours const& one) { return one.closes_minute - one.opens_minute; };
    for (auto const& one : *hours)
        if (length(one) >= minutes)
            return RosterHours{one.opens_minute, one.opens_minute + minutes};
    return *std::ranges::max_element(*hours, {}, length);
}

/// Days far from each other come one after the other.
std::size_t spread(std::size_t index)
{
    std::size_t out = 0;
    for (int bit = 0; bit < 6; ++bit) out = (out << 1) | ((index >> bit) & 1);
    return out;
}

class Planning {
public:
    Planning(std::vector<RosterStation> const& stations, std::vector<RosterDeputy> const& deputies,
             RosterAsk const& ask, Calendar const& calendar)
        : stations_(stations), deputies_(deputies), ask_(ask)
    {
        for (auto day = ask.from; day <= ask.until; day = add_days(day, 1)) days_.push_back(day);
        station_has_.resize(stations.size());
        day_has_.resize(days_.size());
        given_.resize(deputies.size());
        holds_.assign(deputies.size(), std::vector<std::size_t>(days_.size(), nobody));
        at_.resize(days_.size());
        for (std::size_t s = 0; s < stations.size(); ++s) open_places(s, calendar);
        can_be_.resize(deputies.size());
        for (std::size_t d = 0; d < deputies.size(); ++d) find_days(d);
    }

    Roster plan()
    {
        give(true);
        give(false);
        return said();
    }

private:
    void open_places(std::size_t s, Calendar const& calendar)
    {
        auto const& station = stations_[s];
        for (std::size_t day = 0; day < days_.size(); ++day) {
            if (station.taken.contains(days_[day])) {
                ++station_has_[s];
                continue;
            }
            auto const hours = opening(hours_on(station, days_[day], calendar), ask_.minutes);
            if (!hours) continue;
            at_[day].push_back(places_.size());
            places_.push_back({s, day, hours->opens_minute, hours->closes_minute});
        }
    }

    bool is_away(std::size_t d, Date day) const
    {
        return std::ranges::any_of(deputies_[d].away, [&](auto const& leave) {
            return leave.first <= day && day <= leave.second;
        });
    }
    bool fits(std::size_t d, Place const& place) const
    {
        return stations_[place.station].deputies.contains(deputies_[d].deputy);
    }
    void find_days(std::size_t d)
    {
        for (std::size_t day = 0; day < days_.size(); ++day) {
            bool const free = !is_away(d, days_[day]) && !deputies_[d].taken.contains(days_[day]);
            bool const somewhere = std::ranges::any_of(
                at_[day], [&](std::size_t place) { return fits(d, places_[place]); });
            if (free && somewhere) can_be_[d].push_back(day);
        }
    }

    std::int64_t total(std::size_t d) const { return deputies_[d].so_far + given_[d]; }
    bool wants_more(std::size_t s) const { return station_has_[s] < ask_.times; }

    /// One reception after the other to whoever has least: those who lack theirs, then for the
    /// stations that lack theirs.
    void give(bool for_minimum)
    {
        for_minimum_ = for_minimum;
        std::set<std::size_t> candidates;
        for (std::size_t d = 0; d < deputies_.size(); ++d)
            if (!can_be_[d].empty()) candidates.insert(d);
        while (!candidates.empty()) {
            auto const least = *std::ranges::min_element(
                candidates, {}, [&](std::size_t d) { return std::make_pair(total(d), d); });
            bool const enough = for_minimum && total(least) >= ask_.wanted_each;
            if (enough || !augment(least)) candidates.erase(least);
        }
    }

    bool augment(std::size_t d)
    {
        seen_deputies_.assign(deputies_.size(), false);
        seen_places_.assign(places_.size(), false);
        seen_days_.clear();
        if (!deputy_takes_a_day(d)) return false;
        ++given_[d];
        return true;
    }

    bool deputy_takes_a_day(std::size_t d)
    {
        if (seen_deputies_[d]) return false;
        seen_deputies_[d] = true;
        auto days = can_be_[d];
        std::ranges::sort(days, {}, [&](std::size_t day) {
            return std::make_tuple(day_has_[day], spread(day), day);
        });
        for (auto const day : days)
            if (holds_[d][day] == nobody && finds_a_place(d, day)) return true;
        return false;
    }

    bool finds_a_place(std::size_t d, std::size_t day)
    {
        if (!seen_days_.insert({d, day}).second) return false;
        auto places = at_[day];
        std::ranges::sort(places, {}, [&](std::size_t place) {
            return std::make_pair(station_has_[places_[place].station], place);
        });
        for (auto const place : places)
            if (fits(d, places_[place]) && !seen_places_[place] && takes(d, place)) return true;
        return false;
    }

    /// A free place, or one whose holder can go elsewhere.
    bool takes(std::size_t d, std::size_t index)
    {
        seen_places_[index] = true;
        auto const holder = places_[index].deputy;
        auto const day = places_[index].day;
        if (holder == d) return false;
        if (holder == nobody) {
            if (!for_minimum_ && !wants_more(places_[index].station)) return false;
            ++station_has_[places_[index].station];
            ++day_has_[day];
            places_[index].for_minimum = for_minimum_;
        } else if (!finds_a_place(holder, day)) {
            if (!deputy_takes_a_day(holder)) return false;
            holds_[holder][day] = nobody;
        }
        places_[index].deputy = d;
        holds_[d][day] = index;
        return true;
    }

    LackReason reason_of(std::size_t d) const
    {
        if (!can_be_[d].empty()) return LackReason::too_few_days;
        for (auto const& place : places_)
            if (fits(d, place))
                return is_away(d, days_[place.day]) ? LackReason::away : LackReason::too_few_days;
        return LackReason::no_station;
    }

    Roster said() const
    {
        Roster out;
        for (auto const& place : places_)
            if (place.deputy != nobody)
                out.proposed.push_back({stations_[place.station].station,
                                        deputies_[place.deputy].deputy, days_[place.day],
                                        place.from_minute, place.until_minute, place.for_minimum});
        std::ranges::sort(out.proposed, {}, [](Proposed const& one) {
            return std::tie(one.held_on, one.from_minute, one.station);
        });
        for (std::size_t d = 0; d < deputies_.size(); ++d)
            if (total(d) < ask_.wanted_each)
                out.lacking.push_back(
                    {deputies_[d].deputy, total(d), ask_.wanted_each, reason_of(d)});
        for (std::size_t s = 0; s < stations_.size(); ++s)
            if (wants_more(s)) out.quiet.push_back(stations_[s].station);
        return out;
    }

    std::vector<RosterStation> const& stations_;
    std::vector<RosterDeputy> const& deputies_;
    RosterAsk const& ask_;
    std::vector<Date> days_;
    std::vector<Place> places_;
    std::vector<std::vector<std::size_t>> at_;     // the places of each day
    std::vector<std::vector<std::size_t>> can_be_; // the days on which a deputy could receive
    std::vector<std::vector<std::size_t>> holds_;  // by deputy and day: his place then
    std::vector<std::int64_t> station_has_, day_has_, given_;
    std::vector<bool> seen_deputies_, seen_places_;
    std::set<std::pair<std::size_t, std::size_t>> seen_days_;
    bool for_minimum_ = true;
};

} // namespace

Roster propose(std::vector<RosterStation> const& stations,
               std::vector<RosterDeputy> const& deputies, RosterAsk const& ask,
               Calendar const& calendar)
{
    return Planning(stations, deputies, ask, calendar).plan();
}

} // namespace ztc::views::receptions
