// SPDX-License-Identifier: Apache-2.0
#include "kernel/working_day.hpp"

#include <optional>

namespace ztc {
namespace {

constexpr bool is_weekend(std::chrono::sys_days day)
{
    std::chrono::weekday const weekday{day};
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

std::string_view take_line(std::string_view& text)
{
    auto const end = text.find('\n');
    auto line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

struct Row {
    Date on;
    DayKind kind;
    std::string name;
};

std::optional<Row> read_row(std::string_view line)
{
    auto const first = line.find(',');
    auto const second = line.find(',', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos) return std::nullopt;
    auto const on = parse_date(line.substr(0, first));
    auto const kind = line.substr(first + 1, second - first - 1);
    auto const name = line.substr(second + 1);
    if (!on || (kind != "off" && kind != "work") || name.empty()) return std::nullopt;
    if (kind == "off") return Row{*on, DayKind::holiday, std::string{name}};
    if (is_weekend(*on)) return Row{*on, DayKind::makeup_workday, std::string{name}};
    return Row{*on, DayKind::working, ""}; // a notice may say it of a plain Monday, as in 2020
}

Refusal refuse_line(std::string code, int line)
{
    return refuse(std::move(code), "/" + std::to_string(line));
}

} // namespace

Result<Calendar> Calendar::from_csv(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (take_line(text) != "date,kind,name") return refuse_line("calendar.malformed", 1);
    Calendar calendar;
    for (int number = 2; !text.empty(); ++number) {
        auto const line = take_line(text);
        if (line.empty()) continue;
        auto row = read_row(line);
        if (!row) return refuse_line("calendar.malformed", number);
        auto const national_day = row->on.month() == std::chrono::October &&
                                  row->on.day() == std::chrono::day{1} &&
                                  row->kind == DayKind::holiday;
        if (national_day) calendar.covered_.insert(row->on.year());
        if (!calendar.announced_.try_emplace(row->on, row->kind, std::move(row->name)).second)
            return refuse_line("calendar.day_twice", number);
    }
    return calendar;
}

CalendarDay Calendar::day(Date on) const
{
    if (auto const found = announced_.find(on); found != announced_.end())
        return {found->second.kind, found->second.name, certainty_of(on, on)};
    return {is_weekend(on) ? DayKind::weekend : DayKind::working, "", certainty_of(on, on)};
}

Deadline Calendar::due(Date from, Period period) const
{
    switch (period.unit) {
    case PeriodUnit::working_days: return add_working_days(from, period.amount);
    case PeriodUnit::calendar_days: return add_calendar_days(from, period.amount);
    case PeriodUnit::months: return add_months(from, period.amount);
    }
    promise_broken("a period has a unit", __FILE__, __LINE__);
}

Deadline Calendar::add_working_days(Date from, int amount) const
{
    ZTC_ENSURE(amount >= 0 && amount <= longest_period);
    if (amount == 0) return next_worked(from);
    std::chrono::sys_days day{from};
    while (amount > 0) {
        day += std::chrono::days{1};
        if (is_worked_on(day)) --amount;
    }
    return {Date{day}, certainty_of(add_days(from, 1), Date{day})};
}

Deadline Calendar::add_calendar_days(Date from, int amount) const
{
    ZTC_ENSURE(amount >= 0 && amount <= longest_period);
    return next_worked(add_days(from, amount));
}

Deadline Calendar::add_months(Date from, int amount) const
{
    ZTC_ENSURE(amount >= 0 && amount <= longest_period);
    return next_worked(ztc::add_months(from, amount));
}

std::int64_t Calendar::working_days_after(Date from, Date until) const
{
    std::int64_t days = 0;
    for (auto on = from; on < until;) {
        on = add_days(on, 1);
        if (is_worked(day(on).kind)) ++days;
    }
    return days;
}

std::optional<std::int64_t> Calendar::working_days_late(Date due_on, Date on) const
{
    if (on <= due_on) return std::nullopt;
    return working_days_after(due_on, on);
}

std::vector<ExplainedDay> Calendar::explain(Date from, Period period) const
{
    auto const due_on = due(from, period).due_on;
    auto const last_day = period.unit == PeriodUnit::calendar_days ? add_days(from, period.amount)
                          : period.unit == PeriodUnit::months ? ztc::add_months(from, period.amount)
                                                              : due_on;
    std::vector<ExplainedDay> days;
    int n = 0;
    for (auto on = from; on <= due_on; on = add_days(on, 1)) {
        auto today = day(on);
        auto const worked = is_worked(today.kind);
        auto const skipped = period.unit == PeriodUnit::working_days && !worked;
        auto const count = on == due_on && on > last_day ? DayCount::moved_here
                           : on >= last_day && !worked   ? DayCount::postponed
                           : on == from                  ? DayCount::first_day
                           : skipped                     ? DayCount::rest
                                                         : DayCount::counted;
        if (on > from && on <= last_day && !skipped) ++n;
        days.push_back({on, today.kind, std::move(today.name), today.certainty, count, n});
    }
    return days;
}

/// Art. 203: the day itself when it is worked, else the first worked day after it.
Deadline Calendar::next_worked(Date last_day) const
{
    std::chrono::sys_days day{last_day};
    while (!is_worked_on(day)) day += std::chrono::days{1};
    return {Date{day}, certainty_of(last_day, Date{day})};
}

bool Calendar::is_worked_on(std::chrono::sys_days on) const
{
    auto const found = announced_.find(on);
    return found != announced_.end() ? is_worked(found->second.kind) : !is_weekend(on);
}

Certainty Calendar::certainty_of(Date first, Date last) const
{
    for (auto year = first.year(); year <= last.year(); ++year)
        if (!covered_.contains(year)) return Certainty::provisional;
    return Certainty::certain;
}

} // namespace ztc
