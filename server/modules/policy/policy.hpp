// SPDX-License-Identifier: Apache-2.0
//
// The working days that a site has entered: the State Council's notice of a year, or a correction.
// They lie over the table that ships with the program, day by day; the latest word counts at once.
#pragma once

#include "kernel/date.hpp"
#include "kernel/result.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <string>
#include <vector>

namespace ztc::policy {

BOOST_DEFINE_ENUM_CLASS(DayInTable,
                        off,  // 放假
                        work) // 补班

struct CalendarRow {
    Date on;
    DayInTable kind{};
    std::string name;
    bool operator==(CalendarRow const&) const = default;
};
BOOST_DESCRIBE_STRUCT(CalendarRow, (), (on, kind, name))

struct CalendarPolicy {
    static constexpr std::string_view policy_name = "calendar";
    std::string basis = "程序自带的放假安排"; // the notice it is from
    std::vector<CalendarRow> days = {};
};
BOOST_DESCRIBE_STRUCT(CalendarPolicy, (), (basis, days))

/// Each day once, with a name, in this century.
Result<> check_policy(CalendarPolicy const& policy);

} // namespace ztc::policy
