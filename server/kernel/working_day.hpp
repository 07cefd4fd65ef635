// SPDX-License-Identifier: Apache-2.0
//
// When a period ends, by the Civil Code (民法典) art. 200–204. The first day is not counted (201);
// months end on the corresponding day or the month's last (202); a period whose last day is a rest
// day ends on the next working day after it (203), weekends and holidays counting alike; it ends at
// 24:00, or at the close of business where there is one (203). Holidays and make-up workdays are
// announced year by year, so they are a table; a year without its table is counted by weekends
// alone and everything that depends on it is marked provisional, never given out as certain.
#pragma once

#include "kernel/date.hpp"

#include <boost/describe.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ztc {

enum class DayKind { working, weekend, holiday, makeup_workday };
BOOST_DESCRIBE_ENUM(DayKind, working, weekend, holiday, makeup_workday)

/// `provisional`: some day that decided the answer lies in a year whose table is not loaded.
enum class Certainty { certain, provisional };
BOOST_DESCRIBE_ENUM(Certainty, certain, provisional)

struct CalendarDay {
    DayKind kind = DayKind::working;
    std::string name = {}; // of the holiday, also on its make-up workdays
    Certainty certainty = Certainty::certain;
    bool operator==(CalendarDay const&) const = default;
};

constexpr bool is_worked(DayKind kind)
{
    return kind == DayKind::working || kind == DayKind::makeup_workday;
}

enum class PeriodUnit { working_days, calendar_days, months };
BOOST_DESCRIBE_ENUM(PeriodUnit, working_days, calendar_days, months)

struct Period {
    using Unit = PeriodUnit;
    int amount = 0; // 0..longest_period
    Unit unit = Unit::working_days;
    bool operator==(Period const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Period, (), (amount, unit))

/// No period is longer, in any unit; whoever reads one from outside refuses more.
inline constexpr int longest_period = 3660;

struct Deadline {
    Date due_on;
    Certainty certainty = Certainty::certain;
    bool operator==(Deadline const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Deadline, (), (due_on, certainty))

/// What one day did to a deadline, for the answer to "why this day?".
enum class DayCount {
    first_day, // on which it began: not counted (201)
    counted,   // it is the n-th day
    rest,      // a rest day inside a period of working days
    postponed, // the period would have ended, but this is a rest day (203)
    moved_here // the working day to which the end was moved (203)
};
BOOST_DESCRIBE_ENUM(DayCount, first_day, counted, rest, postponed, moved_here)

struct ExplainedDay {
    Date on;
    DayKind kind = DayKind::working;
    std::string name = {};
    Certainty certainty = Certainty::certain;
    DayCount count = DayCount::counted;
    int n = 0; // days counted up to and including this one
    bool operator==(ExplainedDay const&) const = default;
};
BOOST_DESCRIBE_STRUCT(ExplainedDay, (), (on, kind, name, certainty, count, n))

class Calendar {
public:
    /// Knows no year at all: weekends only, everything provisional.
    Calendar() = default;

    /// Lines of `date,kind,name` under that header, kind being `off` or `work`, each date once.
    /// Else `calendar.malformed` or `calendar.day_twice`, with the line as "/17".
    static Result<Calendar> from_csv(std::string_view text);

    /// Those that the announced table holds: 1 October is off in every year, so the years that
    /// list it. The last days of December may stand in the following year's table too.
    std::set<std::chrono::year> const& covered_years() const { return covered_; }

    CalendarDay day(Date on) const;

    Deadline due(Date from, Period period) const;
    Deadline add_working_days(Date from, int amount) const;
    Deadline add_calendar_days(Date from, int amount) const;
    Deadline add_months(Date from, int amount) const;

    /// Working days after `from`, up to and with `until`; none when that is over.
    std::int64_t working_days_after(Date from, Date until) const;
    /// How many working days `on` is after `due_on`; 0 on rest days after the day, nothing before.
    std::optional<std::int64_t> working_days_late(Date due_on, Date on) const;

    /// Each day from the first to the due one, in order; the last is `due(from, period).due_on`.
    std::vector<ExplainedDay> explain(Date from, Period period) const;

private:
    Deadline next_worked(Date last_day) const;
    bool is_worked_on(std::chrono::sys_days on) const;
    Certainty certainty_of(Date first, Date last) const;

    struct Announced {
        DayKind kind;
        std::string name;
    };
    std::map<std::chrono::sys_days, Announced> announced_;
    std::set<std::chrono::year> covered_;
};

/// The table that ships with the program (2018–2026); a site may load a newer one.
std::string_view shipped_calendar_csv();

/// The first moment that is too late: midnight after the day, or the close of business on it.
constexpr Instant too_late_at(Date due_on, std::chrono::minutes closing = std::chrono::hours{24})
{
    return {start_of(due_on).ms + std::chrono::milliseconds{closing}.count()};
}

} // namespace ztc
