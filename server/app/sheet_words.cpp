// SPDX-License-Identifier: Apache-2.0
#include "app/sheet_words.hpp"

#include <fmt/format.h>

namespace ztc::app {

namespace {

std::string_view weekday(Date day)
{
    static constexpr std::string_view names[] = {"日", "一", "二", "三", "四", "五", "六"};
    return names[weekday_of(day).c_encoding()];
}

unsigned month(Date day)
{
    return static_cast<unsigned>(day.month());
}

unsigned day_of_month(Date day)
{
    return static_cast<unsigned>(day.day());
}

} // namespace

std::string day_in_words(Date day)
{
    return fmt::format("{}年{}月{}日", static_cast<int>(day.year()), month(day), day_of_month(day));
}

std::string day_with_weekday(Date day)
{
    return fmt::format("{} 星期{}", day_in_words(day), weekday(day));
}

std::string short_day(Date day)
{
    return fmt::format("{}月{}日 周{}", month(day), day_of_month(day), weekday(day));
}

std::string moment_in_words(Instant moment)
{
    auto const time = format_instant(moment); // 2026-11-20T16:20:00+08:00
    return fmt::format("{} {}", day_with_weekday(date_of(moment)), time.substr(11, 5));
}

std::string period_in_words(Period period)
{
    switch (period.unit) {
    case PeriodUnit::working_days: return fmt::format("{} 个工作日", period.amount);
    case PeriodUnit::calendar_days: return fmt::format("{} 天", period.amount);
    case PeriodUnit::months: return fmt::format("{} 个月", period.amount);
    }
    return {};
}

std::string first_character(std::string const& name)
{
    auto const dot = name.rfind("·");
    auto const last = dot == name.npos ? name : name.substr(dot + std::string("·").size());
    return last.substr(0, 3);
}

std::string spaced_code(std::string const& six_digits)
{
    if (six_digits.size() != 6) return six_digits;
    return six_digits.substr(0, 3) + " " + six_digits.substr(3);
}

} // namespace ztc::app
