// SPDX-License-Identifier: Apache-2.0
#include "app/calendar.hpp"

#include "kernel/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <sstream>

namespace ztc::app {

namespace {

using policy::CalendarRow;
using policy::DayInTable;

std::vector<std::string> cells_of(std::string line)
{
    if (line.ends_with('\r')) line.pop_back();
    std::vector<std::string> cells;
    std::istringstream in(line);
    for (std::string cell; std::getline(in, cell, ',');) cells.push_back(text::tidy(cell));
    return cells;
}

std::optional<DayInTable> kind_of(std::string_view word)
{
    for (std::string_view const off : {"off", "放假", "休", "休息"})
        if (word == off) return DayInTable::off;
    for (std::string_view const work : {"work", "补班", "班", "上班"})
        if (word == work) return DayInTable::work;
    return std::nullopt;
}

/// A heading has none; the first day of a table without heading may be mistaken, and is told so.
bool has_digit(std::string_view cell)
{
    return std::ranges::any_of(cell, [](char c) { return c >= '0' && c <= '9'; });
}

/// 2027-2-3 and 2027/2/3 as well, as spreadsheets write it.
Result<Date> day_of(std::string text)
{
    for (auto& c : text)
        if (c == '/' || c == '.') c = '-';
    int year = 0, month = 0, day = 0;
    char rest = 0;
    if (std::sscanf(text.c_str(), "%4d-%2d-%2d%c", &year, &month, &day, &rest) != 3)
        return refuse("calendar.malformed");
    return parse_date(fmt::format("{:04}-{:02}-{:02}", year, month, day));
}

Result<CalendarRow> row_of(std::vector<std::string> const& cells)
{
    if (cells.size() < 2) return refuse("calendar.malformed");
    auto const on = day_of(cells[0]);
    auto const kind = kind_of(cells[1]);
    if (!on || !kind) return refuse("calendar.malformed");
    auto const fallback = *kind == DayInTable::off ? "放假" : "补班";
    return CalendarRow{*on, *kind, cells.size() > 2 && !cells[2].empty() ? cells[2] : fallback};
}

} // namespace

std::vector<CalendarRow> shipped_rows()
{
    return rows_of_csv(shipped_calendar_csv()).value();
}

Calendar calendar_with(std::vector<CalendarRow> const& over_shipped)
{
    std::map<std::string, CalendarRow> rows;
    for (auto const& row : shipped_rows()) rows[format_date(row.on)] = row;
    for (auto const& row : over_shipped) rows[format_date(row.on)] = row;
    std::string csv = "date,kind,name\n";
    for (auto const& [on, row] : rows)
        csv +=
            fmt::format("{},{},{}\n", on, row.kind == DayInTable::off ? "off" : "work", row.name);
    return Calendar::from_csv(csv).value();
}

policy::CalendarPolicy calendar_policy(Tables& tables, std::string const& congress)
{
    constexpr Date any_day{std::chrono::year{9999}, std::chrono::December, std::chrono::day{31}};
    auto const version =
        log::policy_version(tables, congress, policy::CalendarPolicy::policy_name, any_day);
    return version ? policy_from<policy::CalendarPolicy>(version->body) : policy::CalendarPolicy{};
}

Calendar calendar_in_force(Tables& tables, std::string const& congress)
{
    return calendar_with(calendar_policy(tables, congress).days);
}

void take_calendar(House& house)
{
    auto const lease = house.store->reads().lease();
    auto const set = calendar_policy(*lease, house.congress());
    if (set.days == house.calendar_days) return;
    house.calendar_days = set.days;
    house.store->use_calendar(house.calendars.emplace_back(calendar_with(set.days)));
}

Result<std::vector<CalendarRow>> rows_of_csv(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::map<std::string, CalendarRow> rows;
    std::istringstream lines{std::string(text)};
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        auto const cells = cells_of(line);
        bool const is_head = number == 1 && !cells.empty() && !has_digit(cells[0]);
        bool const is_empty = cells.empty() || (cells.size() == 1 && cells[0].empty());
        if (is_head || is_empty) continue;
        auto const row = row_of(cells);
        if (!row) return refuse("calendar.malformed", fmt::format("/{}", number));
        if (!rows.emplace(format_date(row->on), *row).second)
            return refuse("calendar.day_twice", fmt::format("/{}", number));
    }
    std::vector<CalendarRow> out;
    for (auto& [on, row] : rows) out.push_back(std::move(row));
    return out;
}

} // namespace ztc::app
