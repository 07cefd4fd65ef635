// SPDX-License-Identifier: Apache-2.0
//
// Days and moments of the town. A `Date` (`*_on`) is what people say; an `Instant` (`*_at`) is what
// the server saw, in epoch milliseconds. Town time is +08:00 without summer time, always: China has
// had one offset since 1991, and g++ 12 knows no time zones. Parsing is strict (30 February is
// refused). Nothing here may ask what time it is: the clock is a port, and only platform owns one.
#pragma once

#include "kernel/result.hpp"

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace ztc {

using Date = std::chrono::year_month_day;

struct Instant {
    std::int64_t ms = 0; // since 1970-01-01T00:00:00Z
    auto operator<=>(Instant const&) const = default;
};

inline constexpr std::chrono::hours town_offset{8};

/// The day on which the instant falls in the town.
constexpr Date date_of(Instant instant)
{
    auto const local = std::chrono::milliseconds{instant.ms} + town_offset;
    return Date{std::chrono::sys_days{std::chrono::floor<std::chrono::days>(local)}};
}

/// The midnight with which the day begins in the town.
constexpr Instant start_of(Date day)
{
    auto const local = std::chrono::sys_days{day}.time_since_epoch();
    return {std::chrono::milliseconds{local - town_offset}.count()};
}

constexpr std::chrono::weekday weekday_of(Date day)
{
    return std::chrono::weekday{std::chrono::sys_days{day}};
}

constexpr Date add_days(Date from, int days)
{
    return Date{std::chrono::sys_days{from} + std::chrono::days{days}};
}

/// Negative when `to` lies before `from`.
constexpr int days_between(Date from, Date to)
{
    return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}

/// The corresponding day of a later (or earlier) month; where that month lacks it, its last day
/// (Civil Code art. 202): 31 January + 1 month -> 28 or 29 February.
constexpr Date add_months(Date from, int months)
{
    auto const moved = from + std::chrono::months{months};
    return moved.ok() ? moved : Date{moved.year() / moved.month() / std::chrono::last};
}

/// "2026-11-24". The year must lie within 0000..9999.
std::string format_date(Date day);

/// Exactly YYYY-MM-DD and a day that exists, else `request.not_a_date`.
Result<Date> parse_date(std::string_view text);

/// RFC 3339 in town time to the second, "2026-11-24T09:05:00+08:00"; milliseconds are cut off.
std::string format_instant(Instant instant);

/// RFC 3339 with any offset; a fraction counts to the millisecond. Else `request.not_an_instant`.
/// Leap seconds (:60) are refused: epoch milliseconds have no name for them.
Result<Instant> parse_instant(std::string_view text);

} // namespace ztc
