// SPDX-License-Identifier: Apache-2.0
#include "kernel/date.hpp"

#include <gtest/gtest.h>

namespace ztc {
namespace {

using namespace std::chrono_literals;

static_assert(add_months(2025y / 11 / 30, 3) == Date{2026y / 2 / 28});
static_assert(add_months(2023y / 11 / 30, 3) == Date{2024y / 2 / 29});
static_assert(add_months(2026y / 3 / 31, -1) == Date{2026y / 2 / 28});
static_assert(add_months(2026y / 1 / 15, 14) == Date{2027y / 3 / 15});
static_assert(add_days(2024y / 2 / 28, 2) == Date{2024y / 3 / 1});
static_assert(days_between(2026y / 3 / 1, 2026y / 2 / 1) == -28);
static_assert(weekday_of(2026y / 11 / 24) == std::chrono::Tuesday);

TEST(Date, is_written_and_read_as_year_month_day)
{
    EXPECT_EQ(format_date(2026y / 1 / 2), "2026-01-02");
    EXPECT_EQ(parse_date("2026-01-02").value(), Date{2026y / 1 / 2});
    EXPECT_EQ(parse_date("2024-02-29").value(), Date{2024y / 2 / 29});
}

TEST(Date, that_does_not_exist_or_is_written_otherwise_is_refused)
{
    for (auto const* text :
         {"2026-02-30", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-2",
          "2026/01/02", "20260102", "2026-01-02 ", " 2026-01-02", "26-01-02", "", "2026-01-",
          "2026-01-02T00:00:00Z", "+026-01-02", "２026-01-02"})
        EXPECT_EQ(parse_date(text).error().code, "request.not_a_date") << text;
}

TEST(Instant, falls_on_the_day_of_the_town_not_of_greenwich)
{
    auto const late = parse_instant("2026-11-23T16:00:00Z").value();
    EXPECT_EQ(date_of(late), Date{2026y / 11 / 24});
    EXPECT_EQ(date_of({late.ms - 1}), Date{2026y / 11 / 23});
    EXPECT_EQ(start_of(2026y / 11 / 24), late);
}

TEST(Instant, before_the_epoch_falls_on_the_right_day)
{
    EXPECT_EQ(date_of({-1}), Date{1970y / 1 / 1});
    EXPECT_EQ(date_of({-8 * 3'600'000 - 1}), Date{1969y / 12 / 31});
    EXPECT_EQ(format_instant({-8 * 3'600'000 - 1}), "1969-12-31T23:59:59+08:00");
}

TEST(Instant, is_written_in_town_time_to_the_second)
{
    EXPECT_EQ(format_instant({0}), "1970-01-01T08:00:00+08:00");
    EXPECT_EQ(format_instant({999}), "1970-01-01T08:00:00+08:00");
}

TEST(Instant, is_read_with_any_offset)
{
    auto const expected = parse_instant("2026-11-24T09:05:07+08:00").value();
    EXPECT_EQ(format_instant(expected), "2026-11-24T09:05:07+08:00");
    for (auto const* text : {"2026-11-24T01:05:07Z", "2026-11-24t01:05:07z",
                             "2026-11-23T15:35:07-09:30", "2026-11-24T06:35:07+05:30"})
        EXPECT_EQ(parse_instant(text).value(), expected) << text;
}

TEST(Instant, keeps_a_fraction_to_the_millisecond)
{
    EXPECT_EQ(parse_instant("1970-01-01T00:00:00.5Z").value().ms, 500);
    EXPECT_EQ(parse_instant("1970-01-01T00:00:00.0019999Z").value().ms, 1);
}

TEST(Instant, that_is_not_rfc3339_is_refused)
{
    for (auto const* text :
         {"2026-11-24", "2026-11-24T09:05+08:00", "2026-11-24 09:05:07+08:00",
          "2026-11-24T09:05:07", "2026-11-24T24:00:00Z", "2026-11-24T09:60:00Z",
          "2026-11-24T09:05:60Z", "2026-02-30T09:05:07Z", "2026-11-24T09:05:07.Z",
          "2026-11-24T09:05:07+0800", "2026-11-24T09:05:07+24:00", "2026-11-24T09:05:07Zx",
          "0000-01-01T00:00:00+23:59", "9999-12-31T23:59:59-01:00", ""})
        EXPECT_EQ(parse_instant(text).error().code, "request.not_an_instant") << text;
}

} // namespace
} // namespace ztc
