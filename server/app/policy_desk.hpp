// SPDX-License-Identifier: Apache-2.0
//
// What another rule would change, before anybody sets it: which days would be promised from a day
// on, beside those of now; which provisional days a table of holidays would confirm or move.
// Writes nothing. What is promised already stays, and that is said.
#pragma once

#include "app/calendar.hpp"
#include "app/door.hpp"
#include "modules/matters/policy.hpp"
#include "modules/matters/types.hpp"

namespace ztc::app {

struct PreviewMatters {
    Date valid_from;
    matters::MatterPolicy body;
};
BOOST_DESCRIBE_STRUCT(PreviewMatters, (), (valid_from, body))

/// One clock, if it began on the day from which the rule is valid.
struct ClockChange {
    matters::ClockKind clock{};
    std::optional<std::string> category; // of an answer
    std::optional<Date> old_on;          // absent: the category is new
    std::optional<Date> new_on;          // absent: it goes
};
BOOST_DESCRIBE_STRUCT(ClockChange, (), (clock, category, old_on, new_on))

/// An open matter whose next promise would be another.
struct MatterChange {
    matters::MatterId matter;
    std::string number;
    std::string category;
    matters::ClockKind next{}; // the clock that is not promised yet
    Date old_on;
    Date new_on;
};
BOOST_DESCRIBE_STRUCT(MatterChange, (), (matter, number, category, next, old_on, new_on))

struct MattersPreview {
    std::vector<ClockChange> clocks;   // those that change
    std::vector<MatterChange> matters; // at most 200
    std::int64_t promised = 0;         // open matters whose promised day stays as it is
};
BOOST_DESCRIBE_STRUCT(MattersPreview, (), (clocks, matters, promised))

struct PreviewCalendar {
    Text<1, 100'000> csv;
};
BOOST_DESCRIBE_STRUCT(PreviewCalendar, (), (csv))

BOOST_DEFINE_ENUM_CLASS(RowChange, added, changed, same)

struct CalendarLine {
    Date on;
    policy::DayInTable kind{};
    std::string name;
    RowChange change{};
};
BOOST_DESCRIBE_STRUCT(CalendarLine, (), (on, kind, name, change))

struct DueChange {
    matters::MatterId matter;
    std::string number;
    matters::ClockKind clock{};
    Date was_on;
    Date due_on;
};
BOOST_DESCRIBE_STRUCT(DueChange, (), (matter, number, clock, was_on, due_on))

struct CalendarPreview {
    std::vector<CalendarLine> lines;       // of the file
    std::vector<policy::CalendarRow> days; // what would be set: those of before and the file's
    std::vector<std::int64_t> announced;   // years whose table would be there
    std::vector<DueChange> confirmed;      // provisional days that would be certain, or move
    std::int64_t still_provisional = 0;
};
BOOST_DESCRIBE_STRUCT(CalendarPreview, (), (lines, days, announced, confirmed, still_provisional))

void declare_policy_desk(Routes& routes);
void connect_policy_desk(Router& router, Routes const& routes, Door& door);

} // namespace ztc::app
