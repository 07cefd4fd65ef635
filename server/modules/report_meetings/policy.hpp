// SPDX-License-Identifier: Apache-2.0
//
// How early a report meeting is announced, how soon the set is to be filed, and from how many valid
// ballots on the options are shown; data of each congress. The clock is frozen in the event.
#pragma once

#include "kernel/result.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace ztc::report_meetings {

struct ReportMeetingPolicy {
    static constexpr std::string_view policy_name = "report_meetings";
    std::string basis = "代表向选民述职办法（样例）";
    std::int64_t notice_days = 5;          // none is planned later than that
    std::int64_t file_within_minutes = 15; // after the voting ended; later is marked, not refused
    std::int64_t voters_wanted = 40;       // fewer is said, not refused
    std::int64_t shown_from = 5;           // valid ballots; of fewer no option is shown
};
BOOST_DESCRIBE_STRUCT(ReportMeetingPolicy, (),
                      (basis, notice_days, file_within_minutes, voters_wanted, shown_from))

/// Refuses report_meetings.policy_range with pointers into the policy.
Result<> check_policy(ReportMeetingPolicy const& policy);

} // namespace ztc::report_meetings
