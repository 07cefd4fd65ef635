// SPDX-License-Identifier: Apache-2.0
//
// Where the stations are and when they are open; and the first page, which shows the first of them.
#include "app/open_look.hpp"
#include "views/organisation/view.hpp"
#include "views/receptions/view.hpp"

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

#include <map>
#include <sstream>

namespace ztc::app {

namespace {

using boost::describe::enum_to_string;
using organisation::Opening;
using organisation::Weekday;
using views::organisation::StationLine;

constexpr std::int64_t items_on_the_first_page = 5;
constexpr std::size_t stations_on_the_first_page = 5; // the centre and its areas

/// "9:00–12:00 14:00–17:30"; empty when it is not open on that day.
std::string hours_on(std::vector<Opening> const& week, Weekday day)
{
    std::string out;
    for (auto const& one : week)
        if (one.day == day)
            out += fmt::format("{}{}–{}", out.empty() ? "" : " ", clock_words(one.opens_minute),
                               clock_words(one.closes_minute));
    return out;
}

constexpr int days_of_a_week = 7;

Weekday day_after(Weekday day, int days)
{
    return static_cast<Weekday>((static_cast<int>(day) + days) % days_of_a_week);
}

std::string closed_words(Look const& look, std::vector<Opening> const& week, Weekday today)
{
    for (int ahead = 1; ahead < days_of_a_week; ++ahead) {
        auto const day = day_after(today, ahead);
        if (auto const hours = hours_on(week, day); !hours.empty())
            return look.word("opens_next",
                             {{"day", look.word(enum_to_string(day, ""))}, {"hours", hours}});
    }
    return look.word("closed_today");
}

std::string today_words(Look const& look, StationLine const& station, Weekday today)
{
    if (!station.week) return station.hours.value_or("");
    auto const hours = hours_on(*station.week, today);
    return hours.empty() ? closed_words(look, *station.week, today)
                         : look.word("open_today", {{"hours", hours}});
}

std::string days_words(Look const& look, Weekday first, Weekday last)
{
    auto const word = [&](Weekday day) { return look.word(enum_to_string(day, "")); };
    if (first == last) return word(first);
    return look.word("days", {{"first", word(first)}, {"last", word(last)}});
}

/// Days that follow each other and have the same hours are one line.
json::array week_of(Look const& look, std::vector<Opening> const& week)
{
    json::array out;
    for (int first = 0; first < days_of_a_week;) {
        auto const day = static_cast<Weekday>(first);
        auto const hours = hours_on(week, day);
        int last = first;
        while (last + 1 < days_of_a_week && hours_on(week, static_cast<Weekday>(last + 1)) == hours)
            ++last;
        out.push_back(json::object{{"days", days_words(look, day, static_cast<Weekday>(last))},
                                   {"hours", hours.empty() ? look.word("rest") : hours}});
        first = last + 1;
    }
    return out;
}

/// "30.593100, 114.305500 (GCJ02)": as words, for whoever has a map of his own.
std::string point_in_words(std::string const& stored)
{
    std::istringstream in(stored);
    std::int64_t latitude = 0, longitude = 0;
    std::string system;
    if (!(in >> latitude >> longitude >> system)) return {};
    for (auto& c : system) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return fmt::format("{:.6f}, {:.6f} ({})", static_cast<double>(latitude) / 1e6,
                       static_cast<double>(longitude) / 1e6, system);
}

/// A number that a phone can call; empty for other words.
std::string callable(std::string const& phone)
{
    std::string digits;
    for (char const c : phone) {
        if ((c >= '0' && c <= '9') || (c == '+' && digits.empty()))
            digits += c;
        else if (c != '-' && c != ' ' && c != '(' && c != ')')
            return {};
    }
    return digits;
}

json::value said_if(std::optional<std::string> words)
{
    if (!words || words->empty()) return false;
    return json::string(*std::move(words));
}

constexpr int days_ahead = 62;
constexpr std::size_t receptions_of_a_station = 4;

/// When deputies receive next, by station; those that are cancelled or over are left out.
std::map<NodeId, json::array> next_receptions(Look const& look, Reading& reading)
{
    std::map<NodeId, json::array> out;
    auto const today = reading.today();
    for (auto const& line :
         views::receptions::lines_between(today, add_days(today, days_ahead), {}, reading)) {
        auto& list = out[line.station];
        bool const ahead = line.state == receptions::ReceptionState::planned;
        if (!ahead || list.size() >= receptions_of_a_station) continue;
        std::vector<std::string> names;
        for (auto const& who : line.deputies) names.push_back(who.name);
        auto const day = static_cast<Weekday>(weekday_of(line.held_on).iso_encoding() - 1);
        list.push_back(json::object{
            {"when",
             fmt::format("{} {} {}–{}", look.day(line.held_on), look.word(enum_to_string(day, "")),
                         clock_words(line.from_minute), clock_words(line.until_minute))},
            {"deputies", joined(names)},
            {"free", line.free_slots.empty()
                         ? look.word("no_slot")
                         : look.word("slots", {{"n", std::to_string(line.free_slots.size())}})}});
    }
    return out;
}

json::object station_values(Look const& look, StationLine const& station, Weekday today)
{
    json::object out{{"id", station.node.text},
                     {"name", station.name},
                     {"today", said_if(today_words(look, station, today))},
                     {"address", said_if(station.address)},
                     {"phone", said_if(station.phone)},
                     {"number", said_if(callable(station.phone.value_or("")))},
                     {"note", said_if(station.note)},
                     {"serves", said_if(joined(station.communities))},
                     {"point", said_if(point_in_words(station.point.value_or("")))},
                     {"has_week", station.week.has_value()}};
    if (station.week) out["week"] = week_of(look, *station.week);
    return out;
}

std::string type_of(StationLine const& station)
{
    return station.station_type ? enum_to_string(*station.station_type, "") : "other";
}

void add_receptions(Look const& look, json::array receptions, json::object& station)
{
    station["receives"] = !receptions.empty();
    station["next"] = false;
    if (!receptions.empty()) {
        auto const when = std::string(receptions.front().at("when").as_string());
        station["next"] = look.word("next_reception", {{"when", when}});
    }
    station["receptions"] = std::move(receptions);
}

/// In the order of the list, where each kind stands together.
json::array by_kind(Look const& look, views::organisation::StationList const& list,
                    Reading& reading)
{
    json::array kinds;
    auto receptions = next_receptions(look, reading);
    for (auto const& station : list.stations) {
        auto const kind = type_of(station);
        if (kinds.empty() || kinds.back().at("kind").as_string() != kind)
            kinds.push_back(json::object{{"kind", kind},
                                         {"kind_name", look.word("type_" + kind)},
                                         {"stations", json::array{}}});
        auto one = station_values(look, station, list.weekday);
        add_receptions(look, std::move(receptions[station.node]), one);
        kinds.back().at("stations").as_array().push_back(std::move(one));
    }
    return kinds;
}

json::value holiday_words(Look const& look, views::organisation::StationList const& list)
{
    if (!list.holiday) return false;
    return json::string(look.word("holiday", {{"day", *list.holiday}}));
}

/// The first of them, on the first page.
void add_first_stations(Look const& look, Reading& reading, json::object& values)
{
    auto const list = views::organisation::stations(reading);
    values["holiday"] = holiday_words(look, list);
    json::array first;
    for (auto const& station : list.stations) {
        if (first.size() == stations_on_the_first_page) break;
        first.push_back(station_values(look, station, list.weekday));
    }
    values["all_stations"] = false;
    if (!first.empty())
        values["all_stations"] =
            look.word("all_stations", {{"n", std::to_string(list.stations.size())}});
    values["stations"] = std::move(first);
}

} // namespace

OpenPage open_stations(Look const& look, Reading& reading)
{
    auto values = look.values(look.word("stations"));
    auto const list = views::organisation::stations(reading);
    values["holiday"] = holiday_words(look, list);
    values["kinds"] = by_kind(look, list, reading);
    return {"stations", std::move(values)};
}

OpenPage open_index(Look const& look, Reading& reading)
{
    auto values = look.values(look.word("home"));
    auto items = newest_items(look, items_on_the_first_page, reading);
    values["any"] = !items.empty();
    values["items"] = std::move(items);
    add_first_stations(look, reading, values);
    values["figures"] = look.figures_are_public;
    if (look.figures_are_public) values["four"] = four_figures(look, reading);
    return {"index", std::move(values)};
}

} // namespace ztc::app
