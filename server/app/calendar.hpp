// SPDX-License-Identifier: Apache-2.0
//
// The table of working days in use: the one that ships with the program, and over it, day by day,
// what the site has entered (policy "calendar"). Its latest word counts at once, for what is
// promised from then on; what was promised provisionally is confirmed by the scheduler.
#pragma once

#include "app/house.hpp"
#include "modules/policy/policy.hpp"

namespace ztc::app {

/// Lines of `date,kind,name`, ordered by day.
std::vector<policy::CalendarRow> shipped_rows();
Calendar calendar_with(std::vector<policy::CalendarRow> const& over_shipped);

/// As the log has it now.
policy::CalendarPolicy calendar_policy(Tables& tables, std::string const& congress);
Calendar calendar_in_force(Tables& tables, std::string const& congress);

/// Takes the table in force for the house; after opening it, and when one was set.
void take_calendar(House& house);

/// A table as people have it: CSV under `date,kind,name` (`日期,类型,名称`), kinds `off work 放假
/// 休 补班 班`. Refuses calendar.malformed and calendar.day_twice at "/17", the line.
Result<std::vector<policy::CalendarRow>> rows_of_csv(std::string_view text);

} // namespace ztc::app
