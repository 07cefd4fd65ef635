// SPDX-License-Identifier: Apache-2.0
#include "kernel/date.hpp"

#include <fmt/format.h>

#include <optional>

namespace ztc {
namespace {

/// Takes fixed pieces off the front of a text; once one piece does not fit, nothing fits any more.
class Pieces {
public:
    explicit Pieces(std::string_view text) : rest_(text) {}

    int digits(std::size_t count)
    {
        int value = 0;
        for (; count > 0; --count) {
            if (rest_.empty() || rest_[0] < '0' || rest_[0] > '9') return fail();
            value = value * 10 + (rest_[0] - '0');
            rest_.remove_prefix(1);
        }
        return value;
    }

    char one_of(std::string_view allowed)
    {
        if (rest_.empty() || allowed.find(rest_[0]) == std::string_view::npos) {
            fail();
            return '\0';
        }
        auto const taken = rest_[0];
        rest_.remove_prefix(1);
        return taken;
    }

    bool next_is(char c) const { return !rest_.empty() && rest_[0] == c; }
    bool next_is_digit() const { return !rest_.empty() && rest_[0] >= '0' && rest_[0] <= '9'; }
    bool all_taken() const { return fits_ && rest_.empty(); }

private:
    int fail()
    {
        fits_ = false;
        rest_ = {};
        return 0;
    }

    std::string_view rest_;
    bool fits_ = true;
};

Date take_date(Pieces& pieces)
{
    auto const year = pieces.digits(4);
    pieces.one_of("-");
    auto const month = static_cast<unsigned>(pieces.digits(2));
    pieces.one_of("-");
    auto const day = static_cast<unsigned>(pieces.digits(2));
    return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

/// ".25" as 250; digits beyond the third are read and dropped.
int take_fraction_ms(Pieces& pieces)
{
    if (!pieces.next_is('.')) return 0;
    pieces.one_of(".");
    auto milliseconds = pieces.digits(1) * 100;
    for (int scale = 10; pieces.next_is_digit(); scale /= 10)
        milliseconds += pieces.digits(1) * scale;
    return milliseconds;
}

/// Milliseconds since midnight, or nothing when there is no such time of day.
std::optional<std::int64_t> take_time_of_day(Pieces& pieces)
{
    auto const hour = pieces.digits(2);
    pieces.one_of(":");
    auto const minute = pieces.digits(2);
    pieces.one_of(":");
    auto const second = pieces.digits(2);
    auto const fraction = take_fraction_ms(pieces);
    if (hour > 23 || minute > 59 || second > 59) return std::nullopt;
    return ((hour * 60 + minute) * 60 + second) * std::int64_t{1000} + fraction;
}

std::optional<std::int64_t> take_offset(Pieces& pieces)
{
    auto const sign = pieces.one_of("Zz+-");
    if (sign != '+' && sign != '-') return 0;
    auto const hour = pieces.digits(2);
    pieces.one_of(":");
    auto const minute = pieces.digits(2);
    if (hour > 23 || minute > 59) return std::nullopt;
    return (sign == '-' ? -1 : 1) * (hour * 60 + minute) * std::int64_t{60'000};
}

/// An offset may carry a moment of the year 0 or 9999 out of the four digits.
bool can_be_written(Date day)
{
    return day.ok() && int{day.year()} >= 0 && int{day.year()} <= 9999;
}

} // namespace

std::string format_date(Date day)
{
    ZTC_ENSURE(can_be_written(day));
    return fmt::format("{:04}-{:02}-{:02}", int{day.year()}, unsigned{day.month()},
                       unsigned{day.day()});
}

Result<Date> parse_date(std::string_view text)
{
    Pieces pieces{text};
    auto const day = take_date(pieces);
    if (!pieces.all_taken() || !day.ok()) return refuse("request.not_a_date");
    return day;
}

std::string format_instant(Instant instant)
{
    auto const day = date_of(instant);
    auto const second = (instant.ms - start_of(day).ms) / 1000;
    return fmt::format("{}T{:02}:{:02}:{:02}+08:00", format_date(day), second / 3600,
                       second / 60 % 60, second % 60);
}

Result<Instant> parse_instant(std::string_view text)
{
    Pieces pieces{text};
    auto const day = take_date(pieces);
    pieces.one_of("Tt");
    auto const time_of_day = take_time_of_day(pieces);
    auto const offset = take_offset(pieces);
    if (!pieces.all_taken() || !day.ok() || !time_of_day || !offset)
        return refuse("request.not_an_instant");
    auto const midnight = std::chrono::sys_days{day}.time_since_epoch();
    Instant const instant{std::chrono::milliseconds{midnight}.count() + *time_of_day - *offset};
    if (!can_be_written(date_of(instant))) return refuse("request.not_an_instant");
    return instant;
}

} // namespace ztc
