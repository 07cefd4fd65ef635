// SPDX-License-Identifier: Apache-2.0
//
// "Why this day?": how the calendar leads from a day to the one that was promised, day by day, for
// every clock of a matter. What was promised stands, whatever would be computed now.
#pragma once

#include "kernel/reading.hpp"
#include "modules/matters/types.hpp"

#include <boost/describe/class.hpp>

namespace ztc::views::matter_page {

struct WhyQuery {
    matters::MatterId matter;
    std::optional<matters::ClockKind> of; // else of the clock that runs
};
BOOST_DESCRIBE_STRUCT(WhyQuery, (), (matter, of))

struct ReferQuery {
    matters::MatterId matter;
};
BOOST_DESCRIBE_STRUCT(ReferQuery, (), (matter))

struct WhyDay {
    Date on;
    bool counts = false;
    std::optional<std::int64_t> n;
    DayCount count{};
    DayKind kind{};
    std::string why;
};
BOOST_DESCRIBE_STRUCT(WhyDay, (), (on, counts, n, count, kind, why))

/// One promised day, and how it came about.
struct PromisedDay {
    matters::ClockKind clock{};
    matters::PromiseKind kind{};
    Date from;
    Date due_on;
};
BOOST_DESCRIBE_STRUCT(PromisedDay, (), (clock, kind, from, due_on))

struct Why {
    std::string what;
    matters::PromiseKind kind{};
    Date from;
    Date due_on;
    std::string rule;
    std::string basis;
    bool provisional = false;
    std::vector<WhyDay> days;
    std::vector<PromisedDay> promised; // every one of the matter, in order
};
BOOST_DESCRIBE_STRUCT(Why, (), (what, kind, from, due_on, rule, basis, provisional, days, promised))

/// Refuses matters.unknown, matter_page.nothing_due.
Result<Why> why(WhyQuery const& query, Reading& reading);
/// What the day would be if it were referred today; shown before anybody confirms.
Result<Why> due_if_referred(ReferQuery const& query, Reading& reading);

} // namespace ztc::views::matter_page
