// SPDX-License-Identifier: Apache-2.0
#include "modules/activities/policy.hpp"

namespace ztc::activities {

Result<> check_policy(ActivityPolicy const& policy)
{
    std::vector<FieldError> errors;
    for (auto const& [pointer, value] :
         {std::pair{"/feedback_working_days", policy.feedback_working_days},
          {"/finding_days", policy.finding_days}})
        if (value < 1 || value > 366) errors.push_back({pointer, "activities.policy_range"});
    if (!errors.empty()) return Refusal("activities.policy_range", std::move(errors));
    return {};
}

} // namespace ztc::activities
