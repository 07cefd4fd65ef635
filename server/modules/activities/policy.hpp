// SPDX-License-Identifier: Apache-2.0
//
// How long organs have to give feedback on a report, and findings to be put right; data of each
// congress. The days are frozen in the events.
#pragma once

#include "kernel/result.hpp"
#include "kernel/working_day.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace ztc::activities {

struct ActivityPolicy {
    static constexpr std::string_view policy_name = "activities";
    std::string basis = "代表活动办法（样例）";
    std::int64_t feedback_working_days = 20; // after a report was transmitted
    std::int64_t finding_days = 15;          // for what a checklist finds bad
};
BOOST_DESCRIBE_STRUCT(ActivityPolicy, (), (basis, feedback_working_days, finding_days))

/// Refuses activities.policy_range with pointers into the policy.
Result<> check_policy(ActivityPolicy const& policy);

} // namespace ztc::activities
