// SPDX-License-Identifier: Apache-2.0
//
// Where the stations are and when they are open; and the first page, which begins with them.
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

std::string today_words(Look const& look, StationLine const& station, Weekday today)
{
    if (!station.week) return station.hours.value_or("");
    auto const hours = hours_on(*station.week, today);
    return hours.empty() ? look.word("closed_today") : look.word("open_today", {{"hours", hours}});
}

json::array week_of(Look const& look, std::vector<Opening> const& week, Weekday today)
{
    json::array out;
    for (int i = 0; i < 7; ++i) {
        auto const day = static_cast<Weekday>(i);
        auto const hours = hours_on(week, day);
        out.push_back(json::object{{"day", look.word(enum_to_string(day, ""))},
                                   {"hours", hours.empty() ? look.word("rest") : hours},
                                   {"here", day == today}});
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
            {"day", look.day(line.held_on)},
            {"weekday", look.word(enum_to_string(day, ""))},
            {"hours",
             fmt::format("{}–{}", clock_words(line.from_minute), clock_words(line.until_minute))},
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
                     {"hours", said_if(station.week ? std::nullopt : station.hours)},
                     {"note", said_if(station.note)},
                     {"serves", said_if(joined(station.communities))},
                     {"point", said_if(point_in_words(station.point.value_or("")))},
                     {"type", false},
                     {"has_week", station.week.has_value()}};
    if (station.station_type)
        out["type"] = look.word(std::string("type_") + enum_to_string(*station.station_type, ""));
    if (station.week) out["week"] = week_of(look, *station.week, today);
    return out;
}

} // namespace

void add_stations(Look const& look, Reading& reading, json::object& values)
{
    auto const list = views::organisation::stations(reading);
    values["holiday"] =
        list.holiday ? json::value(look.word("holiday", {{"day", *list.holiday}})) : false;
    json::array stations;
    auto receptions = next_receptions(look, reading);
    for (auto const& station : list.stations) {
        auto one = station_values(look, station, list.weekday);
        one["receives"] = !receptions[station.node].empty();
        one["receptions"] = std::move(receptions[station.node]);
        stations.push_back(std::move(one));
    }
    values["stations"] = std::move(stations);
}

OpenPage open_stations(Look const& look, Reading& reading)
{
    auto values = look.values(look.word("stations"));
    add_stations(look, reading, values);
    return {"stations", std::move(values)};
}

OpenPage open_index(Look const& look, Reading& reading)
{
    auto values = look.values(look.word("home"));
    auto items = newest_items(look, items_on_the_first_page, reading);
    values["any"] = !items.empty();
    values["items"] = std::move(items);
    add_stations(look, reading, values);
    values["figures"] = look.figures_are_public;
    if (look.figures_are_public) values["four"] = four_figures(look, reading);
    return {"index", std::move(values)};
}

} // namespace ztc::app
